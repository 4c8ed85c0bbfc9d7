import { parseValue } from "../../object/parse-value.ts";
import { isDictionary, nameOf, numberOf, textOf } from "../../object/value.ts";
import { type Box, startBox } from "./box.ts";
import type { Font } from "./font.ts";
import { type Operation, operatorCode, visitOperations } from "./operations.ts";
import { addShownText } from "./shown-text.ts";
import { startText, type TextBuffer } from "./text-buffer.ts";

/** One sequence of marked content (`BDC ... EMC`) that has an id. */
export type Mark = {
  id: number;
  /** The id that the stream has already given to an earlier mark; null when it is this one's own. */
  sharedId: number | null;
  /** Where its opening operation begins and ends, in bytes. */
  start: number;
  end: number;
  text: string;
  lines: Line[];
  /** What it covers, in the page's own units; only for the marks that were asked for. */
  box: Box | null;
};

/** One text object (`BT ... ET`) within a mark: the browser makes one for each line. */
export type Line = {
  text: string;
  /** Where it begins, in the units of the text space around it; not a number while nothing is placed. */
  x: number;
  y: number;
  /** Height on the page, in points from below. */
  height: number;
  fontSize: number;
  font: Font | null;
  /** Behind its last showing operator, in bytes; -1 while it has none. */
  end: number;
};

/** Painting that stands outside every mark. */
export type LooseRun = {
  kind: "paint" | "text";
  start: number;
  end: number;
  text: string;
  /** Height on the page, in points from below; null where it does not matter. */
  y: number | null;
};

/** A form or image that is drawn. */
export type Drawing = { name: string; insideMark: boolean };

export type Scan = {
  marks: Mark[];
  loose: LooseRun[];
  drawings: Drawing[];
  /** Scale of the second transformation, which takes the browser's pixels to device units; null when there is none. */
  scale: number | null;
  /** Texts in which a glyph has no Unicode. */
  unreadable: string[];
};

export type ScanContext = {
  font: (name: string) => Font | null;
  /** What drawing this object means: it may hold marks of its own, or text. */
  drawing: (name: string) => { holdsMarks: boolean; text: string };
  /** Marks of which the box is wanted. */
  boxed: (id: number) => boolean;
};

/** An open `BMC` or `BDC`. Those without an id only matter for the text they stand for. */
type Open = { mark: Mark | null; actualText: string | null; textFrom: number };

/** Where the scan stands. */
type State = {
  readonly bytes: Uint8Array;
  readonly context: ScanContext;
  readonly scan: Scan;
  readonly open: Open[];
  /** All text so far; marks and lines are parts of it. */
  readonly text: TextBuffer;
  readonly matrices: Float64Array[];
  matrix: Float64Array;
  transformations: number;
  /** The innermost open mark, and its line while a text object is open. */
  mark: Mark | null;
  line: Line | null;
  lineFrom: number;
  font: Font | null;
  fontSize: number;
  /** Where the path under construction begins; -1 when there is none. */
  pathStart: number;
  /** Loose painting that the next paint may be added to: nothing stood between that must not be inside an artifact. */
  run: LooseRun | null;
  /** The text object that is open outside every mark, and each text that it shows there. */
  looseText: LooseRun | null;
  looseShows: LooseRun[];
  holdsMarks: boolean;
};

const on = {
  BDC: operatorCode("BDC"),
  BMC: operatorCode("BMC"),
  EMC: operatorCode("EMC"),
  BT: operatorCode("BT"),
  ET: operatorCode("ET"),
  Tf: operatorCode("Tf"),
  Tm: operatorCode("Tm"),
  Td: operatorCode("Td"),
  Tj: operatorCode("Tj"),
  TJ: operatorCode("TJ"),
  nextLineShow: operatorCode("'"),
  spacedShow: operatorCode('"'),
  q: operatorCode("q"),
  Q: operatorCode("Q"),
  cm: operatorCode("cm"),
  Do: operatorCode("Do"),
  sh: operatorCode("sh"),
  re: operatorCode("re"),
  n: operatorCode("n"),
} as const;
const pathParts = new Set(["m", "l", "c", "v", "y", "re", "h"].map(operatorCode));
const pathPaints = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"].map(operatorCode));
const clips = new Set(["W", "W*"].map(operatorCode));

/**
 * Reads a content stream once and notes what the repairs need: the marks with their text, and what is painted outside
 * them. Nothing is kept for an operation that is of no interest.
 *
 * @throws Error when the stream is not such as the browser writes.
 */
