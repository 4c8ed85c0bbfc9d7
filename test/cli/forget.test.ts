import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "./command-line.ts";

let folder: string;
afterEach(() => removeWorkspace(folder));

describe("forget", () => {
  it("removes one person's response for good, and the next import does not bring it back", () => {
    folder = makeWorkspace({
      "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n",
      "svar.csv": exportCsv([
        { id: "1", cluster: "alfa" },
        { id: "2", cluster: "alfa" },
        { id: "3", cluster: "beta" },
      ]),
    });
    const counts = () => {
      const { stdout } = fagrapport(folder, ["score", "--year", "2026", "--json"]);
      return z
        .array(ClusterResultSchema)
        .parse(JSON.parse(stdout))
        .map(({ responses }) => responses.count);
    };
    fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect(counts()).toEqual([2, 1]);
    expect(fagrapport(folder, ["forget", "2", "--year", "2026"]).code).toBe(0);
    expect(counts()).toEqual([1, 1]);
    fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect(counts()).toEqual([1, 1]);
  });

  it("says so when there is no such response", () => {
    folder = makeWorkspace({
      "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
      "svar.csv": exportCsv([{ id: "1", cluster: "alfa" }]),
    });
    fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const { code, stderr } = fagrapport(folder, ["forget", "99", "--year", "2026"]);
    expect([2, 3]).toContain(code);
    expect(stderr).toContain("99");
  });
});
