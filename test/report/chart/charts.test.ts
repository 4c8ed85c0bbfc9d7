import { describe, expect, it } from "vitest";
import { coverRings, ringsInWords, ringsKey } from "../../../src/report/chart/cover-rings.ts";
import { type Distribution, distributionBar, distributionInWords } from "../../../src/report/chart/distribution-bar.ts";
import { dumbbell, rangeRow } from "../../../src/report/chart/dumbbell.ts";
import { ladder, ladderHeight, ladderInWords, type Standing } from "../../../src/report/chart/ladder.ts";
import { profile } from "../../../src/report/chart/profile.ts";
import { decimalYear, timeline, timelineHead } from "../../../src/report/chart/timeline.ts";
import { reportLanguages } from "../../../src/report/language.ts";
import { voiceOf } from "../../../src/report/voice.ts";
import { framework } from "../make-input.ts";

const nb = voiceOf("nb", framework.answers);
const voices = reportLanguages.map((language) => voiceOf(language, framework.answers));

/** Values of an attribute, in the order of the drawing. */
const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, value]) => value ?? "");
const numbers = (svg: string, attribute: string) => all(svg, new RegExp(` ${attribute}="([-\\d.]+)"`, "g")).map(Number);
const texts = (svg: string) => all(svg, /<text[^>]*>([^<]*)<\/text>/g);

