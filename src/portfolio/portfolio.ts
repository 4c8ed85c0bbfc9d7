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
import {
  ChangeSchema,
  CountsSchema,
  FollowUpSchema,
  LightSchema,
  PartResultSchema,
  PlacementSchema,
  SensitivitySchema,
} from "../scoring/result.ts";

/*
 * portfolio.json: all clusters of one year, made from their results alone. The report, its twin and the workbook are
 * functions of this value. It knows no group's own figures: what a result withholds cannot be found here, and no sum of
 * ours can be subtracted to get at it. Lights and scores are the computed ones; assessed lights are counted beside them.
 */

/** `open` may be published: clusters are codes, and what could identify one of them is gone. */
export const AudienceSchema = z.enum(["internal", "open"]);

const groupCounts = z.record(RespondentGroupSchema, z.int().nonnegative());

/** How many answered. In an open portfolio only the size, since the exact number would point at a cluster. */
export const RowResponsesSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("counted"),
    count: z.int().nonnegative(),
    byGroup: groupCounts,
    /** Answers and invitations of the groups whose invited number the register gives; null where it gives none. */
    rate: z.strictObject({ answered: z.int().nonnegative(), invited: z.int().positive() }).nullable(),
  }),
  z.strictObject({ kind: z.literal("banded"), from: z.int().positive(), to: z.int().positive().nullable() }),
]);
export type RowResponses = z.infer<typeof RowResponsesSchema>;

export const RemarkSchema = z.discriminatedUnion("kind", [
  /** The placed phase has too few answered items for a light. */
  z.strictObject({ kind: z.literal("insufficient-data") }),
  /** Fewer responses in all than a company group would need to be shown. */
  z.strictObject({ kind: z.literal("few-responses") }),
  /** One step of one answer would place the cluster in another phase, or make all of them green. */
  z.strictObject({ kind: z.literal("fragile-placement"), phase: PhaseNumberSchema, completed: z.boolean() }),
  /** The limits of the lights moved a little, or the other weighting, would place the cluster in another phase. */
  z.strictObject({ kind: z.literal("sensitive-placement"), scenarios: SensitivitySchema.shape.scenarios.min(1) }),
  /** A later phase is green while an earlier one is not; the first such phase. */
  z.strictObject({ kind: z.literal("uneven-profile"), green: PhaseNumberSchema }),
  /** A group's share of the responses is another than last year. */
  z.strictObject({ kind: z.literal("mix-changed") }),
]);
export type Remark = z.infer<typeof RemarkSchema>;

export const RowItemSchema = z.strictObject({
  id: ItemIdSchema,
  light: LightSchema,
  /** The light's word; null where there is no light. */
  word: z.string().nullable(),
  /** 0 to 1; null exactly where there is no light. */
  value: z.number().min(0).max(1).nullable(),
  /** Answers behind it, by level; null in an open portfolio. */
  counts: CountsSchema.nullable(),
  /** Fewest single-step answer changes that turn the light; null without answers and in an open portfolio. */
  stability: z.int().positive().nullable(),
  /** Share of answers in the most common level; null under the minimum and in an open portfolio. */
  agreement: z.number().nullable(),
  /** Movement since last year by more than one answer; null without a year to compare with. */
  direction: z.enum(["up", "down", "unchanged"]).nullable(),
  /** The consultant's light; null where none is set and in an open portfolio. */
  assessed: LevelSchema.nullable(),
});
export type RowItem = z.infer<typeof RowItemSchema>;

const part = PartResultSchema.extend({ change: ChangeSchema });

export const MixChangeSchema = z.strictObject({ group: RespondentGroupSchema, from: z.number(), to: z.number() });

/** From last year's placement to this year's, last year by this year's rules. */
export const MoveSchema = z.discriminatedUnion("kind", [
  /** No responses last year. */
  z.strictObject({ kind: z.literal("new") }),
  z.strictObject({
    kind: z.literal("compared"),
    from: PlacementSchema,
    to: PlacementSchema,
    /** `unclear` where one of the two placements rests on too few answers to be a step. */
    direction: z.enum(["up", "down", "same", "unclear"]),
    /** The step hangs on a phase's light that turned within what one item can account for. */
    withinOneAnswer: z.boolean(),
    /** The score of the phase where the cluster stands this year, against the same phase last year. */
    placedPhase: ChangeSchema,
    /** Responses last year; null in an open portfolio. */
    previousCount: z.int().nonnegative().nullable(),
    /** Empty in an open portfolio, where the remark `mix-changed` alone tells. */
    mixChanges: z.array(MixChangeSchema),
  }),
]);
export type Move = z.infer<typeof MoveSchema>;

