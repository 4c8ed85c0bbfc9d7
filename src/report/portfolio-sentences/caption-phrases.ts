import type { RespondentGroup } from "../../framework/schema.ts";
import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The findings of figures and tables. Phases come as "fase 2", numbers of clusters in words. */
export type CaptionPhrases = {
  nobodyAnswered: string;
  theClusterIsIn: (phase: string) => string;
  mostAreIn: (p: { count: string; all: string; phase: string }) => string;
  /** Phases that have equally many, more than one each. */
  mostAreInSeveral: (phases: readonly string[], each: string) => string;
  middleStays: (phase: string, year: number) => string;
  middleMoved: (before: string, now: string) => string;
  whereMostAre: (phase: string, clusters: string) => string;
  eachInAPhase: (first: string, last: string) => string;
  threshold: (p: { phase: string; clusters: string; most: string }) => string;
  noProfiles: string;
  profilesFall: (profiles: number) => string;
  profilesFallExcept: (names: readonly string[]) => string;
  profilesRise: (p: { rising: string; all: string; count: number }) => string;
  /** What is said of one phase's items: "Fase 2: F2.S1 er oftest grønt (8 av 14), F2.S3 oftest rødt (6 av 14)". */
  items: (p: { phase: string; green: ItemsShare | null; red: ItemsShare | null }) => string;
  itemsWithoutLight: (phase: string) => string;
  noGaps: string;
  mostMissing: (p: { item: string; red: string; clusters: number; all: string }) => string;
  severalMissing: (p: { count: number; red: string; clusters: number; all: string }) => string;
  noMeasures: string;
  /** One measure for most clusters. */
  measureForMost: (measure: string, share: string) => string;
  measuresForMost: (count: number, share: string) => string;
  noInstruments: string;
  instrumentForMost: (name: string, share: string) => string;
  instrumentsForMost: (count: number, share: string) => string;
  /** "fem av 14 klynger". */
  ofClusters: (count: string, all: string, noun: string) => string;
  movedUp: (count: string, clusters: number) => string;
  movedDown: (count: string, clusters: number) => string;
  stayed: (count: string, clusters: number) => string;
  cannotCompare: string;
  noGroupShown: string;
  oneGroupShown: (name: string, clusters: number) => string;
  tooFewScores: string;
  mediansAlike: string;
  widestIn: (p: { phase: string; high: string; highMedian: string; low: string; lowMedian: string }) => string;
  noReservations: string;
  reservations: (results: number, all: number) => string;
  nobodyHasAnswered: string;
  largestGroup: (group: RespondentGroup, share: string, answers: string) => string;
};
/** Items that equally many of equally many clusters have the light on. */
type ItemsShare = { items: readonly string[]; count: number; of: number };

/** Items that a caption names; of more it says how many. */
const mostNamed = 3;

const { nb, nn, en } = formats;

