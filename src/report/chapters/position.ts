import type { PhaseNumber } from "../../framework/schema.ts";
import type { ItemResult, PhaseResult } from "../../scoring/result.ts";
import { type Context, chapterOf, countLights, itemNumber, itemText, phaseOf } from "../context.ts";
import { captionNumbers, chapterReference, numberSections } from "../document.ts";
import { dash } from "../format.ts";
import { lightOfItem, lightOfLabel, lightOfPart } from "../light.ts";
import { nearness } from "../phrases/answers.ts";
import { assessedPlacementSentence } from "../phrases/assessed-advice.ts";
import { lightsInFigures, lightsInWords } from "../phrases/counting.ts";
import { coverageInWords } from "../phrases/framework.ts";
import { lightTablePhrases } from "../phrases/light-table.ts";
import { phaseHeading, phaseLabel } from "../phrases/phase.ts";
import { positionPhrases } from "../phrases/position.ts";
import { groupName } from "../phrases/respondents.ts";
import { robustnessSentence } from "../phrases/robustness.ts";
import type { Voice } from "../voice.ts";
import { comparisonView } from "./comparison.ts";
import { changeView, headOf, type ItemRow, itemRow, noteLanguage, pointViews, shareOf, typesetAll } from "./parts.ts";
import { profileView } from "./profile.ts";

export type PositionView = ReturnType<typeof positionView>;