/** One cluster: one row of every table. */
export const PortfolioRowSchema = z.strictObject({
  cluster: z.strictObject({
    /** In an open portfolio a code such as `k07`, given in the order of the rows. */
    id: SlugSchema,
    name: z.string(),
    programme: z.string().nullable(),
    level: z.string().nullable(),
    sector: z.string().nullable(),
    region: z.string().nullable(),
    members: z.int().nullable(),
  }),
  responses: RowResponsesSchema,
  placement: PlacementSchema,
  /** With assessed lights in place of computed ones; null where none is assessed and in an open portfolio. */
  assessedPlacement: PlacementSchema.nullable(),
  phases: z.array(part.extend({ phase: PhaseNumberSchema })).length(5),
  dimensions: z
    .array(
      part.extend({
        id: DimensionIdSchema,
        byPhase: z.array(PartResultSchema.extend({ phase: PhaseNumberSchema })).length(5),
      }),
    )
    .length(3),
  items: z.array(RowItemSchema),
  /** Items whose light one step of one answer turns; null in an open portfolio. */
  fragileLights: z.int().nonnegative().nullable(),
  /** Recommended measures in order of priority, and the instruments that support them. */
  measures: z.array(MeasureIdSchema),
  instruments: z.array(SlugSchema),
  move: MoveSchema,
  remarks: z.array(RemarkSchema),
});
export type PortfolioRow = z.infer<typeof PortfolioRowSchema>;

/** Clusters by where they stand. `previous` and `now` hold the same clusters: those with responses in both years. */
export const DistributionSchema = z.strictObject({
  phases: z
    .array(
      z.strictObject({
        phase: PhaseNumberSchema,
        /** Ids of this year's clusters, in the order of the rows. */
        clusters: z.array(SlugSchema),
        /** How many of them stand there for want of answers. */
        withheld: z.int().nonnegative(),
        compared: z.strictObject({ previous: z.int().nonnegative(), now: z.int().nonnegative() }),
      }),
    )
    .length(5),
  /** Clusters with responses in both years. */
  comparedClusters: z.int().nonnegative(),
  completed: z.int().nonnegative(),
});
export type Distribution = z.infer<typeof DistributionSchema>;

/** One checklist item over all clusters. */
export const GapSummarySchema = z.strictObject({
  item: ItemIdSchema,
  /** Clusters that have a light here, and their computed lights. */
  clusters: z.int().nonnegative(),
  green: z.int().nonnegative(),
  yellow: z.int().nonnegative(),
  red: z.int().nonnegative(),
  /** Red over clusters with a light; null where none has. */
  redShare: z.number().nullable(),
  /** Fewer than half of the clusters have a light here, so the share says little. */
  thin: z.boolean(),
  /** Lights the consultants have set beside the computed ones, and how many differ; null in an open portfolio. */
  assessed: z.strictObject({ count: z.int().nonnegative(), overruled: z.int().nonnegative() }).nullable(),
});
export type GapSummary = z.infer<typeof GapSummarySchema>;

export const MeasureDemandSchema = z.strictObject({
  measure: MeasureIdSchema,
  phase: PhaseNumberSchema,
  dimension: DimensionIdSchema,
  /** Clusters it is recommended to, and for how many of them it is among the first three. */
  clusters: z.int().positive(),
  first: z.int().nonnegative(),
});
export type MeasureDemand = z.infer<typeof MeasureDemandSchema>;

export const InstrumentDemandSchema = z.strictObject({
  instrument: SlugSchema,
  /** Today's name and state at the date of the results. */
  name: z.string(),
  validity: z.enum(["open", "succeeded", "closed", "unverified"]),
  /** Clusters with at least one recommended measure that it supports, by the phase where they stand (1 to 5). */
  clusters: z.int().positive(),
  byPhase: z.array(z.int().nonnegative()).length(5),
  /** The recommended measures that it supports somewhere. */
  measures: z.array(MeasureIdSchema).min(1),
});
export type InstrumentDemand = z.infer<typeof InstrumentDemandSchema>;

