import { describe, expect, it } from "vitest";
import type { ExportState } from "../../src/making/examine-exports.ts";
import { nextStep } from "../../src/making/next-step.ts";
import type { Blocker, ClusterStatus, YearStatus } from "../../src/making/year-status.ts";

const nobody = { responses: 0, invited: null, answeredOfInvited: null, rate: null };
const cluster: ClusterStatus = {
  id: "alfa",
  name: "Alfa",
  turnout: { ...nobody, responses: 1 },
  groups: { facilitator: nobody, company: nobody, research: nobody, public: nobody, other: nobody },
  note: "missing",
  report: "current",
};
/** A year in which everything is done. */
const done: Omit<YearStatus, "next"> = {
  year: 2026,
  exports: [],
  surveys: [],
  clusters: [cluster, { ...cluster, id: "stille", report: "none" }],
  portfolio: "current",
  openPortfolio: null,
  translations: [],
  warnings: [],
  blockers: [],
};
const fresh: ExportState = { file: "ny.csv", state: "new", faults: 0, failures: () => [] };
const faulty: Blocker = { kind: "export", file: "feil.csv", faults: 2 };
const stop = { message: "", hint: null };

describe("the next step", () => {
  it.each<[string, Partial<YearStatus>, string]>([
    ["is to pack what is all up to date, notes or not", {}, "package"],
    ["is to run where a report is out of date", { clusters: [{ ...cluster, report: "stale" }] }, "run"],
    ["is to run where the portfolio is missing", { portfolio: "missing" }, "run"],
    ["is to run where an export is not imported", { exports: [fresh] }, "run"],
    [
      "is to make the edition without names again where it alone is out of date",
      { openPortfolio: "stale" },
      "open-portfolio",
    ],
    [
      "is to make the reports of another language again where they alone are out of date",
      { translations: [{ name: "alfa", language: "en", state: { kind: "stale" } }] },
      "translations",
    ],
    [
      "is to mend a translation that reports lie there in",
      { blockers: [{ kind: "translation", language: "nn", ...stop }] },
      "mend-translation",
    ],
    ["is to mend an export before anything is run", { blockers: [faulty], exports: [fresh] }, "mend-export"],
    [
      "is to get a browser before exports are mended",
      { blockers: [{ kind: "browser", ...stop }, faulty] },
      "find-browser",
    ],
    [
      "is to mend templates that nothing can be made with",
      { blockers: [{ kind: "templates", ...stop }] },
      "mend-templates",
    ],
    ["is to mend a note with faults", { blockers: [{ kind: "note", clusterId: "alfa", message: "" }] }, "mend-note"],
    ["is to collect answers where there are none", { blockers: [{ kind: "no-answers" }] }, "collect"],
    [
      "is to fill in the register before all else",
      { clusters: [{ ...cluster, id: "eksempel-fjord" }], blockers: [faulty] },
      "fill-register",
    ],
    ["is to fill in the register where it is empty", { clusters: [] }, "fill-register"],
  ])("%s", (_, changed, kind) => {
    expect(nextStep({ ...done, ...changed }).kind).toBe(kind);
  });

  it("is to make the edition without names by a command of its own, in another language too", () => {
    const stale = (name: string) => ({ name, language: "en", state: { kind: "stale" } }) as const;
    const next = (...translations: YearStatus["translations"]) => nextStep({ ...done, translations });
    expect(next(stale("portfolio-open"))).toEqual({ kind: "translations", language: "en", isOpen: true });
    expect(next(stale("portfolio-open"), stale("alfa"))).toEqual({
      kind: "translations",
      language: "en",
      isOpen: false,
    });
  });

  it("names the export that comes first", () => {
    const blockers: Blocker[] = [faulty, { ...faulty, file: "verre.csv" }];
    expect(nextStep({ ...done, blockers })).toEqual({ kind: "mend-export", file: "feil.csv" });
  });
});
