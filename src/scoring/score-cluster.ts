import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework, Level } from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import { type Advice, advise } from "../recommendation/advise.ts";
import { followUp } from "../recommendation/follow-up.ts";
import { type ItemStanding, recommendMeasures } from "../recommendation/measures.ts";
import { answeredOfInvited, type Cluster } from "../register/cluster.ts";
import type { SurveyResponse } from "../survey/response.ts";
import { type AssessedFigures, assessFigures, writeAssessed } from "./assessed.ts";
import { changeSince, mixChanges } from "./change.ts";
import { answerLevels } from "./checklist.ts";
import type { ClusterFigures, DimensionFigures, PhaseFigures } from "./figures.ts";
import { itemGap, itemGroups, phaseGap, phaseGroups } from "./groups.ts";
import { agreementOf, type ItemFigures, wordOf } from "./item.ts";
import { type PartFigures, writePart, writeScore } from "./part.ts";
import { writePlacement } from "./placement.ts";
import type {
  ClusterResult,
  DimensionResult,
  ItemResult,
  PartResult,
  PhaseResult,
  PreviousYear,
  ResponseCount,
} from "./result.ts";
import { byGroup, type Rules } from "./rules.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { stabilityOf } from "./stability.ts";

/** One year of a cluster: its responses, and what they amount to by this year's rules. */
export type ClusterYear = { responses: readonly SurveyResponse[]; figures: ClusterFigures };

export type ClusterInput = {
  year: number;
  reportDate: string;
  framework: Framework;
  frameworkSha256: string;
  register: InstrumentRegister;
  registerSha256: string;
  rules: Rules;
  cluster: Cluster;
  now: ClusterYear;
  /** Null where the cluster has no responses from last year. */
  before: ClusterYear | null;
  assessed: readonly AssessedLight[];
  benchmark: ClusterResult["benchmark"];
};

/** Writes out one cluster's result: every decision is made on exact figures, and numbers become plain ones here. */
export function scoreCluster(input: ClusterInput): ClusterResult {
  const { framework, register, rules, cluster, now, before, assessed } = input;
  const byConsultant = assessFigures(now.figures, assessed, rules);
  const advice = advise({
    items: now.figures.items.map(standing),
    placement: now.figures.placement,
    framework,
    register,
    reportDate: input.reportDate,
    rules,
  });
  const { id, name, programme, level, sector, region, members } = cluster;
  return {
    schemaVersion: 1,
    year: input.year,
    framework: { version: framework.version, sha256: input.frameworkSha256 },
    register: { version: register.version, sha256: input.registerSha256 },
    cluster: { id, name, programme, level, sector, region, members },
    responses: responsesOf(now.responses, cluster),
    placement: writePlacement(now.figures.placement),
    assessedPlacement: byConsultant === null ? null : writePlacement(byConsultant.standing.placement),
    phases: now.figures.phases.map((phase) => phaseResult(phase, byConsultant, input)),
    dimensions: now.figures.dimensions.map((dimension) => dimensionResult(dimension, before)),
    items: itemResults(input, answerLevels(framework)),
    ...advice,
    assessedAdvice: byConsultant === null ? null : adviceUnlessSame(byConsultant, advice, input),
    previous: before === null ? null : previousYear(now, before, input),
    benchmark: input.benchmark,
    sensitivity: sensitivityOf(now.figures, rules),
  };
}

/** An item as the advice looks at it. */
function standing({ item, score, light }: Pick<ItemFigures, "item" | "score" | "light">): ItemStanding {
  return { id: item.id, score, light };
}

function adviceUnlessSame(byConsultant: AssessedFigures, computed: Advice, input: ClusterInput): Advice | null {
  const { framework, register, reportDate, rules } = input;
  const advice = advise({
    items: byConsultant.items.map(standing),
    placement: byConsultant.standing.placement,
    framework,
    register,
    reportDate,
    rules,
  });
  return JSON.stringify(advice) === JSON.stringify(computed) ? null : advice;
}

