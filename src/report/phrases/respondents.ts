import type { RespondentGroup } from "../../framework/schema.ts";
import { respondentGroups } from "../../framework/schema.ts";
import type { PreviousYear, ResponseCount } from "../../scoring/result.ts";
import { noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

type RespondentPhrases = {
  /** As table heads. */
  names: Record<RespondentGroup, string>;
  /** In running text: "bedriftene". */
  inSentence: Record<RespondentGroup, string>;
  /** After a number, one and several: "bedrift", "bedrifter". */
  counted: Record<RespondentGroup, readonly [one: string, many: string]>;
  nobody: string;
  nobodyOf: (invited: string) => string;
  /** "7 personer svarte". */
  answered: (count: number, figure: string) => string;
  /** "15 av 25 inviterte svarte (60 %)". */
  answeredOf: (p: { count: string; invited: string; rate: string }) => string;
  /** The same where some groups' invited number is not known: "17 personer svarte, 15 av 25 inviterte der tallet er kjent (60 %)". */
  answeredOfKnown: (p: { people: string; answered: string; invited: string; rate: string }) => string;
  /** "I 2025 svarte 11." */
  answeredThen: (year: number, count: string) => string;
  sameMix: string;
  /** "bedriftenes andel av svarene gikk fra 38 til 75 %", a clause. */
  mixChange: (group: RespondentGroup, from: string, to: string) => string;
};

const respondentPhrases: ReportCatalogue<RespondentPhrases> = {
  nb: {
    names: {
      facilitator: "Fasilitator",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlige",
      other: "Andre",
    },
    inSentence: {
      facilitator: "fasilitator",
      company: "bedriftene",
      research: "FoU og utdanning",
      public: "det offentlige",
      other: "de andre",
    },
    counted: {
      facilitator: ["fasilitator", "fasilitatorer"],
      company: ["bedrift", "bedrifter"],
      research: ["fra FoU og utdanning", "fra FoU og utdanning"],
      public: ["fra det offentlige", "fra det offentlige"],
      other: ["annen", "andre"],
    },
    nobody: "Ingen har svart.",
    nobodyOf: (invited) => `Ingen av ${invited} inviterte har svart.`,
    answered: (count, figure) => `${figure}${noBreak}${plural(count, "person", "personer")} svarte`,
    answeredOf: ({ count, invited, rate }) => `${count} av ${invited} inviterte svarte (${rate})`,
    answeredOfKnown: ({ people, answered, invited, rate }) =>
      `${people}, ${answered} av ${invited} inviterte i gruppene der tallet er kjent (${rate})`,
    answeredThen: (year, count) => `I ${year} svarte ${count}.`,
    sameMix: "Sammensetningen er om lag den samme.",
    mixChange: (group, from, to) => {
      const owners = {
        facilitator: "fasilitatorens",
        company: "bedriftenes",
        research: "FoU-miljøenes",
        public: "det offentliges",
        other: "de andres",
      };
      return `${owners[group]} andel av svarene gikk fra ${from} til ${to}`;
    },
  },
  nn: {
    names: {
      facilitator: "Fasilitator",
      company: "Bedrifter",
      research: "FoU og utdanning",
      public: "Det offentlege",
      other: "Andre",
    },
    inSentence: {
      facilitator: "fasilitator",
      company: "bedriftene",
      research: "FoU og utdanning",
      public: "det offentlege",
      other: "dei andre",
    },
    counted: {
      facilitator: ["fasilitator", "fasilitatorar"],
      company: ["bedrift", "bedrifter"],
      research: ["frå FoU og utdanning", "frå FoU og utdanning"],
      public: ["frå det offentlege", "frå det offentlege"],
      other: ["annan", "andre"],
    },
    nobody: "Ingen har svart.",
    nobodyOf: (invited) => `Ingen av ${invited} inviterte har svart.`,
    answered: (count, figure) => `${figure}${noBreak}${plural(count, "person", "personar")} svarte`,
    answeredOf: ({ count, invited, rate }) => `${count} av ${invited} inviterte svarte (${rate})`,
    answeredOfKnown: ({ people, answered, invited, rate }) =>
      `${people}, ${answered} av ${invited} inviterte i gruppene der talet er kjent (${rate})`,
    answeredThen: (year, count) => `I ${year} svarte ${count}.`,
    sameMix: "Samansetjinga er om lag den same.",
    mixChange: (group, from, to) => {
      const owners = {
        facilitator: "fasilitator",
        company: "bedriftene",
        research: "FoU og utdanning",
        public: "det offentlege",
        other: "dei andre",
      };
      return `delen av svara som kom frå ${owners[group]}, gjekk frå ${from} til ${to}`;
    },
  },
  en: {
    names: {
      facilitator: "Facilitator",
      company: "Companies",
      research: "R&D and education",
      public: "Public sector",
      other: "Others",
    },
    inSentence: {
      facilitator: "the facilitator",
      company: "the companies",
      research: "R&D and education",
      public: "the public sector",
      other: "the others",
    },
    counted: {
      facilitator: ["facilitator", "facilitators"],
      company: ["company", "companies"],
      research: ["from R&D and education", "from R&D and education"],
      public: ["from the public sector", "from the public sector"],
      other: ["other", "others"],
    },
    nobody: "Nobody has answered.",
    nobodyOf: (invited) => `None of the ${invited} invited has answered.`,
    answered: (count, figure) => `${figure}${noBreak}${plural(count, "person", "people")} answered`,
    answeredOf: ({ count, invited, rate }) => `${count} of ${invited} invited answered (${rate})`,
    answeredOfKnown: ({ people, answered, invited, rate }) =>
      `${people}, ${answered} of ${invited} invited in the groups whose number is known (${rate})`,
    answeredThen: (year, count) => `In ${year}, ${count} answered.`,
    sameMix: "The mix of respondents is about the same.",
    mixChange: (group, from, to) => {
      const sources = {
        facilitator: "the facilitator",
        company: "companies",
        research: "R&D and education",
        public: "the public sector",
        other: "others",
      };
      return `the share of answers from ${sources[group]} went from ${from} to ${to}`;
    },
  },
};

/** A group's name as a table head. */
export function groupName({ language }: Voice, group: RespondentGroup): string {
  return respondentPhrases[language].names[group];
}

/** A group in running text: "bedriftene". */
export function groupInSentence({ language }: Voice, group: RespondentGroup): string {
  return respondentPhrases[language].inSentence[group];
}

/** "1 fasilitator", "8 bedrifter", "3 fra FoU og utdanning". */
function groupCount({ language, format }: Voice, group: RespondentGroup, count: number): string {
  return format.counted(count, ...respondentPhrases[language].counted[group]);
}

/** "15 av 25 inviterte svarte (60 %): 1 fasilitator, 8 bedrifter og 3 fra det offentlige." */
export function respondentsSentence(
  voice: Voice,
  { count, byGroup, invited, answeredOfInvited }: ResponseCount,
): string {
  const { language, format } = voice;
  const say = respondentPhrases[language];
  const present = respondentGroups.filter((group) => byGroup[group] > 0);
  const groups = format.list(present.map((group) => groupCount(voice, group, byGroup[group])));
  if (count === 0) return invited === null ? say.nobody : say.nobodyOf(format.number(invited));
  const people = say.answered(count, format.number(count));
  const answered = answeredOfInvited ?? count;
  // More answers than invitations means that the register's number is old: a rate above 100 % would be nonsense.
  if (invited === null || invited < answered || invited === 0) return `${people}: ${groups}.`;
  const words = { invited: format.number(invited), rate: format.percent(answered / invited) };
  const rate =
    answered === count
      ? say.answeredOf({ count: format.number(count), ...words })
      : say.answeredOfKnown({ people, answered: format.number(answered), ...words });
  return `${rate}: ${groups}.`;
}

/** "bedriftenes andel av svarene gikk fra 38 til 75 %": a clause on one group. */
export function mixChange(
  { language, format }: Pick<Voice, "language" | "format">,
  { group, from, to }: PreviousYear["mixChanges"][number],
): string {
  return respondentPhrases[language].mixChange(group, format.percentFigure(from), format.percent(to));
}

/** "I 2025 svarte 11. Bedriftenes andel av svarene gikk fra 38 til 75 %." */
export function previousRespondentsSentence(voice: Voice, previous: PreviousYear): string {
  const { language, format } = voice;
  const say = respondentPhrases[language];
  const changes = previous.mixChanges.map((change) => `${format.sentenceCase(mixChange(voice, change))}.`);
  const mix = changes.length === 0 ? say.sameMix : changes.join(" ");
  return `${say.answeredThen(previous.year, format.number(previous.responses.count))} ${mix}`;
}
