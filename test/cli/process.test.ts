import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  built,
  exportCsv,
  fagrapport,
  fagrapportProcess,
  makeWorkspace,
  processAsItIs,
  removeWorkspace,
} from "./command-line.ts";

/* What only a process of its own can show: exit codes as a shell sees them, streams that close, and that it ends. */

let folder: string;
beforeAll(() => {
  folder = makeWorkspace({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
    "svar.csv": exportCsv([{ id: "1", cluster: "alfa" }]),
  });
});
afterAll(() => removeWorkspace(folder));

describe("as a process, the command", () => {
  it.each([
    ["done", ["import", "svar.csv", "--year", "2026"], 0],
    ["wrong use", ["rapport"], 2],
    ["faults in what is read", ["import", "clusters.csv", "--year", "2026"], 3],
    ["no browser", ["report", "--year", "2026"], 4],
  ])("ends with the exit code for what came of it, and says the same as in a test's process: %s", async (_, args, code) => {
    const chrome = { FAGRAPPORT_CHROME: "/finnes/ikke/chrome" };
    const ran = fagrapportProcess(folder, args, chrome);
    expect([ran.code, ran.stderr]).toEqual([code, ran.stderr]);
    if (code !== 0) expect(await fagrapport(folder, args, chrome)).toEqual(ran);
  });

  it("tells where in the source an error comes from, and its cause, when that is asked for, and never else", () => {
    const browser = join(folder, "ingen-nettleser");
    writeFileSync(browser, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const chrome = { FAGRAPPORT_CHROME: browser };
    const report = ["report", "--year", "2026"];
    const { stderr: plain } = fagrapportProcess(folder, report, chrome);
    const ran = processAsItIs(folder, [...report, "--debug"], chrome);
    const [said = "", why = ""] = ran.stderr.split("Årsak: ");
    expect([ran.code, said.startsWith(plain)]).toEqual([4, true]);
    expect(said).toMatch(/^ +at .*[\\/]src[\\/]pdf[\\/]printer\.ts:\d+:\d+\)$/m);
    expect(why).toMatch(/^\w*Error: .+\n +at /);
  });

  it("minds no reader that closes early", async () => {
    const child = spawn(process.execPath, [built("cli.js"), "score", "--schema"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString("utf8");
    });
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect([code, stderr]).toEqual([0, ""]);
  });
});
