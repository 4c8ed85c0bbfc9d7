import type { ReportLanguage } from "./language.ts";

/*
 * How numbers, dates, lists and quotations are written in each language of the reports. Everything Intl does for the reports
 * is here: nb-NO and nn-NO write U+00A0 between digits and U+2212 for minus. Shares are 0 to 1 until they come here.
 */

export const noBreak = "\u00a0";
export const dash = "–";

/** Gender of what is counted: it decides the form of one. English has no use for it. */
export type Gender = "common" | "feminine" | "neuter";

/** How a language writes what is not its own words. */
export type Formats = {
  /** 1234 is "1 234". */
  number: (value: number) => string;
  /** A share as "46 %". */
  percent: (share: number) => string;
  /** A share as the figure alone, "46". A score just under a light's limit is not rounded up to it: 0.6651 is "66,5". */
  percentFigure: (share: number) => string;
  /** A difference of shares in percentage points with its sign: "+54", "−46", "0". */
  points: (difference: number) => string;
  /** "2026-05-22" is "22.05.2026"; a year alone stays as it is written. */
  date: (date: string) => string;
  /** "a", "a og b", "a, b og c". */
  list: (parts: readonly string[]) => string;
  /** "a", "a eller b", "a, b eller c". */
  either: (parts: readonly string[]) => string;
  /** Names in the alphabet's order, as `Array.sort` wants it. */
  compareNames: (a: string, b: string) => number;
  /** "1 klynge", "3 klynger", with a no-break space. */
  counted: (count: number, one: string, many: string) => string;
  /** A number as running text writes it: words up to twelve, then figures. */
  numberWord: (count: number, gender?: Gender) => string;
  /** The first letter as a capital. */
  sentenceCase: (text: string) => string;
  /** In the language's quotation marks. */
  quoted: (text: string) => string;
  /** Puts no-break spaces where a line may not end: "fase 2", "kapittel 4", "46 %", "I prosess". */
  keepTogether: (text: string) => string;
  /** Quotation marks and dashes as the language sets them, and lines kept together; the words stay as they are. */
  typeset: (text: string) => string;
  /**
   * Cuts a text at a word so that it has no more than `most` characters, takes trailing function words and punctuation
   * away, and ends it with a no-break space and an ellipsis. A text that fits is returned whole.
   */
  shorten: (text: string, most: number) => string;
};

/** What a language's formats are made from. */
type Habits = {
  /** BCP 47, for Intl. */
  locale: string;
  /** Between a figure and the percent sign. */
  percentSpace: string;
  /** From nothing to twelve. */
  numbers: readonly string[];
  /** One, where its form depends on what is counted. */
  one: Partial<Record<Gender, string>>;
  /** Opening and closing. */
  quotes: readonly [string, string];
  date: (day: string | undefined, month: string, year: string) => string;
  /** Words that a number belongs to: "fase 2". */
  beforeNumber: RegExp;
  /** Words that belong to the number before them: "46 %". */
  afterNumber: RegExp;
  /** Two words that stay on one line. */
  pair: RegExp;
  /** Words that no shortened text may end with. */
  functionWords: string;
};

const norwegian = {
  percentSpace: noBreak,
  quotes: ["«", "»"],
  date: (day, month, year) => (day === undefined ? `${month}.${year}` : `${day}.${month}.${year}`),
  beforeNumber: /\b([Ff]ase|[Tt]iltak|[Ss]pørsmål|[Kk]apittel|[Vv]edlegg|[Tt]abell|[Ff]igur) (?=[\dA-D])/g,
  afterNumber: /(\d) (?=(%|prosentpoeng|svar|mill\.|kr)(?!\p{L}))/gu,
  pair: /\b(I) (prosess)\b/g,
} as const satisfies Partial<Habits>;

const months = "January February March April May June July August September October November December".split(" ");

const habits: Record<ReportLanguage, Habits> = {
  nb: {
    ...norwegian,
    locale: "nb-NO",
    numbers: "null én to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
    one: { neuter: "ett" },
    functionWords:
      "og i til hvor som på av for med den det de en et ei å at ift ift. om eller fra ved mot sin sitt sine hvordan herunder hva mtp ifm der bla bl.a",
  },
  nn: {
    ...norwegian,
    locale: "nn-NO",
    numbers: "null ein to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
    one: { feminine: "ei", neuter: "eitt" },
    functionWords:
      "og i til kvar der som på av for med den det dei ein eit ei å at ift ift. om eller frå ved mot sin si sitt sine korleis under kva mtp ifm bl.a",
  },
  en: {
    locale: "en-GB",
    percentSpace: "",
    numbers: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
    one: {},
    quotes: ["“", "”"],
    date: (day, month, year) => {
      const name = `${months[Number(month) - 1] ?? month} ${year}`;
      return day === undefined ? name : `${Number(day)}${noBreak}${name}`;
    },
    beforeNumber: /\b([Pp]hase|[Mm]easure|[Qq]uestion|[Cc]hapter|[Aa]nnex|[Tt]able|[Ff]igure) (?=[\dA-D])/g,
    afterNumber: /(\d) (?=(percentage points?|answers?|million)(?!\p{L}))/gu,
    pair: /\b(In) (progress)\b/g,
    functionWords:
      "and in to where who which that on of for with the a an at by from or as if is are its their how what towards into through between including e.g. i.e.",
  },
};

