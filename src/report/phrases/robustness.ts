import type { ClusterResult, Sensitivity } from "../../scoring/result.ts";
import { limitShift, movingScenarios } from "../../scoring/sensitivity.ts";
import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

export type Scenario = Sensitivity["scenarios"][number];
type Outcome = Pick<Scenario, "phase" | "completed">;

type RobustnessPhrases = {
  ruleName: string;
  /** What was tried, for the annex on method. */
  rule: (otherWeighting: string) => string;
  robust: (otherWeighting: string) => string;
  /** The same by every rule, but one answer would move it. */
  robustButForOneAnswer: (otherWeighting: string, outcome: Outcome) => string;
  /** Each part is an outcome with its conditions. */
  notRobust: (parts: readonly string[]) => string;
  oneAnswer: (outcome: Outcome) => string;
  /** "stått i fase 3 med grensene ... høyere", for `notRobust`. */
  wouldHave: (outcome: Outcome, conditions: readonly string[]) => string;
  /** "fase 3 med grensene ... høyere", for a table's cell. */
  elsewhere: (outcome: Outcome, conditions: readonly string[]) => string;
  conditions: Record<Scenario["change"], string>;
};

const { nb, nn, en } = formats;

const nbGiven = ({ phase, completed }: Outcome) =>
  completed ? "gjort alle fasene grønne" : `gitt fase${noBreak}${phase}`;
const nnGiven = ({ phase, completed }: Outcome) =>
  completed ? "gjort alle fasane grøne" : `gitt fase${noBreak}${phase}`;
const enGiven = ({ phase, completed }: Outcome) =>
  completed ? "turned all phases green" : `given phase${noBreak}${phase}`;

const robustnessPhrases: ReportCatalogue<RobustnessPhrases> = {
  nb: {
    ruleName: "Robusthet",
    rule: (otherWeighting) =>
      `Plasseringen er prøvd med grensene for lysene ${nb.numberWord(limitShift, "neuter")} prosentpoeng høyere og lavere, ${otherWeighting}, og med ett svar ett trinn opp eller ned.`,
    robust: (otherWeighting) =>
      `Plasseringen er robust: Den er den samme med grensene for lysene ${nb.numberWord(limitShift, "neuter")} prosentpoeng høyere eller lavere, og ${otherWeighting}.`,
    robustButForOneAnswer: (otherWeighting, outcome) =>
      `Plasseringen er den samme med grensene for lysene ${nb.numberWord(limitShift, "neuter")} prosentpoeng høyere eller lavere, og ${otherWeighting}, men ett svar ett trinn opp eller ned kunne ${nbGiven(outcome)}.`,
    notRobust: (parts) => `Plasseringen er ikke robust: Klyngen ville ${nb.list(parts)}.`,
    oneAnswer: (outcome) => `Ett svar ett trinn opp eller ned kunne ${nbGiven(outcome)}.`,
    wouldHave: ({ phase, completed }, conditions) =>
      `${completed ? "hatt alle fasene grønne" : `stått i fase${noBreak}${phase}`} ${nb.list(conditions)}`,
    elsewhere: ({ phase, completed }, conditions) =>
      `${completed ? "alle fasene grønne" : `fase${noBreak}${phase}`} ${nb.list(conditions)}`,
    conditions: {
      "limits-higher": `med grensene for lysene ${nb.numberWord(limitShift, "neuter")} prosentpoeng høyere`,
      "limits-lower": `med grensene for lysene ${nb.numberWord(limitShift, "neuter")} prosentpoeng lavere`,
      "weighting-groups": "med lik vekt på hver gruppe",
      "weighting-respondents": "med lik vekt på hvert svar",
    },
  },
  nn: {
    ruleName: "Robustheit",
    rule: (otherWeighting) =>
      `Plasseringa er prøvd med grensene for lysa ${nn.numberWord(limitShift, "neuter")} prosentpoeng høgare og lågare, ${otherWeighting}, og med eitt svar eitt trinn opp eller ned.`,
    robust: (otherWeighting) =>
      `Plasseringa er robust: Ho er den same med grensene for lysa ${nn.numberWord(limitShift, "neuter")} prosentpoeng høgare eller lågare, og ${otherWeighting}.`,
    robustButForOneAnswer: (otherWeighting, outcome) =>
      `Plasseringa er den same med grensene for lysa ${nn.numberWord(limitShift, "neuter")} prosentpoeng høgare eller lågare, og ${otherWeighting}, men eitt svar eitt trinn opp eller ned kunne ${nnGiven(outcome)}.`,
    notRobust: (parts) => `Plasseringa er ikkje robust: Klynga ville ${nn.list(parts)}.`,
    oneAnswer: (outcome) => `Eitt svar eitt trinn opp eller ned kunne ${nnGiven(outcome)}.`,
    wouldHave: ({ phase, completed }, conditions) =>
      `${completed ? "hatt alle fasane grøne" : `stått i fase${noBreak}${phase}`} ${nn.list(conditions)}`,
    elsewhere: ({ phase, completed }, conditions) =>
      `${completed ? "alle fasane grøne" : `fase${noBreak}${phase}`} ${nn.list(conditions)}`,
    conditions: {
      "limits-higher": `med grensene for lysa ${nn.numberWord(limitShift, "neuter")} prosentpoeng høgare`,
      "limits-lower": `med grensene for lysa ${nn.numberWord(limitShift, "neuter")} prosentpoeng lågare`,
      "weighting-groups": "med lik vekt på kvar gruppe",
      "weighting-respondents": "med lik vekt på kvart svar",
    },
  },
  en: {
    ruleName: "Robustness",
    rule: (otherWeighting) =>
      `The placement was tried with the limits of the lights ${en.numberWord(limitShift)} percentage points higher and lower, ${otherWeighting}, and with one answer one step up or down.`,
    robust: (otherWeighting) =>
      `The placement is robust: it is the same with the limits of the lights ${en.numberWord(limitShift)} percentage points higher or lower, and ${otherWeighting}.`,
    robustButForOneAnswer: (otherWeighting, outcome) =>
      `The placement is the same with the limits of the lights ${en.numberWord(limitShift)} percentage points higher or lower, and ${otherWeighting}, but a single answer one step up or down could have ${enGiven(outcome)}.`,
    notRobust: (parts) => `The placement is not robust: the cluster would have ${en.list(parts)}.`,
    oneAnswer: (outcome) => `A single answer one step up or down could have ${enGiven(outcome)}.`,
    wouldHave: ({ phase, completed }, conditions) =>
      `${completed ? "had all phases green" : `been in phase${noBreak}${phase}`} ${en.list(conditions)}`,
    elsewhere: ({ phase, completed }, conditions) =>
      `${completed ? "all phases green" : `phase${noBreak}${phase}`} ${en.list(conditions)}`,
    conditions: {
      "limits-higher": `with the limits of the lights ${en.numberWord(limitShift)} percentage points higher`,
      "limits-lower": `with the limits of the lights ${en.numberWord(limitShift)} percentage points lower`,
      "weighting-groups": "with equal weight on each group",
      "weighting-respondents": "with equal weight on each answer",
    },
  },
};

