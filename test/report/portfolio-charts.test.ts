import { describe, expect, it } from "vitest";
import { lightBar, shareBar } from "../../src/report/chart/demand-bars.ts";
import { heatCell } from "../../src/report/chart/heatmap.ts";
import { portfolioRings } from "../../src/report/chart/portfolio-rings.ts";
import { quartileStrip } from "../../src/report/chart/quartile-strip.ts";
import { type SlopeLine, slopeChart } from "../../src/report/chart/slope.ts";
import { miniProfile } from "../../src/report/chart/small-multiples.ts";
import { shortNames, textWidth } from "../../src/report/chart/text-fit.ts";
import { type UnitChartData, unitChart } from "../../src/report/chart/unit-chart.ts";
import { voiceOf } from "../../src/report/voice.ts";

const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;
const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)"`, "g"))].map(([, value]) => Number(value));

/** What holds for every drawing: it says what it shows, and no coordinate is lost. */
function expectSound(svg: string): void {
  expect(svg).toMatch(/^<svg [^>]*(role="img"[^>]*><title>[^<]+<\/title>|aria-hidden="true")/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|opacity/);
  expect(svg.match(/<svg/g)).toHaveLength(1);
}

describe("the unit chart", () => {
  const columns = (now: number[], previous: number[] = now): UnitChartData["columns"] =>
    now.map((clusters, phase) => ({
      previous: previous[phase] ?? 0,
      now: Array.from({ length: clusters }, (_, at) => ({ name: `Klynge ${phase}${at}`, withheld: false })),
    }));
  const data = (now: number[], some: Partial<UnitChartData> = {}): UnitChartData => ({
    title: "Klynger per fase",
    previousYear: "2025",
    year: "2026",
    columns: columns(now),
    named: true,
    ...some,
  });

  it("has a hollow block a cluster last year and a solid one this year, with the number beneath", () => {
    const svg = unitChart(data([2, 1, 0, 0, 0], { columns: columns([2, 1, 0, 0, 0], [1, 0, 0, 0, 0]) }));
    expectSound(svg);
    expect(count(svg, /fill="#fff" stroke="var\(--brand\)"/g)).toBe(1);
    expect(count(svg, /fill="var\(--brand\)"/g)).toBe(3);
    expect(svg).toContain(">Klynge 00<");
    expect(count(svg, />2025</g)).toBe(5);
  });

  it("dashes a cluster without basis", () => {
    const svg = unitChart(
      data([0], { columns: [{ previous: 0, now: [{ name: "Tynn", withheld: true }] }], previousYear: null }),
    );
    expect(svg).toContain("stroke-dasharray");
    expect(svg).not.toContain("2025");
  });

  it("packs blocks without names, all to be seen and within their room however many there are", () => {
    for (const most of [31, 120, 400, 1500]) {
      const svg = unitChart(data([most, 5, 0, 0, 0], { named: false }));
      expectSound(svg);
      expect(svg).not.toContain(">Klynge 0");
      expect(count(svg, /fill="var\(--brand\)"/g)).toBe(most + 5);
      expect(Math.max(...numbers(svg, "y"))).toBeLessThan(125);
      expect(Math.min(...numbers(svg, "y"))).toBeGreaterThanOrEqual(0);
      expect(Math.min(...numbers(svg, "width"), ...numbers(svg, "height"))).toBeGreaterThan(0.5);
      expect(Math.max(...numbers(svg, "width"))).toBeLessThan(10);
    }
  });

  it("is drawn of nothing at all", () => {
    expectSound(unitChart(data([0, 0, 0, 0, 0])));
  });

  it("escapes names", () => {
    const svg = unitChart(
      data([0], { columns: [{ previous: 0, now: [{ name: "<b>&", withheld: false }] }], title: '"><script>' }),
    );
    expect(svg).not.toMatch(/<b>|<script>/);
  });
});

describe("a small profile", () => {
  it("has a bar a phase, the placed one in the brand's first colour, and a dash where there is no basis", () => {
    const svg = miniProfile({ title: "Fjord", phases: [0.9, 0.5, 0, null, null], placed: 2 }, 2 / 3);
    expectSound(svg);
    expect(count(svg, /fill="var\(--brand\)"/g)).toBe(1);
    expect(count(svg, /fill="var\(--brand-2\)"/g)).toBe(2);
    expect(count(svg, /fill="var\(--na\)"/g)).toBe(2);
  });
});

describe("bars", () => {
  it("are as long as the share, and never longer than the scale", () => {
    expect(numbers(shareBar(0.5, "17mm"), "width")).toContain(34);
    expect(numbers(shareBar(3, "17mm"), "width")).toContain(68);
    expectSound(shareBar(0, "17mm"));
  });

  it("of lights have a part a light with its number, and a dashed rest for clusters without one", () => {
    const svg = lightBar({ red: 7, yellow: 3, green: 2 }, 14, "7 røde");
    expectSound(svg);
    expect(count(svg, /<rect/g)).toBe(3);
    expect(svg).toContain(">7</text>");
    expect(svg).toContain("stroke-dasharray");
    expect(lightBar({ red: 1, yellow: 0, green: 0 }, 1, "x")).not.toContain("stroke-dasharray");
  });

  it("leave out a number that does not fit, and are drawn of nothing", () => {
    expect(lightBar({ red: 1, yellow: 0, green: 119 }, 120, "x")).not.toContain(">1</text>");
    expectSound(lightBar({ red: 0, yellow: 0, green: 0 }, 0, "x"));
  });

  it("of quartiles keep their order", () => {
    const svg = quartileStrip({ q1: 0.25, median: 0.5, q3: 0.75, clusters: 5 }, [1 / 3, 2 / 3]);
    expectSound(svg);
    expect(numbers(svg, "x")).toEqual([15.5, 30.1]);
  });
});

