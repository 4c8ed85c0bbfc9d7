import { z } from "zod";

/*
 * The shape of inputs/framework/2008.yaml. All text is the source's own, word for word; where the source has a plain
 * misprint, `source` keeps its words and `text` is what we print. Ids: phase F1..F5, checklist item F1.S1 (status) and
 * F1.T1 (tiltak), measure F1.K1 / F1.F1 / F1.M1 (kompetanse, FoU, marked), guide entry F1.G1.
 */

export const dimensionIds = ["kompetanse", "fou", "marked"] as const;
export const DimensionIdSchema = z.enum(dimensionIds);
export type DimensionId = z.infer<typeof DimensionIdSchema>;

export const levels = ["green", "yellow", "red"] as const;
export const LevelSchema = z.enum(levels);
export type Level = z.infer<typeof LevelSchema>;

export const respondentGroups = ["facilitator", "company", "research", "public", "other"] as const;
export const RespondentGroupSchema = z.enum(respondentGroups);
export type RespondentGroup = z.infer<typeof RespondentGroupSchema>;

export const PhaseNumberSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type PhaseNumber = z.infer<typeof PhaseNumberSchema>;
export const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

const text = z.string().trim().min(1);
const paragraphs = z.array(text).min(1);

export const ItemIdSchema = z.string().regex(/^F[1-5]\.[ST][1-9]$/);
export const MeasureIdSchema = z.string().regex(/^F[1-5]\.[KFM][1-9]$/);
export const GuideIdSchema = z.string().regex(/^F[1-5]\.G[1-9]\d?$/);
/** Lower-case words with hyphens, such as `horizon-europe`. */
export const SlugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A bullet with the bullets nested under it. Written in YAML as a plain string where nothing is nested. */
export type SourcePoint = { text: string; points: SourcePoint[] };
export const SourcePointSchema: z.ZodType<SourcePoint> = z.union([
  text.transform((line): SourcePoint => ({ text: line, points: [] })),
  z.strictObject({
    text,
    get points() {
      return z.array(SourcePointSchema).min(1);
    },
  }),
]);
const points = z.array(SourcePointSchema).min(1);

/** A link from one thing to another, with our reason for it: one short sentence, its own for every link. */
const linkTo = <Id extends z.ZodType>(id: Id) => z.strictObject({ id, why: text });

export const ChecklistItemSchema = z.strictObject({
  id: ItemIdSchema,
  /** What is printed. */
  text,
  /** The source's words where `text` corrects a plain misprint of it. */
  source: text.optional(),
  dimension: DimensionIdSchema,
  /** The measures of the same phase that answer a yellow or red light here, one to three. */
  measures: z.array(linkTo(MeasureIdSchema)).min(1).max(3),
});
export type ChecklistItem = z.infer<typeof ChecklistItemSchema>;

export const MeasureSchema = z.strictObject({
  id: MeasureIdSchema,
  dimension: DimensionIdSchema,
  text,
  source: text.optional(),
  points: points.optional(),
  /** The instruments that can support the measure, one to four, with what each does for it. */
  instruments: z.array(linkTo(SlugSchema)).min(1).max(4),
});
export type Measure = z.infer<typeof MeasureSchema>;

/** A point of the rough guide (annex B); it elaborates one measure of chapter 2. */
export const GuideEntrySchema = z.strictObject({
  id: GuideIdSchema,
  dimension: DimensionIdSchema,
  measure: MeasureIdSchema,
  text,
  points: points.optional(),
});
export type GuideEntry = z.infer<typeof GuideEntrySchema>;

/** One line of a phase's list of instruments, in the source's words, and the instruments of the register it names. */
export const InstrumentLineSchema = z.strictObject({
  words: text,
  points: points.optional(),
  instruments: z.array(SlugSchema).min(1),
});
export type InstrumentLine = z.infer<typeof InstrumentLineSchema>;

/** A heading of the source with its bullets, such as "Fokus på". */
const headedPoints = z.strictObject({ heading: text, points });

export const PhaseSchema = z.strictObject({
  id: z.string().regex(/^F[1-5]$/),
  number: PhaseNumberSchema,
  /** "Klyngen orienterer seg mot verden". */
  name: text,
  introduction: paragraphs,
  /** The matrix of chapter 2.1. */
  characteristics: z.strictObject({ firm: z.array(text).min(1), cluster: z.array(text).min(1) }),
  /** The matrix of annex A, which has the cluster row only and differs in phases 4 and 5. */
  characteristicsAnnexA: z.strictObject({ cluster: z.array(text).min(1) }),
  situation: z.strictObject({
    introduction: paragraphs,
    focus: headedPoints,
    internationalisation: headedPoints,
    activities: headedPoints,
  }),
  cases: z.strictObject({
    introduction: paragraphs,
    /** Addresses as retrieved in 2008. */
    list: z.array(z.strictObject({ name: text, links: z.array(z.url()).min(1) })).min(1),
  }),
  measures: z.array(MeasureSchema).min(1),
  instruments: z.strictObject({
    /** The sentence "Listen er ikke fullstendig ...". */
    introduction: paragraphs,
    lines: z.array(InstrumentLineSchema).min(1),
    /** Instruments that the phase names outside its list, with those words: in the rough guide or in a measure. */
    fromGuide: z.array(InstrumentLineSchema),
  }),
  checklist: z.strictObject({
    status: z.array(ChecklistItemSchema).min(1),
    measures: z.array(ChecklistItemSchema).min(1),
  }),
  guide: z.array(GuideEntrySchema).min(1),
});
export type Phase = z.infer<typeof PhaseSchema>;

/** An exact share such as "2/3". */
const fraction = z.string().regex(/^\d+\/[1-9]\d*$/);