/** Where the cluster stands: the placed phase in full, the others compact, the profile, the facilitator and the others. */
export function positionView(context: Context) {
  const { result, placedPhase, notes, format } = context;
  const say = positionPhrases[context.language];
  const chapter = chapterOf(context, "posisjon");
  const numbers = captionNumbers(context, chapter);
  const own = result.items.filter(({ phase }) => phase === result.placement.phase);
  const table = phaseTable(context, result.placement.phase, numbers.table());
  const others = otherPhases(context);
  const profileFigure = profileView(context, numbers.figure());
  const comparison = comparisonView(context, own, numbers.figure);
  const quotes = notes.quotes.map(({ text, group, item }) => ({
    text: format.quoted(text),
    language: noteLanguage(context),
    from: [
      group === null ? null : groupName(context, group),
      item === null ? null : say.quoteItem(item.slice(1, 2), itemNumber(item)),
    ]
      .filter((part) => part !== null)
      .join(", "),
  }));
  const sections = numberSections(chapter, [
    { id: "fasen", title: phaseHeading(context, placedPhase) },
    { id: "andre-faser", title: say.sections.others },
    { id: "profil", title: say.sections.profile },
    quotes.length === 0 ? null : { id: "sitater", title: say.sections.quotes },
    comparison === null ? null : { id: "fasilitator", title: say.sections.comparison },
    { id: "kjennetegn", title: say.sections.traits(placedPhase.number) },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: [say.note(result.placement.phase, own.length), lightsInFigures(context, countLights(own))],
    lead: leadOf(context, own),
    certainty: certaintyOf(context),
    phase: { section: sectionOf("fasen"), introduction: typesetAll(context, placedPhase.introduction), table },
    others: { section: sectionOf("andre-faser"), laggingHead: say.others.lagging, phases: others },
    profile: { section: sectionOf("profil"), overAllPhases: say.overAllPhases, ...profileFigure },
    comparison:
      comparison === null ? null : { section: sectionOf("fasilitator"), heads: say.comparisonHeads, ...comparison },
    traits: { section: sectionOf("kjennetegn"), ...traitsView(context) },
    quotes: quotes.length === 0 ? null : { section: sectionOf("sitater"), list: quotes },
  };
}

/** How sure the placement is: by other rules, by one answer, and by the consultant's lights. Null without a word on it. */
function certaintyOf(context: Context): string | null {
  const { result } = context;
  const sentences = [
    robustnessSentence(context, result),
    assessedPlacementSentence(context, result.placement, result.assessedPlacement),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ") || null;
}

/** The chapter's opening: what is behind, and how the placed phase looks. */
function leadOf(context: Context, own: readonly ItemResult[]): string {
  const { result, framework, format } = context;
  const { placement, phases } = result;
  const say = positionPhrases[context.language].lead;
  if (placement.completed) {
    const weakest = [...phases].sort((a, b) => scoreValue(a) - scoreValue(b))[0];
    const edge = weakest === undefined ? [] : [say.lowest(weakest.phase, shareOf(context, weakest.score))];
    return [say.completed, ...edge].join(" ");
  }
  const behind = phases
    .filter(({ phase }) => phase < placement.phase)
    .map(({ phase, score }) => `${phase} (${shareOf(context, score)})`);
  return [
    behind.length === 0 ? say.firstPhase : say.behind(format.list(behind), behind.length, placement.phase),
    lightsInWords(context, countLights(own)),
    ...(placement.flags.includes("insufficient-data")
      ? [say.noBasis(coverageInWords(context, framework.scoring.coverageFrom))]
      : []),
  ].join(" ");
}

function scoreValue({ score }: Pick<PhaseResult, "score">): number {
  return score.kind === "scored" ? score.value : 0;
}

/** A phase's traffic-light table in full. */
export function phaseTable(context: Context, phase: PhaseNumber, number: string) {
  const { result, framework, format } = context;
  const part = result.phases.find((one) => one.phase === phase);
  const items = result.items.filter((item) => item.phase === phase);
  const rows = (kind: ItemResult["kind"]): ItemRow[] =>
    items.filter((item) => item.kind === kind).map((item) => itemRow(context, item));
  const { statusHeading, measuresHeading } = framework.annexes.checklist;
  const say = lightTablePhrases[context.language];
  const near = nearness(context, { stability: 1, turnsTo: "yellow" }) ?? "";
  const notes = [
    items.some(({ stability }) => stability === 1) ? say.notes.near(format.quoted(near)) : null,
    result.previous === null ? null : say.notes.points,
    items.some(({ assessed }) => assessed !== null)
      ? say.notes.assessed(chapterReference(context, chapterOf(context, "vurdering")))
      : null,
    say.notes.source(result.year, result.responses.count, format.number(result.responses.count)),
  ];
  return {
    caption: {
      number,
      finding: extremesOf(context, items),
      description: say.description(lightOfLabel(context, "process").word, lightOfLabel(context, "unclear").word),
    },
    heads: say.heads,
    changeHead: result.previous === null ? null : say.since(result.previous.year),
    groups: [
      {
        name: statusHeading,
        score: part === undefined ? dash : shareOf(context, part.status.score),
        rows: rows("status"),
      },
      {
        name: measuresHeading,
        score: part === undefined ? dash : shareOf(context, part.measures.score),
        rows: rows("measure"),
      },
    ],
    legend: legendOf(context),
    source: notes.filter((note) => note !== null).join(" "),
  };
}

/** "Høyest skår har T1 (87 %), lavest T4 (31 %)": what a phase's table shows first. */
export function extremesOf(voice: Voice, items: readonly Pick<ItemResult, "id" | "score">[]): string {
  const { percent } = voice.format;
  const say = lightTablePhrases[voice.language].extremes;
  const scored = items
    .flatMap(({ id, score }) => (score.kind === "scored" ? [{ id, value: score.value }] : []))
    .sort((a, b) => b.value - a.value);
  const [highest] = scored;
  const lowest = scored.at(-1);
  if (highest === undefined || lowest === undefined) return say.none;
  const name = ({ id, value }: { id: string; value: number }) => `${itemNumber(id)} (${percent(value)})`;
  if (percent(highest.value) !== percent(lowest.value)) return say.range(name(highest), name(lowest));
  return scored.length === 1 ? say.onlyOne(name(highest)) : say.allSame(percent(highest.value));
}

/** Shape, word and limits of each light, as beneath every table of lights. */
export function legendOf(context: Voice & Pick<Context, "greenFrom" | "redBelow">) {
  const { greenFrom, redBelow } = context;
  const { percent, percentFigure } = context.format;
  const { from, between, below } = lightTablePhrases[context.language].range;
  const middle = between(percentFigure(redBelow), percent(greenFrom));
  return [
    { light: lightOfLabel(context, "green"), range: from(percent(greenFrom)) },
    { light: lightOfLabel(context, "process"), range: middle },
    { light: lightOfLabel(context, "unclear"), range: middle },
    { light: lightOfLabel(context, "red"), range: below(percent(redBelow)) },
    { light: lightOfLabel(context, "none"), range: "" },
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
        number: phaseLabel(context, phase.phase),
        name: context.format.typeset(phaseOf(framework, phase.phase).name),
        light: lightOfPart(context, phase.light),
        share: phase.score.kind === "scored" ? shareOf(context, phase.score) : null,
        // A phase without a score has nothing to compare, which its sentence says already.
        change: result.previous === null || phase.score.kind === "withheld" ? null : changeView(context, phase),
        sentence: otherSentence(context, phase, items),
        chips: items.map((item) => ({ number: itemNumber(item.id), light: lightOfItem(context, item) })),
        lagging:
          isEarlier && open.length > 0
            ? open.map((item) => ({
                number: itemNumber(item.id),
                light: lightOfItem(context, item),
                text: itemText(context, item.id),
                share: shareOf(context, item.score),
              }))
            : null,
      };
    });
}

function otherSentence(context: Voice, phase: PhaseResult, items: readonly ItemResult[]): string {
  const answered = items.filter(({ light: level }) => level !== "none").length;
  const say = positionPhrases[context.language].others;
  if (answered === 0) return say.unanswered;
  const words = lightsInWords(context, countLights(items));
  return phase.light === "none" ? `${say.tooFew(answered, items.length)} ${words}` : words;
}

/** What is typical for a cluster in this phase, in the source's words, with its examples as they were in 2008. */
function traitsView(context: Context) {
  const { situation, cases } = context.placedPhase;
  const say = positionPhrases[context.language].cases;
  return {
    introduction: typesetAll(context, situation.introduction),
    columns: [situation.focus, situation.internationalisation, situation.activities].map(({ heading, points }) => ({
      heading: context.format.typeset(heading),
      points: pointViews(context, points),
    })),
    cases: {
      title: say.title,
      introduction: typesetAll(context, cases.introduction),
      list: cases.list.map(({ name, links }) => ({ name, links })),
      note: say.note,
    },
  };
}
