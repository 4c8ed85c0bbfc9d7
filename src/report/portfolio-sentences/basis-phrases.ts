import type { RespondentGroup } from "../../framework/schema.ts";
import type { Remark } from "../../portfolio/portfolio.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import { movedByRules } from "../phrases/robustness.ts";

/** The chapter on what the report rests on. */
export type BasisPhrases = {
  headings: { about: string; who: string; notIncluded: string; rules: string; reliability: string };
  heads: {
    group: string;
    answers: string;
    share: string;
    answersIn: (year: number) => string;
    shareIn: (year: number) => string;
    all: string;
  };
  groups: Record<RespondentGroup, string>;
  description: string;
  /** What the report is, and how many of the register's clusters have answered. */
  about: (p: { year: number; clusters: number; registered: number }) => string;
  aboutOpen: string;
  /** Where there are too many clusters to tell all about each; names the sheets of the workbook that do. */
  aboutLarge: string;
  rules: readonly string[];
  rateUnknown: string;
  rate: (p: { answered: string; invited: string; share: string }) => string;
  rateOf: (clusters: number) => string;
  absent: (count: number, names: readonly string[]) => string;
  failed: (count: number) => string;
};

/** The table of results that rest on little, in that chapter. */
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
  remark: (remark: Remark) => string;
};

const { nb, nn, en } = formats;

