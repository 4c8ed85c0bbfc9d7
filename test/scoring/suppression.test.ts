import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Level, levels, type RespondentGroup, respondentGroups } from "../../src/framework/schema.ts";
import { answerLevels } from "../../src/scoring/checklist.ts";
import { itemGap } from "../../src/scoring/groups.ts";
import { scoreItem } from "../../src/scoring/item.ts";
import { toNumber } from "../../src/scoring/rational.ts";
import type { ClusterResult, Counts, ItemResult } from "../../src/scoring/result.ts";
import { byGroup } from "../../src/scoring/rules.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import { type Visibility, visibilityOf } from "../../src/scoring/suppression.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { answered, answersOfGroups, exchangeHidden, hiddenGroups, isShown } from "./hidden-groups.ts";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { clusterNamed, rulesWith, smallFramework, smallRegister } from "./small-framework.ts";

type Numbers = [facilitator: number, company: number, research: number, authorities: number, other: number];
const letters: Record<Visibility, string> = { shown: "S", "no-answers": "-", "too-few": "F", secondary: "2" };

/** One letter a group in the framework's order: Shown, too Few, secondary (2), - where nobody answered. */
function pattern(numbers: Numbers, changed: Parameters<typeof rulesWith>[0] = {}): string {
  const answers = byGroup((group) => numbers[respondentGroups.indexOf(group)] ?? 0);
  const seen = visibilityOf(answers, rulesWith(changed));
  return respondentGroups.map((group) => letters[seen[group]]).join("");
}

describe("which groups' figures are shown", () => {
  test.each<[string, Numbers, string]>([
    ["all that reach their minimum", [1, 5, 3, 3, 3], "SSSSS"],
    ["a group without answers hides nothing", [1, 5, 3, 0, 0], "SSS--"],
    ["a hidden group takes the next smallest with it", [0, 8, 2, 3, 0], "-SF2-"],
    ["of equally small ones the first", [0, 8, 2, 3, 3], "-SF2S"],
    ["two small groups cover each other when they reach a minimum together", [0, 8, 2, 1, 0], "-SFF-"],
    ["two small groups that do not reach it take a third", [0, 8, 1, 1, 0], "-2FF-"],
    ["few companies need as many answers as companies must have", [0, 2, 1, 4, 0], "-FF2-"],
    ["companies that are few, with research: five together are enough", [0, 2, 3, 4, 0], "-F2S-"],
    ["a group that is alone is hidden by its own minimum", [0, 4, 0, 0, 0], "-F---"],
    ["a group that is alone and large enough is shown", [0, 5, 0, 0, 0], "-S---"],
    ["the facilitator is shown beside five others", [1, 5, 0, 0, 0], "SS---"],
    ["the facilitator is no cover for a hidden group, since one reader knows those answers", [1, 6, 2, 0, 0], "S2F--"],
    ["the facilitator is hidden below five others", [1, 4, 0, 0, 0], "FF---"],
    ["a hidden facilitator takes the next smallest along", [1, 0, 4, 0, 0], "F-2--"],
    ["a facilitator who would uncover few others is hidden too", [1, 2, 1, 1, 0], "FFFF-"],
    ["a facilitator among hidden groups that cover each other is shown", [1, 2, 3, 0, 0], "SF2--"],
    ["only the facilitator answered", [1, 0, 0, 0, 0], "F----"],
    ["nobody answered", [0, 0, 0, 0, 0], "-----"],
  ])("%s", (_, numbers, expected) => {
    expect(pattern(numbers)).toBe(expected);
  });

  test("a facilitator is hidden where the only other group is hidden, however many others there are", () => {
    expect(pattern([1, 6, 0, 0, 0], { minimumCounts: { ...minimums, company: 10 } })).toBe("2F---");
  });

  test("the minimums are the framework's", () => {
    expect(pattern([2, 5, 3, 0, 0], { minimumCounts: { ...minimums, facilitator: 3 } })).toBe("FS2--");
    expect(pattern([1, 2, 2, 0, 0], { minimumCounts: { ...minimums, company: 2, research: 2 } })).toBe("F2S--");
  });
});

