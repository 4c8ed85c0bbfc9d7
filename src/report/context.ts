import type { Instrument, InstrumentRegister } from "../framework/instrument.ts";
import {
  type ChecklistItem,
  checklistItems,
  type Framework,
  type Measure,
  type Phase,
  phaseNumbers,
} from "../framework/schema.ts";
import type { Notes } from "../notes/notes.ts";
import type { ClusterResult, ItemResult, PhaseResult, Placement } from "../scoring/result.ts";
import type { Standing } from "./chart/ladder.ts";
import { chapterReference, type NumberedChapter, numberChapters } from "./document.ts";
import { withoutFullStop } from "./format.ts";
import type { ReportLanguage } from "./language.ts";
import type { LightCounts } from "./phrases/counting.ts";
import { fagrapportPhrases } from "./phrases/fagrapport.ts";
import type { Theme } from "./theme.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** A file that the figures rest on, named in the annex on method. */
export type InputFile = {
  /** As the reader knows it: "Svar 2026, nettskjema", "Notat". */
  what: string;
  /** Relative to the workspace. */
  path: string;
  sha256: string;
};

/** Everything a fagrapport is made from. */
export type FagrapportInput = {
  /** What the report is written in; framework and register are in the same language. */
  language: ReportLanguage;
  result: ClusterResult;
  framework: Framework;
  register: InstrumentRegister;
  notes: Notes;
  theme: Theme;
  meta: {
    /** The report's date, `YYYY-MM-DD`. */
    date: string;
    programVersion: string;
    /** Whether the result is in the PDF; PDF/A-2a has no attachments. */
    isAttached: boolean;
  };
  /** Other names of the cluster, from the register. */
  aliases: readonly string[];
  inputs: readonly InputFile[];
};

export type ChapterId =
  | "status"
  | "sammendrag"
  | "innledning"
  | "rammeverk"
  | "posisjon"
  | "tiltak"
  | "virkemidler"
  | "utvikling"
  | "vurdering"
  | "sjekklister"
  | "guide"
  | "scenario"
  | "metode";

/** The input with what every chapter looks up. */
export type Context = FagrapportInput &
  Voice & {
    chapters: ReadonlyMap<ChapterId, NumberedChapter>;
    items: ReadonlyMap<string, ItemResult>;
    checklist: ReadonlyMap<string, ChecklistItem>;
    measures: ReadonlyMap<string, Measure>;
    instruments: ReadonlyMap<string, Instrument>;
    placedPhase: Phase;
    placed: PhaseResult;
    now: Standing;
    before: Standing | null;
    /** Limits of the lights, 0 to 1. */
    greenFrom: number;
    redBelow: number;
    /** Rank of a recommended measure, from 1. */
    ranks: ReadonlyMap<string, number>;
  };

/** Gathers the context, and decides which chapters there are. */
export function contextOf(input: FagrapportInput): Context {
  const { result, framework, register, notes } = input;
  const voice = voiceOf(input.language, framework.answers);
  const { titles } = fagrapportPhrases[input.language];
  const placedPhase = phaseOf(framework, result.placement.phase);
  const placed = result.phases.find(({ phase }) => phase === result.placement.phase);
  if (placed === undefined) throw new Error(`The result has no phase ${result.placement.phase}.`);
  const hasAssessment = notes.assessment !== null || notes.strengths !== null || notes.assessedLights.length > 0;
  const hasComparison =
    result.previous !== null || result.benchmark.portfolio !== null || result.benchmark.level !== null;
  const numbered = numberChapters([
    { id: "status", kind: "front", title: titles.status, present: true },
    { id: "sammendrag", kind: "front", title: titles.summary, present: true },
    { id: "innledning", kind: "chapter", title: framework.introduction.title, present: true },
    { id: "rammeverk", kind: "chapter", title: framework.method.title, present: true },
    { id: "posisjon", kind: "chapter", title: titles.position, present: true },
    {
      id: "tiltak",
      kind: "chapter",
      title: titles.measures,
      present: result.recommendations.length > 0 || result.plan.kind === "unanswered" || result.preview.length > 0,
    },
    { id: "virkemidler", kind: "chapter", title: titles.instruments, present: result.instruments.length > 0 },
    {
      id: "utvikling",
      kind: "chapter",
      title:
        result.previous === null
          ? titles.comparison
          : hasBenchmark(result)
            ? titles.developmentAndComparison
            : titles.development,
      present: hasComparison,
    },
    {
      id: "vurdering",
      kind: "chapter",
      title: hasAssessment ? titles.assessment : framework.conclusion.title,
      present: true,
    },
    { id: "sjekklister", kind: "annex", title: framework.annexes.checklist.title, present: true },
    { id: "guide", kind: "annex", title: voice.format.typeset(framework.annexes.guide.title), present: true },
    { id: "scenario", kind: "annex", title: framework.annexes.scenario.title, present: true },
    { id: "metode", kind: "annex", title: titles.method, present: true },
  ]);
  return {
    ...input,
    ...voice,
    chapters: new Map(
      numbered.flatMap((chapter) => chapterIds.filter((id) => id === chapter.id).map((id) => [id, chapter])),
    ),
    items: new Map(result.items.map((item) => [item.id, item])),
    checklist: new Map(framework.phases.flatMap((phase) => checklistItems(phase).map((item) => [item.id, item]))),
    measures: new Map(framework.phases.flatMap((phase) => phase.measures.map((measure) => [measure.id, measure]))),
    instruments: new Map(register.instruments.map((instrument) => [instrument.id, instrument])),
    placedPhase,
    placed,
    now: { ...standing(result.placement), year: result.year },
    before: result.previous === null ? null : { ...standing(result.previous.placement), year: result.previous.year },
    greenFrom: fractionValue(framework.scoring.greenFrom),
    redBelow: fractionValue(framework.scoring.redBelow),
    ranks: new Map(result.recommendations.map(({ measure }, at) => [measure, at + 1])),
  };
}

