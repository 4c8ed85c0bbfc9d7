import type { ReportCatalogue } from "../language.ts";

/** What reports say of the files that they rest on and bring along. */
export type FilePhrases = {
  clusterRegister: string;
  responses: (year: number) => string;
  note: string;
  /** The translations of framework and register; a report in bokmål needs none. */
  frameworkTranslation: string;
  registerTranslation: string;
  /** Of the figures embedded in a PDF. */
  clusterFigures: (cluster: string, year: number) => string;
  portfolioFigures: (year: number) => string;
  /** What the PDF of the portfolio says of itself, beside its title. */
  portfolioSubject: string;
};

export const filePhrases: ReportCatalogue<FilePhrases> = {
  nb: {
    clusterRegister: "Klyngeregister",
    responses: (year) => `Svar ${year}`,
    note: "Notat",
    frameworkTranslation: "Rammeverket, oversatt",
    registerTranslation: "Virkemiddelregisteret, oversatt",
    clusterFigures: (cluster, year) => `Tallene bak rapporten om ${cluster}, ${year}`,
    portfolioFigures: (year) => `Tallene bak porteføljerapporten ${year}`,
    portfolioSubject: "Klynger og internasjonalisering: porteføljen",
  },
  nn: {
    clusterRegister: "Klyngeregister",
    responses: (year) => `Svar ${year}`,
    note: "Notat",
    frameworkTranslation: "Rammeverket, omsett",
    registerTranslation: "Verkemiddelregisteret, omsett",
    clusterFigures: (cluster, year) => `Tala bak rapporten om ${cluster}, ${year}`,
    portfolioFigures: (year) => `Tala bak porteføljerapporten ${year}`,
    portfolioSubject: "Klynger og internasjonalisering: porteføljen",
  },
  en: {
    clusterRegister: "Cluster register",
    responses: (year) => `Answers ${year}`,
    note: "Note",
    frameworkTranslation: "The framework, translated",
    registerTranslation: "The register of instruments, translated",
    clusterFigures: (cluster, year) => `The figures behind the report on ${cluster}, ${year}`,
    portfolioFigures: (year) => `The figures behind the portfolio report ${year}`,
    portfolioSubject: "Clusters and internationalisation: the portfolio",
  },
};
