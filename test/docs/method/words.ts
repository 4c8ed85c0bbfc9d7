import type { DimensionId, Framework, Level, RespondentGroup } from "../../../src/framework/schema.ts";
import { formats } from "../../../src/report/format.ts";
import { formatFraction, type Rational, toNumber } from "../../../src/scoring/rational.ts";
import type { Light } from "../../../src/scoring/result.ts";

/* How the method's page writes what the rules give: exact fractions with two decimals beside them, lights in bokmål. */

const decimals = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "2/3 (0,67)"; a whole number as it is. */
export function fraction(value: Rational): string {
  const exact = formatFraction(value);
  return value.under === 1n ? exact : `${exact} (${decimals.format(toNumber(value))})`;
}

/** A score that has left exactness. */
export function decimal(value: number): string {
  return decimals.format(value);
}

/** "+0,25", "−0,25", "0". */
export function signed(value: number): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${decimals.format(Math.abs(value))}`;
}

export const lights: Record<Light, string> = { green: "grønt", yellow: "gult", red: "rødt", none: "uten lys" };

export const groups: Record<RespondentGroup, string> = {
  facilitator: "fasilitator",
  company: "bedrift",
  research: "FoU og utdanning",
  public: "offentlig",
  other: "andre",
};

export const { list, either, numberWord } = formats.nb;

export function dimensionName(framework: Framework, id: DimensionId): string {
  return framework.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
}

/** The source's two labels of a level: "Ok eller Ja". */
export function labelsOf(framework: Framework, level: Level): string {
  return either(framework.answers.levels.find((one) => one.level === level)?.labels.map((label) => `«${label}»`) ?? []);
}

/** "halvparten": in words where the share is a plain one. */
export function share(value: Rational): string {
  const words: Record<string, string> = {
    "1/2": "halvparten",
    "1/3": "en tredel",
    "2/3": "to tredeler",
    "1/4": "en firedel",
  };
  return words[formatFraction(value)] ?? formatFraction(value);
}
