import type { Light } from "../../scoring/result.ts";
import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What a row of the heatmap is marked with, in the order of the marks. */
export const phaseMarks = [
  "completed",
  "uneven-profile",
  "fragile-placement",
  "sensitive-placement",
  "step-on-one-item",
  "mix-changed",
  "few-responses",
  "insufficient-data",
] as const;
export type PhaseMark = (typeof phaseMarks)[number];

/** The chapter on clusters and phases. */
export type PhasesPhrases = {
  description: string;
  heads: { cluster: string; answers: string; progress: string; since: (year: number) => string };
  /** What the letters in the cells stand for; limits come as "67 %". */
  legend: (p: { greenFrom: string; redBelow: string; middle: string }) => Record<Light, string>;
  /** Limits come as the framework has them: "25" percentage points, "halvparten" of the items. */
  marks: (p: { mixChange: string; coverage: string }) => Record<PhaseMark, string>;
  completed: string;
  noBasis: string;
  /** A phase of a profile for those who do not see it: "fase 2 46 %". */
  profilePart: (phase: number, score: string | null) => string;
  profilesDescription: string;
};

export const phasesPhrases: ReportCatalogue<PhasesPhrases> = {
  nb: {
    description:
      "Lys (bokstav) og skår i prosent per fase. Ramme og full farge: klyngens fase. Sortert etter fase, så framdrift.",
    heads: {
      cluster: "Klynge",
      answers: "Svar",
      progress: "Framdrift i fasen",
      since: (year) => `Siden ${year}`,
    },
    legend: ({ greenFrom, redBelow, middle }) => ({
      green: `grønn, fra ${greenFrom}`,
      yellow: `gul, ${middle} til ${greenFrom}`,
      red: `rød, under ${redBelow}`,
      none: "ikke grunnlag",
    }),
    marks: ({ mixChange, coverage }) => ({
      completed: "alle faser er grønne.",
      "uneven-profile": "ujevn profil: en senere fase er grønn.",
      "fragile-placement": "ett svar fra en annen fase.",
      "sensitive-placement": "andre grenser eller annen vekting ville gitt en annen fase.",
      "step-on-one-item": "steget siden i fjor henger på ett punkt.",
      "mix-changed": `svargruppene har endret seg med minst ${mixChange} prosentpoeng.`,
      "few-responses": "få svar.",
      "insufficient-data": `færre enn ${coverage} av punktene i fasen er besvart.`,
    }),
    completed: "fullført",
    noBasis: "ikke grunnlag",
    profilePart: (phase, score) => `fase ${phase} ${score ?? "ikke grunnlag"}`,
    profilesDescription:
      "Skår fra 0 til 100 % i fase 1 til 5. Mørk: klyngens fase. Stiplet linje: grensen for grønt. Grå strek: ikke grunnlag.",
  },
  nn: {
    description:
      "Lys (bokstav) og skår i prosent per fase. Ramme og full farge: fasen klynga står i. Sortert etter fase, så framdrift.",
    heads: {
      cluster: "Klynge",
      answers: "Svar",
      progress: "Framdrift i fasen",
      since: (year) => `Sidan ${year}`,
    },
    legend: ({ greenFrom, redBelow, middle }) => ({
      green: `grøn, frå ${greenFrom}`,
      yellow: `gul, ${middle} til ${greenFrom}`,
      red: `raud, under ${redBelow}`,
      none: "ikkje grunnlag",
    }),
    marks: ({ mixChange, coverage }) => ({
      completed: "alle fasar er grøne.",
      "uneven-profile": "ujamn profil: ein seinare fase er grøn.",
      "fragile-placement": "eitt svar frå ein annan fase.",
      "sensitive-placement": "andre grenser eller anna vekting ville ha gitt ein annan fase.",
      "step-on-one-item": "steget sidan i fjor heng på eitt punkt.",
      "mix-changed": `svargruppene har endra seg med minst ${mixChange} prosentpoeng.`,
      "few-responses": "få svar.",
      "insufficient-data": `færre enn ${coverage} av punkta i fasen er svara på.`,
    }),
    completed: "fullført",
    noBasis: "ikkje grunnlag",
    profilePart: (phase, score) => `fase ${phase} ${score ?? "ikkje grunnlag"}`,
    profilesDescription:
      "Skår frå 0 til 100 % i fase 1 til 5. Mørk: fasen klynga står i. Stipla linje: grensa for grønt. Grå strek: ikkje grunnlag.",
  },
  en: {
    description:
      "Light (letter) and score in per cent per phase. Frame and full colour: the cluster’s phase. Sorted by phase, then progress.",
    heads: {
      cluster: "Cluster",
      answers: "Answers",
      progress: "Progress in the phase",
      since: (year) => `Since ${year}`,
    },
    legend: ({ greenFrom, redBelow, middle }) => ({
      green: `green, from ${greenFrom}`,
      yellow: `yellow, ${middle} to ${greenFrom}`,
      red: `red, below ${redBelow}`,
      none: "no basis",
    }),
    marks: ({ mixChange, coverage }) => ({
      completed: "all phases are green.",
      "uneven-profile": "uneven profile: a later phase is green.",
      "fragile-placement": "one answer from another phase.",
      "sensitive-placement": "other limits or another weighting would have given another phase.",
      "step-on-one-item": "the step since last year hangs on one item.",
      "mix-changed": `the respondent groups have changed by at least ${mixChange} percentage points.`,
      "few-responses": "few answers.",
      "insufficient-data": `fewer than ${coverage} of the phase’s items are answered.`,
    }),
    completed: "completed",
    noBasis: "no basis",
    profilePart: (phase, score) => `phase${noBreak}${phase} ${score ?? "no basis"}`,
    profilesDescription:
      "Score from 0 to 100% in phases 1 to 5. Dark: the cluster’s phase. Dashed line: the limit of green. Grey line: no basis.",
  },
};
