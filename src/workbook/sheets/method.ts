import { respondentGroups } from "../../framework/schema.ts";
import { fractionValue } from "../../report/context.ts";
import { basisPhrases } from "../../report/portfolio-sentences/basis-phrases.ts";
import { methodPhrases } from "../method-phrases.ts";
import { type Cell, numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import type { SheetSource } from "./source.ts";

type Fact = readonly [topic: string, fact: string, value: Cell];

/** What the figures are made from and by which rules, and what is not among them and why. */
export function methodSheet(source: SheetSource): Sheet {
  const { words } = source;
  const facts = [...aboutWorkbook(source), ...aboutMaterial(source), ...notIncluded(source), ...aboutRules(source)];
  return {
    name: words.sheets.method,
    columns: [
      { header: words.topic, width: 20 },
      { header: words.fact, width: 60, wrap: true },
      { header: words.value, width: 90, wrap: true, alignLeft: true },
    ],
    rows: facts.map(([topic, fact, value]) => [textCell(topic), textCell(fact), value]),
    frozenColumns: 0,
  };
}

function aboutWorkbook({ portfolio, language }: SheetSource): Fact[] {
  const method = methodPhrases[language];
  const isOpen = portfolio.audience === "open";
  return [
    [method.report, method.year, textCell(String(portfolio.year))],
    [method.report, method.date, { kind: "date", day: portfolio.date }],
    [method.report, method.audience, textCell(isOpen ? method.open : method.internal)],
    ...(isOpen ? ([[method.report, method.open, textCell(method.openNote)]] as const) : []),
    [method.report, method.frameworkVersion, textCell(portfolio.framework.version)],
    [method.report, method.frameworkHash, textCell(portfolio.framework.sha256)],
    [method.report, method.registerVersion, textCell(portfolio.register.version)],
    [method.report, method.registerHash, textCell(portfolio.register.sha256)],
  ];
}

function aboutMaterial({ portfolio, words, language }: SheetSource): Fact[] {
  const method = methodPhrases[language];
  const { totals } = portfolio;
  const facts: Fact[] = [
    [method.material, method.registered, numberCell(totals.registered)],
    [method.material, method.withResponses, numberCell(totals.clusters)],
    [method.material, method.placed, numberCell(totals.placed)],
    [method.material, method.responses, numberCell(totals.responses.count)],
    ...respondentGroups.map(
      (group): Fact => [
        method.material,
        basisPhrases[language].groups[group],
        numberCell(totals.responses.byGroup[group]),
      ],
    ),
  ];
  if (totals.responseRate !== null) {
    facts.push(
      [method.material, method.rateClusters, numberCell(totals.responseRate.clusters)],
      [method.material, words.answeredOfInvited, numberCell(totals.responseRate.answered)],
      [method.material, words.invited, numberCell(totals.responseRate.invited)],
      [method.material, words.responseRate, percentCell(totals.responseRate.share)],
    );
  }
  if (totals.previous !== null) {
    facts.push([method.material, method.previous(totals.previous), numberCell(totals.previous.clusters)]);
  }
  return facts;
}

/** An open portfolio keeps the numbers and not the names. */
function notIncluded({ portfolio, words, language }: SheetSource): Fact[] {
  const method = methodPhrases[language];
  const { absent, failures } = portfolio;
  const facts: Fact[] = [[method.absent, words.clusters, numberCell(absent.count)]];
  for (const { name } of absent.clusters) facts.push([method.absent, words.cluster, textCell(name)]);
  if (failures.count > 0 && failures.list.length === 0) {
    facts.push([method.failed, method.failed, numberCell(failures.count)]);
  }
  for (const failure of failures.list) {
    const [what, subject] =
      failure.kind === "file" ? [method.notImported, failure.file] : [method.notScored, failure.clusterId];
    facts.push([method.failed, `${what}: ${subject}`, textCell(failure.reason)]);
  }
  return facts;
}

function aboutRules({ framework, language }: SheetSource): Fact[] {
  const method = methodPhrases[language];
  const { scoring } = framework;
  const points = {
    green: fractionValue(scoring.points.green),
    yellow: fractionValue(scoring.points.yellow),
    red: fractionValue(scoring.points.red),
  };
  return [
    [method.rules, method.points, textCell(method.pointsOf(points))],
    [method.rules, method.greenFrom, numberCell(fractionValue(scoring.greenFrom))],
    [method.rules, method.redBelow, numberCell(fractionValue(scoring.redBelow))],
    [method.rules, method.coverageFrom, numberCell(fractionValue(scoring.coverageFrom))],
    [method.rules, method.weighting, textCell(method.weightings[scoring.weighting])],
    [method.rules, method.placement, textCell(method.placementRule)],
    [method.rules, method.change, textCell(method.changeRule)],
    [method.rules, method.demand, textCell(method.demandRule)],
    [method.rules, method.thin, textCell(method.thinRule)],
    [method.rules, method.benchmarkFrom, numberCell(scoring.benchmarkFrom)],
  ];
}
