import { describe, expect, test } from "vitest";
import { z } from "zod";
import { resultJsonSchema } from "../../src/scoring/json-schema.ts";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import { responsesTo } from "./responses.ts";
import { resultOf } from "./result-of.ts";

describe("the published JSON Schema", () => {
  const schema = z
    .object({
      $schema: z.string(),
      title: z.string(),
      type: z.string(),
      additionalProperties: z.boolean(),
      properties: z.record(z.string(), z.unknown()),
      required: z.array(z.string()),
    })
    .parse(resultJsonSchema());

  test("is a schema of 2020-12 for one closed object", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
  });

  test("names every field of a result, and requires it", () => {
    const result = resultOf({ responses: responsesTo({ "F1.S1": { company: "J" } }) });
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ClusterResultSchema.shape));
    expect([...schema.required].sort()).toEqual(Object.keys(result).sort());
  });

  test("can be written as JSON and read back unchanged", () => {
    expect(JSON.parse(JSON.stringify(resultJsonSchema()))).toEqual(resultJsonSchema());
  });
});
