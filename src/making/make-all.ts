import PQueue from "p-queue";
import { FagrapportError } from "../error.ts";
import type { Language } from "../messages/language.ts";
import { isDiskFault, wordFileFault } from "../workspace/file-fault.ts";
import { type Making, makeReport, type Outcome, type ReportPlan } from "./make-report.ts";

/** A report of a run: its name as the user knows it (a cluster's id, or "portfolio") and how it is planned. */
export type NamedPlan = { name: string; plan: () => Promise<ReportPlan> };

export type NamedOutcome = {
  name: string;
  seconds: number;
  outcome: Outcome | { kind: "failed"; reason: string; cause: unknown };
};

export type MakingAll = Making & {
  /** Reports under way at a time. */
  concurrency: number;
  signal: AbortSignal;
  /** Milliseconds on any clock that only goes forward. */
  clock: () => number;
  onOutcome: (outcome: NamedOutcome) => void;
  /** Language of the reasons. */
  language: Language;
};

/**
 * Makes the reports, several at a time, each planned when its turn comes so that memory does not grow with their number.
 * One that fails never stops the others; without a browser or room on the disk there is no point in going on.
 *
 * @returns outcomes in the order of the plans
 * @throws FagrapportError of kind browser, of kind usage for the disk; the signal's reason when the run is interrupted.
 */
export async function makeAll(plans: readonly NamedPlan[], making: MakingAll): Promise<NamedOutcome[]> {
  const queue = new PQueue({ concurrency: making.concurrency });
  const outcomes: NamedOutcome[] = [];
  const fatal: unknown[] = [];

  plans.forEach(({ name, plan }, index) => {
    void queue.add(async () => {
      if (fatal.length > 0) return;
      if (making.signal.aborted) {
        fatal.push(making.signal.reason);
        return;
      }
      const start = making.clock();
      const done = (outcome: NamedOutcome["outcome"]) => {
        const named = { name, seconds: (making.clock() - start) / 1000, outcome };
        outcomes[index] = named;
        making.onOutcome(named);
      };
      try {
        done(await makeReport(await plan(), making));
      } catch (cause) {
        const error = wordFileFault(cause, making.language);
        const hopeless = (error instanceof FagrapportError && error.kind === "browser") || isDiskFault(error);
        if (making.signal.aborted || hopeless) fatal.push(error);
        else done({ kind: "failed", reason: error instanceof Error ? error.message : String(error), cause: error });
      }
    });
  });

  await queue.onIdle();
  if (fatal.length > 0) throw fatal[0];
  return outcomes;
}
