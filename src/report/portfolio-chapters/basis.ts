import { respondentGroups } from "../../framework/schema.ts";
import { dash } from "../format.ts";
import { coverageInWords } from "../phrases/framework.ts";
import { type BasisPhrases, basisPhrases } from "../portfolio-sentences/basis-phrases.ts";
import { responsesFinding } from "../portfolio-sentences/captions.ts";
import { comparedNote } from "../portfolio-sentences/summary.ts";
import { summaryPhrases } from "../portfolio-sentences/summary-phrases.ts";
import { pointWords, shareInWords } from "../portfolio-sentences/words.ts";
import { type Reliability, reliabilityTable } from "./reliability.ts";
import {
  type Caption,
  type CaptionNumbers,
  coversEverybody,
  isInFull,
  type PortfolioSource,
  sourceLine,
} from "./source.ts";

/** Chapter: who answered, who did not, and how the report is to be read. */
export type BasisChapter = {
  headings: BasisPhrases["headings"];
  about: string[];
  caption: Caption;
  /** Column heads; those of last year are null without one. */
  heads: Omit<BasisPhrases["heads"], "answersIn" | "shareIn"> & {
    answersBefore: string | null;
    shareBefore: string | null;
  };
  groups: { name: string; count: string; share: string; previous: string; previousShare: string }[];
  total: { count: string; share: string; previous: string; previousShare: string };
  source: string;
  rate: string;
  /** Null where no result has a remark, and where there are too many clusters to name. */
  reliability: Reliability | null;
  rules: readonly string[];
  absent: string | null;
  failures: { subject: string; reason: string }[];
  failureNote: string | null;
};

export function basisChapter(source: PortfolioSource, numbers: CaptionNumbers): BasisChapter {
  const { portfolio, language, format } = source;
  const { totals } = portfolio;
  const { previous } = totals;
  const say = basisPhrases[language];
  const { group, answers, share: shareHead, all, answersIn, shareIn } = say.heads;
  const share = (count: number, all: number) => (all === 0 ? dash : format.percent(count / all));
  const { count: failed, list } = portfolio.failures;
  return {
    headings: say.headings,
    about: about(source),
    caption: { number: numbers.table(), finding: responsesFinding(source, portfolio), description: say.description },
    heads: {
      group,
      answers,
      share: shareHead,
      all,
      answersBefore: previous === null ? null : answersIn(previous.year),
      shareBefore: previous === null ? null : shareIn(previous.year),
    },
    groups: respondentGroups
      .filter((group) => totals.responses.byGroup[group] + (previous?.responses.byGroup[group] ?? 0) > 0)
      .map((group) => ({
        name: say.groups[group],
        count: format.number(totals.responses.byGroup[group]),
        share: share(totals.responses.byGroup[group], totals.responses.count),
        previous: previous === null ? dash : format.number(previous.responses.byGroup[group]),
        previousShare: previous === null ? dash : share(previous.responses.byGroup[group], previous.responses.count),
      })),
    total: {
      count: format.number(totals.responses.count),
      share: totals.responses.count === 0 ? dash : format.percent(1),
      previous: previous === null ? dash : format.number(previous.responses.count),
      previousShare: format.percent(1),
    },
    source: [comparedNote(source, portfolio), sourceLine(source, true)].filter((text) => text !== "").join(" "),
    rate: rateSentence(source),
    reliability: isInFull(portfolio) ? reliabilityTable(source, numbers) : null,
    rules: rules(source),
    absent: absentSentence(source),
    failures: list.map((failure) => ({
      subject: failure.kind === "file" ? failure.file : failure.clusterId,
      reason: failure.reason,
    })),
    failureNote: failed === 0 ? null : summaryPhrases[language].failed(failed, false),
  };
}

function rules(source: PortfolioSource): readonly string[] {
  const { greenFrom, redBelow, coverageFrom } = source.framework.scoring;
  return basisPhrases[source.language].rules({
    points: pointWords(source),
    greenFrom: shareInWords(source, greenFrom),
    redBelow: shareInWords(source, redBelow),
    coverage: coverageInWords(source, coverageFrom),
  });
}

function about({ portfolio, language }: PortfolioSource): string[] {
  const { totals, year, audience } = portfolio;
  const say = basisPhrases[language];
  const what = say.about({ year, clusters: totals.clusters, registered: totals.registered });
  return [what, ...(audience === "open" ? [say.aboutOpen] : []), ...(isInFull(portfolio) ? [] : [say.aboutLarge])];
}

function rateSentence({ portfolio, language, format }: PortfolioSource): string {
  const { responseRate } = portfolio.totals;
  const say = basisPhrases[language];
  if (responseRate === null) return say.rateUnknown;
  const { answered, invited, share } = responseRate;
  const rate = say.rate({
    answered: format.number(answered),
    invited: format.number(invited),
    share: format.percent(share),
  });
  return coversEverybody(portfolio.totals) ? rate : `${rate} ${say.rateOf(responseRate.clusters)}`;
}

function absentSentence({ portfolio, language, format }: PortfolioSource): string | null {
  const { count, clusters } = portfolio.absent;
  return count === 0 ? null : summaryPhrases[language].absent(count, format.list(clusters.map(({ name }) => name)));
}
