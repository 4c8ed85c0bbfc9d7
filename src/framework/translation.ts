import { findRepeatedLabels } from "./check-ids.ts";
import { findRepeatedReasons } from "./check-links.ts";
import { FrameworkOutlineSchema } from "./outline.ts";
import type { Fault } from "./shape-faults.ts";
import { type TextRules, translateTexts } from "./translate-texts.ts";

/*
 * Framework and register in other languages than bokmål: 2008.nn.yaml lies beside 2008.yaml and is built like it, but
 * holds the texts alone. Rules, dates, links and the source's own words are always those of the bokmål file.
 */

/** Everything that is text for a reader is translated, but for these fields. */
const frameworkRules: TextRules = {
  untranslated: new Set([
    "version",
    // Who wrote the source, and its own words where it has a misprint.
    "source",
    "sourceVersions",
    "misprints",
    "scoring",
    "survey",
    "number",
    "dimension",
    "measure",
    "links",
    "shown",
    // The same word stands for headings and for lists of links.
    "lines.instruments",
    "fromGuide.instruments",
  ]),
  // Answers are kept under the bokmål labels.
  besides: new Map([["labels", "shown"]]),
};

const registerRules: TextRules = {
  untranslated: new Set([
    "version",
    "name2008",
    "origin",
    "dimensions",
    "validFrom",
    "validTo",
    "norwayEligibleFrom",
    "norwayEligibleTo",
    "since",
    "until",
    "lastVerified",
    "verified",
  ]),
  besides: new Map(),
};

/** The bokmål data with the translation's texts in place of its own; bokmål stays where the faults are. */
export type Translated = { data: unknown; faults: Fault[] };

/**
 * The framework in another language.
 *
 * @param base the bokmål file as plain data, of the right shape
 * @param translation the translation as plain data; the faults' paths lead to places in it
 */
export function translateFramework(base: unknown, translation: unknown): Translated {
  const { data, faults } = translateTexts(base, translation, frameworkRules);
  const outline = FrameworkOutlineSchema.parse(translation);
  return { data, faults: [...faults, ...findRepeatedReasons(outline), ...findRepeatedLabels(outline)] };
}

/** The register of instruments in another language, likewise. */
export function translateRegister(base: unknown, translation: unknown): Translated {
  return translateTexts(base, translation, registerRules);
}
