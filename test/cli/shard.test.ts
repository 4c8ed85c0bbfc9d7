import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace, snapshot } from "./command-line.ts";

/* A year that several machines share comes out as if one had made it. */

const clusters = ["alfa", "beta", "delta", "gamma", "zeta"];
const files = {
  "inputs/clusters.csv": `id,name\n${clusters.map((id) => `${id},Klynge ${id}`).join("\n")}\n`,
  "inputs/exports/2026/svar.csv": exportCsv(clusters.map((cluster, at) => ({ id: String(at), cluster }))),
};
const folders: string[] = [];
afterAll(() => folders.forEach(removeWorkspace));

async function imported(): Promise<string> {
  const folder = makeWorkspace(files);
  folders.push(folder);
  expect((await fagrapport(folder, ["import", "inputs/exports/2026/svar.csv", "--year", "2026"])).code).toBe(0);
  return folder;
}

const report = ["report", "--year", "2026", "--format", "html", "--date", "2026-11-12"];
const made = (folder: string) =>
  Object.fromEntries(Object.entries(snapshot(join(folder, "outputs"))).map(([path, { bytes }]) => [path, bytes]));

describe("report --shard", () => {
  it("makes each report in exactly one shard, and all of them together what one machine makes", async () => {
    const [whole, one, two] = [await imported(), await imported(), await imported()];
    expect((await fagrapport(whole, report)).code).toBe(0);
    expect((await fagrapport(one, [...report, "--shard", "1/2"])).code).toBe(0);
    expect((await fagrapport(two, [...report, "--shard", "2/2"])).code).toBe(0);
    const [first, second] = [made(one), made(two)];
    expect(Object.keys(first).filter((path) => path in second)).toEqual([]);
    expect({ ...first, ...second }).toEqual(made(whole));
  });

  it("has nothing to do where there are more shards than clusters", async () => {
    const folder = await imported();
    expect((await fagrapport(folder, [...report, "--shard", "9/9"])).code).toBe(0);
    expect(made(folder)).toEqual({});
  });

  it("is refused in words where it is no part of anything", async () => {
    const { code, stderr } = await fagrapport(await imported(), [...report, "--shard", "3/2"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("«3/2» er ikke en del")]);
    expect(existsSync(join(folders.at(-1) ?? "", "outputs", ".lock-3-2"))).toBe(false);
  });
});

it("the published help says what a shard is", async () => {
  expect((await fagrapport(folders[0] ?? "", ["report", "--help"])).stdout).toContain("--shard I/N");
});
