import type { PhaseNumber } from "../../framework/schema.ts";
import type { ItemResult, PhaseResult } from "../../scoring/result.ts";
import { type Context, chapterOf, countLights, itemNumber, itemText, phaseOf, referenceTo } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { formatList, formatNumber, formatPercent, percentFigure, typeset } from "../format.ts";
import { lightOfItem, lightOfLabel, lightOfPart } from "../light.ts";
import { lightsInFigures, lightsInWords } from "../phrases/counting.ts";
import { groupName } from "../phrases/respondents.ts";
import type { Voice } from "../voice.ts";
import { comparisonView } from "./comparison.ts";
import { changeView, headOf, type ItemRow, itemRow, pointViews, shareOf, typesetAll } from "./parts.ts";
import { profileView } from "./profile.ts";

export type PositionView = ReturnType<typeof positionView>;

/** Where the cluster stands: the placed phase in full, the others compact, the profile, the facilitator and the others. */
export function positionView(context: Context) {
  const { result, placedPhase, notes } = context;
  const chapter = chapterOf(context, "posisjon");
  const numbers = captionNumbers(context, chapter);
  const own = result.items.filter(({ phase }) => phase === result.placement.phase);
  const table = phaseTable(context, result.placement.phase, numbers.table());
  const others = otherPhases(context);
  const profileFigure = profileView(context, numbers.figure());
  const comparison = comparisonView(context, own, numbers.figure);
  const quotes = notes.quotes.map(({ text, group, item }) => ({
    text,
    from: [
      group === null ? null : groupName(context, group),
      item === null ? null : `fase\u00a0${item.slice(1, 2)}, ${itemNumber(item)}`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  }));
  const sections = numberSections(chapter, [
    { id: "fasen", title: `Fase\u00a0${placedPhase.number} – ${typeset(placedPhase.name)}` },
    { id: "andre-faser", title: "De andre fasene" },
    { id: "profil", title: "Profil over faser og dimensjoner" },
    quotes.length === 0 ? null : { id: "sitater", title: "Med deltakernes egne ord" },
    comparison === null ? null : { id: "fasilitator", title: "Fasilitator og de andre" },
    { id: "kjennetegn", title: `Kjennetegn på fase\u00a0${placedPhase.number}` },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: [
      `Fase\u00a0${result.placement.phase} av 5. ${own.length} punkter:`,
      lightsInFigures(context, countLights(own)),
    ],
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
function leadOf(context: Context, own: readonly ItemResult[]): string {
  const { result, framework } = context;
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
  const counts = lightsInWords(context, countLights(own));
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
      finding: extremesOf(items),
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

/** "Høyest skår har T1 (87 %), lavest T4 (31 %)": what a phase's table shows first. */
export function extremesOf(items: readonly Pick<ItemResult, "id" | "score">[]): string {
  const scored = items
    .flatMap(({ id, score }) => (score.kind === "scored" ? [{ id, value: score.value }] : []))
    .sort((a, b) => b.value - a.value);
  const [highest] = scored;
  const lowest = scored.at(-1);
  if (highest === undefined || lowest === undefined) return "Ingen av punktene er besvart";
  const name = ({ id, value }: { id: string; value: number }) => `${itemNumber(id)} (${formatPercent(value)})`;
  if (formatPercent(highest.value) === formatPercent(lowest.value)) {
    return scored.length === 1
      ? `Bare ${name(highest)} er besvart`
      : `Alle punkter med svar har ${formatPercent(highest.value)}`;
  }
  return `Høyest skår har ${name(highest)}, lavest ${name(lowest)}`;
}

/** Shape, word and limits of each light, as beneath every table of lights. */
export function legendOf(context: Voice & Pick<Context, "greenFrom" | "redBelow">) {
  const { greenFrom, redBelow } = context;
  const middle = `${percentFigure(redBelow)} til ${formatPercent(greenFrom)}`;
  return [
    { light: lightOfLabel(context, "green"), range: `fra ${formatPercent(greenFrom)}` },
    { light: lightOfLabel(context, "process"), range: middle },
    { light: lightOfLabel(context, "unclear"), range: middle },
    { light: lightOfLabel(context, "red"), range: `under ${formatPercent(redBelow)}` },
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
        number: `Fase\u00a0${phase.phase}`,
        name: typeset(phaseOf(framework, phase.phase).name),
        light: lightOfPart(context, phase.light),
        share: phase.score.kind === "scored" ? shareOf(phase.score) : null,
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
                share: shareOf(item.score),
              }))
            : null,
      };
    });
}

function otherSentence(context: Voice, phase: PhaseResult, items: readonly ItemResult[]): string {
  const answered = items.filter(({ light: level }) => level !== "none").length;
  if (answered === 0) return "Ingen av punktene er besvart.";
  const words = lightsInWords(context, countLights(items));
  return phase.light === "none"
    ? `Svar på ${answered} av ${items.length} punkter er ikke nok til et lys. ${words}`
    : words;
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
