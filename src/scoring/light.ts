import { isBelow, type Rational } from "./rational.ts";
import type { Light } from "./result.ts";
import type { Rules } from "./rules.ts";

/**
 * THE rule for a light (domain.md section 3), for items, phases, dimensions and groups alike: green from `greenFrom` up,
 * red below `redBelow`, yellow between. A score on a limit belongs to the upper colour; without a score there is no light.
 */
export function lightOf(score: Rational | null, rules: Pick<Rules, "greenFrom" | "redBelow">): Light {
  if (score === null) return "none";
  if (!isBelow(score, rules.greenFrom)) return "green";
  return isBelow(score, rules.redBelow) ? "red" : "yellow";
}
