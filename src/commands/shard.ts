import { FagrapportError } from "../error.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import type { Values } from "./command.ts";
import { text } from "./values.ts";

/** One of several equal parts of a run: number 2 of 4, counted from 1. */
export type Shard = { number: number; of: number };

/** More parts than this is a slip of the keyboard. */
const mostShards = 10_000;

/**
 * `--shard i/n`, or null where the whole is asked for.
 *
 * @throws FagrapportError of kind usage for anything but two whole numbers with 1 ≤ i ≤ n
 */
export function shardOf(values: Values, language: Language): Shard | null {
  const value = text(values, "shard");
  if (value === null) return null;
  const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of && shard.of <= mostShards) return shard;
  throw new FagrapportError("usage", inLanguage(makingMessages, language).badShard({ value }));
}

/**
 * The part of a list that belongs to a shard: every n-th, so that large and small ones spread evenly. The list is in the
 * same order on every machine, and every member belongs to exactly one shard.
 */
export function inShard<T>(list: readonly T[], shard: Shard | null): T[] {
  return shard === null ? [...list] : list.filter((_, at) => at % shard.of === shard.number - 1);
}
