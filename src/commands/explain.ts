import { exitCodes, FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { type Framework, levels, phaseNumbers } from "../framework/schema.ts";
import { cliMessages } from "../messages/cli.ts";
import { explainMessages } from "../messages/explain.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { scoringMessages } from "../messages/scoring.ts";
import { wrap } from "../messages/wrap.ts";
import { assessedPlacementSentence } from "../report/phrases/assessed-advice.ts";
import { robustnessSentence } from "../report/phrases/robustness.ts";
import { voiceOf } from "../report/voice.ts";
import {
  type Distance,
  type ExplainInput,
  explainItem,
  explainPhase,
  type ItemExplanation,
  type MeasureExplained,
  type PhaseExplanation,
} from "../scoring/explain.ts";
import { prepareScoring } from "../scoring/score-year.ts";
import { loadYear, type YearInputs } from "../workspace/load-year.ts";
import { toJson } from "../workspace/write.ts";
import type { Command, Context } from "./command.ts";
import { flag, requireYear } from "./values.ts";

/** An explanation in words: a few lines first, then headings with lines under them. */
type Told = { opening: string[]; sections: [heading: string, lines: string[]][] };

/** `fagrapport explain CLUSTER ITEM|PHASE --year 2026`: from a light back to the rule, the counts and the rows. */
export const explainCommand: Command = {
  options: { year: { type: "string" }, json: { type: "boolean" } },
  positionals: [2, 2],
  async run(values, [cluster = "", target = ""], context) {
    const { language, width } = context;
    const year = requireYear(values, language);
    const date = context.givenDate ?? context.today;
    const inputs = await loadYear(context.workspace, year, date, language);
    const texts =
      language === "nb"
        ? inputs.framework
        : (await loadFramework(context.workspace, date, language, language)).framework;
    const explanation = explain(target, { ...inputOf(cluster, inputs, context), framework: texts }, language);
    if (flag(values, "json")) {
      context.out(toJson(explanation));
      return exitCodes.done;
    }
    const { opening, sections } =
      explanation.kind === "item"
        ? tellItem(inWordsOf(explanation, texts, language), language)
        : tellPhase(explanation, language);
    const told = sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => `${heading}\n${lines.map((line) => indent(line, width)).join("\n")}`);
    const first = opening.map((line) => wrap(line, width, "")).join("\n");
    context.out(`${[first, ...told].join("\n\n")}\n`);
    return exitCodes.done;
  },
};

function inputOf(id: string, inputs: YearInputs, { language }: Context): ExplainInput {
  const cluster = inputs.clusters.find((one) => one.id === id);
  if (cluster === undefined) {
    const { unknownCluster } = inLanguage(cliMessages, language);
    const ids = inputs.clusters.map((one) => one.id);
    throw new FagrapportError("usage", unknownCluster({ id, nearest: nearest(id, ids) }));
  }
  const scoring = prepareScoring(inputs);
  const scored = scoring.clusters.find((one) => one.id === id);
  if (scored === undefined) {
    const sentences = inLanguage(scoringMessages, language);
    throw new FagrapportError("input", sentences.clusterWithoutResponses({ name: cluster.name, year: inputs.year }), {
      hint: sentences.noResponsesHint({ year: inputs.year }),
    });
  }
  return {
    framework: inputs.framework,
    result: scoring.score(scored),
    responses: inputs.responses.get(id)?.unpack() ?? [],
    assessed: inputs.assessed[id] ?? [],
    fileOf: (survey) => inputs.files.find((file) => file.survey === survey)?.path ?? survey,
  };
}

function explain(target: string, input: ExplainInput, language: Language): ItemExplanation | PhaseExplanation {
  const written = target.toUpperCase();
  const phase = phaseNumbers.find((number) => written === `F${number}` || written === String(number));
  const explanation = phase === undefined ? explainItem(written, input) : explainPhase(phase, input);
  if (explanation !== null) return explanation;
  const known = [...phaseNumbers.map((number) => `F${number}`), ...input.result.items.map(({ id }) => id)];
  const { unknownTarget } = inLanguage(explainMessages, language);
  throw new FagrapportError("usage", unknownTarget({ target, nearest: nearest(written, known) }));
}

/** An item's answers under the labels that are printed in the language; they are kept under the bokmål ones. */
function inWordsOf(explanation: ItemExplanation, { answers }: Framework, language: Language): ItemExplanation {
  const { label } = voiceOf(language, answers);
  const { word, labels, rows } = explanation;
  return {
    ...explanation,
    word: word === null ? null : label(word),
    labels: Object.fromEntries(Object.entries(labels).map(([one, count]) => [label(one), count])),
    rows: rows.map((row) => ({ ...row, label: label(row.label) })),
  };
}