/** The formats of each language. */
export const formats: Record<ReportLanguage, Formats> = {
  nb: makeFormats(habits.nb),
  nn: makeFormats(habits.nn),
  en: makeFormats(habits.en),
};

/** The source's document code: "2026-05-22" is "260522". */
export function documentCode(date: string): string {
  return date.slice(2, 10).replaceAll("-", "");
}

/** The singular for one, else the plural: `plural(1, "klynge", "klynger")`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** A text without the punctuation at its end that a heading does not want. */
export function withoutFullStop(text: string): string {
  return text.replace(/\s*[.;:]\s*$/, "");
}

/** A name as it stands inside a sentence: without its capital, unless it is an abbreviation such as "FoU". */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function makeFormats(language: Habits): Formats {
  const whole = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(language.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const conjunction = new Intl.ListFormat(language.locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(language.locale, { type: "disjunction" });
  const alphabet = new Intl.Collator(language.locale);
  const functionWords = new Set(language.functionWords.split(" "));
  const [open, close] = language.quotes;

  // British English has a hyphen for minus, which is too short beside a plus in print.
  const number = (value: number) => whole.format(value).replace("-", "\u2212");
  const percentFigure = (share: number) => {
    const percent = share * 100;
    const rounded = Math.round(percent);
    const limit = limits.find((one) => rounded === Math.round(one) && rounded > percent - 1);
    const isUnder = limit !== undefined && percent < limit - 1e-9;
    return isUnder ? oneDecimal.format(Math.floor(percent * 10) / 10) : whole.format(rounded);
  };
  const keepTogether = (text: string) =>
    text
      .replace(language.beforeNumber, `$1${noBreak}`)
      .replace(language.afterNumber, `$1${noBreak}`)
      .replace(language.pair, `$1${noBreak}$2`);
  return {
    number,
    percentFigure,
    percent: (share) => `${percentFigure(share)}${language.percentSpace}%`,
    points: (difference) => {
      const points = Math.round(difference * 100);
      return points > 0 ? `+${number(points)}` : number(points === 0 ? 0 : points);
    },
    date: (date) => {
      const [year = "", month, day] = date.split("-");
      return month === undefined ? year : language.date(day?.slice(0, 2), month, year);
    },
    list: (parts) => conjunction.format(parts),
    either: (parts) => disjunction.format(parts),
    compareNames: (a, b) => alphabet.compare(a, b),
    counted: (count, one, many) => `${number(count)}${noBreak}${plural(count, one, many)}`,
    numberWord: (count, gender = "common") =>
      (count === 1 ? language.one[gender] : undefined) ?? language.numbers[count] ?? number(count),
    sentenceCase: (text) => text.charAt(0).toLocaleUpperCase(language.locale) + text.slice(1),
    quoted: (text) => `${open}${text}${close}`,
    keepTogether,
    typeset: (text) => keepTogether(text.replace(/[”“"]([^”“"]+)[”“"]/g, `${open}$1${close}`).replaceAll(" - ", " – ")),
    shorten: (text, most) => shortenBefore(text, most, functionWords),
  };
}

function shortenBefore(text: string, most: number, functionWords: ReadonlySet<string>): string {
  if (text.length <= most) return text;
  const kept = text
    .slice(0, most - 1)
    .split(" ")
    .slice(0, -1);
  const bare = (word: string) => word.replace(/[\s,;:.–—/(«“-]+$/u, "");
  while (kept.length > 1) {
    const last = kept.at(-1) ?? "";
    if (bare(last) !== "" && !functionWords.has(bare(last).toLowerCase()) && !last.startsWith("(")) break;
    kept.pop();
  }
  const cut = bare(kept.join(" "));
  // A first word longer than the limit is cut inside, since nothing else fits.
  return cut === "" ? `${text.slice(0, most - 2)}${noBreak}…` : `${cut}${noBreak}…`;
}

const limits = [100 / 3, 200 / 3];
