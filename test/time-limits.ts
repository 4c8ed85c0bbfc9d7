import { expect, vi } from "vitest";

/* Set for each file, since files share a process. Those that print with a real browser have more time. */
const prints = expect.getState().testPath?.endsWith(".browser.test.ts") === true;
vi.setConfig({ testTimeout: prints ? 120_000 : 30_000, hookTimeout: prints ? 120_000 : 10_000 });
