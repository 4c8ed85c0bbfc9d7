import type { Level, RespondentGroup } from "../../framework/schema.ts";
import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

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
  /** Points come in words, limits as "to tredeler" and "halvparten". */
  rules: (p: {
    points: Record<Level, string>;
    greenFrom: string;
    redBelow: string;
    coverage: string;
  }) => readonly string[];
  rateUnknown: string;
  rate: (p: { answered: string; invited: string; share: string }) => string;
  rateOf: (clusters: number) => string;
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
          ? `${nb.number(clusters)} av ${nb.number(registered)} klynger i registeret har svart.`
          : registered === 1
            ? "Den ene klyngen i registeret har svart."
            : `Alle ${nb.number(registered)} klyngene i registeret har svart.`;
      return `Rapporten samler det klyngene har svart i ${year} om sin internasjonalisering. ${who} Hver klynge har fått sin egen fagrapport; her ses de under ett.`;
    },
    aboutOpen:
      "Dette er den åpne utgaven. Klyngene har koder etter plasseringen, og opplysninger som kunne pekt ut en klynge, er utelatt.",
    aboutLarge:
      "Klyngene er for mange til at alt om hver av dem kan stå her. Rapporten viser hvordan de fordeler seg, og i hvilken fase hver av dem står. Resten står klynge for klynge i arbeidsboken som følger med: merknadene i arket «Oversikt», lysene for hvert punkt i «Sjekkliste», tiltakene i «Tiltak» og endringene siden året før i «Utvikling».",
    rules: ({ points, greenFrom, redBelow, coverage }) => [
      `Hvert punkt i sjekklisten er besvart med grønt, gult eller rødt. Skåren er gjennomsnittet av svarene: grønt gir ${points.green}, gult ${points.yellow}, rødt ${points.red}. «Ikke besvart» teller ikke.`,
      `Lyset er grønt fra ${greenFrom} og rødt under ${redBelow}. En fase har lyset til gjennomsnittet av punktene, og får bare lys når minst ${coverage} av punktene er besvart.`,
      "Klyngen står i den laveste fasen som ikke er grønn. Framdriften er skåren i den fasen.",
    ],
    rateUnknown: "Hvor mange som ble invitert, er ikke kjent, så svarprosenten kan ikke regnes ut.",
    rate: ({ answered, invited, share }) => `${answered} av ${invited} inviterte har svart (${share}).`,
    rateOf: (clusters) =>
      `Tallet gjelder svargruppene med kjent antall inviterte, i ${nb.numberWord(clusters)} ${plural(clusters, "klynge", "klynger")}.`,
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
          ? `${nn.number(clusters)} av ${nn.number(registered)} klynger i registeret har svart.`
          : registered === 1
            ? "Den eine klynga i registeret har svart."
            : `Alle ${nn.number(registered)} klyngene i registeret har svart.`;
      return `Rapporten samlar det klyngene har svart i ${year} om internasjonaliseringa si. ${who} Kvar klynge har fått sin eigen fagrapport; her ser vi dei under eitt.`;
    },
    aboutOpen:
      "Dette er den opne utgåva. Klyngene har kodar etter plasseringa, og opplysningar som kunne ha peikt ut ei klynge, er utelatne.",
    aboutLarge:
      "Klyngene er for mange til at alt om kvar av dei kan stå her. Rapporten viser korleis dei fordeler seg, og i kva fase kvar av dei står. Resten står klynge for klynge i arbeidsboka som følgjer med: merknadene i arket «Oversyn», lysa for kvart punkt i «Sjekkliste», tiltaka i «Tiltak» og endringane sidan året før i «Utvikling».",
    rules: ({ points, greenFrom, redBelow, coverage }) => [
      `Kvart punkt i sjekklista er svara på med grønt, gult eller raudt. Skåren er gjennomsnittet av svara: grønt gir ${points.green}, gult ${points.yellow}, raudt ${points.red}. «Ikkje svara på» tel ikkje.`,
      `Lyset er grønt frå ${greenFrom} og raudt under ${redBelow}. Ein fase har lyset til gjennomsnittet av punkta, og får berre lys når minst ${coverage} av punkta er svara på.`,
      "Klynga står i den lågaste fasen som ikkje er grøn. Framdrifta er skåren i den fasen.",
    ],
    rateUnknown: "Kor mange som vart inviterte, er ikkje kjent, så svarprosenten kan ikkje reknast ut.",
    rate: ({ answered, invited, share }) => `${answered} av ${invited} inviterte har svart (${share}).`,
    rateOf: (clusters) =>
      `Talet gjeld svargruppene med kjent tal på inviterte, i ${nn.numberWord(clusters, "feminine")} ${plural(clusters, "klynge", "klynger")}.`,
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
          ? `${en.number(clusters)} of the ${en.number(registered)} clusters in the register ${plural(clusters, "has", "have")} answered.`
          : registered === 1
            ? "The one cluster in the register has answered."
            : `All ${en.number(registered)} clusters in the register have answered.`;
      return `The report gathers what the clusters answered in ${year} about their internationalisation. ${who} Each cluster has received a report of its own; here they are seen as one.`;
    },
    aboutOpen:
      "This is the open edition. The clusters have codes in the order of their placement, and details that could identify a cluster are left out.",
    aboutLarge:
      "There are too many clusters to tell all about each of them here. The report shows how they are spread, and the phase that each is in. The rest is in the workbook that comes with it, cluster by cluster: the remarks in the sheet “Overview”, the lights of each item in “Checklist”, the measures in “Measures” and the changes since the year before in “Development”.",
    rules: ({ points, greenFrom, redBelow, coverage }) => [
      `Each item of the checklist is answered with green, yellow or red. The score is the mean of the answers: green gives ${points.green}, yellow ${points.yellow}, red ${points.red}. “Not answered” does not count.`,
      `The light is green from ${greenFrom} up and red below ${redBelow}. A phase has the light of the mean of its items, and has a light only when at least ${coverage} of its items are answered.`,
      "The cluster is in the lowest phase that is not green. Its progress is the score of that phase.",
    ],
    rateUnknown: "How many were invited is not known, so the response rate cannot be worked out.",
    rate: ({ answered, invited, share }) => `${answered} of ${invited} invited answered (${share}).`,
    rateOf: (clusters) =>
      `The figure is for the respondent groups whose invited number is known, in ${en.numberWord(clusters)} ${plural(clusters, "cluster", "clusters")}.`,
  },
};
