import { spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { randomFrom } from "../example-data/random.mjs";
import { childMemoryMb } from "./processes.mjs";

const cli = join(packageRoot, "dist", "cli.js");
const year = 2026;
const rowsAnExport = 25_000;
const groups = ["facilitator", "company", "company", "company", "research", "public"];
const levels = ["Arena", "Arena Pro", "NCE"];

/** What is to be held at any number of clusters. */
const limits = { nodeMb: 600, tenths: 1.25, secondRun: 5 };

/**
 * Invented clusters, a register and two years of exports; a third of the responses are last year's. Then, with the real
 * command: everything, everything once more with nothing changed, and once more with one note changed. Each limit is said
 * to be held or not; one that is not makes the benchmark fail.
 *
 * @param words number of clusters and of responses; 1500 and 300000 where not given
 */
export async function run([clusters = "1500", responses = "300000"]) {
  const folder = await mkdtemp(join(tmpdir(), "fagrapport-scale-"));
  try {
    await invent(folder, Number(clusters), Number(responses));
    say(`clusters                      ${clusters}`);
    say(`responses                     ${responses} (a third of them last year's)`);
    const lastYear = ["--year", year - 1];
    const before = await timed(folder, ["import", ...(await exportsOf(folder, year - 1)), ...lastYear]);
    tell("last year's import", before);
    const annual = ["run", "--year", year, "--date", `${year}-11-12`];

    const first = await timed(folder, annual);
    const manifest = await manifestOf(folder);
    tell("first run", first);
    say(`  stages, seconds             ${JSON.stringify(manifest.seconds)}`);
    say(`  ms of the run a fagrapport  ${((1000 * manifest.seconds.reports) / Number(clusters)).toFixed(0)}`);
    const [early, late] = tenths(manifest);
    say(
      `  ms a fagrapport under way   ${early.toFixed(0)} in the first tenth, ${late.toFixed(0)} in the last (medians)`,
    );
    say(`  second prints               ${manifest.secondPrints.count}`);

    const second = await timed(folder, annual);
    const unchanged = made(await manifestOf(folder));
    tell("second run, nothing changed", second);

    await writeNote(folder);
    const third = await timed(folder, annual);
    const renewed = made(await manifestOf(folder));
    tell("third run, one note changed", third);
    say(`  made                        ${renewed.join(", ")}`);

    const all = [before, first, second, third];
    const nodeMb = Math.max(...all.map((one) => one.peakMb));
    const percent = (100 * second.seconds) / first.seconds;
    say(`browser's peak                ${Math.max(...all.map((one) => one.browserMb)).toFixed(0)} MB`);
    hold(`Node's peak ${nodeMb.toFixed(0)} MB, at most ${limits.nodeMb}`, nodeMb <= limits.nodeMb);
    hold(
      `last tenth ${(late / early).toFixed(2)} times the first, at most ${limits.tenths}`,
      late <= early * limits.tenths,
    );
    hold(`second run made ${unchanged.length}, none wanted`, unchanged.length === 0);
    hold(`second run ${percent.toFixed(1)} % of the first, at most ${limits.secondRun} %`, percent <= limits.secondRun);
    hold(
      "one note changed: its fagrapport and the portfolio made, nothing else",
      renewed.join() === `${idOf(0)},portfolio`,
    );
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
  const framework = parse(await readFile(join(packageRoot, "inputs", "framework", "2008.yaml"), "utf8"));
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

/** Runs the command as a process of its own; it tells its own peak of memory when it ends, all threads included. */
async function timed(folder, words) {
  const tellFile = join(folder, "peak.txt");
  const teller = `import { readFileSync, writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
    const highWater = () => {
      try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]); }
      catch { return process.resourceUsage().maxRSS; }
    };
    if (isMainThread) process.on("exit", () =>
      writeFileSync(${JSON.stringify(tellFile)}, JSON.stringify({ ...process.resourceUsage(), highWater: highWater() })));`;
  const start = performance.now();
  const args = ["--import", `data:text/javascript,${encodeURIComponent(teller)}`, cli, ...words.map(String)];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let last = "";
  child.stderr.on("data", (data) => {
    last = (last + data).slice(-2000);
  });
  let browserMb = 0;
  const look = setInterval(async () => {
    browserMb = Math.max(browserMb, await childMemoryMb(child.pid));
  }, 2000);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`fagrapport ${words[0]} ended with ${code}:\n${last}`);
  const { highWater, userCPUTime, systemCPUTime } = JSON.parse(await readFile(tellFile, "utf8"));
  return {
    seconds: (performance.now() - start) / 1000,
    peakMb: (highWater * 1024) / 1e6,
    browserMb,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  };
}

async function manifestOf(folder) {
  return JSON.parse(await readFile(join(folder, "outputs", String(year), "run.json"), "utf8"));
}

function made(manifest) {
  return manifest.reports.filter(({ outcome }) => outcome === "made").map(({ name }) => name);
}

/** Whether a report takes longer the more have been made before it: medians of the first and the last tenth. */
function tenths({ reports }) {
  const times = reports.filter(({ name }) => name !== "portfolio").map((one) => one.seconds * 1000);
  const tenth = Math.max(1, Math.floor(times.length / 10));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  return [median(times.slice(0, tenth)), median(times.slice(-tenth))];
}

function tell(name, { seconds, peakMb, cpuSeconds }) {
  const minutes = `${(seconds / 60).toFixed(2)} min`;
  say(`${name.padEnd(30)}${minutes}, Node ${cpuSeconds.toFixed(0)} s CPU and ${peakMb.toFixed(0)} MB at most`);
}

function hold(what, isHeld) {
  say(`${isHeld ? "pass" : "FAIL"}  ${what}`);
  if (!isHeld) process.exitCode = 1;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
