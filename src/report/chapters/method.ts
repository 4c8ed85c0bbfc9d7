import { respondentGroups } from "../../framework/schema.ts";
import { type Context, chapterOf, dimensionName } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { dash } from "../format.ts";
import { withheldInWords } from "../phrases/answers.ts";
import { methodPhrases } from "../phrases/method.ts";
import { groupName, respondentsSentence } from "../phrases/respondents.ts";
import { robustnessRule } from "../phrases/robustness.ts";
import { type GroupCell, type GroupColumns, groupColumns } from "./groups.ts";
import { headOf, shareOf } from "./parts.ts";

export type MethodView = ReturnType<typeof methodView>;

/** Annex D: who answered, the rules, what was withheld and why, and the files every figure can be traced to. */
export function methodView(context: Context) {
  const { result, framework, meta, inputs, theme, language, format } = context;
  const say = methodPhrases[language];
  const chapter = chapterOf(context, "metode");
  const numbers = captionNumbers(context, chapter);
  const groups = groupColumns(context);
  const withheld = withheldLines(context);
  const sections = numberSections(chapter, [
    { id: "svar", title: say.sections.responses },
    withheld.length === 0 ? null : { id: "holdt-tilbake", title: say.sections.withheld },
    { id: "regler", title: say.sections.rules },
    { id: "kilder", title: say.sections.sources },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    heads: say.heads,
    responses: {
      section: sectionOf("svar"),
      caption: {
        number: numbers.table(),
        finding: respondentsSentence(context, result.responses).replace(/\.$/, ""),
        description: groups === null ? null : say.groupsDescription(groups.finding),
      },
      phaseHeads: groups?.heads ?? [],
      source: groups?.hasHidden ? say.hidden : null,
      previousHead: result.previous === null ? null : say.answersIn(result.previous.year),
      yearHead: say.answersIn(result.year),
      rows: responseRows(context, groups),
    },
    rules: { section: sectionOf("regler"), list: rulesOf(context) },
    withheld: withheld.length === 0 ? null : { section: sectionOf("holdt-tilbake"), lines: withheld },
    sources: {
      section: sectionOf("kilder"),
      caption: {
        number: numbers.table(),
        finding: say.filesFinding,
        description: say.filesDescription,
      },
      rows: [
        {
          what: say.framework(framework.version),
          path: "inputs/framework/2008.yaml",
          sha256: result.framework.sha256,
        },
        {
          what: say.register(result.register.version),
          path: "inputs/framework/instruments.yaml",
          sha256: result.register.sha256,
        },
        ...inputs,
      ],
      program: say.program({
        date: format.date(meta.date),
        version: meta.programVersion,
        brand: theme.brand.name,
        schema: result.schemaVersion,
        isAttached: meta.isAttached,
      }),
    },
  };
}

function responseRows(context: Context, columns: GroupColumns | null) {
  const { result, language, format } = context;
  const { responses, previous } = result;
  const total = Math.max(1, responses.count);
  const groups = respondentGroups.filter(
    (group) => responses.byGroup[group] > 0 || (previous?.responses.byGroup[group] ?? 0) > 0,
  );
  const row = (name: string, count: number, before: number | null, cells: readonly GroupCell[], isTotal: boolean) => ({
    name,
    count: format.number(count),
    share: responses.count === 0 ? dash : format.percent(count / total),
    before: before === null ? dash : format.number(before),
    cells,
    isTotal,
  });
  const all = result.phases.map(({ score }) => ({ text: shareOf(context, score), isBlank: score.kind === "withheld" }));
  return [
    ...groups.map((group) =>
      row(
        groupName(context, group),
        responses.byGroup[group],
        previous?.responses.byGroup[group] ?? null,
        columns?.cells[group] ?? [],
        false,
      ),
    ),
    row(
      methodPhrases[language].heads.total,
      responses.count,
      previous?.responses.count ?? null,
      columns === null ? [] : all,
      true,
    ),
  ];
}

function rulesOf(context: Context): { name: string; text: string }[] {
  const { framework, result, language } = context;
  const say = methodPhrases[language].rules;
  const robustness = robustnessRule(context, result.sensitivity);
  return [
    ...say.beforeRobustness(framework.scoring),
    ...(robustness === null ? [] : [robustness]),
    ...say.afterRobustness(framework.scoring),
    ...(result.previous === null ? [] : [say.change]),
    ...say.advice,
    ...(result.benchmark.portfolio === null ? [] : [say.benchmark(framework.scoring)]),
    say.quotes,
  ];
}

/** Every figure that is not shown, with its reason, grouped so that the list stays short. */
function withheldLines(context: Context): string[] {
  const { result, framework, language, format } = context;
  const say = methodPhrases[language];
  const phases = result.phases
    .filter(({ score }) => score.kind === "withheld")
    .map(({ phase, score }) => {
      const items = result.items.filter((item) => item.phase === phase).length;
      return say.phaseWithheld({ phase, answered: score.n, items });
    });
  const dimensions = result.dimensions.flatMap(({ id, score }) =>
    score.kind === "withheld"
      ? [say.partWithheld(dimensionName(context, id), withheldInWords(context, score.reason))]
      : [],
  );
  const unanswered = result.items.filter(({ score }) => score.kind === "withheld").length;
  const groups = respondentGroups.flatMap((group) => {
    const reasons = result.items.flatMap(({ groups: figures }) => {
      const { score } = figures[group];
      return score.kind === "withheld" && score.reason !== "no-answers" ? [score.reason] : [];
    });
    if (reasons.length === 0) return [];
    const few = reasons.filter((reason) => reason === "too-few").length;
    const isFacilitator = group === "facilitator";
    const least = isFacilitator ? framework.scoring.minimumOthers : framework.scoring.minimumCounts[group];
    const other = reasons.length - few;
    const parts = [
      ...(few === 0 ? [] : [say.fewerThan({ count: format.number(few), least, isFacilitator })]),
      ...(other === 0 ? [] : [say.secondary(format.number(other))]),
    ];
    return [
      say.groupWithheld({
        group: groupName(context, group),
        hidden: reasons.length,
        items: result.items.length,
        reasons: format.list(parts),
      }),
    ];
  });
  return [...phases, ...dimensions, ...(unanswered === 0 ? [] : [say.unanswered(unanswered)]), ...groups];
}