/** A chapter that is in the report. */
export function chapterOf(context: Pick<Context, "chapters">, id: ChapterId): NumberedChapter {
  const chapter = context.chapters.get(id);
  if (chapter === undefined) throw new Error(`The report has no chapter ${id}.`);
  return chapter;
}

/** "kapittel 4", "vedlegg B"; null where the report has no such chapter. */
export function referenceTo(context: Voice & Pick<Context, "chapters">, id: ChapterId): string | null {
  const chapter = context.chapters.get(id);
  return chapter === undefined ? null : chapterReference(context, chapter);
}

export function phaseOf(framework: Framework, number: number): Phase {
  const phase = framework.phases.find((one) => one.number === number);
  if (phase === undefined) throw new Error(`The framework has no phase ${number}.`);
  return phase;
}

/** "S2", "T1": an item's number inside its phase. */
export function itemNumber(id: string): string {
  return id.split(".")[1] ?? id;
}

export function itemText(context: Voice & Pick<Context, "checklist">, id: string): string {
  return context.format.typeset(context.checklist.get(id)?.text ?? id);
}

export function measureText(context: Voice & Pick<Context, "measures">, id: string): string {
  return context.format.typeset(withoutFullStop(context.measures.get(id)?.text ?? id));
}

export function dimensionName(context: Pick<Context, "framework">, id: string): string {
  return context.framework.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
}

/** How many of some items have which light. */
export function countLights(items: readonly Pick<ItemResult, "light">[]): LightCounts {
  const counts: LightCounts = { green: 0, yellow: 0, red: 0, none: 0 };
  for (const { light } of items) counts[light] += 1;
  return counts;
}

/** "Kilde: klyngeundersøkelsen 2026." */
export function surveySource({ language, result }: Voice & Pick<Context, "result">): string {
  const { previous, year } = result;
  const say = fagrapportPhrases[language];
  return previous === null ? say.source(year) : say.sourceOfTwo(previous.year, year);
}

/** "2/3" as a number. */
export function fractionValue(fraction: string): number {
  const [numerator = "0", denominator = "1"] = fraction.split("/");
  return Number(numerator) / Number(denominator);
}

/** A phase number that is one, or null. */
export function nextPhase(phase: number): (typeof phaseNumbers)[number] | null {
  return phaseNumbers.find((one) => one === phase + 1) ?? null;
}

function hasBenchmark({ benchmark }: ClusterResult): boolean {
  return benchmark.portfolio !== null || benchmark.level !== null;
}

function standing({ phase, progress, completed }: Placement): Omit<Standing, "year"> {
  return { phase, progress, completed };
}

const chapterIds: readonly ChapterId[] = [
  "status",
  "sammendrag",
  "innledning",
  "rammeverk",
  "posisjon",
  "tiltak",
  "virkemidler",
  "utvikling",
  "vurdering",
  "sjekklister",
  "guide",
  "scenario",
  "metode",
];
