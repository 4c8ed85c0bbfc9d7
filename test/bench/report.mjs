import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { planFagrapport } from "../../src/making/plan-fagrapport.ts";
import { loadSettings } from "../../src/making/settings.ts";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { startBrowser } from "../../src/pdf/browser/launch.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { openTab } from "../../src/pdf/browser/tab.ts";
import { packAttachment } from "../../src/pdf/conformance/catalog/pack-attachment.ts";
import { conform } from "../../src/pdf/conformance/conform.ts";
import { printWithSamples } from "../../src/pdf/contents.ts";
import { readDestinations } from "../../src/pdf/destinations.ts";
import { openPrinter } from "../../src/pdf/printer.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import { loadYear } from "../../src/workspace/load-year.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";
import { writeWhole } from "../../src/workspace/write.ts";
import { childMemoryMb } from "./processes.mjs";

const year = 2026;
const date = "2026-11-12";
const rounds = 5;

/**
 * The floor (the browser alone, printing the example's fagrapporter in tabs, tagged and with bookmarks) against ours from
 * results to files: view, HTML, print, conformance, embedding, hashing, writing. Both in turn, so that they meet the same
 * noise.
 */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), "fagrapport-bench-"));
  try {
    const plans = await planExample(folder);
    const tabs = availableParallelism() + 1;
    const machine = thisMachine(process.env);
    const { browser: found } = await findBrowser(machine);
    const running = await startBrowser(found, machine);
    const floorTabs = await Promise.all(Array.from({ length: tabs }, () => openTab(running.context, 60_000)));
    const options = { environment: process.env, language: "nb", creator: "bench", cores: availableParallelism() };
    const printer = await openPrinter({ ...options, concurrency: tabs });

    const pages = plans.map((plan) => plan.compose(date).render().print.html);
    const floor = () => inTabs(floorTabs, pages);
    const ours = () => makeAll(plans, printer);
    await floor();
    await ours();
    const floors = [];
    const own = [];
    let secondPrints = 0;
    let pageCount = 0;
    const watch = watchProcesses();
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await timed(floor));
      const cpuBefore = process.cpuUsage();
      own.push(
        await timed(async () => {
          const printed = await ours();
          secondPrints = printed.filter((one) => one.secondPrint).length;
          pageCount = printed.reduce((sum, one) => sum + one.pageCount, 0);
        }),
      );
      watch.addCpu(process.cpuUsage(cpuBefore));
    }
    const memory = watch.end();
    const perReport = (times) => median(times) / plans.length;
    say(`${plans.length} fagrapporter, ${pageCount} pages, ${tabs} tabs, ${rounds} rounds`);
    say(`floor  ${perReport(floors).toFixed(0)} ms a report (${(1000 / perReport(floors)).toFixed(1)} a second)`);
    say(`ours   ${perReport(own).toFixed(0)} ms a report (${(1000 / perReport(own)).toFixed(1)} a second)`);
    say(`ratio  ${(median(own.map((time, i) => time / floors[i]))).toFixed(2)} (goal 1.5)`);
    say(`second prints  ${secondPrints} of ${plans.length}`);
    say(
      `Node  ${(memory.cpuMs / rounds / plans.length).toFixed(0)} ms CPU a report, ${memory.nodeMb.toFixed(0)} MB at most`,
    );
    if (memory.browserMb > 0) say(`browsers  ${memory.browserMb.toFixed(0)} MB at most (the floor's and ours)`);
    await stages(plans, floorTabs[0], folder);
    await printer.close();
    await running.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Imports the shipped example into a workspace of its own and scores it. */
async function planExample(folder) {
  await cp(join(packageRoot, "inputs"), join(folder, "inputs"), { recursive: true });
  const cli = join(packageRoot, "dist", "cli.js");
  for (const imported of [year - 1, year]) {
    const exports = join(folder, "inputs", "exports", String(imported));
    const files = (await readdir(exports)).sort().map((name) => join(exports, name));
    const flags = ["--year", String(imported), "--workspace", folder, "--accept-mapping", "--skip-invalid"];
    execFileSync(process.execPath, [cli, "import", ...files, ...flags], { stdio: "ignore" });
  }
  const workspace = openWorkspace(folder);
  const settings = await loadSettings({ workspace, language: "nb", reportLanguage: "nb" }, null, "3a");
  const inputs = await loadYear(workspace, year, date);
  const results = scoreYear(inputs);
  return results.map((result) => planFagrapport(result, { workspace, inputs, settings, formats: ["pdf", "html"] }));
}

async function inTabs(tabs, pages) {
  const waiting = [...pages];
  await Promise.all(
    tabs.map(async (tab) => {
      for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
        await tab.show(page);
        await tab.print();
      }
    }),
  );
}

async function makeAll(plans, printer) {
  const waiting = [...plans];
  const printed = [];
  const work = async () => {
    for (let plan = waiting.pop(); plan !== undefined; plan = waiting.pop()) {
      const { print, twin } = plan.compose(date).render();
      const report = await printer.print({ ...print, date });
      createHash("sha256").update(report.bytes).digest("hex");
      await writeWhole(join(plan.folder, `${plan.name}.pdf`), report.bytes);
      await writeWhole(join(plan.folder, `${plan.name}.html`), twin);
      printed.push(report);
    }
  };
  await Promise.all(Array.from({ length: printer.concurrency }, work));
  return printed;
}

/** One report after another in one tab, stage by stage. */
async function stages(plans, tab, folder) {
  const times = { "view and HTML": [], show: [], print: [], "find pages": [], pack: [], step: [], write: [] };
  const stage = async (name, work) => {
    const start = performance.now();
    const result = await work();
    times[name].push(performance.now() - start);
    return result;
  };
  for (const plan of [...plans, ...plans]) {
    const { print } = await stage("view and HTML", () => plan.compose(date).render());
    await stage("show", () => tab.show(print.html));
    const bytes = await stage("print", () => tab.print());
    await stage("find pages", () => readDestinations(bytes));
    const { pages, samples, bytes: sampled } = await printWithSamples(tab, print.html);
    const { html: _html, attachments, ...about } = print;
    const packed = await stage("pack", () => Promise.all(attachments.map(packAttachment)));
    const said = { ...about, attachments: packed };
    const numbering = { places: samples, pages };
    const conformed = await stage("step", () => conform(sampled, { ...said, creator: "bench", date }, numbering));
    await stage("write", () => writeWhole(join(folder, "one.pdf"), conformed.bytes));
  }
  const medians = Object.entries(times).map(([name, values]) => `${name} ${median(values).toFixed(1)}`);
  say(`stages, ms in one tab: ${medians.join(", ")}`);
}

/** Peak memory of this process, and on Linux of the browsers that it started. */
function watchProcesses() {
  const peak = { nodeMb: 0, browserMb: 0, cpuMs: 0 };
  const look = async () => {
    peak.nodeMb = Math.max(peak.nodeMb, process.memoryUsage.rss() / 1e6);
    peak.browserMb = Math.max(peak.browserMb, await childMemoryMb(process.pid));
  };
  const timer = setInterval(() => void look(), 250);
  return {
    addCpu: ({ user, system }) => {
      peak.cpuMs += (user + system) / 1000;
    },
    end: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
