import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  dividedBy,
  magnitude,
  mean,
  minus,
  parseFraction,
  plus,
  rational,
  sum,
  times,
  toNumber,
} from "../../src/scoring/rational.ts";

describe("exact fractions", () => {
  test("are kept in lowest terms, the sign above the line", () => {
    expect(rational(4, 6)).toEqual({ over: 2n, under: 3n });
    expect(rational(3, -6)).toEqual({ over: -1n, under: 2n });
    expect(rational(0, 7)).toEqual({ over: 0n, under: 1n });
  });

  test("refuse zero under the line", () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => dividedBy(rational(1), rational(0))).toThrow(RangeError);
  });

  test.each([
    ["2/3", 2n, 3n],
    ["0/1", 0n, 1n],
    ["10/4", 5n, 2n],
  ])("read %s as the framework writes it", (text, over, under) => {
    expect(parseFraction(text)).toEqual({ over, under });
  });

  test("add, subtract, multiply and divide exactly", () => {
    expect(plus(rational(1, 3), rational(1, 6))).toEqual(rational(1, 2));
    expect(minus(rational(1, 3), rational(1, 2))).toEqual(rational(-1, 6));
    expect(times(rational(2, 3), rational(3, 4))).toEqual(rational(1, 2));
    expect(dividedBy(rational(1, 2), rational(3, 4))).toEqual(rational(2, 3));
    expect(magnitude(rational(-1, 6))).toEqual(rational(1, 6));
  });

  test("have a mean where floating point misses: three sixths of 2/3 are 2/3", () => {
    const score = mean([rational(1), rational(1, 2), rational(1, 2)]);
    expect(score).toEqual(rational(2, 3));
    expect(mean([])).toBeNull();
    expect(sum([rational(1, 10), rational(2, 10)])).toEqual(rational(3, 10));
  });

  test("are ordered by value", () => {
    expect(compare(rational(1, 3), rational(2, 6))).toBe(0);
    expect(compare(rational(1, 3), rational(1, 2))).toBeLessThan(0);
    expect(compare(rational(-1, 3), rational(-1, 2))).toBeGreaterThan(0);
  });
});

describe("writing a fraction out", () => {
  test("gives the nearest number, as division does", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (over, under) => {
        expect(toNumber(rational(over, under))).toBe(over === 0 ? 0 : over / under);
      }),
      { seed: 1 },
    );
  });

  test("rounds correctly where the parts are longer than a number holds", () => {
    const huge = 10n ** 400n;
    expect(toNumber(rational(2n * huge, 3n * huge + 1n))).toBe(2 / 3);
    expect(toNumber(rational(-huge, 8n * huge))).toBe(-0.125);
    const odd = 2n ** 53n + 1n;
    expect(toNumber(rational(odd, 2n ** 60n))).toBe(2 ** -7);
    expect(toNumber(rational(odd * huge + 1n, 2n ** 60n * huge))).toBe(2 ** -7 + 2 ** -59);
  });
});
