import { type RespondentGroup, respondentGroups } from "../../framework/schema.ts";
import type { Score, WithheldReason } from "../../scoring/result.ts";
import type { Context } from "../context.ts";
import { withheldInWords } from "../phrases/answers.ts";
import { groupPhrases } from "../phrases/groups.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { groupInSentence } from "../phrases/respondents.ts";
import type { Voice } from "../voice.ts";

/** A score, or the reason why there is none. */
export type GroupCell = { text: string; isBlank: boolean };

/** What the phases say by group: columns for a table of groups. */
export type GroupColumns = {
  heads: string[];
  /** The widest difference in the placed phase. */
  finding: string;
  /** Whether a figure is hidden because it would give another group away. */
  hasHidden: boolean;
  cells: Record<RespondentGroup, GroupCell[]>;
};

/** Each group's score per phase, with the reason for every blank; null where no group has enough answers for a figure. */
export function groupColumns(context: Context): GroupColumns | null {
  const { result } = context;
  const present = respondentGroups.filter((group) => result.responses.byGroup[group] > 0);
  const scores = present.flatMap((group) => result.phases.map((phase) => phase.groups[group]));
  if (present.length < 2 || !scores.some(({ kind }) => kind === "scored")) return null;
  const cellsOf = (group: RespondentGroup) => result.phases.map(({ groups }) => cellOf(context, group, groups[group]));
  return {
    heads: result.phases.map(({ phase }) => phaseLabel(context, phase)),
    finding: groupFinding(
      context,
      present.map((group) => ({ group, score: context.placed.groups[group] })),
      result.placement.phase,
    ),
    hasHidden: scores.some((score) => score.kind === "withheld" && score.reason === "secondary"),
    cells: {
      facilitator: cellsOf("facilitator"),
      company: cellsOf("company"),
      research: cellsOf("research"),
      public: cellsOf("public"),
      other: cellsOf("other"),
    },
  };
}

/** "I fase 2 svarer fasilitator høyest (82 %) og bedrifter lavest (45 %)". */
export function groupFinding(
  voice: Voice,
  here: readonly { group: RespondentGroup; score: Score }[],
  phase: number,
): string {
  const { percent } = voice.format;
  const say = groupPhrases[voice.language];
  const scored = here
    .flatMap(({ group, score }) => (score.kind === "scored" ? [{ group, value: score.value }] : []))
    .sort((a, b) => b.value - a.value);
  const [highest, ...others] = scored;
  const lowest = others.at(-1);
  if (highest === undefined) return say.noGroup(phase);
  const figureOf = ({ group, value }: typeof highest) => ({
    name: groupInSentence(voice, group),
    percent: percent(value),
  });
  const top = figureOf(highest);
  if (lowest === undefined) return say.onlyGroup(phase, top.name, top.percent);
  const bottom = figureOf(lowest);
  return top.percent === bottom.percent ? say.alike(phase, scored.length, top.percent) : say.range(phase, top, bottom);
}

function cellOf(context: Context, group: RespondentGroup, score: Score): GroupCell {
  if (score.kind === "scored") return { text: context.format.percent(score.value), isBlank: false };
  return { text: blankInWords(context, group, score.reason), isBlank: true };
}

function blankInWords(context: Context, group: RespondentGroup, reason: WithheldReason): string {
  const { minimumCounts, minimumOthers } = context.framework.scoring;
  const say = groupPhrases[context.language];
  if (reason === "secondary") return say.hidden;
  if (group !== "facilitator") return withheldInWords(context, reason, minimumCounts[group]);
  return reason === "too-few" ? say.tooFewOthers(minimumOthers) : withheldInWords(context, reason);
}
