import { plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** Tables of items with their lights, in the chapter on the position and in the annex of checklists. */
export type LightTablePhrases = {
  heads: {
    number: string;
    item: string;
    light: string;
    score: string;
    distribution: string;
    answers: string;
    agreement: string;
    /** Number of answers. */
    n: string;
  };
  since: (year: number) => string;
  /** How to read the bars, with the two yellow words. */
  description: (process: string, unclear: string) => string;
  /** Limits of a light, in running text and, with a capital, in a table. */
  range: {
    from: (percent: string) => string;
    /** The lower limit as a figure alone, and the upper in per cent. */
    between: (figure: string, percent: string) => string;
    below: (percent: string) => string;
  };
  /** Beneath the table. */
  notes: {
    /** Explains the words in quotation marks: "«1 svar fra gul»". */
    near: (words: string) => string;
    points: string;
    assessed: (chapter: string) => string;
    source: (year: number, count: number, figure: string) => string;
  };
  /** What a table shows first. Items come with their scores: "T1 (87 %)". */
  extremes: {
    none: string;
    onlyOne: (item: string) => string;
    allSame: (percent: string) => string;
    range: (highest: string, lowest: string) => string;
  };
};

export const lightTablePhrases: ReportCatalogue<LightTablePhrases> = {
  nb: {
    heads: {
      number: "Nr.",
      item: "Punkt",
      light: "Lys",
      score: "Skår",
      distribution: "Svarfordeling",
      answers: "Svar",
      agreement: "Enighet",
      n: "n",
    },
    since: (year) => `Siden ${year}`,
    description: (process, unclear) =>
      `Bredden viser antall svar: grønt, ${process}, ${unclear} (lys gul), rødt. Stiplet: ikke besvart. Enighet: andelen i det vanligste nivået.`,
    range: {
      from: (percent) => `fra ${percent}`,
      between: (figure, percent) => `${figure} til ${percent}`,
      below: (percent) => `under ${percent}`,
    },
    notes: {
      near: (words) => `${words}: lyset skifter om ett svar flyttes ett trinn.`,
      points: "pp.: prosentpoeng.",
      assessed: (chapter) => `Vurderte lys er konsulentens, begrunnet i ${chapter}.`,
      source: (year, _count, figure) => `Kilde: klyngeundersøkelsen ${year}, ${figure} svar; n er svarene som teller.`,
    },
    extremes: {
      none: "Ingen av punktene er besvart",
      onlyOne: (item) => `Bare ${item} er besvart`,
      allSame: (percent) => `Alle punkter med svar har ${percent}`,
      range: (highest, lowest) => `Høyest skår har ${highest}, lavest ${lowest}`,
    },
  },
  nn: {
    heads: {
      number: "Nr.",
      item: "Punkt",
      light: "Lys",
      score: "Skår",
      distribution: "Svarfordeling",
      answers: "Svar",
      agreement: "Semje",
      n: "n",
    },
    since: (year) => `Sidan ${year}`,
    description: (process, unclear) =>
      `Breidda viser talet på svar: grønt, ${process}, ${unclear} (lys gul), raudt. Stipla: utan svar. Semje: delen på det vanlegaste nivået.`,
    range: {
      from: (percent) => `frå ${percent}`,
      between: (figure, percent) => `${figure} til ${percent}`,
      below: (percent) => `under ${percent}`,
    },
    notes: {
      near: (words) => `${words}: lyset skiftar om eitt svar blir flytta eitt trinn.`,
      points: "pp.: prosentpoeng.",
      assessed: (chapter) => `Vurderte lys er konsulenten sine, grunngjevne i ${chapter}.`,
      source: (year, _count, figure) => `Kjelde: klyngeundersøkinga ${year}, ${figure} svar; n er svara som tel.`,
    },
    extremes: {
      none: "Ingen av punkta har svar",
      onlyOne: (item) => `Berre ${item} har svar`,
      allSame: (percent) => `Alle punkt med svar har ${percent}`,
      range: (highest, lowest) => `Høgast skår har ${highest}, lågast ${lowest}`,
    },
  },
  en: {
    heads: {
      number: "No.",
      item: "Item",
      light: "Light",
      score: "Score",
      distribution: "Answers",
      answers: "Answers",
      agreement: "Agreement",
      n: "n",
    },
    since: (year) => `Since ${year}`,
    description: (process, unclear) =>
      `Width: the answers in green, ${process}, ${unclear} (light yellow) and red. Dashed: not answered. Agreement: the share at the commonest level.`,
    range: {
      from: (percent) => `from ${percent}`,
      between: (figure, percent) => `${figure}% to ${percent}`,
      below: (percent) => `below ${percent}`,
    },
    notes: {
      near: (words) => `${words}: the light changes if one answer moves one step.`,
      points: "pp: percentage points.",
      assessed: (chapter) => `Assessed lights are the consultant’s; the reasons are in ${chapter}.`,
      source: (year, count, figure) =>
        `Source: the cluster survey ${year}, ${figure} ${plural(count, "answer", "answers")}; n is the number of answers that count.`,
    },
    extremes: {
      none: "None of the items is answered",
      onlyOne: (item) => `Only ${item} is answered`,
      allSame: (percent) => `All items with answers have ${percent}`,
      range: (highest, lowest) => `${highest} scores highest, ${lowest} lowest`,
    },
  },
};
