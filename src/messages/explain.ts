import type { Level, RespondentGroup } from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import type { Light } from "../scoring/result.ts";
import type { Catalogue } from "./language.ts";

/** A distance to a limit; `points` is exact. */
type Limit = { limit: string; points: string; value: number; light: Light; steps: number | null };

type ExplainSentences = {
  unknownTarget: (p: { target: string; nearest: string | null }) => string;
  title: (p: { cluster: string; year: number; id: string; text: string }) => string;
  light: (p: { light: Light; word: string | null }) => string;
  noLight: (p: { scored: number; items: number; coverageFrom: string }) => string;
  headings: Record<
    "answers" | "rule" | "sum" | "next" | "rows" | "assessed" | "measures" | "change" | "items" | "placement",
    string
  >;
  answers: (p: { labels: readonly [string, number][]; answered: number; notAnswered: number }) => string;
  ruleOfPoints: (p: Record<Level, string>) => string;
  ruleOfLights: (p: { greenFrom: string; redBelow: string }) => string;
  weighting: Record<"respondents" | "groups", string>;
  ruleOfPhase: (p: { coverageFrom: string }) => string;
  pool: (p: {
    parts: readonly { count: number; points: string }[];
    answers: number;
    mean: string;
    weight: string | null;
  }) => string;
  total: (p: { exact: string; value: number }) => string;
  mean: (p: { items: number; of: number; exact: string; value: number }) => string;
  down: (p: Limit) => string;
  up: (p: Limit) => string;
  fragile: string;
  row: (p: { file: string; row: number; label: string; group: RespondentGroup | null }) => string;
  hiddenRows: string;
  assessed: (p: AssessedLight) => string;
  assessedPhase: (p: { light: Light; value: number | null }) => string;
  item: (p: {
    id: string;
    text: string;
    light: Light;
    exact: string | null;
    value: number | null;
    steps: number | null;
  }) => string;
  rank: (p: { rank: number | null; priority: number | null }) => string;
  /** By the consultant's lights, where that is another rank. */
  assessedRank: (p: { rank: number | null }) => string;
  why: (p: { why: string }) => string;
  noMeasures: string;
  changed: (p: {
    previous: number;
    light: Light;
    direction: "up" | "down" | "unchanged";
    /** The light is another, though the move is small. */
    turned: boolean;
    /** What can move the score by itself: an item's score is of answers, a phase's of items. */
    unit: "answer" | "item";
  }) => string;
  unchanged: Record<"no-previous" | "not-scored" | "not-scored-before", string>;
  placed: (p: { phase: number; isHere: boolean; completed: boolean; isThin: boolean }) => string;
};

const nbNumber = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 2 });
const enNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const nbPrecise = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 4 });
const enPrecise = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

const nbLights: Record<Light, string> = { green: "grønt", yellow: "gult", red: "rødt", none: "ingen" };
const nbGroups: Record<RespondentGroup, string> = {
  facilitator: "fasilitator",
  company: "bedrift",
  research: "forskning og utdanning",
  public: "virkemiddelapparat",
  other: "andre",
};
const enGroups: Record<RespondentGroup, string> = {
  facilitator: "facilitator",
  company: "company",
  research: "research and education",
  public: "public support",
  other: "others",
};
const nbReasons: Record<AssessedLight["reason"], string> = {
  documented: "dokumentert",
  outdated: "svarene er utdaterte",
  "not-relevant": "ikke relevant",
  "wrong-respondent": "feil person svarte",
  other: "annen grunn",
};
const enReasons: Record<AssessedLight["reason"], string> = {
  documented: "documented",
  outdated: "the answers are out of date",
  "not-relevant": "not relevant",
  "wrong-respondent": "the wrong person answered",
  other: "another reason",
};

