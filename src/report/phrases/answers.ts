import type { Framework } from "../../framework/schema.ts";
import type { Change, Counts, ItemResult, Light, WithheldReason } from "../../scoring/result.ts";
import { formatList, formatNumber, numberWord, sentenceCase } from "../format.ts";
import { colourWord } from "../light.ts";

type AnswerLevels = Framework["answers"]["levels"];

/** "14 av 15 svarer Ok eller Ja", "Ingen av 13 svarer Ok": what lies behind an item's light. */
export function answersBehind(item: Pick<ItemResult, "light" | "labels" | "counts">, levels: AnswerLevels): string {
  const answered = item.counts.green + item.counts.yellow + item.counts.red;
  if (answered === 0 || item.light === "none") return "Ingen svar";
  const own = item.counts[item.light];
  // A red light with few red answers comes of few green ones, and a yellow one may be yes and no in balance.
  if (item.light === "red" && item.counts.green === 0 && own < answered / 2) return shareSentence(0, answered, ["Ok"]);
  const isSplit = item.light === "yellow" && item.counts.green > 0 && item.counts.red > 0;
  if (own === 0 || (isSplit && own < Math.max(item.counts.green, item.counts.red))) {
    const words = (level: "green" | "red") =>
      `${formatNumber(item.counts[level])} ${used(item, levels, level).join(" eller ")}`;
    return `${words("green")} og ${words("red")} av ${formatNumber(answered)}`;
  }
  return shareSentence(own, answered, used(item, levels, item.light));
}

/** "1 svar fra gul": printed only where a single answer turns the light. Null elsewhere. */
export function nearness({ stability, turnsTo }: Pick<ItemResult, "stability" | "turnsTo">): string | null {
  return stability === 1 && turnsTo !== null && turnsTo !== "none" ? `1\u00a0svar fra ${colourWord(turnsTo)}` : null;
}

/** A change in words and its direction; never an arrow alone. */
export type ChangeWords = { direction: "up" | "down" | null; words: string };

/** "opp fra gul", "ned 14 pp.", "uendret", "ny", "fra gul, innenfor ett svar". */
export function changeInWords(change: Change, light: Light): ChangeWords {
  if (change.kind === "none") {
    return { direction: null, words: change.reason === "not-scored" ? "–" : "ny" };
  }
  const { previous, direction, difference, withinOneAnswer } = change;
  if (direction === "unchanged") {
    return {
      direction: null,
      words: withinOneAnswer ? `fra ${colourWord(previous.light)}, innenfor ett svar` : "uendret",
    };
  }
  const verb = direction === "up" ? "opp" : "ned";
  const turned = previous.light !== light && previous.light !== "none";
  const points = `${formatNumber(Math.abs(Math.round(difference * 100)))}\u00a0pp.`;
  return { direction, words: turned ? `${verb} fra ${colourWord(previous.light)}` : `${verb} ${points}` };
}

/** Why a figure is blank, short enough for a cell. */
export function withheldInWords(reason: WithheldReason, least?: number): string {
  switch (reason) {
    case "no-answers":
      return "ikke besvart";
    case "low-coverage":
      return "for få punkter besvart";
    case "too-few":
      return least === undefined ? "for få svar" : `for få svar, n\u00a0<\u00a0${least}`;
    case "secondary":
      return "skjult for å verne en liten gruppe";
  }
}

/** The reason of a consultant's assessed light. */
export const assessmentReasonNames = {
  documented: "Dokumentert",
  outdated: "Endret siden svarene",
  "not-relevant": "Ikke relevant",
  "wrong-respondent": "Feil person svarte",
  other: "Annet",
} as const;

/** The labels of a level that were used, in the source's order. */
function used(
  item: Pick<ItemResult, "labels">,
  levels: AnswerLevels,
  level: keyof Omit<Counts, "notAnswered">,
): string[] {
  const labels = levels.find((one) => one.level === level)?.labels ?? [];
  const present = labels.filter((label) => (item.labels[label] ?? 0) > 0);
  return present.length > 0 ? present : labels.slice(0, 1);
}

function shareSentence(count: number, answered: number, labels: readonly string[]): string {
  const words = labels.join(" eller ");
  if (answered === 1)
    return count === 1 ? `Den ene som svarte, sier ${words}` : `Den ene som svarte, sier ikke ${words}`;
  if (count === 0) return `Ingen av ${formatNumber(answered)} svarer ${words}`;
  if (count === answered)
    return `${sentenceCase(answered === 2 ? "begge" : `alle ${numberWord(answered, "common")}`)} svarer ${words}`;
  return `${formatNumber(count)} av ${formatNumber(answered)} svarer ${words}`;
}

/** "S2 og T1". */
export function itemNumbers(ids: readonly string[]): string {
  return formatList(ids.map((id) => id.split(".")[1] ?? id));
}
