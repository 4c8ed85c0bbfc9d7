import type { Light } from "../../scoring/result.ts";
import { formatList, numberWord, plural, sentenceCase } from "../format.ts";
import { colourWord } from "../light.ts";

/** How many of the points have which light. */
export type LightCounts = Record<Light, number>;

/** "ett av seks punkter", "ingen av seks punkter", "alle seks punkter", "begge punktene", "det ene punktet". */
export function partOfPoints(count: number, total: number): string {
  if (total === 1) return count === 1 ? "det ene punktet" : "ikke det ene punktet";
  if (count === 0) return `ingen av ${numberWord(total, "neuter")} punkter`;
  if (count === total) return total === 2 ? "begge punktene" : `alle ${numberWord(total, "neuter")} punkter`;
  return `${numberWord(count, "neuter")} av ${numberWord(total, "neuter")} punkter`;
}

/** "To av elleve punkter er grønne, fem er gule og fire er røde." A light that no point has is not named. */
export function lightsInWords(counts: LightCounts): string {
  const total = counts.green + counts.yellow + counts.red + counts.none;
  const present = order.filter((light) => counts[light] > 0);
  const [first, ...others] = present;
  if (first === undefined) return "Fasen har ingen punkter.";
  const lead = `${sentenceCase(partOfPoints(counts[first], total))} er ${colour(first, total === 1 ? 1 : counts[first])}`;
  const rest = others.map((light) => `${numberWord(counts[light], "neuter")} er ${colour(light, counts[light])}`);
  return `${formatList([lead, ...rest])}.`;
}

/** "2 grønne, 5 gule, 4 røde" for notes and cells. */
export function lightsInFigures(counts: LightCounts): string {
  return order
    .filter((light) => counts[light] > 0)
    .map((light) => `${counts[light]} ${colour(light, counts[light])}`)
    .join(", ");
}

/** "de to første tiltakene", "tiltak 1 og 3", "tiltak 2": the measures with these ranks in the list. */
export function measuresByRank(ranks: readonly number[]): string {
  const sorted = [...ranks].sort((a, b) => a - b);
  const areFirst = sorted.every((rank, index) => rank === index + 1);
  if (areFirst && sorted.length === 1) return "det første tiltaket";
  if (areFirst && sorted.length <= 12) return `de ${numberWord(sorted.length, "neuter")} første tiltakene`;
  return `tiltak ${formatList(sorted.map(String))}`;
}

/** "Fem tiltak", "Ett tiltak". */
export function howManyMeasures(count: number): string {
  return sentenceCase(`${numberWord(count, "neuter")} ${plural(count, "tiltak", "tiltak")}`);
}

const order = ["green", "yellow", "red", "none"] as const satisfies readonly Light[];

/** Points are neuter: "ett punkt er grønt", "to er grønne". */
function colour(light: Light, count: number): string {
  if (light === "none") return "uten svar";
  return count === 1 ? neuter[light] : colourWord(light, "many");
}

const neuter: Record<Exclude<Light, "none">, string> = { green: "grønt", yellow: "gult", red: "rødt" };