describe("the distribution bar", () => {
  const of = (green: number, process: number, unclear: number, red: number, notAnswered = 0): Distribution => ({
    labels: [
      { label: "Ok", tone: "green", count: green },
      { label: "I prosess", tone: "process", count: process },
      { label: "Uklart", tone: "unclear", count: unclear },
      { label: "Nei", tone: "red", count: red },
    ],
    notAnswered,
  });

  it("says its counts in words, leaving out what nobody answered", () => {
    expect(distributionInWords(nb, of(9, 3, 0, 2, 1))).toBe("9 Ok, 3 I prosess, 2 Nei, 1 ikke besvart");
    expect(distributionInWords(nb, of(0, 0, 0, 0))).toBe("Ingen svar");
    expect(distributionBar(nb, of(9, 3, 0, 2, 1)).markup).toContain(
      "<title>9 Ok, 3 I prosess, 2 Nei, 1 ikke besvart</title>",
    );
  });

  it("gives every answer the same width, the unanswered apart and dashed", () => {
    const { markup } = distributionBar(nb, of(4, 2, 0, 2, 2));
    const widths = numbers(markup, "width");
    expect(widths[0]).toBeCloseTo((93 / 10) * 4 - 0.9, 1);
    expect(widths[1]).toBeCloseTo((93 / 10) * 2 - 0.9, 1);
    expect(markup.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(texts(markup)).toEqual(["4", "2", "2", "2"]);
  });

  it("writes no count in a segment too narrow for it", () => {
    expect(texts(distributionBar(nb, of(30, 1, 0, 1)).markup)).toEqual(["30"]);
  });

  it("shows shares above forty answers, with the unanswered as a number beside", () => {
    const { markup } = distributionBar(nb, of(200, 90, 60, 50, 12));
    expect(texts(markup)).toEqual(["200", "90", "60", "50", "12"]);
    expect(markup).not.toContain("dasharray");
    expect(Math.max(...numbers(markup, "x"))).toBeLessThanOrEqual(96);
  });

  it.each([
    [of(0, 0, 0, 0, 7)],
    [of(1, 0, 0, 0)],
    [of(0, 0, 0, 0)],
    [of(400, 0, 0, 0, 3)],
  ])("stays inside its box: %j", (distribution) => {
    const { markup } = distributionBar(nb, distribution);
    const [xs, widths] = [numbers(markup, "x"), numbers(markup, "width")];
    for (const [at, width] of widths.entries()) expect((xs[at] ?? 0) + width).toBeLessThanOrEqual(96);
    expect(markup).not.toContain("NaN");
  });
});

const at = (phase: number, progress: number | null, year = 2026): Standing => ({
  year,
  phase,
  progress,
  completed: false,
});
const completed: Standing = { year: 2026, phase: 5, progress: 0.9, completed: true };

describe("the phase ladder", () => {
  it("says where the cluster stands and stood", () => {
    expect(ladderInWords(nb, at(2, 0.46), at(1, 0.61, 2025))).toBe(
      "Fasetrapp med fem trinn. I 2026 står klyngen 46 % inn i fase 2; i 2025 sto den 61 % inn i fase 1.",
    );
    expect(ladderInWords(nb, at(3, null), null)).toBe(
      "Fasetrapp med fem trinn. I 2026 står klyngen i fase 3, uten grunnlag for en skår.",
    );
    expect(ladderInWords(nb, completed, null)).toContain("på toppen, med alle fem faser grønne");
  });

  it("fills whole steps up to the placed one, and that one by its score", () => {
    const widths = numbers(ladder(nb, at(3, 0.5), null).markup, "width");
    expect(widths).toEqual([96.4, 96.4, 48.2]);
  });

  it("has a solid marker for this year and a hollow one for last year", () => {
    const { markup } = ladder(nb, at(2, 0.46), at(1, 0.61, 2025));
    expect(all(markup, /<circle[^>]*fill="([^"]+)"/g)).toEqual(["#FFFFFF", "var(--brand)"]);
    expect(texts(markup).slice(-4)).toEqual(["2025", "61\u00a0% i fase\u00a01", "2026", "46\u00a0% i fase\u00a02"]);
  });

  it("has one marker for both years where they fall together", () => {
    const { markup } = ladder(nb, at(2, 0.46), at(2, 0.461, 2025));
    expect(markup.match(/<circle/g)).toHaveLength(1);
    expect(texts(markup)).toContain("2025 og 2026");
  });

  it("parts the texts of two markers that stand close", () => {
    const { markup } = ladder(nb, at(2, 0.46), at(2, 0.3, 2025));
    expect(markup).toMatch(/text-anchor="end"[^>]*>2025/);
    expect(markup).not.toMatch(/text-anchor="(end|middle)"[^>]*>2026/);
  });

  /** Where each text of a flag begins and ends, by its line; a letter takes about four points. */
  const boxes = (svg: string) =>
    [...svg.matchAll(/<text x="([\d.]+)" y="(-?[\d.]+)" font-size="8.3"(?: text-anchor="(\w+)")?[^>]*>([^<]*)</g)].map(
      ([, x, y, anchor, text = ""]) => {
        const wide = text.length * 3.6;
        const from = Number(x) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
        return { from, to: from + wide, y: Number(y), text };
      },
    );

  it("lets no flag leave the drawing or cover another, wherever the two years stand", () => {
    const shares = [null, 0, 0.05, 0.3, 0.45, 0.47, 0.5, 0.75, 0.98];
    const stands = [1, 2, 5].flatMap((phase) => shares.map((share) => at(phase, share)));
    for (const voice of voices) {
      for (const now of [...stands, completed]) {
        for (const before of stands.map((stand) => ({ ...stand, year: 2025 }))) {
          const flags = boxes(ladder(voice, now, before).markup);
          const where = JSON.stringify([voice.language, now, before, flags]);
          expect(Math.min(...flags.map(({ from }) => from)), where).toBeGreaterThanOrEqual(0);
          expect(Math.max(...flags.map(({ to }) => to)), where).toBeLessThanOrEqual(482);
          const covering = flags.filter((one, index) =>
            flags.some(
              (other, which) =>
                which > index && Math.abs(other.y - one.y) < 7 && other.from < one.to && one.from < other.to,
            ),
          );
          expect(covering, where).toEqual([]);
        }
      }
    }
  });

  it("sets one flag above the other where the edge leaves no room beside it", () => {
    expect(ladder(nb, at(1, 0.2), at(1, 0.1, 2025)).markup.match(/V42"/g)).toHaveLength(1);
    expect(ladder(nb, completed, at(5, 0.55, 2025)).markup).toContain('viewBox="0 0 482 160"');
    expect(ladderHeight(nb, completed, at(5, 0.55, 2025))).toBe(160);
  });

  it.each([0, 1])("keeps the marker on its step when progress is %d", (progress) => {
    const [x = 0] = numbers(ladder(nb, at(2, progress), null).markup, "cx");
    expect(x).toBeGreaterThan(96.4);
    expect(x).toBeLessThan(192.8);
  });

  it("grows upwards so that the flags of the highest steps stay inside it", () => {
    expect(ladder(nb, at(2, 0.5), null).markup).toContain('viewBox="0 0 482 113"');
    expect(ladder(nb, completed, null).markup).toContain('viewBox="0 0 482 140"');
  });
});

describe("what a chart says in another language", () => {
  const nn = voiceOf("nn", framework.answers);
  const en = voiceOf("en", framework.answers);
  const before = at(1, 0.61, 2025);

  it.each([
    [
      at(2, 0.46),
      before,
      "46 % inn i fase 2; i 2025 stod ho 61 % inn i fase 1.",
      "46% into phase 2; in 2025 it was 61% into phase 1.",
    ],
    [at(3, null), null, "i fase 3, utan grunnlag for ein skår.", "in phase 3, with no basis for a score."],
    [completed, null, "på toppen, med alle fem fasane grøne.", "at the top, with all five phases green."],
  ])("the ladder of %j after %j", (now, then, nynorsk, english) => {
    expect(ladderInWords(nn, now, then)).toBe(`Fasetrapp med fem trinn. I 2026 står klynga ${nynorsk}`);
    expect(ladderInWords(en, now, then)).toBe(`A phase ladder of five steps. In 2026 the cluster is ${english}`);
  });

  it("the ladder's flags", () => {
    expect(texts(ladder(en, at(2, 0.46), at(2, 0.461, 2025)).markup)).toContain("2025 and 2026");
    expect(texts(ladder(en, at(2, 0.46), null).markup)).toContain("46% of phase\u00a02");
    expect(texts(ladder(nn, completed, null).markup)).toContain("alle fasar grøne");
  });

  it("the rings", () => {
    expect(ringsInWords(nn, at(2, 0.464), before)).toBe(
      "Fem ringar for fem fasar. Den fylte skiva viser at klynga har kome 46\u00a0% ut i fase 2; den stipla ringen viser 2025, 61\u00a0% ut i fase 1.",
    );
    expect(ringsInWords(en, at(3, null), { ...completed, year: 2025 })).toBe(
      "Five rings for five phases. The cluster is in phase 3, and the answers give no basis for a score; the dashed ring shows 2025, all five phases.",
    );
    expect(ringsKey(en, at(2, 0.5), before)).toBe(
      "The rings are the five phases. The filled disc is the cluster in 2026, the dashed ring is 2025.",
    );
    expect(ringsKey(nn, at(2, 0.5), null)).toBe("Ringane er dei fem fasane. Den fylte skiva er klynga i 2026.");
    expect(ringsKey(en, at(2, null), before)).toBe("The rings are the five phases. The dashed ring is 2025.");
  });

  it("the distribution bar", () => {
    const distribution: Distribution = { labels: [{ label: "Ok", tone: "green", count: 9 }], notAnswered: 2 };
    expect(distributionInWords(nn, distribution)).toBe("9 Ok, 2 utan svar");
    expect(distributionInWords(en, distribution)).toBe("9 Ok, 2 not answered");
    expect(distributionInWords(en, { labels: [], notAnswered: 0 })).toBe("No answers");
  });

  it("the profile's limits", () => {
    const panels = [{ title: ["R&D", ""] as const, isSecondMuted: false, points: [] }];
    const { markup } = profile(en, { panels, placedPhase: 2, greenFrom: 2 / 3, redBelow: 1 / 3, title: "Finding." });
    expect(texts(markup)).toEqual(expect.arrayContaining(["Green", "Yellow", "Red"]));
  });
});

describe("the cover's rings", () => {
  const radii = (svg: string) => numbers(svg, "r");

  it("fill a disc of 17 mm times the phases behind and the progress in this one", () => {
    const { markup } = coverRings(nb, at(2, 0.464), at(1, 0.614, 2025));
    expect(radii(markup)).toContain(24.89);
    expect(radii(markup)).toContain(10.44);
    expect(ringsInWords(nb, at(2, 0.464), at(1, 0.614, 2025))).toBe(
      "Fem ringer for fem faser. Den fylte skiven viser at klyngen har kommet 46\u00a0% ut i fase 2; den stiplede ringen viser 2025, 61\u00a0% ut i fase 1.",
    );
  });

  it("have no disc without a score, and a full one when all phases are green", () => {
    expect(coverRings(nb, at(3, null), null).markup).not.toContain('fill="var(--cover-2)"');
    expect(radii(coverRings(nb, completed, null).markup).filter((radius) => radius === 85)).toHaveLength(2);
  });

  it("explain themselves by what they show", () => {
    expect(ringsKey(nb, at(2, 0.5), at(2, 0.4, 2025))).toBe(
      "Ringene er de fem fasene. Den fylte skiven er klyngen i 2026, den stiplede ringen er 2025.",
    );
    expect(ringsKey(nb, at(2, null), null)).toBe("Ringene er de fem fasene.");
    expect(ringsKey(nb, at(2, null), at(2, 0.4, 2025))).toBe("Ringene er de fem fasene. Den stiplede ringen er 2025.");
  });

  it("never write the share over a numeral", () => {
    for (const [voice, step] of voices.flatMap((one) => Array.from({ length: 101 }, (_, at) => [one, at] as const))) {
      for (const phase of [1, 2, 3, 4, 5]) {
        const { markup } = coverRings(voice, at(phase, step / 100), null);
        const labels = [...markup.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, text]) => ({
          x: Number(x),
          text,
        }));
        const share = labels.find(({ text }) => text?.includes("%"));
        const numerals = labels.filter(({ text }) => !text?.includes("%"));
        if (share === undefined) throw new Error("There is no share.");
        const overlaps = numerals.filter(({ x }) => x > share.x - 8 && x - 2 < share.x);
        expect(overlaps, `${phase} ${step}`).toEqual([]);
      }
    }
  });
});

describe("the profile", () => {
  const point = (phase: number, score: number | null, before: number | null = null) => ({
    phase,
    score,
    shape: "green" as const,
    before,
  });
  const draw = (points: ReturnType<typeof point>[]) =>
    profile(nb, {
      panels: [{ title: ["FoU", ""], isSecondMuted: false, points }],
      placedPhase: 2,
      greenFrom: 2 / 3,
      redBelow: 1 / 3,
      title: "Funn.",
    }).markup;

  it("sets a light at each score and a dash where there is none", () => {
    const svg = draw([point(1, 1), point(2, 0.5), point(3, null)]);
    expect(all(svg, /<g class="(ic-\w+)"/g)).toEqual(["ic-green", "ic-green", "ic-none"]);
    expect(texts(svg)).toContain("100");
    expect(texts(svg)).toContain("50");
  });

  it("sets last year's ring where there was one", () => {
    expect(draw([point(1, 0.4, 0.3), point(2, 0.5)]).match(/<circle[^>]*fill="#FFFFFF"/g)).toHaveLength(1);
  });

  it("draws all scores equal, and none at all", () => {
    expect(draw([1, 2, 3, 4, 5].map((phase) => point(phase, 0.5)))).not.toContain("NaN");
    expect(draw([1, 2, 3, 4, 5].map((phase) => point(phase, null)))).not.toContain("NaN");
  });
});

describe("the dumbbell", () => {
  it("has a thick line only for a wide gap, and none where both fall together", () => {
    const title = "t";
    expect(dumbbell({ solid: 1, hollow: 0.4, isWide: true, title }).markup).toContain('stroke-width="2.6"');
    expect(dumbbell({ solid: 0.5, hollow: 0.4, isWide: false, title }).markup).toContain('stroke-width="0.9"');
    expect(dumbbell({ solid: 0.5, hollow: 0.5, isWide: false, title }).markup).not.toContain("<path");
  });

  it("escapes its title", () => {
    expect(dumbbell({ solid: 1, hollow: 0, isWide: true, title: "<b>&" }).markup).toContain(
      "<title>&lt;b&gt;&amp;</title>",
    );
  });

  it("shows a range of no width, and a cluster without a score", () => {
    const { markup } = rangeRow({ q1: 0.5, median: 0.5, q3: 0.5, own: null, level: null, title: "t" });
    expect(numbers(markup, "width")).toEqual([1.2]);
    expect(markup).not.toContain("<circle");
  });
});

describe("the timeline", () => {
  it("marks the report's own year and drops a year that stands too near", () => {
    expect(texts(timelineHead(voiceOf("nb", { levels: [] }), 2026).markup)).toEqual(["2008", "2014", "2021", "2026"]);
    expect(texts(timelineHead(voiceOf("nb", { levels: [] }), 2022).markup)).toEqual(["2008", "2014", "2028", "2022"]);
  });

  it("is solid for what the source names, hollow for what came after, dashed for what nobody verified", () => {
    const { markup } = timeline(
      [
        { from: null, to: 2014, kind: "named" },
        { from: 2014, to: 2021, kind: "successor" },
        { from: 2021, to: null, kind: "unverified" },
      ],
      2026.5,
      "Note",
    );
    expect(all(markup, /<rect[^>]*fill="([^"]+)"/g)).toEqual(["var(--brand)", "#FFFFFF"]);
    expect(markup.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it.each([
    ["2014", "start", 2014],
    ["2014", "end", 2015],
    ["2022-01", "start", 2022],
    ["2022-12", "end", 2023],
    ["2026-01-01", "start", 2026],
  ] as const)("%s at its %s is %d", (date, edge, year) => {
    expect(decimalYear(date, edge)).toBeCloseTo(year, 6);
  });
});