function itemResults(
  { now, before, rules, assessed }: ClusterInput,
  levelOf: ReadonlyMap<string, Level>,
): ItemResult[] {
  const { count, byGroup: responses } = countResponses(now.responses);
  return now.figures.items.map((figures): ItemResult => {
    const { item, score, n, light, counts } = figures;
    const stability = stabilityOf(figures.pools, rules);
    return {
      ...item,
      score: writeScore(score, n, "no-answers"),
      light,
      word: wordOf(light, figures.tally.labels, levelOf),
      counts: { ...counts, notAnswered: count - n },
      labels: Object.fromEntries(figures.tally.labels),
      stability: stability?.steps ?? null,
      turnsTo: stability?.turnsTo ?? null,
      agreement: agreementOf(counts, rules.agreementFrom),
      groups: itemGroups(figures, responses, rules),
      gap: itemGap(figures, rules),
      change: changeSince(figures, before === null ? null : itemOf(before, item.id)),
      assessed: writeAssessed(item.id, assessed),
    };
  });
}

function phaseResult(
  phase: PhaseFigures,
  byConsultant: AssessedFigures | null,
  { now, before, rules }: ClusterInput,
): PhaseResult {
  const items = now.figures.items.filter(({ item }) => item.phase === phase.phase);
  const assessed = byConsultant?.phases.find((one) => one.phase === phase.phase);
  return {
    ...numberedPart(phase),
    status: writePart(phase.status),
    measures: writePart(phase.measures),
    groups: phaseGroups(items, rules),
    gap: phaseGap(items, now.responses, rules),
    change: changeSince(phase, before === null ? null : partOf(before.figures.phases, phase)),
    assessed: assessed === undefined ? null : writePart(assessed),
  };
}

function dimensionResult(dimension: DimensionFigures, before: ClusterYear | null): DimensionResult {
  const last = before?.figures.dimensions.find(({ id }) => id === dimension.id) ?? null;
  return {
    id: dimension.id,
    ...writePart(dimension),
    change: changeSince(dimension, last),
    byPhase: dimension.byPhase.map((part) => ({
      ...numberedPart(part),
      change: changeSince(part, last === null ? null : partOf(last.byPhase, part)),
    })),
  };
}

function previousYear(
  now: ClusterYear,
  before: ClusterYear,
  { year, framework, rules }: Pick<ClusterInput, "year" | "framework" | "rules">,
): PreviousYear {
  const responses = countResponses(before.responses);
  const { items, placement } = before.figures;
  const recommended = recommendMeasures(framework, items.map(standing), placement.phase);
  return {
    year: year - 1,
    responses,
    placement: writePlacement(placement),
    phases: before.figures.phases.map(numberedPart),
    mixChanges: mixChanges(countResponses(now.responses).byGroup, responses.byGroup, rules),
    followUp: followUp(framework, recommended, now.figures.items.map(standing)),
  };
}

function responsesOf(responses: readonly SurveyResponse[], cluster: Cluster): ResponseCount {
  const counted = countResponses(responses);
  const known = answeredOfInvited(cluster, counted.byGroup);
  return { ...counted, invited: known?.invited ?? null, answeredOfInvited: known?.answered ?? null };
}

function countResponses(responses: readonly SurveyResponse[]): Pick<ResponseCount, "count" | "byGroup"> {
  return {
    count: responses.length,
    byGroup: byGroup((group) => responses.filter((response) => response.group === group).length),
  };
}

function numberedPart(part: PartFigures & { phase: PhaseResult["phase"] }): PartResult & Pick<PhaseResult, "phase"> {
  return { phase: part.phase, ...writePart(part) };
}

function partOf<Part extends { phase: number }>(parts: readonly Part[], { phase }: { phase: number }): Part {
  const found = parts.find((part) => part.phase === phase);
  if (found === undefined) throw new Error(`Last year's figures have no phase ${phase}.`);
  return found;
}

function itemOf({ figures }: ClusterYear, id: string): ItemFigures {
  const found = figures.items.find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(`Last year's figures have no item ${id}.`);
  return found;
}
