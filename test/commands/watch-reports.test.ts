import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { reportCommand } from "../../src/commands/report.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { until } from "../pdf/processes.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

/* What a watch says and when it reads. It prints nothing here; test/watch has a watch with a browser. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function workspace(): string {
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
    "inputs/responses/2026/svar.csv": canonicalFile([
      { cluster: "alfa", group: "company", answers: wholePhase(1, "Ja") },
    ]),
  });
  folders.push(folder);
  return folder;
}

const page = (folder: string) => join(folder, "outputs/2026/alfa/fagrapport.html");

/** Watches the page of a cluster until `done` says so. */
async function watch(folder: string, own: Partial<Context>, done: (said: readonly string[]) => Promise<void>) {
  const stop = new AbortController();
  const { heard, context } = listen(folder, { ...own, signal: stop.signal });
  const values = { year: "2026", cluster: ["alfa"], format: "html", watch: true };
  const ended = Promise.resolve(reportCommand.run(values, [], context));
  try {
    await done(heard.said);
  } finally {
    stop.abort();
  }
  return { code: await ended, said: heard.said };
}

describe("fagrapport report --watch", () => {
  it("says where the page is shown under --quiet too, since nothing else could", async () => {
    const { code, said } = await watch(workspace(), { quiet: true }, (heard) => until(() => heard.length > 0));
    expect(code).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^alfa vises her og oppdaterer seg selv: http:\/\/127\.0\.0\.1:/)]);
  });

  it("reads nothing while another command is at work in the folder", async () => {
    const folder = workspace();
    const lock = join(folder, "outputs/.lock");
    mkdirSync(join(folder, "outputs"));
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname(), since: "11:59:59" }));
    await watch(folder, {}, async (heard) => {
      await until(() => heard.some((line) => line.startsWith("Venter på en annen kjøring")));
      writeFileSync(join(folder, "inputs/clusters.csv"), "id,name\nalfa,Alfa etter den andre\n");
      rmSync(lock);
      await until(() => existsSync(page(folder)));
    });
    expect(readFileSync(page(folder), "utf8")).toContain("Alfa etter den andre");
  });

  it("sees a translation of the folder's own beside the framework that is shipped", async () => {
    const folder = workspace();
    const translation = join(folder, "inputs/framework/2008.en.yaml");
    const shipped = readFileSync(join(packageRoot, "inputs/framework/2008.en.yaml"), "utf8");
    const name = "The cluster has a mainly local focus";
    mkdirSync(join(folder, "inputs/framework"));
    writeFileSync(translation, shipped);
    const english = join(folder, "outputs/2026/alfa/fagrapport-en.html");
    await watch(folder, { language: "en", reportLanguage: "en" }, async () => {
      await until(() => existsSync(english));
      expect(readFileSync(english, "utf8")).toContain(name);
      writeFileSync(translation, shipped.replaceAll(name, "A phase of our own"));
      await until(() => readFileSync(english, "utf8").includes("A phase of our own"));
    });
  });
});
