/** How much room the summary's page leaves: as drawn, with texts cut shorter, or with one line a measure as well. */
export type SummarySpace = "roomy" | "dense" | "tight";

/** What stands on the page, in characters and counts. */
export type SummaryContent = {
  lead: string;
  /** Height of the ladder's drawing in millimetres. */
  ladder: number;
  strengths: readonly Fact[];
  gaps: readonly Fact[];
  measures: readonly { text: string; lights: number }[];
  closing: readonly string[];
};
type Fact = { text: string; behind: string };

/** Millimetres of the type area, less a reserve for what an estimate by characters misses. */
const available = 252 - 7;

/**
 * Chooses the roomiest setting in which the summary stays on its page, by estimating its height from the lengths of its
 * texts: lines at the type sizes of the style sheet, in millimetres.
 */
export function spaceFor(content: SummaryContent): SummarySpace {
  if (heightOf(content, roomy) <= available) return "roomy";
  return heightOf(content, dense) <= available ? "dense" : "tight";
}

type Setting = {
  band: number;
  fact: { characters: number; perLine: number; line: number };
  row: number;
  head: number;
};
const roomy: Setting = { band: 6.5, fact: { characters: 104, perLine: 26, line: 4.25 }, row: 2.4, head: 17 };
const dense: Setting = { band: 4.5, fact: { characters: 76, perLine: 27, line: 3.95 }, row: 1.8, head: 15 };

function heightOf(content: SummaryContent, setting: Setting): number {
  const isLong = content.lead.length > 420;
  const lead = lines(content.lead, isLong ? 84 : 70) * (isLong ? 4.8 : 5.65);
  const phases = 15;
  const closing = content.closing.map((text) => setting.band + lines(text, 92) * 4.1);
  return sum([
    setting.head + Math.max(lead, 5),
    content.ladder,
    phases,
    factsHeight(content.strengths, setting),
    factsHeight(content.gaps, setting),
    measuresHeight(content.measures, setting),
    ...closing,
  ]);
}

function factsHeight(facts: readonly Fact[], { band, fact }: Setting): number {
  if (facts.length === 0) return 0;
  const heights = facts.map(({ text, behind }) => {
    const shown = Math.min(text.length, fact.characters);
    return Math.ceil(shown / fact.perLine) * fact.line + lines(behind, 30) * 3.55 + 3.55;
  });
  return band + 5.5 + Math.max(...heights);
}

function measuresHeight(measures: SummaryContent["measures"], { band, row }: Setting): number {
  if (measures.length === 0) return 0;
  const rows = measures.map(({ text, lights }) => Math.max(Math.min(2, lines(text, 44)), lights, 1) * 3.75 + row);
  return band + 9 + sum(rows);
}

function lines(text: string, perLine: number): number {
  return Math.ceil(text.length / perLine);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
