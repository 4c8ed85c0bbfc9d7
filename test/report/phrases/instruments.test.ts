import { describe, expect, it } from "vitest";
import { leadOf } from "../../../src/report/chapters/instruments.ts";
import { instrumentsPhrases } from "../../../src/report/phrases/instruments.ts";
import { registerSource } from "../../../src/report/phrases/register.ts";
import { inEach, type Said, voices } from "./said.ts";

describe("the instruments", () => {
  it.each<[Parameters<typeof leadOf>[1], number, Said]>([
    [
      { open: 2, succeeded: 6, closed: 1, unverified: 2 },
      5,
      {
        nb: "Ti virkemidler kan støtte de fem tiltakene. To gjelder som i 2008, seks har nytt navn eller ny form, to må kontrolleres før klyngen søker og ett er avsluttet.",
        nn: "Ti verkemiddel kan støtte dei fem tiltaka. To gjeld som i 2008, seks har nytt namn eller ny form, to må kontrollerast før klynga søkjer og eitt er avslutta.",
        en: "Ten instruments can support the five measures. Two are as in 2008, six have a new name or form, two must be verified before the cluster applies and one is closed.",
      },
    ],
    [
      { open: 0, succeeded: 1, closed: 0, unverified: 0 },
      1,
      {
        nb: "Ett virkemiddel kan støtte tiltaket. Ett har nytt navn eller ny form.",
        nn: "Eitt verkemiddel kan støtte tiltaket. Eitt har nytt namn eller ny form.",
        en: "One instrument can support the measure. One has a new name or form.",
      },
    ],
    [
      { open: 0, succeeded: 0, closed: 2, unverified: 0 },
      3,
      {
        nb: "Ingen av virkemidlene kilden nevner for de tre tiltakene, finnes lenger.",
        nn: "Ingen av verkemidla som kjelda nemner for dei tre tiltaka, finst lenger.",
        en: "None of the instruments that the source names for the three measures exists any longer.",
      },
    ],
  ])("%j for %d measures", (counts, measures, said) => {
    expect(inEach((language) => leadOf(voices[language], counts, measures))).toEqual(said);
  });

  it("are called to be verified by the same words in the tag, its explanation and the source", () => {
    const instrument = { source: "Innovasjon Norge om klyngeprogrammet.", lastVerified: null };
    for (const language of ["nb", "nn", "en"] as const) {
      const say = instrumentsPhrases[language];
      const tag = voices[language].format.sentenceCase(say.tags.unverified);
      expect(say.source("1")).toContain(tag);
      expect(registerSource(voices[language], instrument, false)).toMatch(new RegExp(`${tag}\\.$`));
      expect(registerSource(voices[language], instrument, true)).not.toContain(tag);
    }
  });

  it("say where a fact is from, and when it was last verified", () => {
    const instrument = { source: "Interreg.", lastVerified: "2026-11" };
    expect(inEach((language) => registerSource(voices[language], instrument, false))).toEqual({
      nb: "Kilde: Interreg. Sist kontrollert 11.2026.",
      nn: "Kjelde: Interreg. Sist kontrollert 11.2026.",
      en: "Source: Interreg. Last verified November 2026.",
    });
  });
});
