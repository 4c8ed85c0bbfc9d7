import type { Framework } from "../framework/schema.ts";
import type { ClusterResult, ItemResult } from "../scoring/result.ts";
import { movingScenarios } from "../scoring/sensitivity.ts";
import { moveOf } from "./move.ts";
import type { PortfolioRow, Remark, RowItem, RowResponses } from "./portfolio.ts";

/** One cluster's row: its result without the figures that only its own report needs. */
export function portfolioRow(result: ClusterResult, framework: Framework): PortfolioRow {
  return {
    cluster: result.cluster,
    responses: responsesOf(result),
    placement: result.placement,
    assessedPlacement: result.assessedPlacement,
    phases: result.phases.map(({ phase, score, light, coverage, change }) => ({
      phase,
      score,
      light,
      coverage,
      change,
    })),
    dimensions: result.dimensions.map(({ id, score, light, coverage, change, byPhase }) => ({
      id,
      score,
      light,
      coverage,
      change,
      byPhase: byPhase.map((part) => ({
        phase: part.phase,
        score: part.score,
        light: part.light,
        coverage: part.coverage,
      })),
    })),
    items: result.items.map(rowItem),
    fragileLights: result.items.filter((item) => item.stability === 1).length,
    measures: result.recommendations.map((recommendation) => recommendation.measure),
    instruments: result.instruments.map((instrument) => instrument.id),
    move: moveOf(result),
    remarks: remarksOf(result, framework),
  };
}

function rowItem(item: ItemResult): RowItem {
  return {
    id: item.id,
    light: item.light,
    word: item.word,
    value: item.score.kind === "scored" ? item.score.value : null,
    counts: item.counts,
    stability: item.stability,
    agreement: item.agreement,
    direction: item.change.kind === "compared" ? item.change.direction : null,
    assessed: item.assessed?.light ?? null,
  };
}

function responsesOf({ responses }: ClusterResult): RowResponses {
  const { count, byGroup, invited, answeredOfInvited: answered } = responses;
  const rate = invited === null || invited === 0 || answered === null ? null : { answered, invited };
  return { kind: "counted", count, byGroup, rate };
}

/** Remarks in the order of their weight. */
function remarksOf(result: ClusterResult, framework: Framework): Remark[] {
  const remarks: Remark[] = [];
  const { placement, phases, responses, previous, sensitivity } = result;
  if (placement.flags.includes("insufficient-data")) remarks.push({ kind: "insufficient-data" });
  const largestMinimum = Math.max(...Object.values(framework.scoring.minimumCounts));
  if (responses.count < largestMinimum) remarks.push({ kind: "few-responses" });
  const oneAnswer = sensitivity?.oneAnswer ?? null;
  if (oneAnswer !== null) remarks.push({ kind: "fragile-placement", ...oneAnswer });
  const scenarios = movingScenarios(sensitivity, placement);
  if (scenarios.length > 0) remarks.push({ kind: "sensitive-placement", scenarios });
  const laterGreen = phases.find(({ phase, light }) => phase > placement.phase && light === "green");
  if (placement.flags.includes("uneven-profile") && laterGreen !== undefined) {
    remarks.push({ kind: "uneven-profile", green: laterGreen.phase });
  }
  if (previous !== null && previous.mixChanges.length > 0) remarks.push({ kind: "mix-changed" });
  return remarks;
}
