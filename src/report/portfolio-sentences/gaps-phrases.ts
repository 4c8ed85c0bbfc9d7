import type { Light } from "../../scoring/result.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** How many lights there are of each colour. */
type Lights = { red: number; yellow: number; green: number };

/** The chapters on what is most often red, and on every item of the checklist. Phases come as "fase 1 til 3". */
export type GapsPhrases = {
  /** @param later the phases that are left out as nobody is expected to be there, or null */
  introduction: (range: string, later: string | null) => string;
  description: (range: string) => string;
  heads: {
    item: string;
    text: string;
    clusters: string;
    red: string;
    share: string;
    assessed: string;
    dimension: string;
    lights: string;
  };
  lightsOfClusters: (lights: Lights, clusters: number) => string;
  lights: (lights: Lights) => string;
  of: (count: string, all: string) => string;
  more: (count: number, chapter: string) => string;
  noRedDimension: string;
  reddestDimension: (name: string, share: string) => string;
  dimensionsDescription: (range: string) => string;
};

export type ItemsPhrases = {
  howToRead: string;
  introduction: (chapter: string) => string;
  description: string;
  legend: Record<Light | "unclear", string>;
  cluster: string;
  redClusters: string;
};

const { nb, nn, en } = formats;

export const gapsPhrases: ReportCatalogue<GapsPhrases> = {
  nb: {
    introduction: (range, later) =>
      `Tabellen viser punktene i ${range}, som minst en tredel av klyngene har nådd.${later === null ? "" : ` Rødt i ${later} er ventet for de fleste og er ikke regnet med.`} Det er de beregnede lysene som teller; lys konsulenten har vurdert, er talt opp for seg.`,
    description: (range) =>
      `Punkter i ${range} etter andel klynger med rødt, av dem som har et lys. Stiplet: klynger uten lys.`,
    heads: {
      item: "Punkt",
      text: "Ordlyd og dimensjon",
      clusters: "Klynger etter lys: rødt, gult, grønt",
      red: "Rødt",
      share: "Andel",
      assessed: "Vurdert (annerledes)",
      dimension: "Dimensjon",
      lights: "Lys: rødt, gult, grønt",
    },
    lightsOfClusters: (lights, clusters) =>
      `${lightsNb(lights)} hos ${clusters} ${plural(clusters, "klynge", "klynger")}`,
    lights: (lights) => `${lightsNb(lights)} lys`,
    of: (count, all) => `${count} av ${all}`,
    more: (count, chapter) =>
      `${count} ${plural(count, "punkt til er rødt", "punkter til er røde")} hos minst én klynge. Alle punktene står i ${chapter} og i arbeidsboken.`,
    noRedDimension: "Ingen dimensjon har røde lys",
    reddestDimension: (name, share) => `${nb.sentenceCase(name)} har størst andel røde lys: ${share}`,
    dimensionsDescription: (range) => `Alle lys i ${range}, etter dimensjon.`,
  },
  nn: {
    introduction: (range, later) =>
      `Tabellen viser punkta i ${range}, som minst ein tredel av klyngene har nådd.${later === null ? "" : ` Raudt i ${later} er venta for dei fleste og er ikkje rekna med.`} Det er dei utrekna lysa som tel; lys som konsulenten har vurdert, er talde for seg.`,
    description: (range) =>
      `Punkt i ${range} etter kor stor del av klyngene som har raudt, av dei som har eit lys. Stipla: klynger utan lys.`,
    heads: {
      item: "Punkt",
      text: "Ordlyd og dimensjon",
      clusters: "Klynger etter lys: raudt, gult, grønt",
      red: "Raudt",
      share: "Del",
      assessed: "Vurdert (annleis)",
      dimension: "Dimensjon",
      lights: "Lys: raudt, gult, grønt",
    },
    lightsOfClusters: (lights, clusters) =>
      `${lightsNn(lights)} hos ${clusters} ${plural(clusters, "klynge", "klynger")}`,
    lights: (lights) => `${lightsNn(lights)} lys`,
    of: (count, all) => `${count} av ${all}`,
    more: (count, chapter) =>
      `${count} punkt til er ${plural(count, "raudt", "raude")} hos minst éi klynge. Alle punkta står i ${chapter} og i arbeidsboka.`,
    noRedDimension: "Ingen dimensjon har raude lys",
    reddestDimension: (name, share) => `${nn.sentenceCase(name)} har størst del raude lys: ${share}`,
    dimensionsDescription: (range) => `Alle lys i ${range}, etter dimensjon.`,
  },
  en: {
    introduction: (range, later) =>
      `The table shows the items of ${range}, which at least a third of the clusters have reached.${later === null ? "" : ` Red in ${later} is to be expected of most and is not counted.`} The computed lights count; lights that the consultant has assessed are counted separately.`,
    description: (range) =>
      `Items of ${range} by the share of clusters with red, of those that have a light. Dashed: clusters without a light.`,
    heads: {
      item: "Item",
      text: "Wording and dimension",
      clusters: "Clusters by light: red, yellow, green",
      red: "Red",
      share: "Share",
      assessed: "Assessed (differently)",
      dimension: "Dimension",
      lights: "Lights: red, yellow, green",
    },
    lightsOfClusters: (lights, clusters) =>
      `${lightsEn(lights)} in ${clusters} ${plural(clusters, "cluster", "clusters")}`,
    lights: (lights) => `${lightsEn(lights)} lights`,
    of: (count, all) => `${count} of ${all}`,
    more: (count, chapter) =>
      `${count} more ${plural(count, "item is", "items are")} red in at least one cluster. All items are in ${chapter} and in the workbook.`,
    noRedDimension: "No dimension has red lights",
    reddestDimension: (name, share) => `${en.sentenceCase(name)} has the largest share of red lights: ${share}`,
    dimensionsDescription: (range) => `All lights of ${range}, by dimension.`,
  },
};

