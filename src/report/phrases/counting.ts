import type { Light } from "../../scoring/result.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";
import { lightPhrases } from "./lights.ts";

/** How many of the items have which light. */
export type LightCounts = Record<Light, number>;

type CountingPhrases = {
  /** "ett av seks punkter", "ingen av seks punkter", "alle seks punkter", "begge punktene", "det ene punktet". */
  partOfItems: (count: number, total: number) => string;
  /** "to av elleve punkter er grønne", the first clause of a sentence. */
  haveLight: (part: string, count: number, colour: string) => string;
  /** "fem er gule", a later clause. */
  alsoHaveLight: (count: number, colour: string) => string;
  noItems: string;
  /** "de to første tiltakene", "det første tiltaket". */
  firstMeasures: (count: number) => string;
  /** "tiltak 1 og 3". */
  measuresNumbered: (ranks: string, count: number) => string;
};

const { nb, nn, en } = formats;

const countingPhrases: ReportCatalogue<CountingPhrases> = {
  nb: {
    partOfItems: (count, total) => {
      if (total === 1) return count === 1 ? "det ene punktet" : "ikke det ene punktet";
      if (count === 0) return `ingen av ${nb.numberWord(total, "neuter")} punkter`;
      if (count === total) return total === 2 ? "begge punktene" : `alle ${nb.numberWord(total, "neuter")} punkter`;
      return `${nb.numberWord(count, "neuter")} av ${nb.numberWord(total, "neuter")} punkter`;
    },
    haveLight: (part, _count, colour) => `${part} er ${colour}`,
    alsoHaveLight: (count, colour) => `${nb.numberWord(count, "neuter")} er ${colour}`,
    noItems: "Fasen har ingen punkter.",
    firstMeasures: (count) =>
      count === 1 ? "det første tiltaket" : `de ${nb.numberWord(count, "neuter")} første tiltakene`,
    measuresNumbered: (ranks) => `tiltak${noBreak}${ranks}`,
  },
  nn: {
    partOfItems: (count, total) => {
      if (total === 1) return count === 1 ? "det eine punktet" : "ikkje det eine punktet";
      if (count === 0) return `ingen av ${nn.numberWord(total, "neuter")} punkt`;
      if (count === total) return total === 2 ? "begge punkta" : `alle ${nn.numberWord(total, "neuter")} punkta`;
      return `${nn.numberWord(count, "neuter")} av ${nn.numberWord(total, "neuter")} punkt`;
    },
    haveLight: (part, _count, colour) => `${part} er ${colour}`,
    alsoHaveLight: (count, colour) => `${nn.numberWord(count, "neuter")} er ${colour}`,
    noItems: "Fasen har ingen punkt.",
    firstMeasures: (count) =>
      count === 1 ? "det første tiltaket" : `dei ${nn.numberWord(count, "neuter")} første tiltaka`,
    measuresNumbered: (ranks) => `tiltak${noBreak}${ranks}`,
  },
  en: {
    partOfItems: (count, total) => {
      if (total === 1) return count === 1 ? "the one item" : "not the one item";
      if (count === 0) return `none of ${en.numberWord(total)} items`;
      if (count === total) return total === 2 ? "both items" : `all ${en.numberWord(total)} items`;
      return `${en.numberWord(count)} of ${en.numberWord(total)} items`;
    },
    haveLight: (part, count, colour) => `${part} ${plural(count, "is", "are")} ${colour}`,
    alsoHaveLight: (count, colour) => `${en.numberWord(count)} ${plural(count, "is", "are")} ${colour}`,
    noItems: "The phase has no items.",
    firstMeasures: (count) => (count === 1 ? "the first measure" : `the first ${en.numberWord(count)} measures`),
    measuresNumbered: (ranks, count) => `${plural(count, "measure", "measures")}${noBreak}${ranks}`,
  },
};

/** "ett av seks punkter", "ingen av seks punkter", "alle seks punkter", "begge punktene", "det ene punktet". */
export function partOfPoints({ language }: Voice, count: number, total: number): string {
  return countingPhrases[language].partOfItems(count, total);
}

/** "To av elleve punkter er grønne, fem er gule og fire er røde." A light that no point has is not named. */
export function lightsInWords(voice: Voice, counts: LightCounts): string {
  const { language, format } = voice;
  const say = countingPhrases[language];
  const total = counts.green + counts.yellow + counts.red + counts.none;
  const [first, ...others] = order.filter((light) => counts[light] > 0);
  if (first === undefined) return say.noItems;
  const count = total === 1 ? 1 : counts[first];
  const lead = say.haveLight(partOfPoints(voice, counts[first], total), count, colourOf(voice, first, count));
  const rest = others.map((light) => say.alsoHaveLight(counts[light], colourOf(voice, light, counts[light])));
  return `${format.sentenceCase(format.list([lead, ...rest]))}.`;
}

/** "2 grønne, 5 gule, 4 røde" for notes and cells. */
export function lightsInFigures(voice: Voice, counts: LightCounts): string {
  return order
    .filter((light) => counts[light] > 0)
    .map((light) => `${counts[light]} ${colourOf(voice, light, counts[light])}`)
    .join(", ");
}

/** "de to første tiltakene", "tiltak 1 og 3", "tiltak 2": the measures with these ranks in the list. */
export function measuresByRank({ language, format }: Voice, ranks: readonly number[]): string {
  const say = countingPhrases[language];
  const sorted = [...ranks].sort((a, b) => a - b);
  const areFirst = sorted.every((rank, index) => rank === index + 1);
  if (areFirst && sorted.length <= 12) return say.firstMeasures(sorted.length);
  return say.measuresNumbered(format.list(sorted.map(String)), sorted.length);
}

const order = ["green", "yellow", "red", "none"] as const satisfies readonly Light[];

/** A light's colour as what is said of one or several items. */
function colourOf({ language }: Voice, light: Light, count: number): string {
  const { item, colours } = lightPhrases[language];
  return count === 1 || light === "none" ? item[light] : colours[light].many;
}
