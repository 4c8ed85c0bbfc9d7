import { Worker } from "node:worker_threads";
import type { Statement } from "./catalog/statement.ts";
import type { Conformed } from "./conform.ts";
import type { Numbering } from "./content/page-numbers.ts";
import type { StepAnswer } from "./worker.ts";

/** The step to PDF/UA and PDF/A, on threads of its own so that the browser and the next report do not wait for it. */
export type Step = {
  /** As `conform` does it. */
  run(bytes: Uint8Array, statement: Statement, numbering: Numbering | null): Promise<Conformed>;
  close(): Promise<void>;
};

type Waiting = { resolve: (conformed: Conformed) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

/** @param threads how many at most; they are started when there is work for them */
export function openStep(threads: number): Step {
  // Only what was built can run on a thread; from source, under the tests, it runs here.
  return import.meta.url.endsWith(".ts") ? inProcess() : onThreads(threads);
}

function inProcess(): Step {
  return {
    run: async (bytes, statement, numbering) => (await import("./conform.ts")).conform(bytes, statement, numbering),
    close: async () => {},
  };
}

function onThreads(most: number): Step {
  const threads: Thread[] = [];
  let nextId = 0;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(new URL("./worker.js", import.meta.url)), waiting: new Map() };
    thread.worker.on("message", (answer: StepAnswer) => {
      const waiting = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      if (thread.waiting.size === 0) thread.worker.unref();
      if ("error" in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.conformed);
    });
    thread.worker.on("error", (error) => lose(thread, error instanceof Error ? error : new Error(String(error))));
    thread.worker.on("exit", () => lose(thread, new Error("The thread of the conformance step ended")));
    threads.push(thread);
    return thread;
  };
  const lose = (thread: Thread, error: Error): void => {
    const at = threads.indexOf(thread);
    if (at >= 0) threads.splice(at, 1);
    for (const waiting of thread.waiting.values()) waiting.reject(error);
    thread.waiting.clear();
  };
  /** An idle one, else a new one while there may be more, else the one with least to do. */
  const choose = (): Thread => {
    const [least] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    return least !== undefined && (least.waiting.size === 0 || threads.length >= most) ? least : start();
  };

  return {
    run: (bytes, statement, numbering) =>
      new Promise((resolve, reject) => {
        const thread = choose();
        nextId += 1;
        thread.waiting.set(nextId, { resolve, reject });
        thread.worker.ref();
        const own = new Uint8Array(bytes);
        thread.worker.postMessage({ id: nextId, bytes: own, statement, numbering }, [own.buffer]);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