const minimums = { facilitator: 1, company: 5, research: 3, public: 3, other: 3 };

const weighting = fc.constantFrom("respondents" as const, "groups" as const);

describe("what subtraction can give away", () => {
  test("from overall figures and shown groups only the sum over the hidden groups follows", () => {
    fc.assert(
      fc.property(answersOfGroups, weighting, (given, weights) => {
        const responses = responsesTo(given);
        fc.pre(responses.length > 0);
        for (const item of publish(responses, weights).items.filter(({ phase }) => phase === 1)) {
          const hidden = hiddenGroups(item);
          const candidates = splits(residual(item), hidden, item);
          // Whatever else is published, scores and gaps included, fits every way of sharing that sum out.
          for (const candidate of candidates) expect(wouldPublish(item, candidate, weights)).toEqual(figuresOf(item));
        }
      }),
      { seed: 5, numRuns: 80 },
    );
  });

  test("that sum is over two groups or more and reaches their minimums, also for a reader who is the facilitator", () => {
    fc.assert(
      fc.property(answersOfGroups, weighting, (given, weights) => {
        const responses = responsesTo(given);
        fc.pre(responses.length > 0);
        for (const item of publish(responses, weights).items) {
          const present = respondentGroups.filter((group) => group !== "facilitator" && answered(item, group) > 0);
          const hidden = hiddenGroups(item).filter((group) => group !== "facilitator");
          const isOverallAll = hidden.length === present.length && !isShown(item, "facilitator");
          const together = hidden.reduce((sum, group) => sum + answered(item, group), 0);
          const isCovered = hidden.length > 1 && hidden.every((group) => together >= minimums[group]);
          const isFacilitatorCover = hidden.length > 0 && hidden.every((group) => isLargeEnough(item, group));
          expect(hidden.length === 0 || isOverallAll || isCovered || isFacilitatorCover).toBe(true);
          const facilitatorAlone = hiddenGroups(item).join() === "facilitator" && present.length > 0;
          expect(facilitatorAlone).toBe(false);
        }
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test("nothing at all in a result depends on who among the hidden groups gave which answer", () => {
    const keys = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(answersOfGroups, weighting, keys, (given, weights, stream) => {
        const responses = responsesTo(given);
        fc.pre(responses.length > 0);
        const result = publish(responses, weights);
        const shuffled = result.items.reduce((all, item) => exchangeHidden(all, item, stream), responses);
        expect(publish(shuffled, weights)).toEqual(result);
      }),
      { seed: 9, numRuns: 80 },
    );
  });

  test("a phase's figures for groups are made of the items' shown figures and of nothing else", () => {
    fc.assert(
      fc.property(answersOfGroups, weighting, (given, weights) => {
        const responses = responsesTo(given);
        fc.pre(responses.length > 0);
        const result = publish(responses, weights);
        const items = result.items.filter(({ phase }) => phase === 1);
        const [phase] = result.phases;
        for (const group of respondentGroups) {
          const shown = items.flatMap(({ groups }) => valuesIn(groups[group].score));
          const score = phase?.groups[group];
          if (score?.kind === "scored") expect(score.value).toBeCloseTo(average(shown), 12);
          else expect(shown.length).toBeLessThan(items.length / 2);
        }
        const compared = items.flatMap(({ gap }) => (gap.kind === "compared" ? [gap] : []));
        if (phase?.gap.kind === "compared") {
          expect(phase.gap.facilitator).toBeCloseTo(average(compared.map((gap) => gap.facilitator)), 12);
          expect(phase.gap.others).toBeCloseTo(average(compared.map((gap) => gap.others)), 12);
        } else expect(compared.length).toBeLessThan(items.length / 2);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test("the pattern of blanks depends on how many answered, never on what they answered", () => {
    fc.assert(
      fc.property(answersOfGroups, weighting, (given, weights) => {
        const responses = responsesTo(given);
        fc.pre(responses.length > 0);
        const allYes = responses.map((response) => ({
          ...response,
          answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, "Ja"])),
        }));
        const blanks = (result: ClusterResult) =>
          result.items.map(({ groups, gap }) => [
            respondentGroups.map((group) => groups[group].score.kind),
            gap.kind === "withheld" ? gap.reason : "compared",
          ]);
        expect(blanks(publish(allYes, weights))).toEqual(blanks(publish(responses, weights)));
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test("the difference of two runs that differ in one small group's answers shows in overall figures alone", () => {
    const base = phaseAnswers({ 1: { company: "JJJJJJ", research: "JJ", public: "P" } });
    const other = phaseAnswers({ 1: { company: "JJJJJJ", research: "NN", public: "P" } });
    const groupsOf = (given: typeof base) =>
      publish(responsesTo(given), "respondents").items.map(({ groups }) => groups);
    expect(groupsOf(other)).toEqual(groupsOf(base));
  });
});

function publish(responses: SurveyResponse[], weights: "respondents" | "groups"): ClusterResult {
  const [result] = scoreYear({
    year: 2026,
    reportDate: "2026-11-12",
    framework: smallFramework({ weighting: weights }),
    frameworkSha256: "",
    register: smallRegister(),
    registerSha256: "",
    clusters: [clusterNamed("klynge")],
    responses,
    previous: responses,
    assessed: {},
  });
  if (result === undefined) throw new Error("A cluster with responses has a result.");
  return result;
}

function isLargeEnough(item: ItemResult, group: RespondentGroup): boolean {
  return answered(item, group) >= minimums[group];
}

function residual(item: ItemResult): Record<Level, number> {
  const shown = respondentGroups.flatMap((group): Counts[] => {
    const counts = item.groups[group].counts;
    return counts === null ? [] : [counts];
  });
  const left = (level: Level) => item.counts[level] - shown.reduce((sum, counts) => sum + counts[level], 0);
  return { green: left("green"), yellow: left("yellow"), red: left("red") };
}

type Split = Partial<Record<RespondentGroup, Record<Level, number>>>;

/** Every way to share the answers out over the groups, each with as many as it has. */
function splits(left: Record<Level, number>, groups: readonly RespondentGroup[], item: ItemResult): Split[] {
  const [group, ...rest] = groups;
  if (group === undefined) return levels.every((level) => left[level] === 0) ? [{}] : [];
  const n = answered(item, group);
  const all: Split[] = [];
  for (let green = 0; green <= Math.min(n, left.green); green += 1) {
    for (let yellow = 0; yellow <= Math.min(n - green, left.yellow); yellow += 1) {
      const red = n - green - yellow;
      if (red > left.red) continue;
      const own = { green, yellow, red };
      const remaining = { green: left.green - green, yellow: left.yellow - yellow, red: left.red - red };
      all.push(...splits(remaining, rest, item).map((split) => ({ ...split, [group]: own })));
    }
  }
  return all;
}

const letterOf: Record<Level, string> = { green: "J", yellow: "P", red: "N" };

/** Score and gap of an item as they would have been with these answers of the hidden groups. */
function wouldPublish(item: ItemResult, split: Split, weights: "respondents" | "groups") {
  const written = byGroup((group) => {
    const counts = item.groups[group].counts ?? split[group] ?? { green: 0, yellow: 0, red: 0 };
    return levels.map((level) => letterOf[level].repeat(counts[level])).join("");
  });
  const rules = rulesWith({ weighting: weights });
  const { id, phase, kind, dimension } = item;
  const figures = scoreItem(
    { id, phase, kind, dimension },
    responsesTo({ [id]: written }),
    answerLevels(smallFramework()),
    rules,
  );
  return { score: figures.score === null ? null : toNumber(figures.score), gap: itemGap(figures, rules) };
}

function figuresOf({ score, gap }: ItemResult) {
  return { score: score.kind === "scored" ? score.value : null, gap };
}

function valuesIn(score: ItemResult["score"]): number[] {
  return score.kind === "scored" ? [score.value] : [];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
