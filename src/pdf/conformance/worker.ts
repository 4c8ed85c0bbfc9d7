import { parentPort } from "node:worker_threads";
import type { Statement } from "./catalog/statement.ts";
import { type Conformed, conform } from "./conform.ts";

/** What is asked of the worker, and what it answers; the bytes change hands without being copied. */
export type StepRequest = { id: number; bytes: Uint8Array<ArrayBuffer>; statement: Statement };
export type StepAnswer = { id: number; conformed: Conformed } | { id: number; error: string };

parentPort?.on("message", ({ id, bytes, statement }: StepRequest) => {
  try {
    const conformed = conform(bytes, statement);
    // A buffer of its own, since those of Node's pool cannot change hands.
    const own = conformed.bytes === null ? null : new Uint8Array(conformed.bytes);
    const answer: StepAnswer = { id, conformed: { ...conformed, bytes: own } };
    parentPort?.postMessage(answer, own === null ? [] : [own.buffer]);
  } catch (error) {
    const answer: StepAnswer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    parentPort?.postMessage(answer);
  }
});
