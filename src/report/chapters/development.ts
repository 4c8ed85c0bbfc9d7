import { countFollowUp } from "../../recommendation/follow-up.ts";
import type { Benchmark, Change, ClusterResult, FollowUp, Score } from "../../scoring/result.ts";
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
import { dash } from "../format.ts";
import { lightOfItem, lightOfPart } from "../light.ts";
import { developmentPhrases } from "../phrases/development.ts";
import { followUpFinding, followUpPhrases } from "../phrases/follow-up.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { previousRespondentsSentence } from "../phrases/respondents.ts";
import { previousSentence } from "../phrases/standing.ts";
import type { Voice } from "../voice.ts";
import { changeView, headOf, shareOf } from "./parts.ts";

export type DevelopmentView = ReturnType<typeof developmentView>;

/** Since last year, like for like; and against the portfolio and the same level where there are enough clusters. */
export function developmentView(context: Context) {
  const { result } = context;
  const chapter = chapterOf(context, "utvikling");
  const numbers = captionNumbers(context, chapter);
  const say = developmentPhrases[context.language];
  const followUp =
    result.previous === null || result.previous.followUp.length === 0
      ? null
      : { year: result.previous.year, measures: result.previous.followUp };
  const hasBenchmark = result.benchmark.portfolio !== null || result.benchmark.level !== null;
  const sections = numberSections(chapter, [
    result.previous === null ? null : { id: "siden-sist", title: say.sections.since(result.previous.year) },
    followUp === null
      ? null
      : { id: "fjoraarets-tiltak", title: followUpPhrases[context.language].sectionTitle(followUp.year) },
    hasBenchmark ? { id: "sammenligning", title: say.sections.others } : null,
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: result.previous === null ? null : say.recalculated,
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

function leadOf(context: Context): string | null {
  const { result, language, format } = context;
  const { previous, placement, phases, benchmark } = result;
  const say = developmentPhrases[language];
  const { up, down } = movedPhases(phases);
  const movement =
    up.length === 0 && down.length === 0 ? say.nothingMoved(phases.some(isWithinOneAnswer)) : say.moved(up, down);
  const compared = comparedPhase(result);
  const figures = benchmark.portfolio?.phases.find(({ phase }) => phase === compared?.phase)?.figures ?? null;
  const sentences = [
    ...(previous === null ? [] : [previousSentence(context, placement, previous.placement, previous.year), movement]),
    ...(figures === null || compared === null
      ? []
      : [
          say.againstMedian({
            phase: compared.phase,
            side: sideOf(compared.score, figures.median),
            median: format.percent(figures.median),
          }),
        ]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** The placed phase with its score; where that is withheld, the highest phase that has one. */
function comparedPhase({ placement, phases }: ClusterResult): { phase: number; score: number } | null {
  if (placement.progress !== null) return { phase: placement.phase, score: placement.progress };
  const scored = phases.flatMap(({ phase, score }) => (score.kind === "scored" ? [{ phase, score: score.value }] : []));
  return scored.at(-1) ?? null;
}

/** The phases that moved by more than one answer. */
function movedPhases(changes: readonly { phase: number; change: Change }[]): { up: string[]; down: string[] } {
  const moved = (direction: "up" | "down") =>
    changes
      .filter(({ change }) => change.kind === "compared" && change.direction === direction)
      .map(({ phase }) => String(phase));
  return { up: moved("up"), down: moved("down") };
}

function isWithinOneAnswer({ change }: { change: Change }): boolean {
  return change.kind === "compared" && change.withinOneAnswer;
}

/** Where a score is against a median, by whole percentage points. */
export function sideOf(own: number, median: number): "over" | "at" | "under" {
  const points = Math.round((own - median) * 100);
  return points === 0 ? "at" : points > 0 ? "over" : "under";
}

function sinceView(context: Context, nextFigure: () => string) {
  const { result, framework, language, format } = context;
  const { previous } = result;
  const say = developmentPhrases[language];
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
        place: `${phaseLabel(context, item.phase)}, ${itemNumber(item.id)}`,
        text: format.shorten(itemText(context, item.id), 84),
        figures: say.fromTo(format.percent(change.previous.value), shareOf(context, item.score)),
      }));
  return {
    caption: {
      number: nextFigure(),
      finding: phaseFinding(
        context,
        result.phases.map(({ phase, change }) => ({ phase, change })),
      ),
      description: say.sinceDescription(previous.year, result.year),
    },
    heads: say.heads,
    axis: dumbbellAxis(context),
    years: { before: String(previous.year), now: String(result.year) },
    rows: result.phases.map((phase, at) => {
      const before = previous.phases[at];
      return {
        number: String(phase.phase),
        name: format.typeset(phaseOf(framework, phase.phase).name),
        before: before === undefined || before.score.kind === "withheld" ? null : shareOf(context, before.score),
        beforeLight: lightOfPart(context, before?.light ?? "none"),
        light: lightOfPart(context, phase.light),
        now: phase.score.kind === "withheld" ? null : shareOf(context, phase.score),
        change: changeView(context, phase),
        chart: changeChart(context, phase.change, phase.score),
        difference: phase.change.kind === "compared" ? format.points(phase.change.difference) : dash,
      };
    }),
    ups: { title: say.mostUp, empty: say.noMovers, rows: movers("up") },
    downs: { title: say.mostDown, empty: say.noMovers, rows: movers("down") },
    source: [previousRespondentsSentence(context, previous), say.arrowNote, surveySource(context)].join(" "),
  };
}

function changeChart({ language, format }: Voice, change: Change, score: Score) {
  return change.kind !== "compared" || score.kind !== "scored"
    ? null
    : dumbbell({
        solid: score.value,
        hollow: change.previous.value,
        isWide: change.direction !== "unchanged",
        title: developmentPhrases[language].changeTitle(
          format.percent(change.previous.value),
          format.percent(score.value),
        ),
      });
}

/** "Fase 2 har gått opp". */
export function phaseFinding({ language }: Voice, changes: readonly { phase: number; change: Change }[]): string {
  const say = developmentPhrases[language];
  const { up, down } = movedPhases(changes);
  return up.length === 0 && down.length === 0 ? say.noPhaseMoved : say.phasesMoved(up, down);
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
  const { result, framework, language, format } = context;
  const say = developmentPhrases[language];
  const { portfolio, level } = result.benchmark;
  const widest = portfolio ?? level;
  if (widest === null) throw new Error("There is nothing to compare with.");
  const beside = portfolio !== null && level !== null ? level : null;
  const levelName = say.level(result.cluster.level);
  return {
    caption: {
      number: nextFigure(),
      finding: benchmarkFinding(context),
      description: [
        say.field(widest.clusters, portfolio === null ? levelName : null),
        ...(beside === null ? [] : [say.diamond(levelName, beside.clusters)]),
        say.solid,
      ].join(" "),
    },
    heads: say.heads,
    axis: dumbbellAxis(context),
    levelHead: beside === null ? null : format.sentenceCase(levelName),
    rows: benchmarkRows(context, widest, beside),
    source: say.benchmarkSource(framework.scoring.benchmarkFrom, result.year),
  };
}

type Figures = Benchmark["phases"][number]["figures"];

function benchmarkRows(context: Context, widest: Benchmark, beside: Benchmark | null) {
  const { result, language, format } = context;
  const say = developmentPhrases[language];
  const row = (name: string, own: Score, figures: Figures, level: Figures) => {
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
              title: say.rowTitle({
                name,
                own: shareOf(context, own),
                median: format.percent(figures.median),
                q1: format.percent(figures.q1),
                q3: format.percent(figures.q3),
                level: level === null ? null : format.percent(level.median),
              }),
            }),
      median: figures === null ? dash : format.percent(figures.median),
      quartiles:
        figures === null ? say.tooFewClusters : `${format.percentFigure(figures.q1)}–${format.percent(figures.q3)}`,
      level: level === null ? dash : format.percent(level.median),
    };
  };
  return [
    ...widest.phases.map(({ phase, figures }) =>
      row(
        phaseLabel(context, phase),
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
function benchmarkFinding({ result, language }: Context): string {
  const say = developmentPhrases[language];
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
  const isPortfolio = result.benchmark.portfolio !== null;
  if (sides.length === 0) return say.cannotCompare;
  const [only] = sides;
  if (high.length === 0 && low.length === 0) {
    return say.inTheMiddle(isPortfolio, sides.length === 1 && only !== undefined ? only.phase : null);
  }
  if (high.length === sides.length && sides.length > 1) return say.allHigh(isPortfolio);
  if (low.length === sides.length && sides.length > 1) return say.allLow(isPortfolio);
  return say.highAndLow(high, low);
}
