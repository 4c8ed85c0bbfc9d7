import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Context, Values } from "../../src/commands/command.ts";
import { importCommand } from "../../src/commands/import.ts";
import { FagrapportError } from "../../src/error.ts";
import { IssueSchema } from "../../src/messages/issue.ts";
import { findExports, importExports } from "../../src/survey/import-exports.ts";
import { defaultRequest } from "../../src/survey/import-request.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { answersOf, clusters, framework, itemIds, itemTexts } from "../survey/checklist.ts";
import { importedResponses } from "../survey/imported.ts";
import { loadResponses } from "../survey/load-all.ts";
import { makeCsv } from "../survey/make-csv.ts";
import { makeWorkbook } from "../survey/make-workbook.ts";
import { listen, makeFolder } from "./year-workspace.ts";

const register = "id,name,aliases\nblaa-maritim,Blå Maritim,BM\nfjordmat,Fjordmat Vest,\n";
const header = ["ID", "Navn", "Klynge", "Rolle", ...itemIds];
const person = (id: number, cluster = "Blå Maritim", role = "Bedrift") => [
  `${id}`,
  `Kari Nordmann ${id}`,
  cluster,
  role,
  ...answersOf(id),
];
const three = [header, person(1), person(2), person(3)];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, Buffer | string> = {}): string {
  const folder = makeFolder({ "inputs/clusters.csv": register });
  folders.push(folder);
  for (const [path, bytes] of Object.entries(files)) put(folder, path, bytes);
  return folder;
}

function put(folder: string, path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

async function run(folder: string, files: string[], values: Values = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(folder, { width: 1000, ...own });
  const code = await importCommand.run({ year: "2026", ...values }, files, context);
  return { code, out: heard.out, said: heard.said.join("\n") };
}

const canonical = (folder: string, survey = "svar") => join(folder, "inputs/responses/2026", `${survey}.csv`);
const read = (path: string) => readFileSync(path, "utf8");
const ids = (folder: string, survey = "svar") =>
  read(canonical(folder, survey))
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]);
const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const JsonSchema = z.object({
  issues: z.array(IssueSchema),
  files: z
    .array(
      z.object({
        file: z.string(),
        outcome: z.string(),
        survey: z.string().nullable(),
        responses: z
          .object({ new: z.int(), changed: z.int(), unchanged: z.int(), gone: z.array(z.string()) })
          .nullable(),
      }),
    )
    .optional(),
});

describe("a good export", () => {
  it("becomes a canonical file and a manifest, and the receipt says so", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    const { code, said, out } = await run(folder, ["svar.csv"]);
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(said).toContain("50 av 50 punkter funnet, 3 svar lest.");
    expect(said).toContain("Importert til inputs/responses/2026/svar.csv: 3 nye, 0 endret, 0 uendret.");
    expect(read(canonical(folder)).split("\n")[0]).toBe(
      ["response_id", "cluster_id", "group", "submitted_at", ...itemIds, "source_row"].join(","),
    );
    const manifest = JSON.parse(read(join(folder, "inputs/responses/2026/svar.manifest.json")));
    expect(manifest).toMatchObject({ survey: "svar", source: { file: "svar.csv" }, counts: { responses: 3, rows: 3 } });
  });

  it("is loaded by the rest of the program, with its place", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    await run(folder, ["svar.csv"]);
    const loaded = await loadResponses(openWorkspace(folder), 2026, framework);
    const responses = await importedResponses(folder);
    expect(loaded.issues).toEqual([]);
    expect(loaded.files).toMatchObject([{ path: "inputs/responses/2026/svar.csv", survey: "svar", count: 3 }]);
    expect(responses[2]).toMatchObject({ id: "3", survey: "svar", clusterId: "blaa-maritim", sourceRow: 4 });
    expect(responses[2]?.answers).toEqual(Object.fromEntries(itemIds.map((id, at) => [id, answersOf(3)[at]])));
  });

  it("imported again changes nothing, not even a file's time", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    await run(folder, ["svar.csv"]);
    const times = () => everyFile(folder).map((path) => [path, statSync(path).mtimeMs, read(path)]);
    const before = times();
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(0);
    expect(said).toContain("Ingenting nytt: alle 3 svar er i inputs/responses/2026/svar.csv fra før.");
    expect(times()).toEqual(before);
  });

  it("keeps nothing that is personal, in any file or sentence", async () => {
    const bad = [header, person(1), [...person(2).slice(0, 4), "Kari Nordmann 2", ...answersOf(2).slice(1)]];
    const folder = folderWith({ "svar.csv": makeCsv(three), "feil.csv": makeCsv(bad) });
    const { said, out } = await run(folder, ["svar.csv", "feil.csv"], { json: true });
    expect(said + out).not.toContain("Nordmann");
    for (const path of everyFile(join(folder, "inputs/responses"))) expect(read(path)).not.toContain("Nordmann");
    const handedBack = readFileSync(join(folder, "outputs/2026/import/feil.xlsx"));
    const { openZip } = await import("../../src/survey/read/zip.ts");
    const { limitsFor } = await import("../../src/survey/read/limits.ts");
    const zip = await openZip(handedBack, limitsFor());
    for (const name of zip.names) {
      let text = "";
      for await (const piece of (await zip.open(name)) ?? []) text += piece.toString("utf8");
      expect(text).not.toContain("Nordmann");
    }
  });

  it("is only looked at in a dry run", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    const before = everyFile(folder);
    const { code, said } = await run(folder, ["svar.csv"], { "dry-run": true });
    expect(code).toBe(0);
    expect(said).toContain("Ville blitt importert til inputs/responses/2026/svar.csv: 3 nye");
    expect(said).toContain("Prøve: ingenting er skrevet.");
    expect(everyFile(folder)).toEqual(before);
  });
});

