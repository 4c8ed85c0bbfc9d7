import type { Placement } from "../../scoring/result.ts";
import { formatPercent } from "../format.ts";

/** Where a cluster stood in a year, as sentences need it. */
export type Stand = Pick<Placement, "phase" | "progress" | "completed">;

/** "X står i fase 2, «...», og har kommet 46 % på vei." */
export function standingSentence(name: string, now: Stand, phaseName: string): string {
  if (now.completed) return `${name} har fullført alle de fem fasene; alle er grønne.`;
  const place = `${name} står i fase ${now.phase}, «${phaseName}»`;
  return now.progress === null
    ? `${place}. Svarene gir ikke grunnlag for å si hvor langt klyngen har kommet i fasen.`
    : `${place}, og har kommet ${formatPercent(now.progress)} på vei.`;
}

/** "I 2025 sto klyngen i fase 1." The same phase is said to be the same, with its score then. */
export function previousSentence(now: Stand, before: Stand, year: number): string {
  if (before.completed) {
    return now.completed ? `Det hadde den også i ${year}.` : `I ${year} var alle de fem fasene grønne.`;
  }
  if (before.phase !== now.phase || now.completed) return `I ${year} sto klyngen i fase ${before.phase}.`;
  if (before.progress === null) return `I ${year} sto klyngen i samme fase, uten grunnlag for en skår.`;
  if (now.progress === null) return `I ${year} sto klyngen i samme fase, med ${formatPercent(before.progress)}.`;
  const same = formatPercent(before.progress) === formatPercent(now.progress);
  return same
    ? `Det er samme fase og samme skår som i ${year}.`
    : `I ${year} sto klyngen i samme fase, med ${formatPercent(before.progress)}.`;
}

/** Phases that are green beyond one that is not: the source's "born global". Empty without any. */
export function unevenSentence(placed: number, later: readonly number[]): string {
  if (later.length === 0) return "";
  const phases = later.length === 1 ? `Fase ${later[0]}` : `Fase ${later.slice(0, -1).join(", ")} og ${later.at(-1)}`;
  return `Profilen er ujevn: ${phases} er ${later.length === 1 ? "grønn" : "grønne"}, mens fase ${placed} ikke er det.`;
}
