import { z } from "zod";
import {
  DimensionIdSchema,
  ItemIdSchema,
  LevelSchema,
  MeasureIdSchema,
  PhaseNumberSchema,
  RespondentGroupSchema,
  SlugSchema,
} from "../framework/schema.ts";
import { assessmentReasons } from "../notes/notes.ts";

/*
 * result.json: what stands between scoring and every output (domain.md section 5). Numbers are unrounded; lights were
 * decided on exact rationals before they were written out. Nothing here can identify a person: figures that too few
 * answers stand behind are withheld when the result is made, so no output can leak them.
 */

/** Why a figure is absent. */
export const WithheldReasonSchema = z.enum([
  /** Nobody answered. */
  "no-answers",
  /** Too few of the phase's or dimension's items have a score. */
  "low-coverage",
  /** Fewer answers than the group's minimum count. */
  "too-few",
  /** Enough answers, but the figure would give a hidden group away. */
  "secondary",
]);
export type WithheldReason = z.infer<typeof WithheldReasonSchema>;

/** A mean of points from 0 to 1 over `n` answers (items: responses; phases and dimensions: items), or its absence. */
export const ScoreSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("scored"), value: z.number().min(0).max(1), n: z.int().positive() }),
  z.strictObject({ kind: z.literal("withheld"), n: z.int().nonnegative(), reason: WithheldReasonSchema }),
]);
export type Score = z.infer<typeof ScoreSchema>;

/** `none` is grey: no basis for a light. */
export const LightSchema = z.enum(["green", "yellow", "red", "none"]);
export type Light = z.infer<typeof LightSchema>;

export const CountsSchema = z.strictObject({
  green: z.int().nonnegative(),
  yellow: z.int().nonnegative(),
  red: z.int().nonnegative(),
  notAnswered: z.int().nonnegative(),
});
export type Counts = z.infer<typeof CountsSchema>;

/**
 * Change since last year, last year's answers scored by this year's rules. `direction` is up or down only where the
 * score moved by more than one answer can move an item, or one item a phase or dimension; `withinOneAnswer` marks a smaller
 * move that still turned the light.
 */
export const ChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none"), reason: z.enum(["no-previous", "not-scored", "not-scored-before"]) }),
  z.strictObject({
    kind: z.literal("compared"),
    previous: z.strictObject({ value: z.number(), n: z.int().positive(), light: LightSchema }),
    difference: z.number(),
    direction: z.enum(["up", "down", "unchanged"]),
    withinOneAnswer: z.boolean(),
  }),
]);
export type Change = z.infer<typeof ChangeSchema>;

/** One respondent group's figures on an item; `counts` is null where the score is withheld for too few answers. */
export const GroupFiguresSchema = z.strictObject({ score: ScoreSchema, counts: CountsSchema.nullable() });
export type GroupFigures = z.infer<typeof GroupFiguresSchema>;

/** Facilitator minus the mean of all others. */
export const GapSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("compared"),
    facilitator: z.number(),
    others: z.number(),
    /** Answers by others. */
    n: z.int().positive(),
    difference: z.number(),
    finding: z.enum(["blind-spot", "hidden-strength", "aligned"]),
  }),
  z.strictObject({
    kind: z.literal("withheld"),
    reason: z.enum(["no-facilitator", "no-others", "too-few", "secondary"]),
  }),
]);
export type Gap = z.infer<typeof GapSchema>;

/** The consultant's light beside the computed one. Its text and author stay in the note. */
export const AssessedSchema = z.strictObject({
  light: LevelSchema,
  reason: z.enum(assessmentReasons),
  date: z.string(),
});

const groupScores = z.record(RespondentGroupSchema, ScoreSchema);

export const ItemResultSchema = z.strictObject({
  id: ItemIdSchema,
  phase: PhaseNumberSchema,
  kind: z.enum(["status", "measure"]),
  dimension: DimensionIdSchema,
  score: ScoreSchema,
  light: LightSchema,
  /** The light's word: the most frequent raw label of its level, "Blandet" where no answer has that level; null for none. */
  word: z.string().nullable(),
  counts: CountsSchema,
  /** Answers by raw label, in the source's order; labels nobody used are absent. */
  labels: z.record(z.string(), z.int().positive()),
  /** Fewest single-step answer changes that turn the light; null without answers. */
  stability: z.int().positive().nullable(),
  /** The light that those changes lead to; where two are equally near, the worse one. */
  turnsTo: LightSchema.nullable(),
  /** Share of answers in the most common level; null under the minimum. */
  agreement: z.number().nullable(),
  groups: z.record(RespondentGroupSchema, GroupFiguresSchema),
  gap: GapSchema,
  change: ChangeSchema,
  assessed: AssessedSchema.nullable(),
});
export type ItemResult = z.infer<typeof ItemResultSchema>;

