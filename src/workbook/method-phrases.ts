import type { ReportCatalogue } from "../report/language.ts";

/** The workbook's sheet on method: what the figures are made from, and by which rules. */
export type MethodPhrases = {
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

export const methodPhrases: ReportCatalogue<MethodPhrases> = {
  nb: {
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
  nn: {
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
  en: {
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
};

/** Norwegian writes a decimal comma; the workbook's own numbers are left to Excel. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}