export const ScoringParametersSchema = z.strictObject({
  /** Points of an answer, by level. */
  points: z.record(LevelSchema, fraction),
  /** A mean from here up is green. */
  greenFrom: fraction,
  /** A mean below this is red. */
  redBelow: fraction,
  /** A phase or dimension with a smaller share of scored items gets no light. */
  coverageFrom: fraction,
  /** Every response counts once, or every group present counts once. */
  weighting: z.enum(["respondents", "groups"]),
  /** Answers a group needs before its own figures are shown. */
  minimumCounts: z.record(RespondentGroupSchema, z.int().min(1)),
  /** Answers by others than the facilitator before self and others are compared. */
  minimumOthers: z.int().min(1),
  /** Difference between facilitator and others that is a blind spot or a hidden strength. */
  gapFrom: fraction,
  /** Answers before agreement is given. */
  agreementFrom: z.int().min(1),
  /** Change in a group's share of the responses that is named. */
  mixChangeFrom: fraction,
  /** Clusters before median and quartiles are given. */
  benchmarkFrom: z.int().min(2),
  /** Progress from which the next phase's measures are shown. */
  previewFrom: fraction,
});
export type ScoringParameters = z.infer<typeof ScoringParametersSchema>;

const synonyms = z.array(text);
export const SurveySynonymsSchema = z.strictObject({
  /** Column headers that name what a column holds, in any language or tool. */
  columns: z.strictObject({
    cluster: synonyms,
    group: synonyms,
    responseId: synonyms,
    submittedAt: synonyms,
    comment: synonyms,
    generalComment: synonyms,
    /** Long form: the column with the item, and the one with the answer. */
    item: synonyms,
    answer: synonyms,
    /** Personal or technical columns, dropped at once. */
    personal: synonyms,
    metadata: synonyms,
  }),
  groups: z.record(RespondentGroupSchema, synonyms),
  /** Canonical label to its synonyms: other spellings, English labels, codes. */
  answers: z.record(z.string(), synonyms),
  notAnswered: synonyms,
});
export type SurveySynonyms = z.infer<typeof SurveySynonymsSchema>;

export const AnswerLevelSchema = z.strictObject({
  level: LevelSchema,
  /** The source's two labels, in its order. Answers are kept under these. */
  labels: z.tuple([text, text]),
  /** What is printed for the two labels, where the report's language has other words. */
  shown: z.tuple([text, text]).optional(),
});
export type AnswerLevel = z.infer<typeof AnswerLevelSchema>;

export const FrameworkSchema = z.strictObject({
  version: text,
  title: text,
  source: z.strictObject({ title: text, author: text, client: text, date: text, code: text }),
  /** "DOKUMENTSTATUS" of the source itself. */
  sourceVersions: z.array(
    z.strictObject({ version: text, date: text, authors: text, responsible: text, participants: z.string() }),
  ),
  introduction: z.strictObject({
    title: text,
    background: z.strictObject({ title: text, paragraphs }),
    purpose: z.strictObject({
      title: text,
      paragraphs,
      /** The annexes A, B and C as the purpose presents them. */
      tools: points,
      anchoring: paragraphs,
      anchoringDimensions: z.array(z.strictObject({ id: SlugSchema, name: text, text })).length(4),
    }),
  }),
  method: z.strictObject({
    title: text,
    paragraphs,
    /** The six parameters of the figure, with the sentences around it. */
    parameters: z.strictObject({
      introduction: text,
      list: z.array(z.strictObject({ id: SlugSchema, name: text })).length(6),
      after: paragraphs,
    }),
    phases: z.strictObject({
      title: text,
      paragraphs,
      /** "I det følgende gjennomgås de 5 fasene ..." and its bullets, the rationale for three dimensions among them. */
      walkthrough: z.strictObject({ introduction: text, points }),
    }),
    /** Headings that stand in every phase's chapter. */
    headings: z.strictObject({
      characteristics: text,
      situation: text,
      cases: text,
      measures: text,
      instruments: text,
      firm: text,
      cluster: text,
    }),
  }),
  dimensions: z.array(z.strictObject({ id: DimensionIdSchema, name: text })).length(3),
  answers: z.strictObject({ introduction: text, levels: z.array(AnswerLevelSchema).length(3) }),
  phases: z.array(PhaseSchema).length(5),
  conclusion: z.strictObject({ title: text, paragraphs }),
  annexes: z.strictObject({
    checklist: z.strictObject({
      title: text,
      introduction: paragraphs,
      frameworkTitle: text,
      framework: paragraphs,
      checklistTitle: text,
      statusHeading: text,
      measuresHeading: text,
    }),
    guide: z.strictObject({ title: text, introduction: paragraphs, columns: z.tuple([text, text]) }),
    scenario: z.strictObject({ title: text, paragraphs }),
  }),
  /** Plain misprints of the source outside items and measures: the whole string as we print it, and the source's own. */
  misprints: z.array(z.strictObject({ text, source: text })).optional(),
  scoring: ScoringParametersSchema,
  survey: SurveySynonymsSchema,
});
export type Framework = z.infer<typeof FrameworkSchema>;

/** The word that is printed for an answer label: its own, or that of the language the framework is in. */
export function shownLabel(levels: readonly AnswerLevel[], label: string): string {
  for (const { labels, shown } of levels) {
    const position = labels.indexOf(label);
    if (position >= 0) return shown?.[position] ?? label;
  }
  return label;
}

/** A phase's checklist in the source's order: status questions, then measures. */
export function checklistItems(phase: Phase): ChecklistItem[] {
  return [...phase.checklist.status, ...phase.checklist.measures];
}
