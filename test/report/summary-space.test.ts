import { describe, expect, it } from "vitest";
import { type SummaryContent, spaceFor } from "../../src/report/chapters/summary-space.ts";

const facts = (length: number, count = 3) =>
  Array.from({ length: count }, () => ({ text: "x".repeat(length), behind: "7 av 13 svarer Nei" }));
const measures = (length: number, lights: number, count = 5) =>
  Array.from({ length: count }, () => ({ text: "x".repeat(length), lights }));
const content = (part: Partial<SummaryContent> = {}): SummaryContent => ({
  lead: "x".repeat(180),
  ladder: 40,
  strengths: facts(50),
  gaps: facts(60),
  measures: measures(80, 2),
  closing: ["x".repeat(150)],
  ...part,
});

describe("the summary's page", () => {
  it("has room for what most clusters have", () => {
    expect(spaceFor(content())).toBe("roomy");
  });

  it("is set closer where texts are long or the ladder is high", () => {
    expect(spaceFor(content({ strengths: facts(120), gaps: facts(150), measures: measures(80, 3) }))).toBe("dense");
    expect(spaceFor(content({ gaps: facts(104), strengths: facts(104), ladder: 50 }))).toBe("dense");
  });

  it("gives each measure one line where even that is too much", () => {
    expect(
      spaceFor(content({ lead: "x".repeat(900), gaps: facts(150), strengths: facts(150), measures: measures(80, 3) })),
    ).toBe("tight");
  });

  it("has room when there is hardly anything to say", () => {
    expect(spaceFor(content({ strengths: [], gaps: [], measures: [], closing: [] }))).toBe("roomy");
  });
});