describe("a file with faults", () => {
  const bad = [header, person(1), person(2).map((cell, at) => (at === 5 ? "Kanskje" : cell)), person(3, "Blå Mritim")];

  it("is not taken in: every fault at once, exit code 3, and a workbook with the cells marked", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bad) });
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(3);
    expect(said).toContain("2 feil");
    expect(said).toMatch(/F3 +«Kanskje» er ikke et svar\. Ventet Ok, Ja/);
    expect(said).toMatch(/C4 +«Blå Mritim» er ikke en klynge i registeret\. Mente du Blå Maritim \(blaa-maritim\)\?/);
    expect(said).toContain("Ikke importert. Rett feilene og importer på nytt.");
    expect(said).toContain("Feilene er merket i outputs/2026/import/svar.xlsx");
    expect(existsSync(canonical(folder))).toBe(false);
    expect(existsSync(join(folder, "outputs/2026/import/svar.xlsx"))).toBe(true);
  });

  it("can be mended in the workbook that was handed back, which is the same survey", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bad) });
    await run(folder, ["svar.csv"]);
    const ExcelJS = (await import("exceljs")).default;
    const workbook = new ExcelJS.Workbook();
    const path = join(folder, "outputs/2026/import/svar.xlsx");
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Feil", "Ark1"]);
    expect(workbook.getWorksheet("Feil")?.getCell("A5").text).toBe("F3");
    const sheet = workbook.getWorksheet("Ark1");
    expect(sheet?.getCell("F3").note).toContain("Ventet: Ok, Ja");
    expect(sheet?.getCell("B3").value).toBe("•••");
    if (sheet === undefined) throw new Error("no sheet");
    sheet.getCell("F3").value = "Ja";
    sheet.getCell("C4").value = "Blå Maritim";
    await workbook.xlsx.writeFile(path);
    const { code } = await run(folder, [path]);
    expect(code).toBe(0);
    expect(ids(folder)).toEqual(["1", "2", "3"]);
  });

  it("is the same survey in the workbook also where the tool's workbooks carry the survey's title in the sheet", async () => {
    const [, ...rows] = bad;
    const folder = folderWith({ "svar.txt": makeCsv([["$submission_id", ...header.slice(1)], ...rows]) });
    await run(folder, ["svar.txt"]);
    const { files } = JSON.parse((await run(folder, ["outputs/2026/import/svar.xlsx"], { json: true })).out);
    expect(files[0].recognised.tool).toBe("nettskjema");
    expect(files[0].survey).toBe("svar");
  });

  it("is marked no longer when it has been mended", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bad) });
    await run(folder, ["svar.csv"]);
    put(folder, "svar.csv", makeCsv(three));
    await run(folder, ["svar.csv"]);
    expect(existsSync(join(folder, "outputs/2026/import/svar.xlsx"))).toBe(false);
  });

  it("gives its good rows with --skip-invalid, exit code 5", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bad) });
    const { code, said } = await run(folder, ["svar.csv"], { "skip-invalid": true });
    expect(code).toBe(5);
    expect(said).toContain("2 rader med feil er utelatt.");
    expect(ids(folder)).toEqual(["1"]);
  });

  it("stops none of the others in the call", async () => {
    const folder = folderWith({ "a.csv": makeCsv(bad), "b.csv": makeCsv(three) });
    const { code, said } = await run(folder, ["a.csv", "b.csv", "finnes-ikke.csv"]);
    expect(code).toBe(3);
    expect(ids(folder, "b")).toEqual(["1", "2", "3"]);
    expect(existsSync(canonical(folder, "a"))).toBe(false);
    expect(said).toContain("Filen finnes ikke.");
    expect(said).toContain("Én fil importert, 0 uendret, 2 med feil.");
  });

  it("is told as JSON on stdout, and nowhere else", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bad) });
    const { code, said, out } = await run(folder, ["svar.csv", "borte.csv"], { json: true });
    expect(code).toBe(3);
    expect(said).toBe("");
    const { issues, files } = JsonSchema.parse(JSON.parse(out));
    expect(issues.map((issue) => issue.code)).toEqual([
      "unknown-answer",
      "unknown-cluster",
      "personal-columns",
      "file-not-found",
    ]);
    expect(files?.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
  });
});

