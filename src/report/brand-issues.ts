import type { Issue } from "../messages/issue.ts";
import { type Brand, brandFaults } from "./brand.ts";

/** The colours of a brand that break a rule, as issues of its `brand.yaml`. A brand with any is used by no report. */
export function brandIssues(brand: Brand, id: string): Issue[] {
  const place = { severity: "error", file: `templates/brands/${id}/brand.yaml` } as const;
  return brandFaults(brand).map((fault): Issue => {
    const value = fault.colour;
    if (fault.kind === "like-a-light") {
      return { code: "brand-like-a-light", ...place, value, params: { light: fault.light, degrees: fault.degrees } };
    }
    // Rounded down, so that 6.96 is never shown as the 7 that it fails to be.
    const ratio = (Math.floor(fault.ratio * 100) / 100).toFixed(2);
    const least = String(fault.least);
    const inNorwegian = { ratioNb: ratio.replace(".", ","), leastNb: least.replace(".", ",") };
    return { code: "brand-contrast", ...place, value, params: { on: fault.on, ratio, least, ...inNorwegian } };
  });
}
