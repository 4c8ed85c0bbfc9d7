import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What the groups of respondents say of a phase, each by itself. */
export type GroupPhrases = {
  noGroup: (phase: number) => string;
  onlyGroup: (phase: number, group: string, percent: string) => string;
  alike: (phase: number, groups: number, percent: string) => string;
  range: (phase: number, highest: GroupFigure, lowest: GroupFigure) => string;
  /** The facilitator's figures need others to be compared with. */
  tooFewOthers: (least: number) => string;
  /** In a cell: a figure that would give another group away. */
  hidden: string;
};

/** A group as running text names it, with its score: "bedriftene", "45 %". */
type GroupFigure = { name: string; percent: string };

const { nb, nn, en } = formats;

export const groupPhrases: ReportCatalogue<GroupPhrases> = {
  nb: {
    noGroup: (phase) => `I fase${noBreak}${phase} har ingen gruppe nok svar til egne tall`,
    onlyGroup: (phase, group, percent) =>
      `I fase${noBreak}${phase} har bare ${group} nok svar til egne tall (${percent})`,
    alike: (phase, groups, percent) =>
      `I fase${noBreak}${phase} svarer ${nb.numberWord(groups)} grupper likt (${percent})`,
    range: (phase, highest, lowest) =>
      `I fase${noBreak}${phase} svarer ${highest.name} høyest (${highest.percent}) og ${lowest.name} lavest (${lowest.percent})`,
    tooFewOthers: (least) => `for få andre svar, n${noBreak}<${noBreak}${least}`,
    hidden: "skjult",
  },
  nn: {
    noGroup: (phase) => `I fase${noBreak}${phase} har inga gruppe nok svar til eigne tal`,
    onlyGroup: (phase, group, percent) =>
      `I fase${noBreak}${phase} har berre ${group} nok svar til eigne tal (${percent})`,
    alike: (phase, groups, percent) =>
      `I fase${noBreak}${phase} svarer ${nn.numberWord(groups)} grupper likt (${percent})`,
    range: (phase, highest, lowest) =>
      `I fase${noBreak}${phase} svarer ${highest.name} høgast (${highest.percent}) og ${lowest.name} lågast (${lowest.percent})`,
    tooFewOthers: (least) => `for få andre svar, n${noBreak}<${noBreak}${least}`,
    hidden: "skjult",
  },
  en: {
    noGroup: (phase) => `In phase${noBreak}${phase}, no group has enough answers for figures of its own`,
    onlyGroup: (phase, group, percent) =>
      `In phase${noBreak}${phase}, only one group has enough answers for figures of its own: ${group} (${percent})`,
    alike: (phase, groups, percent) =>
      `In phase${noBreak}${phase}, ${en.numberWord(groups)} groups answer alike (${percent})`,
    range: (phase, highest, lowest) =>
      `In phase${noBreak}${phase}, answers are highest from ${highest.name} (${highest.percent}) and lowest from ${lowest.name} (${lowest.percent})`,
    tooFewOthers: (least) => `too few other answers, n${noBreak}<${noBreak}${least}`,
    hidden: "hidden",
  },
};
