import { respondentGroups } from "../../framework/schema.ts";
import { formatList, formatNumber, formatPercent } from "../format.ts";
import { responsesFinding } from "../portfolio-sentences/captions.ts";
import { comparedNote } from "../portfolio-sentences/summary.ts";
import { clusterNoun, inWords, inWordsFirst } from "../portfolio-sentences/words.ts";
import { type Reliability, reliabilityTable } from "./reliability.ts";
import { type Caption, type CaptionNumbers, type PortfolioSource, sourceLine } from "./source.ts";

/** Chapter: who answered, who did not, and how the report is to be read. */
export type BasisChapter = {
  about: string[];
  caption: Caption;
  /** Column heads for last year, or null without one. */
  previousYear: string | null;
  groups: { name: string; count: string; share: string; previous: string; previousShare: string }[];
  total: { count: string; previous: string };
  source: string;
  rate: string;
  reliability: Reliability | null;
  rules: string[];
  absent: string | null;
  failures: { subject: string; reason: string }[];
  failureNote: string | null;
};

const groupNames = {
  facilitator: "Fasilitatorer",
  company: "Bedrifter",
  research: "FoU og utdanning",
  public: "Det offentlige",
  other: "Andre",
} as const;

export function basisChapter(source: PortfolioSource, numbers: CaptionNumbers): BasisChapter {
  const { portfolio } = source;
  const { totals } = portfolio;
  const { previous } = totals;
  const share = (count: number, all: number) => (all === 0 ? "–" : formatPercent(count / all));
  return {
    about: about(source),
    caption: {
      number: numbers.table(),
      finding: responsesFinding(portfolio),
      description: "Svar etter gruppe. Hvert svar er én person.",
    },
    previousYear: previous === null ? null : String(previous.year),
    groups: respondentGroups
      .filter((group) => totals.responses.byGroup[group] + (previous?.responses.byGroup[group] ?? 0) > 0)
      .map((group) => ({
        name: groupNames[group],
        count: formatNumber(totals.responses.byGroup[group]),
        share: share(totals.responses.byGroup[group], totals.responses.count),
        previous: previous === null ? "–" : formatNumber(previous.responses.byGroup[group]),
        previousShare: previous === null ? "–" : share(previous.responses.byGroup[group], previous.responses.count),
      })),
    total: {
      count: formatNumber(totals.responses.count),
      previous: previous === null ? "–" : formatNumber(previous.responses.count),
    },
    source: [comparedNote(portfolio), sourceLine(source, true)].filter((text) => text !== "").join(" "),
    rate: rateSentence(source),
    reliability: reliabilityTable(source, numbers),
    rules: [
      "Hvert punkt i sjekklisten er besvart med grønt, gult eller rødt. Skåren er gjennomsnittet av svarene: grønt teller én, gult en halv, rødt ingenting. «Ikke besvart» teller ikke.",
      "Lyset er grønt fra to tredjedeler og rødt under en tredjedel. En fase har lyset til gjennomsnittet av punktene, og får bare lys når minst halvparten av punktene er besvart.",
      "Klyngen står i den laveste fasen som ikke er grønn. Framdriften er skåren i den fasen.",
    ],
    absent: absentSentence(source),
    failures: portfolio.failures.list.map((failure) => ({
      subject: failure.kind === "file" ? failure.file : failure.clusterId,
      reason: failure.reason,
    })),
    failureNote:
      portfolio.failures.count === 0
        ? null
        : portfolio.failures.count === 1
          ? "Én fil eller klynge kunne ikke brukes."
          : `${inWordsFirst(portfolio.failures.count)} filer eller klynger kunne ikke brukes.`,
  };
}

function about({ portfolio }: PortfolioSource): string[] {
  const { totals, year, audience } = portfolio;
  const who =
    totals.clusters === totals.registered
      ? totals.registered === 1
        ? "Den ene klyngen i registeret har svart."
        : `Alle ${totals.registered} klyngene i registeret har svart.`
      : `${totals.clusters} av ${totals.registered} klynger i registeret har svart.`;
  return [
    `Rapporten samler det klyngene har svart i ${year} om sin internasjonalisering. ${who} Hver klynge har fått sin egen fagrapport; her ses de under ett.`,
    ...(audience === "open"
      ? [
          "Dette er den åpne utgaven. Klyngene har koder etter plasseringen, og opplysninger som kunne pekt ut en klynge, er utelatt.",
        ]
      : []),
  ];
}

function rateSentence({ portfolio }: PortfolioSource): string {
  const { responseRate, clusters } = portfolio.totals;
  if (responseRate === null) return "Hvor mange som ble invitert, er ikke kjent, så svarprosenten kan ikke regnes ut.";
  const { answered, invited, share } = responseRate;
  const where =
    responseRate.clusters === clusters
      ? ""
      : ` Tallet gjelder ${inWords(responseRate.clusters)} ${clusterNoun(responseRate.clusters)} der antallet inviterte er kjent.`;
  return `${formatNumber(answered)} av ${formatNumber(invited)} inviterte har svart (${formatPercent(share)}).${where}`;
}

function absentSentence({ portfolio }: PortfolioSource): string | null {
  const { count, clusters } = portfolio.absent;
  if (count === 0) return null;
  const start = `${inWordsFirst(count)} ${clusterNoun(count)} i registeret har ikke svart`;
  return clusters.length === 0 ? `${start}.` : `${start}: ${formatList(clusters.map(({ name }) => name))}.`;
}
