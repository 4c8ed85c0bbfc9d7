import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import { phasesEn } from "./phase.ts";

/** How the facilitator and the others see the phase. Items come as "S2 og T1", phases as "1 og 3". */
export type ComparisonPhrases = {
  blindSpots: string;
  aligned: (points: number) => string;
  hiddenStrengths: string;
  /** How many answers the others have given, where it differs by item. */
  range: (least: string, most: string) => string;
  description: (p: { phase: number; facilitator: string; others: string; points: number }) => string;
  rowTitle: (facilitator: string, others: string) => string;
  missing: (items: number) => string;
  where: (least: number) => string;
  source: (year: number) => string;
  alike: (phase: number, points: number) => string;
  blind: (count: number, items: string) => string;
  hidden: (count: number, items: string) => string;
  blindIn: (count: number, phases: readonly string[]) => string;
  hiddenIn: (count: number, phases: readonly string[]) => string;
  elsewhere: (parts: readonly string[]) => string;
};

const { nb, nn, en } = formats;

export const comparisonPhrases: ReportCatalogue<ComparisonPhrases> = {
  nb: {
    blindSpots: "Blinde flekker",
    aligned: (points) => `Innenfor ${points} prosentpoeng`,
    hiddenStrengths: "Skjulte styrker",
    range: (least, most) => `${least} til ${most}`,
    description: ({ phase, facilitator, others, points }) =>
      `Skår i fase${noBreak}${phase}. Fylt: fasilitator (${facilitator}${noBreak}svar). Hul: snittet av de andre (${others}${noBreak}svar). Tykk strek: minst ${points} prosentpoeng forskjell.`,
    rowTitle: (facilitator, others) => `Fasilitator ${facilitator}, de andre ${others}`,
    missing: (items) =>
      `${nb.sentenceCase(nb.numberWord(items, "neuter"))} ${plural(items, "punkt", "punkter")} er ikke med, fordi fasilitator ikke har svart eller de andre svarene er for få.`,
    where: (least) =>
      `Hele ordlyden står i tabellen over fasen. Fasilitator er en navngitt rolle og vises når minst ${nb.numberWord(least)} andre har svart.`,
    source: (year) => `Kilde: klyngeundersøkelsen ${year}.`,
    alike: (phase, points) =>
      `Fasilitator og de andre ser fase${noBreak}${phase} likt: ingen punkter skiller med ${points} prosentpoeng eller mer`,
    blind: (count, items) => `${nb.numberWord(count)} ${plural(count, "blind flekk", "blinde flekker")} (${items})`,
    hidden: (count, items) => `${nb.numberWord(count)} ${plural(count, "skjult styrke", "skjulte styrker")} (${items})`,
    blindIn: (count, phases) =>
      `${nb.numberWord(count)} ${plural(count, "blind flekk", "blinde flekker")} (fase${noBreak}${nb.list(phases)})`,
    hiddenIn: (count, phases) =>
      `${nb.numberWord(count)} ${plural(count, "skjult styrke", "skjulte styrker")} (fase${noBreak}${nb.list(phases)})`,
    elsewhere: (parts) => `De andre fasene har ${nb.list(parts)}.`,
  },
  nn: {
    blindSpots: "Blinde flekkar",
    aligned: (points) => `Innanfor ${points} prosentpoeng`,
    hiddenStrengths: "Skjulte styrkar",
    range: (least, most) => `${least} til ${most}`,
    description: ({ phase, facilitator, others, points }) =>
      `Skår i fase${noBreak}${phase}. Fylt: fasilitator (${facilitator}${noBreak}svar). Hol: snittet av dei andre (${others}${noBreak}svar). Tjukk strek: minst ${points} prosentpoeng skilnad.`,
    rowTitle: (facilitator, others) => `Fasilitator ${facilitator}, dei andre ${others}`,
    missing: (items) =>
      `${nn.sentenceCase(nn.numberWord(items, "neuter"))} punkt er ikkje med, fordi fasilitator ikkje har svart eller dei andre svara er for få.`,
    where: (least) =>
      `Heile ordlyden står i tabellen over fasen. Fasilitator er ei namngitt rolle og er vist når minst ${nn.numberWord(least)} andre har svart.`,
    source: (year) => `Kjelde: klyngeundersøkinga ${year}.`,
    alike: (phase, points) =>
      `Fasilitator og dei andre ser fase${noBreak}${phase} likt: ingen punkt skil med ${points} prosentpoeng eller meir`,
    blind: (count, items) => `${nn.numberWord(count)} ${plural(count, "blind flekk", "blinde flekkar")} (${items})`,
    hidden: (count, items) => `${nn.numberWord(count)} ${plural(count, "skjult styrke", "skjulte styrkar")} (${items})`,
    blindIn: (count, phases) =>
      `${nn.numberWord(count)} ${plural(count, "blind flekk", "blinde flekkar")} (fase${noBreak}${nn.list(phases)})`,
    hiddenIn: (count, phases) =>
      `${nn.numberWord(count)} ${plural(count, "skjult styrke", "skjulte styrkar")} (fase${noBreak}${nn.list(phases)})`,
    elsewhere: (parts) => `Dei andre fasane har ${nn.list(parts)}.`,
  },
  en: {
    blindSpots: "Blind spots",
    aligned: (points) => `Within ${points} percentage points`,
    hiddenStrengths: "Hidden strengths",
    range: (least, most) => `${least} to ${most}`,
    description: ({ phase, facilitator, others, points }) =>
      `Score in phase${noBreak}${phase}. Solid: the facilitator (${facilitator}${noBreak}${facilitator === "1" ? "answer" : "answers"}). Hollow: the mean of the others (${others}${noBreak}answers). Thick line: a difference of at least ${points} percentage points.`,
    rowTitle: (facilitator, others) => `Facilitator ${facilitator}, the others ${others}`,
    missing: (items) =>
      `${en.sentenceCase(en.numberWord(items))} ${plural(items, "item is", "items are")} left out, since the facilitator has not answered or the other answers are too few.`,
    where: (least) =>
      `The full wording is in the table of the phase. The facilitator is a named role, shown when at least ${en.numberWord(least)} others have answered.`,
    source: (year) => `Source: the cluster survey ${year}.`,
    alike: (phase, points) =>
      `The facilitator and the others see phase${noBreak}${phase} alike: no items differ by ${points} percentage points or more`,
    blind: (count, items) => `${en.numberWord(count)} ${plural(count, "blind spot", "blind spots")} (${items})`,
    hidden: (count, items) =>
      `${en.numberWord(count)} ${plural(count, "hidden strength", "hidden strengths")} (${items})`,
    blindIn: (count, phases) =>
      `${en.numberWord(count)} ${plural(count, "blind spot", "blind spots")} (${phasesEn(phases)})`,
    hiddenIn: (count, phases) =>
      `${en.numberWord(count)} ${plural(count, "hidden strength", "hidden strengths")} (${phasesEn(phases)})`,
    elsewhere: (parts) => `The other phases have ${en.list(parts)}.`,
  },
};
