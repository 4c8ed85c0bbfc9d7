import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The chapter with every cluster in one line. */
export type ClustersPhrases = {
  findingOpen: string;
  finding: string;
  description: string;
  heads: { cluster: string; about: string; answers: string; standing: string; firstMeasure: string };
  /** The register has none of level, sector and region. */
  aboutUnknown: string;
  assessed: (phase: number) => string;
  assessedCompleted: string;
  assessedNote: string;
};

export const clustersPhrases: ReportCatalogue<ClustersPhrases> = {
  nb: {
    findingOpen: "Klyngene etter kode, med det første anbefalte tiltaket",
    finding: "Klyngene i alfabetisk rekkefølge, med det første anbefalte tiltaket",
    description: "Fase og framdrift etter de beregnede lysene.",
    heads: {
      cluster: "Klynge",
      about: "Nivå, sektor og region",
      answers: "Svar",
      standing: "Står i",
      firstMeasure: "Første anbefalte tiltak",
    },
    aboutUnknown: "ikke oppgitt i registeret",
    assessed: (phase) => `vurdert: fase${noBreak}${phase}`,
    assessedCompleted: "vurdert: alle faser grønne",
    assessedNote:
      "«Vurdert» er fasen når lysene konsulenten har vurdert, settes inn for de beregnede. Tallene ellers i rapporten bruker de beregnede.",
  },
  nn: {
    findingOpen: "Klyngene etter kode, med det første tilrådde tiltaket",
    finding: "Klyngene i alfabetisk rekkjefølgje, med det første tilrådde tiltaket",
    description: "Fase og framdrift etter dei utrekna lysa.",
    heads: {
      cluster: "Klynge",
      about: "Nivå, sektor og region",
      answers: "Svar",
      standing: "Står i",
      firstMeasure: "Første tilrådde tiltak",
    },
    aboutUnknown: "ikkje oppgitt i registeret",
    assessed: (phase) => `vurdert: fase${noBreak}${phase}`,
    assessedCompleted: "vurdert: alle fasar grøne",
    assessedNote:
      "«Vurdert» er fasen når lysa som konsulenten har vurdert, blir sette inn for dei utrekna. Tala elles i rapporten bruker dei utrekna.",
  },
  en: {
    findingOpen: "The clusters by code, with the first recommended measure",
    finding: "The clusters in alphabetical order, with the first recommended measure",
    description: "Phase and progress by the computed lights.",
    heads: {
      cluster: "Cluster",
      about: "Level, sector and region",
      answers: "Answers",
      standing: "Is in",
      firstMeasure: "First recommended measure",
    },
    aboutUnknown: "not given in the register",
    assessed: (phase) => `assessed: phase${noBreak}${phase}`,
    assessedCompleted: "assessed: all phases green",
    assessedNote:
      "“Assessed” is the phase when the lights that the consultant has assessed take the place of the computed ones. All other figures of the report use the computed ones.",
  },
};
