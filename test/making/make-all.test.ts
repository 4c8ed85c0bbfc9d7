import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FagrapportError } from "../../src/error.ts";
import { type MakingAll, makeAll, type NamedPlan } from "../../src/making/make-all.ts";
import type { Printer, PrintJob } from "../../src/pdf/printer.ts";

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-making-"));
  printed = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Prints the date and the page's text as "PDF"; a page that says "krasj" cannot be printed. */
const printer: Printer = {
  async print(job: PrintJob) {
    if (job.html.includes("krasj")) throw new Error("siden svarte ikke");
    printed.push(job.html);
    const bytes = Buffer.from(`${job.date} ${job.html}`);
    const counts = { loose: 0, decorative: 0, repeated: 0, spaces: 0, paragraphs: 0, listBodies: 0 };
    return { bytes, pageCount: 2, pages: {}, secondPrint: false, notices: [], refused: [], counts };
  },
  async close() {},
  concurrency: 2,
  sandbox: { kind: "on" },
  version: "test 1",
};

function making(overrides: Partial<MakingAll> = {}): MakingAll {
  let now = 0;
  return {
    printer: async () => printer,
    renderer: "test 1",
    givenDate: null,
    today: "2026-11-12",
    force: false,
    concurrency: 2,
    signal: new AbortController().signal,
    clock: () => (now += 500),
    onOutcome: () => {},
    language: "nb",
    ...overrides,
  };
}

function plan(name: string, text: string): NamedPlan {
  return {
    name,
    plan: async () => ({
      folder: join(folder, name),
      name: "fagrapport",
      formats: ["pdf", "html"],
      surroundings: "templates 1",
      compose: (date) => ({
        view: [JSON.stringify({ date, text })],
        companions: async () => ({}),
        render: () => ({
          print: {
            html: text,
            title: text,
            language: "nb",
            author: "a",
            subject: "s",
            attachments: [],
            archive: "3a",
          },
          twin: `<p>${text}</p>`,
        }),
      }),
    }),
  };
}

const kinds = (outcomes: Awaited<ReturnType<typeof makeAll>>) => outcomes.map(({ outcome }) => outcome.kind);

