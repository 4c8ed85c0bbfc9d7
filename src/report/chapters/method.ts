import { respondentGroups } from "../../framework/schema.ts";
import { type Context, chapterOf } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import {
  dash,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  numberWord,
  plural,
  sentenceCase,
} from "../format.ts";
import { withheldInWords } from "../phrases/answers.ts";
import { groupName, respondentsSentence } from "../phrases/respondents.ts";
import { robustnessRule } from "../phrases/robustness.ts";
import { type GroupCell, type GroupColumns, groupColumns } from "./groups.ts";
import { headOf, shareOf } from "./parts.ts";

export type MethodView = ReturnType<typeof methodView>;

/** Annex D: who answered, the rules, what was withheld and why, and the files every figure can be traced to. */
export function methodView(context: Context) {
  const { result, framework, meta, inputs, theme } = context;
  const chapter = chapterOf(context, "metode");
  const numbers = captionNumbers(context, chapter);
  const groups = groupColumns(context);
  const withheld = withheldLines(context);
  const sections = numberSections(chapter, [
    { id: "svar", title: "Hvem svarte" },
    withheld.length === 0 ? null : { id: "holdt-tilbake", title: "Holdt tilbake" },
    { id: "regler", title: "Regler" },
    { id: "kilder", title: "Versjoner og kilder" },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    responses: {
      section: sectionOf("svar"),
      caption: {
        number: numbers.table(),
        finding: respondentsSentence(context, result.responses).replace(/\.$/, ""),
        description:
          groups === null
            ? null
            : `${groups.finding}. Skåren i fasene er gruppens egen, og vises bare når nok har svart.`,
      },
      phaseHeads: groups?.heads ?? [],
      source: groups?.hasHidden ? "«Skjult»: tallet ville røpet en gruppe med få svar." : null,
      previousHead: result.previous === null ? null : String(result.previous.year),
      yearHead: String(result.year),
      rows: responseRows(context, groups),
    },
    rules: { section: sectionOf("regler"), list: rulesOf(context) },
    withheld: withheld.length === 0 ? null : { section: sectionOf("holdt-tilbake"), lines: withheld },
    sources: {
      section: sectionOf("kilder"),
      caption: {
        number: numbers.table(),
        finding: "Hvert tall kan føres tilbake til disse filene",
        description: "SHA-256 er filens fingeravtrykk: endres ett tegn, blir det et annet.",
      },
      rows: [
        {
          what: `Rammeverk, versjon ${framework.version}`,
          path: "inputs/framework/2008.yaml",
          sha256: result.framework.sha256,
        },
        {
          what: `Virkemiddelregister, versjon ${result.register.version}`,
          path: "inputs/framework/instruments.yaml",
          sha256: result.register.sha256,
        },
        ...inputs,
      ],
      program: `Rapporten er laget ${formatDate(meta.date)} med fagrapport ${meta.programVersion} i profilen «${theme.brand.name}». Resultatfilen (result.json, skjema ${result.schemaVersion}) ligger ved PDF-en.`,
    },
  };
}

function responseRows(context: Context, columns: GroupColumns | null) {
  const { result } = context;
  const { responses, previous } = result;
  const total = Math.max(1, responses.count);
  const groups = respondentGroups.filter(
    (group) => responses.byGroup[group] > 0 || (previous?.responses.byGroup[group] ?? 0) > 0,
  );
  const row = (name: string, count: number, before: number | null, cells: readonly GroupCell[], isTotal: boolean) => ({
    name,
    count: formatNumber(count),
    share: responses.count === 0 ? dash : formatPercent(count / total),
    before: before === null ? dash : formatNumber(before),
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
    row("I alt", responses.count, previous?.responses.count ?? null, columns === null ? [] : all, true),
  ];
}

function rulesOf(context: Context): { name: string; text: string }[] {
  const { framework, result } = context;
  const rules = framework.scoring;
  const share = (fraction: string) => `${fraction}`;
  const { minimumCounts } = rules;
  const robustness = robustnessRule(context, result.sensitivity);
  return [
    {
      name: "Poeng",
      text: "Grønt svar 1, gult 0,5, rødt 0. «Vet ikke», «ikke relevant» og blankt er ikke svar og teller ingen steder.",
    },
    {
      name: "Punktets skår",
      text:
        rules.weighting === "respondents"
          ? "Snittet av svarene; hvert svar teller likt."
          : "Snittet av gruppene som har svart; hver gruppe teller likt.",
    },
    {
      name: "Lys",
      text: `Grønt fra ${share(rules.greenFrom)}, rødt under ${share(rules.redBelow)}, gult mellom. Grensen selv hører til det høyeste lyset. Regnet med nøyaktige brøker.`,
    },
    {
      name: "Fase og dimensjon",
      text: `Snittet av punktene som har en skår. Har færre enn ${share(rules.coverageFrom)} av punktene en skår, er lyset grått.`,
    },
    {
      name: "Plassering",
      text: "Laveste fase som ikke er grønn. En grå fase er ikke grønn. Alle fem grønne: fullført.",
    },
    ...(robustness === null ? [] : [robustness]),
    {
      name: "Ujevn profil",
      text: "En senere fase er grønn mens en tidligere ikke er det; kilden omtaler slike som «born globals».",
    },
    {
      name: "Enighet",
      text: `Andelen av svarene som ligger i det vanligste nivået, fra ${numberWord(rules.agreementFrom, "neuter")} svar.`,
    },
    {
      name: "Minste antall",
      text: `Tall for en gruppe vises fra ${minimumCounts.company} svar for bedrifter og ${formatList([...new Set([minimumCounts.research, minimumCounts.public, minimumCounts.other].map(String))])} for FoU, det offentlige og andre. Fasilitator vises når minst ${rules.minimumOthers} andre har svart. Skjules én gruppe, skjules også den nest minste når summen ellers ville røpet den.`,
    },
    {
      name: "Fasilitator mot andre",
      text: `Fasilitators skår minus snittet av alle andre. Blind flekk når fasilitator ligger ${share(rules.gapFrom)} eller mer over, skjult styrke når den ligger like mye under.`,
    },
    ...(result.previous === null
      ? []
      : [
          {
            name: "Endring",
            text: "Fjorårets svar er regnet om med årets regler. Pil bare der skåren har flyttet seg mer enn ett svar i det året som har færrest.",
          },
        ]),
    {
      name: "Tiltak",
      text: "Et tiltak anbefales når et punkt det svarer på, er gult eller rødt. Prioritet: summen av det som mangler på disse punktene. Ved likt står kildens rekkefølge.",
    },
    {
      name: "Plan",
      text: "Tiltakene tas med etter prioritet til fasen ville blitt grønn. Utvalget er trinnvis; et annet utvalg kan være like lite.",
    },
    ...(result.benchmark.portfolio === null
      ? []
      : [
          {
            name: "Sammenligning",
            text: `Median og kvartiler over klynger med en skår, fra ${numberWord(rules.benchmarkFrom, "common")} klynger. Beregnede lys.`,
          },
        ]),
    { name: "Sitater", text: "Kommentarer trykkes bare når den som skrev dem, har sagt ja." },
  ];
}

/** Every figure that is not shown, with its reason, grouped so that the list stays short. */
function withheldLines(context: Context): string[] {
  const { result, framework } = context;
  const phases = result.phases
    .filter(({ score }) => score.kind === "withheld")
    .map(({ phase, score }) => {
      const total = result.items.filter((item) => item.phase === phase).length;
      return `Fase\u00a0${phase}: svar på ${score.n} av ${total} punkter; ikke grunnlag for et lys.`;
    });
  const dimensions = result.dimensions
    .filter(({ score }) => score.kind === "withheld")
    .map(({ id, score }) => {
      const name = framework.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
      return `${name}: ${score.kind === "withheld" ? withheldInWords(context, score.reason) : ""}.`;
    });
  const unanswered = result.items.filter(({ score }) => score.kind === "withheld").length;
  const groups = respondentGroups.flatMap((group) => {
    const hidden = result.items.filter(({ groups: figures }) => {
      const { score } = figures[group];
      return score.kind === "withheld" && score.reason !== "no-answers";
    });
    if (hidden.length === 0) return [];
    const few = hidden.filter(({ groups: figures }) => {
      const { score } = figures[group];
      return score.kind === "withheld" && score.reason === "too-few";
    }).length;
    const least = group === "facilitator" ? framework.scoring.minimumOthers : framework.scoring.minimumCounts[group];
    const few0 =
      few === 0
        ? ""
        : `${formatNumber(few)} med ${group === "facilitator" ? `færre enn ${least} andre svar` : withheldInWords(context, "too-few", least)}`;
    const other = hidden.length - few;
    const secondary = other === 0 ? "" : `${formatNumber(other)} ${withheldInWords(context, "secondary")}`;
    const reasons = formatList([few0, secondary].filter((part) => part !== ""));
    return [
      `${groupName(context, group)}: egne tall er holdt tilbake på ${hidden.length} av ${result.items.length} punkter (${reasons}).`,
    ];
  });
  const blank =
    unanswered === 0
      ? []
      : [
          `${sentenceCase(numberWord(unanswered, "neuter"))} ${plural(unanswered, "punkt", "punkter")} er ikke besvart av noen og har derfor ikke noe lys.`,
        ];
  return [...phases, ...dimensions, ...blank, ...groups];
}
