import type { InstrumentMatch } from "../../scoring/result.ts";
import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

/** The chapter on policy instruments. */
export type InstrumentsPhrases = {
  register: (version: string) => string;
  lastVerified: (date: string) => string;
  heads: { instrument: string; contributes: string };
  description: string;
  /** How many can support how many measures; none of them where all are closed. */
  canSupport: (instruments: number, measures: number) => string;
  asIn2008: (count: number) => string;
  renamed: (count: number) => string;
  toBeVerified: (count: number) => string;
  closed: (count: number) => string;
  allSupport: (total: number) => string;
  allToBeVerified: (total: number) => string;
  someToBeVerified: (count: number, total: number) => string;
  in2008: (name: string) => string;
  contact: (contact: string) => string;
  tags: { unverified: string; closed: string };
  source: (version: string) => string;
};

const { nb, nn, en } = formats;

export const instrumentsPhrases: ReportCatalogue<InstrumentsPhrases> = {
  nb: {
    register: (version) => `Virkemiddelregisteret, versjon ${version}`,
    lastVerified: (date) => `sist kontrollert ${date}`,
    heads: {
      instrument: "Virkemiddel i dag, og kildens ord om det i 2008",
      contributes: "Bidrar med, og til hvilke tiltak",
    },
    description:
      "Sortert etter hvor mange tiltak de støtter; tallene er tiltakene i forrige kapittel. Fylt strek: ordningen kilden nevner. Hul: etterfølgere. Stiplet: ikke bekreftet, eller ukjent årstall. Loddrett: rapportdato.",
    canSupport: (instruments, measures) => {
      const support = measures === 1 ? "tiltaket" : `de ${nb.numberWord(measures, "neuter")} tiltakene`;
      return instruments === 0
        ? `Ingen av virkemidlene kilden nevner for ${support}, finnes lenger.`
        : `${nb.sentenceCase(nb.numberWord(instruments, "neuter"))} ${plural(instruments, "virkemiddel", "virkemidler")} kan støtte ${support}.`;
    },
    asIn2008: (count) => `${nb.numberWord(count, "neuter")} gjelder som i 2008`,
    renamed: (count) => `${nb.numberWord(count, "neuter")} har nytt navn eller ny form`,
    toBeVerified: (count) => `${nb.numberWord(count, "neuter")} må kontrolleres før klyngen søker`,
    closed: (count) => `${nb.numberWord(count, "neuter")} er avsluttet`,
    allSupport: (total) => `${allNb(total)} støtter tiltakene`,
    allToBeVerified: (total) => `${total === 1 ? "" : "alle "}${allNb(total)} må kontrolleres før bruk`,
    someToBeVerified: (count, total) => `${nb.numberWord(count, "neuter")} av ${allNb(total)} må kontrolleres før bruk`,
    in2008: (name) => `2008: ${name}`,
    contact: (contact) => `Kontakt: ${contact}`,
    tags: { unverified: "må kontrolleres", closed: "avsluttet" },
    source: (version) =>
      `«Må kontrolleres»: opplysningen er ikke bekreftet i registeret; ring kontoret før klyngen legger arbeid i en søknad. Kilde: virkemiddelregisteret, versjon ${version}.`,
  },
  nn: {
    register: (version) => `Verkemiddelregisteret, versjon ${version}`,
    lastVerified: (date) => `sist kontrollert ${date}`,
    heads: {
      instrument: "Verkemiddel i dag, og det kjelda sa om det i 2008",
      contributes: "Bidreg med, og til kva tiltak",
    },
    description:
      "Sortert etter kor mange tiltak dei støttar; tala er tiltaka i førre kapittel. Fylt strek: ordninga som kjelda nemner. Hol: etterfølgjarar. Stipla: ikkje stadfesta, eller ukjent årstal. Loddrett: rapportdato.",
    canSupport: (instruments, measures) => {
      const support = measures === 1 ? "tiltaket" : `dei ${nn.numberWord(measures, "neuter")} tiltaka`;
      return instruments === 0
        ? `Ingen av verkemidla som kjelda nemner for ${support}, finst lenger.`
        : `${nn.sentenceCase(nn.numberWord(instruments, "neuter"))} verkemiddel kan støtte ${support}.`;
    },
    asIn2008: (count) => `${nn.numberWord(count, "neuter")} gjeld som i 2008`,
    renamed: (count) => `${nn.numberWord(count, "neuter")} har nytt namn eller ny form`,
    toBeVerified: (count) => `${nn.numberWord(count, "neuter")} må kontrollerast før klynga søkjer`,
    closed: (count) => `${nn.numberWord(count, "neuter")} er avslutta`,
    allSupport: (total) => `${nn.numberWord(total, "neuter")} verkemiddel støttar tiltaka`,
    allToBeVerified: (total) =>
      `${total === 1 ? "" : "alle "}${nn.numberWord(total, "neuter")} verkemiddel må kontrollerast før bruk`,
    someToBeVerified: (count, total) =>
      `${nn.numberWord(count, "neuter")} av ${nn.numberWord(total, "neuter")} verkemiddel må kontrollerast før bruk`,
    in2008: (name) => `2008: ${name}`,
    contact: (contact) => `Kontakt: ${contact}`,
    tags: { unverified: "må kontrollerast", closed: "avslutta" },
    source: (version) =>
      `«Må kontrollerast»: opplysninga er ikkje stadfesta i registeret; ring kontoret før klynga legg arbeid i ein søknad. Kjelde: verkemiddelregisteret, versjon ${version}.`,
  },
  en: {
    register: (version) => `Register of instruments, version ${version}`,
    lastVerified: (date) => `last verified ${date}`,
    heads: {
      instrument: "Instrument today, and the source’s words on it in 2008",
      contributes: "What it contributes, and to which measures",
    },
    description:
      "Sorted by how many measures they support; the numbers are the measures of the chapter before. Solid bar: the scheme that the source names. Hollow: successors. Dashed: not confirmed, or year unknown. Vertical line: date of the report.",
    canSupport: (instruments, measures) => {
      const support = measures === 1 ? "the measure" : `the ${en.numberWord(measures)} measures`;
      return instruments === 0
        ? `None of the instruments that the source names for ${support} exists any longer.`
        : `${en.sentenceCase(en.numberWord(instruments))} ${plural(instruments, "instrument", "instruments")} can support ${support}.`;
    },
    asIn2008: (count) => `${en.numberWord(count)} ${plural(count, "is", "are")} as in 2008`,
    renamed: (count) => `${en.numberWord(count)} ${plural(count, "has", "have")} a new name or form`,
    toBeVerified: (count) => `${en.numberWord(count)} must be verified before the cluster applies`,
    closed: (count) => `${en.numberWord(count)} ${plural(count, "is", "are")} closed`,
    allSupport: (total) => `${allEn(total)} ${plural(total, "supports", "support")} the measures`,
    allToBeVerified: (total) => `${total === 1 ? "" : "all "}${allEn(total)} must be verified before use`,
    someToBeVerified: (count, total) => `${en.numberWord(count)} of ${allEn(total)} must be verified before use`,
    in2008: (name) => `2008: ${name}`,
    contact: (contact) => `Contact: ${contact}`,
    tags: { unverified: "to be verified", closed: "closed" },
    source: (version) =>
      `“To be verified”: the fact is not confirmed in the register; call the office before the cluster puts work into an application. Source: the register of instruments, version ${version}.`,
  },
};

/** "må kontrolleres", "avsluttet": what is said beside an instrument's name; null where it is in force. */
export function instrumentTag(
  { language }: Pick<Voice, "language">,
  validity: InstrumentMatch["validity"],
): string | null {
  return validity === "unverified" || validity === "closed" ? instrumentsPhrases[language].tags[validity] : null;
}

function allNb(total: number): string {
  return `${nb.numberWord(total, "neuter")} ${plural(total, "virkemiddel", "virkemidler")}`;
}

function allEn(total: number): string {
  return `${en.numberWord(total)} ${plural(total, "instrument", "instruments")}`;
}