describe("making reports", () => {
  it("makes what is missing, and nothing the second time", async () => {
    const plans = [plan("a", "en"), plan("b", "to"), plan("c", "tre")];
    expect(kinds(await makeAll(plans, making()))).toEqual(["made", "made", "made"]);
    expect(await readdir(join(folder, "a"))).toEqual(["fagrapport.html", "fagrapport.made.json", "fagrapport.pdf"]);
    expect(kinds(await makeAll(plans, making()))).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(printed).toHaveLength(3);
  });

  it("makes exactly what has changed", async () => {
    await makeAll([plan("a", "en"), plan("b", "to")], making());
    expect(kinds(await makeAll([plan("a", "en"), plan("b", "to, rettet")], making()))).toEqual(["unchanged", "made"]);
  });

  it("keeps a report's date until something else in it changes", async () => {
    await makeAll([plan("a", "en")], making());
    expect(kinds(await makeAll([plan("a", "en")], making({ today: "2026-11-20" })))).toEqual(["unchanged"]);
    await makeAll([plan("a", "ny tekst")], making({ today: "2026-11-20" }));
    expect(readFileSync(join(folder, "a", "fagrapport.pdf"), "utf8")).toBe("2026-11-20 ny tekst");
  });

  it("makes again when another date is given, another renderer prints, or all is asked for", async () => {
    await makeAll([plan("a", "en")], making());
    expect(kinds(await makeAll([plan("a", "en")], making({ givenDate: "2026-12-01" })))).toEqual(["made"]);
    expect(kinds(await makeAll([plan("a", "en")], making({ renderer: "test 2" })))).toEqual(["made"]);
    expect(kinds(await makeAll([plan("a", "en")], making({ renderer: "test 2", force: true })))).toEqual(["made"]);
  });

  it("makes again a report that was touched", async () => {
    await makeAll([plan("a", "en")], making());
    writeFileSync(join(folder, "a", "fagrapport.pdf"), "halv");
    expect(kinds(await makeAll([plan("a", "en")], making()))).toEqual(["made"]);
  });

  it("removes what a killed run left beside a report that is whole", async () => {
    await makeAll([plan("a", "en")], making());
    writeFileSync(join(folder, "a", "fagrapport.pdf.53006888614367"), "halv");
    expect(kinds(await makeAll([plan("a", "en")], making()))).toEqual(["unchanged"]);
    expect(await readdir(join(folder, "a"))).toEqual(["fagrapport.html", "fagrapport.made.json", "fagrapport.pdf"]);
  });

  it("goes on when one report fails, and says why", async () => {
    const outcomes = await makeAll([plan("a", "krasj"), plan("b", "to")], making());
    expect(outcomes.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ["a", "failed"],
      ["b", "made"],
    ]);
    expect(outcomes[0]?.outcome).toMatchObject({ reason: "siden svarte ikke" });
  });

  it("fails one report when its content cannot be composed", async () => {
    const broken: NamedPlan = {
      name: "a",
      plan: async () => {
        throw new FagrapportError("input", "Notatet har en feil.");
      },
    };
    expect(kinds(await makeAll([broken, plan("b", "to")], making()))).toEqual(["failed", "made"]);
  });

  it("stops when there is no browser", async () => {
    const none = making({
      printer: async () => {
        throw new FagrapportError("browser", "Fant ingen nettleser.");
      },
    });
    await expect(makeAll([plan("a", "en"), plan("b", "to")], none)).rejects.toThrow("Fant ingen nettleser.");
  });

  it("starts nothing new after an interruption", async () => {
    const controller = new AbortController();
    const interrupted = making({ concurrency: 1, signal: controller.signal, onOutcome: () => controller.abort() });
    await expect(makeAll([plan("a", "en"), plan("b", "to")], interrupted)).rejects.toThrow();
    expect(printed).toEqual(["en"]);
  });

  it("never opens a browser when all is unchanged", async () => {
    await makeAll([plan("a", "en")], making());
    const closed = making({
      printer: async () => {
        throw new Error("opened");
      },
    });
    expect(kinds(await makeAll([plan("a", "en")], closed))).toEqual(["unchanged"]);
  });
});

describe("a fault of the disk", () => {
  const fault = (code: string): NamedPlan => ({
    name: "a",
    plan: async () => {
      throw Object.assign(new Error(`${code}: open`), { code, path: "/ute/2026/a/fagrapport.pdf.123456789" });
    },
  });

  it.each(["ENOSPC", "EROFS", "EDQUOT"])("that all reports would meet (%s) stops the run, in words", async (code) => {
    const run = makeAll([fault(code), plan("b", "to")], making({ concurrency: 1 }));
    await expect(run).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("/ute/2026/a/fagrapport.pdf"),
    });
    expect(printed).toEqual([]);
  });

  it.each(["EACCES", "EPERM", "EMFILE"])("that concerns one report (%s) stops none of the others", async (code) => {
    const outcomes = await makeAll([fault(code), plan("b", "to")], making());
    expect(kinds(outcomes)).toEqual(["failed", "made"]);
    expect(outcomes[0]?.outcome).toMatchObject({ reason: expect.not.stringContaining(code) });
  });
});

it("sweeps up what a killed run left half-written", async () => {
  await makeAll([plan("a", "en")], making());
  writeFileSync(join(folder, "a", "fagrapport.pdf.3141592653"), "halv");
  await makeAll([plan("a", "to")], making());
  expect(await readdir(join(folder, "a"))).toEqual(["fagrapport.html", "fagrapport.made.json", "fagrapport.pdf"]);
});
