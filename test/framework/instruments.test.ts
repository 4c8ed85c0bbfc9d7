import { describe, expect, it } from "vitest";
import type { Instrument } from "../../src/framework/instrument.ts";
import { parseInstruments } from "../../src/framework/load.ts";
import { registerFile } from "./shipped.ts";

const { register } = parseInstruments(registerFile.text, registerFile.file);

function instrument(id: string): Instrument {
  const found = register?.instruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No instrument ${id}`);
  return found;
}

const chain = (id: string) => instrument(id).successors.map(({ name, since, until }) => [name, since, until]);

describe("what became of the instruments of 2008", () => {
  it("follows the EU programmes to those of today", () => {
    expect(chain("eu-rammeprogram")).toEqual([
      ["Horisont 2020", "2014", "2020"],
      ["Horisont Europa", "2021", "2027"],
    ]);
    expect(chain("interreg").at(-1)).toEqual(["Interreg VI", "2021", "2027"]);
    expect(chain("cip").map(([name]) => name)).toEqual(["COSME", "Programmet for det indre marked"]);
    expect(instrument("cip").norwayEligibleFrom).toBe("2021");
  });

  it("follows the Norwegian ones", () => {
    expect(instrument("vri").validTo).toBe("2016-12-31");
    expect(chain("vri")).toEqual([["FORREGION", "2017", null]]);
    expect(chain("ifu")).toEqual([["Innovasjonskontrakter", null, null]]);
    expect(chain("gjenkjop")).toEqual([["Industrisamarbeid", null, null]]);
    expect(instrument("gjenkjop").note).toContain("50 millioner kroner");
    expect(chain("nce")[0]?.[1]).toBe("2014");
  });

  it("says what is not verified", () => {
    for (const id of ["international-growth", "eos-midlene", "arena", "nce"]) {
      expect(instrument(id).successors.at(-1)?.verified).toBe(false);
      expect(instrument(id).verified).toBe(false);
    }
  });

  it("calls a row verified only with the date of it", () => {
    for (const { verified, lastVerified } of register?.instruments ?? []) expect(lastVerified !== null).toBe(verified);
  });

  it("sends people to offices, never to a person or an address", () => {
    for (const { contact } of register?.instruments ?? []) expect(contact).not.toMatch(/@|http|\d{8}/);
  });
});