describe("a later export of the same survey", () => {
  it("adds, replaces and never counts twice; what is gone is named and kept", async () => {
    const folder = folderWith({ "svar 2026-10-01.csv": makeCsv(three) });
    await run(folder, ["svar 2026-10-01.csv"]);
    const later = [header, person(2), [...person(3).slice(0, 4), ...answersOf(10)], person(4)];
    put(folder, "svar 2026-11-01 (2).csv", makeCsv(later));
    const { said } = await run(folder, ["svar 2026-11-01 (2).csv"]);
    expect(said).toContain("1 nye, 1 endret, 1 uendret");
    expect(said).toContain("Ett svar fra tidligere er ikke i denne eksporten og er beholdt: 1.");
    expect(ids(folder)).toEqual(["1", "2", "3", "4"]);
  });

  it("removes what is gone only when that is accepted", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    await run(folder, ["svar.csv"]);
    put(folder, "svar.csv", makeCsv([header, person(2)]));
    const { said } = await run(folder, ["svar.csv"], { "accept-removals": true });
    expect(said).toContain("2 svar som ikke lenger er i eksporten, er fjernet: 1, 3.");
    expect(ids(folder)).toEqual(["2"]);
  });

  it("makes the earlier one history: it is not read again without --force", async () => {
    const folder = folderWith({
      "svar 2026-10-01.csv": makeCsv(three),
      "svar 2026-11-01.csv": makeCsv(three.slice(0, 3)),
    });
    const files = ["svar 2026-10-01.csv", "svar 2026-11-01.csv"];
    const first = await run(folder, files);
    expect(first.said).toContain("svar 2026-10-01.csv er samme undersøkelse (svar).");
    const before = read(canonical(folder));
    const { code, said } = await run(folder, files);
    expect(code).toBe(0);
    expect(said).toContain("En senere eksport av samme undersøkelse (svar 2026-11-01.csv) er importert");
    expect(read(canonical(folder))).toBe(before);
    expect((await run(folder, [files[0] ?? ""], {}, { force: true })).said).toContain("alle 3 svar");
  });

  it("with the same id for another cluster is refused: two forms that number from 1", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(three) });
    await run(folder, ["svar.csv"]);
    put(folder, "svar.csv", makeCsv([header, person(1, "Fjordmat Vest")]));
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(3);
    expect(said).toContain(
      "Svar-id 1 finnes fra før i undersøkelsen svar med blaa-maritim, company, her med fjordmat, company.",
    );
    const named = await run(folder, ["svar.csv"], { survey: "Fjordmat" });
    expect(named.code).toBe(0);
    expect(ids(folder, "fjordmat")).toEqual(["1"]);
  });

  it("with an id twice is refused, both rows named", async () => {
    const folder = folderWith({ "svar.csv": makeCsv([header, person(1), person(2), person(1)]) });
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(3);
    expect(said).toMatch(/A4 +Svar-id 1 står også på rad 2\./);
  });

  it("without ids knows a row by what stands in it; equal rows are kept, with a warning", async () => {
    const anonymous = three.map((cells) => cells.slice(2));
    const again = anonymous[1] ?? [];
    const folder = folderWith({ "svar.csv": makeCsv([...anonymous, again]) });
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(0);
    expect(said).toContain("Raden er helt lik en tidligere rad. Begge er tatt med.");
    put(folder, "svar.csv", makeCsv([...anonymous, again].toReversed().toSorted((a) => (a[0] === "Klynge" ? -1 : 0))));
    expect((await run(folder, ["svar.csv"])).said).toContain("alle 4 svar");
  });
});

