import { charClass, isSpace, parseValue } from "../../object/parse-value.ts";

/** One operation of a content stream: operands, then an operator. The same object is used again for the next one. */
export type Operation = {
  /** The operator's letters, as `operatorCode` gives them. */
  code: number;
  /** First byte of its first operand, and the byte behind its operator. */
  start: number;
  end: number;
  operandCount: number;
  /** Where the operand lies, counted from the last, which is 1. Only the last six are known. */
  operandAt(fromEnd: number): number;
  /** That operand as a number. */
  number(fromEnd: number): number;
};

const operandsKept = 6;

/**
 * Goes through a content stream once, from the first byte to the last. Nothing is made for an operation.
 *
 * @throws Error when the stream is cut off, or holds an inline image, which the browser never writes.
 */
export function visitOperations(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const operands = new Int32Array(operandsKept);
  const operation: Operation = {
    code: 0,
    start: 0,
    end: 0,
    operandCount: 0,
    operandAt: (fromEnd) => operands[(operation.operandCount - fromEnd) % operandsKept] ?? 0,
    number: (fromEnd) => readNumber(bytes, operands[(operation.operandCount - fromEnd) % operandsKept] ?? 0),
  };
  const inlineImage = operatorCode("BI");
  let isFirst = true;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const kind = charClass[byte];
    if (kind === isSpace) {
      at += 1;
      continue;
    }
    if (byte === 0x25) {
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
      continue;
    }
    const start = at;
    if (isFirst) {
      operation.start = start;
      operation.operandCount = 0;
      isFirst = false;
    }
    if (kind === 0 && !isNumeric(byte)) {
      let code = 0;
      for (; at < bytes.length && charClass[bytes[at] ?? 0] === 0; at += 1) code = (code << 8) | (bytes[at] ?? 0);
      if (code === inlineImage) throw new Error("A content stream has an inline image");
      operation.code = code;
      operation.end = at;
      visit(operation);
      isFirst = true;
      continue;
    }
    at = operandEnd(bytes, at);
    operands[operation.operandCount % operandsKept] = start;
    operation.operandCount += 1;
  }
}

/** The operator's letters as one number, which compares faster than text. */
export function operatorCode(operator: string): number {
  let code = 0;
  for (let i = 0; i < operator.length; i += 1) code = (code << 8) | operator.charCodeAt(i);
  return code;
}

/** Behind the last byte of a string, from its opening parenthesis. */
export function literalEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error("A content stream ends within a string");
}

/** Behind the last byte of a name or number. */
export function wordEnd(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && charClass[bytes[at] ?? 0] === 0) at += 1;
  return at;
}

function operandEnd(bytes: Uint8Array, from: number): number {
  const byte = bytes[from] ?? 0;
  if (byte === 0x2f || isNumeric(byte)) return wordEnd(bytes, from);
  if (byte === 0x28) return literalEnd(bytes, from);
  if (byte === 0x5b) return arrayEnd(bytes, from);
  if (byte !== 0x3c) throw new Error(`A content stream has an unexpected byte ${byte} at ${from}`);
  if (bytes[from + 1] !== 0x3c) return bytes.indexOf(0x3e, from) + 1;
  const cursor = { bytes, at: from };
  parseValue(cursor);
  return cursor.at;
}

function arrayEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === 0x5d) return at + 1;
    at = byte === 0x28 ? literalEnd(bytes, at) : at + 1;
  }
  throw new Error("A content stream ends within an array");
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

/** Sign, digits, point, digits: content streams write no other numbers. */
function readNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  let sign = 1;
  if (bytes[at] === 0x2d) {
    sign = -1;
    at += 1;
  } else if (bytes[at] === 0x2b) at += 1;
  let value = 0;
  let scale = 0;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e) scale = 1;
    else if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30;
      scale *= 10;
    } else break;
  }
  return (sign * value) / (scale === 0 ? 1 : scale);
}
