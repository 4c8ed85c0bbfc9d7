import { describe, expect, it } from "vitest";
import { runSummary } from "../../src/commands/run-summary.ts";
import type { RunManifest } from "../../src/making/run-manifest.ts";
import { runCall } from "../../src/messages/run.ts";
import { shippedFramework } from "../framework/shipped.ts";

type Report = RunManifest["reports"][number];
type Import = RunManifest["imports"][number];

const report = (name: string, own: Partial<Report> = {}): Report => ({
  name,
  outcome: "made",
  reason: null,
  date: "2026-11-12",
  pageCount: 20,
  secondPrint: false,
  verdict: "conforms",
  notices: [],
  refused: [],
  seconds: 1,
  files: [
    { path: `outputs/2026/${name}/fagrapport.html`, sha256: "" },
    { path: `outputs/2026/${name}/${name === "portfolio" ? name : "fagrapport"}.pdf`, sha256: "" },
  ],
  ...own,
});
const failed = (name: string, reason: string) => report(name, { outcome: "failed", reason, files: [], verdict: null });
const taken = (file: string, own: Partial<Import> = {}): Import => ({
  file,
  outcome: "imported",
  responses: { new: 12, changed: 1, unchanged: 0 },
  errors: 0,
  decisions: [],
  handedBack: null,
  ...own,
});

const manifest: RunManifest = {
  schemaVersion: 1,
  year: 2026,
  date: "2026-11-12",
  versions: { fagrapport: "0", node: "v20", framework: "2008", register: "1", renderer: null },
  rules: shippedFramework().scoring,
  inputs: [],
  imports: [taken("inputs/exports/2026/svar.csv")],
  reports: [report("alfa"), report("beta", { outcome: "unchanged" }), report("portfolio")],
  secondPrints: { count: 0, share: 0 },
  clustersWithoutResponses: ["gamma"],
  warnings: [],
  key: "k",
  seconds: { import: 0, score: 0, reports: 0, portfolio: 0, total: 100.4 },
};
const summary = (own: Partial<RunManifest> = {}, language: "nb" | "en" = "nb") =>
  runSummary(
    { ...manifest, ...own },
    { language, folder: "outputs/2026", manifestFile: "outputs/2026/run.json", again },
  );
const again = "fagrapport run --year 2026 --brand programkontor --lang en";

describe("the summary of a run", () => {
  it("says in a few lines what came of it, where it lies, and the next step", () => {
    expect(summary()).toBe(`Årskjøringen for 2026 er ferdig.
  Eksporter  én fil, 12 nye svar, 1 endret
  Rapporter  2 laget, 1 uendret
  Uten svar  én klynge
  Tid        1 min 40 s

Her ligger det
  Fagrapporter  outputs/2026/KLYNGE/fagrapport.pdf
  Portefølje    outputs/2026/portfolio/portfolio.pdf
  Kjøringen     outputs/2026/run.json

Neste: les rapportene, og pakk dem med «fagrapport package --year 2026».`);
  });

  it("names what was left out, with the call that shows it and those that settle it", () => {
    const faulty = taken("inputs/exports/2026/mine svar.csv", {
      outcome: "failed",
      responses: null,
      errors: 3,
      decisions: ["accept-mapping", "skip-invalid"],
      handedBack: "outputs/2026/import/mine svar.xlsx",
    });
    const text = summary({
      imports: [faulty],
      reports: [failed("alfa", "Notatet har feil:\n  alfa.md:2: Ukjent felt.")],
    });
    expect(text).toContain(`Kom ikke med
  alfa: Notatet har feil:
    alfa.md:2: Ukjent felt.
  inputs/exports/2026/mine svar.csv: ikke importert, 3 feil
    Merket kopi som kan sendes tilbake: outputs/2026/import/mine svar.xlsx
    Se feilene:
      fagrapport import "inputs/exports/2026/mine svar.csv" --year 2026 --dry-run
    Noen kolonner ligner på spørsmål i sjekklisten. Er det de spørsmålene?
    Kan radene med feil utelates?
    Alt på én gang; ta bort det som ikke skal gjelde:
      fagrapport import "inputs/exports/2026/mine svar.csv" --year 2026 --accept-mapping --skip-invalid
`);
    expect(text).toContain("men noe kom ikke med");
    expect(text).toContain("kjør «fagrapport run --year 2026 --brand programkontor --lang en» igjen");
  });

  it("asks what an export that was taken in still waits for", () => {
    const text = summary({ imports: [taken("a.csv", { decisions: ["accept-removals"] })] }, "en");
    expect(text).toContain(`Waiting for a decision
  a.csv
    Shall responses that are no longer in the export be removed?
      fagrapport import a.csv --year 2026 --accept-removals
`);
    expect(text).toContain("Next: decide on what stands above.");
  });

  it("leaves many failures to the file of the run", () => {
    const reports = Array.from({ length: 11 }, (_, at) => failed(`k${at}`, "Malen har feil."));
    expect(summary({ reports })).toContain("  k7: Malen har feil.\n  ... og 3 til. Alle står i outputs/2026/run.json.");
  });

  it("points to no portfolio, and to no package, after a shard", () => {
    const text = summary({ reports: [report("alfa")] });
    expect(text).not.toMatch(/Portefølje|Neste/);
  });
});

describe("the call that repeats a run", () => {
  const year = { year: 2026, shard: null, brand: null, archive: null, date: null, language: "nb" } as const;

  it("has the flags that the run had, and no others", () => {
    expect(runCall(year)).toBe("fagrapport run --year 2026");
    expect(
      runCall({ ...year, shard: "1/4", brand: "vår egen", archive: "2a", date: "2026-11-12", language: "nn" }),
    ).toBe('fagrapport run --year 2026 --shard 1/4 --brand "vår egen" --archive 2a --date 2026-11-12 --lang nn');
  });
});