/** A mean over items, with its light and the share of items that have a score. */
export const PartResultSchema = z.strictObject({
  score: ScoreSchema,
  light: LightSchema,
  /** Items with a score over all items, 0 to 1. */
  coverage: z.number().min(0).max(1),
});
export type PartResult = z.infer<typeof PartResultSchema>;

export const PhaseResultSchema = PartResultSchema.extend({
  phase: PhaseNumberSchema,
  /** The status questions alone, and the measures alone. */
  status: PartResultSchema,
  measures: PartResultSchema,
  groups: groupScores,
  gap: GapSchema,
  change: ChangeSchema,
  /** The same phase with the consultant's assessed lights in place of the computed ones; null where none is assessed. */
  assessed: PartResultSchema.nullable(),
});
export type PhaseResult = z.infer<typeof PhaseResultSchema>;

export const DimensionResultSchema = PartResultSchema.extend({
  id: DimensionIdSchema,
  change: ChangeSchema,
  byPhase: z.array(PartResultSchema.extend({ phase: PhaseNumberSchema, change: ChangeSchema })).length(5),
});
export type DimensionResult = z.infer<typeof DimensionResultSchema>;

export const PlacementFlagSchema = z.enum([
  /** The placed phase has too few answered items for a light. */
  "insufficient-data",
  /** A later phase is green while an earlier one is not ("born global"). */
  "uneven-profile",
]);

export const PlacementSchema = z.strictObject({
  phase: PhaseNumberSchema,
  /** The placed phase's score; null when it is withheld. */
  progress: z.number().nullable(),
  completed: z.boolean(),
  flags: z.array(PlacementFlagSchema),
});
export type Placement = z.infer<typeof PlacementSchema>;

export const ResponseCountSchema = z.strictObject({
  count: z.int().nonnegative(),
  byGroup: z.record(RespondentGroupSchema, z.int().nonnegative()),
  /** Over the groups whose invited number the register gives; null where it gives none. */
  invited: z.int().nonnegative().nullable(),
  /** Responses from those groups: the rate is theirs alone. Null as `invited`, and in a result from before it was counted. */
  answeredOfInvited: z.int().nonnegative().nullable().default(null),
});
export type ResponseCount = z.infer<typeof ResponseCountSchema>;

export const RecommendationSchema = z.strictObject({
  measure: MeasureIdSchema,
  /** Sum over its yellow and red items of 1 minus the item's score. */
  priority: z.number().positive(),
  /** The yellow and red items that call for it, in the source's order. */
  items: z.array(ItemIdSchema).min(1),
  instruments: z.array(SlugSchema),
});
export type Recommendation = z.infer<typeof RecommendationSchema>;

/** The smallest set of measures (greedy by priority) whose completion turns the placed phase green. */
export const PlanSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("plan"),
    phase: PhaseNumberSchema,
    measures: z.array(MeasureIdSchema).min(1),
    /** The yellow and red items those measures settle. */
    blocking: z.array(ItemIdSchema),
    /** The phase's score with those items green. */
    progressAfter: z.number(),
  }),
  /** Too little is answered for a plan: these items need an answer first. */
  z.strictObject({ kind: z.literal("unanswered"), phase: PhaseNumberSchema, items: z.array(ItemIdSchema).min(1) }),
  /** Every phase is green. */
  z.strictObject({ kind: z.literal("completed") }),
]);
export type Plan = z.infer<typeof PlanSchema>;

export const InstrumentMatchSchema = z.strictObject({
  id: SlugSchema,
  /** Recommended measures it supports, in order of priority, with what it does for each. */
  supports: z.array(z.strictObject({ measure: MeasureIdSchema, why: z.string() })).min(1),
  /** Its state at the report date. */
  validity: z.enum(["open", "succeeded", "closed", "unverified"]),
  /** Today's name. */
  name: z.string(),
});
export type InstrumentMatch = z.infer<typeof InstrumentMatchSchema>;

