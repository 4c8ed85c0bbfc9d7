import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Browser, BrowserContext } from "puppeteer-core";
import type { FoundBrowser, Machine } from "./browser-found.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { expectSandbox, type Sandbox } from "./sandbox.ts";

/** A browser that was started, or that we are connected to. */
export type RunningBrowser = {
  browser: Browser;
  /** Where our tabs are opened. */
  context: BrowserContext;
  /** As the browser says it, such as "HeadlessChrome/147.0.7727.0". */
  version: string;
  sandbox: Sandbox;
  /** Ends it and removes what it kept. Never throws; may be called twice. */
  close(): Promise<void>;
};

/** Loaded when a browser starts: what only asks whether reports are up to date does without. */
const puppeteer = () => import("puppeteer-core");

/** No step of a start may take longer. */
const startTimeoutMs = 30_000;
/** A browser that does not end by itself in this time is killed. */
const closeTimeoutMs = 3_000;

/**
 * Beside puppeteer's own switches, which turn off background networking, updates, sync and extensions.
 *
 * - No hinting, one colour profile, one scale: the same page gives the same bytes on every machine.
 * - No script may run and no name is looked up. Each tab refuses requests as well; this covers what is no request.
 * - Containers have a small /dev/shm.
 */
const switches = [
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
  "--lang=en-US",
  "--blink-settings=scriptEnabled=false",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-pings",
  "--disable-gpu",
  "--disable-dev-shm-usage",
];

/**
 * Starts the browser with its sandbox where that is possible, or connects to a remote one.
 *
 * @throws what puppeteer throws when the browser does not start.
 */
export async function startBrowser(found: FoundBrowser, machine: Machine): Promise<RunningBrowser> {
  if (found.source === "remote") return connectTo(found.location);
  const expected = await expectSandbox(machine.platform);
  try {
    return await launchWith(found, machine, expected);
  } catch (error) {
    if (expected.kind === "off") throw error;
    // A container may forbid what the kernel allows. That shows only in the browser ending at once.
    return await launchWith(found, machine, { kind: "off", why: "refused" });
  }
}

async function launchWith(found: FoundBrowser, machine: Machine, sandbox: Sandbox): Promise<RunningBrowser> {
  const profile = await makeOwnedFolder(machine.cacheFolder, "profiles");
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  let browser: Browser;
  try {
    browser = await (await puppeteer()).launch({
      executablePath: found.location,
      headless: "shell",
      // Over a pipe the browser ends when we do, however we end, and no port is open to others.
      pipe: true,
      userDataDir: profile,
      args: sandbox.kind === "on" ? switches : [...switches, "--no-sandbox"],
      env: environmentOf(found, machine),
      timeout: startTimeoutMs,
      protocolTimeout: startTimeoutMs,
      // The entrance decides what a signal means; puppeteer would end the whole process.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    await removeProfile();
    throw error;
  }

  const endNow = () => {
    killTree(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on("exit", endNow);
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= (async () => {
      await withinTime(browser.close(), closeTimeoutMs);
      killTree(browser);
      await removeProfile();
      process.off("exit", endNow);
    })();
    return closing;
  };
  try {
    return { browser, context: browser.defaultBrowserContext(), version: await browser.version(), sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A browser that somebody else runs, by its WebSocket address. We close our own tabs and leave it running. */
async function connectTo(address: string): Promise<RunningBrowser> {
  const at = /^https?:/.test(address) ? { browserURL: address } : { browserWSEndpoint: address };
  const { connect } = await puppeteer();
  const browser = await connect({ ...at, protocolTimeout: startTimeoutMs });
  const context = await browser.createBrowserContext();
  return {
    browser,
    context,
    version: await browser.version(),
    sandbox: { kind: "off", why: "remote" },
    close: async () => {
      await withinTime(context.close(), closeTimeoutMs);
      await withinTime(browser.disconnect(), closeTimeoutMs);
    },
  };
}

function environmentOf(found: FoundBrowser, machine: Machine): NodeJS.ProcessEnv {
  const fonts = found.fontFolder === null ? {} : { FONTCONFIG_PATH: found.fontFolder };
  return { ...machine.environment, TZ: "UTC", ...fonts };
}

/**
 * Puppeteer starts the browser as the leader of a process group, except on Windows. A renderer that is stopped does not
 * notice that its browser ends, and stays in the group.
 */
function killTree(browser: Browser): void {
  const program = browser.process();
  if (program?.pid === undefined) return;
  try {
    if (process.platform === "win32") program.kill("SIGKILL");
    else process.kill(-program.pid, "SIGKILL");
  } catch {
    // All of them ended by themselves.
  }
}

/** Waits for the promise, but no longer than this, and does not mind how it ends. */
export async function withinTime(promise: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([promise.catch(() => {}), late]);
  clearTimeout(timer);
}
