import { noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** Where the cluster stands. Sentences that follow each other are whole; the chapter puts a space between them. */
export type PositionPhrases = {
  /** In the margin: "Fase 2 av 5. 11 punkter:". The lights in figures follow on the next line. */
  note: (phase: number, items: number) => string;
  sections: {
    others: string;
    profile: string;
    quotes: string;
    comparison: string;
    traits: (phase: number) => string;
  };
  lead: {
    completed: string;
    lowest: (phase: number, percent: string) => string;
    firstPhase: string;
    /** `behind` lists the green phases before this one: "1 (83 %) og 2 (71 %)". */
    behind: (behind: string, count: number, phase: number) => string;
    noBasis: (coverage: string) => string;
  };
  others: {
    unanswered: string;
    tooFew: (answered: number, items: number) => string;
    /** Above the items that earlier phases still lack. */
    lagging: string;
  };
  /** After a dimension's name. */
  overAllPhases: string;
  /** Where a quotation belongs: "fase 2, S3". */
  quoteItem: (phase: string, item: string) => string;
  comparisonHeads: { number: string; item: string; facilitator: string; others: string; difference: string };
  cases: { title: string; note: string };
};

export const positionPhrases: ReportCatalogue<PositionPhrases> = {
  nb: {
    note: (phase, items) => `Fase${noBreak}${phase} av 5. ${items} punkter:`,
    sections: {
      others: "De andre fasene",
      profile: "Profil over faser og dimensjoner",
      quotes: "Med deltakernes egne ord",
      comparison: "Fasilitator og de andre",
      traits: (phase) => `Kjennetegn på fase${noBreak}${phase}`,
    },
    lead: {
      completed: "Alle de fem fasene er grønne.",
      lowest: (phase, percent) => `Lavest er fase${noBreak}${phase} med ${percent}.`,
      firstPhase: `Fase${noBreak}1 er den første fasen, og den er ikke grønn ennå.`,
      behind: (behind, count, phase) =>
        `Fase${noBreak}${behind} er ${plural(count, "grønn", "grønne")}; fase${noBreak}${phase} er den første som ikke er det.`,
      noBasis: (coverage) => `Færre enn ${coverage} av punktene er besvart, så fasen får ikke noe lys.`,
    },
    others: {
      unanswered: "Ingen av punktene er besvart.",
      tooFew: (answered, items) => `Svar på ${answered} av ${items} punkter er ikke nok til et lys.`,
      lagging: "Gjenstår i fasen:",
    },
    overAllPhases: "over alle faser:",
    quoteItem: (phase, item) => `fase${noBreak}${phase}, ${item}`,
    comparisonHeads: {
      number: "Nr.",
      item: "Punkt",
      facilitator: "Fasilitator",
      others: "Andre",
      difference: "Forskjell",
    },
    cases: {
      title: "Eksempler fra 2008",
      note: "Adressene er gjengitt slik de sto i 2008. Flere av dem finnes ikke lenger.",
    },
  },
  nn: {
    note: (phase, items) => `Fase${noBreak}${phase} av 5. ${items} punkt:`,
    sections: {
      others: "Dei andre fasane",
      profile: "Profil over fasar og dimensjonar",
      quotes: "Deltakarane med eigne ord",
      comparison: "Fasilitator og dei andre",
      traits: (phase) => `Kjenneteikn på fase${noBreak}${phase}`,
    },
    lead: {
      completed: "Alle dei fem fasane er grøne.",
      lowest: (phase, percent) => `Lågast er fase${noBreak}${phase} med ${percent}.`,
      firstPhase: `Fase${noBreak}1 er den første fasen, og han er ikkje grøn enno.`,
      behind: (behind, count, phase) =>
        `Fase${noBreak}${behind} er ${plural(count, "grøn", "grøne")}; fase${noBreak}${phase} er den første som ikkje er det.`,
      noBasis: (coverage) => `Færre enn ${coverage} av punkta har svar, så fasen får ikkje noko lys.`,
    },
    others: {
      unanswered: "Ingen av punkta har svar.",
      tooFew: (answered, items) => `Svar på ${answered} av ${items} punkt er ikkje nok til eit lys.`,
      lagging: "Står att i fasen:",
    },
    overAllPhases: "over alle fasar:",
    quoteItem: (phase, item) => `fase${noBreak}${phase}, ${item}`,
    comparisonHeads: {
      number: "Nr.",
      item: "Punkt",
      facilitator: "Fasilitator",
      others: "Andre",
      difference: "Skilnad",
    },
    cases: {
      title: "Eksempel frå 2008",
      note: "Adressene står slik dei var i 2008. Fleire av dei finst ikkje lenger.",
    },
  },
  en: {
    note: (phase, items) => `Phase${noBreak}${phase} of 5. ${items} items:`,
    sections: {
      others: "The other phases",
      profile: "Profile across phases and dimensions",
      quotes: "In the participants’ own words",
      comparison: "The facilitator and the others",
      traits: (phase) => `Characteristics of phase${noBreak}${phase}`,
    },
    lead: {
      completed: "All five phases are green.",
      lowest: (phase, percent) => `The lowest is phase${noBreak}${phase}, at ${percent}.`,
      firstPhase: `Phase${noBreak}1 is the first phase, and it is not green yet.`,
      behind: (behind, count, phase) =>
        `${plural(count, "Phase", "Phases")}${noBreak}${behind} ${plural(count, "is", "are")} green; phase${noBreak}${phase} is the first that is not.`,
      noBasis: (coverage) => `Fewer than ${coverage} of the items are answered, so the phase gets no light.`,
    },
    others: {
      unanswered: "None of the items is answered.",
      tooFew: (answered, items) => `Answers to ${answered} of ${items} items are not enough for a light.`,
      lagging: "Remaining in the phase:",
    },
    overAllPhases: "across all phases:",
    quoteItem: (phase, item) => `phase${noBreak}${phase}, ${item}`,
    comparisonHeads: {
      number: "No.",
      item: "Item",
      facilitator: "Facilitator",
      others: "Others",
      difference: "Difference",
    },
    cases: {
      title: "Examples from 2008",
      note: "The addresses are as they stood in 2008. Several of them no longer exist.",
    },
  },
};
