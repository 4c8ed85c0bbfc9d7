import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BrowserPool, openPool, type PoolOptions } from "../../../src/pdf/browser/browser-pool.ts";
import { findBrowser } from "../../../src/pdf/browser/find-browser.ts";
import { type RunningBrowser, startBrowser } from "../../../src/pdf/browser/launch.ts";
import { thisMachine } from "../../../src/pdf/browser/machine.ts";
import type { Tab } from "../../../src/pdf/browser/tab.ts";
import { pageOf } from "../page.ts";

let started: RunningBrowser[];
let pool: BrowserPool;

async function open(options: Partial<PoolOptions> = {}): Promise<void> {
  const machine = thisMachine(process.env);
  const { browser } = await findBrowser(machine);
  if (browser === null) throw new Error("These tests need a browser; see fagrapport doctor");
  const start = async () => {
    const running = await startBrowser(browser, machine);
    started.push(running);
    return running;
  };
  pool = openPool({ start, timeoutMs: 20_000, jobsPerBrowser: 100, ...options });
}

beforeEach(() => {
  started = [];
});
afterEach(async () => {
  await pool.close();
  expect(started.filter(({ browser }) => browser.connected)).toEqual([]);
});

const print = async (tab: Tab) => {
  await tab.show(pageOf("<h1>Rapport</h1>"));
  return tab.print();
};
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === "%PDF-";

describe("the pool of tabs", () => {
  it("uses a tab again, and one browser for all", async () => {
    await open();
    const tabs = new Set<Tab>();
    for (let i = 0; i < 5; i += 1) {
      await pool.withTab(async (tab) => {
        tabs.add(tab);
        expect(isPdf(await print(tab))).toBe(true);
      });
    }
    expect(tabs.size).toBe(1);
    expect(started.length).toBe(1);
  });

  it("gives jobs at the same time a tab each", async () => {
    await open();
    const tabs = await Promise.all(
      [1, 2, 3].map(() =>
        pool.withTab(async (tab) => {
          await print(tab);
          return tab;
        }),
      ),
    );
    expect(new Set(tabs).size).toBe(3);
  });

  it("takes a fresh browser after so many jobs, and ends the old one when its last job is done", async () => {
    await open({ jobsPerBrowser: 2 });
    await Promise.all([1, 2, 3, 4, 5].map(() => pool.withTab(print)));
    expect(started.length).toBe(3);
    expect(started.slice(0, 2).map(({ browser }) => browser.connected)).toEqual([false, false]);
  });

  it("fails with `gone` what a killed browser was doing, and starts another for the next", async () => {
    await open();
    const job = pool.withTab(async (tab) => {
      await tab.show(pageOf("<h1>Rapport</h1>"));
      started[0]?.browser.process()?.kill("SIGKILL");
      return tab.print();
    });
    await expect(job).rejects.toMatchObject({ reason: "gone" });
    expect(isPdf(await pool.withTab(print))).toBe(true);
    expect(started.length).toBe(2);
  });

  it("fails with `crash` a tab whose renderer ended, and leaves the others alone", async () => {
    await open();
    const crash = async () => {
      const page = (await started[0]?.browser.pages())?.at(-1);
      const session = await page?.createCDPSession();
      await new Promise((resolve) => {
        session?.once("Inspector.targetCrashed", resolve);
        session?.send("Page.crash").catch(() => {});
      });
    };
    await pool.withTab(print);
    const other = pool.withTab(async (tab) => {
      await expect(
        pool.withTab(async (second) => {
          await second.show(pageOf("<h1>Krasj</h1>"));
          await crash();
          return second.print();
        }),
      ).rejects.toMatchObject({ reason: "crash" });
      return print(tab);
    });
    expect(isPdf(await other)).toBe(true);
    expect(started.length).toBe(1);
  });

  it("gives a job a browser of its own, whose end harms no other, and ends it with the job", async () => {
    await open();
    const shared = pool.withTab(async (tab) => {
      const alone = pool.withOwnBrowser(async (own) => {
        await own.show(pageOf("<h1>Rapport</h1>"));
        started[1]?.browser.process()?.kill("SIGKILL");
        return own.print();
      });
      await expect(alone).rejects.toMatchObject({ reason: "gone" });
      return print(tab);
    });
    expect(isPdf(await shared)).toBe(true);
    expect(isPdf(await pool.withOwnBrowser(print))).toBe(true);
    expect(started.map(({ browser }) => browser.connected)).toEqual([true, false, false]);
    expect(isPdf(await pool.withTab(print))).toBe(true);
    expect(started.length).toBe(3);
  });

  it("fails with `timeout` what takes too long", async () => {
    await open({ timeoutMs: 1 });
    await expect(pool.withTab(print)).rejects.toMatchObject({ reason: "timeout" });
  });

  it("passes an error of the work on, and stays usable", async () => {
    await open();
    await expect(pool.withTab(() => Promise.reject(new Error("own fault")))).rejects.toThrow("own fault");
    expect(isPdf(await pool.withTab(print))).toBe(true);
  });

  it("begins nothing once it is closed", async () => {
    await open();
    await pool.close();
    await expect(pool.withTab(print)).rejects.toMatchObject({ reason: "gone" });
    await expect(pool.withOwnBrowser(print)).rejects.toMatchObject({ reason: "gone" });
    expect(started.length).toBe(0);
  });
});
