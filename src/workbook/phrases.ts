import type { ReportCatalogue } from "../report/language.ts";
import type { InstrumentMatch } from "../scoring/result.ts";

/** What the portfolio workbook says: sheet names, column headings and words in cells. */
export type WorkbookPhrases = {
  /** @param framework the framework's title */
  title: (p: { year: number; framework: string }) => string;
  subject: string;
  footer: (p: { year: number; date: string; open: boolean }) => string;
  sheets: {
    overview: string;
    phases: string;
    dimensions: string;
    checklist: string;
    measures: string;
    instruments: string;
    development: string;
    method: string;
  };
  kinds: { status: string; measure: string };
  yes: string;
  no: string;
  cluster: string;
  programme: string;
  level: string;
  sector: string;
  region: string;
  members: string;
  responses: string;
  responseBand: (p: { from: number; to: number | null }) => string;
  answeredOfInvited: string;
  invited: string;
  responseRate: string;
  phase: string;
  phaseName: string;
  progress: string;
  completed: string;
  assessedPhase: string;
  fragileLights: string;
  remarks: string;
  phaseLight: (p: { phase: number }) => string;
  phaseScore: (p: { phase: number }) => string;
  phaseCoverage: (p: { phase: number }) => string;
  phaseChange: (p: { phase: number }) => string;
  dimensionLight: (p: { name: string }) => string;
  dimensionScore: (p: { name: string }) => string;
  dimensionInPhase: (p: { name: string; phase: number }) => string;
  item: string;
  kind: string;
  dimension: string;
  text: string;
  withLight: string;
  red: string;
  yellow: string;
  green: string;
  redShare: string;
  assessed: string;
  overruled: string;
  measure: string;
  clusters: string;
  clusterShare: string;
  firstThree: string;
  supporting: string;
  recommendedTo: string;
  instrument: string;
  name2008: string;
  validity: string;
  validities: Record<InstrumentMatch["validity"], string>;
  notCalledFor: string;
  clustersInPhase: (p: { phase: number }) => string;
  supports: string;
  operator: string;
  contact: string;
  note: string;
  verified: string;
  topic: string;
  fact: string;
  value: string;
};