describe("responses that another survey has already", () => {
  const timed = (rows: readonly string[][], time = "10:00") =>
    rows.map((cells, at) => [...cells, at === 0 ? "Fullføringstidspunkt" : `2026-05-1${at}T${time}`]);
  const csv = makeCsv(timed(three));
  const four = [...three, person(4)];

  it.each([
    ["a copy under another name", "nytt navn.csv", csv],
    ["a workbook of it", "Eksport.xlsx", makeWorkbook([{ name: "Ark1", rows: timed(three, "10:00:00") }])],
    ["a few more", "flere.csv", makeCsv(timed(four))],
  ])("are refused until someone says which survey they belong to: %s", async (_, name, bytes) => {
    const folder = folderWith({ "svar.csv": csv, [name]: bytes });
    await run(folder, ["svar.csv"]);
    const before = everyFile(folder);
    const { code, said } = await run(folder, [name]);
    expect(code).toBe(3);
    expect(said).toMatch(/3 av [34] svar er allerede importert, til undersøkelsen svar, og ville telt to ganger\./);
    expect(said).toContain("importer med --survey svar.");
    expect(everyFile(folder)).toEqual(before);

    const all = name === "flere.csv" ? ["1", "2", "3", "4"] : ["1", "2", "3"];
    expect((await run(folder, [name], { survey: "svar" })).code).toBe(0);
    expect(ids(folder)).toEqual(all);
    expect((await run(folder, [name], { survey: "en annen" })).code).toBe(0);
    expect(ids(folder, "en-annen")).toEqual(all);
  });

  const differing = (id: number) => [...person(id).slice(0, 4), ...answersOf(id + 7)];
  it.each([
    ["answers", timed([header, ...[1, 2, 3].map(differing)])],
    ["the answers of more than half", timed([header, person(1), differing(2), differing(3)])],
    ["cluster", timed([header, ...[1, 2, 3].map((id) => person(id, "Fjordmat Vest"))])],
    ["group", timed([header, ...[1, 2, 3].map((id) => person(id, "Blå Maritim", "FoU"))])],
    ["time", timed(three, "10:01")],
  ])("are others' own where they differ in %s, though many forms number from 1", async (_, rows) => {
    const folder = folderWith({ "svar.csv": csv, "andre.csv": makeCsv(rows) });
    for (const name of ["svar.csv", "andre.csv"]) expect([name, (await run(folder, [name])).code]).toEqual([name, 0]);
  });

  it("may be one of two firms that answer alike on a form without a time", async () => {
    const one = makeCsv([header, person(1)]);
    const folder = folderWith({ "fjord.csv": one, "berg.csv": one });
    for (const name of ["fjord.csv", "berg.csv"]) expect((await run(folder, [name])).code).toBe(0);
  });
});

describe("what an export does not say", () => {
  const bare = three.map((cells) => [cells[0] ?? "", ...cells.slice(4)]);

  it("the cluster: asked for once, with the advice that helps", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bare) });
    const { code, said } = await run(folder, ["svar.csv"]);
    expect(code).toBe(3);
    expect(said).toContain("Er alle fra én klynge, skriv --cluster ID");
  });

  it("--cluster and --group say it, and are remembered for the same file", async () => {
    const folder = folderWith({ "inputs/exports/2026/svar.csv": makeCsv(bare) });
    const path = "inputs/exports/2026/svar.csv";
    const first = await run(folder, [path], { cluster: "fjordmat", group: "research" });
    expect(first.code).toBe(0);
    const context = {
      workspace: openWorkspace(folder),
      framework,
      clusters,
      version: "0",
      language: "nb",
      date: "2026-11-12",
    } as const;
    const files = await findExports(context.workspace, 2026);
    const { files: outcomes } = await importExports(files, { ...defaultRequest, year: 2026 }, context);
    expect(outcomes).toMatchObject([{ outcome: "unchanged", responses: { unchanged: 3 } }]);
  });

  it("an unknown cluster on the command line is a matter of usage, and JSON under --json", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(bare) });
    const { heard, context } = listen(folder);
    const call = importCommand.run({ year: "2026", cluster: "fjordmatt", json: true }, ["svar.csv"], context);
    await expect(call).rejects.toThrow(FagrapportError);
    expect(JsonSchema.parse(JSON.parse(heard.out)).issues).toMatchObject([
      { code: "usage", value: "Ingen klynge i registeret har id «fjordmatt». Mente du «fjordmat»?" },
    ]);
  });
});

