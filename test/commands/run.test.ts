import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runCommand } from "../../src/commands/run.ts";
import { RunManifestSchema } from "../../src/making/run-manifest.ts";
import type { ReportLanguage } from "../../src/report/language.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { believedBrowser } from "../making/made-year.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

/* What a run does with faults that keep everything from being printed; test/cli has runs with a browser. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A year with two clusters, and the shipped templates as the folder's own, one of them with something put after its first line. */
async function folderWith(template: string, fault: string): Promise<string> {
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n",
    "inputs/responses/2026/svar.csv": canonicalFile([
      { cluster: "alfa", group: "company", answers: wholePhase(1, "Ja") },
      { cluster: "beta", group: "company", answers: wholePhase(1, "Nei") },
    ]),
  });
  folders.push(folder);
  await cp(join(packageRoot, "templates"), join(folder, "templates"), { recursive: true });
  const file = join(folder, "templates", template);
  const [first = "", ...rest] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [first, fault, ...rest].join("\n"));
  return folder;
}

function run(folder: string, language: ReportLanguage = "nb") {
  const { heard, context } = listen(folder, { environment: believedBrowser, reportLanguage: language });
  return { said: heard.said, ended: Promise.resolve(runCommand.run({ year: "2026" }, [], context)) };
}

describe("a run with a fault in one of the folder's own templates", () => {
  it.each([
    ["document.hbs", "{{#if}"],
    ["partials/light.hbs", "{{> finnes-ikke}}"],
  ])("that can be seen beforehand, in %s, does nothing, and says the file and the line", async (template, fault) => {
    const folder = await folderWith(template, fault);
    await expect(run(folder).ended).rejects.toMatchObject({
      kind: "input",
      message: expect.stringMatching(new RegExp(`templates/${template.replace(".", "\\.")}:[23]: `)),
    });
    expect(existsSync(join(folder, "outputs/2026/run.json"))).toBe(false);
  });

  it("that shows when it is used fails each report by itself, and says the file and the line", async () => {
    const folder = await folderWith("document.hbs", "{{finnesIkke}}");
    const { said, ended } = run(folder, "en");
    expect(await ended).toBe(5);
    for (const name of ["alfa", "beta", "portfolio"]) {
      expect(said).toContainEqual(
        expect.stringMatching(
          new RegExp(`^Feilet ${name}: .*\ntemplates/document\\.hbs:2: .*har ikke noe som heter «finnesIkke»`),
        ),
      );
    }
    const manifest = RunManifestSchema.parse(
      JSON.parse(readFileSync(join(folder, "outputs/2026/run-en.json"), "utf8")),
    );
    expect(manifest.reports.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["alfa", "failed"],
      ["beta", "failed"],
      ["portfolio", "failed"],
    ]);
    expect(said.at(-1)).toContain("«fagrapport run --year 2026 --lang en» igjen");
    // The translation that the reports were to be written by is among what the run read.
    expect(manifest.inputs.map(({ path }) => path)).toContainEqual(expect.stringMatching(/2008\.en\.yaml$/));
  });
});
