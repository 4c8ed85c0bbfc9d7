import { parentPort } from "node:worker_threads";
import type { Statement } from "./catalog/statement.ts";
import { type Conformed, conform } from "./conform.ts";
import type { Numbering } from "./content/page-numbers.ts";

/** What is asked of the worker, and what it answers; the bytes change hands without being copied. */
export type StepRequest = {
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
  statement: Statement;
  numbering: Numbering | null;
};
export type StepAnswer = { id: number; conformed: Conformed } | { id: number; error: string };

parentPort?.on("message", ({ id, bytes, statement, numbering }: StepRequest) => {
  try {
    const conformed = conform(bytes, statement, numbering);
    if (conformed.kind !== "conforms") return answer({ id, conformed }, []);
    // A buffer of its own, since those of Node's pool cannot change hands.
    const own = new Uint8Array(conformed.bytes);
    answer({ id, conformed: { ...conformed, bytes: own } }, [own.buffer]);
  } catch (error) {
    answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
  }
});

function answer(given: StepAnswer, moved: ArrayBuffer[]): void {
  parentPort?.postMessage(given, moved);
}
