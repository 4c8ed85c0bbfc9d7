import { spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { randomFrom } from "../example-data/random.mjs";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "cli.js");
const year = 2026;
const rowsAnExport = 25_000;
const groups = ["facilitator", "company", "company", "company", "research", "public"];
const levels = ["Arena", "Arena Pro", "NCE"];

/**
 * Invented clusters, a register and two years of exports; a third of the responses are last year's. Then, with the real
 * command: everything, everything once more with nothing changed, and once more with one note changed.
 *
 * @param words number of clusters and of responses; 1500 and 300000 where not given
 */
export async function run([clusters = "1500", responses = "300000"]) {
  const folder = await mkdtemp(join(tmpdir(), "fagrapport-scale-"));
  try {
    await invent(folder, Number(clusters), Number(responses));
    say(`${clusters} clusters, ${responses} responses, two years`);
    const before = await timed(folder, "import", [
      "import",
      ...(await exportsOf(folder, year - 1)),
      "--year",
      year - 1,
    ]);
    report("last year's import", before);

    const first = await timed(folder, "run", ["run", "--year", year, "--date", `${year}-11-12`]);
    const manifest = await manifestOf(folder);
    report("first run", first, manifest);
    const { reports } = manifest.seconds;
    say(
      `  ${((1000 * reports) / Number(clusters)).toFixed(0)} ms a fagrapport; stages ${JSON.stringify(manifest.seconds)}`,
    );
    say(`  first tenth against last tenth of the fagrapporter, median ms: ${tenths(manifest)}`);

    const second = await timed(folder, "run", ["run", "--year", year, "--date", `${year}-11-12`]);
    report("second run, nothing changed", second, await manifestOf(folder));
    say(
      `  ${((100 * second.seconds) / first.seconds).toFixed(1)} % of the first; stages ${JSON.stringify((await manifestOf(folder)).seconds)}`,
    );

    await writeNote(folder);
    const third = await timed(folder, "run", ["run", "--year", year, "--date", `${year}-11-12`]);
    const after = await manifestOf(folder);
    report("third run, one note changed", third, after);
    say(`  made: ${made(after).join(", ")}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A light of the consultant's, which shows in the cluster's report and in the portfolio. */
async function writeNote(folder) {
  const notes = join(folder, "inputs", "notes", String(year));
  await mkdir(notes, { recursive: true });
  const light =
    "  - item: F1.S1\n    light: yellow\n    reason: documented\n    text: Sett.\n    by: Ola Sand\n    date: 2026-11-02\n";
  await writeFile(join(notes, `${idOf(0)}.md`), `---\nassessedLights:\n${light}---\n`);
}

async function invent(folder, clusterCount, responseCount) {
  const inputs = join(folder, "inputs");
  await mkdir(inputs, { recursive: true });
  const rows = Array.from(
    { length: clusterCount },
    (_, at) => `${idOf(at)},Klynge ${at},${levels[at % 3]},Energi,Vestlandet\n`,
  );
  await writeFile(join(inputs, "clusters.csv"), `id,name,level,sector,region\n${rows.join("")}`);
  const framework = parse(await readFile(join(root, "inputs", "framework", "2008.yaml"), "utf8"));
  const phases = framework.phases.map(({ checklist }) =>
    [...checklist.status, ...checklist.measures].map(({ id }) => id),
  );
  const lastYear = Math.floor(responseCount / 3);
  await inventYear(join(inputs, "exports", String(year - 1)), phases, clusterCount, lastYear, "fjor");
  await inventYear(join(inputs, "exports", String(year)), phases, clusterCount, responseCount - lastYear, "naa");
}

async function inventYear(folder, phases, clusterCount, responseCount, seed) {
  await mkdir(folder, { recursive: true });
  const random = randomFrom("scale", seed);
  const header = ["response_id", "cluster", "group", ...phases.flat(), "general_comment"].join(",");
  for (let from = 0; from < responseCount; from += rowsAnExport) {
    const lines = [header];
    for (let at = from; at < Math.min(responseCount, from + rowsAnExport); at += 1) {
      // Clusters lie spread over all files, as they do when one survey is answered by many.
      const cluster = at % clusterCount;
      const maturity = 0.2 + (0.7 * ((cluster * 7919) % clusterCount)) / clusterCount;
      const answers = phases.flatMap((ids, phase) =>
        ids.map((id) => answer(id, maturity - 0.15 * phase + 0.15, random)),
      );
      const comment = random.chance(0.05) ? `"Vi trenger mer hjelp ute, sak ${at}."` : "";
      lines.push([`r${at}`, idOf(cluster), random.pick(groups), ...answers, comment].join(","));
    }
    await appendFile(join(folder, `svar-${String(from / rowsAnExport).padStart(2, "0")}.csv`), `${lines.join("\n")}\n`);
  }
}

function answer(id, score, random) {
  if (random.chance(0.05)) return "";
  const draw = random.next();
  const isStatus = id.includes("S");
  if (draw < score) return isStatus ? "Ja" : "Ok";
  return draw < score + 0.2 ? (isStatus ? "Uklart" : "I prosess") : isStatus ? "Nei" : "Ikke startet";
}

function idOf(at) {
  return `klynge-${String(at).padStart(5, "0")}`;
}

async function exportsOf(folder, ofYear) {
  const at = join(folder, "inputs", "exports", String(ofYear));
  const files = [];
  for (let number = 0; ; number += 1) {
    const file = join(at, `svar-${String(number).padStart(2, "0")}.csv`);
    if (!(await stat(file).catch(() => null))) return files;
    files.push(file);
  }
}

/** Runs the command as a process of its own; it tells its own peak of memory when it ends. */
async function timed(folder, command, words) {
  const tell = join(folder, "peak.txt");
  const teller = `import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(tell)}, JSON.stringify(process.resourceUsage())));`;
  const start = performance.now();
  const args = ["--import", `data:text/javascript,${encodeURIComponent(teller)}`, cli, ...words.map(String)];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let last = "";
  child.stderr.on("data", (data) => {
    last = (last + data).slice(-2000);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`fagrapport ${command} ended with ${code}:\n${last}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await readFile(tell, "utf8"));
  return {
    seconds: (performance.now() - start) / 1000,
    peakMb: maxRSS / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  };
}

async function manifestOf(folder) {
  return JSON.parse(await readFile(join(folder, "outputs", String(year), "run.json"), "utf8"));
}

function made(manifest) {
  return manifest.reports.filter(({ outcome }) => outcome === "made").map(({ name }) => name);
}

/** Whether a report takes longer the more have been made before it. */
function tenths({ reports }) {
  const seconds = reports.filter(({ name }) => name !== "portfolio").map((one) => one.seconds * 1000);
  const tenth = Math.max(1, Math.floor(seconds.length / 10));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)].toFixed(0);
  return `${median(seconds.slice(0, tenth))} and ${median(seconds.slice(-tenth))}`;
}

function report(name, { seconds, peakMb, cpuSeconds }, manifest) {
  const count = manifest === undefined ? "" : `, ${made(manifest).length} made`;
  const minutes = `${(seconds / 60).toFixed(2)} min`;
  say(`${name}: ${minutes}, Node ${cpuSeconds.toFixed(0)} s CPU, peak ${peakMb.toFixed(0)} MB${count}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
