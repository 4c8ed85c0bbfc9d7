import { nearest } from "../messages/nearest.ts";
import { normaliseName } from "../register/normalise.ts";
import type { FrameworkOutline } from "./outline.ts";
import type { YamlPath } from "./parse-yaml.ts";
import type { Fault } from "./shape-faults.ts";

/** A word and what it stands for, such as "In progress" and "I prosess". */
type Meaning = { word: string; stands: string; path: YamlPath };

/** The words of an export must each mean one thing: two meanings for one word would make the import guess. */
export function checkSurvey(framework: FrameworkOutline): Fault[] {
  const { columns, groups, answers, notAnswered } = framework.survey;
  const labels = framework.answers.levels.flatMap((level) => level.labels.flatMap((label) => label ?? []));
  return [
    ...checkAnswerKeys(labels, Object.keys(answers)),
    // Labels stand for themselves, so a synonym may not be the label of another answer either.
    ...findCollisions([
      ...labels.map((label) => ({ word: label, stands: label, path: ["survey", "answers", label] })),
      ...meanings(answers, "answers"),
      ...list(notAnswered, "notAnswered", ["survey", "notAnswered"]),
    ]),
    ...findCollisions(meanings(groups, "groups")),
    ...findCollisions(meanings(columns, "columns")),
  ];
}

/** `survey.answers` has exactly the six labels as its keys, in the source's spelling. */
function checkAnswerKeys(labels: string[], keys: string[]): Fault[] {
  if (labels.length === 0) return [];
  const path = ["survey", "answers"];
  const missing = labels.filter((label) => !keys.includes(label));
  const strange = keys.filter((key) => !labels.includes(key));
  return [
    ...missing.map((expected): Fault => ({ code: "framework-label-missing", severity: "error", path, expected })),
    ...strange.map((value): Fault => {
      const suggestion = nearest(value, labels);
      const near = suggestion === null ? {} : { suggestion };
      const expected = labels.join(", ");
      return { code: "framework-label-unknown", severity: "error", path: [...path, value], value, expected, ...near };
    }),
  ];
}

function meanings(synonyms: Record<string, (string | null)[]>, part: string): Meaning[] {
  return Object.entries(synonyms).flatMap(([stands, words]) => list(words, stands, ["survey", part, stands]));
}

function list(words: (string | null)[], stands: string, path: YamlPath): Meaning[] {
  return words.flatMap((word, index) => (word === null ? [] : [{ word, stands, path: [...path, index] }]));
}

/** The same word twice for the same meaning does no harm. */
function findCollisions(all: Meaning[]): Fault[] {
  const first = new Map<string, Meaning>();
  return all.flatMap(({ word, stands, path }) => {
    const key = normaliseName(word);
    const before = first.get(key);
    if (before === undefined) first.set(key, { word, stands, path });
    if (before === undefined || before.stands === stands) return [];
    return [
      {
        code: "framework-synonym-collision",
        severity: "error",
        path,
        firstPath: before.path,
        value: word,
        params: { first: before.stands, second: stands },
      } satisfies Fault,
    ];
  });
}