export const basisPhrases: ReportCatalogue<BasisPhrases> = {
  nb: {
    headings: {
      about: "Hva dette er",
      who: "Hvem svarte",
      notIncluded: "Ikke med",
      rules: "Lys, skår og fase",
      reliability: "Tynt grunnlag og skjøre lys",
    },
    heads: {
      group: "Gruppe",
      answers: "Svar",
      share: "Andel",
      answersIn: (year) => `Svar ${year}`,
      shareIn: (year) => `Andel ${year}`,
      all: "Alle",
    },
    groups: {
      facilitator: "Fasilitatorer",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlige",
      other: "Andre",
    },
    description: "Svar etter gruppe. Hvert svar er én person.",
    about: ({ year, clusters, registered }) => {
      const who =
        clusters < registered
          ? `${clusters} av ${registered} klynger i registeret har svart.`
          : registered === 1
            ? "Den ene klyngen i registeret har svart."
            : `Alle ${registered} klyngene i registeret har svart.`;
      return `Rapporten samler det klyngene har svart i ${year} om sin internasjonalisering. ${who} Hver klynge har fått sin egen fagrapport; her ses de under ett.`;
    },
    aboutOpen:
      "Dette er den åpne utgaven. Klyngene har koder etter plasseringen, og opplysninger som kunne pekt ut en klynge, er utelatt.",
    aboutLarge:
      "Klyngene er for mange til at alt om hver av dem kan stå her. Rapporten viser hvordan de fordeler seg, og i hvilken fase hver av dem står. Resten står klynge for klynge i arbeidsboken som følger med: merknadene i arket «Oversikt», lysene for hvert punkt i «Sjekkliste», tiltakene i «Tiltak» og endringene siden året før i «Utvikling».",
    rules: [
      "Hvert punkt i sjekklisten er besvart med grønt, gult eller rødt. Skåren er gjennomsnittet av svarene: grønt teller én, gult en halv, rødt ingenting. «Ikke besvart» teller ikke.",
      "Lyset er grønt fra to tredjedeler og rødt under en tredjedel. En fase har lyset til gjennomsnittet av punktene, og får bare lys når minst halvparten av punktene er besvart.",
      "Klyngen står i den laveste fasen som ikke er grønn. Framdriften er skåren i den fasen.",
    ],
    rateUnknown: "Hvor mange som ble invitert, er ikke kjent, så svarprosenten kan ikke regnes ut.",
    rate: ({ answered, invited, share }) => `${answered} av ${invited} inviterte har svart (${share}).`,
    rateOf: (clusters) =>
      `Tallet gjelder ${nb.numberWord(clusters)} ${plural(clusters, "klynge", "klynger")} der antallet inviterte er kjent.`,
    absent: (count, names) =>
      `${nb.sentenceCase(nb.numberWord(count))} ${plural(count, "klynge", "klynger")} i registeret har ikke svart${names.length === 0 ? "" : `: ${nb.list(names)}`}.`,
    failed: (count) =>
      count === 1
        ? "Én fil eller klynge kunne ikke brukes."
        : `${nb.sentenceCase(nb.numberWord(count))} filer eller klynger kunne ikke brukes.`,
  },
  nn: {
    headings: {
      about: "Kva dette er",
      who: "Kven svarte",
      notIncluded: "Ikkje med",
      rules: "Lys, skår og fase",
      reliability: "Tynt grunnlag og skjøre lys",
    },
    heads: {
      group: "Gruppe",
      answers: "Svar",
      share: "Del",
      answersIn: (year) => `Svar ${year}`,
      shareIn: (year) => `Del ${year}`,
      all: "Alle",
    },
    groups: {
      facilitator: "Fasilitatorar",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlege",
      other: "Andre",
    },
    description: "Svar etter gruppe. Kvart svar er éin person.",
    about: ({ year, clusters, registered }) => {
      const who =
        clusters < registered
          ? `${clusters} av ${registered} klynger i registeret har svart.`
          : registered === 1
            ? "Den eine klynga i registeret har svart."
            : `Alle ${registered} klyngene i registeret har svart.`;
      return `Rapporten samlar det klyngene har svart i ${year} om internasjonaliseringa si. ${who} Kvar klynge har fått sin eigen fagrapport; her ser vi dei under eitt.`;
    },
    aboutOpen:
      "Dette er den opne utgåva. Klyngene har kodar etter plasseringa, og opplysningar som kunne ha peikt ut ei klynge, er utelatne.",
    aboutLarge:
      "Klyngene er for mange til at alt om kvar av dei kan stå her. Rapporten viser korleis dei fordeler seg, og i kva fase kvar av dei står. Resten står klynge for klynge i arbeidsboka som følgjer med: merknadene i arket «Oversyn», lysa for kvart punkt i «Sjekkliste», tiltaka i «Tiltak» og endringane sidan året før i «Utvikling».",
    rules: [
      "Kvart punkt i sjekklista er svara på med grønt, gult eller raudt. Skåren er gjennomsnittet av svara: grønt tel éin, gult ein halv, raudt ingenting. «Ikkje svara på» tel ikkje.",
      "Lyset er grønt frå to tredjedelar og raudt under ein tredjedel. Ein fase har lyset til gjennomsnittet av punkta, og får berre lys når minst halvparten av punkta er svara på.",
      "Klynga står i den lågaste fasen som ikkje er grøn. Framdrifta er skåren i den fasen.",
    ],
    rateUnknown: "Kor mange som vart inviterte, er ikkje kjent, så svarprosenten kan ikkje reknast ut.",
    rate: ({ answered, invited, share }) => `${answered} av ${invited} inviterte har svart (${share}).`,
    rateOf: (clusters) =>
      `Talet gjeld ${nn.numberWord(clusters, "feminine")} ${plural(clusters, "klynge", "klynger")} der talet på inviterte er kjent.`,
    absent: (count, names) =>
      `${nn.sentenceCase(nn.numberWord(count, "feminine"))} ${plural(count, "klynge", "klynger")} i registeret har ikkje svart${names.length === 0 ? "" : `: ${nn.list(names)}`}.`,
    failed: (count) =>
      count === 1
        ? "Ei fil eller klynge kunne ikkje brukast."
        : `${nn.sentenceCase(nn.numberWord(count))} filer eller klynger kunne ikkje brukast.`,
  },
  en: {
    headings: {
      about: "What this is",
      who: "Who answered",
      notIncluded: "Left out",
      rules: "Light, score and phase",
      reliability: "Thin basis and fragile lights",
    },
    heads: {
      group: "Group",
      answers: "Answers",
      share: "Share",
      answersIn: (year) => `Answers ${year}`,
      shareIn: (year) => `Share ${year}`,
      all: "All",
    },
    groups: {
      facilitator: "Facilitators",
      company: "Companies",
      research: "R&D and education",
      public: "Public sector",
      other: "Others",
    },
    description: "Answers by group. Each answer is one person.",
    about: ({ year, clusters, registered }) => {
      const who =
        clusters < registered
          ? `${clusters} of the ${registered} clusters in the register have answered.`
          : registered === 1
            ? "The one cluster in the register has answered."
            : `All ${registered} clusters in the register have answered.`;
      return `The report gathers what the clusters answered in ${year} about their internationalisation. ${who} Each cluster has received a report of its own; here they are seen as one.`;
    },
    aboutOpen:
      "This is the open edition. The clusters have codes in the order of their placement, and what could point out a cluster is left out.",
    aboutLarge:
      "There are too many clusters to tell all about each of them here. The report shows how they are spread, and the phase that each is in. The rest is in the workbook that comes with it, cluster by cluster: the remarks in the sheet “Overview”, the lights of each item in “Checklist”, the measures in “Measures” and the changes since the year before in “Development”.",
    rules: [
      "Each item of the checklist is answered with green, yellow or red. The score is the mean of the answers: green counts one, yellow one half, red nothing. “Not answered” does not count.",
      "The light is green from two thirds up and red below one third. A phase has the light of the mean of its items, and has a light only when at least half of its items are answered.",
      "The cluster is in the lowest phase that is not green. Its progress is the score of that phase.",
    ],
    rateUnknown: "How many were invited is not known, so the response rate cannot be worked out.",
    rate: ({ answered, invited, share }) => `${answered} of ${invited} invited have answered (${share}).`,
    rateOf: (clusters) =>
      `The figure is for the ${en.numberWord(clusters)} ${plural(clusters, "cluster", "clusters")} where the number invited is known.`,
    absent: (count, names) =>
      `${en.sentenceCase(en.numberWord(count))} ${plural(count, "cluster", "clusters")} of the register ${plural(count, "has", "have")} not answered${names.length === 0 ? "" : `: ${en.list(names)}`}.`,
    failed: (count) =>
      count === 1
        ? "One file or cluster could not be used."
        : `${en.sentenceCase(en.numberWord(count))} files or clusters could not be used.`,
  },
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "Under halvparten av punktene i fasen er besvart.";
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return `Ett svar fra fase${noBreak}${remark.turnsTo}.`;
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "Under halvparten av punkta i fasen er svara på.";
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return `Eitt svar frå fase${noBreak}${remark.turnsTo}.`;
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "Fewer than half of the phase’s items are answered.";
        case "few-responses":
          return "Few answers.";
        case "fragile-placement":
          return `One answer from phase${noBreak}${remark.turnsTo}.`;
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
