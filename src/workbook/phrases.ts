import type { RespondentGroup } from "../framework/schema.ts";
import type { Move, Remark } from "../portfolio/portfolio.ts";
import type { ReportCatalogue } from "../report/language.ts";
import { movedByRules } from "../report/phrases/robustness.ts";
import type { InstrumentMatch, Light } from "../scoring/result.ts";

/** What the portfolio workbook says: sheet names, column headings, words in cells, and the sheet on method. */
export type WorkbookPhrases = {
  title: (p: { year: number }) => string;
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
  /** Lights of phases and dimensions; those of items say the survey's own word. */
  lights: Record<Light, string>;
  groups: Record<RespondentGroup, string>;
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
  remark: (remark: Remark) => string;
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
  phaseIn: (p: { year: number }) => string;
  progressIn: (p: { year: number }) => string;
  responsesIn: (p: { year: number }) => string;
  direction: string;
  move: (move: Move) => string;
  onOneItem: string;
  placedPhaseChange: string;
  mixChange: string;
  mixChanged: (p: { group: string; from: string; to: string }) => string;
  scoreIn: (p: { phase: number; year: number }) => string;
  topic: string;
  fact: string;
  value: string;
  method: {
    report: string;
    date: string;
    year: string;
    audience: string;
    internal: string;
    open: string;
    openNote: string;
    frameworkVersion: string;
    frameworkHash: string;
    registerVersion: string;
    registerHash: string;
    material: string;
    registered: string;
    withResponses: string;
    placed: string;
    responses: string;
    rateClusters: string;
    previous: (p: { year: number }) => string;
    absent: string;
    failed: string;
    notImported: string;
    notScored: string;
    rules: string;
    points: string;
    pointsOf: (p: { green: number; yellow: number; red: number }) => string;
    greenFrom: string;
    redBelow: string;
    coverageFrom: string;
    weighting: string;
    weightings: Record<"respondents" | "groups", string>;
    placement: string;
    placementRule: string;
    change: string;
    changeRule: string;
    demand: string;
    demandRule: string;
    thin: string;
    thinRule: string;
    benchmarkFrom: string;
  };
};

