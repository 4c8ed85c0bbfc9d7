import { describe, expect, it, vi } from "vitest";
import {
  type Cluster,
  FagrapportError,
  importSurvey,
  openReporter,
  parseRegister,
  readFramework,
  report,
  score,
  wordIssue,
} from "../../src/index.ts";
import { allOf, exportCsv } from "../cli/command-line.ts";

/* What embedders rely on beside the examples of docs/library.md, which are run in test/docs. */

const date = "2026-11-12";
const { clusters } = parseRegister("id,name\nalfa,Alfa\n", "clusters.csv");
const loaded = await readFramework({ date });
const bytesOf = (csv: string) => new TextEncoder().encode(csv);
const take = (csv: string, options = {}, among: readonly Cluster[] = clusters) =>
  importSurvey({ bytes: bytesOf(csv), name: "svar.csv", framework: loaded.framework, clusters: among, options });

describe("importSurvey", () => {
  const half = exportCsv([
    { id: "1", cluster: "alfa" },
    { id: "2", cluster: "finnes-ikke" },
  ]);

  it("gives no responses of an export with errors, and says each with its place", async () => {
    const { accepted, responses, issues } = await take(half);
    expect([accepted, responses]).toEqual([false, []]);
    const errors = issues.filter(({ severity }) => severity === "error").map((issue) => wordIssue(issue, "en"));
    expect(errors).toEqual([expect.stringContaining('svar.csv, B3: "finnes-ikke"')]);
  });

  it("leaves the faulty rows out when that is asked for", async () => {
    const { accepted, responses } = await take(half, { skipInvalid: true });
    expect([accepted, responses.map(({ id, clusterId }) => [id, clusterId])]).toEqual([true, [["1", "alfa"]]]);
  });

  it("reads a part of a larger buffer as that part alone", async () => {
    const bytes = bytesOf(exportCsv([{ id: "1", cluster: "alfa" }]));
    const larger = new Uint8Array(bytes.length + 20).fill(65);
    larger.set(bytes, 10);
    const read = await importSurvey({
      bytes: larger.subarray(10, 10 + bytes.length),
      name: "svar.csv",
      framework: loaded.framework,
      clusters,
    });
    expect(read.responses.length).toBe(1);
  });

  it("says of what is no export that it is none", async () => {
    expect(await take("\u0000\u0001\u0002")).toMatchObject({ accepted: false, recognised: null, responses: [] });
  });
});

describe("report", () => {
  const resultOf = async () => {
    const { responses } = await take(exportCsv([{ id: "1", cluster: "alfa", answers: allOf(1, "Nei") }]));
    const [result] = score({ year: 2026, date, framework: loaded, clusters, responses });
    if (result === undefined) throw new Error("There is one cluster with a response");
    return result;
  };
  const noBrowser = { FAGRAPPORT_CHROME: "/finnes/ikke/chrome" };

  it("gives the page for the screen without a browser, prints nothing, and leaves nothing open", async () => {
    const written = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    const reporter = await openReporter({ date, environment: noBrowser });
    const html = reporter.html({ result: await resultOf(), framework: loaded });
    await reporter.close();
    expect(html).toContain("Alfa");
    for (const stream of written) {
      expect(stream).not.toHaveBeenCalled();
      stream.mockRestore();
    }
  });

  it("throws an error with its kind and a hint where there is no browser, in the language that was asked for", async () => {
    const asked = report({
      result: await resultOf(),
      framework: loaded,
      date,
      environment: noBrowser,
      errorLanguage: "en",
    });
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FagrapportError);
    expect(error).toMatchObject({ kind: "browser", message: expect.stringContaining("/finnes/ikke/chrome") });
  });

  it("looks for the browser again where there was none the last time", async () => {
    const environment: Record<string, string> = { ...noBrowser };
    const reporter = await openReporter({ date, environment });
    const input = { result: await resultOf(), framework: loaded };
    await expect(reporter.report(input)).rejects.toThrow("/finnes/ikke/chrome");
    environment.FAGRAPPORT_CHROME = "/heller/ikke/chrome";
    await expect(reporter.report(input)).rejects.toThrow("/heller/ikke/chrome");
    await reporter.close();
  });

  it("throws a fault of use for a brand that is not there", async () => {
    await expect(openReporter({ date, brand: "finnes-ikke" })).rejects.toMatchObject({ kind: "usage" });
  });
});
