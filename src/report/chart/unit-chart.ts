import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";
import { shortNames } from "./text-fit.ts";

export type UnitChartData = {
  /** What the figure says, for those who do not see it. */
  title: string;
  /** Last year's label, or null where there is no last year to show. */
  previousYear: string | null;
  year: string;
  /** From the left; five columns of equal width. */
  columns: readonly {
    previous: number;
    /** This year's clusters, the first at the foot. A null name draws the block alone. */
    now: readonly { name: string; withheld: boolean }[];
  }[];
  /** Names beside the blocks: up to 30 clusters. */
  named: boolean;
};

const viewWidth = 482;
const columnPitch = 96.4;
const columnWidth = 84.4;
/** Packed blocks of one year stay within this room, however many there are. */
const packed = { width: 40, height: 92, fewestAbreast: 4, largestPitch: 9.6 };

/**
 * Clusters by phase, one block each: hollow last year, solid this year, dashed where a cluster has no basis. With names
 * the blocks stand one above the other; without, they are packed abreast, as large as there is room for.
 */
export function unitChart(data: UnitChartData): string {
  return data.named ? namedChart(data) : packedChart(data);
}

function namedChart(data: UnitChartData): string {
  const pitch = 16;
  const most = Math.max(1, ...data.columns.flatMap(({ previous, now }) => [previous, now.length]));
  const foot = 5 + most * pitch;
  const nowLeft = data.previousYear === null ? 0 : 23;
  const nameLeft = nowLeft + 22;
  // A name may run on to the next column's first block.
  const short = shortNames(
    data.columns.flatMap(({ now }) => now.map(({ name }) => name)),
    columnPitch - nameLeft - 3,
    7.2,
  );
  let named = 0;
  const body = data.columns.map(({ previous, now }, order) => {
    const left = order * columnPitch;
    const before = Array.from({ length: data.previousYear === null ? 0 : previous }, (_, level) =>
      hollow(left + 0.5, foot - 13.9 - level * pitch, 17, 13),
    );
    const blocks = now.map((cluster, level) => {
      const top = foot - 14.4 - level * pitch;
      const label = svgText(left + nameLeft, top + 9.6, short[named] ?? cluster.name, { size: 7.2 });
      named += 1;
      return (
        (cluster.withheld ? dashed(left + nowLeft + 0.5, top + 0.5, 17, 13) : solid(left + nowLeft, top, 18, 14)) +
        label
      );
    });
    return [...before, ...blocks, axis(data, left, foot, previous, now.length, 8.7, nowLeft + 9)].join("");
  });
  return figureSvg({ width: viewWidth, height: foot + 23, className: "chart", title: data.title, body: body.join("") });
}

function packedChart(data: UnitChartData): string {
  const most = Math.max(1, ...data.columns.flatMap(({ previous, now }) => [previous, now.length]));
  const { abreast, pitch } = packing(most);
  const size = pitch - Math.min(1.4, pitch / 5);
  const stroke = Math.min(0.9, size / 8);
  const inset = stroke === 0.9 ? 0.4 : stroke / 2;
  const foot = 5 + Math.ceil(most / abreast) * pitch;
  const nowLeft = data.previousYear === null ? 0 : 44;
  const half = (abreast * pitch) / 2;
  const body = data.columns.map(({ previous, now }, order) => {
    const left = order * columnPitch;
    const place = (order: number, from: number) => ({
      x: from + (order % abreast) * pitch,
      y: foot - (Math.floor(order / abreast) + 1) * pitch + 0.6,
    });
    const before = Array.from({ length: data.previousYear === null ? 0 : previous }, (_, order) => {
      const { x, y } = place(order, left);
      return hollow(x + inset, y + inset, size - 2 * inset, size - 2 * inset, stroke);
    });
    const blocks = now.map(({ withheld }, order) => {
      const { x, y } = place(order, left + nowLeft);
      return withheld
        ? dashed(x + inset, y + inset, size - 2 * inset, size - 2 * inset, stroke)
        : solid(x, y, size, size);
    });
    return [...before, ...blocks, axis(data, left, foot, previous, now.length, half, nowLeft + half)].join("");
  });
  return figureSvg({ width: viewWidth, height: foot + 23, className: "chart", title: data.title, body: body.join("") });
}

/** How many blocks abreast make them largest, and how far apart they stand. */
function packing(most: number): { abreast: number; pitch: number } {
  const pitchOf = (abreast: number) =>
    Math.min(packed.largestPitch, packed.width / abreast, packed.height / Math.ceil(most / abreast));
  let abreast = packed.fewestAbreast;
  while (pitchOf(abreast + 1) > pitchOf(abreast)) abreast += 1;
  return { abreast, pitch: pitchOf(abreast) };
}

/** The base line of a column with years and numbers beneath. */
function axis(
  data: UnitChartData,
  left: number,
  foot: number,
  previous: number,
  now: number,
  previousAt: number,
  nowAt: number,
): string {
  const under = { size: 7.2, anchor: "middle", fill: ink2 } as const;
  const numbers = { size: 8.1, anchor: "middle" } as const;
  const before =
    data.previousYear === null
      ? ""
      : svgText(left + previousAt, foot + 9.5, data.previousYear, under) +
        svgText(left + previousAt, foot + 20.5, String(previous), numbers);
  return (
    `<path d="M${at(left)} ${at(foot)}h${columnWidth}" stroke="${ink}" stroke-width=".6"/>` +
    before +
    svgText(left + nowAt, foot + 9.5, data.year, under) +
    svgText(left + nowAt, foot + 20.5, String(now), { ...numbers, weight: 600 })
  );
}

function solid(x: number, y: number, width: number, height: number): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="var(--brand)"/>`;
}

function hollow(x: number, y: number, width: number, height: number, stroke = 0.9): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="#fff" stroke="var(--brand)" stroke-width="${thickness(stroke)}"/>`;
}

function dashed(x: number, y: number, width: number, height: number, stroke = 0.9): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="#fff" stroke="var(--na)" stroke-width="${thickness(stroke)}" stroke-dasharray="1.8 1.4"/>`;
}

/** As the other drawings write it: ".9". */
function thickness(stroke: number): string {
  return at(stroke).replace(/^0/, "");
}
