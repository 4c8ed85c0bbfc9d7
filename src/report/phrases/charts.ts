import type { ReportCatalogue } from "../language.ts";

/** What small charts say for those who do not see them. Limits come as figures without the sign. */
export type ChartPhrases = {
  /** The scale of a dumbbell, with the lights' limits. */
  scale: (redBelow: string, greenFrom: string) => string;
  timeline: (first: number, last: number) => string;
};

export const chartPhrases: ReportCatalogue<ChartPhrases> = {
  nb: {
    scale: (redBelow, greenFrom) => `Skala fra 0 til 100 %, lysgrenser ved ${redBelow} og ${greenFrom} %`,
    timeline: (first, last) => `Tidslinje ${first} til ${last}; den loddrette streken er rapportdatoen`,
  },
  nn: {
    scale: (redBelow, greenFrom) => `Skala frå 0 til 100 %, lysgrenser ved ${redBelow} og ${greenFrom} %`,
    timeline: (first, last) => `Tidslinje ${first} til ${last}; den loddrette streken er rapportdatoen`,
  },
  en: {
    scale: (redBelow, greenFrom) => `Scale from 0 to 100%, limits of the lights at ${redBelow} and ${greenFrom}%`,
    timeline: (first, last) => `Timeline ${first} to ${last}; the vertical line is the date of the report`,
  },
};
