import type { BrowserContext, CDPSession } from "puppeteer-core";

/** One tab, used for one report after the other. */
export type Tab = {
  /** Lays out a document. Throws PrintFailure. */
  show(html: string): Promise<void>;
  /** Prints what is shown. Throws PrintFailure. */
  print(): Promise<Uint8Array>;
  /** Addresses that the document asked for since it was shown and that were refused, each once, sorted. */
  refused(): string[];
  close(): Promise<void>;
};

/**
 * Why a tab gave no pages.
 *
 * - `gone`: the browser ended or was killed.
 * - `crash`: this tab's renderer ended, out of memory for example.
 * - `timeout`: it took too long.
 * - `font`, `image`: something that the document embeds cannot be read.
 * - `left`: the document went to another address.
 */
export type FailureReason = "gone" | "crash" | "timeout" | "font" | "image" | "left";

export class PrintFailure extends Error {
  override readonly name = "PrintFailure";
  readonly reason: FailureReason;
  /** Which font or image, where that is the reason. */
  readonly detail: string;

  constructor(reason: FailureReason, detail = "", cause?: unknown) {
    super(detail === "" ? reason : `${reason}: ${detail}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * Opens a tab in which nothing can run and nothing can be fetched.
 *
 * @param timeoutMs for each of showing and printing; a document of more than a million characters has more, in proportion
 * @throws PrintFailure `gone` when the browser is no longer there, `timeout` when it gives no tab in that time.
 */
export async function openTab(context: BrowserContext, timeoutMs: number): Promise<Tab> {
  const browser = context.browser();
  const refusals = new Set<string>();
  const { fail, failed, forget, hasFailed } = failure();
  browser.once("disconnected", () => fail(new PrintFailure("gone")));
  let patienceMs = timeoutMs;
  /** Whichever comes first: the answer, a crash, or the end of patience. A tab that has crashed is asked nothing more. */
  const inTime = async <Answer>(begin: () => Promise<Answer>): Promise<Answer> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new PrintFailure("timeout")), patienceMs);
    });
    const { promise: broken, reject } = failed();
    try {
      // The browser itself ends when a page without a renderer is to be printed.
      const work = hasFailed() ? broken : begin();
      work.catch(() => {});
      return await Promise.race([work, broken, late]);
    } catch (error) {
      if (error instanceof PrintFailure) throw error;
      throw new PrintFailure(browser.connected ? "crash" : "gone", "", error);
    } finally {
      clearTimeout(timer);
      forget(reject);
    }
  };

  // Puppeteer itself waits half a minute for a tab of a browser that has ended.
  const { page, session } = await inTime(async () => {
    try {
      const page = await context.newPage();
      return { page, session: await page.createCDPSession() };
    } catch (error) {
      throw new PrintFailure("gone", "", error);
    }
  });
  session.on("Inspector.targetCrashed", () => fail(new PrintFailure("crash")));
  session.on("Fetch.requestPaused", ({ requestId, request, resourceType }) => {
    refusals.add(request.url.slice(0, 200));
    // "No content" leaves a frame where it is; a refused navigation would replace the report with an error page.
    const answer =
      resourceType === "Document"
        ? session.send("Fetch.fulfillRequest", { requestId, responseCode: 204 })
        : session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
    answer.catch(() => {});
  });
  const ask = async (expression: string): Promise<string> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return String(result.value);
  };

  const frameId = await inTime(() => prepare(session));
  return {
    show: async (html) => {
      refusals.clear();
      patienceMs = timeoutMs * Math.max(1, html.length / 1_000_000);
      await inTime(async () => {
        const loaded = new Promise<void>((resolve) => session.once("Page.loadEventFired", () => resolve()));
        await session.send("Page.setDocumentContent", { frameId, html });
        await loaded;
        const fault = await ask(readiness);
        if (page.url() !== "about:blank") throw new PrintFailure("left", page.url());
        if (fault.startsWith("font ")) throw new PrintFailure("font", fault.slice(5));
        if (fault.startsWith("image ")) throw new PrintFailure("image", fault.slice(6));
      });
    },
    print: async () => {
      const { data } = await inTime(() =>
        session.send("Page.printToPDF", {
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      );
      return Buffer.from(data, "base64");
    },
    refused: () => [...refusals].sort(),
    close: () => page.close(),
  };
}

/** Turns off scripts and requests before there is a document; gives the id of the tab's frame. */
async function prepare(session: CDPSession): Promise<string> {
  await session.send("Page.enable");
  // Styled for the page from the start: a change of medium between showing and printing costs a quarter of the print.
  await session.send("Emulation.setEmulatedMedia", { media: "print" });
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  const { frameTree } = await session.send("Page.getFrameTree");
  return frameTree.frame.id;
}

/**
 * Loads every font before the first print: the browser starts to load one when it is first laid out, and prints without
 * waiting for it. Gives the first font or image that cannot be read, or an empty text. Inspection may ask this although
 * the document's own scripts are off.
 */
const readiness = `(async () => {
  const fonts = [...document.fonts];
  const loads = await Promise.allSettled(fonts.map((font) => font.load()));
  const font = loads.findIndex((load) => load.status === "rejected");
  if (font >= 0) return "font " + fonts[font].family + " " + fonts[font].weight + " " + fonts[font].style;
  const images = [...document.images];
  await Promise.allSettled(images.map((image) => image.decode()));
  const image = images.find((image) => image.naturalWidth === 0 && image.complete && image.getAttribute("src") !== null);
  return image === undefined ? "" : "image " + (image.getAttribute("alt") ?? "");
})()`;

type Reject = (error: PrintFailure) => void;

/**
 * The tab's end as a promise of its own for each call. One promise for all of them would hold on to every call's result
 * as long as the tab lives, since a race stays attached to whatever never settles.
 */
function failure(): {
  fail: Reject;
  failed: () => { promise: Promise<never>; reject: Reject };
  forget: (reject: Reject) => void;
  hasFailed: () => boolean;
} {
  const waiting = new Set<Reject>();
  let ended: PrintFailure | null = null;
  return {
    fail: (error) => {
      ended ??= error;
      for (const reject of waiting) reject(ended);
    },
    failed: () => {
      let reject: Reject = () => {};
      const promise = new Promise<never>((_resolve, rejectPromise) => {
        reject = rejectPromise;
      });
      promise.catch(() => {});
      waiting.add(reject);
      if (ended !== null) reject(ended);
      return { promise, reject };
    },
    forget: (reject) => waiting.delete(reject),
    hasFailed: () => ended !== null,
  };
}
