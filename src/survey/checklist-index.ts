import {
  checklistItems,
  type Framework,
  type PhaseNumber,
  type RespondentGroup,
  respondentGroups,
} from "../framework/schema.ts";
import { normaliseName } from "../register/normalise.ts";

/** A checklist item as the import sees it. */
export type IndexedItem = {
  id: string;
  phase: PhaseNumber;
  /** Its number in its own list, and among all items. */
  number: number;
  running: number;
  text: string;
};

/** What columns can hold beside answers. */
export type Role = "cluster" | "group" | "responseId" | "submittedAt" | "generalComment" | "item" | "answer";

/** The framework, laid out so that headers and answers are found at once. */
export type ChecklistIndex = {
  items: readonly IndexedItem[];
  /** Item id in capitals without its dot to position in `items`. */
  byId: ReadonlyMap<string, number>;
  /** Normalised text to positions in `items`, more than one where the same words stand in two phases. */
  byText: ReadonlyMap<string, readonly number[]>;
  phaseNames: readonly { phase: PhaseNumber; name: string }[];
  /** The source's labels, best level first. An answer is kept as its place in this list. */
  labels: readonly string[];
  /** Key of an answer (see `answerKey`) to its place in `labels`, or null where it means that there is no answer. */
  answers: ReadonlyMap<string, number | null>;
  groups: ReadonlyMap<string, RespondentGroup>;
  roles: Record<Role, readonly string[]>;
  comment: readonly string[];
  personal: ReadonlySet<string>;
  metadata: ReadonlySet<string>;
};

const indexes = new WeakMap<Framework, ChecklistIndex>();

/** Made once for each framework that was read, however many files are held against it. */
export function indexChecklist(framework: Framework): ChecklistIndex {
  const index = indexes.get(framework) ?? makeIndex(framework);
  indexes.set(framework, index);
  return index;
}

function makeIndex(framework: Framework): ChecklistIndex {
  const items = framework.phases.flatMap((phase) =>
    checklistItems(phase).map((item) => ({ ...item, phase: phase.number })),
  );
  const byText = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const text of new Set([item.text, item.source ?? item.text].map(normaliseName))) {
      byText.set(text, [...(byText.get(text) ?? []), at]);
    }
  }
  const { columns } = framework.survey;
  const words = (synonyms: readonly string[]) => synonyms.map(normaliseName);
  return {
    items: items.map(({ id, phase, text }, at) => ({ id, phase, number: Number(id.slice(4)), running: at + 1, text })),
    byId: new Map(items.map(({ id }, at) => [id.replace(".", ""), at])),
    byText,
    phaseNames: framework.phases.map(({ number, name }) => ({ phase: number, name: normaliseName(name) })),
    labels: framework.answers.levels.flatMap(({ labels }) => labels),
    answers: indexAnswers(framework),
    groups: indexGroups(framework),
    roles: {
      cluster: words(columns.cluster),
      group: words(columns.group),
      responseId: words(columns.responseId),
      submittedAt: words(columns.submittedAt),
      generalComment: words([...columns.generalComment, generalCommentCode]),
      item: words(columns.item),
      answer: words(columns.answer),
    },
    comment: words(columns.comment),
    personal: new Set(words(columns.personal)),
    metadata: new Set(words(columns.metadata)),
  };
}

/** A code is compared as a number, since `-1` is not 1 and `1.0` is; a word is compared as names are. */
export function answerKey(text: string): string {
  const trimmed = text.trim();
  const number = /^([+-]?)(\d+)(?:[.,]0+)?$/.exec(trimmed);
  if (number?.[2] === undefined) return normaliseName(trimmed);
  return `${number[1] === "-" ? "-" : ""}${number[2]}`;
}

/** Code of a label in the forms that we make: `G1`, `G2`, `Y1`, `Y2`, `R1`, `R2`. */
export function answerCode(level: string, place: number): string {
  return `${level.slice(0, 1).toUpperCase()}${place + 1}`;
}

/** Code of "no answer" in the forms that we make. */
export const notAnsweredCode = "NA";

/** Code of the question for a general comment; survey tools allow letters and digits in it. */
export const generalCommentCode = "generellkommentar";

/** Code of a respondent group in the forms that we make: `FAC`, `COM`, `RES`, `PUB`, `OTH`. */
export function groupCode(group: RespondentGroup): string {
  return group.slice(0, 3).toUpperCase();
}

function indexAnswers(framework: Framework): Map<string, number | null> {
  const answers = new Map<string, number | null>([[answerKey(notAnsweredCode), null]]);
  for (const word of framework.survey.notAnswered) answers.set(answerKey(word), null);
  const labels = framework.answers.levels.flatMap(({ level, labels: two }) =>
    two.map((label, place) => ({ label, code: answerCode(level, place) })),
  );
  for (const [at, { label, code }] of labels.entries()) {
    for (const word of [code, ...(framework.survey.answers[label] ?? []), label]) answers.set(answerKey(word), at);
  }
  return answers;
}

function indexGroups(framework: Framework): Map<string, RespondentGroup> {
  const groups = new Map<string, RespondentGroup>();
  for (const group of respondentGroups) {
    for (const word of [group, groupCode(group), ...framework.survey.groups[group]])
      groups.set(normaliseName(word), group);
  }
  return groups;
}
