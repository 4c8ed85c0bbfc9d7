import type { Framework } from "../../framework/schema.ts";
import type { AssessedLight } from "../../notes/notes.ts";
import type { Change, Counts, ItemResult, Light, WithheldReason } from "../../scoring/result.ts";
import { dash, formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";
import { lightPhrases } from "./lights.ts";

type AnswerLevels = Framework["answers"]["levels"];

/** What was answered to an item, and what has changed. */
export type AnswerPhrases = {
  noAnswers: string;
  /** "2 ikke besvart": how many left an item blank. */
  notAnswered: (figure: string) => string;
  onlyOne: (says: boolean, labels: string) => string;
  none: (answered: string, labels: string) => string;
  all: (answered: number, labels: string) => string;
  some: (count: string, answered: string, labels: string) => string;
  /** "4 Ja og 5 Nei av 9". */
  split: (p: { green: string; red: string; answered: string }) => string;
  /** "1 svar fra gul". */
  oneAnswerFrom: (colour: string) => string;
  isNew: string;
  unchanged: string;
  /** A light that turned on a small move: of an item within one answer, of a phase or dimension within one item. */
  within: Record<"answer" | "item", (colour: string) => string>;
  up: string;
  down: string;
  /** "opp fra gul". */
  movedFrom: (verb: string, colour: string) => string;
  /** "opp 14 pp." */
  movedBy: (verb: string, points: string) => string;
  withheld: Record<WithheldReason, string>;
  /** "for få svar, n < 5". */
  fewerThan: (least: number) => string;
  reasons: Record<AssessedLight["reason"], string>;
};

const { nb, nn, en } = formats;

export const answerPhrases: ReportCatalogue<AnswerPhrases> = {
  nb: {
    noAnswers: "Ingen svar",
    notAnswered: (figure) => `${figure} ikke besvart`,
    onlyOne: (says, labels) => `Den ene som svarte, sier ${says ? "" : "ikke "}${labels}`,
    none: (answered, labels) => `Ingen av ${answered} svarer ${labels}`,
    all: (answered, labels) => `${answered === 2 ? "Begge" : `Alle ${nb.numberWord(answered)}`} svarer ${labels}`,
    some: (count, answered, labels) => `${count} av ${answered} svarer ${labels}`,
    split: ({ green, red, answered }) => `${green} og ${red} av ${answered}`,
    oneAnswerFrom: (colour) => `1${noBreak}svar fra ${colour}`,
    isNew: "ny",
    unchanged: "uendret",
    within: {
      answer: (colour) => `fra ${colour}, innenfor ett svar`,
      item: (colour) => `fra ${colour}, innenfor ett punkt`,
    },
    up: "opp",
    down: "ned",
    movedFrom: (verb, colour) => `${verb} fra ${colour}`,
    movedBy: (verb, points) => `${verb} ${points}${noBreak}pp.`,
    withheld: {
      "no-answers": "ikke besvart",
      "low-coverage": "for få punkter besvart",
      "too-few": "for få svar",
      secondary: "skjult for å verne en liten gruppe",
    },
    fewerThan: (least) => `for få svar, n${noBreak}<${noBreak}${least}`,
    reasons: {
      documented: "Dokumentert",
      outdated: "Endret siden svarene",
      "not-relevant": "Ikke relevant",
      "wrong-respondent": "Feil person svarte",
      other: "Annet",
    },
  },
  nn: {
    noAnswers: "Ingen svar",
    notAnswered: (figure) => `${figure} utan svar`,
    onlyOne: (says, labels) => `Den eine som svarte, seier ${says ? "" : "ikkje "}${labels}`,
    none: (answered, labels) => `Ingen av ${answered} svarer ${labels}`,
    all: (answered, labels) => `${answered === 2 ? "Begge" : `Alle ${nn.numberWord(answered)}`} svarer ${labels}`,
    some: (count, answered, labels) => `${count} av ${answered} svarer ${labels}`,
    split: ({ green, red, answered }) => `${green} og ${red} av ${answered}`,
    oneAnswerFrom: (colour) => `1${noBreak}svar frå ${colour}`,
    isNew: "ny",
    unchanged: "uendra",
    within: {
      answer: (colour) => `frå ${colour}, innanfor eitt svar`,
      item: (colour) => `frå ${colour}, innanfor eitt punkt`,
    },
    up: "opp",
    down: "ned",
    movedFrom: (verb, colour) => `${verb} frå ${colour}`,
    movedBy: (verb, points) => `${verb} ${points}${noBreak}pp.`,
    withheld: {
      "no-answers": "ikkje svara på",
      "low-coverage": "for få punkt svara på",
      "too-few": "for få svar",
      secondary: "skjult for å verne ei lita gruppe",
    },
    fewerThan: (least) => `for få svar, n${noBreak}<${noBreak}${least}`,
    reasons: {
      documented: "Dokumentert",
      outdated: "Endra sidan svara",
      "not-relevant": "Ikkje relevant",
      "wrong-respondent": "Feil person svarte",
      other: "Anna",
    },
  },
  en: {
    noAnswers: "No answers",
    notAnswered: (figure) => `${figure} not answered`,
    onlyOne: (says, labels) => `The one who answered ${says ? "says" : "does not say"} ${labels}`,
    none: (answered, labels) => `None of ${answered} says ${labels}`,
    all: (answered, labels) => `${answered === 2 ? "Both" : `All ${en.numberWord(answered)}`} say ${labels}`,
    some: (count, answered, labels) => `${count} of ${answered} ${plural(Number(count), "says", "say")} ${labels}`,
    split: ({ green, red, answered }) => `${green} and ${red} of ${answered}`,
    oneAnswerFrom: (colour) => `1${noBreak}answer from ${colour}`,
    isNew: "new",
    unchanged: "unchanged",
    within: {
      answer: (colour) => `from ${colour}, within one answer`,
      item: (colour) => `from ${colour}, within one item`,
    },
    up: "up",
    down: "down",
    movedFrom: (verb, colour) => `${verb} from ${colour}`,
    movedBy: (verb, points) => `${verb} ${points}${noBreak}pp`,
    withheld: {
      "no-answers": "not answered",
      "low-coverage": "too few items answered",
      "too-few": "too few answers",
      secondary: "hidden to protect a small group",
    },
    fewerThan: (least) => `too few answers, n${noBreak}<${noBreak}${least}`,
    reasons: {
      documented: "Documented",
      outdated: "Changed since the answers",
      "not-relevant": "Not relevant",
      "wrong-respondent": "Wrong person answered",
      other: "Other",
    },
  },
};

/** "14 av 15 svarer Ok eller Ja", "Ingen av 13 svarer Ok": what lies behind an item's light. */
export function answersBehind(
  voice: Voice,
  item: Pick<ItemResult, "light" | "labels" | "counts">,
  levels: AnswerLevels,
): string {
  const { language, format } = voice;
  const say = answerPhrases[language];
  const answered = item.counts.green + item.counts.yellow + item.counts.red;
  if (answered === 0 || item.light === "none") return say.noAnswers;
  const own = item.counts[item.light];
  const green = levels.find(({ level }) => level === "green")?.labels[0] ?? "";
  // A red light with few red answers comes of few green ones, and a yellow one may be yes and no in balance.
  if (item.light === "red" && item.counts.green === 0 && own < answered / 2) {
    return shareSentence(voice, 0, answered, [green]);
  }
  const isSplit = item.light === "yellow" && item.counts.green > 0 && item.counts.red > 0;
  if (own === 0 || (isSplit && own < Math.max(item.counts.green, item.counts.red))) {
    const words = (level: "green" | "red") =>
      `${format.number(item.counts[level])} ${format.either(used(item, levels, level).map(voice.label))}`;
    return say.split({ green: words("green"), red: words("red"), answered: format.number(answered) });
  }
  return shareSentence(voice, own, answered, used(item, levels, item.light));
}

/** "1 svar fra gul": printed only where a single answer turns the light. Null elsewhere. */
export function nearness({ language }: Voice, item: Pick<ItemResult, "stability" | "turnsTo">): string | null {
  const { stability, turnsTo } = item;
  return stability === 1 && turnsTo !== null && turnsTo !== "none"
    ? answerPhrases[language].oneAnswerFrom(lightPhrases[language].colours[turnsTo].one)
    : null;
}

/** A change in words and its direction; never an arrow alone. */
export type ChangeWords = { direction: "up" | "down" | null; words: string };

/**
 * "opp fra gul", "ned 14 pp.", "uendret", "ny", "fra gul, innenfor ett svar".
 *
 * @param unit what can move the score by itself: an item's score is of answers, that of a phase or dimension of items
 */
export function changeInWords(
  { language, format }: Voice,
  change: Change,
  light: Light,
  unit: "answer" | "item",
): ChangeWords {
  const say = answerPhrases[language];
  if (change.kind === "none") return { direction: null, words: change.reason === "not-scored" ? dash : say.isNew };
  const { previous, direction, difference, withinOneAnswer } = change;
  const before = lightPhrases[language].colours[previous.light].one;
  if (direction === "unchanged") {
    return { direction: null, words: withinOneAnswer ? say.within[unit](before) : say.unchanged };
  }
  const verb = say[direction];
  const turned = previous.light !== light && previous.light !== "none";
  const points = format.number(Math.abs(Math.round(difference * 100)));
  return { direction, words: turned ? say.movedFrom(verb, before) : say.movedBy(verb, points) };
}

/** Why a figure is blank, short enough for a cell. */
export function withheldInWords({ language }: Voice, reason: WithheldReason, least?: number): string {
  const say = answerPhrases[language];
  return reason === "too-few" && least !== undefined ? say.fewerThan(least) : say.withheld[reason];
}

/** The reason of a consultant's assessed light. */
export function assessmentReason({ language }: Voice, reason: AssessedLight["reason"]): string {
  return answerPhrases[language].reasons[reason];
}

/** "S2 og T1". */
export function itemNumbers({ format }: Voice, ids: readonly string[]): string {
  return format.list(ids.map((id) => id.split(".")[1] ?? id));
}

/** The labels of a level that were used, in the source's order. */
function used(
  item: Pick<ItemResult, "labels">,
  levels: AnswerLevels,
  level: keyof Omit<Counts, "notAnswered">,
): string[] {
  const labels = levels.find((one) => one.level === level)?.labels ?? [];
  const present = labels.filter((label) => (item.labels[label] ?? 0) > 0);
  return present.length > 0 ? present : labels.slice(0, 1);
}

function shareSentence(voice: Voice, count: number, answered: number, labels: readonly string[]): string {
  const { language, format } = voice;
  const say = answerPhrases[language];
  const words = format.either(labels.map(voice.label));
  if (answered === 1) return say.onlyOne(count === 1, words);
  if (count === 0) return say.none(format.number(answered), words);
  if (count === answered) return say.all(answered, words);
  return say.some(format.number(count), format.number(answered), words);
}
