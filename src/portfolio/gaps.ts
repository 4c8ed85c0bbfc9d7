import { checklistItems, type Framework } from "../framework/schema.ts";
import type { GapSummary, PortfolioRow } from "./portfolio.ts";

/**
 * Every item of the checklist with its computed lights over the clusters, the most often red first: items that at least
 * half of the clusters have a light for before the others, then by the share of red, the number of red, the number of
 * yellow, and the source's order. Assessed lights are counted beside and change nothing.
 */
export function gapsOf(rows: readonly PortfolioRow[], framework: Framework): GapSummary[] {
  const gaps = framework.phases.flatMap(checklistItems).map(({ id }): GapSummary => {
    const lights = rows.map((row) => row.items.find((item) => item.id === id)).filter((item) => item !== undefined);
    const count = (light: string) => lights.filter((item) => item.light === light).length;
    const [green, yellow, red] = [count("green"), count("yellow"), count("red")];
    const clusters = green + yellow + red;
    const assessed = lights.filter((item) => item.assessed !== null);
    return {
      item: id,
      clusters,
      green,
      yellow,
      red,
      redShare: clusters === 0 ? null : red / clusters,
      thin: clusters * 2 < rows.length,
      assessed: { count: assessed.length, overruled: assessed.filter((item) => item.assessed !== item.light).length },
    };
  });
  // Shares are compared as products of whole numbers; the sort is stable, so ties stay in the source's order.
  return gaps.sort(
    (a, b) =>
      Number(a.thin) - Number(b.thin) ||
      b.red * a.clusters - a.red * b.clusters ||
      b.red - a.red ||
      b.yellow * a.clusters - a.yellow * b.clusters,
  );
}
