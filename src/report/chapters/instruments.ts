import type { Instrument, Successor } from "../../framework/instrument.ts";
import type { InstrumentMatch } from "../../scoring/result.ts";
import { decimalYear, type TimelineSpan, timeline, timelineHead } from "../chart/timeline.ts";
import { type Context, chapterOf } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { formatDate, formatList, numberWord, plural, sentenceCase, typeset } from "../format.ts";
import { registerSource } from "../phrases/register.ts";
import { headOf } from "./parts.ts";

export type InstrumentsView = ReturnType<typeof instrumentsView>;

/** Who can help: each instrument under today's name, with what it does for which measures and whether it still exists. */
export function instrumentsView(context: Context) {
  const { result, register, meta } = context;
  const chapter = chapterOf(context, "virkemidler");
  const numbers = captionNumbers(context, chapter);
  const counts = countStates(result.instruments);
  const checked = register.instruments
    .flatMap(({ lastVerified }) => (lastVerified === null ? [] : [lastVerified]))
    .sort()
    .at(-1);
  return {
    head: headOf(context, chapter),
    note: [
      `Virkemiddelregisteret, versjon ${register.version}`,
      ...(checked === undefined ? [] : [`sist kontrollert ${formatDate(checked)}`]),
    ],
    lead: leadOf(counts, result.recommendations.length),
    caption: {
      number: numbers.table(),
      finding: findingOf(counts),
      description:
        "Sortert etter hvor mange tiltak de støtter; tallene er tiltakene i forrige kapittel. Fylt strek: ordningen kilden nevner. Hul: etterfølgere. Stiplet: ikke bekreftet. Loddrett: rapportdato.",
    },
    axis: timelineHead(Number(meta.date.slice(0, 4))),
    rows: result.instruments.flatMap((match) => {
      const instrument = context.instruments.get(match.id);
      return instrument === undefined ? [] : [instrumentRow(context, match, instrument)];
    }),
    source: `«Må kontrolleres»: opplysningen er ikke bekreftet i registeret; ring kontoret før klyngen legger arbeid i en søknad. Kilde: virkemiddelregisteret, versjon ${register.version}.`,
  };
}

export type StateCounts = Record<InstrumentMatch["validity"], number>;

function countStates(matches: readonly InstrumentMatch[]): StateCounts {
  const counts: StateCounts = { open: 0, succeeded: 0, closed: 0, unverified: 0 };
  for (const { validity } of matches) counts[validity] += 1;
  return counts;
}

/** "Ti virkemidler kan støtte tiltakene. To gjelder som i 2008, seks har nytt navn eller ny form, og to må kontrolleres." */
export function leadOf(counts: StateCounts, measures: number): string {
  const total = counts.open + counts.succeeded + counts.closed + counts.unverified;
  const can = total - counts.closed;
  const support = measures === 1 ? "tiltaket" : `de ${numberWord(measures, "neuter")} tiltakene`;
  const opening =
    can === 0
      ? `Ingen av virkemidlene kilden nevner for ${support}, finnes lenger.`
      : `${sentenceCase(numberWord(can, "neuter"))} ${plural(can, "virkemiddel", "virkemidler")} kan støtte ${support}.`;
  const parts = [
    counts.open > 0 ? `${numberWord(counts.open, "neuter")} gjelder som i 2008` : "",
    counts.succeeded > 0 ? `${numberWord(counts.succeeded, "neuter")} har nytt navn eller ny form` : "",
    counts.unverified > 0 ? `${numberWord(counts.unverified, "neuter")} må kontrolleres før klyngen søker` : "",
    counts.closed > 0 && can > 0 ? `${numberWord(counts.closed, "neuter")} er avsluttet` : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return opening;
  return `${opening} ${sentenceCase(formatList(parts))}.`;
}

function findingOf(counts: StateCounts): string {
  const total = counts.open + counts.succeeded + counts.closed + counts.unverified;
  const all = `${numberWord(total, "neuter")} ${plural(total, "virkemiddel", "virkemidler")}`;
  if (counts.unverified === 0) return sentenceCase(`${all} støtter tiltakene`);
  if (counts.unverified === total) return sentenceCase(`${total === 1 ? "" : "alle "}${all} må kontrolleres før bruk`);
  return sentenceCase(`${numberWord(counts.unverified, "neuter")} av ${all} må kontrolleres før bruk`);
}

function instrumentRow(context: Context, match: InstrumentMatch, instrument: Instrument) {
  const { meta, ranks } = context;
  const note = typeset(instrument.note);
  return {
    name: match.name,
    old: `2008: ${typeset(instrument.name2008)}`,
    contact: `Kontakt: ${instrument.contact}`,
    registered: registerSource(context, instrument, match.validity === "unverified"),
    contributes: typeset(instrument.contributes),
    supports: match.supports.map(({ measure, why }) => ({
      rank: String(ranks.get(measure) ?? measure),
      why: typeset(why),
    })),
    words: sourceWords(context, match),
    chart: timeline(spansOf(instrument, meta.date), decimalYear(meta.date), note),
    note,
    check: match.validity === "unverified" ? "må kontrolleres" : match.validity === "closed" ? "avsluttet" : null,
  };
}

/** What the source says of the instrument in the first phase whose measures it supports; later phases say much the same. */
function sourceWords({ framework }: Context, match: InstrumentMatch): string[] {
  const phases = new Set(match.supports.map(({ measure }) => Number(measure.slice(1, 2))));
  const lines = framework.phases
    .filter(({ number }) => phases.has(number))
    .flatMap(({ instruments }) => {
      const own = instruments.lines.filter((line) => line.instruments.includes(match.id));
      return own.length > 0 ? own : instruments.fromGuide.filter((line) => line.instruments.includes(match.id));
    });
  return [...new Set(lines.map(({ words }) => typeset(words)))].slice(0, 1);
}

/** The scheme of 2008 and what came after it, on the timeline. */
export function spansOf(instrument: Instrument, reportDate: string): TimelineSpan[] {
  const [first] = instrument.successors;
  const ended = instrument.validTo ?? first?.since ?? null;
  const isVerified = instrument.verified || (first?.verified ?? false);
  const end = ended === null ? null : decimalYear(ended, instrument.validTo === null ? "start" : "end");
  const named: TimelineSpan = {
    from: instrument.validFrom === null ? null : decimalYear(instrument.validFrom),
    // A successor of unknown date leaves it open how long the old scheme lasted.
    to: end,
    kind: isVerified && !(first !== undefined && end === null) ? "named" : "unverified",
  };
  const successors = instrument.successors.map((successor, at): TimelineSpan | null =>
    successor.since === null ? null : successorSpan(successor, instrument.successors[at + 1]),
  );
  const spans = [named, ...successors.filter((span) => span !== null)];
  // Something that nobody has ended runs to the end of the axis, unless it has not begun.
  return spans.filter(({ from }) => from === null || from <= decimalYear(reportDate) + 2);
}

function successorSpan({ since, until, verified }: Successor, next: Successor | undefined): TimelineSpan {
  const end = until === null ? (next?.since ?? null) : until;
  return {
    from: since === null ? null : decimalYear(since),
    to: end === null ? null : decimalYear(end, until === null ? "start" : "end"),
    kind: verified ? "successor" : "unverified",
  };
}