export const itemsPhrases: ReportCatalogue<ItemsPhrases> = {
  nb: {
    howToRead: "Slik leses tabellene",
    introduction: (chapter) =>
      `Én tabell per fase, med klyngene i samme rekkefølge som i ${chapter} og ett punkt i hver kolonne. S er statusspørsmål, T er tiltak; ordlyden står under tabellen. Uthevet navn: klyngen står i denne fasen.`,
    description: "Lys (bokstav) og skår i prosent på hvert punkt. Nederst: antall klynger med rødt.",
    legend: {
      green: "grønt",
      yellow: `gult, i${noBreak}prosess`,
      unclear: "gult, uklart eller blandet",
      red: "rødt",
      none: "ikke besvart",
    },
    cluster: "Klynge",
    redClusters: "Klynger med rødt",
  },
  nn: {
    howToRead: "Slik les du tabellane",
    introduction: (chapter) =>
      `Éin tabell per fase, med klyngene i same rekkjefølgje som i ${chapter} og eitt punkt i kvar kolonne. S er statusspørsmål, T er tiltak; ordlyden står under tabellen. Utheva namn: klynga står i denne fasen.`,
    description: "Lys (bokstav) og skår i prosent på kvart punkt. Nedst: talet på klynger med raudt.",
    legend: {
      green: "grønt",
      yellow: `gult, i${noBreak}prosess`,
      unclear: "gult, uklart eller blanda",
      red: "raudt",
      none: "ikkje svara på",
    },
    cluster: "Klynge",
    redClusters: "Klynger med raudt",
  },
  en: {
    howToRead: "How to read the tables",
    introduction: (chapter) =>
      `One table for each phase, with the clusters in the same order as in ${chapter} and one item in each column. S is a status question, T a measure; the wording is beneath the table. Name in bold: the cluster is in this phase.`,
    description: "Light (letter) and score in per cent on each item. At the foot: the number of clusters with red.",
    legend: {
      green: "green",
      yellow: `yellow, in${noBreak}progress`,
      unclear: "yellow, unclear or mixed",
      red: "red",
      none: "not answered",
    },
    cluster: "Cluster",
    redClusters: "Clusters with red",
  },
};

function lightsNb({ red, yellow, green }: Lights): string {
  return `${red} ${plural(red, "rødt", "røde")}, ${yellow} ${plural(yellow, "gult", "gule")} og ${green} ${plural(green, "grønt", "grønne")}`;
}

function lightsNn({ red, yellow, green }: Lights): string {
  return `${red} ${plural(red, "raudt", "raude")}, ${yellow} ${plural(yellow, "gult", "gule")} og ${green} ${plural(green, "grønt", "grøne")}`;
}

function lightsEn({ red, yellow, green }: Lights): string {
  return `${red} red, ${yellow} yellow and ${green} green`;
}
