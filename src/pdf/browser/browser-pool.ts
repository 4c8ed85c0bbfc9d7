import { type RunningBrowser, withinTime } from "./launch.ts";
import { openTab, PrintFailure, type Tab } from "./tab.ts";

/** Tabs of one browser, handed out one job at a time. Replaces the browser when it is worn out or gone. */
export type BrowserPool = {
  /** Runs the work with a tab of its own. After a failure the tab is thrown away, and the browser with it if it must be. */
  withTab<Result>(work: (tab: Tab) => Promise<Result>): Promise<Result>;
  /** The same in a browser of its own: no other job can end it, nor does its end harm another. */
  withOwnBrowser<Result>(work: (tab: Tab) => Promise<Result>): Promise<Result>;
  /** Ends every browser at once; work that is under way fails. */
  close(): Promise<void>;
};

export type PoolOptions = {
  start: () => Promise<RunningBrowser>;
  /** For one step of one report. */
  timeoutMs: number;
  /** After so many jobs a fresh browser takes over, which keeps memory bounded. */
  jobsPerBrowser: number;
};

/** One browser and its tabs. A retired one takes no new job and is closed when the last is done. */
type Generation = {
  running: RunningBrowser;
  idle: Tab[];
  busy: number;
  started: number;
  retired: boolean;
};

/** A tab that cannot even be closed in this time hangs, and its browser is ended. */
const tabCloseTimeoutMs = 5_000;

export function openPool(options: PoolOptions): BrowserPool {
  const alive = new Set<Generation>();
  let current: Promise<Generation> | null = null;
  let closed = false;

  const begin = async (): Promise<Generation> => {
    const running = await options.start();
    const generation = { running, idle: [], busy: 0, started: 0, retired: false };
    alive.add(generation);
    if (closed) await end(generation);
    return generation;
  };
  const end = async (generation: Generation): Promise<void> => {
    generation.retired = true;
    alive.delete(generation);
    await generation.running.close();
  };
  const take = async (): Promise<Generation> => {
    for (;;) {
      if (closed) throw new PrintFailure("gone");
      const beginning = current ?? begin();
      current = beginning;
      let generation: Generation;
      try {
        generation = await beginning;
      } catch (error) {
        if (current === beginning) current = null;
        throw error;
      }
      if (!generation.retired && generation.running.browser.connected) {
        generation.busy += 1;
        generation.started += 1;
        if (generation.started >= options.jobsPerBrowser) retire(generation, beginning);
        return generation;
      }
      retire(generation, beginning);
    }
  };
  const retire = (generation: Generation, beginning: Promise<Generation> | null): void => {
    generation.retired = true;
    if (current === beginning) current = null;
    if (generation.busy === 0) void end(generation);
  };

  const workIn = async <Result>(generation: Generation, work: (tab: Tab) => Promise<Result>): Promise<Result> => {
    let tab: Tab | null = null;
    try {
      tab = generation.idle.pop() ?? (await openTab(generation.running.context, options.timeoutMs));
      const result = await work(tab);
      if (generation.retired) void withinTime(tab.close(), tabCloseTimeoutMs);
      else generation.idle.push(tab);
      return result;
    } catch (error) {
      if (!(await isClosed(tab))) await end(generation);
      throw error;
    } finally {
      generation.busy -= 1;
      if (generation.retired && generation.busy === 0) await end(generation);
    }
  };

  return {
    withTab: async (work) => workIn(await take(), work),
    withOwnBrowser: async (work) => {
      if (closed) throw new PrintFailure("gone");
      const generation = await begin();
      Object.assign(generation, { busy: 1, retired: true });
      return workIn(generation, work);
    },
    close: async () => {
      closed = true;
      await Promise.all([...alive].map(end));
    },
  };
}

/** Closes a tab that failed. False when it does not answer. */
async function isClosed(tab: Tab | null): Promise<boolean> {
  if (tab === null) return false;
  let answered = false;
  await withinTime(
    tab.close().then(() => {
      answered = true;
    }),
    tabCloseTimeoutMs,
  );
  return answered;
}