function tellItem(explanation: ItemExplanation, language: Language): Told {
  const sentences = inLanguage(explainMessages, language);
  const { item, cluster, year, light, word, labels, counts, score, rows, rule, assessed } = explanation;
  const { headings } = sentences;
  const sections: Told["sections"] = [
    [
      headings.answers,
      [
        sentences.answers({
          labels: Object.entries(labels),
          answered: score?.n ?? 0,
          notAnswered: counts.notAnswered,
        }),
      ],
    ],
    [
      headings.rule,
      [sentences.ruleOfPoints(rule.points), sentences.ruleOfLights(rule), sentences.weighting[rule.weighting]],
    ],
    [headings.sum, sumLines(explanation, language)],
    [
      headings.next,
      [...distanceLines(explanation, language), ...(explanation.stability === 1 ? [sentences.fragile] : [])],
    ],
    [headings.change, [changeLine(explanation, language)]],
    [
      headings.rows,
      [
        ...rows.map(({ file, sourceRow, label, group }) => sentences.row({ file, row: sourceRow, label, group })),
        ...(rows.some(({ group }) => group === null) ? [sentences.hiddenRows] : []),
      ],
    ],
    [headings.assessed, assessed === null ? [] : [sentences.assessed(assessed)]],
    [headings.measures, measureLines(explanation.measures, language)],
  ];
  const title = sentences.title({ cluster: cluster.name, year, id: item.id, text: item.text });
  return { opening: [title, sentences.light({ light, word })], sections };
}

function tellPhase(explanation: PhaseExplanation, language: Language): Told {
  const sentences = inLanguage(explainMessages, language);
  const { phase, cluster, year, light, score, rule, placement, coverage, assessed } = explanation;
  const { headings } = sentences;
  const standing =
    light === "none"
      ? sentences.noLight({ ...coverage, coverageFrom: rule.coverageFrom })
      : sentences.light({ light, word: null });
  const placed = sentences.placed({
    phase: placement.phase,
    isHere: placement.phase === phase.number,
    completed: placement.completed,
    isThin: placement.flags.includes("insufficient-data"),
  });
  const sections: Told["sections"] = [
    [headings.rule, [sentences.ruleOfPhase(rule), sentences.ruleOfLights(rule)]],
    [
      headings.sum,
      score === null
        ? []
        : [sentences.mean({ items: score.n, of: coverage.items, exact: score.exact, value: score.value })],
    ],
    [headings.next, distanceLines(explanation, language)],
    [
      headings.items,
      explanation.items.map((item) =>
        sentences.item({
          id: item.id,
          text: item.text,
          light: item.light,
          exact: item.score?.exact ?? null,
          value: item.score?.value ?? null,
          steps: item.stability,
        }),
      ),
    ],
    [headings.change, [changeLine(explanation, language)]],
    [
      headings.assessed,
      assessed === null
        ? []
        : [
            sentences.assessedPhase({
              light: assessed.light,
              value: assessed.score.kind === "scored" ? assessed.score.value : null,
            }),
          ],
    ],
    [
      headings.placement,
      [
        robustnessSentence({ language }, explanation),
        assessedPlacementSentence({ language }, placement, explanation.assessedPlacement),
      ].filter((sentence) => sentence !== null),
    ],
    [headings.measures, measureLines(explanation.measures, language)],
  ];
  const title = sentences.title({ cluster: cluster.name, year, id: `F${phase.number}`, text: phase.name });
  return { opening: [title, `${standing} ${placed}`], sections };
}

function sumLines({ score, pools, rule }: ItemExplanation, language: Language): string[] {
  if (score === null) return [];
  const sentences = inLanguage(explainMessages, language);
  const lines = pools.map(({ counts, mean, weight }) =>
    sentences.pool({
      parts: levels.map((level) => ({ count: counts[level], points: rule.points[level] })),
      answers: counts.green + counts.yellow + counts.red,
      mean,
      weight: pools.length === 1 ? null : weight,
    }),
  );
  return [...lines, sentences.total(score)];
}

function distanceLines({ down, up }: { down: Distance | null; up: Distance | null }, language: Language): string[] {
  const sentences = inLanguage(explainMessages, language);
  const words = ({ turnsTo, ...distance }: Distance) => ({ ...distance, light: turnsTo });
  return [...(down === null ? [] : [sentences.down(words(down))]), ...(up === null ? [] : [sentences.up(words(up))])];
}

function changeLine({ kind, change }: ItemExplanation | PhaseExplanation, language: Language): string {
  const sentences = inLanguage(explainMessages, language);
  if (change.kind === "none") return sentences.unchanged[change.reason];
  const { previous, direction, withinOneAnswer } = change;
  return sentences.changed({
    previous: previous.value,
    light: previous.light,
    direction,
    turned: withinOneAnswer,
    unit: kind === "item" ? "answer" : "item",
  });
}

function measureLines(measures: readonly MeasureExplained[], language: Language): string[] {
  const sentences = inLanguage(explainMessages, language);
  if (measures.length === 0) return [sentences.noMeasures];
  return measures.flatMap((measure) => [
    `${measure.id} ${measure.text}`,
    ...(measure.why === null ? [] : [`  ${sentences.why({ why: measure.why })}`]),
    `  ${sentences.rank(measure)}${measure.assessedRank === measure.rank ? "" : ` ${sentences.assessedRank({ rank: measure.assessedRank })}`}`,
  ]);
}

/** Two spaces in front of what stands under a heading, and as many more as the line itself begins with. */
function indent(line: string, width: number): string {
  const space = " ".repeat(2 + line.length - line.trimStart().length);
  return space + wrap(line.trimStart(), width, space);
}
