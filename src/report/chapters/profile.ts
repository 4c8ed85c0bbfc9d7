import type { PhaseResult } from "../../scoring/result.ts";
import { profile } from "../chart/profile.ts";
import { type Context, dimensionName, surveySource } from "../context.ts";
import { inSentence } from "../format.ts";
import { colourWord, lightOfPart, shapeOfPart } from "../light.ts";
import { profilePhrases } from "../phrases/profile.ts";
import { changeView, shareOf } from "./parts.ts";

/** Four panels: all dimensions together and each of the three, over the five phases. */
export function profileView(context: Context, number: string) {
  const { result, greenFrom, redBelow } = context;
  const say = profilePhrases[context.language];
  const previous = result.previous?.year ?? null;
  const beforeOf = (change: PhaseResult["change"]) => (change.kind === "compared" ? change.previous.value : null);
  const finding = profileFinding(context);
  const panels = [
    {
      title: say.overall,
      isSecondMuted: true,
      points: result.phases.map((phase) => ({
        phase: phase.phase,
        score: phase.score.kind === "scored" ? phase.score.value : null,
        shape: shapeOfPart(phase.light),
        before: beforeOf(phase.change),
      })),
    },
    ...result.dimensions.map((dimension) => ({
      title: twoLines(dimensionName(context, dimension.id)),
      isSecondMuted: false,
      points: dimension.byPhase.map((phase) => ({
        phase: phase.phase,
        score: phase.score.kind === "scored" ? phase.score.value : null,
        shape: shapeOfPart(phase.light),
        before: beforeOf(phase.change),
      })),
    })),
  ];
  const without = result.phases.filter(({ light: level }) => level === "none");
  const reasons = without.map(({ phase, score }) => {
    const total = result.items.filter((item) => item.phase === phase).length;
    return say.noLight(phase, score.n, total);
  });
  return {
    caption: {
      number,
      finding,
      description: say.description(result.year, previous),
    },
    chart: profile(context, {
      panels,
      placedPhase: result.placement.phase,
      greenFrom,
      redBelow,
      title: say.title(finding),
    }),
    source: [...reasons, ...(previous === null ? [] : [say.recalculated(previous)]), surveySource(context)].join(" "),
    dimensions: dimensionTable(context),
  };
}

/** "I fase 2 er kompetanse og læring grønn (67 %), mens FoU (35 %) og markeds- og forretningsutvikling (34 %) er gule". */
function profileFinding(context: Context): string {
  const { result, format } = context;
  const say = profilePhrases[context.language];
  const here = result.dimensions.map((dimension) => {
    const part = dimension.byPhase.find(({ phase }) => phase === result.placement.phase);
    return {
      name: inSentence(dimensionName(context, dimension.id)),
      light: part?.light ?? "none",
      share: part === undefined ? "" : shareOf(context, part.score),
    };
  });
  const lights = (["green", "yellow", "red", "none"] as const).filter((level) =>
    here.some((one) => one.light === level),
  );
  const clauses = lights.map((level, at) => {
    const members = here.filter((one) => one.light === level);
    const names = format.list(members.map(({ name, share }) => (level === "none" ? name : `${name} (${share})`)));
    const words = colourWord(context, level, members.length === 1 ? "one" : "many");
    return at === 0
      ? say.first(result.placement.phase, names, members.length, words)
      : say.later(names, members.length, words);
  });
  const [first = "", ...others] = clauses;
  return others.length === 0 ? first : say.contrast(first, others);
}

/** A panel's title on two lines of about the same length. */
function twoLines(name: string): readonly [string, string] {
  const words = name.split(" ");
  if (name.length <= 14 || words.length < 2) return [name, ""];
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")] as const);
  const longest = ([first, second]: readonly [string, string]) => Math.max(first.length, second.length);
  return splits.reduce((best, split) => (longest(split) < longest(best) ? split : best));
}

/** The three dimensions over all five phases. */
function dimensionTable(context: Context) {
  const { result } = context;
  return result.dimensions.map((dimension) => ({
    name: dimensionName(context, dimension.id),
    light: lightOfPart(context, dimension.light),
    share: shareOf(context, dimension.score),
    change: result.previous === null ? null : changeView(context, dimension),
  }));
}
