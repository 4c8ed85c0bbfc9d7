import { describe, expect, it } from "vitest";
import { FagrapportError } from "../../src/error.ts";
import { fileFaultCodes } from "../../src/messages/file-system.ts";
import { isDiskFault, wordFileFault } from "../../src/workspace/file-fault.ts";

const fault = (code: string, path?: string) => Object.assign(new Error(`${code}: no`), { code, ...(path && { path }) });

describe("a fault of the file system", () => {
  it.each(fileFaultCodes)("%s is said in both languages, with what to do", (code) => {
    for (const language of ["nb", "en"] as const) {
      for (const path of [undefined, "/mappe/fil.pdf"]) {
        const worded = wordFileFault(fault(code, path), language);
        expect(worded).toBeInstanceOf(FagrapportError);
        expect(worded).toMatchObject({
          kind: "usage",
          message: expect.stringMatching(/\.$/),
          hint: expect.stringMatching(/\.$/),
        });
        expect(worded).toMatchObject({ message: expect.not.stringContaining(code) });
      }
    }
  });

  it("names the file, not the name it is written under until it is whole", () => {
    expect(wordFileFault(fault("ENOSPC", "/ute/a/result.json.2718281828"), "nb")).toMatchObject({
      message: "Disken er full, så /ute/a/result.json kunne ikke skrives.",
    });
  });

  it("of another kind, or in words already, is passed on as it is", () => {
    for (const error of [fault("ENOENT"), new Error("bug"), new FagrapportError("input", "Notatet"), "text", null]) {
      expect(wordFileFault(error, "nb")).toBe(error);
    }
  });

  it("concerns everything when the disk itself is in the way", () => {
    expect(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EMFILE"].map((code) => isDiskFault(fault(code)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isDiskFault(wordFileFault(fault("ENOSPC"), "nb"))).toBe(true);
    expect(isDiskFault(new FagrapportError("input", "Notatet"))).toBe(false);
  });
});
