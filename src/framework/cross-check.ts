import { checkIds } from "./check-ids.ts";
import { checkLinks } from "./check-links.ts";
import { checkMisprints } from "./check-misprints.ts";
import { checkRegister } from "./check-register.ts";
import { checkScoring } from "./check-scoring.ts";
import { checkSurvey } from "./check-survey.ts";
import { FrameworkOutlineSchema, RegisterOutlineSchema } from "./outline.ts";
import type { Fault } from "./shape-faults.ts";

export type CrossFaults = { framework: Fault[]; register: Fault[] };

/**
 * What a schema cannot see: ids, links, counts, words that collide, dates (domain.md section 1, "Lint refuses").
 *
 * @param framework the framework as plain data, of the right shape or not; undefined where it could not be read
 * @param register the register of instruments, likewise
 * @param reportDate day of the report, `YYYY-MM-DD`: instruments must be open then, or have a successor
 */
export function crossCheck(framework: unknown, register: unknown, reportDate: string): CrossFaults {
  const registerOutline = register === undefined ? null : RegisterOutlineSchema.parse(register);
  const frameworkOutline = framework === undefined ? null : FrameworkOutlineSchema.parse(framework);
  const faults: CrossFaults = { framework: [], register: [] };
  if (frameworkOutline !== null) {
    faults.framework.push(
      ...checkIds(frameworkOutline),
      ...checkLinks(frameworkOutline, registerOutline),
      ...checkMisprints(framework, frameworkOutline),
      ...checkScoring(frameworkOutline),
      ...checkSurvey(frameworkOutline),
    );
  }
  if (registerOutline !== null) faults.register.push(...checkRegister(registerOutline, frameworkOutline, reportDate));
  return faults;
}
