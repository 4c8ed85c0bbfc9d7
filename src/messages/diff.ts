import type { Light, Placement, Sensitivity } from "../scoring/result.ts";
import type { Catalogue } from "./language.ts";

type DiffSentences = {
  notThere: (p: { path: string }) => string;
  notThereHint: string;
  noResults: (p: { path: string }) => string;
  noResultsHint: (p: { year: number | null }) => string;
  badResult: (p: { file: string }) => string;
  badResultHint: string;
  summary: (p: { changed: number; added: number; removed: number; unchanged: number }) => string;
  page: (p: { path: string }) => string;
  title: (p: { before: string; after: string }) => string;
  columns: { what: string; before: string; after: string };
  added: string;
  removed: string;
  responses: string;
  placement: string;
  assessedPlacement: string;
  otherRules: string;
  oneAnswer: string;
  /** Where other rules would place the cluster. */
  scenario: (p: Sensitivity["scenarios"][number]) => string;
  place: (p: Pick<Placement, "phase" | "completed">) => string;
  /** The placement would not be another. */
  same: string;
  phase: (p: { phase: number }) => string;
  dimension: (p: { id: string }) => string;
  item: (p: { id: string }) => string;
  assessedItem: (p: { id: string }) => string;
  scores: (p: { count: number }) => string;
  scoresMoved: string;
  newMeasures: string;
  goneMeasures: string;
  measureOrder: string;
  newOrder: string;
  plan: string;
  newInstruments: string;
  goneInstruments: string;
  instrument: (p: { id: string }) => string;
  assessedMeasures: string;
  assessedPlan: string;
  assessedInstruments: string;
  sources: Record<"framework" | "register", string>;
  newFile: string;
  texts: string;
  moreLines: (p: { count: number }) => string;
  standing: (p: Pick<Placement, "phase" | "progress" | "completed">) => string;
  light: (p: { light: Light; word: string | null; value: number | null }) => string;
  noPlan: Record<"completed" | "unanswered", string>;
  validity: Record<"open" | "succeeded" | "closed" | "unverified", string>;
  none: string;
};

const nbPercent = new Intl.NumberFormat("nb-NO", { style: "percent" });
const enPercent = new Intl.NumberFormat("en-GB", { style: "percent" });

const nbLights: Record<Light, string> = { green: "grønt", yellow: "gult", red: "rødt", none: "ikke grunnlag" };
const enLights: Record<Light, string> = { green: "green", yellow: "yellow", red: "red", none: "no basis" };
const nbDimensions: Record<string, string> = { kompetanse: "Kompetanse", fou: "FoU", marked: "Marked" };
const enDimensions: Record<string, string> = { kompetanse: "Competence", fou: "R&D", marked: "Market" };

type Change = Sensitivity["scenarios"][number]["change"];
const nbRules: Record<Change, string> = {
  "limits-higher": "høyere grenser",
  "limits-lower": "lavere grenser",
  "weighting-groups": "lik vekt på gruppene",
  "weighting-respondents": "lik vekt på svarene",
};
const enRules: Record<Change, string> = {
  "limits-higher": "higher limits",
  "limits-lower": "lower limits",
  "weighting-groups": "equal weight on groups",
  "weighting-respondents": "equal weight on answers",
};

function nbPlace({ phase, completed }: Pick<Placement, "phase" | "completed">): string {
  return completed ? "fullført" : `fase ${phase}`;
}

function enPlace({ phase, completed }: Pick<Placement, "phase" | "completed">): string {
  return completed ? "completed" : `phase ${phase}`;
}

