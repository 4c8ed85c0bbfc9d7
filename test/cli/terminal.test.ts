import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "./command-line.ts";

/* The command on a terminal: as wide as it is, in colour where that is wanted, and with a line that is drawn again. */

let folder: string;
beforeAll(() => {
  const answers = (id: string, cluster: string) => exportCsv([{ id, cluster, answers: { "F1.S1": "Tja" } }]);
  folder = makeWorkspace({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n",
    "inputs/exports/2026/en.csv": exportCsv([{ id: "1", cluster: "alfa" }]),
    "inputs/exports/2026/to.csv": exportCsv([{ id: "2", cluster: "beta" }]),
    "inputs/exports/2026/feil.csv": answers("3", "ukjent-klynge"),
  });
});
afterAll(() => removeWorkspace(folder));

/** Whether there is more than the sign that clears the live line. */
const hasColours = (shown: string) => shown.replaceAll("\u001b[2K", "").includes("\u001b");

/** What is shown: a terminal shows both streams. */
async function onTerminal(args: string[], columns: number, environment: Record<string, string> = {}): Promise<string> {
  const { stdout, stderr } = await fagrapport(folder, args, environment, { isTTY: true, columns });
  return stdout + stderr;
}

describe("on a terminal, the command", () => {
  const exports = ["en", "to", "feil"].map((name) => `inputs/exports/2026/${name}.csv`);
  const commands = [
    ["import", ...exports, "--year", "2026", "--dry-run"],
    ["status", "--year", "2026"],
    ["lint"],
    ["rapport"],
    ["--help"],
    ["report", "--help"],
  ];

  it.each(commands)("keeps within its width: %s", async (...args) => {
    for (const columns of [50, 80]) {
      for (const line of stripVTControlCharacters(await onTerminal(args, columns)).split(/[\n\r]/)) {
        // A command is never broken, since it is to be copied, nor is a path or an address.
        if (!/(?:^ +|«)fagrapport |\S{30}/.test(line)) expect([line, line.length <= columns]).toEqual([line, true]);
      }
    }
  });

  it.each([
    ["--no-color", ["--no-color"], {}],
    ["NO_COLOR", [], { NO_COLOR: "1" }],
  ])("has no colours with %s, and has them without", async (_, flags, environment) => {
    const args = ["import", ...exports, "--year", "2026", "--dry-run"];
    expect(hasColours(await onTerminal([...args, ...flags], 80, environment))).toBe(false);
    expect(hasColours(await onTerminal(args, 80))).toBe(true);
  });

  it("counts the files while it reads them", async () => {
    const shown = stripVTControlCharacters(await onTerminal(["import", ...exports, "--year", "2026", "--dry-run"], 80));
    expect([...shown.matchAll(/Leser \S+ (\d\/\d)/g)].map(([, count]) => count)).toEqual(
      expect.arrayContaining(["0/3", "1/3", "2/3", "3/3"]),
    );
  });
});
