import type { InstrumentRegister } from "../../src/framework/instrument.ts";
import { InstrumentRegisterSchema } from "../../src/framework/instrument.ts";
import { type Framework, FrameworkSchema, phaseNumbers, type ScoringParameters } from "../../src/framework/schema.ts";
import { type Cluster, ClusterSchema } from "../../src/register/cluster.ts";
import { frozen, rememberLast } from "../../src/remember.ts";
import { exactRules, type Rules } from "../../src/scoring/rules.ts";

export const defaultScoring: ScoringParameters = {
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
};

/** The default rules, or the default ones with some of them changed. */
export function rulesWith(changed: Partial<ScoringParameters> = {}): Rules {
  return exactRules({ ...defaultScoring, ...changed });
}

/** The items of each phase, their dimensions and the measures they call for. */
const checklist = {
  S1: { dimension: "kompetanse", measures: ["K1"] },
  S2: { dimension: "fou", measures: ["F1"] },
  T1: { dimension: "marked", measures: ["M1"] },
  T2: { dimension: "kompetanse", measures: ["K1", "M1"] },
} as const;

/** The measures of each phase and the instruments that support them. */
const measures = {
  K1: { dimension: "kompetanse", instruments: ["alfa"] },
  F1: { dimension: "fou", instruments: ["beta"] },
  M1: { dimension: "marked", instruments: ["beta", "gamma"] },
} as const;

/**
 * A framework small enough to count by hand: five phases, each with the items S1, S2, T1, T2 and the measures K1, F1, M1.
 * S1 calls for K1, S2 for F1, T1 for M1, and T2 for both K1 and M1.
 */
export function smallFramework(scoring: Partial<ScoringParameters> = {}): Framework {
  return remembered(JSON.stringify(scoring), () => frozen(makeFramework(scoring)));
}

const remembered = rememberLast<Framework>(20);

function makeFramework(scoring: Partial<ScoringParameters>): Framework {
  const headed = { heading: "Overskrift", points: ["Punkt"] };
  return FrameworkSchema.parse({
    version: "liten",
    title: "Et lite rammeverk",
    source: { title: "Kilde", author: "Forfatter", client: "Oppdragsgiver", date: "2008", code: "080101" },
    sourceVersions: [],
    introduction: {
      title: "Innledning",
      background: { title: "Bakgrunn", paragraphs: ["Tekst."] },
      purpose: {
        title: "Formål",
        paragraphs: ["Tekst."],
        tools: ["Verktøy"],
        anchoring: ["Tekst."],
        anchoringDimensions: ["en", "to", "tre", "fire"].map((id) => ({ id, name: id, text: id })),
      },
    },
    method: {
      title: "Metode",
      paragraphs: ["Tekst."],
      parameters: {
        introduction: "Tekst.",
        list: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id })),
        after: ["Tekst."],
      },
      phases: { title: "Faser", paragraphs: ["Tekst."], walkthrough: { introduction: "Tekst.", points: ["Punkt"] } },
      headings: {
        characteristics: "Kjennetegn",
        situation: "Situasjon",
        cases: "Eksempler",
        measures: "Tiltak",
        instruments: "Virkemidler",
        firm: "Bedrift",
        cluster: "Klynge",
      },
    },
    dimensions: [
      { id: "kompetanse", name: "Kompetanse og læring" },
      { id: "fou", name: "FoU" },
      { id: "marked", name: "Markeds- og forretningsutvikling" },
    ],
    answers: {
      introduction: "Tekst.",
      levels: [
        { level: "green", labels: ["Ok", "Ja"] },
        { level: "yellow", labels: ["I prosess", "Uklart"] },
        { level: "red", labels: ["Nei", "Ikke startet"] },
      ],
    },
    phases: phaseNumbers.map((number) => {
      const id = (local: string) => `F${number}.${local}`;
      const items = Object.entries(checklist).map(([local, item]) => ({
        id: id(local),
        text: `Punkt ${id(local)}`,
        dimension: item.dimension,
        measures: item.measures.map((measure) => ({ id: id(measure), why: `${id(measure)} svarer på ${id(local)}.` })),
      }));
      return {
        id: `F${number}`,
        number,
        name: `Fase ${number}`,
        introduction: ["Tekst."],
        characteristics: { firm: ["Tekst"], cluster: ["Tekst"] },
        characteristicsAnnexA: { cluster: ["Tekst"] },
        situation: { introduction: ["Tekst."], focus: headed, internationalisation: headed, activities: headed },
        cases: { introduction: ["Tekst."], list: [{ name: "Eksempel", links: ["https://example.org/"] }] },
        measures: Object.entries(measures).map(([local, measure]) => ({
          id: id(local),
          text: `Tiltak ${id(local)}`,
          dimension: measure.dimension,
          instruments: measure.instruments.map((instrument) => ({
            id: instrument,
            why: `${instrument} støtter ${id(local)}.`,
          })),
        })),
        instruments: {
          introduction: ["Tekst."],
          lines: [{ words: "Alle", instruments: ["alfa", "beta", "gamma"] }],
          fromGuide: [],
        },
        checklist: {
          status: items.filter((item) => item.id.includes(".S")),
          measures: items.filter((item) => item.id.includes(".T")),
        },
        guide: [{ id: id("G1"), dimension: "fou", measure: id("F1"), text: "Råd" }],
      };
    }),
    conclusion: { title: "Slutt", paragraphs: ["Tekst."] },
    annexes: {
      checklist: {
        title: "A",
        introduction: ["Tekst."],
        frameworkTitle: "Rammeverk",
        framework: ["Tekst."],
        checklistTitle: "Sjekkliste",
        statusHeading: "Status",
        measuresHeading: "Tiltak",
      },
      guide: { title: "B", introduction: ["Tekst."], columns: ["Tiltak", "Råd"] },
      scenario: { title: "C", paragraphs: ["Tekst."] },
    },
    scoring: { ...defaultScoring, ...scoring },
    survey: {
      columns: {
        cluster: [],
        group: [],
        responseId: [],
        submittedAt: [],
        comment: [],
        generalComment: [],
        item: [],
        answer: [],
        personal: [],
        metadata: [],
      },
      groups: { facilitator: [], company: [], research: [], public: [], other: [] },
      answers: {},
      notAnswered: [],
    },
  });
}

/** Three instruments that are open: alfa, beta and gamma. */
export function smallRegister(): InstrumentRegister {
  return InstrumentRegisterSchema.parse({
    version: "2026-11",
    instruments: ["alfa", "beta", "gamma"].map((id) => ({
      id,
      name: `Ordningen ${id}`,
      name2008: id,
      origin: "source",
      dimensions: ["fou"],
      contributes: "Penger",
      validFrom: null,
      validTo: null,
      norwayEligibleFrom: null,
      norwayEligibleTo: null,
      operator: "Kontoret",
      contact: "Kontoret",
      successors: [],
      source: "Oppdiktet",
      lastVerified: "2026-11",
      verified: true,
      note: "Oppdiktet ordning.",
    })),
  });
}

/** A cluster of the register that says nothing but its name. */
export function clusterNamed(id: string, facts: Partial<Cluster> = {}): Cluster {
  return ClusterSchema.parse({
    id,
    name: `Klyngen ${id}`,
    aliases: [],
    programme: null,
    level: null,
    sector: null,
    region: null,
    facilitator: null,
    members: null,
    invited: { facilitator: null, company: null, research: null, public: null, other: null },
    ...facts,
  });
}
