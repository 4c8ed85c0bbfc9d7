import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answered,
  allOf,
  exportCsv,
  fagrapport,
  fagrapportProcess,
  makeWorkspace,
  type Ran,
  removeWorkspace,
  snapshot,
} from "./command-line.ts";

/* Same inputs, same outputs: whatever the order of the rows, the machine's time zone or the language of the messages. */

const folders: string[] = [];
let usual: string;
beforeAll(async () => {
  usual = await made(answers);
});
afterAll(() => folders.forEach(removeWorkspace));

const answers: Answered[] = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  id: `r${number}`,
  cluster: number % 3 === 0 ? "beta" : "alfa",
  group: number === 1 ? "facilitator" : "company",
  answers: number % 2 === 0 ? allOf(2, "Uklart") : { "F1.S2": "Nei", "F3.T1": "Vet ikke" },
}));

/** A folder in which the answers are taken in, scored and reported as HTML. */
async function made(
  rows: readonly Answered[],
  flags: string[] = [],
  call: (folder: string, args: string[]) => Ran | Promise<Ran> = fagrapport,
): Promise<string> {
  const folder = makeWorkspace({
    "inputs/clusters.csv": "id,name\nalfa,Ålfa\nbeta,Øbeta\n",
    "svar.csv": exportCsv(rows),
  });
  folders.push(folder);
  const steps = [
    ["import", "svar.csv", "--year", "2026"],
    ["score", "--year", "2026"],
    ["report", "--year", "2026", "--format", "html", "--date", "2026-11-12"],
  ];
  for (const step of steps) expect((await call(folder, [...step, ...flags])).code).toBe(0);
  return folder;
}

const bytesOf = (folder: string, ...path: string[]) =>
  Object.fromEntries(Object.entries(snapshot(join(folder, ...path))).map(([file, { bytes }]) => [file, bytes]));
const results = (folder: string) =>
  ["alfa", "beta"].map((id) => readFileSync(join(folder, "outputs", "2026", id, "result.json"), "utf8"));

describe("what comes out is the same", () => {
  it("whatever the order of the rows", async () => {
    expect(results(await made(answers.toReversed()))).toEqual(results(usual));
  });

  it.each([
    ["time zone", { TZ: "Pacific/Kiritimati" }],
    ["locale", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
  ])("whatever the machine's %s", async (_, environment) => {
    const elsewhere = await made(answers, [], (folder, args) => fagrapportProcess(folder, args, environment));
    expect(bytesOf(elsewhere)).toEqual(bytesOf(usual));
  });

  it("whatever the language of messages and reports, but for the reports, which have names of their own", async () => {
    const english = bytesOf(await made(answers, ["--lang", "en"]));
    const bokmaal = bytesOf(usual);
    const isReport = (file: string) => file.includes("fagrapport");
    const others = (files: typeof english) => Object.entries(files).filter(([file]) => !isReport(file));
    expect(others(english)).toEqual(others(bokmaal));
    const reports = Object.keys(english).filter(isReport);
    expect(reports.map((file) => file.replace("fagrapport-en", "fagrapport"))).toEqual(
      Object.keys(bokmaal).filter(isReport),
    );
    expect(reports.every((file) => file.includes("fagrapport-en"))).toBe(true);
  });

  it("with the date from SOURCE_DATE_EPOCH as with the same --date", async () => {
    const other = makeWorkspace({
      "inputs/clusters.csv": readFileSync(join(usual, "inputs", "clusters.csv")),
      "svar.csv": readFileSync(join(usual, "svar.csv")),
    });
    folders.push(other);
    await fagrapport(other, ["import", "svar.csv", "--year", "2026"]);
    const epoch = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 12) / 1000) };
    await fagrapport(other, ["report", "--year", "2026", "--format", "html"], epoch);
    const page = (folder: string) => readFileSync(join(folder, "outputs", "2026", "alfa", "fagrapport.html"), "utf8");
    expect(page(other)).toBe(page(usual));
  });
});

describe("--quiet", () => {
  it("says nothing when all went well", async () => {
    const folder = await made(answers);
    const calls = [
      ["import", "svar.csv", "--year", "2026"],
      ["score", "--year", "2026"],
      ["report", "--year", "2026", "--format", "html"],
    ];
    for (const call of calls) {
      expect([call[0], await fagrapport(folder, [...call, "--quiet"])]).toEqual([
        call[0],
        { code: 0, stdout: "", stderr: "" },
      ]);
    }
  });
});
