import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import { type MethodRules, methodRules } from "./method-rules.ts";

/** The annex on method and data. */
export type MethodPhrases = {
  sections: { responses: string; withheld: string; rules: string; sources: string };
  answersIn: (year: number) => string;
  heads: { group: string; share: string; total: string; what: string; file: string; sha256: string };
  /** @param finding the widest difference between the groups */
  groupsDescription: (finding: string) => string;
  hidden: string;
  filesFinding: string;
  filesDescription: string;
  framework: (version: string) => string;
  register: (version: string) => string;
  program: (p: { date: string; version: string; brand: string; schema: number; isAttached: boolean }) => string;
  rules: MethodRules;
  phaseWithheld: (p: { phase: number; answered: number; items: number }) => string;
  partWithheld: (name: string, reason: string) => string;
  unanswered: (items: number) => string;
  fewerThan: (p: { count: string; least: number; isFacilitator: boolean }) => string;
  secondary: (count: string) => string;
  groupWithheld: (p: { group: string; hidden: number; items: number; reasons: string }) => string;
};

const { nb, nn, en } = formats;

export const methodPhrases: ReportCatalogue<MethodPhrases> = {
  nb: {
    sections: {
      responses: "Hvem svarte",
      withheld: "Holdt tilbake",
      rules: "Regler",
      sources: "Versjoner og kilder",
    },
    answersIn: (year) => `Svar ${year}`,
    heads: { group: "Gruppe", share: "Andel", total: "I alt", what: "Hva", file: "Fil", sha256: "SHA-256" },
    groupsDescription: (finding) => `${finding}. Skåren i fasene er gruppens egen, og vises bare når nok har svart.`,
    hidden: "«Skjult»: tallet ville røpet en gruppe med få svar.",
    filesFinding: "Hvert tall kan føres tilbake til disse filene",
    filesDescription: "SHA-256 er filens fingeravtrykk: endres ett tegn, blir det et annet.",
    framework: (version) => `Rammeverk, versjon ${version}`,
    register: (version) => `Virkemiddelregister, versjon ${version}`,
    program: ({ date, version, brand, schema, isAttached }) =>
      `Rapporten er laget ${date} med fagrapport ${version} i profilen «${brand}». Resultatfilen (result.json, skjema ${schema}) ${isAttached ? "ligger ved PDF-en" : "hører til rapporten, men ligger ikke ved PDF-en"}.`,
    rules: methodRules.nb,
    phaseWithheld: ({ phase, answered, items }) =>
      `Fase${noBreak}${phase}: svar på ${answered} av ${items} punkter; ikke grunnlag for et lys.`,
    partWithheld: (name, reason) => `${name}: ${reason}.`,
    unanswered: (items) =>
      `${nb.sentenceCase(nb.numberWord(items, "neuter"))} ${plural(items, "punkt", "punkter")} er ikke besvart av noen og har derfor ikke noe lys.`,
    fewerThan: ({ count, least, isFacilitator }) =>
      isFacilitator
        ? `${count} med færre enn ${least} andre svar`
        : `${count} med for få svar, n${noBreak}<${noBreak}${least}`,
    secondary: (count) => `${count} skjult for å verne en liten gruppe`,
    groupWithheld: ({ group, hidden, items, reasons }) =>
      `${group}: egne tall er holdt tilbake på ${hidden} av ${items} punkter (${reasons}).`,
  },
  nn: {
    sections: {
      responses: "Kven svarte",
      withheld: "Halde tilbake",
      rules: "Reglar",
      sources: "Versjonar og kjelder",
    },
    answersIn: (year) => `Svar ${year}`,
    heads: { group: "Gruppe", share: "Del", total: "I alt", what: "Kva", file: "Fil", sha256: "SHA-256" },
    groupsDescription: (finding) =>
      `${finding}. Skåren i fasane er gruppa sin eigen, og er vist berre når nok har svart.`,
    hidden: "«Skjult»: talet ville ha røpt ei gruppe med få svar.",
    filesFinding: "Kvart tal kan førast tilbake til desse filene",
    filesDescription: "SHA-256 er fingeravtrykket til fila: blir eitt teikn endra, blir det eit anna.",
    framework: (version) => `Rammeverk, versjon ${version}`,
    register: (version) => `Verkemiddelregister, versjon ${version}`,
    program: ({ date, version, brand, schema, isAttached }) =>
      `Rapporten er laga ${date} med fagrapport ${version} i profilen «${brand}». Resultatfila (result.json, skjema ${schema}) ${isAttached ? "ligg ved PDF-en" : "høyrer til rapporten, men ligg ikkje ved PDF-en"}.`,
    rules: methodRules.nn,
    phaseWithheld: ({ phase, answered, items }) =>
      `Fase${noBreak}${phase}: svar på ${answered} av ${items} punkt; ikkje grunnlag for eit lys.`,
    partWithheld: (name, reason) => `${name}: ${reason}.`,
    unanswered: (items) =>
      `${nn.sentenceCase(nn.numberWord(items, "neuter"))} punkt er det ingen som har svart på, og ${plural(items, "det", "dei")} har difor ikkje noko lys.`,
    fewerThan: ({ count, least, isFacilitator }) =>
      isFacilitator
        ? `${count} med færre enn ${least} andre svar`
        : `${count} med for få svar, n${noBreak}<${noBreak}${least}`,
    secondary: (count) => `${count} skjult for å verne ei lita gruppe`,
    groupWithheld: ({ group, hidden, items, reasons }) =>
      `${group}: eigne tal er haldne tilbake på ${hidden} av ${items} punkt (${reasons}).`,
  },
  en: {
    sections: {
      responses: "Who answered",
      withheld: "Held back",
      rules: "Rules",
      sources: "Versions and sources",
    },
    answersIn: (year) => `Answers ${year}`,
    heads: { group: "Group", share: "Share", total: "In all", what: "What", file: "File", sha256: "SHA-256" },
    groupsDescription: (finding) =>
      `${finding}. The scores in the phases are the group’s own, and are shown only when enough have answered.`,
    hidden: "“Hidden”: the figure would have given away a group with few answers.",
    filesFinding: "Every figure can be traced to these files",
    filesDescription: "SHA-256 is a file’s fingerprint: change one character, and it is another.",
    framework: (version) => `Framework, version ${version}`,
    register: (version) => `Register of instruments, version ${version}`,
    program: ({ date, version, brand, schema, isAttached }) =>
      `The report was made on ${date} with fagrapport ${version} in the brand profile “${brand}”. The file of results (result.json, schema ${schema}) ${isAttached ? "is attached to the PDF" : "belongs to the report but is not attached to the PDF"}.`,
    rules: methodRules.en,
    phaseWithheld: ({ phase, answered, items }) =>
      `Phase${noBreak}${phase}: answers to ${answered} of ${items} items; no basis for a light.`,
    partWithheld: (name, reason) => `${name}: ${reason}.`,
    unanswered: (items) =>
      `${en.sentenceCase(en.numberWord(items))} ${plural(items, "item has", "items have")} not been answered by anybody and so ${plural(items, "has", "have")} no light.`,
    fewerThan: ({ count, least, isFacilitator }) =>
      isFacilitator
        ? `${count} with fewer than ${least} other answers`
        : `${count} with too few answers, n${noBreak}<${noBreak}${least}`,
    secondary: (count) => `${count} hidden to protect a small group`,
    groupWithheld: ({ group, hidden, items, reasons }) =>
      `${group}: figures of its own are held back on ${hidden} of ${items} items (${reasons}).`,
  },
};