export const QuartilesSchema = z.strictObject({
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  clusters: z.int().positive(),
});
export type Quartiles = z.infer<typeof QuartilesSchema>;

/** Clusters that share a programme level, a sector or a region; the whole portfolio has the same shape. */
export const ComparisonGroupSchema = z.strictObject({
  clusters: z.int().positive(),
  /** How many stand in phase 1 to 5. */
  placed: z.array(z.int().nonnegative()).length(5),
  /** Null for a phase or dimension with too few scored clusters. */
  phases: z.array(QuartilesSchema.nullable()).length(5),
  dimensions: z.array(z.strictObject({ id: DimensionIdSchema, figures: QuartilesSchema.nullable() })).length(3),
});
export type ComparisonGroup = z.infer<typeof ComparisonGroupSchema>;

export const ComparisonSchema = z.strictObject({
  by: z.enum(["level", "sector", "region"]),
  groups: z.array(z.strictObject({ value: z.string(), figures: ComparisonGroupSchema })),
  /** Values with too few clusters to show, and the clusters without a value. */
  hidden: z.strictObject({ values: z.array(z.string()), clusters: z.int().nonnegative() }),
  without: z.int().nonnegative(),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

export const FailureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cluster"), clusterId: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal("file"), file: z.string(), reason: z.string() }),
]);
export type Failure = z.infer<typeof FailureSchema>;

export const PortfolioSchema = z.strictObject({
  schemaVersion: z.literal(1),
  year: z.int(),
  /** Day of the report, `YYYY-MM-DD`. */
  date: z.string(),
  audience: AudienceSchema,
  framework: z.strictObject({ version: z.string(), sha256: z.string() }),
  register: z.strictObject({ version: z.string(), sha256: z.string() }),
  totals: z.strictObject({
    /** Clusters in the register, with responses, and with a light in the phase where they stand. */
    registered: z.int().nonnegative(),
    clusters: z.int().nonnegative(),
    placed: z.int().nonnegative(),
    responses: z.strictObject({ count: z.int().nonnegative(), byGroup: groupCounts }),
    /** Over the groups of clusters whose invited number is known; null where none is. */
    responseRate: z
      .strictObject({
        clusters: z.int().positive(),
        answered: z.int().nonnegative(),
        invited: z.int().positive(),
        share: z.number().nonnegative(),
      })
      .nullable(),
    /** Last year's responses of the clusters that answered in both years; null where none did. */
    previous: z
      .strictObject({
        year: z.int(),
        clusters: z.int().positive(),
        responses: z.strictObject({ count: z.int().nonnegative(), byGroup: groupCounts }),
      })
      .nullable(),
    /** Last year's recommended measures over all clusters, by what has become of them; null without any. */
    followUp: z.record(FollowUpSchema.shape.state, z.int().nonnegative()).nullable(),
    /** Clusters whose result has a remark that weakens it. */
    reservations: z.int().nonnegative(),
  }),
  distribution: DistributionSchema,
  /** By phase, highest first, then progress, highest first; clusters without progress last in their phase. */
  rows: z.array(PortfolioRowSchema),
  /** The last phase that a fair part of the clusters has reached: gaps beyond it are to be expected. */
  reachedPhase: PhaseNumberSchema,
  /** Every item, the most often red first. */
  gaps: z.array(GapSummarySchema),
  demand: z.strictObject({
    /** Clusters with at least one recommended measure. */
    clusters: z.int().nonnegative(),
    measures: z.array(MeasureDemandSchema),
    instruments: z.array(InstrumentDemandSchema),
    /** Instruments of the register that no recommended measure calls for. */
    unused: z.array(SlugSchema),
  }),
  /** The whole portfolio; null under the minimum number of clusters. */
  overall: ComparisonGroupSchema.nullable(),
  comparisons: z.array(ComparisonSchema),
  /** Clusters of the register without responses. In an open portfolio the number alone is kept. */
  absent: z.strictObject({
    count: z.int().nonnegative(),
    clusters: z.array(z.strictObject({ id: SlugSchema, name: z.string() })),
  }),
  /** What could not be imported or scored. In an open portfolio the number alone is kept. */
  failures: z.strictObject({ count: z.int().nonnegative(), list: z.array(FailureSchema) }),
});
export type Portfolio = z.infer<typeof PortfolioSchema>;
