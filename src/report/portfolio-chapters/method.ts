import { fractionValue } from "../context.ts";
import { type MethodPhrases, methodPhrases } from "../portfolio-sentences/method-phrases.ts";
import { pointWords } from "../portfolio-sentences/words.ts";
import type { PortfolioSource } from "./source.ts";

/** Annex: by which rules the figures were made, from what, and what was left out. */
export type MethodAnnex = Pick<MethodPhrases, "heading" | "caption" | "heads"> & {
  sections: { id: string; title: string; paragraphs: string[] }[];
  facts: { name: string; value: string }[];
  hashes: { name: string; value: string }[];
};

export function methodAnnex(source: PortfolioSource): MethodAnnex {
  const { portfolio, language, format } = source;
  const { sections, facts, hashOf, heading, caption, heads } = methodPhrases[language];
  const { totals, framework, register } = portfolio;
  return {
    heading,
    caption,
    heads,
    sections: [
      { id: "metode-regler", title: sections.rules, paragraphs: rules(source) },
      { id: "metode-utelatt", title: sections.withheld, paragraphs: withheld(source) },
      { id: "metode-merknader", title: sections.remarks, paragraphs: remarks(source) },
    ],
    facts: [
      { name: facts.date, value: format.date(portfolio.date) },
      { name: facts.edition, value: portfolio.audience === "open" ? facts.open : facts.internal },
      { name: facts.clusters, value: facts.of(totals.clusters, totals.registered) },
      { name: facts.answers, value: String(totals.responses.count) },
      { name: facts.framework, value: facts.version(framework.version) },
      { name: facts.register, value: facts.version(register.version) },
    ],
    hashes: [
      { name: hashOf(facts.framework), value: framework.sha256 },
      { name: hashOf(facts.register), value: register.sha256 },
    ],
  };
}

function rules(source: PortfolioSource): string[] {
  const { language, framework, portfolio } = source;
  const say = methodPhrases[language];
  const { scoring } = framework;
  return say.rules({
    ...pointWords(source),
    weighting: say.weighting[scoring.weighting],
    scoring,
    reachedPhase: portfolio.reachedPhase,
  });
}

function withheld({ language, portfolio, framework }: PortfolioSource): string[] {
  const say = methodPhrases[language];
  const paragraph = say.withheld(framework.scoring.minimumCounts);
  return portfolio.audience === "open" ? [paragraph, say.withheldOpen] : [paragraph];
}

function remarks({ language, format, framework }: PortfolioSource): string[] {
  const { minimumCounts, mixChangeFrom } = framework.scoring;
  return methodPhrases[language].remarks({
    few: Math.max(...Object.values(minimumCounts)),
    mixChange: format.percent(fractionValue(mixChangeFrom)),
  });
}