const quartiles = z.strictObject({ q1: z.number(), median: z.number(), q3: z.number(), clusters: z.int().positive() });

/** Median and quartiles over clusters with a score; null under the minimum number of clusters. Computed lights only. */
export const BenchmarkSchema = z.strictObject({
  clusters: z.int().positive(),
  phases: z.array(z.strictObject({ phase: PhaseNumberSchema, figures: quartiles.nullable() })).length(5),
  dimensions: z.array(z.strictObject({ id: DimensionIdSchema, figures: quartiles.nullable() })).length(3),
});
export type Benchmark = z.infer<typeof BenchmarkSchema>;

/** What has become of a measure that was recommended last year. */
export const FollowUpSchema = z.strictObject({
  measure: MeasureIdSchema,
  /** The checklist's own measures (T items) that it is read from. */
  items: z.array(ItemIdSchema),
  state: z.enum(["done", "started", "not-started", "unknown"]),
});
export type FollowUp = z.infer<typeof FollowUpSchema>;

/** Where the cluster would stand by other rules. */
export const SensitivitySchema = z.strictObject({
  /** Whether all of the scenarios give the same placement. */
  isRobust: z.boolean(),
  scenarios: z.array(
    z.strictObject({
      change: z.enum(["limits-higher", "limits-lower", "weighting-groups", "weighting-respondents"]),
      phase: PhaseNumberSchema,
      completed: z.boolean(),
    }),
  ),
  /** Where one answer to one item, one step better or worse, would place it; null where none moves it. */
  oneAnswer: z.strictObject({ phase: PhaseNumberSchema, completed: z.boolean() }).nullable().default(null),
});
export type Sensitivity = z.infer<typeof SensitivitySchema>;

/** Last year's standing, by this year's rules. */
export const PreviousYearSchema = z.strictObject({
  year: z.int(),
  responses: ResponseCountSchema.omit({ invited: true, answeredOfInvited: true }),
  placement: PlacementSchema,
  phases: z.array(PartResultSchema.extend({ phase: PhaseNumberSchema })).length(5),
  /** Groups whose share of the responses changed by the named amount or more, shares 0 to 1. */
  mixChanges: z.array(z.strictObject({ group: RespondentGroupSchema, from: z.number(), to: z.number() })),
  /** Last year's recommended measures, in order of priority, and what this year's lights say of them. */
  followUp: z.array(FollowUpSchema).default([]),
});
export type PreviousYear = z.infer<typeof PreviousYearSchema>;

export const ClusterResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  year: z.int(),
  framework: z.strictObject({ version: z.string(), sha256: z.string() }),
  register: z.strictObject({ version: z.string(), sha256: z.string() }),
  cluster: z.strictObject({
    id: SlugSchema,
    name: z.string(),
    programme: z.string().nullable(),
    level: z.string().nullable(),
    sector: z.string().nullable(),
    region: z.string().nullable(),
    members: z.int().nullable(),
  }),
  responses: ResponseCountSchema,
  placement: PlacementSchema,
  /** The placement with assessed lights in place of computed ones; null where none is assessed. */
  assessedPlacement: PlacementSchema.nullable(),
  phases: z.array(PhaseResultSchema).length(5),
  dimensions: z.array(DimensionResultSchema).length(3),
  items: z.array(ItemResultSchema),
  recommendations: z.array(RecommendationSchema),
  plan: PlanSchema,
  /** The next phase's measures, shown from a progress of one half up. */
  preview: z.array(RecommendationSchema),
  instruments: z.array(InstrumentMatchSchema),
  /** The advice by assessed lights; null where none is assessed, or where the advice is the same. */
  assessedAdvice: z
    .strictObject({
      recommendations: z.array(RecommendationSchema),
      plan: PlanSchema,
      preview: z.array(RecommendationSchema),
      instruments: z.array(InstrumentMatchSchema),
    })
    .nullable()
    .default(null),
  previous: PreviousYearSchema.nullable(),
  benchmark: z.strictObject({ portfolio: BenchmarkSchema.nullable(), level: BenchmarkSchema.nullable() }),
  /** Null in a result that was made before this was computed. */
  sensitivity: SensitivitySchema.nullable().default(null),
});
export type ClusterResult = z.infer<typeof ClusterResultSchema>;
