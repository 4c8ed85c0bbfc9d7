import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

const labels: ReportCatalogue<(phase: number) => string> = {
  nb: (phase) => `Fase${noBreak}${phase}`,
  nn: (phase) => `Fase${noBreak}${phase}`,
  en: (phase) => `Phase${noBreak}${phase}`,
};

/** A phase by its number: "Fase 2". */
export function phaseLabel({ language }: Voice, phase: number): string {
  return labels[language](phase);
}

/** "phase 2", "phases 1 and 2": Norwegian has one word for both. */
export function phasesEn(phases: readonly string[]): string {
  return `${plural(phases.length, "phase", "phases")}${noBreak}${formats.en.list(phases)}`;
}

/** A phase by number and name: "Fase 2 – Klyngen orienterer seg mot verden". */
export function phaseHeading(voice: Voice, { number, name }: { number: number; name: string }): string {
  return `${phaseLabel(voice, number)} – ${voice.format.typeset(name)}`;
}
