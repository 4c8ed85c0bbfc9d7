import { type RespondentGroup, respondentGroups } from "../../framework/schema.ts";
import type { Score } from "../../scoring/result.ts";
import type { Context } from "../context.ts";
import { formatPercent, numberWord } from "../format.ts";

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
    heads: result.phases.map(({ phase }) => `Fase\u00a0${phase}`),
    finding: groupFinding(
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
export function groupFinding(here: readonly { group: RespondentGroup; score: Score }[], phase: number): string {
  const scored = here
    .flatMap(({ group, score }) => (score.kind === "scored" ? [{ group, value: score.value }] : []))
    .sort((a, b) => b.value - a.value);
  const [highest, ...others] = scored;
  const lowest = others.at(-1);
  if (highest === undefined) return `I fase\u00a0${phase} har ingen gruppe nok svar til egne tall`;
  if (lowest === undefined) {
    return `I fase\u00a0${phase} har bare ${inSentence[highest.group]} nok svar til egne tall (${formatPercent(highest.value)})`;
  }
  if (formatPercent(highest.value) === formatPercent(lowest.value)) {
    return `I fase\u00a0${phase} svarer ${numberWord(scored.length, "common")} grupper likt (${formatPercent(highest.value)})`;
  }
  const part = ({ group, value }: typeof highest, side: string) =>
    `${inSentence[group]} ${side} (${formatPercent(value)})`;
  return `I fase\u00a0${phase} svarer ${part(highest, "høyest")} og ${part(lowest, "lavest")}`;
}

function cellOf({ framework }: Context, group: RespondentGroup, score: Score): GroupCell {
  if (score.kind === "scored") return { text: formatPercent(score.value), isBlank: false };
  const { minimumCounts, minimumOthers } = framework.scoring;
  const text = {
    "no-answers": "ikke besvart",
    "low-coverage": "for få punkter besvart",
    "too-few":
      group === "facilitator"
        ? `for få andre svar, n\u00a0<\u00a0${minimumOthers}`
        : `for få svar, n\u00a0<\u00a0${minimumCounts[group]}`,
    secondary: "skjult",
  }[score.reason];
  return { text, isBlank: true };
}

const inSentence: Record<RespondentGroup, string> = {
  facilitator: "fasilitator",
  company: "bedriftene",
  research: "FoU og utdanning",
  public: "det offentlige",
  other: "de andre",
};
