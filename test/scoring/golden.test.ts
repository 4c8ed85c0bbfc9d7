import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseFramework, parseInstruments } from "../../src/framework/load.ts";
import { ItemIdSchema, RespondentGroupSchema } from "../../src/framework/schema.ts";
import { AssessedLightSchema } from "../../src/notes/notes.ts";
import { ClusterSchema } from "../../src/register/cluster.ts";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { toJson } from "../../src/workspace/write.ts";
import { responsesTo } from "./responses.ts";

/* Whole results by the shipped framework. Every folder under test/golden/scoring is a case: answers in, result.json out. */

const AnswersSchema = z.record(ItemIdSchema, z.partialRecord(RespondentGroupSchema, z.string()));
const CaseSchema = z.strictObject({
  cluster: ClusterSchema.partial({ aliases: true, facilitator: true }),
  assessed: z.array(AssessedLightSchema),
  responses: AnswersSchema,
  previous: AnswersSchema,
});

const folder = join(packageRoot, "test", "golden", "scoring");
const shipped = (name: string) => readFileSync(join(packageRoot, "inputs", "framework", name), "utf8");

describe("the shipped framework", () => {
  const { framework } = parseFramework(shipped("2008.yaml"), "2008.yaml");
  const { register } = parseInstruments(shipped("instruments.yaml"), "instruments.yaml");

  test.each(readdirSync(folder))("scores %s as it did", async (name) => {
    const { cluster, assessed, responses, previous } = CaseSchema.parse(
      parse(readFileSync(join(folder, name, "answers.yaml"), "utf8")),
    );
    if (framework === null || register === null) throw new Error("The shipped framework has faults.");
    const [result] = scoreYear({
      year: 2026,
      reportDate: "2026-11-12",
      framework,
      frameworkSha256: "f".repeat(64),
      register,
      registerSha256: "e".repeat(64),
      clusters: [{ aliases: [], facilitator: null, ...cluster }],
      responses: responsesTo(responses, cluster.id),
      previous: responsesTo(previous, cluster.id),
      assessed: { [cluster.id]: assessed },
    });
    expect(ClusterResultSchema.parse(result)).toEqual(result);
    await expect(toJson(result)).toMatchFileSnapshot(join(folder, name, "result.json"));
  });
});
