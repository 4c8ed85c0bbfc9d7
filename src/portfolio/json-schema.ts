import { z } from "zod";
import { PortfolioSchema } from "./portfolio.ts";

/** The JSON Schema (2020-12) of portfolio.json, made from the schema that the program itself reads it with. */
export function portfolioJsonSchema(): object {
  return { ...z.toJSONSchema(PortfolioSchema), title: "fagrapport portfolio.json" };
}
