import type { Light } from "../../scoring/result.ts";
import type { ReportCatalogue } from "../language.ts";

/** The colours of the lights as words. */
export type LightPhrases = {
  /** A light that has no basis. */
  noBasis: string;
  /** An item's yellow light of yes and no in balance. */
  mixed: string;
  /** A phase's or dimension's light as a label: "Grønn". */
  parts: Record<Light, string>;
  /** In running text, of a phase or a dimension: "grønn", of several: "grønne". */
  colours: Record<Light, { one: string; many: string }>;
  /** Of a checklist item, which is neuter in Norwegian: "grønt". */
  item: Record<Light, string>;
  /** "Vurdert grønn": the consultant's light. */
  assessed: (colour: string) => string;
};

export const lightPhrases: ReportCatalogue<LightPhrases> = {
  nb: {
    noBasis: "Ikke grunnlag",
    mixed: "Blandet",
    parts: { green: "Grønn", yellow: "Gul", red: "Rød", none: "Ikke grunnlag" },
    colours: {
      green: { one: "grønn", many: "grønne" },
      yellow: { one: "gul", many: "gule" },
      red: { one: "rød", many: "røde" },
      none: { one: "uten grunnlag", many: "uten grunnlag" },
    },
    item: { green: "grønt", yellow: "gult", red: "rødt", none: "uten svar" },
    assessed: (colour) => `Vurdert ${colour}`,
  },
  nn: {
    noBasis: "Ikkje grunnlag",
    mixed: "Blanda",
    parts: { green: "Grøn", yellow: "Gul", red: "Raud", none: "Ikkje grunnlag" },
    colours: {
      green: { one: "grøn", many: "grøne" },
      yellow: { one: "gul", many: "gule" },
      red: { one: "raud", many: "raude" },
      none: { one: "utan grunnlag", many: "utan grunnlag" },
    },
    item: { green: "grønt", yellow: "gult", red: "raudt", none: "utan svar" },
    assessed: (colour) => `Vurdert ${colour}`,
  },
  en: {
    noBasis: "No basis",
    mixed: "Mixed",
    parts: { green: "Green", yellow: "Yellow", red: "Red", none: "No basis" },
    colours: {
      green: { one: "green", many: "green" },
      yellow: { one: "yellow", many: "yellow" },
      red: { one: "red", many: "red" },
      none: { one: "without basis", many: "without basis" },
    },
    item: { green: "green", yellow: "yellow", red: "red", none: "unanswered" },
    assessed: (colour) => `Assessed ${colour}`,
  },
};
