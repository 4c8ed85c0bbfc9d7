import fc from "fast-check";
import { type RespondentGroup, respondentGroups } from "../../src/framework/schema.ts";
import type { ItemResult } from "../../src/scoring/result.ts";
import { byGroup } from "../../src/scoring/rules.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";

const sizes = fc.record({
  facilitator: fc.nat(2),
  company: fc.nat(7),
  research: fc.nat(4),
  public: fc.nat(4),
  other: fc.nat(2),
});
const letter = fc.constantFrom("J", "J", "P", "N", "-");
/** Four items answered by the same respondents, some of them left out. */
export const answersOfGroups = sizes.chain((size) => {
  const item = fc.record(
    byGroup((group) => fc.array(letter, { minLength: size[group], maxLength: size[group] }).map((all) => all.join(""))),
  );
  return fc.record({ "F1.S1": item, "F1.S2": item, "F1.T1": item, "F1.T2": item });
});
/** The same responses, with the answers of an item's hidden groups dealt out anew between those who answered it. */
export function exchangeHidden(
  responses: SurveyResponse[],
  item: ItemResult,
  keys: Iterable<number>,
): SurveyResponse[] {
  const hidden = hiddenGroups(item);
  const isDealt = ({ group, answers: own }: SurveyResponse) => hidden.includes(group) && own[item.id] !== undefined;
  const stream = keys[Symbol.iterator]();
  const labels = responses
    .filter(isDealt)
    .map(({ answers: own }) => ({ label: own[item.id] ?? "", key: stream.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key);
  return responses.map((response) => {
    const dealt = isDealt(response) ? labels.pop() : undefined;
    return dealt === undefined ? response : { ...response, answers: { ...response.answers, [item.id]: dealt.label } };
  });
}

export function answered(item: ItemResult, group: RespondentGroup): number {
  return item.groups[group].score.n;
}

export function isShown(item: ItemResult, group: RespondentGroup): boolean {
  return item.groups[group].score.kind === "scored";
}

export function hiddenGroups(item: ItemResult): RespondentGroup[] {
  return respondentGroups.filter((group) => answered(item, group) > 0 && !isShown(item, group));
}
