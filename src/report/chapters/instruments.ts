import type { Instrument, Successor } from "../../framework/instrument.ts";
import type { InstrumentMatch } from "../../scoring/result.ts";
import { decimalYear, type TimelineSpan, timeline, timelineHead } from "../chart/timeline.ts";
import { type Context, chapterOf } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { instrumentsPhrases, instrumentTag } from "../phrases/instruments.ts";
import { registerSource } from "../phrases/register.ts";
import type { Voice } from "../voice.ts";
import { headOf } from "./parts.ts";

export type InstrumentsView = ReturnType<typeof instrumentsView>;

/** Who can help: each instrument under today's name, with what it does for which measures and whether it still exists. */
export function instrumentsView(context: Context) {
  const { result, register, meta, language, format } = context;
  const say = instrumentsPhrases[language];
  const chapter = chapterOf(context, "virkemidler");
  const numbers = captionNumbers(context, chapter);
  const counts = countStates(result.instruments);
  const checked = register.instruments
    .flatMap(({ lastVerified }) => (lastVerified === null ? [] : [lastVerified]))
    .sort()
    .at(-1);
  return {
    head: headOf(context, chapter),
    note: [say.register(register.version), ...(checked === undefined ? [] : [say.lastVerified(format.date(checked))])],
    lead: leadOf(context, counts, result.recommendations.length),
    caption: {
      number: numbers.table(),
      finding: findingOf(context, counts),
      description: say.description,
    },
    heads: say.heads,
    axis: timelineHead(context, Number(meta.date.slice(0, 4))),
    rows: result.instruments.flatMap((match) => {
      const instrument = context.instruments.get(match.id);
      return instrument === undefined ? [] : [instrumentRow(context, match, instrument)];
    }),
    source: say.source(register.version),
  };
}

export type StateCounts = Record<InstrumentMatch["validity"], number>;

function countStates(matches: readonly InstrumentMatch[]): StateCounts {
  const counts: StateCounts = { open: 0, succeeded: 0, closed: 0, unverified: 0 };
  for (const { validity } of matches) counts[validity] += 1;
  return counts;
}

/** "Ti virkemidler kan støtte tiltakene. To gjelder som i 2008, seks har nytt navn eller ny form, og to må kontrolleres." */
export function leadOf({ language, format }: Voice, counts: StateCounts, measures: number): string {
  const say = instrumentsPhrases[language];
  const total = counts.open + counts.succeeded + counts.closed + counts.unverified;
  const can = total - counts.closed;
  const parts = [
    ...(counts.open > 0 ? [say.asIn2008(counts.open)] : []),
    ...(counts.succeeded > 0 ? [say.renamed(counts.succeeded)] : []),
    ...(counts.unverified > 0 ? [say.toBeVerified(counts.unverified)] : []),
    ...(counts.closed > 0 && can > 0 ? [say.closed(counts.closed)] : []),
  ];
  const opening = say.canSupport(can, measures);
  return parts.length === 0 ? opening : `${opening} ${format.sentenceCase(format.list(parts))}.`;
}

function findingOf({ language, format }: Voice, counts: StateCounts): string {
  const say = instrumentsPhrases[language];
  const total = counts.open + counts.succeeded + counts.closed + counts.unverified;
  const { unverified } = counts;
  const finding =
    unverified === 0
      ? say.allSupport(total)
      : unverified === total
        ? say.allToBeVerified(total)
        : say.someToBeVerified(unverified, total);
  return format.sentenceCase(finding);
}

function instrumentRow(context: Context, match: InstrumentMatch, instrument: Instrument) {
  const { meta, ranks, language } = context;
  const { typeset } = context.format;
  const say = instrumentsPhrases[language];
  const note = typeset(instrument.note);
  return {
    name: match.name,
    old: say.in2008(typeset(instrument.name2008)),
    contact: say.contact(instrument.contact),
    registered: registerSource(context, instrument, match.validity === "unverified"),
    contributes: typeset(instrument.contributes),
    supports: match.supports.map(({ measure, why }) => ({
      rank: String(ranks.get(measure) ?? measure),
      why: typeset(why),
    })),
    words: sourceWords(context, match),
    chart: timeline(spansOf(instrument, meta.date), decimalYear(meta.date), note),
    note,
    check: instrumentTag(context, match.validity),
  };
}

/** What the source says of the instrument in the first phase whose measures it supports; later phases say much the same. */
function sourceWords({ framework, format }: Context, match: InstrumentMatch): string[] {
  const phases = new Set(match.supports.map(({ measure }) => Number(measure.slice(1, 2))));
  const lines = framework.phases
    .filter(({ number }) => phases.has(number))
    .flatMap(({ instruments }) => {
      const own = instruments.lines.filter((line) => line.instruments.includes(match.id));
      return own.length > 0 ? own : instruments.fromGuide.filter((line) => line.instruments.includes(match.id));
    });
  return [...new Set(lines.map(({ words }) => format.typeset(words)))].slice(0, 1);
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