export const workbookPhrases: ReportCatalogue<WorkbookPhrases> = {
  nb: {
    title: ({ year }) => `Porteføljen ${year} – Klynger og internasjonalisering`,
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
    lights: { green: "Grønn", yellow: "Gul", red: "Rød", none: "Ikke grunnlag" },
    groups: {
      facilitator: "Fasilitator",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlige",
      other: "Andre",
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "Fasen har for få besvarte punkter til å få et lys.";
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return `Ett svar fra fase ${remark.turnsTo}.`;
        case "sensitive-placement":
          return movedByRules({ language: "nb" }, remark.scenarios);
        case "uneven-profile":
          return `Ujevn profil: grønn i fase ${remark.green}.`;
        case "mix-changed":
          return "Svargruppene har endret seg siden i fjor.";
      }
    },
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
    phaseIn: ({ year }) => `Fase ${year}`,
    progressIn: ({ year }) => `Framdrift ${year}`,
    responsesIn: ({ year }) => `Svar ${year}`,
    direction: "Retning",
    move: (move) => {
      if (move.kind === "new") return "Ny";
      switch (move.direction) {
        case "up":
          return "Opp";
        case "down":
          return "Ned";
        case "same":
          return "Samme fase";
        case "unclear":
          return "Uklart grunnlag";
      }
    },
    onOneItem: "Steget henger på ett punkt",
    placedPhaseChange: "Endring i årets fase, prosentpoeng",
    mixChange: "Endret andel av svarene",
    mixChanged: ({ group, from, to }) => `${group} fra ${from} til ${to}`,
    scoreIn: ({ phase, year }) => `Fase ${phase}: skår ${year}`,
    topic: "Tema",
    fact: "Opplysning",
    value: "Verdi",
    method: {
      report: "Arbeidsboken",
      date: "Dato",
      year: "År",
      audience: "Utgave",
      internal: "Intern",
      open: "Åpen",
      openNote:
        "Klyngene har koder etter plasseringen. Sektor, region, nøyaktige antall svar og vurderte lys er utelatt. Den som har en klynges egen fagrapport, kan likevel kjenne den igjen.",
      frameworkVersion: "Rammeverkets versjon",
      frameworkHash: "Rammeverkets SHA-256",
      registerVersion: "Virkemiddelregisterets versjon",
      registerHash: "Virkemiddelregisterets SHA-256",
      material: "Grunnlaget",
      registered: "Klynger i registeret",
      withResponses: "Klynger med svar",
      placed: "Klynger med lys i fasen de står i",
      responses: "Svar i alt",
      rateClusters: "Klynger med kjent antall inviterte",
      previous: ({ year }) => `Klynger med svar også i ${year}`,
      absent: "Uten svar",
      failed: "Ikke med",
      notImported: "Kunne ikke importeres",
      notScored: "Kunne ikke regnes ut",
      rules: "Reglene",
      points: "Poeng",
      pointsOf: ({ green, yellow, red }) =>
        `Grønt svar ${decimal(green)}, gult ${decimal(yellow)}, rødt ${decimal(red)}. Ikke besvart teller ikke.`,
      greenFrom: "Grønt fra og med",
      redBelow: "Rødt under",
      coverageFrom: "Andel punkter med skår for at en fase eller dimensjon skal få lys",
      weighting: "Vekting",
      weightings: { respondents: "Hvert svar teller likt", groups: "Hver gruppe som har svart, teller likt" },
      placement: "Plassering",
      placementRule:
        "Klyngen står i den laveste fasen som ikke er grønn. Framdrift er skåren i den fasen. Lysene settes på uavrundede skårer.",
      change: "Endring",
      changeRule:
        "Fjorårets svar er regnet om med årets regler. En retning oppgis bare når skåren har flyttet seg mer enn ett punkt kan gi.",
      demand: "Etterspørsel",
      demandRule:
        "Antall klynger der tiltaket er anbefalt, eller der virkemidlet støtter et anbefalt tiltak. Bare beregnede lys teller; vurderte lys er talt opp for seg.",
      thin: "Få klynger",
      thinRule: "Punkter som færre enn halvparten av klyngene har lys for, står sist i arket Sjekkliste.",
      benchmarkFrom: "Klynger som må til for median og kvartiler",
    },
  },
  nn: {
    title: ({ year }) => `Porteføljen ${year} – Klynger og internasjonalisering`,
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
    lights: { green: "Grøn", yellow: "Gul", red: "Raud", none: "Ikkje grunnlag" },
    groups: {
      facilitator: "Fasilitator",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlege",
      other: "Andre",
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "For få punkt i fasen er svara på til at han får eit lys.";
        case "few-responses":
          return "Få svar.";
        case "fragile-placement":
          return `Eitt svar frå fase ${remark.turnsTo}.`;
        case "sensitive-placement":
          return movedByRules({ language: "nn" }, remark.scenarios);
        case "uneven-profile":
          return `Ujamn profil: grøn i fase ${remark.green}.`;
        case "mix-changed":
          return "Svargruppene har endra seg sidan i fjor.";
      }
    },
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
    phaseIn: ({ year }) => `Fase ${year}`,
    progressIn: ({ year }) => `Framdrift ${year}`,
    responsesIn: ({ year }) => `Svar ${year}`,
    direction: "Retning",
    move: (move) => {
      if (move.kind === "new") return "Ny";
      switch (move.direction) {
        case "up":
          return "Opp";
        case "down":
          return "Ned";
        case "same":
          return "Same fase";
        case "unclear":
          return "Uklart grunnlag";
      }
    },
    onOneItem: "Steget heng på eitt punkt",
    placedPhaseChange: "Endring i årets fase, prosentpoeng",
    mixChange: "Endra del av svara",
    mixChanged: ({ group, from, to }) => `${group} frå ${from} til ${to}`,
    scoreIn: ({ phase, year }) => `Fase ${phase}: skår ${year}`,
    topic: "Tema",
    fact: "Opplysning",
    value: "Verdi",
    method: {
      report: "Arbeidsboka",
      date: "Dato",
      year: "År",
      audience: "Utgåve",
      internal: "Intern",
      open: "Open",
      openNote:
        "Klyngene har kodar etter plasseringa. Sektor, region, nøyaktige tal på svar og vurderte lys er utelatne. Den som har fagrapporten til ei klynge, kan likevel kjenne henne att.",
      frameworkVersion: "Versjonen av rammeverket",
      frameworkHash: "SHA-256 for rammeverket",
      registerVersion: "Versjonen av verkemiddelregisteret",
      registerHash: "SHA-256 for verkemiddelregisteret",
      material: "Grunnlaget",
      registered: "Klynger i registeret",
      withResponses: "Klynger med svar",
      placed: "Klynger med lys i fasen dei står i",
      responses: "Svar i alt",
      rateClusters: "Klynger med kjent tal på inviterte",
      previous: ({ year }) => `Klynger med svar også i ${year}`,
      absent: "Utan svar",
      failed: "Ikkje med",
      notImported: "Kunne ikkje importerast",
      notScored: "Kunne ikkje reknast ut",
      rules: "Reglane",
      points: "Poeng",
      pointsOf: ({ green, yellow, red }) =>
        `Grønt svar ${decimal(green)}, gult ${decimal(yellow)}, raudt ${decimal(red)}. Punkt som ikkje er svara på, tel ikkje.`,
      greenFrom: "Grønt frå og med",
      redBelow: "Raudt under",
      coverageFrom: "Del av punkta med skår for at ein fase eller dimensjon skal få lys",
      weighting: "Vekting",
      weightings: { respondents: "Kvart svar tel likt", groups: "Kvar gruppe som har svart, tel likt" },
      placement: "Plassering",
      placementRule:
        "Klynga står i den lågaste fasen som ikkje er grøn. Framdrift er skåren i den fasen. Lysa blir sette på skårar som ikkje er runda av.",
      change: "Endring",
      changeRule:
        "Svara frå i fjor er rekna om med reglane for i år. Ei retning står berre der skåren har flytta seg meir enn eitt punkt kan gi.",
      demand: "Etterspurnad",
      demandRule:
        "Talet på klynger der tiltaket er tilrådd, eller der verkemidlet støttar eit tilrådd tiltak. Berre utrekna lys tel; vurderte lys er talde for seg.",
      thin: "Få klynger",
      thinRule: "Punkt som færre enn halvparten av klyngene har lys for, står sist i arket Sjekkliste.",
      benchmarkFrom: "Klynger som må til for median og kvartilar",
    },
  },
  en: {
    title: ({ year }) => `The portfolio ${year} – Clusters and internationalisation`,
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
    lights: { green: "Green", yellow: "Yellow", red: "Red", none: "No basis" },
    groups: {
      facilitator: "Facilitator",
      company: "Companies",
      research: "Research and education",
      public: "Public bodies",
      other: "Others",
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
    remark: (remark) => {
      switch (remark.kind) {
        case "insufficient-data":
          return "Too few items of the phase are answered for a light.";
        case "few-responses":
          return "Few responses.";
        case "fragile-placement":
          return `One answer from phase ${remark.turnsTo}.`;
        case "sensitive-placement":
          return movedByRules({ language: "en" }, remark.scenarios);
        case "uneven-profile":
          return `Uneven profile: green in phase ${remark.green}.`;
        case "mix-changed":
          return "The respondent groups have changed since last year.";
      }
    },
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
    phaseIn: ({ year }) => `Phase ${year}`,
    progressIn: ({ year }) => `Progress ${year}`,
    responsesIn: ({ year }) => `Responses ${year}`,
    direction: "Direction",
    move: (move) => {
      if (move.kind === "new") return "New";
      switch (move.direction) {
        case "up":
          return "Up";
        case "down":
          return "Down";
        case "same":
          return "Same phase";
        case "unclear":
          return "Unclear basis";
      }
    },
    onOneItem: "The step hangs on one item",
    placedPhaseChange: "Change in this year's phase, percentage points",
    mixChange: "Changed share of the responses",
    mixChanged: ({ group, from, to }) => `${group} from ${from} to ${to}`,
    scoreIn: ({ phase, year }) => `Phase ${phase}: score ${year}`,
    topic: "Topic",
    fact: "Fact",
    value: "Value",
    method: {
      report: "The workbook",
      date: "Date",
      year: "Year",
      audience: "Edition",
      internal: "Internal",
      open: "Open",
      openNote:
        "The clusters have codes in the order of their placement. Sector, region, exact numbers of responses and assessed lights are left out. Whoever has a cluster's own report may still recognise it.",
      frameworkVersion: "Version of the framework",
      frameworkHash: "SHA-256 of the framework",
      registerVersion: "Version of the instrument register",
      registerHash: "SHA-256 of the instrument register",
      material: "The material",
      registered: "Clusters in the register",
      withResponses: "Clusters with responses",
      placed: "Clusters with a light in the phase where they stand",
      responses: "Responses in all",
      rateClusters: "Clusters with a known number of invited",
      previous: ({ year }) => `Clusters with responses in ${year} too`,
      absent: "Without responses",
      failed: "Not included",
      notImported: "Could not be imported",
      notScored: "Could not be scored",
      rules: "The rules",
      points: "Points",
      pointsOf: ({ green, yellow, red }) =>
        `Green answer ${green}, yellow ${yellow}, red ${red}. Not answered counts nowhere.`,
      greenFrom: "Green from",
      redBelow: "Red below",
      coverageFrom: "Share of items with a score for a phase or dimension to have a light",
      weighting: "Weighting",
      weightings: { respondents: "Every response counts alike", groups: "Every group that answered counts alike" },
      placement: "Placement",
      placementRule:
        "The cluster stands in the lowest phase that is not green. Progress is the score of that phase. Lights are set on unrounded scores.",
      change: "Change",
      changeRule:
        "Last year's responses are scored by this year's rules. A direction is given only where the score moved by more than one item can account for.",
      demand: "Demand",
      demandRule:
        "Number of clusters where the measure is recommended, or where the instrument supports a recommended measure. Computed lights alone count; assessed lights are counted separately.",
      thin: "Few clusters",
      thinRule: "Items that fewer than half of the clusters have a light for stand last in the sheet Checklist.",
      benchmarkFrom: "Clusters needed for median and quartiles",
    },
  },
};

/** Norwegian writes a decimal comma; the workbook's own numbers are left to Excel. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}