/**
 * "Plasseringen er robust: ...", or where the cluster would have stood. Null where the result is from before it was
 * computed, and where nothing but want of answers keeps the cluster in its phase.
 */
export function robustnessSentence(
  { language }: Pick<Voice, "language">,
  { sensitivity, placement }: Pick<ClusterResult, "sensitivity" | "placement">,
): string | null {
  if (sensitivity === null) return null;
  const say = robustnessPhrases[language];
  const { isRobust, oneAnswer } = sensitivity;
  if (!isRobust) {
    const parts = byOutcome(movingScenarios(sensitivity, placement)).map(({ outcome, changes }) =>
      say.wouldHave(
        outcome,
        changes.map((change) => say.conditions[change]),
      ),
    );
    return [say.notRobust(parts), ...(oneAnswer === null ? [] : [say.oneAnswer(oneAnswer)])].join(" ");
  }
  const weighting = say.conditions[otherWeighting(sensitivity)];
  if (oneAnswer !== null) return say.robustButForOneAnswer(weighting, oneAnswer);
  return placement.flags.includes("insufficient-data") ? null : say.robust(weighting);
}

/** "Fase 3 med grensene for lysene fem prosentpoeng høyere.": the scenarios that move a cluster, for a table's cell. */
export function movedByRules({ language }: Pick<Voice, "language">, scenarios: readonly Scenario[]): string {
  const say = robustnessPhrases[language];
  const format = formats[language];
  const parts = byOutcome(scenarios).map(({ outcome, changes }) =>
    say.elsewhere(
      outcome,
      changes.map((change) => say.conditions[change]),
    ),
  );
  return `${format.sentenceCase(format.list(parts))}.`;
}

/** The rule by which a placement is called robust; null where it was not tried. */
export function robustnessRule(
  { language }: Pick<Voice, "language">,
  sensitivity: Sensitivity | null,
): { name: string; text: string } | null {
  if (sensitivity === null) return null;
  const say = robustnessPhrases[language];
  return { name: say.ruleName, text: say.rule(say.conditions[otherWeighting(sensitivity)]) };
}

/** Scenarios with the same outcome are said together. */
function byOutcome(scenarios: readonly Scenario[]): { outcome: Outcome; changes: Scenario["change"][] }[] {
  const outcomes = new Map<string, { outcome: Outcome; changes: Scenario["change"][] }>();
  for (const { phase, completed, change } of scenarios) {
    const key = `${phase} ${completed}`;
    const changes = [...(outcomes.get(key)?.changes ?? []), change];
    outcomes.set(key, { outcome: { phase, completed }, changes });
  }
  return [...outcomes.values()];
}

/** The weighting that is not the result's own. */
function otherWeighting({ scenarios }: Sensitivity): Scenario["change"] {
  return scenarios.map(({ change }) => change).find((change) => change.startsWith("weighting")) ?? "weighting-groups";
}
