import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The chapter on measures and instruments that the clusters call for. */
export type DemandPhrases = {
  introduction: (clusters: number) => string;
  measures: string;
  measuresDescription: string;
  /** How many measures the table leaves out, and to how many clusters they are recommended at most. */
  measuresLeft: (left: number, clusters: number) => string;
  measureHeads: {
    measure: string;
    text: string;
    clusters: string;
    count: string;
    share: string;
    first: string;
  };
  instruments: string;
  instrumentsDescription: string;
  instrumentHeads: { instrument: string; clusters: string; count: string; measures: string };
  unused: (names: readonly string[]) => string;
  source: (year: number, version: string) => string;
};

const { nb, nn, en } = formats;

export const demandPhrases: ReportCatalogue<DemandPhrases> = {
  nb: {
    introduction: (clusters) =>
      `${nb.sentenceCase(nb.numberWord(clusters))} ${plural(clusters, "klynge", "klynger")} har fått anbefalt tiltak: de som svarer på gule og røde punkter i klyngens fase og fasene før. Tallene viser hvor mange klynger som trenger det samme.`,
    measures: "Tiltak",
    measuresDescription:
      "Tiltak etter antall klynger de er anbefalt til. «Blant tre første»: klynger der tiltaket er blant de tre høyest prioriterte.",
    measuresLeft: (left, clusters) =>
      `${nb.sentenceCase(nb.numberWord(left, "neuter"))} tiltak til er anbefalt til ${clusters === 1 ? "én klynge" : `${nb.numberWord(clusters)} klynger eller færre`}. Arbeidsboken har alle.`,
    measureHeads: {
      measure: "Tiltak",
      text: "Ordlyd og dimensjon",
      clusters: "Klynger",
      count: "Antall",
      share: "Andel",
      first: "Blant tre første",
    },
    instruments: "Virkemidler",
    instrumentsDescription:
      "Virkemidler etter antall klynger der de kan støtte minst ett anbefalt tiltak, fordelt på klyngenes fase.",
    instrumentHeads: { instrument: "Virkemiddel", clusters: "Klynger", count: "Antall", measures: "Tiltak" },
    unused: (names) => `Ingen av klyngenes tiltak i år kaller på ${names.join(", ")}.`,
    source: (year, version) => `Kilde: klyngeundersøkelsen ${year} og virkemiddelregisteret, versjon ${version}.`,
  },
  nn: {
    introduction: (clusters) =>
      `${nn.sentenceCase(nn.numberWord(clusters, "feminine"))} ${plural(clusters, "klynge", "klynger")} har fått tilrådd tiltak: dei som svarer på gule og raude punkt i fasen klynga står i, og fasane før. Tala viser kor mange klynger som treng det same.`,
    measures: "Tiltak",
    measuresDescription:
      "Tiltak etter kor mange klynger dei er tilrådde til. «Mellom dei tre første»: klynger der tiltaket er mellom dei tre høgast prioriterte.",
    measuresLeft: (left, clusters) =>
      `${nn.sentenceCase(nn.numberWord(left, "neuter"))} tiltak til er ${plural(left, "tilrådd", "tilrådde")} til ${clusters === 1 ? "éi klynge" : `${nn.numberWord(clusters)} klynger eller færre`}. Arbeidsboka har alle.`,
    measureHeads: {
      measure: "Tiltak",
      text: "Ordlyd og dimensjon",
      clusters: "Klynger",
      count: "Tal",
      share: "Del",
      first: "Mellom dei tre første",
    },
    instruments: "Verkemiddel",
    instrumentsDescription:
      "Verkemiddel etter kor mange klynger dei kan støtte minst eitt tilrådd tiltak hos, fordelt på fasen klyngene står i.",
    instrumentHeads: { instrument: "Verkemiddel", clusters: "Klynger", count: "Tal", measures: "Tiltak" },
    unused: (names) => `Ingen av tiltaka til klyngene i år kallar på ${names.join(", ")}.`,
    source: (year, version) => `Kjelde: klyngeundersøkinga ${year} og verkemiddelregisteret, versjon ${version}.`,
  },
  en: {
    introduction: (clusters) =>
      `${en.sentenceCase(en.numberWord(clusters))} ${plural(clusters, "cluster has", "clusters have")} been recommended measures: those that address yellow and red items in the cluster’s phase and the phases before it. The figures show how many clusters need the same.`,
    measures: "Measures",
    measuresDescription:
      "Measures by the number of clusters they are recommended to. “Among the first three”: clusters where the measure is among the three of highest priority.",
    measuresLeft: (left, clusters) =>
      `${en.sentenceCase(en.numberWord(left))} more ${plural(left, "measure is", "measures are")} recommended to ${clusters === 1 ? "one cluster" : `${en.numberWord(clusters)} clusters or fewer`}. The workbook has them all.`,
    measureHeads: {
      measure: "Measure",
      text: "Wording and dimension",
      clusters: "Clusters",
      count: "Number",
      share: "Share",
      first: "Among first three",
    },
    instruments: "Policy instruments",
    instrumentsDescription:
      "Instruments by the number of clusters where they can support at least one recommended measure, by the clusters’ phase.",
    instrumentHeads: { instrument: "Instrument", clusters: "Clusters", count: "Number", measures: "Measures" },
    unused: (names) => `None of the clusters’ measures this year calls for ${en.either(names)}.`,
    source: (year, version) =>
      `Source: the cluster survey ${year} and the register of instruments, version ${version}.`,
  },
};
