import { lightOf } from "./light.ts";
import { dividedBy, isBelow, minus, plus, type Rational, rational, times, zero } from "./rational.ts";
import type { Light } from "./result.ts";
import type { Rules } from "./rules.ts";
import { answersIn } from "./tally.ts";
import { type Pool, poolScore } from "./weighting.ts";

/** How firm a light is: the fewest steps that turn it, and the light they lead to. */
export type Stability = { steps: number; turnsTo: Light };

/** The nearest other light in each direction; null where there is none, or no answers whatever could reach it. */
export type Turns = { down: Stability | null; up: Stability | null };

/**
 * The smallest number of single-step answer changes (green to yellow, yellow to red or back) that turns an item's light,
 * over any of its answers. Moving answers both ways at once never helps, so the best way down and the best way up are
 * found apart; where both are equally near, the worse light is named. Null without answers, and where no answers
 * whatever could turn the light.
 */
export function stabilityOf(pools: readonly Pool[], rules: Rules): Stability | null {
  const { down, up } = turnsOf(pools, rules);
  if (down === null) return up;
  return up === null || down.steps <= up.steps ? down : up;
}

export function turnsOf(pools: readonly Pool[], rules: Rules): Turns {
  const score = poolScore(pools, rules.points);
  const { down, up } = limitsAround(lightOf(score, rules), rules);
  return {
    down: score === null || down === null ? null : turnDown(pools, score, down, rules),
    up: score === null || up === null ? null : turnUp(pools, score, up, rules),
  };
}

/** The limit below which a light falls, and the one from which it rises. */
export function limitsAround(
  light: Light,
  { greenFrom, redBelow }: Pick<Rules, "greenFrom" | "redBelow">,
): { down: Rational | null; up: Rational | null } {
  switch (light) {
    case "green":
      return { down: greenFrom, up: null };
    case "yellow":
      return { down: redBelow, up: greenFrom };
    case "red":
      return { down: null, up: redBelow };
    case "none":
      return { down: null, up: null };
  }
}

/** Fewest steps that bring the score below the limit. */
function turnDown(pools: readonly Pool[], score: Rational, limit: Rational, rules: Rules): Stability | null {
  const found = fewestSteps(movesDown(pools, rules), (moved) => isBelow(minus(score, moved), limit));
  return found === null ? null : { steps: found.steps, turnsTo: lightOf(minus(score, found.moved), rules) };
}

/** Fewest steps that bring the score up to the limit. */
function turnUp(pools: readonly Pool[], score: Rational, limit: Rational, rules: Rules): Stability | null {
  const found = fewestSteps(movesUp(pools, rules), (moved) => !isBelow(plus(score, moved), limit));
  return found === null ? null : { steps: found.steps, turnsTo: lightOf(plus(score, found.moved), rules) };
}

/**
 * The steps one pool offers in one direction. An answer two levels away takes the first step, then the second; one that
 * stands in the middle takes the second only. `move` is what a step moves the whole score.
 */
type Moves = { first: { answers: number; move: Rational }; second: { answers: number; move: Rational } };

function movesDown(pools: readonly Pool[], { points }: Pick<Rules, "points">): Moves[] {
  return pools.map(({ counts, weight }) => {
    const share = dividedBy(weight, rational(answersIn(counts)));
    return {
      first: { answers: counts.green, move: times(share, minus(points.green, points.yellow)) },
      second: { answers: counts.yellow, move: times(share, minus(points.yellow, points.red)) },
    };
  });
}

function movesUp(pools: readonly Pool[], { points }: Pick<Rules, "points">): Moves[] {
  return pools.map(({ counts, weight }) => {
    const share = dividedBy(weight, rational(answersIn(counts)));
    return {
      first: { answers: counts.red, move: times(share, minus(points.yellow, points.red)) },
      second: { answers: counts.yellow, move: times(share, minus(points.green, points.yellow)) },
    };
  });
}

/** What the step of one answer can move an item's score down and up at most. */
export function largestSteps(pools: readonly Pool[], rules: Pick<Rules, "points">): { down: Rational; up: Rational } {
  const largest = (moves: readonly Moves[]) =>
    moves
      .flatMap(({ first, second }) => [first, second])
      .reduce((most, { answers, move }) => (answers > 0 && isBelow(most, move) ? move : most), zero);
  return { down: largest(movesDown(pools, rules)), up: largest(movesUp(pools, rules)) };
}

type Moved = { steps: number; moved: Rational };

/** The smallest number of steps whose largest move is enough; null when not even all of them are. */
function fewestSteps(pools: readonly Moves[], isEnough: (moved: Rational) => boolean): Moved | null {
  const inOrder = enoughInOrder(pools, isEnough);
  if (inOrder === null || pools.length === 1) return inOrder;
  const largest = pools
    .map((pool) => largestMoves(pool, inOrder.steps))
    .reduce((together, pool) => combine(together, pool, inOrder.steps), [zero]);
  const steps = largest.findIndex(isEnough);
  const moved = largest[steps];
  return moved === undefined ? null : { steps, moved };
}

/** Steps that surely are enough: the pools used up one after the other, those whose answers weigh most first. */
function enoughInOrder(pools: readonly Moves[], isEnough: (moved: Rational) => boolean): Moved | null {
  const heaviestFirst = [...pools].sort((a, b) => (isBelow(a.first.move, b.first.move) ? 1 : -1));
  let before: Moved = { steps: 0, moved: zero };
  for (const pool of heaviestFirst) {
    const after = (taken: number): Moved => ({
      steps: before.steps + taken,
      moved: plus(before.moved, largestMove(pool, taken)),
    });
    const all = after(stepsIn(pool));
    if (isEnough(all.moved)) return after(firstEnough(stepsIn(pool), (taken) => isEnough(after(taken).moved)));
    before = all;
  }
  return null;
}

/** The smallest number from 1 to `enough` that is enough, where one more step never moves the score back. */
function firstEnough(enough: number, isEnough: (taken: number) => boolean): number {
  let [low, high] = [1, enough];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function stepsIn({ first, second }: Moves): number {
  return 2 * first.answers + second.answers;
}

/** The largest moves by 0, 1, 2 ... steps inside one pool. */
function largestMoves(pool: Moves, bound: number): Rational[] {
  return Array.from({ length: Math.min(stepsIn(pool), bound) + 1 }, (_, steps) => largestMove(pool, steps));
}

/**
 * The largest move by exactly so many steps. With a first steps and the rest second ones the move is linear in a, so it
 * is largest at an end: as many first steps as there are, or only as many as the second steps need.
 */
function largestMove({ first, second }: Moves, steps: number): Rational {
  const most = Math.min(first.answers, steps);
  const fewest = Math.max(0, Math.ceil((steps - second.answers) / 2));
  const firsts = isBelow(first.move, second.move) ? fewest : most;
  return plus(times(first.move, rational(firsts)), times(second.move, rational(steps - firsts)));
}

/** The largest moves by 0, 1, 2 ... steps over two pools together. */
function combine(a: readonly Rational[], b: readonly Rational[], bound: number): Rational[] {
  const length = Math.min(a.length + b.length - 1, bound + 1);
  return Array.from({ length }, (_, steps) => {
    let best: Rational | null = null;
    for (let inA = Math.max(0, steps - b.length + 1); inA <= Math.min(steps, a.length - 1); inA += 1) {
      const [left, right] = [a[inA], b[steps - inA]];
      if (left === undefined || right === undefined) continue;
      const moved = plus(left, right);
      if (best === null || isBelow(best, moved)) best = moved;
    }
    return best ?? zero;
  });
}