/** What `fagrapport explain` says. */
export const explainMessages: Catalogue<ExplainSentences> = {
  nb: {
    unknownTarget: ({ target, nearest }) =>
      `«${target}» er verken et punkt eller en fase.${nearest === null ? " Skriv for eksempel F2.S3 eller F2." : ` Mente du ${nearest}?`}`,
    title: ({ cluster, year, id, text }) => `${cluster}, ${year}: ${id} ${text}`,
    light: ({ light, word }) =>
      light === "none"
        ? "Ingen svar, og derfor ikke noe lys."
        : `Lyset er ${nbLights[light]}${word === null ? "" : ` («${word}»)`}.`,
    noLight: ({ scored, items, coverageFrom }) =>
      `Ikke grunnlag for noe lys: ${scored} av ${items} punkter har svar, og det må være minst ${coverageFrom} av dem.`,
    headings: {
      answers: "Svarene",
      rule: "Regelen",
      sum: "Regnestykket",
      next: "Avstand til neste lys",
      rows: "Radene",
      assessed: "Konsulentens vurdering",
      measures: "Tiltak",
      change: "Siden i fjor",
      items: "Punktene",
      placement: "Plasseringen",
    },
    answers: ({ labels, answered, notAnswered }) =>
      `${labels.length === 0 ? "Ingen" : labels.map(([label, count]) => `${label} ${count}`).join(", ")} (${answered} svar, ${notAnswered} ikke besvart).`,
    ruleOfPoints: ({ green, yellow, red }) =>
      `Et grønt svar gir ${green} poeng, et gult ${yellow} og et rødt ${red}. Det som ikke er besvart, teller ikke med.`,
    ruleOfLights: ({ greenFrom, redBelow }) =>
      `Snittet gir grønt lys fra og med ${greenFrom}, rødt under ${redBelow} og gult mellom.`,
    weighting: {
      respondents: "Hvert svar teller likt.",
      groups:
        "Hver gruppe teller likt, og hvert svar likt inne i gruppen. Grupper med for få svar til å vises deler vekten sin.",
    },
    ruleOfPhase: ({ coverageFrom }) =>
      `Fasens poeng er snittet av punktene som har svar; minst ${coverageFrom} av punktene må ha det.`,
    pool: ({ parts, answers, mean, weight }) =>
      `(${parts.map(({ count, points }) => `${count} × ${points}`).join(" + ")}) delt på ${answers} svar er ${mean}${weight === null ? "." : `, og teller ${weight}.`}`,
    total: ({ exact, value }) => `Til sammen ${nbScore(exact, value)}.`,
    mean: ({ items, of, exact, value }) => `Snittet av ${items} av ${of} punkter er ${nbScore(exact, value)}.`,
    down: ({ limit, points, value, light, steps }) =>
      `Ned til ${nbLights[light]}: ${points === "0" ? `står på grensen ${limit}` : `${readable(points, nbPrecise.format(value))} over grensen ${limit}`}${steps === null ? "." : `; ${nbSteps(steps)} ned er nok.`}`,
    up: ({ limit, points, value, light, steps }) =>
      `Opp til ${nbLights[light]}: ${readable(points, nbPrecise.format(value))} under grensen ${limit}${steps === null ? "." : `; ${nbSteps(steps)} opp er nok.`}`,
    fragile: "Lyset er skjørt: ett trinn i ett svar endrer det.",
    row: ({ file, row, label, group }) =>
      `${file}, rad ${row} i eksporten: ${label}${group === null ? "" : ` (${nbGroups[group]})`}`,
    hiddenRows: "Gruppen er utelatt på rader fra grupper med for få svar til å vises.",
    assessed: ({ light, reason, date, by, text }) =>
      `${capital(nbLights[light])} lys, satt ${day(date)} av ${by} (${nbReasons[reason]}): ${text}`,
    assessedPhase: ({ light, value }) =>
      light === "none"
        ? "Med konsulentens lys: ikke grunnlag."
        : `Med konsulentens lys: ${nbLights[light]}${value === null ? "" : ` (${nbNumber.format(value)})`}.`,
    item: ({ id, text, light, exact, value, steps }) =>
      `${id} ${exact === null || value === null ? "ikke besvart" : `${nbLights[light]}, ${nbScore(exact, value)}`}${steps === 1 ? ", skjørt" : ""}: ${text}`,
    rank: ({ rank, priority }) =>
      rank === null || priority === null
        ? "Ikke blant de anbefalte nå."
        : `Nr. ${rank} av de anbefalte, prioritet ${nbNumber.format(priority)}.`,
    assessedRank: ({ rank }) =>
      rank === null ? "Ikke anbefalt med konsulentens lys." : `Nr. ${rank} med konsulentens lys.`,
    why: ({ why }) => `Hvorfor: ${why}`,
    noMeasures: "Ingen tiltak.",
    changed: ({ previous, light, direction, turned, unit }) =>
      `I fjor ${nbNumber.format(previous)} (${nbLights[light]}), regnet etter årets regler. ${
        direction === "unchanged"
          ? `Endringen er ikke større enn ett ${unit === "answer" ? "svar" : "punkt"} kan gi${turned ? ", selv om lyset er et annet" : ""}.`
          : `Endret ${direction === "up" ? "opp" : "ned"} mer enn ett ${unit === "answer" ? "svar" : "punkt"} kan gi.`
      }`,
    unchanged: {
      "no-previous": "Klyngen har ingen svar fra i fjor.",
      "not-scored": "Det er ikke grunnlag i år.",
      "not-scored-before": "Det var ikke grunnlag i fjor.",
    },
    placed: ({ phase, isHere, completed, isThin }) =>
      completed
        ? "Alle fem faser er grønne: klyngen står i fase 5, fullført."
        : isHere
          ? `Klyngen er plassert her: det er den laveste fasen som ikke er grønn${isThin ? ", for den mangler grunnlag" : ""}.`
          : `Klyngen er plassert i fase ${phase}, den laveste som ikke er grønn.`,
  },
  en: {
    unknownTarget: ({ target, nearest }) =>
      `"${target}" is neither an item nor a phase.${nearest === null ? " Write for example F2.S3 or F2." : ` Did you mean ${nearest}?`}`,
    title: ({ cluster, year, id, text }) => `${cluster}, ${year}: ${id} ${text}`,
    light: ({ light, word }) =>
      light === "none"
        ? "No answers, and so no light."
        : `The light is ${light}${word === null ? "" : ` ("${word}")`}.`,
    noLight: ({ scored, items, coverageFrom }) =>
      `No basis for a light: ${scored} of ${items} items are answered, and at least ${coverageFrom} of them must be.`,
    headings: {
      answers: "The answers",
      rule: "The rule",
      sum: "The sum",
      next: "Distance to the next light",
      rows: "The rows",
      assessed: "The consultant's assessment",
      measures: "Measures",
      change: "Since last year",
      items: "The items",
      placement: "The placement",
    },
    answers: ({ labels, answered, notAnswered }) =>
      `${labels.length === 0 ? "None" : labels.map(([label, count]) => `${label} ${count}`).join(", ")} (${answered} ${answered === 1 ? "answer" : "answers"}, ${notAnswered} not answered).`,
    ruleOfPoints: ({ green, yellow, red }) =>
      `A green answer gives ${green} ${green === "1" ? "point" : "points"}, a yellow one ${yellow} and a red one ${red}. What is not answered counts nowhere.`,
    ruleOfLights: ({ greenFrom, redBelow }) =>
      `The mean gives a green light from ${greenFrom} up, a red one below ${redBelow} and a yellow one between.`,
    weighting: {
      respondents: "Every answer counts once.",
      groups:
        "Every group counts once, and every answer alike inside it. Groups with too few answers to be shown share their weight.",
    },
    ruleOfPhase: ({ coverageFrom }) =>
      `The phase's score is the mean of the items that are answered; at least ${coverageFrom} of the items must be.`,
    pool: ({ parts, answers, mean, weight }) =>
      `(${parts.map(({ count, points }) => `${count} × ${points}`).join(" + ")}) over ${answers} ${answers === 1 ? "answer" : "answers"} is ${mean}${weight === null ? "." : `, and counts ${weight}.`}`,
    total: ({ exact, value }) => `Together ${enScore(exact, value)}.`,
    mean: ({ items, of, exact, value }) => `The mean of ${items} of ${of} items is ${enScore(exact, value)}.`,
    down: ({ limit, points, value, light, steps }) =>
      `Down to ${light}: ${points === "0" ? `on the limit ${limit}` : `${readable(points, enPrecise.format(value))} above the limit ${limit}`}${steps === null ? "." : `; ${enSteps(steps)} down ${steps === 1 ? "is" : "are"} enough.`}`,
    up: ({ limit, points, value, light, steps }) =>
      `Up to ${light}: ${readable(points, enPrecise.format(value))} below the limit ${limit}${steps === null ? "." : `; ${enSteps(steps)} up ${steps === 1 ? "is" : "are"} enough.`}`,
    fragile: "The light is fragile: one step of one answer turns it.",
    row: ({ file, row, label, group }) =>
      `${file}, row ${row} of the export: ${label}${group === null ? "" : ` (${enGroups[group]})`}`,
    hiddenRows: "The group is left out on rows of groups with too few answers to be shown.",
    assessed: ({ light, reason, date, by, text }) =>
      `${capital(light)} light, set on ${day(date)} by ${by} (${enReasons[reason]}): ${text}`,
    assessedPhase: ({ light, value }) =>
      light === "none"
        ? "With the consultant's lights: no basis."
        : `With the consultant's lights: ${light}${value === null ? "" : ` (${enNumber.format(value)})`}.`,
    item: ({ id, text, light, exact, value, steps }) =>
      `${id} ${exact === null || value === null ? "not answered" : `${light}, ${enScore(exact, value)}`}${steps === 1 ? ", fragile" : ""}: ${text}`,
    rank: ({ rank, priority }) =>
      rank === null || priority === null
        ? "Not among those recommended now."
        : `No. ${rank} of those recommended, priority ${enNumber.format(priority)}.`,
    assessedRank: ({ rank }) =>
      rank === null ? "Not recommended with the consultant's lights." : `No. ${rank} with the consultant's lights.`,
    why: ({ why }) => `Why: ${why}`,
    noMeasures: "No measures.",
    changed: ({ previous, light, direction, turned, unit }) =>
      `Last year ${enNumber.format(previous)} (${light}), by this year's rules. ${
        direction === "unchanged"
          ? `The change is no larger than one ${unit} can account for${turned ? ", though the light is another" : ""}.`
          : `It moved ${direction} by more than one ${unit} can account for.`
      }`,
    unchanged: {
      "no-previous": "The cluster has no answers from last year.",
      "not-scored": "There is no basis this year.",
      "not-scored-before": "There was no basis last year.",
    },
    placed: ({ phase, isHere, completed, isThin }) =>
      completed
        ? "All five phases are green: the cluster stands in phase 5, completed."
        : isHere
          ? `The cluster is placed here: this is the lowest phase that is not green${isThin ? ", since it has no basis" : ""}.`
          : `The cluster is placed in phase ${phase}, the lowest that is not green.`,
  },
};

function nbScore(exact: string, value: number): string {
  return scoreText(exact, nbNumber.format(value), nbPrecise.format(value));
}

function enScore(exact: string, value: number): string {
  return scoreText(exact, enNumber.format(value), enPrecise.format(value));
}

/** "5/8 (0,63)"; a fraction too long to read is given by its decimals alone, a whole number by itself. */
function scoreText(exact: string, rounded: string, precise: string): string {
  if (exact === rounded) return exact;
  return isReadable(exact) ? `${exact} (${rounded})` : precise;
}

function readable(exact: string, precise: string): string {
  return isReadable(exact) ? exact : precise;
}

/** Three figures under the line are about what a person can take in. */
function isReadable(exact: string): boolean {
  return (exact.split("/")[1] ?? "").length <= 3;
}

function nbSteps(steps: number): string {
  return steps === 1 ? "ett trinn i ett svar" : `${steps} trinn`;
}

function enSteps(steps: number): string {
  return steps === 1 ? "one step of one answer" : `${steps} steps`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** 2026-05-22 as 22.05.2026. */
function day(date: string): string {
  return date.split("-").reverse().join(".");
}
