import { describe, expect, it } from "vitest";
import { checklistItems } from "../../src/framework/schema.ts";
import { decisionsOf } from "../../src/survey/decisions.ts";
import { accountOf, type FileOutcome } from "../../src/survey/file-outcome.ts";
import { exportCsv } from "../cli/command-line.ts";
import { clusters, framework } from "./checklist.ts";
import { readExport } from "./read-export.ts";

const cluster = clusters[0]?.id ?? "";

async function waitsFor(csv: string, more: Partial<FileOutcome> = {}): Promise<string[]> {
  const read = await readExport(Buffer.from(csv), "svar.csv");
  return decisionsOf({
    file: "svar.csv",
    outcome: read.accepted ? "imported" : "failed",
    read: accountOf(read),
    responses: null,
    leftOut: 0,
    issues: read.issues,
    canonical: null,
    handedBack: null,
    savedMapping: null,
    ...more,
  });
}

describe("what an export waits for", () => {
  const sound = exportCsv([{ id: "1", cluster }]);

  it("is nothing where all is well", async () => expect(await waitsFor(sound)).toEqual([]));

  it("is whether faulty rows may be left out, where there are others", async () => {
    const half = exportCsv([
      { id: "1", cluster },
      { id: "2", cluster, answers: { "F1.S1": "Kanskje" } },
    ]);
    expect(await waitsFor(half)).toEqual(["skip-invalid"]);
    expect(await waitsFor(half, { outcome: "imported" })).toEqual([]);
    const none = exportCsv([{ id: "2", cluster, answers: { "F1.S1": "Kanskje" } }]);
    expect(await waitsFor(none)).toEqual([]);
  });

  it("is the cluster, where nothing says it", async () => {
    expect(await waitsFor("response_id,group,F1.S1\n1,company,Ja\n")).toEqual(["cluster"]);
  });

  it("is whether a column that looks like a question is that question", async () => {
    const [first] = framework.phases.flatMap(checklistItems);
    const almost = (first?.text ?? "").replace("interesse", "intersse");
    expect(await waitsFor(`response_id,cluster,group,F1.S2,"${almost}"\n1,${cluster},company,Ja,Ja\n`)).toEqual([
      "accept-mapping",
    ]);
  });

  it("is whether responses that are gone shall be removed, but not once they are", async () => {
    const gone = { code: "missing-response", file: "svar.csv", count: 1, value: "9" };
    expect(await waitsFor(sound, { issues: [{ ...gone, severity: "warning" }] })).toEqual(["accept-removals"]);
    expect(await waitsFor(sound, { issues: [{ ...gone, severity: "info" }] })).toEqual([]);
  });

  it("is the survey, where another one has its responses", async () => {
    const same = { code: "same-responses", severity: "error", file: "svar.csv", value: "skjema" } as const;
    expect(await waitsFor(sound, { outcome: "failed", issues: [same] })).toEqual(["survey"]);
  });

  it("is nothing for an export that a later one has replaced, or that explains others", async () => {
    const gone = { code: "missing-response", severity: "warning", file: "svar.csv" } as const;
    for (const outcome of ["superseded", "codebook"] as const) {
      expect(await waitsFor(sound, { outcome, issues: [gone] })).toEqual([]);
    }
  });
});
