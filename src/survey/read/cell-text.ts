import type { CellFault } from "./table.ts";

/** A cell of a sheet as its XML gives it. */
export type RawCell = {
  /** Attribute `t`; empty where absent. */
  type: string;
  /** Attribute `s`: which of the workbook's formats. */
  style: number;
  /** Text of `v`, null where there is none. */
  value: string | null;
  /** Text of `is`, rich or plain, null where there is none. */
  inline: string | null;
  hasFormula: boolean;
};

export type CellContext = {
  sharedTexts: readonly string[];
  /** Whether each of the workbook's formats is a date. */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
};

/** Every cell of every workbook becomes text here and nowhere else. */
export function cellText(cell: RawCell, context: CellContext): { text: string; fault: CellFault["code"] | null } {
  const { type, value } = cell;
  if (value === null && cell.inline === null) {
    return { text: "", fault: cell.hasFormula && type !== "str" ? "formula-without-value" : null };
  }
  const raw = value ?? "";
  switch (type) {
    case "s": {
      const shared = /^\d+$/.test(raw.trim()) ? context.sharedTexts[Number(raw)] : undefined;
      return shared === undefined ? { text: raw, fault: "shared-text-missing" } : { text: shared, fault: null };
    }
    case "inlineStr":
      return { text: unescapeControls(cell.inline ?? raw), fault: null };
    case "str":
      return { text: unescapeControls(raw), fault: null };
    case "b":
      return { text: raw.trim() === "1" || raw.trim().toLowerCase() === "true" ? "TRUE" : "FALSE", fault: null };
    case "e":
      return { text: raw, fault: "cell-error" };
    case "d":
      return { text: raw, fault: null };
    default:
      return { text: numberText(cell.inline ?? raw, cell.style, context), fault: null };
  }
}

/** Workbooks write control characters as `_x000D_`, and an underline that would look like one as `_x005F_`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whole numbers as they stand, since an id may have more digits than a number holds; `1.0` is 1. */
function numberText(raw: string, style: number, context: CellContext): string {
  const text = raw.trim();
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) return raw;
  if (context.dateStyles[style] === true) return serialDate(number, context.from1904) ?? text;
  return /^-?\d+$/.test(text) ? text : String(number);
}

const msPerDay = 86_400_000;
const daysFrom1900To1904 = 1462;

/** ISO 8601 without zone, as workbooks keep times; null where the number is no day that can be. */
function serialDate(serial: number, from1904: boolean): string | null {
  const days = from1904 ? serial + daysFrom1900To1904 : serial;
  if (days < 0 || days > 2_958_466) return null;
  // Excel believes that 29 February 1900 was a day, so earlier days are one too few.
  const real = days < 60 ? days + 1 : days;
  const date = new Date(Math.round((real - 25_569) * (msPerDay / 1000)) * 1000);
  const iso = date.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Formats that Excel has from the start and that show a date or a time. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Whether a number format shows a date. Text in quotes, colours and conditions in brackets do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare.trim()) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
}
