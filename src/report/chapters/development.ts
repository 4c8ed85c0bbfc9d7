import type { Benchmark, Change, FollowUp, Score } from "../../scoring/result.ts";
import { dumbbell, dumbbellAxis, rangeRow } from "../chart/dumbbell.ts";
import {
  type Context,
  chapterOf,
  dimensionName,
  itemNumber,
  itemText,
  measureText,
  phaseOf,
  surveySource,
} from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import {
  dash,
  formatList,
  formatPercent,
  formatPoints,
  numberWord,
  percentFigure,
  plural,
  sentenceCase,
  shorten,
  typeset,
} from "../format.ts";
import { lightOfItem, lightOfPart } from "../light.ts";
import { countFollowUp, followUpFinding, followUpPhrases } from "../phrases/follow-up.ts";
import { previousRespondentsSentence } from "../phrases/respondents.ts";
import { previousSentence } from "../phrases/standing.ts";
import { changeView, headOf, shareOf } from "./parts.ts";

export type DevelopmentView = ReturnType<typeof developmentView>;

/** Since last year, like for like; and against the portfolio and the same level where there are enough clusters. */
export function developmentView(context: Context) {
  const { result } = context;
  const chapter = chapterOf(context, "utvikling");
  const numbers = captionNumbers(context, chapter);
  const say = followUpPhrases[context.language];
  const followUp =
    result.previous === null || result.previous.followUp.length === 0
      ? null
      : { year: result.previous.year, measures: result.previous.followUp };
  const hasBenchmark = result.benchmark.portfolio !== null || result.benchmark.level !== null;
  const sections = numberSections(chapter, [
    result.previous === null ? null : { id: "siden-sist", title: `Siden ${result.previous.year}` },
    followUp === null ? null : { id: "fjoraarets-tiltak", title: say.sectionTitle(followUp.year) },
    hasBenchmark ? { id: "sammenligning", title: "Mot de andre klyngene" } : null,
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: result.previous === null ? null : "Fjorårets svar er regnet om med årets regler",
    lead: leadOf(context),
    since:
      result.previous === null ? null : { section: sectionOf("siden-sist"), ...sinceView(context, numbers.figure) },
    followUp:
      followUp === null
        ? null
        : { section: sectionOf("fjoraarets-tiltak"), ...followUpView(context, followUp, numbers.table()) },
    benchmark: hasBenchmark ? { section: sectionOf("sammenligning"), ...benchmarkView(context, numbers.figure) } : null,
  };
}

function leadOf(context: Context): string {
  const { result } = context;
  const { previous, placement, phases, benchmark } = result;
  const moved = (direction: "up" | "down") =>
    phases
      .filter(({ change }) => change.kind === "compared" && change.direction === direction)
      .map(({ phase }) => String(phase));
  const up = moved("up");
  const down = moved("down");
  const movement =
    previous === null
      ? ""
      : up.length === 0 && down.length === 0
        ? `Ingen fase har flyttet seg med mer enn ett svar${phases.some(isWithinOneAnswer) ? ", men noen har skiftet lys innenfor det" : ""}.`
        : `${sentenceCase(
            [
              up.length === 0 ? "" : `fase\u00a0${formatList(up)} har gått opp`,
              down.length === 0 ? "" : `fase\u00a0${formatList(down)} har gått ned`,
            ]
              .filter((part) => part !== "")
              .join(", og "),
          )}; andre endringer er mindre enn ett svar.`;
  const figures = benchmark.portfolio?.phases.find(({ phase }) => phase === placement.phase)?.figures ?? null;
  const against =
    figures === null || placement.progress === null
      ? ""
      : `I fase\u00a0${placement.phase} ligger klyngen ${positionAgainst(placement.progress, figures.median)} (${formatPercent(figures.median)}).`;
  return [
    previous === null ? "" : previousSentence(context, placement, previous.placement, previous.year),
    movement,
    against,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function isWithinOneAnswer({ change }: { change: Change }): boolean {
  return change.kind === "compared" && change.withinOneAnswer;
}

/** "over medianen for porteføljen", by whole percentage points. */
export function positionAgainst(own: number, median: number): string {
  const points = Math.round((own - median) * 100);
  return points === 0 ? "på medianen for porteføljen" : `${points > 0 ? "over" : "under"} medianen for porteføljen`;
}

function sinceView(context: Context, nextFigure: () => string) {
  const { result, framework } = context;
  const { previous } = result;
  if (previous === null) throw new Error("There is no last year to compare with.");
  const moved = result.items
    .flatMap((item) =>
      item.change.kind === "compared" && item.change.direction !== "unchanged" ? [{ item, change: item.change }] : [],
    )
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));
  const movers = (direction: "up" | "down") =>
    moved
      .filter(({ change }) => change.direction === direction)
      .slice(0, 3)
      .map(({ item, change }) => ({
        light: lightOfItem(context, item),
        place: `Fase\u00a0${item.phase}, ${itemNumber(item.id)}`,
        text: shorten(itemText(context, item.id), 84),
        figures: `${formatPercent(change.previous.value)} til ${shareOf(context, item.score)}`,
      }));
  return {
    caption: {
      number: nextFigure(),
      finding: phaseFinding(result.phases.map(({ phase, change }) => ({ phase, change }))),
      description: `Skår per fase. Hul: ${previous.year}. Fylt: ${result.year}. Tykk strek: endringen er større enn ett svar.`,
    },
    axis: dumbbellAxis(context),
    years: { before: String(previous.year), now: String(result.year) },
    rows: result.phases.map((phase, at) => {
      const before = previous.phases[at];
      return {
        number: String(phase.phase),
        name: typeset(phaseOf(framework, phase.phase).name),
        before: before === undefined || before.score.kind === "withheld" ? null : shareOf(context, before.score),
        beforeLight: lightOfPart(context, before?.light ?? "none"),
        light: lightOfPart(context, phase.light),
        now: phase.score.kind === "withheld" ? null : shareOf(context, phase.score),
        change: changeView(context, phase),
        chart: changeChart(phase.change, phase.score),
        difference: phase.change.kind === "compared" ? formatPoints(phase.change.difference) : dash,
      };
    }),
    ups: { title: "Mest opp", rows: movers("up") },
    downs: { title: "Mest ned", rows: movers("down") },
    source: `${previousRespondentsSentence(context, previous)} En pil står bare der skåren har flyttet seg mer enn ett svar. ${surveySource(context)}`,
  };
}

function changeChart(change: Change, score: Score) {
  return change.kind !== "compared" || score.kind !== "scored"
    ? null
    : dumbbell({
        solid: score.value,
        hollow: change.previous.value,
        isWide: change.direction !== "unchanged",
        title: `Fra ${formatPercent(change.previous.value)} til ${formatPercent(score.value)}`,
      });
}

/** "Fase 2 har gått opp; de andre fasene er uendret". */
export function phaseFinding(changes: readonly { phase: number; change: Change }[]): string {
  const of = (direction: "up" | "down") =>
    changes
      .filter(({ change }) => change.kind === "compared" && change.direction === direction)
      .map(({ phase }) => String(phase));
  const up = of("up");
  const down = of("down");
  if (up.length === 0 && down.length === 0) return "Ingen fase har flyttet seg med mer enn ett svar";
  const parts = [
    up.length === 0 ? "" : `fase\u00a0${formatList(up)} har gått opp`,
    down.length === 0 ? "" : `${up.length === 0 ? "fase" : "fase"}\u00a0${formatList(down)} har gått ned`,
  ].filter((part) => part !== "");
  return sentenceCase(formatList(parts));
}

/** What has become of the measures that were recommended last year, with the lights that say so. */
function followUpView(
  context: Context,
  { year, measures }: { year: number; measures: readonly FollowUp[] },
  number: string,
) {
  const say = followUpPhrases[context.language];
  return {
    caption: {
      number,
      finding: followUpFinding(context, countFollowUp(measures), year),
      description: say.description,
    },
    heads: say.heads,
    rows: measures.map(({ measure, items, state }) => ({
      id: measure,
      text: context.format.shorten(measureText(context, measure), 68),
      state: say.states[state],
      lights: items.flatMap((id) => {
        const item = context.items.get(id);
        return item === undefined ? [] : [{ number: itemNumber(id), light: lightOfItem(context, item) }];
      }),
    })),
    source: `${say.source} ${surveySource(context)}`,
  };
}

function benchmarkView(context: Context, nextFigure: () => string) {
  const { result, framework } = context;
  const { portfolio, level } = result.benchmark;
  const widest = portfolio ?? level;
  if (widest === null) throw new Error("There is nothing to compare with.");
  const beside = portfolio !== null && level !== null ? level : null;
  const levelName = result.cluster.level === null ? "samme nivå" : `nivået ${result.cluster.level}`;
  const isPortfolio = portfolio !== null;
  return {
    caption: {
      number: nextFigure(),
      finding: benchmarkFinding(context),
      description: [
        `Felt: halvparten av ${isPortfolio ? `de ${widest.clusters} klyngene i porteføljen` : `de ${widest.clusters} klyngene på ${levelName}`} ligger her. Strek: medianen.`,
        beside === null ? "" : `Rombe: medianen på ${levelName} (${beside.clusters} klynger).`,
        "Fylt: klyngen selv. Beregnede lys.",
      ]
        .filter((part) => part !== "")
        .join(" "),
    },
    axis: dumbbellAxis(context),
    levelHead: beside === null ? null : sentenceCase(levelName),
    rows: benchmarkRows(context, widest, beside),
    source: `Median og kvartiler vises fra ${numberWord(framework.scoring.benchmarkFrom, "common")} ${plural(framework.scoring.benchmarkFrom, "klynge", "klynger")}. Kilde: klyngeundersøkelsen ${result.year}.`,
  };
}

type Figures = Benchmark["phases"][number]["figures"];

function benchmarkRows(context: Context, widest: Benchmark, beside: Benchmark | null) {
  const { result } = context;
  const row = (name: string, own: Score, figures: Figures, level: Figures) => {
    const levelWords = level === null ? "" : `, median på nivået ${formatPercent(level.median)}`;
    return {
      name,
      own: shareOf(context, own),
      chart:
        figures === null
          ? null
          : rangeRow({
              ...figures,
              level: level === null ? null : level.median,
              own: own.kind === "scored" ? own.value : null,
              title: `${name}: klyngen ${shareOf(context, own)}, median ${formatPercent(figures.median)}, kvartiler ${formatPercent(figures.q1)} og ${formatPercent(figures.q3)}${levelWords}`,
            }),
      median: figures === null ? dash : formatPercent(figures.median),
      quartiles: figures === null ? "for få klynger" : `${percentFigure(figures.q1)}–${formatPercent(figures.q3)}`,
      level: level === null ? dash : formatPercent(level.median),
    };
  };
  return [
    ...widest.phases.map(({ phase, figures }) =>
      row(
        `Fase\u00a0${phase}`,
        result.phases.find((one) => one.phase === phase)?.score ?? missing,
        figures,
        beside?.phases.find((one) => one.phase === phase)?.figures ?? null,
      ),
    ),
    ...widest.dimensions.map(({ id, figures }) =>
      row(
        dimensionName(context, id),
        result.dimensions.find((one) => one.id === id)?.score ?? missing,
        figures,
        beside?.dimensions.find((one) => one.id === id)?.figures ?? null,
      ),
    ),
  ];
}

const missing: Score = { kind: "withheld", n: 0, reason: "no-answers" };

/** How many of the five phases are above the portfolio's upper quartile, or below its lower. */
function benchmarkFinding({ result }: Context): string {
  const benchmark = result.benchmark.portfolio ?? result.benchmark.level;
  const sides = (benchmark?.phases ?? []).flatMap(({ phase, figures }) => {
    const own = result.phases.find((one) => one.phase === phase)?.score;
    if (figures === null || own?.kind !== "scored") return [];
    const side = own.value > figures.q3 ? "high" : own.value < figures.q1 ? "low" : "middle";
    return [{ phase: String(phase), side }];
  });
  const of = (side: string) => sides.filter((one) => one.side === side).map(({ phase }) => phase);
  const high = of("high");
  const low = of("low");
  if (sides.length === 0) return "Klyngen har for få svar til å sammenlignes";
  if (high.length === 0 && low.length === 0) return "Klyngen ligger i midten av porteføljen i alle faser med tall";
  const among = result.benchmark.portfolio === null ? "på sitt nivå" : "i porteføljen";
  if (high.length === sides.length && sides.length > 1)
    return `Klyngen ligger i den øvre fjerdedelen ${among} i alle faser med tall`;
  if (low.length === sides.length && sides.length > 1)
    return `Klyngen ligger i den nedre fjerdedelen ${among} i alle faser med tall`;
  const parts = [
    high.length === 0 ? "" : `i den øvre fjerdedelen i fase\u00a0${formatList(high)}`,
    low.length === 0 ? "" : `i den nedre fjerdedelen i fase\u00a0${formatList(low)}`,
  ].filter((part) => part !== "");
  return `Klyngen ligger ${parts.join(", og ")}`;
}
