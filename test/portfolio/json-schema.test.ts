import { describe, expect, it } from "vitest";
import { portfolioJsonSchema } from "../../src/portfolio/json-schema.ts";
import { PortfolioSchema } from "../../src/portfolio/portfolio.ts";

describe("the published schema", () => {
  it("names every key of portfolio.json and allows no other", () => {
    const schema = portfolioJsonSchema();
    expect(schema).toMatchObject({
      title: "fagrapport portfolio.json",
      type: "object",
      additionalProperties: false,
      required: Object.keys(PortfolioSchema.shape),
    });
  });
});
