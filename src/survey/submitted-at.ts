/**
 * A tool's time as ISO 8601, with its offset where it had one; null where it cannot be read as a time.
 *
 * @param monthFirst how to read `03/04/2026`, where nothing in it tells
 */
export function parseSubmittedAt(text: string, monthFirst: boolean): string | null {
  const plain = text.replace(/\s+/g, " ").trim();
  return parseIso(plain) ?? parseDotted(plain) ?? parseSlashed(plain, monthFirst) ?? parseNamed(plain);
}

function parseIso(text: string): string | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const joined = joinTime({ year, month, day, hour, minute, second, zone });
  // The text itself is one flat string; a joined one is a chain of pieces, which matters with hundreds of thousands.
  return joined === text ? text : joined;
}

/** `06.09.2025 kl. 15.37.20`, `6.9.2025 15:37`. */
function parseDotted(text: string): string | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s*(?:kl\.?)?\s*(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?$/i.exec(
    text,
  );
  if (match === null) return null;
  const [, day, month, year, hour, minute, second] = match;
  return joinTime({ year, month, day, hour, minute, second });
}

function parseSlashed(text: string, monthFirst: boolean): string | null {
  const match =
    /^(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([AP]M)?(?:\s*\(?(?:UTC|GMT|[A-Z]{3,4})\)?)?(?:\s*GMT[+-]\d+)?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, first = "", second = "", third = "", hour, minute, seconds, half] = match;
  const clock = { hour: halfDay(hour, half), minute, second: seconds };
  if (first.length === 4) return joinTime({ year: first, month: second, day: third, ...clock });
  const year = third.length === 2 ? `20${third}` : third;
  const dayFirst = Number(first) > 12 || (!monthFirst && Number(second) <= 12);
  return joinTime({ year, month: dayFirst ? second : first, day: dayFirst ? first : second, ...clock });
}

const months = ["jan", "feb", "mar", "apr", "ma[iy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "de[sc]"];

/** `12. mai 2026 kl. 10:15`, `12 May 2026 10:15:00`. */
function parseNamed(text: string): string | null {
  const match =
    /^(\d{1,2})\.?\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})(?:,?\s*(?:kl\.?)?\s*(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?$/iu.exec(
      text,
    );
  if (match === null) return null;
  const [, day, name = "", year, hour, minute, second] = match;
  const month = months.findIndex((pattern) => new RegExp(`^${pattern}`, "i").test(name));
  return month < 0 ? null : joinTime({ year, month: String(month + 1), day, hour, minute, second });
}

/** 12 AM is midnight. */
function halfDay(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
}

type Parts = Partial<Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "zone", string | undefined>>;

/** Null for days and times that cannot be. */
function joinTime({ year = "", month = "", day = "", hour, minute = "0", second = "0", zone }: Parts): string | null {
  const two = (digits: string) => digits.padStart(2, "0");
  const date = `${year.padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${formatZone(zone)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1900 && days !== undefined && day >= 1 && day <= days;
}

function formatZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(z|utc)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
