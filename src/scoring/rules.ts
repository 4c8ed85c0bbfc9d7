import type { Level } from "../framework/schema.ts";
import { levels, type RespondentGroup, respondentGroups, type ScoringParameters } from "../framework/schema.ts";
import { parseFraction, type Rational } from "./rational.ts";

/** The framework's scoring parameters (domain.md section 3), its fractions made exact. Points fall from green to red. */
export type Rules = {
  points: Record<Level, Rational>;
  greenFrom: Rational;
  redBelow: Rational;
  coverageFrom: Rational;
  weighting: ScoringParameters["weighting"];
  minimumCounts: Record<RespondentGroup, number>;
  minimumOthers: number;
  gapFrom: Rational;
  agreementFrom: number;
  mixChangeFrom: Rational;
  benchmarkFrom: number;
  previewFrom: Rational;
};

export function exactRules(parameters: ScoringParameters): Rules {
  const { minimumOthers, agreementFrom, benchmarkFrom, weighting } = parameters;
  return {
    points: byLevel((level) => parseFraction(parameters.points[level])),
    greenFrom: parseFraction(parameters.greenFrom),
    redBelow: parseFraction(parameters.redBelow),
    coverageFrom: parseFraction(parameters.coverageFrom),
    weighting,
    minimumCounts: parameters.minimumCounts,
    minimumOthers,
    gapFrom: parseFraction(parameters.gapFrom),
    agreementFrom,
    mixChangeFrom: parseFraction(parameters.mixChangeFrom),
    benchmarkFrom,
    previewFrom: parseFraction(parameters.previewFrom),
  };
}

/** One value a level. */
export function byLevel<Value>(make: (level: Level) => Value): Record<Level, Value> {
  const [green, yellow, red] = levels;
  return { green: make(green), yellow: make(yellow), red: make(red) };
}

/** One value a respondent group. */
export function byGroup<Value>(make: (group: RespondentGroup) => Value): Record<RespondentGroup, Value> {
  const [facilitator, company, research, publicSector, other] = respondentGroups;
  return {
    facilitator: make(facilitator),
    company: make(company),
    research: make(research),
    public: make(publicSector),
    other: make(other),
  };
}
