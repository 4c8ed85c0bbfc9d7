import type { PhaseNumber } from "../../framework/schema.ts";
import type { ItemResult, PhaseResult } from "../../scoring/result.ts";
import { dumbbell, dumbbellAxis } from "../chart/dumbbell.ts";
import { profile } from "../chart/profile.ts";
import {
  type Context,
  chapterOf,
  countLights,
  dimensionName,
  itemNumber,
  itemText,
  phaseOf,
  referenceTo,
  shortText,
  surveySource,
} from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import {
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  numberWord,
  percentFigure,
  plural,
  sentenceCase,
  typeset,
} from "../format.ts";
import { colourWord, light, lightOfItem, lightOfPart, noBasis, shapeOfPart } from "../light.ts";
import { itemNumbers } from "../phrases/answers.ts";
import { lightsInFigures, lightsInWords } from "../phrases/counting.ts";
import { groupNames } from "../phrases/respondents.ts";
import { changeView, headOf, type ItemRow, itemRow, pointViews, shareOf, typesetAll } from "./parts.ts";

export type PositionView = ReturnType<typeof positionView>;

/** Where the cluster stands: the placed phase in full, the others compact, the profile, the facilitator and the others. */
export function positionView(context: Context) {
  const { result, placedPhase, notes } = context;
  const chapter = chapterOf(context, "posisjon");
  const numbers = captionNumbers(chapter);
  const own = result.items.filter(({ phase }) => phase === result.placement.phase);
  const table = phaseTable(context, result.placement.phase, numbers.table());
  const others = otherPhases(context);
  const profileFigure = profileView(context, numbers.figure());
  const comparison = comparisonView(context, own, numbers.figure);
  const quotes = notes.quotes.map(({ text, group, item }) => ({
    text,
    from: [
      group === null ? null : groupNames[group],
      item === null ? null : `fase\u00a0${item.slice(1, 2)}, ${itemNumber(item)}`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  }));
  const sections = numberSections(chapter, [
    { id: "fasen", title: `Fase\u00a0${placedPhase.number} – ${typeset(placedPhase.name)}` },
    { id: "andre-faser", title: "De andre fasene" },
    { id: "profil", title: "Profil over faser og dimensjoner" },
    comparison === null ? null : { id: "fasilitator", title: "Fasilitator og de andre" },
    { id: "kjennetegn", title: `Kjennetegn på fase\u00a0${placedPhase.number}` },
    quotes.length === 0 ? null : { id: "sitater", title: "Med deltakernes egne ord" },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(chapter),
    sections,
    note: [`Fase\u00a0${result.placement.phase} av 5. ${own.length} punkter:`, lightsInFigures(countLights(own))],
    lead: leadOf(context, own),
    phase: { section: sectionOf("fasen"), introduction: typesetAll(placedPhase.introduction), table },
    others: { section: sectionOf("andre-faser"), phases: others },
    profile: { section: sectionOf("profil"), ...profileFigure },
    comparison: comparison === null ? null : { section: sectionOf("fasilitator"), ...comparison },
    traits: { section: sectionOf("kjennetegn"), ...traitsView(context) },
    quotes: quotes.length === 0 ? null : { section: sectionOf("sitater"), list: quotes },
  };
}

/** The chapter's opening: what is behind, and how the placed phase looks. */
function leadOf({ result, framework }: Context, own: readonly ItemResult[]): string {
  const { placement, phases } = result;
  if (placement.completed) {
    const weakest = [...phases].sort((a, b) => scoreValue(a) - scoreValue(b))[0];
    const edge = weakest === undefined ? "" : ` Lavest er fase\u00a0${weakest.phase} med ${shareOf(weakest.score)}.`;
    return `Alle de fem fasene er grønne.${edge}`;
  }
  const behind = phases.filter(({ phase }) => phase < placement.phase);
  const before =
    behind.length === 0
      ? "Fase\u00a01 er den første fasen, og den er ikke grønn ennå."
      : `${formatPhases(behind)} ${behind.length === 1 ? "er grønn" : "er grønne"}; fase\u00a0${placement.phase} er den første som ikke er det.`;
  const counts = lightsInWords(countLights(own));
  const basis = placement.flags.includes("insufficient-data")
    ? ` Færre enn ${framework.scoring.coverageFrom === "1/2" ? "halvparten" : framework.scoring.coverageFrom} av punktene er besvart, så fasen får ikke noe lys.`
    : "";
  return `${before} ${counts}${basis}`;
}

/** "Fase 1 (83 %)", "Fase 1 (83 %) og 2 (71 %)". */
function formatPhases(phases: readonly PhaseResult[]): string {
  return `Fase\u00a0${formatList(phases.map(({ phase, score }) => `${phase} (${shareOf(score)})`))}`;
}

function scoreValue({ score }: Pick<PhaseResult, "score">): number {
  return score.kind === "scored" ? score.value : 0;
}

/** A phase's traffic-light table in full. */
export function phaseTable(context: Context, phase: PhaseNumber, number: string) {
  const { result, framework } = context;
  const part = result.phases.find((one) => one.phase === phase);
  const items = result.items.filter((item) => item.phase === phase);
  const rows = (kind: ItemResult["kind"]): ItemRow[] =>
    items.filter((item) => item.kind === kind).map((item) => itemRow(context, item));
  const { statusHeading, measuresHeading } = framework.annexes.checklist;
  const hasAssessed = items.some(({ assessed }) => assessed !== null);
  return {
    caption: {
      number,
      finding: lightsInWords(countLights(items)).replace(/\.$/, ""),
      description:
        "Bredden viser antall svar: grønt, I\u00a0prosess, Uklart (lys gul), rødt. Stiplet: ikke besvart. Enighet: andelen i det vanligste nivået.",
    },
    changeHead: result.previous === null ? null : `Siden ${result.previous.year}`,
    groups: [
      { name: statusHeading, score: part === undefined ? "–" : shareOf(part.status.score), rows: rows("status") },
      { name: measuresHeading, score: part === undefined ? "–" : shareOf(part.measures.score), rows: rows("measure") },
    ],
    legend: legendOf(context),
    source: [
      items.some(({ stability }) => stability === 1)
        ? "«1\u00a0svar fra gul»: lyset skifter om ett svar flyttes ett trinn."
        : "",
      result.previous === null ? "" : "pp.: prosentpoeng.",
      hasAssessed
        ? `Vurderte lys er konsulentens, begrunnet i ${referenceTo(context, "vurdering") ?? "vurderingen"}.`
        : "",
      `Kilde: klyngeundersøkelsen ${result.year}, ${formatNumber(result.responses.count)} svar; n er svarene som teller.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  };
}

/** Shape, word and limits of each light, as beneath every table of lights. */
export function legendOf({ greenFrom, redBelow }: Pick<Context, "greenFrom" | "redBelow">) {
  const middle = `${percentFigure(redBelow)} til ${formatPercent(greenFrom)}`;
  return [
    { light: light("green", "Ok"), range: `fra ${formatPercent(greenFrom)}` },
    { light: light("process", "I prosess"), range: middle },
    { light: light("unclear", "Uklart"), range: middle },
    { light: light("red", "Nei"), range: `under ${formatPercent(redBelow)}` },
    { light: light("none", noBasis), range: "" },
  ];
}

/** The other four phases: the light, one sentence, every item's light as a chip, and what earlier phases still lack. */
function otherPhases(context: Context) {
  const { result, framework } = context;
  return result.phases
    .filter(({ phase }) => phase !== result.placement.phase)
    .map((phase) => {
      const items = result.items.filter((item) => item.phase === phase.phase);
      const isEarlier = phase.phase < result.placement.phase;
      const open = items.filter(({ light: level }) => level === "yellow" || level === "red");
      return {
        number: `Fase\u00a0${phase.phase}`,
        name: typeset(phaseOf(framework, phase.phase).name),
        light: lightOfPart(phase.light),
        share: phase.score.kind === "scored" ? shareOf(phase.score) : null,
        change: result.previous === null ? null : changeView(phase),
        sentence: otherSentence(phase, items),
        chips: items.map((item) => ({ number: itemNumber(item.id), light: lightOfItem(item) })),
        lagging:
          isEarlier && open.length > 0
            ? open.map((item) => ({
                number: itemNumber(item.id),
                light: lightOfItem(item),
                text: itemText(context, item.id),
                share: shareOf(item.score),
              }))
            : null,
      };
    });
}

function otherSentence(phase: PhaseResult, items: readonly ItemResult[]): string {
  const answered = items.filter(({ light: level }) => level !== "none").length;
  if (answered === 0) return "Ingen av punktene er besvart.";
  const words = lightsInWords(countLights(items));
  return phase.light === "none"
    ? `Svar på ${answered} av ${items.length} punkter er ikke nok til et lys. ${words}`
    : words;
}

/** Four panels: all dimensions together and each of the three, over the five phases. */
function profileView(context: Context, number: string) {
  const { result, greenFrom, redBelow } = context;
  const hasPrevious = result.previous !== null;
  const beforeOf = (change: PhaseResult["change"]) => (change.kind === "compared" ? change.previous.value : null);
  const finding = profileFinding(context);
  const panels = [
    {
      title: ["Samlet", "alle dimensjoner"] as const,
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
    return `Fase\u00a0${phase} har svar på ${score.n} av ${total} punkter og får ikke noe lys.`;
  });
  return {
    caption: {
      number,
      finding,
      description: `Skår i prosent i fase 1 til 5: ${result.year} (lys)${hasPrevious ? ` og ${result.previous?.year} (hul ring)` : ""}. Stiplet: lysgrensene. Tonet felt: klyngens fase.`,
    },
    chart: profile({
      panels,
      placedPhase: result.placement.phase,
      greenFrom,
      redBelow,
      title: `Profil over fem faser, samlet og for tre dimensjoner. ${finding}.`,
    }),
    source: [
      ...reasons,
      hasPrevious ? `${result.previous?.year} er regnet om med årets regler.` : "",
      surveySource(context),
    ]
      .filter((part) => part !== "")
      .join(" "),
    dimensions: dimensionTable(context),
  };
}

/** "I fase 2 er kompetanse og læring grønn (67 %), mens FoU (35 %) og markeds- og forretningsutvikling (34 %) er gule". */
function profileFinding(context: Context): string {
  const { result } = context;
  const here = result.dimensions.map((dimension) => {
    const part = dimension.byPhase.find(({ phase }) => phase === result.placement.phase);
    const name = dimensionName(context, dimension.id);
    // "FoU" keeps its capital inside a sentence.
    const inSentence =
      /^\p{Lu}{1}\p{Ll}/u.test(name) && name !== "FoU" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return { name: inSentence, light: part?.light ?? "none", share: part === undefined ? "" : shareOf(part.score) };
  });
  const lights = (["green", "yellow", "red", "none"] as const).filter((level) =>
    here.some((one) => one.light === level),
  );
  const clauses = lights.map((level, at) => {
    const members = here.filter((one) => one.light === level);
    const names = formatList(members.map(({ name, share }) => (level === "none" ? name : `${name} (${share})`)));
    const words = colourWord(level, members.length === 1 ? "one" : "many");
    return at === 0 ? `er ${names} ${words}` : `${names} er ${words}`;
  });
  return `I fase\u00a0${result.placement.phase} ${clauses.join(", mens ")}`;
}

function twoLines(name: string): readonly [string, string] {
  if (name.length <= 14) return [name, ""];
  const words = name.split(" ");
  const half = words.findIndex((_, at) => words.slice(0, at + 1).join(" ").length >= name.length / 2 - 4);
  return [words.slice(0, half + 1).join(" "), words.slice(half + 1).join(" ")];
}

/** The three dimensions over all five phases. */
function dimensionTable(context: Context) {
  const { result } = context;
  return result.dimensions.map((dimension) => ({
    name: dimensionName(context, dimension.id),
    light: lightOfPart(dimension.light),
    share: shareOf(dimension.score),
    change: result.previous === null ? null : changeView(dimension),
  }));
}

/** Facilitator against the others in the placed phase; null where nothing may be compared. */
function comparisonView(context: Context, own: readonly ItemResult[], nextFigure: () => string) {
  const { result, framework } = context;
  const compared = own.flatMap((item) => (item.gap.kind === "compared" ? [{ item, gap: item.gap }] : []));
  if (compared.length === 0) return null;
  const points = Math.round(fractionPoints(framework.scoring.gapFrom));
  const byGap = [...compared].sort((a, b) => b.gap.difference - a.gap.difference);
  const groups = [
    { finding: "blind-spot", name: "Blinde flekker" },
    { finding: "aligned", name: `Innenfor ${points} prosentpoeng` },
    { finding: "hidden-strength", name: "Skjulte styrker" },
  ] as const;
  const least = Math.min(...compared.map(({ gap }) => gap.n));
  const most = Math.max(...compared.map(({ gap }) => gap.n));
  const others = least === most ? formatNumber(most) : `${formatNumber(least)} til ${formatNumber(most)}`;
  const missing = own.length - compared.length;
  const elsewhere = result.items.filter(
    ({ gap, phase }) => phase !== result.placement.phase && gap.kind === "compared" && gap.finding !== "aligned",
  );
  return {
    caption: {
      number: nextFigure(),
      finding: comparisonFinding(
        byGap.map(({ item, gap }) => ({ id: item.id, finding: gap.finding })),
        result.placement.phase,
        points,
      ),
      description: `Skår i fase\u00a0${result.placement.phase}. Fylt: fasilitator (${formatNumber(result.responses.byGroup.facilitator)}\u00a0svar). Hul: snittet av de andre (${others}\u00a0svar). Tykk strek: minst ${points} prosentpoeng forskjell.`,
    },
    axis: dumbbellAxis(context),
    groups: groups
      .map(({ finding, name }) => ({
        name,
        rows: byGap
          .filter(({ gap }) => gap.finding === finding)
          .map(({ item, gap }) => ({
            number: itemNumber(item.id),
            text: shortText(itemText(context, item.id), 84),
            chart: dumbbell({
              solid: gap.facilitator,
              hollow: gap.others,
              isWide: gap.finding !== "aligned",
              title: `Fasilitator ${formatPercent(gap.facilitator)}, de andre ${formatPercent(gap.others)}`,
            }),
            facilitator: formatPercent(gap.facilitator),
            others: formatPercent(gap.others),
            difference: formatPoints(gap.difference),
            isWide: gap.finding !== "aligned",
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    elsewhere: elsewhereSentence(elsewhere),
    source: [
      missing > 0
        ? `${sentenceCase(numberWord(missing, "neuter"))} ${plural(missing, "punkt", "punkter")} er ikke med: fasilitator har ikke svart, eller de andre svarene er for få.`
        : "",
      "Hele ordlyden står i tabellen over fasen. Fasilitator er en navngitt rolle og vises fra 1\u00a0svar når minst fem andre har svart.",
      `Kilde: klyngeundersøkelsen ${result.year}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  };
}

/** "To blinde flekker (S2 og T1) og én skjult styrke (T5)". */
export function comparisonFinding(
  rows: readonly { id: string; finding: "blind-spot" | "hidden-strength" | "aligned" }[],
  phase: number,
  points: number,
): string {
  const of = (finding: string) => rows.filter((row) => row.finding === finding).map(({ id }) => id);
  const blind = of("blind-spot");
  const hidden = of("hidden-strength");
  if (blind.length === 0 && hidden.length === 0) {
    return `Fasilitator og de andre ser fase\u00a0${phase} likt: ingen punkter skiller med ${points} prosentpoeng eller mer`;
  }
  const parts = [
    blind.length === 0
      ? ""
      : `${numberWord(blind.length, "common")} ${plural(blind.length, "blind flekk", "blinde flekker")} (${itemNumbers(blind)})`,
    hidden.length === 0
      ? ""
      : `${numberWord(hidden.length, "common")} ${plural(hidden.length, "skjult styrke", "skjulte styrker")} (${itemNumbers(hidden)})`,
  ].filter((part) => part !== "");
  return sentenceCase(formatList(parts));
}

/** Blind spots and hidden strengths outside the placed phase, in one sentence. */
function elsewhereSentence(items: readonly ItemResult[]): string | null {
  if (items.length === 0) return null;
  const name = ({ id, phase }: ItemResult) => `${itemNumber(id)} i fase\u00a0${phase}`;
  const of = (finding: string) => items.filter(({ gap }) => gap.kind === "compared" && gap.finding === finding);
  const blind = of("blind-spot");
  const hidden = of("hidden-strength");
  const parts = [
    blind.length === 0 ? "" : `fasilitator ser høyere enn de andre på ${formatList(blind.map(name))}`,
    hidden.length === 0
      ? ""
      : `${blind.length === 0 ? "fasilitator ser " : ""}lavere på ${formatList(hidden.map(name))}`,
  ].filter((part) => part !== "");
  return `I de andre fasene gjelder det samme: ${parts.join(", og ")}.`;
}

function fractionPoints(fraction: string): number {
  const [numerator = "0", denominator = "1"] = fraction.split("/");
  return (Number(numerator) / Number(denominator)) * 100;
}

/** What is typical for a cluster in this phase, in the source's words, with its examples as they were in 2008. */
function traitsView({ placedPhase }: Context) {
  const { situation, cases } = placedPhase;
  return {
    introduction: typesetAll(situation.introduction),
    columns: [situation.focus, situation.internationalisation, situation.activities].map(({ heading, points }) => ({
      heading: typeset(heading),
      points: pointViews(points),
    })),
    cases: {
      introduction: typesetAll(cases.introduction),
      list: cases.list.map(({ name, links }) => ({ name, links })),
      note: "Adressene er gjengitt slik de sto i 2008. Flere av dem finnes ikke lenger.",
    },
  };
}