export const captionPhrases: ReportCatalogue<CaptionPhrases> = {
  nb: {
    nobodyAnswered: "Ingen klynger har svart",
    theClusterIsIn: (phase) => `Klyngen står i ${phase}`,
    mostAreIn: ({ count, all, phase }) => `Flest klynger, ${count} av ${all}, står i ${phase}`,
    mostAreInSeveral: (phases, each) => `Flest klynger står i ${nb.list(phases)}: ${each} i hver`,
    middleStays: (phase, year) => `Tyngdepunktet ligger i ${phase}, som i ${year}`,
    middleMoved: (before, now) => `Tyngdepunktet har flyttet seg fra ${before} til ${now}`,
    whereMostAre: (phase, clusters) => `${nb.sentenceCase(phase)} er der flest står: ${clusters}`,
    eachInAPhase: (first, last) => `Klyngene står i hver sin fase, fra ${first} til ${last}`,
    threshold: ({ phase, clusters, most }) =>
      `${nb.sentenceCase(phase)} er terskelen: ${clusters} står der, og ingen av dem er over ${most}`,
    noProfiles: "For få faser har et grunnlag til å vise en profil",
    profilesFall: (profiles) =>
      profiles === 1 ? "Profilen faller fra venstre mot høyre" : "Alle profilene faller fra venstre mot høyre",
    profilesFallExcept: (names) =>
      `Profilene faller fra venstre mot høyre; ${nb.list(names)} er ${plural(names.length, "unntaket", "unntak")}`,
    profilesRise: ({ rising, all }) =>
      `${nb.sentenceCase(rising)} av ${all} profiler stiger et sted: en senere fase har høyere skår enn en tidligere`,
    items: ({ phase, green, red }) => {
      const name = nb.sentenceCase(phase);
      const part = ({ items, count, of }: ItemsShare, one: string, several: string) => {
        const named = items.length > mostNamed ? `${nb.numberWord(items.length, "neuter")} punkter` : nb.list(items);
        return `${named} ${items.length === 1 ? one : several} (${count} av ${of})`;
      };
      if (green !== null && red !== null)
        return `${name}: ${part(green, "er oftest grønt", "er oftest grønne")}, ${part(red, "oftest rødt", "oftest røde")}`;
      if (green !== null)
        return `${name}: ${part(green, "er oftest grønt", "er oftest grønne")}, og ingen punkter er røde`;
      if (red !== null) return `${name}: ${part(red, "er oftest rødt", "er oftest røde")}, og ingen punkter er grønne`;
      return `${name}: alle lys er gule`;
    },
    itemsWithoutLight: (phase) => `${nb.sentenceCase(phase)}: ingen klynger har lys på punktene`,
    noGaps: "Ingen punkter er røde i fasene klyngene har nådd",
    mostMissing: ({ item, red, clusters, all }) =>
      `${item} mangler oftest: rødt hos ${red} av ${all} ${plural(clusters, "klynge", "klynger")}`,
    severalMissing: ({ count, red, clusters, all }) =>
      `${nb.sentenceCase(nb.numberWord(count, "neuter"))} punkter mangler oftest: rødt hos ${red} av ${all} ${plural(clusters, "klynge", "klynger")}`,
    noMeasures: "Ingen tiltak er anbefalt",
    measureForMost: (measure, share) => `${measure} er anbefalt til flest: ${share}`,
    measuresForMost: (count, share) =>
      `${nb.sentenceCase(nb.numberWord(count, "neuter"))} tiltak er anbefalt til flest: ${share}`,
    noInstruments: "Ingen virkemidler er etterspurt",
    instrumentForMost: (name, share) => `${name} kan støtte tiltak hos flest: ${share}`,
    instrumentsForMost: (count, share) =>
      `${nb.sentenceCase(nb.numberWord(count, "neuter"))} virkemidler kan støtte tiltak hos flest: ${share}`,
    ofClusters: (count, all, noun) => `${count} av ${all} ${noun}`,
    movedUp: (count) => `${count} har gått opp en fase eller mer`,
    movedDown: (count) => `${count} har gått ned`,
    stayed: (count) => `${count} står i samme fase`,
    cannotCompare: "Ingen klynger kan sammenlignes med året før",
    noGroupShown: "Ingen gruppe er stor nok til å vises",
    oneGroupShown: (name, clusters) => `Bare ${name} har nok klynger til å vises (${clusters})`,
    tooFewScores: "Gruppene har for få skårer til å sammenlignes",
    mediansAlike: "Medianene er like i alle faser",
    widestIn: ({ phase, high, highMedian, low, lowMedian }) =>
      `Forskjellen er størst i ${phase}: ${high} ${highMedian}, ${low} ${lowMedian}`,
    noReservations: "Ingen resultater har forbehold",
    reservations: (results, all) =>
      all === 1
        ? "Det ene resultatet bør leses med forbehold"
        : `${nb.sentenceCase(nb.numberWord(results, "neuter"))} av ${nb.numberWord(all)} resultater bør leses med forbehold`,
    nobodyHasAnswered: "Ingen har svart",
    largestGroup: (group, share, answers) => {
      const groups = {
        facilitator: "Fasilitatorene",
        company: "Bedriftene",
        research: "FoU og utdanning",
        public: "Det offentlige",
        other: "Andre",
      };
      return `${groups[group]} står for ${share} av de ${answers} svarene`;
    },
  },
  nn: {
    nobodyAnswered: "Ingen klynger har svart",
    theClusterIsIn: (phase) => `Klynga står i ${phase}`,
    mostAreIn: ({ count, all, phase }) => `Flest klynger, ${count} av ${all}, står i ${phase}`,
    mostAreInSeveral: (phases, each) => `Flest klynger står i ${nn.list(phases)}: ${each} i kvar`,
    middleStays: (phase, year) => `Tyngdepunktet ligg i ${phase}, som i ${year}`,
    middleMoved: (before, now) => `Tyngdepunktet har flytta seg frå ${before} til ${now}`,
    whereMostAre: (phase, clusters) => `${nn.sentenceCase(phase)} er der flest står: ${clusters}`,
    eachInAPhase: (first, last) => `Klyngene står i kvar sin fase, frå ${first} til ${last}`,
    threshold: ({ phase, clusters, most }) =>
      `${nn.sentenceCase(phase)} er terskelen: ${clusters} står der, og ingen av dei er over ${most}`,
    noProfiles: "For få fasar har eit grunnlag til å vise ein profil",
    profilesFall: (profiles) =>
      profiles === 1 ? "Profilen fell frå venstre mot høgre" : "Alle profilane fell frå venstre mot høgre",
    profilesFallExcept: (names) =>
      `Profilane fell frå venstre mot høgre; ${nn.list(names)} er ${plural(names.length, "unntaket", "unntak")}`,
    profilesRise: ({ all, count }) =>
      `${nn.sentenceCase(nn.numberWord(count))} av ${all} profilar stig ein stad: ein seinare fase har høgare skår enn ein tidlegare`,
    items: ({ phase, green, red }) => {
      const name = nn.sentenceCase(phase);
      const part = ({ items, count, of }: ItemsShare, one: string, several: string) => {
        const named = items.length > mostNamed ? `${nn.numberWord(items.length, "neuter")} punkt` : nn.list(items);
        return `${named} ${items.length === 1 ? one : several} (${count} av ${of})`;
      };
      if (green !== null && red !== null)
        return `${name}: ${part(green, "er oftast grønt", "er oftast grøne")}, ${part(red, "oftast raudt", "oftast raude")}`;
      if (green !== null)
        return `${name}: ${part(green, "er oftast grønt", "er oftast grøne")}, og ingen punkt er raude`;
      if (red !== null) return `${name}: ${part(red, "er oftast raudt", "er oftast raude")}, og ingen punkt er grøne`;
      return `${name}: alle lys er gule`;
    },
    itemsWithoutLight: (phase) => `${nn.sentenceCase(phase)}: ingen klynger har lys på punkta`,
    noGaps: "Ingen punkt er raude i fasane klyngene har nådd",
    mostMissing: ({ item, red, clusters, all }) =>
      `${item} manglar oftast: raudt hos ${red} av ${all} ${plural(clusters, "klynge", "klynger")}`,
    severalMissing: ({ count, red, clusters, all }) =>
      `${nn.sentenceCase(nn.numberWord(count, "neuter"))} punkt manglar oftast: raudt hos ${red} av ${all} ${plural(clusters, "klynge", "klynger")}`,
    noMeasures: "Ingen tiltak er tilrådde",
    measureForMost: (measure, share) => `${measure} er tilrådd til flest: ${share}`,
    measuresForMost: (count, share) =>
      `${nn.sentenceCase(nn.numberWord(count, "neuter"))} tiltak er tilrådde til flest: ${share}`,
    noInstruments: "Ingen verkemiddel er etterspurde",
    instrumentForMost: (name, share) => `${name} kan støtte tiltak hos flest: ${share}`,
    instrumentsForMost: (count, share) =>
      `${nn.sentenceCase(nn.numberWord(count, "neuter"))} verkemiddel kan støtte tiltak hos flest: ${share}`,
    ofClusters: (count, all, noun) => `${count} av ${all} ${noun}`,
    movedUp: (count) => `${count} har gått opp ein fase eller meir`,
    movedDown: (count) => `${count} har gått ned`,
    stayed: (count) => `${count} står i same fase`,
    cannotCompare: "Ingen klynger kan samanliknast med året før",
    noGroupShown: "Ingen gruppe er stor nok til å bli vist",
    oneGroupShown: (name, clusters) => `Berre ${name} har nok klynger til å bli vist (${clusters})`,
    tooFewScores: "Gruppene har for få skårar til å samanliknast",
    mediansAlike: "Medianane er like i alle fasar",
    widestIn: ({ phase, high, highMedian, low, lowMedian }) =>
      `Skilnaden er størst i ${phase}: ${high} ${highMedian}, ${low} ${lowMedian}`,
    noReservations: "Ingen resultat har atterhald",
    reservations: (results, all) =>
      all === 1
        ? "Det eine resultatet bør lesast med atterhald"
        : `${nn.sentenceCase(nn.numberWord(results, "neuter"))} av ${nn.numberWord(all)} resultat bør lesast med atterhald`,
    nobodyHasAnswered: "Ingen har svart",
    largestGroup: (group, share, answers) => {
      const groups = {
        facilitator: "Fasilitatorane",
        company: "Bedriftene",
        research: "FoU og utdanning",
        public: "Det offentlege",
        other: "Andre",
      };
      return `${groups[group]} står for ${share} av dei ${answers} svara`;
    },
  },
  en: {
    nobodyAnswered: "No clusters have answered",
    theClusterIsIn: (phase) => `The cluster is in ${phase}`,
    mostAreIn: ({ count, all, phase }) => `${en.sentenceCase(phase)} has the most clusters: ${count} of ${all}`,
    mostAreInSeveral: (phases, each) => `${en.sentenceCase(en.list(phases))} have the most clusters: ${each} each`,
    middleStays: (phase, year) => `The middle of the portfolio is in ${phase}, as in ${year}`,
    middleMoved: (before, now) => `The middle of the portfolio has moved from ${before} to ${now}`,
    whereMostAre: (phase, clusters) => `${en.sentenceCase(phase)} has the most: ${clusters}`,
    eachInAPhase: (first, last) => `Each cluster is in a phase of its own, from ${first} to ${last}`,
    threshold: ({ phase, clusters, most }) =>
      `${en.sentenceCase(phase)} is the threshold: ${clusters} are there, and none of them is above ${most}`,
    noProfiles: "Too few phases have a basis for showing a profile",
    profilesFall: (profiles) =>
      profiles === 1 ? "The profile falls from left to right" : "All profiles fall from left to right",
    profilesFallExcept: (names) =>
      `The profiles fall from left to right; ${en.list(names)} ${plural(names.length, "is the exception", "are exceptions")}`,
    profilesRise: ({ rising, all, count }) =>
      `${en.sentenceCase(rising)} of ${all} profiles ${plural(count, "rises", "rise")} somewhere: a later phase has a higher score than an earlier one`,
    items: ({ phase, green, red }) => {
      const name = en.sentenceCase(phase);
      const part = ({ items, count, of }: ItemsShare, one: string, several: string) => {
        const named = items.length > mostNamed ? `${en.numberWord(items.length)} items` : en.list(items);
        return `${named} ${items.length === 1 ? one : several} (${count} of ${of})`;
      };
      if (green !== null && red !== null)
        return `${name}: ${part(green, "is most often green", "are most often green")}, ${part(red, "most often red", "most often red")}`;
      if (green !== null)
        return `${name}: ${part(green, "is most often green", "are most often green")}, and no items are red`;
      if (red !== null)
        return `${name}: ${part(red, "is most often red", "are most often red")}, and no items are green`;
      return `${name}: all lights are yellow`;
    },
    itemsWithoutLight: (phase) => `${en.sentenceCase(phase)}: no clusters have a light on its items`,
    noGaps: "No items are red in the phases that the clusters have reached",
    mostMissing: ({ item, red, clusters, all }) =>
      `${item} is most often missing: red in ${red} of ${all} ${plural(clusters, "cluster", "clusters")}`,
    severalMissing: ({ count, red, clusters, all }) =>
      `${en.sentenceCase(en.numberWord(count))} items are most often missing: red in ${red} of ${all} ${plural(clusters, "cluster", "clusters")}`,
    noMeasures: "No measures are recommended",
    measureForMost: (measure, share) => `${measure} is recommended to the most clusters: ${share}`,
    measuresForMost: (count, share) =>
      `${en.sentenceCase(en.numberWord(count))} measures are recommended to the most clusters: ${share}`,
    noInstruments: "No instruments are called for",
    instrumentForMost: (name, share) => `${name} can support measures in the most clusters: ${share}`,
    instrumentsForMost: (count, share) =>
      `${en.sentenceCase(en.numberWord(count))} instruments can support measures in the most clusters: ${share}`,
    ofClusters: (count, all, noun) => `${count} of ${all} ${noun}`,
    movedUp: (count, clusters) => `${count} ${plural(clusters, "has", "have")} moved up one phase or more`,
    movedDown: (count, clusters) => `${count} ${plural(clusters, "has", "have")} moved down`,
    stayed: (count, clusters) => `${count} ${plural(clusters, "is", "are")} in the same phase`,
    cannotCompare: "No clusters can be compared with the year before",
    noGroupShown: "No group is large enough to be shown",
    oneGroupShown: (name, clusters) => `Only ${name} has enough clusters to be shown (${clusters})`,
    tooFewScores: "The groups have too few scores to be compared",
    mediansAlike: "The medians are alike in all phases",
    widestIn: ({ phase, high, highMedian, low, lowMedian }) =>
      `The difference is widest in ${phase}: ${high} ${highMedian}, ${low} ${lowMedian}`,
    noReservations: "No results have reservations",
    reservations: (results, all) =>
      all === 1
        ? "The one result should be read with reservations"
        : `${en.sentenceCase(en.numberWord(results))} of ${en.numberWord(all)} results should be read with reservations`,
    nobodyHasAnswered: "Nobody has answered",
    largestGroup: (group, share, answers) => {
      const groups = {
        facilitator: "The facilitators",
        company: "The companies",
        research: "R&D and education",
        public: "The public sector",
        other: "Others",
      };
      const verb = group === "research" || group === "public" ? "accounts" : "account";
      return `${groups[group]} ${verb} for ${share} of the ${answers} answers`;
    },
  },
};
