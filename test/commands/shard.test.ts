import { describe, expect, it } from "vitest";
import { inShard, shardOf } from "../../src/commands/shard.ts";

const clusters = ["alfa", "beta", "delta", "epsilon", "gamma", "zeta", "eta"];

describe("a shard", () => {
  it("is the whole where none is asked for", () => {
    expect(shardOf({}, "nb")).toBeNull();
    expect(inShard(clusters, null)).toEqual(clusters);
  });

  it("is every n-th, from the i-th on", () => {
    const shard = shardOf({ shard: "2/3" }, "nb");
    expect(shard).toEqual({ number: 2, of: 3 });
    expect(inShard(clusters, shard)).toEqual(["beta", "gamma"]);
  });

  it.each([1, 2, 3, 7, 20])("takes every one exactly once together with the others, %i in all", (of) => {
    const parts = Array.from({ length: of }, (_, at) => inShard(clusters, { number: at + 1, of }));
    expect(parts.flat().sort()).toEqual(clusters.toSorted());
    const sizes = parts.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it.each(["0/4", "5/4", "1", "1/", "/4", "a/b", "1/0", "-1/4", "1/99999", "1/4 "])("is not %j", (shard) => {
    expect(() => shardOf({ shard }, "nb")).toThrow(`«${shard}» er ikke en del`);
    expect(() => shardOf({ shard }, "en")).toThrow("is not a part");
  });
});
