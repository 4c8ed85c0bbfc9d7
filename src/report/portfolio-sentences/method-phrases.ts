import type { ScoringParameters } from "../../framework/schema.ts";
import { limitShift } from "../../scoring/sensitivity.ts";
import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

const { nb, nn, en } = formats;

/** The annex on method. Points come in words, shares as "25 %". */
export type MethodPhrases = {
  sections: { rules: string; withheld: string; remarks: string };
  heading: string;
  caption: string;
  heads: { fact: string; value: string };
  facts: {
    date: string;
    edition: string;
    open: string;
    internal: string;
    clusters: string;
    of: (count: number, all: number) => string;
    answers: string;
    framework: string;
    register: string;
    version: (version: string) => string;
  };
  /** A file's name before its hash: "Rammeverk, SHA-256". */
  hashOf: (name: string) => string;
  weighting: Record<ScoringParameters["weighting"], string>;
  rules: (p: {
    green: string;
    yellow: string;
    red: string;
    weighting: string;
    scoring: ScoringParameters;
    reachedPhase: number;
  }) => string[];
  withheld: (minimum: ScoringParameters["minimumCounts"]) => string;
  withheldOpen: string;
  remarks: (p: { few: number; mixChange: string }) => string[];
};

export const methodPhrases: ReportCatalogue<MethodPhrases> = {
  nb: {
    sections: {
      rules: "Slik er tallene regnet ut",
      withheld: "Hva som er holdt tilbake",
      remarks: "Hva merknadene betyr",
    },
    heading: "Grunnlaget i tall",
    caption: "Det rapporten er laget av",
    heads: { fact: "Opplysning", value: "Verdi" },
    facts: {
      date: "Rapportens dato",
      edition: "Utgave",
      open: "Åpen",
      internal: "Intern",
      clusters: "Klynger med svar",
      of: (count, all) => `${nb.number(count)} av ${nb.number(all)}`,
      answers: "Svar",
      framework: "Rammeverk",
      register: "Virkemiddelregister",
      version: (version) => `versjon ${version}`,
    },
    hashOf: (name) => `${name}, SHA-256`,
    weighting: {
      respondents: "Hvert svar teller likt.",
      groups: "Hver gruppe som har svart, teller likt, og svarene i gruppen deler vekten mellom seg.",
    },
    rules: ({ green, yellow, red, weighting, scoring, reachedPhase }) => [
      `Et grønt svar gir ${green}, et gult ${yellow} og et rødt ${red}. Skåren på et punkt er gjennomsnittet av svarene; «ikke besvart» teller ikke. ${weighting} Gjennomsnittene regnes som eksakte brøker, og lysene settes før noe rundes av: grønt fra og med ${scoring.greenFrom}, rødt under ${scoring.redBelow}, gult imellom.`,
      `En fase eller dimensjon har gjennomsnittet av punktene som har en skår. Er det skår på mindre enn ${scoring.coverageFrom} av punktene, får den ikke lys. Klyngen står i den laveste fasen som ikke er grønn; en fase uten grunnlag er ikke grønn.`,
      "Andelen røde på et punkt regnes av klyngene som har et lys der. Bare beregnede lys teller. Lys som konsulenten har vurdert, er talt opp for seg og endrer ingen tall.",
      "Et tiltak er etterspurt hos en klynge når det svarer på et gult eller rødt punkt i klyngens fase eller fasene før. Et virkemiddel er etterspurt når det kan støtte minst ett slikt tiltak.",
      `«Fasene klyngene har nådd» er fasene opp til den siste som minst en tredel av klyngene med lys står i eller er forbi, her fase${noBreak}${reachedPhase}.`,
      `Median og kvartiler regnes med lineær interpolasjon mellom de ordnede skårene og vises fra ${scoring.benchmarkFrom} klynger.`,
    ],
    withheld: (minimum) =>
      `Rapporten inneholder ingen tall for enkelte svargrupper i en klynge; de står i klyngens egen fagrapport og bare når gruppen er stor nok (bedrifter fra ${minimum.company} svar, FoU og utdanning fra ${minimum.research}, det offentlige fra ${minimum.public}). Ingen sum her kan brukes til å regne seg fram til en gruppe som er holdt tilbake. Kommentarer og enkeltsvar er ikke med.`,
    withheldOpen:
      "I denne åpne utgaven har klyngene koder etter plasseringen. Program, sektor, region, nøyaktige antall svar og vurderte lys er utelatt, og skårene er avrundet til hele prosent. Den som har en klynges egen fagrapport, kan likevel kjenne den igjen på skårene.",
    remarks: ({ few, mixChange }) => [
      `Få svar: færre enn ${few} svar i alt. Ett svar fra en annen fase: hadde ett svar på ett punkt vært ett trinn bedre eller dårligere, ville klyngen stått i en annen fase. En annen fase med andre grenser eller annen vekting: plasseringen er prøvd med grensene for lysene ${limitShift} prosentpoeng høyere og lavere og med den andre vektingen av svarene. Svargruppene har endret seg: en gruppes andel av svarene er minst ${mixChange} av alle svar høyere eller lavere enn året før. Ujevn profil: en senere fase er grønn mens en tidligere ikke er det.`,
      "Fjorårets svar er regnet om med årets regler. Retningen på en endring oppgis bare når skåren i fasen har flyttet seg mer enn ett punkt kan gi. Et steg henger på ett punkt når lyset som avgjorde det, snudde på et mindre skift enn det.",
    ],
  },
  nn: {
    sections: {
      rules: "Slik er tala rekna ut",
      withheld: "Kva som er halde tilbake",
      remarks: "Kva merknadene tyder",
    },
    heading: "Grunnlaget i tal",
    caption: "Det rapporten er laga av",
    heads: { fact: "Opplysning", value: "Verdi" },
    facts: {
      date: "Datoen for rapporten",
      edition: "Utgåve",
      open: "Open",
      internal: "Intern",
      clusters: "Klynger med svar",
      of: (count, all) => `${nn.number(count)} av ${nn.number(all)}`,
      answers: "Svar",
      framework: "Rammeverk",
      register: "Verkemiddelregister",
      version: (version) => `versjon ${version}`,
    },
    hashOf: (name) => `${name}, SHA-256`,
    weighting: {
      respondents: "Kvart svar tel likt.",
      groups: "Kvar gruppe som har svart, tel likt, og svara i gruppa deler vekta mellom seg.",
    },
    rules: ({ green, yellow, red, weighting, scoring, reachedPhase }) => [
      `Eit grønt svar gir ${green}, eit gult ${yellow} og eit raudt ${red}. Skåren på eit punkt er gjennomsnittet av svara; «ikkje svara på» tel ikkje. ${weighting} Gjennomsnitta blir rekna som eksakte brøkar, og lysa blir sette før noko blir runda av: grønt frå og med ${scoring.greenFrom}, raudt under ${scoring.redBelow}, gult imellom.`,
      `Ein fase eller dimensjon har gjennomsnittet av punkta som har ein skår. Er det skår på mindre enn ${scoring.coverageFrom} av punkta, får han ikkje lys. Klynga står i den lågaste fasen som ikkje er grøn; ein fase utan grunnlag er ikkje grøn.`,
      "Delen raude på eit punkt blir rekna av klyngene som har eit lys der. Berre utrekna lys tel. Lys som konsulenten har vurdert, er talde for seg og endrar ingen tal.",
      "Eit tiltak er etterspurt hos ei klynge når det svarer på eit gult eller raudt punkt i fasen klynga står i, eller fasane før. Eit verkemiddel er etterspurt når det kan støtte minst eitt slikt tiltak.",
      `«Fasane klyngene har nådd» er fasane opp til den siste som minst ein tredel av klyngene med lys står i eller er forbi, her fase${noBreak}${reachedPhase}.`,
      `Median og kvartilar blir rekna med lineær interpolasjon mellom dei ordna skårane og er viste frå ${scoring.benchmarkFrom} klynger.`,
    ],
    withheld: (minimum) =>
      `Rapporten har ingen tal for einskilde svargrupper i ei klynge; dei står i fagrapporten til klynga, og berre når gruppa er stor nok (bedrifter frå ${minimum.company} svar, FoU og utdanning frå ${minimum.research}, det offentlege frå ${minimum.public}). Ingen sum her kan brukast til å rekne seg fram til ei gruppe som er halden tilbake. Kommentarar og einskildsvar er ikkje med.`,
    withheldOpen:
      "I denne opne utgåva har klyngene kodar etter plasseringa. Program, sektor, region, nøyaktige tal på svar og vurderte lys er utelatne, og skårane er runda av til heile prosent. Den som har fagrapporten til ei klynge, kan likevel kjenne henne att på skårane.",
    remarks: ({ few, mixChange }) => [
      `Få svar: færre enn ${few} svar i alt. Eitt svar frå ein annan fase: hadde eitt svar på eitt punkt vore eitt trinn betre eller dårlegare, ville klynga ha stått i ein annan fase. Ein annan fase med andre grenser eller anna vekting: plasseringa er prøvd med grensene for lysa ${limitShift} prosentpoeng høgare og lågare og med den andre vektinga av svara. Svargruppene har endra seg: delen av svara frå ei gruppe er minst ${mixChange} av alle svar høgare eller lågare enn året før. Ujamn profil: ein seinare fase er grøn medan ein tidlegare ikkje er det.`,
      "Svara frå i fjor er rekna om med reglane for i år. Retninga på ei endring står berre når skåren i fasen har flytta seg meir enn eitt punkt kan gi. Eit steg heng på eitt punkt når lyset som avgjorde det, snudde på eit mindre skifte enn det.",
    ],
  },
  en: {
    sections: {
      rules: "How the figures are worked out",
      withheld: "What is held back",
      remarks: "What the remarks mean",
    },
    heading: "The basis in figures",
    caption: "What the report is made from",
    heads: { fact: "Fact", value: "Value" },
    facts: {
      date: "Date of the report",
      edition: "Edition",
      open: "Open",
      internal: "Internal",
      clusters: "Clusters with answers",
      of: (count, all) => `${en.number(count)} of ${en.number(all)}`,
      answers: "Answers",
      framework: "Framework",
      register: "Register of instruments",
      version: (version) => `version ${version}`,
    },
    hashOf: (name) => `${name}, SHA-256`,
    weighting: {
      respondents: "Each answer counts alike.",
      groups: "Each group that has answered counts alike, and the answers in the group share its weight.",
    },
    rules: ({ green, yellow, red, weighting, scoring, reachedPhase }) => [
      `A green answer gives ${green}, a yellow one ${yellow} and a red one ${red}. The score of an item is the mean of its answers; “not answered” does not count. ${weighting} The means are kept as exact fractions, and the lights are set before anything is rounded: green from ${scoring.greenFrom} up, red below ${scoring.redBelow}, yellow between.`,
      `A phase or dimension has the mean of the items that have a score. Where fewer than ${scoring.coverageFrom} of the items have a score, it has no light. The cluster is in the lowest phase that is not green; a phase without basis is not green.`,
      "The share of red on an item is taken over the clusters that have a light there. Only computed lights count. Lights that the consultant has assessed are counted separately and change no figures.",
      "A measure is called for in a cluster when it addresses a yellow or red item in the cluster’s phase or the phases before it. An instrument is called for when it can support at least one such measure.",
      `“The phases that the clusters have reached” are the phases up to the last one that at least a third of the clusters with a light are in or beyond, here phase${noBreak}${reachedPhase}.`,
      `Median and quartiles are worked out by linear interpolation between the ordered scores, and are shown from ${scoring.benchmarkFrom} clusters up.`,
    ],
    withheld: (minimum) =>
      `The report has no figures for single respondent groups of a cluster; they stand in the cluster’s own report, and only where the group is large enough (companies from ${minimum.company} answers, R&D and education from ${minimum.research}, the public sector from ${minimum.public}). No sum here can be used to work out a group that is held back. Comments and single answers are left out.`,
    withheldOpen:
      "In this open edition the clusters have codes in the order of their placement. Programme, sector, region, exact numbers of answers and assessed lights are left out, and the scores are rounded to whole per cents. Whoever has a cluster’s own report may still recognise it by its scores.",
    remarks: ({ few, mixChange }) => [
      `Few answers: fewer than ${few} answers in all. One answer from another phase: had one answer to one item been one step better or worse, the cluster would have been in another phase. Another phase by other limits or another weighting: the placement has been tried with the limits of the lights ${limitShift} percentage points higher and lower and with the other weighting of the answers. The respondent groups have changed: a group’s share of the answers is at least ${mixChange} of all answers higher or lower than the year before. Uneven profile: a later phase is green while an earlier one is not.`,
      "Last year’s answers are scored again by this year’s rules. The direction of a change is given only when the score of the phase has moved by more than one item can account for. A step hangs on one item when the light that decided it turned on a smaller move than that.",
    ],
  },
};