/** What `fagrapport diff` says. */
export const diffMessages: Catalogue<DiffSentences> = {
  nb: {
    notThere: ({ path }) => `Fant ikke ${path}.`,
    notThereHint: "Skriv et år, for eksempel 2026, eller en mappe med en mappe for hver klynge.",
    noResults: ({ path }) => `Ingen resultater i ${path}.`,
    noResultsHint: ({ year }) =>
      year === null
        ? "Mappen skal ha en mappe for hver klynge med result.json i."
        : `Lag dem med «fagrapport score --year ${year}».`,
    badResult: ({ file }) => `${file} er ikke et resultat som denne utgaven kan lese.`,
    badResultHint: "Lag det på nytt med «fagrapport score».",
    summary: ({ changed, added, removed, unchanged }) =>
      [
        changed === 1 ? "1 klynge er endret" : `${changed} klynger er endret`,
        ...(added === 0 ? [] : [`${added} ${added === 1 ? "er ny" : "er nye"}`]),
        ...(removed === 0 ? [] : [`${removed} ${removed === 1 ? "er borte" : "er borte"}`]),
        `${unchanged} ${unchanged === 1 ? "er lik" : "er like"}.`,
      ].join(", "),
    page: ({ path }) => `Skrev ${path}`,
    title: ({ before, after }) => `Endringer fra ${before} til ${after}`,
    columns: { what: "Hva", before: "Før", after: "Nå" },
    added: "Ny klynge",
    removed: "Klyngen er borte",
    responses: "Svar",
    placement: "Plassering",
    assessedPlacement: "Plassering, vurdert",
    otherRules: "Plassering etter andre regler",
    oneAnswer: "Plassering om ett svar endres",
    scenario: ({ change, ...place }) => `${nbPlace(place)} med ${nbRules[change]}`,
    place: nbPlace,
    same: "den samme",
    phase: ({ phase }) => `Fase ${phase}`,
    dimension: ({ id }) => nbDimensions[id] ?? id,
    item: ({ id }) => id,
    assessedItem: ({ id }) => `${id}, vurdert`,
    scores: ({ count }) => (count === 1 ? "1 punkt til" : `${count} punkter til`),
    scoresMoved: "andre tall, samme lys",
    newMeasures: "Nye tiltak",
    goneMeasures: "Tiltak som gikk ut",
    measureOrder: "Tiltakenes rekkefølge",
    newOrder: "ny",
    plan: "Plan",
    newInstruments: "Nye virkemidler",
    goneInstruments: "Virkemidler som gikk ut",
    instrument: ({ id }) => `Virkemiddel ${id}`,
    assessedMeasures: "Tiltak, vurdert",
    assessedPlan: "Plan, vurdert",
    assessedInstruments: "Virkemidler, vurdert",
    sources: { framework: "Rammeverket", register: "Virkemiddelregisteret" },
    newFile: "ny utgave",
    texts: "Rapportens tekst",
    moreLines: ({ count }) => (count === 1 ? "og 1 linje til" : `og ${count} linjer til`),
    standing: ({ progress, ...place }) =>
      place.completed
        ? nbPlace(place)
        : `${nbPlace(place)}${progress === null ? ", ikke grunnlag" : ` (${nbPercent.format(progress)})`}`,
    light: ({ light, word, value }) =>
      `${nbLights[light]}${word === null ? "" : ` («${word}»)`}${value === null ? "" : `, ${nbPercent.format(value)}`}`,
    noPlan: { completed: "fullført", unanswered: "flere svar først" },
    validity: { open: "åpen", succeeded: "etterfulgt", closed: "stengt", unverified: "må kontrolleres" },
    none: "ingen",
  },
  en: {
    notThere: ({ path }) => `${path} was not found.`,
    notThereHint: "Write a year such as 2026, or a folder with a folder for each cluster.",
    noResults: ({ path }) => `No results in ${path}.`,
    noResultsHint: ({ year }) =>
      year === null
        ? "The folder must have a folder for each cluster with result.json in it."
        : `Make them with "fagrapport score --year ${year}".`,
    badResult: ({ file }) => `${file} is not a result that this version can read.`,
    badResultHint: 'Make it again with "fagrapport score".',
    summary: ({ changed, added, removed, unchanged }) =>
      [
        changed === 1 ? "1 cluster changed" : `${changed} clusters changed`,
        ...(added === 0 ? [] : [`${added} new`]),
        ...(removed === 0 ? [] : [`${removed} gone`]),
        `${unchanged} equal.`,
      ].join(", "),
    page: ({ path }) => `Wrote ${path}`,
    title: ({ before, after }) => `Changes from ${before} to ${after}`,
    columns: { what: "What", before: "Before", after: "Now" },
    added: "New cluster",
    removed: "The cluster is gone",
    responses: "Answers",
    placement: "Placement",
    assessedPlacement: "Placement, assessed",
    otherRules: "Placement by other rules",
    oneAnswer: "Placement if one answer changes",
    scenario: ({ change, ...place }) => `${enPlace(place)} with ${enRules[change]}`,
    place: enPlace,
    same: "the same",
    phase: ({ phase }) => `Phase ${phase}`,
    dimension: ({ id }) => enDimensions[id] ?? id,
    item: ({ id }) => id,
    assessedItem: ({ id }) => `${id}, assessed`,
    scores: ({ count }) => (count === 1 ? "1 more item" : `${count} more items`),
    scoresMoved: "other figures, same light",
    newMeasures: "New measures",
    goneMeasures: "Measures that left",
    measureOrder: "Order of measures",
    newOrder: "new",
    plan: "Plan",
    newInstruments: "New instruments",
    goneInstruments: "Instruments that left",
    instrument: ({ id }) => `Instrument ${id}`,
    assessedMeasures: "Measures, assessed",
    assessedPlan: "Plan, assessed",
    assessedInstruments: "Instruments, assessed",
    sources: { framework: "The framework", register: "The register of instruments" },
    newFile: "new edition",
    texts: "The report's text",
    moreLines: ({ count }) => (count === 1 ? "and 1 more line" : `and ${count} more lines`),
    standing: ({ progress, ...place }) =>
      place.completed
        ? enPlace(place)
        : `${enPlace(place)}${progress === null ? ", no basis" : ` (${enPercent.format(progress)})`}`,
    light: ({ light, word, value }) =>
      `${enLights[light]}${word === null ? "" : ` ("${word}")`}${value === null ? "" : `, ${enPercent.format(value)}`}`,
    noPlan: { completed: "completed", unanswered: "more answers first" },
    validity: { open: "open", succeeded: "succeeded", closed: "closed", unverified: "to be checked" },
    none: "none",
  },
};
