import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse";
import { loadFramework } from "../../src/framework/load.ts";
import { importExports } from "../../src/survey/import-exports.ts";
import { defaultRequest } from "../../src/survey/import-request.ts";
import { loadRegister } from "../../src/workspace/load-register.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

const rounds = 3;
const largest = { ratio: 3, csvMegabytes: 600, xlsxMegabytes: 1200, growth: 1.5 };
const clusters = ["alfa", "beta", "gamma"];
const words = ["Ja", "I prosess", "Nei", "Uklart", "Ok", "Ikke startet", "Vet ikke"];

/**
 * Our import of 300,000 responses by 60 columns against csv-parse alone on the same file, in turn, and workbooks of 2,000
 * and 20,000 by 60. Each measurement is a process of its own, so that its peak memory is its own.
 */
export async function run(args) {
  const [part, ...rest] = args;
  if (part === "--measure") return measure(...rest);
  const folder = await mkdtemp(join(tmpdir(), "fagrapport-bench-"));
  try {
    await mkdir(join(folder, "inputs"), { recursive: true });
    await writeFile(
      join(folder, "inputs/clusters.csv"),
      `id,name\n${clusters.map((id) => `${id},${id}`).join("\n")}\n`,
    );
    await benchCsv(folder);
    await benchWorkbooks(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchCsv(folder) {
  const file = join(folder, "svar.csv");
  await writeCsv(file, 300_000);
  const alone = [];
  const ours = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(inChild(["csv-parse", file]));
    ours.push(inChild(["import", file, folder]));
  }
  const [base, import_] = [median(alone.map(seconds)), median(ours.map(seconds))];
  const peak = Math.max(...ours.map(({ megabytes }) => megabytes));
  say(
    `CSV 300,000 x 60: csv-parse ${base.toFixed(1)} s, import ${import_.toFixed(1)} s, ` +
      `ratio ${(import_ / base).toFixed(2)} (at most ${largest.ratio}), peak ${peak} MB (at most ${largest.csvMegabytes})`,
  );
}

async function benchWorkbooks(folder) {
  const perRow = [];
  for (const rows of [2_000, 20_000]) {
    const file = join(folder, `svar-${rows}.xlsx`);
    await writeWorkbook(file, rows);
    const measured = Array.from({ length: rounds }, () => inChild(["import", file, folder]));
    const time = median(measured.map(seconds));
    perRow.push(time / rows);
    const peak = Math.max(...measured.map(({ megabytes }) => megabytes));
    say(
      `XLSX ${rows.toLocaleString("en")} x 60: import ${time.toFixed(1)} s, peak ${peak} MB (at most ${largest.xlsxMegabytes})`,
    );
  }
  const growth = perRow[1] / perRow[0];
  say(`XLSX time a row from 2,000 to 20,000 rows: ${growth.toFixed(2)} times (at most ${largest.growth})`);
}

/** One measurement, printed as JSON. */
async function measure(what, file, folder) {
  const start = performance.now();
  if (what === "csv-parse") {
    for await (const _ of createReadStream(file).pipe(parse({ bom: true, relax_column_count: true })));
  } else {
    const workspace = openWorkspace(folder);
    await rm(workspace.responses(2026), { recursive: true, force: true });
    const { framework } = await loadFramework(workspace, "2026-11-12");
    const context = {
      workspace,
      framework,
      clusters: (await loadRegister(workspace, "nb")).clusters,
      version: "0",
      language: "nb",
      date: "2026-11-12",
    };
    const { files } = await importExports([file], { ...defaultRequest, year: 2026 }, context);
    if (files[0]?.outcome !== "imported") throw new Error(JSON.stringify(files[0]?.issues));
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  say(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes }));
}

function inChild(args) {
  const measured = [process.argv[1], "import", "--measure", ...args];
  return JSON.parse(execFileSync(process.execPath, measured, { encoding: "utf8" }));
}

function itemIds() {
  const counts = [
    [6, 7],
    [5, 6],
    [3, 3],
    [6, 4],
    [6, 4],
  ];
  return counts.flatMap(([status, measures], phase) => [
    ...Array.from({ length: status }, (_, at) => `F${phase + 1}.S${at + 1}`),
    ...Array.from({ length: measures }, (_, at) => `F${phase + 1}.T${at + 1}`),
  ]);
}

const header = [
  "ID",
  "Klynge",
  "Rolle",
  "Fullføringstidspunkt",
  ...itemIds(),
  "Navn",
  "E-postadresse",
  "Språk",
  "A",
  "B",
  "C",
];

function rowOf(number) {
  const answers = itemIds().map((_, at) => words[(at * 3 + number * 5 + (number >> 3) + (at >> 3)) % words.length]);
  const who = [
    String(number),
    clusters[number % 3],
    ["Bedrift", "FoU", "Fasilitator"][number % 3],
    "2026-05-12T10:00:00",
  ];
  return [...who, ...answers, "Kari", "kari@example.invalid", "nb", "", "", ""];
}

async function writeCsv(file, rows) {
  const stream = createWriteStream(file);
  stream.write(`${header.join(",")}\n`);
  for (let number = 1; number <= rows; number += 1) {
    if (!stream.write(`${rowOf(number).join(",")}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

async function writeWorkbook(file, rows) {
  const { default: excel } = await import("exceljs");
  const writer = new excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = writer.addWorksheet("Sheet1");
  sheet.addRow(header).commit();
  for (let number = 1; number <= rows; number += 1) sheet.addRow(rowOf(number)).commit();
  await writer.commit();
}

function seconds(measured) {
  return measured.seconds;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
