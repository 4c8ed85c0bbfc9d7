import { describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { startProgress } from "../../src/commands/progress.ts";
import { listen } from "./year-workspace.ts";

/** A terminal with a clock of its own: what stands on its live line, each time it is drawn. */
function terminal(own: Partial<Context> = {}) {
  let now = 0;
  const drawn: string[] = [];
  const { heard, context } = listen("/", {
    clock: () => now,
    live: (text) => drawn.push(text.replace("\r\u001b[2K", "")),
    width: 60,
    ...own,
  });
  const start = (label: string, total: number) => {
    const progress = startProgress(context, label, total);
    const doneEvery = (ms: number, count: number) => {
      for (let one = 0; one < count; one += 1) {
        now += ms;
        progress.done(null);
      }
    };
    return { ...progress, doneEvery };
  };
  return { said: heard.said, drawn, start };
}

describe("the live line of long work", () => {
  it("is no wider than the terminal, and says how much is done", () => {
    for (const width of [40, 60, 120]) {
      const { drawn, start } = terminal({ width });
      start("Lager rapporter", 1500).done("Laget alfa");
      expect(drawn[0]).toMatch(/^Lager rapporter ░+ 0\/1500$/);
      for (const line of drawn) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it("is drawn ten times a second at most, and when all is done", () => {
    const { drawn, start } = terminal();
    start("Lager", 40).doneEvery(10, 40);
    expect(drawn.length).toBeLessThanOrEqual(6);
    expect(drawn.at(-1)).toBe(`Lager ${"█".repeat(24)} 40/40`);
  });

  it("says the time that is left when it can be known, in steps that do not flicker", () => {
    const { drawn, start } = terminal();
    start("Lager", 100).doneEvery(900, 4);
    expect(drawn.map((line) => line.replace(/^Lager [█░]+ /, ""))).toEqual([
      "0/100",
      "1/100",
      "2/100",
      "3/100, ca. 90 s igjen",
      "4/100, ca. 90 s igjen",
    ]);
  });

  it("makes room for what is said meanwhile, and leaves nothing behind", () => {
    const { drawn, said, start } = terminal();
    const progress = start("Lager", 2);
    progress.say("alfa: notatet har feil");
    progress.close();
    expect(said).toEqual(["alfa: notatet har feil"]);
    expect(drawn).toEqual([`Lager ${"░".repeat(24)} 0/2`, "", `Lager ${"░".repeat(24)} 0/2`, ""]);
  });

  it("has colours only where they are wanted", () => {
    const plain = terminal();
    plain.start("Lager", 2);
    expect(plain.drawn.join("")).not.toContain("\u001b");
    const coloured = terminal({ color: true });
    coloured.start("Lager", 2);
    expect(coloured.drawn.join("")).toContain("\u001b[2m");
  });

  it("is plain lines where there is no terminal, and nothing but what is worth saying when all is to be quiet", () => {
    const piped = terminal({ live: null });
    const progress = piped.start("Lager", 2);
    progress.done("Laget alfa");
    progress.done(null);
    progress.say("beta: notatet har feil");
    progress.close();
    expect(piped.said).toEqual(["Laget alfa", "beta: notatet har feil"]);

    const quiet = terminal({ quiet: true });
    const silent = quiet.start("Lager", 2);
    silent.done("Laget alfa");
    silent.say("beta: notatet har feil");
    silent.close();
    expect([quiet.said, quiet.drawn]).toEqual([["beta: notatet har feil"], []]);
  });
});