describe("columns that were renamed", () => {
  const almost = (itemTexts[0] ?? "").replace("interesse", "intersse");
  const renamed = [["ID", "Klynge", "Rolle", ...itemTexts.map((text, at) => (at === 0 ? almost : text))]];
  const rows = [1, 2].map((id) => [`${id}`, "BM", "Bedrift", ...answersOf(id)]);
  const folderOf = () => folderWith({ "inn/svar.csv": makeCsv([...renamed, ...rows]) });

  it("are proposed with a likeness, never taken", async () => {
    const folder = folderOf();
    const { code, said } = await run(folder, ["inn/svar.csv"]);
    expect(code).toBe(3);
    expect(said).toMatch(/D1 +«Opplever klyngen stor intersse .*» ligner 98 % på «F1\.S1 Opplever/s);
    expect(existsSync(canonical(folder))).toBe(false);
  });

  it("are taken with --accept-mapping, saved beside the export and used next time", async () => {
    const folder = folderOf();
    const accepted = await run(folder, ["inn/svar.csv"], { "accept-mapping": true });
    expect(accepted.code).toBe(0);
    expect(accepted.said).toContain("Kolonnekartet er lagret i inn/svar.mapping.yaml");
    expect(read(join(folder, "inn/svar.mapping.yaml"))).toContain("is: F1.S1");
    const again = await run(folder, ["inn/svar.csv"]);
    expect(again.code).toBe(0);
    expect(again.said).toContain("alle 2 svar");
  });

  it("are told by --mapping, with words of the survey's own", async () => {
    const folder = folderOf();
    put(
      folder,
      "kart.yaml",
      `columns:\n  - { header: "${almost}", is: ignore }\n  - { header: Stilling, is: ignore }\ngroups: { Bedrift: public }\n`,
    );
    const { code, said } = await run(folder, ["inn/svar.csv"], { mapping: "kart.yaml" });
    expect(code).toBe(0);
    expect(said).toContain("Ingen kolonne heter «Stilling»");
    expect(said).toContain("Ett punkt har ingen kolonne i filen og blir stående ubesvart: F1.S1.");
    expect(read(canonical(folder))).toContain(",public,");
  });

  it("a mapping that cannot be read is said with its place", async () => {
    const folder = folderOf();
    put(folder, "kart.yaml", "columns:\n  - { header: A, is: F9.S1 }\n");
    const { code, said } = await run(folder, ["inn/svar.csv"], { mapping: "kart.yaml" });
    expect(code).toBe(3);
    expect(said).toContain("Kolonnekartet har noe ukjent ved columns.0.is");
  });
});

describe("codebooks", () => {
  const codes: Record<string, string> = {
    Ok: "1",
    Ja: "2",
    "I prosess": "3",
    Uklart: "4",
    Nei: "5",
    "Ikke startet": "6",
  };
  const coded = three.map((cells, at) =>
    cells.map((cell, column) => (at > 0 && column > 3 ? (codes[cell] ?? "") : cell)),
  );
  const labels = itemIds.flatMap((id) => Object.entries(codes).map(([label, value]) => [id, value, label]));

  it("given beside the answers in one call explain them", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(coded), "svar_labels.csv": makeCsv(labels, { delimiter: ";" }) });
    const { code, said } = await run(folder, ["svar.csv", "svar_labels.csv"]);
    expect(code).toBe(0);
    expect(said).toContain("Kodebok: brukt på de andre filene.");
    const responses = await importedResponses(folder);
    expect(responses[0]?.answers["F1.S1"]).toBe(answersOf(1)[0]);
  });

  it("of two surveys in one call explain each its own", async () => {
    const other = labels.map(([variable = "", code = "", label = ""]) => [variable, String(7 - Number(code)), label]);
    const files = {
      "vest.csv": makeCsv(coded),
      "vest-labels.csv": makeCsv(labels),
      "nord.csv": makeCsv(coded),
      "nord-labels.csv": makeCsv(other),
    };
    const folder = folderWith(files);
    expect((await run(folder, Object.keys(files))).code).toBe(0);
    const responses = await importedResponses(folder);
    const first = (survey: string) => responses.find((one) => one.survey === survey)?.answers["F1.S1"];
    expect([first("vest"), first("nord")]).toEqual(["I prosess", "Uklart"]);
  });

  it("that contradict each other explain nothing", async () => {
    const other = labels.map(([variable = "", code = "", label = ""]) => [variable, String(7 - Number(code)), label]);
    const folder = folderWith({ "svar.csv": makeCsv(coded), "a.csv": makeCsv(labels), "b.csv": makeCsv(other) });
    const { code, said } = await run(folder, ["svar.csv", "a.csv", "b.csv"]);
    expect(code).toBe(3);
    expect(said).toContain("ingen kodebok sier hva de betyr");
  });

  it("given with --codebook explain them", async () => {
    const folder = folderWith({ "svar.csv": makeCsv(coded), "labels.csv": makeCsv(labels) });
    expect((await run(folder, ["svar.csv"])).code).toBe(3);
    expect((await run(folder, ["svar.csv"], { codebook: ["labels.csv"] })).code).toBe(0);
  });
});

