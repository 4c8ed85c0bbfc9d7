import type { ReportCatalogue } from "../language.ts";

/** The annex of checklists. */
export type ChecklistPhrases = {
  /** What stands where; `chapter` is the chapter on the framework. */
  reading: (chapter: string) => string;
  /** The headings are the source's, in quotation marks. */
  description: (statusHeading: string, measuresHeading: string) => string;
};

export const checklistPhrases: ReportCatalogue<ChecklistPhrases> = {
  nb: {
    reading: (chapter) =>
      `Rammeverket med fasene står i ${chapter}. Kjennetegnene under hver fase er kildens, fra vedlegg A.`,
    description: (statusHeading, measuresHeading) =>
      `Alle punktene i kildens fem sjekklister. S: ${statusHeading}. T: ${measuresHeading}. Skåren ved fasen er snittet av punktene.`,
  },
  nn: {
    reading: (chapter) =>
      `Rammeverket med fasane står i ${chapter}. Kjenneteikna under kvar fase er frå vedlegg A i kjelda.`,
    description: (statusHeading, measuresHeading) =>
      `Alle punkta i dei fem sjekklistene i kjelda. S: ${statusHeading}. T: ${measuresHeading}. Skåren ved fasen er snittet av punkta.`,
  },
  en: {
    reading: (chapter) =>
      `The framework with its phases is in ${chapter}. The characteristics under each phase are from annex A of the source.`,
    description: (statusHeading, measuresHeading) =>
      `All items of the source’s five checklists. S: ${statusHeading}. T: ${measuresHeading}. The score beside a phase is the mean of its items.`,
  },
};
