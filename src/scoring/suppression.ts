import { type RespondentGroup, respondentGroups } from "../framework/schema.ts";
import { byGroup, type Rules } from "./rules.ts";

/** Whether a group's own figures on an item are shown, and if not, why. */
export type Visibility = "shown" | "no-answers" | "too-few" | "secondary";

type CountRules = Pick<Rules, "minimumCounts" | "minimumOthers">;

/**
 * Decides which groups' figures on one item may be shown (domain.md section 3, "Minimum counts").
 *
 * What a reader has: the overall counts, always; the shown groups' counts; and, where the reader is the facilitator, his
 * or her own answer. What is left after subtraction is the sum over the hidden groups. So the hidden groups beside the
 * facilitator must be none, or at least two that together hold as many answers as the largest minimum among them; the
 * facilitator is no cover for them. Where they are not, the smallest shown group is hidden too.
 *
 * Only numbers of answers decide, never what was answered: a blank must not itself say what it hides.
 *
 * @param answers answers to the item, by group
 */
export function visibilityOf(
  answers: Record<RespondentGroup, number>,
  rules: CountRules,
): Record<RespondentGroup, Visibility> {
  const seen = byGroup((group): Visibility => {
    if (answers[group] === 0) return "no-answers";
    return answers[group] < rules.minimumCounts[group] ? "too-few" : "shown";
  });
  const others = respondentGroups.filter((group) => group !== "facilitator");

  while (!isCovered(hiddenAmong(others, seen), answers, rules)) {
    const next = smallestShown(others, seen, answers);
    if (next === null) break;
    seen[next] = "secondary";
  }
  if (seen.facilitator === "shown") {
    const otherAnswers = others.reduce((sum, group) => sum + answers[group], 0);
    if (otherAnswers < rules.minimumOthers) seen.facilitator = "too-few";
    else if (!isCovered(hiddenAmong(others, seen), answers, rules)) seen.facilitator = "secondary";
  }
  const isHiddenAlone = isHidden(seen.facilitator) && hiddenAmong(others, seen).length === 0;
  const cover = isHiddenAlone ? smallestShown(others, seen, answers) : null;
  if (cover !== null) seen[cover] = "secondary";
  return seen;
}

/** Whether the sum over these hidden groups gives none of them away. */
function isCovered(
  hidden: readonly RespondentGroup[],
  answers: Record<RespondentGroup, number>,
  { minimumCounts }: CountRules,
): boolean {
  if (hidden.length === 0) return true;
  const together = hidden.reduce((sum, group) => sum + answers[group], 0);
  return hidden.length > 1 && together >= Math.max(...hidden.map((group) => minimumCounts[group]));
}

function hiddenAmong(groups: readonly RespondentGroup[], seen: Record<RespondentGroup, Visibility>): RespondentGroup[] {
  return groups.filter((group) => isHidden(seen[group]));
}

function isHidden(visibility: Visibility): boolean {
  return visibility === "too-few" || visibility === "secondary";
}

/** The shown group with the fewest answers; of equal ones the first in the framework's order. */
function smallestShown(
  groups: readonly RespondentGroup[],
  seen: Record<RespondentGroup, Visibility>,
  answers: Record<RespondentGroup, number>,
): RespondentGroup | null {
  const shown = groups.filter((group) => seen[group] === "shown");
  return shown.reduce<RespondentGroup | null>(
    (smallest, group) => (smallest === null || answers[group] < answers[smallest] ? group : smallest),
    null,
  );
}
