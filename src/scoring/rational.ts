/** An exact fraction in lowest terms; `under` is positive. Every mean stays one until it is written out. */
export type Rational = { readonly over: bigint; readonly under: bigint };

/** @throws RangeError when `under` is zero */
export function rational(over: number | bigint, under: number | bigint = 1n): Rational {
  const [a, b] = [BigInt(over), BigInt(under)];
  if (b === 0n) throw new RangeError("A fraction cannot have zero under its line.");
  const divisor = greatestCommonDivisor(a < 0n ? -a : a, b < 0n ? -b : b) * (b < 0n ? -1n : 1n);
  return { over: a / divisor, under: b / divisor };
}

export const zero = rational(0);
export const one = rational(1);

/** Reads the framework's way of writing an exact share, such as "2/3". */
export function parseFraction(text: string): Rational {
  const [over = "", under = "1"] = text.split("/");
  return rational(BigInt(over), BigInt(under));
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.over * b.over, a.under * b.under);
}

export function dividedBy(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isBelow(a: Rational, b: Rational): boolean {
  return compare(a, b) < 0;
}

export function magnitude(a: Rational): Rational {
  return a.over < 0n ? rational(-a.over, a.under) : a;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero);
}

/** Null where there is nothing to take a mean of. */
export function mean(values: readonly Rational[]): Rational | null {
  return values.length === 0 ? null : dividedBy(sum(values), rational(values.length));
}

/** As a person writes it: "2/3", "1". */
export function formatFraction({ over, under }: Rational): string {
  return under === 1n ? String(over) : `${over}/${under}`;
}

/** The nearest number in floating point; the only way out of exactness. */
export function toNumber({ over, under }: Rational): number {
  const isNegative = over < 0n;
  const size = isNegative ? -over : over;
  const near = size <= largestExact && under <= largestExact ? Number(size) / Number(under) : longQuotient(size, under);
  return isNegative ? -near : near;
}

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);

/** Enough binary digits of the quotient for one correct rounding; the last digit tells that something came after it. */
function longQuotient(over: bigint, under: bigint): number {
  const shift = BigInt(Math.max(0, 66 - (bitLength(over) - bitLength(under))));
  const shifted = over << shift;
  const digits = shifted / under;
  const sticky = digits * under === shifted ? digits : digits | 1n;
  return Number(sticky) / 2 ** Number(shift);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
