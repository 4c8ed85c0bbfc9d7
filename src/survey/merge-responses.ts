import { byId } from "./canonical-csv.ts";
import { digest } from "./identity.ts";
import { type PackedResponse, sameContent } from "./packed-response.ts";

/** The survey after an import, and what became of each response. */
export type Merged = {
  responses: PackedResponse[];
  new: number;
  changed: number;
  unchanged: number;
  /** Ids that the export no longer holds; they are kept unless removal was accepted. */
  gone: string[];
  removed: boolean;
  /** An id that belonged to another cluster or group before: a different form, most likely. */
  collisions: { known: PackedResponse; incoming: PackedResponse }[];
  /** Responses that a person has asked us to forget. */
  forgotten: number;
};

/** What is kept of an id that was forgotten: enough to know it again, not to read it. */
export function forgottenMark(survey: string, id: string): string {
  return digest([survey, id]);
}

/**
 * Puts the responses of an export among those the survey has. A response is known again by its id; never is one counted
 * twice.
 *
 * @param forgotten marks made by `forgottenMark`
 */
export function mergeResponses(
  known: readonly PackedResponse[],
  incoming: readonly PackedResponse[],
  survey: string,
  { forgotten, acceptRemovals }: { forgotten: ReadonlySet<string>; acceptRemovals: boolean },
): Merged {
  const byKnownId = new Map(known.map((response) => [response.id, response]));
  const merged = new Map<string, PackedResponse>();
  const result = { new: 0, changed: 0, unchanged: 0, forgotten: 0 };
  const collisions: Merged["collisions"] = [];
  for (const response of incoming) {
    if (forgotten.size > 0 && forgotten.has(forgottenMark(survey, response.id))) {
      result.forgotten += 1;
      continue;
    }
    const before = byKnownId.get(response.id);
    if (before !== undefined && (before.clusterId !== response.clusterId || before.group !== response.group)) {
      collisions.push({ known: before, incoming: response });
      continue;
    }
    merged.set(response.id, response);
    if (before === undefined) result.new += 1;
    else if (sameContent(before, response)) result.unchanged += 1;
    else result.changed += 1;
  }
  const collided = new Set(collisions.map(({ known: { id } }) => id));
  const left = known.filter(({ id }) => !merged.has(id));
  const gone = left.filter(({ id }) => !collided.has(id)).sort(byId);
  for (const response of left) {
    if (collided.has(response.id) || !acceptRemovals) merged.set(response.id, response);
  }
  return {
    responses: [...merged.values()].sort(byId),
    ...result,
    gone: gone.map(({ id }) => id),
    removed: acceptRemovals && gone.length > 0,
    collisions,
  };
}
