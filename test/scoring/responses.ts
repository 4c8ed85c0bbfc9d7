import { type RespondentGroup, respondentGroups } from "../../src/framework/schema.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";

const labels: Record<string, string> = {
  O: "Ok",
  J: "Ja",
  P: "I prosess",
  U: "Uklart",
  N: "Nei",
  I: "Ikke startet",
};

/** Answers to one item, a letter a respondent: O, J, P, U, N, I, or `-` for no answer. */
export type Answers = Partial<Record<RespondentGroup, string>>;

/**
 * Responses of one cluster, written item by item. The same place in a group's letters is the same respondent, so
 * `{ "F1.S1": { company: "JN" }, "F1.S2": { company: "-J" } }` is two companies.
 */
export function responsesTo(items: Record<string, Answers>, clusterId = "klynge"): SurveyResponse[] {
  return respondentGroups.flatMap((group) => {
    const size = Math.max(0, ...Object.values(items).map((answers) => answers[group]?.length ?? 0));
    return Array.from({ length: size }, (_, at): SurveyResponse => {
      const given = Object.entries(items).flatMap(([item, answers]) => {
        const letter = answers[group]?.[at] ?? "-";
        if (letter === "-") return [];
        const label = labels[letter];
        if (label === undefined) throw new Error(`"${letter}" is no answer.`);
        return [[item, label] as const];
      });
      return {
        id: `${group}-${at + 1}`,
        survey: "undersokelse",
        clusterId,
        group,
        submittedAt: null,
        answers: Object.fromEntries(given),
        comments: {},
        generalComment: "",
        sourceRow: at + 2,
      };
    });
  });
}

/** The same answers to every item of the phases, four a phase in the small framework. */
export function phaseAnswers(phases: Partial<Record<1 | 2 | 3 | 4 | 5, Answers>>): Record<string, Answers> {
  return Object.fromEntries(
    Object.entries(phases).flatMap(([phase, answers]) =>
      ["S1", "S2", "T1", "T2"].map((local) => [`F${phase}.${local}`, answers] as const),
    ),
  );
}
