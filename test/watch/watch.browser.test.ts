import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { exportCsv, fagrapport, removeWorkspace } from "../cli/command-line.ts";
import { until } from "../pdf/processes.ts";
import { ownBrowser, type Started, workspaceOf, year } from "../unbreakable/process.ts";

/*
 * `report --watch` as a consultant has it: the command in one window, the report in a browser beside it, and a note that
 * is saved again and again. The steps build on each other, and each waits for what the command or the page says.
 */

let folder: string;
let own: Awaited<ReturnType<typeof ownBrowser>>;
let watch: Started;
let consultants: Browser;
let page: Page;
const complaints: string[] = [];
const note = () => join(folder, "inputs/notes/2026/alfa.md");
const output = (name: string) => join(folder, "outputs/2026/alfa", name);

/** Saves as many editors do: a new file that is renamed over the old one. */
function save(text: string): void {
  writeFileSync(`${note()}.ny`, text);
  renameSync(`${note()}.ny`, note());
}

const withAssessment = (text: string) => starter.replace(/(## Vurdering\n)/, `$1\n${text}\n`);
let starter: string;

/** Waits until the page that is shown says this. */
const pageSays = (text: string) => page.waitForSelector(`::-p-text(${text})`);

beforeAll(async () => {
  folder = workspaceOf(["alfa", "beta"]);
  own = await ownBrowser();
  await fagrapport(folder, ["import", "inputs/exports/2026/svar.csv", "--year", "2026"]);
  await fagrapport(folder, ["notes", "alfa", "--year", "2026"]);
  starter = readFileSync(note(), "utf8");
  const { browser } = await findBrowser(thisMachine(process.env));
  if (browser === null) throw new Error("These tests need a browser; see fagrapport doctor");
  // Ours is cut off from every network, this machine's own too.
  consultants = await launch({ executablePath: browser.location, headless: "shell", args: ["--no-sandbox"] });
  page = await consultants.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  watch = own.start(folder, ["report", ...year.slice(1), "--cluster", "alfa", "--watch"]);
});
afterAll(async () => {
  watch.kill("SIGKILL");
  await Promise.all([watch.ended, consultants.close()]);
  own.remove();
  removeWorkspace(folder);
});

describe("a watch", () => {
  it("says where the report is shown, and shows it", async () => {
    const [address = ""] = /http:\S+/.exec(await watch.line("alfa vises her")) ?? [];
    await watch.line("Følger med");
    await page.goto(address);
    await pageSays("Klynge alfa");
  });

  it("makes the report again when the note is saved, and the page shows it by itself", async () => {
    save(withAssessment("Klyngen har funnet sin vei."));
    expect(await watch.line("alfa")).toMatch(/^\d\d:\d\d:\d\d Laget alfa, \d+ sider/);
    await pageSays("Klyngen har funnet sin vei.");
    expect(readFileSync(output("fagrapport.html"), "utf8")).toContain("Klyngen har funnet sin vei.");
    expect(readFileSync(output("fagrapport.html"), "utf8")).not.toContain("<script");
  });

  it("says a fault with its line, also in the page, and leaves the report as it was", async () => {
    const before = readFileSync(output("fagrapport.pdf"));
    save(starter.replace("---\n", "---\nversjoner: []\n"));
    await watch.line("Feilet alfa");
    expect(await watch.line("alfa.md")).toContain("inputs/notes/2026/alfa.md:2: ");
    await watch.line("Rett det og lagre");
    await pageSays("inputs/notes/2026/alfa.md:2: ");
    expect(readFileSync(output("fagrapport.pdf")).equals(before)).toBe(true);
  });

  it("goes on once the fault is mended", async () => {
    save(withAssessment("Nå er den god."));
    await watch.line("Laget alfa");
    await pageSays("Nå er den god.");
    expect(await page.evaluate(`document.querySelector("body > [role=status]").hidden`)).toBe(true);
  });

  it("makes it once for a burst of saves, and says when nothing came of a save", async () => {
    for (let at = 0; at < 10; at += 1) save(withAssessment(`Utkast ${at}.`));
    await watch.line("Laget alfa");
    await pageSays("Utkast 9.");
    save(withAssessment("Utkast 9."));
    expect(await watch.line("")).toContain("Ingenting i rapporten er endret (inputs/notes/2026/alfa.md).");
  });

  it("holds no lock while it waits, and sees what other commands do: an answer less, an import, a register", async () => {
    expect(existsSync(join(folder, "outputs/.lock"))).toBe(false);
    expect((await fagrapport(folder, ["forget", "alfa-0", "--year", "2026"])).code).toBe(0);
    await watch.line("Klynge alfa har ingen svar for 2026");
    writeFileSync(join(folder, "inputs/exports/2026/flere.csv"), exportCsv([{ id: "ny", cluster: "alfa" }]));
    expect((await fagrapport(folder, ["import", "inputs/exports/2026/flere.csv", "--year", "2026"])).code).toBe(0);
    await watch.line("Laget alfa");
    writeFileSync(join(folder, "inputs/clusters.csv"), "id,name\nalfa,Klynge Alfa Omdøpt\nbeta,Klynge beta\n");
    await watch.line("Laget alfa");
    await pageSays("Klynge Alfa Omdøpt");
  });

  it("waits while another run is at work in the folder", async () => {
    const lock = join(folder, "outputs/.lock");
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), since: "12:00" }));
    save(withAssessment("Skrevet mens en annen kjørte."));
    await watch.line(`Venter på en annen kjøring i denne mappen (prosess ${process.pid}).`);
    rmSync(lock);
    await watch.line("Laget alfa");
    await pageSays("Skrevet mens en annen kjørte.");
  });

  it("ends with 0 on Ctrl-C, and leaves no browser and no lock", async () => {
    expect(own.browsers().length).toBeGreaterThan(0);
    watch.kill("SIGINT");
    const { code, stderr } = await watch.ended;
    expect([code, stderr.trimEnd().split("\n").at(-1)]).toEqual([0, "Avsluttet."]);
    await until(() => own.browsers().length === 0);
    expect(existsSync(join(folder, "outputs/.lock"))).toBe(false);
  });

  it("let the page do nothing that its rules forbid", () => expect(complaints).toEqual([]));
});
