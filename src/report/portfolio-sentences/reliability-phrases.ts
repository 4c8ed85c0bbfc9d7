import type { Remark } from "../../portfolio/portfolio.ts";
import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import { movedByRules } from "../phrases/robustness.ts";

/** The table of results that rest on little, in the chapter on the basis. */
export type ReliabilityPhrases = {
  introduction: string;
  description: (items: number) => string;
  heads: {
    cluster: string;
    answers: string;
    rate: string;
    coverage: string;
    fragile: string;
    remarks: string;
  };
  /** @param coverage the share of items that a phase needs, "halvparten" */
  remark: (remark: Remark, coverage: string) => string;
};

export const reliabilityPhrases: ReportCatalogue<ReliabilityPhrases> = {
  nb: {
    introduction:
      "Et lys er ikke sikrere enn svarene det hviler på. Tabellen har klyngene der grunnlaget er tynt, der ett svar eller litt andre regler kunne flyttet klyngen til en annen fase, eller der andre grupper svarer enn året før.",
    description: (items) =>
      `Dekning: andel av de ${items} punktene som har en skår. Skjøre lys: punkter der ett svar ett trinn opp eller ned ville gitt et annet lys.`,
    heads: {
      cluster: "Klynge",
      answers: "Svar",
      rate: "Svarprosent",
      coverage: "Dekning",
      fragile: "Skjøre lys",
      remarks: "Merknader",
    },
    remark: (remark, coverage) => {
      switch (remark.kind) {
        case "insufficient-data":
          return `Færre enn ${coverage} av punktene i fasen er besvart.`;
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return remark.completed
            ? "Ett svar fra at alle fasene er grønne."
            : `Ett svar fra fase${noBreak}${remark.phase}.`;
        case "sensitive-placement":
          return movedByRules({ language: "nb" }, remark.scenarios);
        case "uneven-profile":
          return `Grønn i fase${noBreak}${remark.green}, men ikke i fasene før.`;
        case "mix-changed":
          return "Svargruppene har endret seg siden i fjor.";
      }
    },
  },
  nn: {
    introduction:
      "Eit lys er ikkje sikrare enn svara det kviler på. Tabellen har klyngene der grunnlaget er tynt, der eitt svar eller litt andre reglar kunne ha flytta klynga til ein annan fase, eller der andre grupper svarer enn året før.",
    description: (items) =>
      `Dekning: kor stor del av dei ${items} punkta som har ein skår. Skjøre lys: punkt der eitt svar eitt trinn opp eller ned ville ha gitt eit anna lys.`,
    heads: {
      cluster: "Klynge",
      answers: "Svar",
      rate: "Svarprosent",
      coverage: "Dekning",
      fragile: "Skjøre lys",
      remarks: "Merknader",
    },
    remark: (remark, coverage) => {
      switch (remark.kind) {
        case "insufficient-data":
          return `Færre enn ${coverage} av punkta i fasen er svara på.`;
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return remark.completed
            ? "Eitt svar frå at alle fasane er grøne."
            : `Eitt svar frå fase${noBreak}${remark.phase}.`;
        case "sensitive-placement":
          return movedByRules({ language: "nn" }, remark.scenarios);
        case "uneven-profile":
          return `Grøn i fase${noBreak}${remark.green}, men ikkje i fasane før.`;
        case "mix-changed":
          return "Svargruppene har endra seg sidan i fjor.";
      }
    },
  },
  en: {
    introduction:
      "A light is no surer than the answers it rests on. The table has the clusters where the basis is thin, where one answer or slightly other rules could have moved the cluster to another phase, or where other groups answered than the year before.",
    description: (items) =>
      `Coverage: the share of the ${items} items that have a score. Fragile lights: items where one answer one step up or down would have given another light.`,
    heads: {
      cluster: "Cluster",
      answers: "Answers",
      rate: "Response rate",
      coverage: "Coverage",
      fragile: "Fragile lights",
      remarks: "Remarks",
    },
    remark: (remark, coverage) => {
      switch (remark.kind) {
        case "insufficient-data":
          return `Fewer than ${coverage} of the phase’s items are answered.`;
        case "few-responses":
          return "Few answers.";
        case "fragile-placement":
          return remark.completed
            ? "One answer from all phases being green."
            : `One answer from phase${noBreak}${remark.phase}.`;
        case "sensitive-placement":
          return movedByRules({ language: "en" }, remark.scenarios);
        case "uneven-profile":
          return `Green in phase${noBreak}${remark.green}, but not in the phases before.`;
        case "mix-changed":
          return "The respondent groups have changed since last year.";
      }
    },
  },
};
