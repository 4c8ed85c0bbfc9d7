import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "./command-line.ts";

let folder: string;
afterEach(() => removeWorkspace(folder));

describe("forget", () => {
  it("removes one person's response for good, and the next import does not bring it back", async () => {
    folder = makeWorkspace({
      "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n",
      "svar.csv": exportCsv([
        { id: "1", cluster: "alfa" },
        { id: "2", cluster: "alfa" },
        { id: "3", cluster: "beta" },
      ]),
    });
    const counts = async () => {
      const { stdout } = await fagrapport(folder, ["score", "--year", "2026", "--json"]);
      return z
        .array(ClusterResultSchema)
        .parse(JSON.parse(stdout))
        .map(({ responses }) => responses.count);
    };
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect(await counts()).toEqual([2, 1]);
    expect((await fagrapport(folder, ["forget", "2", "--year", "2026"])).code).toBe(0);
    expect(await counts()).toEqual([1, 1]);
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect(await counts()).toEqual([1, 1]);
  });

  it("says so when there is no such response", async () => {
    folder = makeWorkspace({
      "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
      "svar.csv": exportCsv([{ id: "1", cluster: "alfa" }]),
    });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const { code, stderr } = await fagrapport(folder, ["forget", "99", "--year", "2026"]);
    expect([2, 3]).toContain(code);
    expect(stderr).toContain("99");
  });
});