describe("the slope chart", () => {
  const line = (name: string, from: number, to: number, direction: SlopeLine["direction"] = "same"): SlopeLine => ({
    name,
    from,
    to,
    direction,
    named: true,
  });
  const draw = (lines: SlopeLine[]) =>
    slopeChart({
      title: "Seks opp",
      phase: (number) => `Fase ${number}`,
      step: (a, b) => `${a} til ${b > 5 ? "fullført" : b}`,
      previousYear: "2025",
      year: "2026",
      lines,
    });

  it("draws a line a cluster, and says the step of those that changed phase", () => {
    const svg = draw([line("Fjord", 2.5, 3.4, "up"), line("Dal", 1.4, 0.6, "down"), line("Skog", 1.2, 1.3)]);
    expectSound(svg);
    expect(svg).toContain(">3 til 4<");
    expect(svg).toContain(">2 til 1<");
    expect(count(svg, /<circle/g)).toBe(6);
    expect(svg).toContain("stroke-dasharray");
  });

  it("says that a cluster completed", () => {
    expect(draw([line("Fjord", 4.5, 5, "up")])).toContain(">5 til fullført<");
  });

  it("never lets two names overlap, and keeps them all on the drawing", () => {
    const svg = draw(Array.from({ length: 28 }, (_, at) => line(`Klynge${at}`, 1.5, 1.5 + at / 1000)));
    const places = [...svg.matchAll(/<text x="348" y="([\d.]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
    expect(places).toHaveLength(28);
    const distances = places.slice(1).map((place, at) => place - (places[at] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThan(8.9);
    expect(Math.min(...places)).toBeGreaterThan(0);
    const height = Number(/viewBox="0 0 482 ([\d.]+)"/.exec(svg)?.[1]);
    expect(Math.max(...places)).toBeLessThan(height);
  });

  it("names only those that it is asked to name, and is drawn of nobody", () => {
    expect(draw([{ ...line("Skog", 1, 1.2), named: false }])).not.toContain("Skog");
    expectSound(draw([]));
  });
});

describe("the cover", () => {
  const rings = (positions: number[], previousMedian: number | null = null) =>
    portfolioRings({ title: "Fem ringer", positions, previousMedian, cover: "#0F3350", cover2: "#EFE6D2" });

  it("is one cluster's own disc in full colour when there is one", () => {
    const svg = rings([1.5]);
    expectSound(svg);
    expect(svg).toContain('r="25.5" fill="#efe6d2"');
  });

  it("has a step for every place somebody reached, strongest where all have been", () => {
    const svg = rings([0.5, 1.5, 1.5, 3], 1.2);
    const fills = [...svg.matchAll(/r="([\d.]+)" fill="(#[0-9a-f]{6})"/g)].map(([, radius, fill]) => [
      Number(radius),
      fill,
    ]);
    expect(fills).toEqual([
      [51, "#476071"],
      [25.5, "#b7b9b2"],
      [8.5, "#efe6d2"],
    ]);
    expect(svg).toContain("stroke-dasharray");
    expect(count(svg, /<text/g)).toBe(5);
  });

  it("has its rings without a single cluster", () => {
    const svg = rings([]);
    expectSound(svg);
    expect(count(svg, /<circle/g)).toBe(10);
  });
});

describe("a cell of a heatmap", () => {
  it.each([
    ["green", 0.94, {}, ["O", "94", "hm-green"]],
    ["yellow", 0.5, {}, ["P", "50", "hm-prosess"]],
    ["yellow", 0.5, { word: "Uklart" }, ["U", "50", "hm-prosess"]],
    ["yellow", 0.5, { word: "Blandet" }, ["U", "50", "hm-prosess"]],
    ["yellow", 0.6651, { word: "I prosess" }, ["P", "66,5", "hm-prosess"]],
    ["red", 0, { placed: true }, ["N", "0", "hm-red placed"]],
    ["none", null, { placed: true }, ["–", "\u00a0", "hm-none placed"]],
  ] as const)("of %s at %s reads %s", (light, value, options, [letter, score, classes]) => {
    expect(heatCell(voiceOf("nb", { levels: [] }), light, value, options)).toEqual({ letter, score, classes });
  });
});

describe("short names", () => {
  it("keep whole words that fit, and no small word at the end", () => {
    expect(shortNames(["Havbris Offshore", "Klyngen for fisk og havbruk"], 44, 7.2)).toEqual(["Havbris", "Klyngen"]);
    expect(shortNames(["Lerke"], 50, 7.2)).toEqual(["Lerke"]);
  });

  it("are cut inside a word that is too long, and fit all the same", () => {
    const [name = ""] = shortNames(["Bioøkonomiklyngesamarbeidet"], 50, 7.2);
    expect(name).toMatch(/^Bio.*…$/);
    expect(textWidth(name, 7.2)).toBeLessThanOrEqual(50);
  });

  it("stay apart where the whole words would be the same", () => {
    const [a, b] = shortNames(["Norsk Havbruksklynge", "Norsk Industriklynge"], 50, 7.2);
    expect(a).not.toBe(b);
  });
});