export function scanContent(bytes: Uint8Array, context: ScanContext): Scan {
  const state: State = {
    bytes,
    context,
    scan: { marks: [], loose: [], drawings: [], scale: null, unreadable: [] },
    open: [],
    text: startText(),
    matrices: [],
    matrix: Float64Array.of(1, 0, 0, 1, 0, 0),
    transformations: 0,
    mark: null,
    line: null,
    lineFrom: 0,
    font: null,
    fontSize: 0,
    pathStart: -1,
    run: null,
    looseText: null,
    looseShows: [],
    holdsMarks: false,
  };
  visitOperations(bytes, (operation) => follow(state, operation));
  return state.scan;
}

/** The commonest operators first: a page has ten thousands of `Td` and `Tj`. */
function follow(state: State, operation: Operation): void {
  const { code } = operation;
  if (code === on.Td) moveText(state, operation);
  else if (code === on.Tj || code === on.TJ || code === on.nextLineShow || code === on.spacedShow) {
    showText(state, operation);
  } else if (pathParts.has(code)) buildPath(state, operation);
  else if (pathPaints.has(code)) paintPath(state, operation);
  else if (code === on.Tm) placeText(state, operation);
  else if (code === on.Tf) setFont(state, operation);
  else if (code === on.BT) beginText(state, operation);
  else if (code === on.ET) endText(state, operation);
  else if (code === on.BDC || code === on.BMC) openMark(state, operation);
  else if (code === on.EMC) closeMark(state);
  else if (code === on.q || code === on.Q || code === on.cm) transform(state, operation);
  else if (code === on.Do || code === on.sh) draw(state, operation);
  else if (code === on.n) {
    state.mark?.box?.discard();
    state.pathStart = -1;
    state.run = null;
  } else if (clips.has(code)) state.run = null;
}

function openMark(state: State, operation: Operation): void {
  state.run = null;
  const textFrom = state.text.length();
  const id = operation.code === on.BDC ? idAt(state.bytes, operation.operandAt(1)) : null;
  if (id === null) {
    const actualText = operation.code === on.BDC ? actualTextAt(state.bytes, operation.operandAt(1)) : null;
    state.open.push({ mark: null, actualText, textFrom });
    return;
  }
  const box = state.context.boxed(id) ? startBox() : null;
  const opened: Mark = {
    id,
    sharedId: null,
    start: operation.start,
    end: operation.end,
    text: "",
    lines: [],
    box,
  };
  state.scan.marks.push(opened);
  state.open.push({ mark: opened, actualText: null, textFrom });
  state.mark = opened;
  if (state.looseText !== null) {
    state.holdsMarks = true;
    state.line = startLine(state, opened);
  }
}

const idStart = "<</MCID ";

/** The id in `<</MCID 12 >>`; null where the properties have none. There are thousands, so the usual form is read directly. */
function idAt(bytes: Uint8Array, at: number): number | null {
  for (let i = 0; i < idStart.length; i += 1) {
    if (bytes[at + i] === idStart.charCodeAt(i)) continue;
    const properties = parseValue({ bytes, at });
    return isDictionary(properties) ? numberOf(properties.get("MCID")) : null;
  }
  return numberOf(parseValue({ bytes, at: at + idStart.length }));
}

function actualTextAt(bytes: Uint8Array, at: number): string | null {
  const properties = parseValue({ bytes, at });
  return isDictionary(properties) ? textOf(properties.get("ActualText")) : null;
}

function closeMark(state: State): void {
  state.run = null;
  const closed = state.open.pop();
  if (closed === undefined) return;
  if (closed.mark === null) {
    // What a ligature or a bent glyph stands for replaces the text of its glyphs.
    if (closed.actualText === null) return;
    state.text.cutTo(closed.textFrom);
    state.text.add(closed.actualText);
    return;
  }
  endLine(state);
  closed.mark.text = state.text.from(closed.textFrom);
  state.mark = state.open.findLast((outer) => outer.mark !== null)?.mark ?? null;
}

function beginText(state: State, operation: Operation): void {
  state.run = null;
  state.holdsMarks = false;
  if (state.mark !== null) state.line = startLine(state, state.mark);
  else if (state.open.length === 0) {
    state.looseText = { kind: "text", start: operation.start, end: operation.end, text: "", y: null };
    state.looseShows = [];
  }
}

/** Where marks stand inside a loose text object too, its loose parts are set apart one by one. */
function endText(state: State, operation: Operation): void {
  const { looseText, looseShows, scan } = state;
  if (looseText !== null && looseShows.length > 0) {
    if (state.holdsMarks) scan.loose.push(...looseShows);
    else scan.loose.push({ ...looseText, end: operation.end });
  }
  state.looseText = null;
  endLine(state);
}

function endLine(state: State): void {
  if (state.line !== null) state.line.text = state.text.from(state.lineFrom);
  state.line = null;
}

