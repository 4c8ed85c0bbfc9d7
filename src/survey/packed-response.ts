import type { RespondentGroup } from "../framework/schema.ts";
import type { SurveyResponse } from "./response.ts";

/**
 * A response as it is kept while a file is read: a large export has hundreds of thousands. The answers are one character
 * an item, in the framework's order: the label's place in the framework's list, or `-` where there is no answer.
 */
export type PackedResponse = {
  id: string;
  clusterId: string;
  group: RespondentGroup;
  submittedAt: string | null;
  answers: string;
  /** By the item's place; null where there are none, which is nearly always. */
  comments: ReadonlyMap<number, string> | null;
  generalComment: string;
  sourceRow: number;
};

export const noAnswer = "-";

/** What a response is to the rest of the program. */
export function unpackResponse(
  packed: PackedResponse,
  survey: string,
  itemIds: readonly string[],
  labels: readonly string[],
): SurveyResponse {
  const answers: Record<string, string> = {};
  for (const [at, id] of itemIds.entries()) {
    const label = labels[packAt(packed.answers, at)];
    if (label !== undefined) answers[id] = label;
  }
  const comments: Record<string, string> = {};
  for (const [at, comment] of packed.comments ?? []) {
    const id = itemIds[at];
    if (id !== undefined) comments[id] = comment;
  }
  const { id, clusterId, group, submittedAt, generalComment, sourceRow } = packed;
  return { id, survey, clusterId, group, submittedAt, answers, comments, generalComment, sourceRow };
}

/** One character for a label's place. */
export function packLabel(place: number | null): string {
  return place === null ? noAnswer : String.fromCharCode(48 + place);
}

/** A label's place, or -1. */
export function packAt(answers: string, at: number): number {
  const sign = answers.charCodeAt(at);
  return Number.isNaN(sign) || answers[at] === noAnswer ? -1 : sign - 48;
}

/** Whether two responses say the same, wherever they stood. */
export function sameContent(one: PackedResponse, other: PackedResponse): boolean {
  return (
    one.answers === other.answers &&
    one.clusterId === other.clusterId &&
    one.group === other.group &&
    one.submittedAt === other.submittedAt &&
    one.generalComment === other.generalComment &&
    sameComments(one.comments, other.comments)
  );
}

function sameComments(one: PackedResponse["comments"], other: PackedResponse["comments"]): boolean {
  if ((one?.size ?? 0) !== (other?.size ?? 0)) return false;
  for (const [at, comment] of one ?? []) if (other?.get(at) !== comment) return false;
  return true;
}
