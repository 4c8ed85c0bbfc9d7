import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The profile over phases and dimensions. */
export type ProfilePhrases = {
  /** The panel of all dimensions, on two lines. */
  overall: readonly [string, string];
  description: (year: number, previous: number | null) => string;
  /** The chart for who cannot see it; the finding is a sentence without its full stop. */
  title: (finding: string) => string;
  noLight: (phase: number, answered: number, items: number) => string;
  recalculated: (year: number) => string;
  /** Dimensions with one light: "I fase 2 er FoU (35 %) gul", and the clauses after it: "marked (70 %) er grønn". */
  first: (phase: number, names: string, count: number, colour: string) => string;
  later: (names: string, count: number, colour: string) => string;
  /** The first clause, and the others set against it. */
  contrast: (first: string, others: readonly string[]) => string;
};

const { nb, nn, en } = formats;

export const profilePhrases: ReportCatalogue<ProfilePhrases> = {
  nb: {
    overall: ["Samlet", "alle dimensjoner"],
    description: (year, previous) =>
      `Skår i prosent i fase 1 til 5: ${year} (lys)${previous === null ? "" : ` og ${previous} (hul ring)`}. Stiplet: lysgrensene. Tonet felt: klyngens fase.`,
    title: (finding) => `Profil over fem faser, samlet og for tre dimensjoner. ${finding}.`,
    noLight: (phase, answered, items) =>
      `Fase${noBreak}${phase} har svar på ${answered} av ${items} punkter og får ikke noe lys.`,
    recalculated: (year) => `${year} er regnet om med årets regler.`,
    first: (phase, names, _count, colour) => `I fase${noBreak}${phase} er ${names} ${colour}`,
    later: (names, _count, colour) => `${names} er ${colour}`,
    contrast: (first, others) => `${first}, mens ${nb.list(others)}`,
  },
  nn: {
    overall: ["Samla", "alle dimensjonar"],
    description: (year, previous) =>
      `Skår i prosent i fase 1 til 5: ${year} (lys)${previous === null ? "" : ` og ${previous} (hol ring)`}. Stipla: lysgrensene. Tona felt: fasen klynga står i.`,
    title: (finding) => `Profil over fem fasar, samla og for tre dimensjonar. ${finding}.`,
    noLight: (phase, answered, items) =>
      `Fase${noBreak}${phase} har svar på ${answered} av ${items} punkt og får ikkje noko lys.`,
    recalculated: (year) => `${year} er rekna om med reglane for i år.`,
    first: (phase, names, _count, colour) => `I fase${noBreak}${phase} er ${names} ${colour}`,
    later: (names, _count, colour) => `${names} er ${colour}`,
    contrast: (first, others) => `${first}, medan ${nn.list(others)}`,
  },
  en: {
    overall: ["Overall", "all dimensions"],
    description: (year, previous) =>
      `Score in per cent in phases 1 to 5: ${year} (light)${previous === null ? "" : ` and ${previous} (hollow ring)`}. Dashed: the limits of the lights. Tinted band: the cluster’s phase.`,
    title: (finding) => `Profile across five phases, overall and for three dimensions. ${finding}.`,
    noLight: (phase, answered, items) =>
      `Phase${noBreak}${phase} has answers to ${answered} of ${items} items and gets no light.`,
    recalculated: (year) => `${year} is recalculated with this year’s rules.`,
    first: (phase, names, count, colour) =>
      `In phase${noBreak}${phase}, ${names} ${plural(count, "is", "are")} ${colour}`,
    later: (names, count, colour) => `${names} ${plural(count, "is", "are")} ${colour}`,
    contrast: (first, others) => `${first}, while ${en.list(others)}`,
  },
};