describe("text that a spreadsheet would take for a formula", () => {
  it("is masked in the canonical file and whole when it is read", async () => {
    const comments = ["=1+1", "+47", "-nei", "@x", "'=x", "'vanlig", "a\nb", '"a", b'];
    const rows = comments.map((comment, at) => [...person(at + 1), comment]);
    const folder = folderWith({ "svar.csv": makeCsv([[...header, "Andre kommentarer"], ...rows]) });
    expect((await run(folder, ["svar.csv"])).code).toBe(0);
    expect(read(canonical(folder))).toMatch(/,'=1\+1,2\n/);
    const responses = await importedResponses(folder);
    const expected = comments.map((comment) => (comment === "'=x" ? "=x" : comment));
    expect(responses.map(({ generalComment }) => generalComment)).toEqual(expected);
  });

  it("the canonical file can itself be imported", async () => {
    const folder = folderWith({
      "svar.csv": makeCsv([
        [...header, "Andre kommentarer"],
        [...person(1), "=1+1"],
      ]),
    });
    await run(folder, ["svar.csv"]);
    put(folder, "kopi/svar.csv", read(canonical(folder)));
    const { code, said } = await run(folder, ["kopi/svar.csv"]);
    expect(code).toBe(0);
    expect(said).toContain("Kjent igjen som fagrapport");
    expect(said).toContain("svaret er i inputs/responses/2026/svar.csv fra før");
  });
});

describe("one row an answer", () => {
  const long = [
    ["respondent", "Klynge", "Rolle", "Punkt", "Svar", "Kommentar"],
    ...[1, 2].flatMap((id) =>
      itemIds.map((item, at) => [`${id}`, "BM", "FoU", item, answersOf(id)[at] ?? "", at === 0 ? `Nr. ${id}` : ""]),
    ),
  ];

  it("is gathered to a response each", async () => {
    const folder = folderWith({ "lang.csv": makeCsv(long) });
    const { code, said } = await run(folder, ["lang.csv"]);
    expect(code).toBe(0);
    expect(said).toContain("én rad per punkt");
    const responses = await importedResponses(folder);
    expect(responses).toMatchObject([
      { id: "1", group: "research", comments: { "F1.S1": "Nr. 1" }, sourceRow: 2 },
      { id: "2", group: "research", comments: { "F1.S1": "Nr. 2" }, sourceRow: 52 },
    ]);
    expect(responses[1]?.answers).toEqual(Object.fromEntries(itemIds.map((id, at) => [id, answersOf(2)[at]])));
  });

  it("names faults where they stand", async () => {
    const bad = long.map((cells, at) =>
      at === 7 ? cells.map((cell, column) => (column === 4 ? "Kanskje" : cell)) : cells,
    );
    const unknown = [...bad, ["2", "BM", "FoU", "F9.S9", "Ja", ""], ["2", "BM", "FoU", "F1.S1", "Nei", ""]];
    const folder = folderWith({ "lang.xlsx": makeWorkbook([{ name: "Data", rows: unknown }]) });
    const { code, said } = await run(folder, ["lang.xlsx"]);
    expect(code).toBe(3);
    expect(said).toMatch(/E8 +«Kanskje» er ikke et svar/);
    expect(said).toMatch(/D102 +«F9\.S9» er ikke et punkt i sjekklisten\./);
    expect(said).toMatch(/D103 +Punkt F1\.S1 er besvart to ganger/);
  });
});
