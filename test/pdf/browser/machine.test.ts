import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { thisMachine } from "../../../src/pdf/browser/machine.ts";

describe.runIf(process.platform === "linux")("where the cache lies", () => {
  it("is where the user keeps caches, or where FAGRAPPORT_CACHE says", () => {
    const caches = tmpdir();
    expect(thisMachine({ XDG_CACHE_HOME: caches }).cacheFolder).toBe(join(caches, "fagrapport"));
    expect(thisMachine({ XDG_CACHE_HOME: caches, FAGRAPPORT_CACHE: "/elsewhere" }).cacheFolder).toBe("/elsewhere");
  });

  it("is the user's own folder under the temporary one where there is no place for caches", () => {
    // Below a file no folder can be made, whoever asks.
    const { cacheFolder } = thisMachine({ XDG_CACHE_HOME: import.meta.filename });
    expect(cacheFolder).toBe(join(tmpdir(), `fagrapport-${process.getuid?.()}`));
  });
});
