import { type InstrumentRegister, InstrumentRegisterSchema } from "../../src/framework/instrument.ts";
import { type Framework, FrameworkSchema } from "../../src/framework/schema.ts";

const counts = [
  { status: 6, measures: 7 },
  { status: 5, measures: 6 },
  { status: 3, measures: 3 },
  { status: 6, measures: 4 },
  { status: 6, measures: 4 },
];
const letters = { K: "kompetanse", F: "fou", M: "marked" } as const;

/**
 * A framework with the source's numbers of items and texts of its own: three measures a phase, each answering every third
 * item, and two instruments, `eksport` for all measures and `forskning` for those of FoU.
 */
export function makeFramework(scoring: Partial<Framework["scoring"]> = {}): Framework {
  const points = ["Punkt"];
  const synonyms = ["x"];
  return FrameworkSchema.parse({
    version: "test",
    title: "Klynger og internasjonalisering",
    source: { title: "t", author: "a", client: "c", date: "2008-05-22", code: "220508" },
    sourceVersions: [],
    introduction: {
      title: "t",
      background: { title: "t", paragraphs: ["p"] },
      purpose: {
        title: "t",
        paragraphs: ["p"],
        tools: points,
        anchoring: ["p"],
        anchoringDimensions: ["a", "b", "c", "d"].map((id) => ({ id, name: id, text: id })),
      },
    },
    method: {
      title: "t",
      paragraphs: ["p"],
      parameters: {
        introduction: "i",
        list: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id })),
        after: ["p"],
      },
      phases: { title: "t", paragraphs: ["p"], walkthrough: { introduction: "i", points } },
      headings: {
        characteristics: "h",
        situation: "h",
        cases: "h",
        measures: "h",
        instruments: "h",
        firm: "h",
        cluster: "h",
      },
    },
    dimensions: Object.values(letters).map((id) => ({ id, name: id })),
    answers: {
      introduction: "i",
      levels: [
        { level: "green", labels: ["Ok", "Ja"] },
        { level: "yellow", labels: ["I prosess", "Uklart"] },
        { level: "red", labels: ["Nei", "Ikke startet"] },
      ],
    },
    phases: counts.map(({ status, measures }, at) => {
      const number = at + 1;
      const item = (id: string, order: number) => ({
        id,
        text: `Punkt ${id} i sjekklisten`,
        dimension: Object.values(letters)[order % 3],
        measures: [{ id: `F${number}.${Object.keys(letters)[order % 3]}1`, why: `Fordi ${id}` }],
      });
      return {
        id: `F${number}`,
        number,
        name: `Fasen som heter ${number}`,
        introduction: ["p"],
        characteristics: { firm: ["p"], cluster: ["p"] },
        characteristicsAnnexA: { cluster: ["p"] },
        situation: {
          introduction: ["p"],
          focus: { heading: "h", points },
          internationalisation: { heading: "h", points },
          activities: { heading: "h", points },
        },
        cases: { introduction: ["p"], list: [{ name: "n", links: ["http://example.org/"] }] },
        measures: Object.entries(letters).map(([letter, dimension]) => ({
          id: `F${number}.${letter}1`,
          dimension,
          text: `Tiltak F${number}.${letter}1 i kapittel 2`,
          instruments: ["eksport", ...(letter === "F" ? ["forskning"] : [])].map((id) => ({
            id,
            why: `${id} ${letter}`,
          })),
        })),
        instruments: { introduction: ["p"], lines: [{ words: "w", instruments: ["eksport"] }], fromGuide: [] },
        checklist: {
          status: Array.from({ length: status }, (_, order) => item(`F${number}.S${order + 1}`, order)),
          measures: Array.from({ length: measures }, (_, order) => item(`F${number}.T${order + 1}`, order)),
        },
        guide: [{ id: `F${number}.G1`, dimension: "fou", measure: `F${number}.F1`, text: "Punkt i guiden" }],
      };
    }),
    conclusion: { title: "t", paragraphs: ["p"] },
    annexes: {
      checklist: {
        title: "t",
        introduction: ["p"],
        frameworkTitle: "t",
        framework: ["p"],
        checklistTitle: "t",
        statusHeading: "h",
        measuresHeading: "h",
      },
      guide: { title: "t", introduction: ["p"], columns: ["a", "b"] },
      scenario: { title: "t", paragraphs: ["p"] },
    },
    scoring: {
      points: { green: "1/1", yellow: "1/2", red: "0/1" },
      greenFrom: "2/3",
      redBelow: "1/3",
      coverageFrom: "1/2",
      weighting: "respondents",
      minimumCounts: { facilitator: 1, company: 5, research: 3, public: 3, other: 3 },
      minimumOthers: 5,
      gapFrom: "1/3",
      agreementFrom: 3,
      mixChangeFrom: "1/4",
      benchmarkFrom: 5,
      previewFrom: "1/2",
      ...scoring,
    },
    survey: {
      columns: {
        cluster: synonyms,
        group: synonyms,
        responseId: synonyms,
        submittedAt: synonyms,
        comment: synonyms,
        generalComment: synonyms,
        item: synonyms,
        answer: synonyms,
        personal: synonyms,
        metadata: synonyms,
      },
      groups: { facilitator: synonyms, company: synonyms, research: synonyms, public: synonyms, other: synonyms },
      answers: {},
      notAnswered: synonyms,
    },
  });
}

export function makeRegister(): InstrumentRegister {
  return InstrumentRegisterSchema.parse({
    version: "2026-11",
    instruments: ["eksport", "forskning", "ubrukt"].map((id) => ({
      id,
      name: `Virkemiddel ${id}`,
      name2008: `${id} i 2008`,
      origin: "source",
      dimensions: ["fou"],
      contributes: "Bidrar.",
      validFrom: null,
      validTo: null,
      norwayEligibleFrom: null,
      norwayEligibleTo: null,
      operator: "Etaten",
      contact: "Kontoret",
      successors: [],
      source: "Kilden",
      lastVerified: null,
      verified: true,
      note: "=merknad",
    })),
  });
}