export const workbookPhrases: ReportCatalogue<WorkbookPhrases> = {
  nb: {
    title: ({ year, framework }) => `Porteføljen ${year} – ${framework}`,
    subject: "Klyngenes internasjonalisering: lys, skår, tiltak og virkemidler",
    footer: ({ year, date, open }) => `Porteføljen ${year}, ${date}${open ? "" : ", intern"}`,
    sheets: {
      overview: "Oversikt",
      phases: "Faser",
      dimensions: "Dimensjoner",
      checklist: "Sjekkliste",
      measures: "Tiltak",
      instruments: "Virkemidler",
      development: "Utvikling",
      method: "Metode",
    },
    kinds: { status: "Status", measure: "Tiltak" },
    yes: "Ja",
    no: "Nei",
    cluster: "Klynge",
    programme: "Program",
    level: "Programnivå",
    sector: "Sektor",
    region: "Region",
    members: "Medlemmer",
    responses: "Svar",
    responseBand: ({ from, to }) => (to === null ? `${from} eller flere` : `${from} til ${to}`),
    answeredOfInvited: "Svar fra grupper med kjent antall inviterte",
    invited: "Inviterte",
    responseRate: "Svarprosent",
    phase: "Fase",
    phaseName: "Fasens navn",
    progress: "Framdrift i fasen",
    completed: "Alle faser grønne",
    assessedPhase: "Fase med vurderte lys",
    fragileLights: "Lys ett svar fra å skifte",
    remarks: "Merknader",
    phaseLight: ({ phase }) => `Fase ${phase}: lys`,
    phaseScore: ({ phase }) => `Fase ${phase}: skår`,
    phaseCoverage: ({ phase }) => `Fase ${phase}: andel punkter med skår`,
    phaseChange: ({ phase }) => `Fase ${phase}: endring i prosentpoeng`,
    dimensionLight: ({ name }) => `${name}: lys`,
    dimensionScore: ({ name }) => `${name}: skår`,
    dimensionInPhase: ({ name, phase }) => `${name}: skår i fase ${phase}`,
    item: "Punkt",
    kind: "Type",
    dimension: "Dimensjon",
    text: "Tekst",
    withLight: "Klynger med lys",
    red: "Røde",
    yellow: "Gule",
    green: "Grønne",
    redShare: "Andel røde",
    assessed: "Vurderte lys",
    overruled: "Vurdert annerledes enn beregnet",
    measure: "Tiltak",
    clusters: "Klynger",
    clusterShare: "Andel av klyngene med anbefalte tiltak",
    firstThree: "Blant de tre første tiltakene",
    supporting: "Virkemidler som støtter tiltaket",
    recommendedTo: "Anbefalt til",
    instrument: "Virkemiddel",
    name2008: "Navn i 2008",
    validity: "Status",
    validities: {
      open: "Åpent",
      succeeded: "Etterfulgt",
      closed: "Avsluttet",
      unverified: "Må kontrolleres",
    },
    notCalledFor: "Ikke etterspurt",
    clustersInPhase: ({ phase }) => `Klynger i fase ${phase}`,
    supports: "Støtter tiltakene",
    operator: "Forvalter",
    contact: "Kontakt",
    note: "Merknad",
    verified: "Sist kontrollert",
    topic: "Tema",
    fact: "Opplysning",
    value: "Verdi",
  },
  nn: {
    title: ({ year, framework }) => `Porteføljen ${year} – ${framework}`,
    subject: "Internasjonaliseringa til klyngene: lys, skår, tiltak og verkemiddel",
    footer: ({ year, date, open }) => `Porteføljen ${year}, ${date}${open ? "" : ", intern"}`,
    sheets: {
      overview: "Oversyn",
      phases: "Fasar",
      dimensions: "Dimensjonar",
      checklist: "Sjekkliste",
      measures: "Tiltak",
      instruments: "Verkemiddel",
      development: "Utvikling",
      method: "Metode",
    },
    kinds: { status: "Status", measure: "Tiltak" },
    yes: "Ja",
    no: "Nei",
    cluster: "Klynge",
    programme: "Program",
    level: "Programnivå",
    sector: "Sektor",
    region: "Region",
    members: "Medlemmer",
    responses: "Svar",
    responseBand: ({ from, to }) => (to === null ? `${from} eller fleire` : `${from} til ${to}`),
    answeredOfInvited: "Svar frå grupper med kjent tal på inviterte",
    invited: "Inviterte",
    responseRate: "Svarprosent",
    phase: "Fase",
    phaseName: "Namnet på fasen",
    progress: "Framdrift i fasen",
    completed: "Alle fasar grøne",
    assessedPhase: "Fase med vurderte lys",
    fragileLights: "Lys eitt svar frå å skifte",
    remarks: "Merknader",
    phaseLight: ({ phase }) => `Fase ${phase}: lys`,
    phaseScore: ({ phase }) => `Fase ${phase}: skår`,
    phaseCoverage: ({ phase }) => `Fase ${phase}: del av punkta med skår`,
    phaseChange: ({ phase }) => `Fase ${phase}: endring i prosentpoeng`,
    dimensionLight: ({ name }) => `${name}: lys`,
    dimensionScore: ({ name }) => `${name}: skår`,
    dimensionInPhase: ({ name, phase }) => `${name}: skår i fase ${phase}`,
    item: "Punkt",
    kind: "Type",
    dimension: "Dimensjon",
    text: "Tekst",
    withLight: "Klynger med lys",
    red: "Raude",
    yellow: "Gule",
    green: "Grøne",
    redShare: "Del raude",
    assessed: "Vurderte lys",
    overruled: "Vurdert annleis enn utrekna",
    measure: "Tiltak",
    clusters: "Klynger",
    clusterShare: "Del av klyngene med tilrådde tiltak",
    firstThree: "Mellom dei tre første tiltaka",
    supporting: "Verkemiddel som støttar tiltaket",
    recommendedTo: "Tilrådd til",
    instrument: "Verkemiddel",
    name2008: "Namn i 2008",
    validity: "Status",
    validities: {
      open: "Ope",
      succeeded: "Etterfølgt",
      closed: "Avslutta",
      unverified: "Må kontrollerast",
    },
    notCalledFor: "Ikkje etterspurt",
    clustersInPhase: ({ phase }) => `Klynger i fase ${phase}`,
    supports: "Støttar tiltaka",
    operator: "Forvaltar",
    contact: "Kontakt",
    note: "Merknad",
    verified: "Sist kontrollert",
    topic: "Tema",
    fact: "Opplysning",
    value: "Verdi",
  },
  en: {
    title: ({ year, framework }) => `The portfolio ${year} – ${framework}`,
    subject: "The clusters' internationalisation: lights, scores, measures and instruments",
    footer: ({ year, date, open }) => `The portfolio ${year}, ${date}${open ? "" : ", internal"}`,
    sheets: {
      overview: "Overview",
      phases: "Phases",
      dimensions: "Dimensions",
      checklist: "Checklist",
      measures: "Measures",
      instruments: "Instruments",
      development: "Development",
      method: "Method",
    },
    kinds: { status: "Status", measure: "Measure" },
    yes: "Yes",
    no: "No",
    cluster: "Cluster",
    programme: "Programme",
    level: "Programme level",
    sector: "Sector",
    region: "Region",
    members: "Members",
    responses: "Responses",
    responseBand: ({ from, to }) => (to === null ? `${from} or more` : `${from} to ${to}`),
    answeredOfInvited: "Responses of groups whose invited number is known",
    invited: "Invited",
    responseRate: "Response rate",
    phase: "Phase",
    phaseName: "Name of the phase",
    progress: "Progress in the phase",
    completed: "All phases green",
    assessedPhase: "Phase with assessed lights",
    fragileLights: "Lights one answer from turning",
    remarks: "Remarks",
    phaseLight: ({ phase }) => `Phase ${phase}: light`,
    phaseScore: ({ phase }) => `Phase ${phase}: score`,
    phaseCoverage: ({ phase }) => `Phase ${phase}: share of items with a score`,
    phaseChange: ({ phase }) => `Phase ${phase}: change in percentage points`,
    dimensionLight: ({ name }) => `${name}: light`,
    dimensionScore: ({ name }) => `${name}: score`,
    dimensionInPhase: ({ name, phase }) => `${name}: score in phase ${phase}`,
    item: "Item",
    kind: "Kind",
    dimension: "Dimension",
    text: "Text",
    withLight: "Clusters with a light",
    red: "Red",
    yellow: "Yellow",
    green: "Green",
    redShare: "Share of red",
    assessed: "Assessed lights",
    overruled: "Assessed differently from computed",
    measure: "Measure",
    clusters: "Clusters",
    clusterShare: "Share of the clusters with recommended measures",
    firstThree: "Among the first three measures",
    supporting: "Instruments that support the measure",
    recommendedTo: "Recommended to",
    instrument: "Instrument",
    name2008: "Name in 2008",
    validity: "Status",
    validities: { open: "Open", succeeded: "Succeeded", closed: "Closed", unverified: "To be verified" },
    notCalledFor: "Not called for",
    clustersInPhase: ({ phase }) => `Clusters in phase ${phase}`,
    supports: "Supports the measures",
    operator: "Operator",
    contact: "Contact",
    note: "Note",
    verified: "Last verified",
    topic: "Topic",
    fact: "Fact",
    value: "Value",
  },
};
