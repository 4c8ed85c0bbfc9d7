import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gatherParts } from "../../src/making/portfolio-parts.ts";
import { prepareScoring } from "../../src/scoring/score-year.ts";
import type { ResponsesByCluster } from "../../src/survey/response.ts";
import { loadYear } from "../../src/workspace/load-year.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { canonicalFile, makeFolder, wholePhase } from "../commands/year-workspace.ts";

async function loadedYear() {
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n",
    "inputs/responses/2026/svar.csv": canonicalFile([
      { cluster: "alfa", group: "company", answers: wholePhase(1, "Ja") },
      { cluster: "beta", group: "company", answers: wholePhase(1, "Nei") },
    ]),
  });
  const inputs = await loadYear(openWorkspace(folder), 2026, "2026-11-12");
  rmSync(folder, { recursive: true });
  return inputs;
}

describe("an interruption", () => {
  it("of the first pass over the answers ends the work before any cluster is scored", async () => {
    const stop = new AbortController();
    const inputs = await loadedYear();
    const responses: ResponsesByCluster = new Map(
      [...inputs.responses].map(([id, own]) => {
        const unpack = () => {
          stop.abort(new Error("Ctrl-C"));
          return own.unpack();
        };
        return [id, { ...own, unpack }];
      }),
    );
    const scoring = prepareScoring({ ...inputs, responses });
    expect(stop.signal.aborted).toBe(true);
    const scored: string[] = [];
    const gathered = gatherParts({ inputs, scoring }, "nb", stop.signal, async ({ cluster }) => {
      scored.push(cluster.id);
    });
    await expect(gathered).rejects.toThrow("Ctrl-C");
    expect(scored).toEqual([]);
  });

  it("of the scoring ends it at the cluster that is under way", async () => {
    const stop = new AbortController();
    const inputs = await loadedYear();
    const scored: string[] = [];
    const gathered = gatherParts({ inputs, scoring: prepareScoring(inputs) }, "nb", stop.signal, async (result) => {
      scored.push(result.cluster.id);
      stop.abort(new Error("Ctrl-C"));
    });
    await expect(gathered).rejects.toThrow("Ctrl-C");
    expect(scored).toEqual(["alfa"]);
  });
});
