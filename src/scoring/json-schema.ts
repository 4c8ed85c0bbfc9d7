import { z } from "zod";
import { ClusterResultSchema } from "./result.ts";

/** The JSON Schema (2020-12) of result.json, made from the schema that the program itself reads it with. */
export function resultJsonSchema(): object {
  return { ...z.toJSONSchema(ClusterResultSchema), title: "fagrapport result.json" };
}