function startLine(state: State, mark: Mark): Line {
  const nowhere = Number.NaN;
  const line: Line = { text: "", x: nowhere, y: nowhere, height: nowhere, fontSize: 0, font: state.font, end: -1 };
  mark.lines.push(line);
  state.lineFrom = state.text.length();
  return line;
}

function setFont(state: State, operation: Operation): void {
  const name = parseValue({ bytes: state.bytes, at: operation.operandAt(2) });
  state.font = state.context.font(nameOf(name) ?? "");
  state.fontSize = operation.number(1);
}

function placeText(state: State, operation: Operation): void {
  const { line, looseText, mark, matrix } = state;
  const x = operation.number(2);
  const y = operation.number(1);
  const height = x * (matrix[1] ?? 0) + y * (matrix[3] ?? 0) + (matrix[5] ?? 0);
  if (line !== null && Number.isNaN(line.y)) {
    line.x = x;
    line.y = y;
    line.height = height;
  }
  if (looseText !== null && looseText.y === null) looseText.y = height;
  mark?.box?.placeText(x, y, state.fontSize, matrix);
}

function moveText({ mark, fontSize, matrix }: State, operation: Operation): void {
  mark?.box?.moveText(operation.number(2), operation.number(1), fontSize, matrix);
}

function showText(state: State, operation: Operation): void {
  const { mark, line, looseText, font, text } = state;
  const from = text.length();
  const isReadable = addShownText(state.bytes, operation.operandAt(1), operation.end, font, text);
  if (!isReadable) state.scan.unreadable.push(text.from(line === null ? from : state.lineFrom));
  if (mark !== null) {
    if (line === null) return;
    line.end = operation.end;
    line.font = font;
    line.fontSize = Math.max(line.fontSize, state.fontSize);
  } else if (looseText !== null && state.open.length === 0) {
    const shown = text.from(from);
    looseText.text += shown;
    state.looseShows.push({ kind: "text", start: operation.start, end: operation.end, text: shown, y: looseText.y });
  }
}

function buildPath(state: State, operation: Operation): void {
  if (state.pathStart < 0) state.pathStart = operation.start;
  const box = state.mark?.box;
  if (!box) return;
  const { matrix } = state;
  if (operation.code !== on.re) {
    for (let fromEnd = operation.operandCount; fromEnd > 1; fromEnd -= 2) {
      box.add(operation.number(fromEnd), operation.number(fromEnd - 1), matrix);
    }
    return;
  }
  const [x, y, width, height] = [operation.number(4), operation.number(3), operation.number(2), operation.number(1)];
  for (const [dx, dy] of [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const)
    box.add(x + dx, y + dy, matrix);
}

function paintPath(state: State, operation: Operation): void {
  const { mark, run, pathStart } = state;
  state.pathStart = -1;
  if (mark !== null) mark.box?.paint();
  else if (state.open.length === 0) {
    if (run !== null) run.end = operation.end;
    else {
      const start = pathStart < 0 ? operation.start : pathStart;
      state.run = { kind: "paint", start, end: operation.end, text: "", y: null };
      state.scan.loose.push(state.run);
    }
  }
}

function transform(state: State, operation: Operation): void {
  state.run = null;
  if (operation.code === on.q) state.matrices.push(state.matrix);
  else if (operation.code === on.Q) state.matrix = state.matrices.pop() ?? state.matrix;
  else {
    const applied = Float64Array.from([6, 5, 4, 3, 2, 1], (fromEnd) => operation.number(fromEnd));
    state.transformations += 1;
    if (state.transformations === 2) state.scan.scale = Math.abs(applied[0] ?? 0);
    state.matrix = multiply(applied, state.matrix);
  }
}

function draw(state: State, operation: Operation): void {
  state.run = null;
  const { scan, mark } = state;
  let drawn = { holdsMarks: false, text: "" };
  if (operation.code === on.Do) {
    const name = nameOf(parseValue({ bytes: state.bytes, at: operation.operandAt(1) })) ?? "";
    drawn = state.context.drawing(name);
    scan.drawings.push({ name, insideMark: mark !== null });
  }
  if (mark !== null) {
    state.text.add(drawn.text);
    mark.box?.unitSquare(state.matrix);
  } else if (state.open.length === 0 && !drawn.holdsMarks) {
    const kind = drawn.text === "" ? "paint" : "text";
    scan.loose.push({ kind, start: operation.start, end: operation.end, text: drawn.text, y: null });
  }
}

/** First `a`, then `b` (ISO 32000-1, 8.3.4). */
function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = b;
  return Float64Array.of(
    a0 * b0 + a1 * b2,
    a0 * b1 + a1 * b3,
    a2 * b0 + a3 * b2,
    a2 * b1 + a3 * b3,
    a4 * b0 + a5 * b2 + b4,
    a4 * b1 + a5 * b3 + b5,
  );
}
