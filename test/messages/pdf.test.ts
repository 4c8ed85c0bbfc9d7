import { describe, expect, it } from "vitest";
import { pdfMessages } from "../../src/messages/pdf.ts";
import { findingCodes } from "../../src/pdf/conformance/finding.ts";

const said = { severity: "error", page: 3, words: "Lys per fase", detail: "1 3" } as const;

describe.each(["nb", "en"] as const)("what is said of PDFs in %s", (language) => {
  const sentences = pdfMessages[language];

  it.each(findingCodes)("has words for %s, with page and words of the place", (code) => {
    const sentence = sentences.finding({ ...said, code });
    expect(sentence).toMatch(language === "nb" ? /\(side 3, «Lys per fase»\)$/ : /\(page 3, "Lys per fase"\)$/);
    expect(sentence).not.toMatch(/undefined|\bnull\b/);
  });

  it("leaves out a place that is not known", () => {
    expect(sentences.finding({ ...said, code: "no-title", page: null, words: "" })).not.toContain("(");
  });
});

describe("counting", () => {
  it("tells the attempts only when there were several", () => {
    const { cannotPrint } = pdfMessages.nb;
    const fault = { title: "Rapport", reason: "crash", detail: "" } as const;
    expect(cannotPrint({ ...fault, attempts: 1 })).toBe(
      "«Rapport» ble ikke skrevet ut: siden fikk nettleseren til å krasje.",
    );
    expect(cannotPrint({ ...fault, attempts: 2 })).toContain("(prøvd 2 ganger)");
  });

  it("joins several anchors with words", () => {
    expect(pdfMessages.nb.noAnchor({ title: "R", anchors: ["a", "b", "c"] })).toContain("#a, #b og #c");
    expect(pdfMessages.en.noAnchor({ title: "R", anchors: ["a"] })).toContain("point to #a,");
  });
});
