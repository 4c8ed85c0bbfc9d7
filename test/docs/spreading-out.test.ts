import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Command } from "../../src/commands/command.ts";
import { importCommand } from "../../src/commands/import.ts";
import { portfolioCommand } from "../../src/commands/portfolio.ts";
import { reportCommand } from "../../src/commands/report.ts";
import { runCommand } from "../../src/commands/run.ts";
import { shardOf } from "../../src/commands/shard.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";

/* The examples of docs/spreading-out.md: the YAML is YAML, and every command in it is one that the program has. */

const text = readFileSync(join(packageRoot, "docs", "spreading-out.md"), "utf8");
const yaml = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => block);
const commands: Record<string, Command> = {
  import: importCommand,
  report: reportCommand,
  portfolio: portfolioCommand,
  run: runCommand,
};
const common = { date: { type: "string" }, workspace: { type: "string" } } as const;

/** Every call of the program, with what the scheduler fills in filled in as for the first of all. */
const calls = [...text.matchAll(/fagrapport ((?:import|report|portfolio|run) [^`\n]*)/g)].map(([, call = ""]) =>
  call
    .replace('"$((JOB_COMPLETION_INDEX + 1))/8"', "1/8")
    .replace(/\$\{\{ matrix\.shard \}\}/, "1")
    .replace("{}", "1"),
);

describe("spreading out", () => {
  it("shows a job of Kubernetes whose shards are as many as its completions", () => {
    const job = parse(yaml[0] ?? "");
    expect(job).toMatchObject({ kind: "Job", spec: { completionMode: "Indexed", completions: 8 } });
    expect(JSON.stringify(job)).toContain("JOB_COMPLETION_INDEX + 1))/8");
  });

  it("shows a CI matrix whose shards are as many as it says", () => {
    const workflow = parse(yaml[1] ?? "");
    expect(workflow.jobs.report.strategy.matrix.shard).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(workflow)).toMatch(/--shard \$\{\{ matrix\.shard \}\}\/4/);
    expect(Object.keys(workflow.jobs)).toEqual(["import", "report", "portfolio"]);
  });

  it("shows several calls", () => expect(calls.length).toBeGreaterThan(6));

  it.each(calls)("fagrapport %s is a call that the program takes", (call) => {
    const [name = "", ...args] = call.trim().split(/\s+/);
    const options = { ...common, ...commands[name]?.options };
    const { values } = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (call.includes("--shard") && !call.includes("i/n")) expect(shardOf(values, "nb")).not.toBeNull();
  });
});
