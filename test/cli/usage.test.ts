import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandNames } from "../../src/messages/help.ts";
import { fagrapport, makeWorkspace, removeWorkspace } from "./command-line.ts";

let folder: string;
beforeAll(() => {
  folder = makeWorkspace({ "inputs/clusters.csv": "id,name\nalfa,Alfa\n" });
});
afterAll(() => removeWorkspace(folder));

describe("help", () => {
  it.each([
    ["nb", "Kommandoer:"],
    ["en", "Commands:"],
  ])("shows the whole tool on stdout in %s", async (language, heading) => {
    const { code, stdout, stderr } = await fagrapport(folder, ["--help", "--lang", language]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(heading);
    for (const name of commandNames) expect(stdout).toContain(`\n  ${name} `);
  });

  it.each(commandNames)("explains %s in both languages, with every option it takes", async (name) => {
    const nb = await fagrapport(folder, [name, "--help"]);
    const en = await fagrapport(folder, [name, "--help", "--lang", "en"]);
    expect([nb.code, nb.stderr, en.code, en.stderr]).toEqual([0, "", 0, ""]);
    expect(nb.stdout).toContain("Bruk: fagrapport");
    expect(en.stdout).toContain("Usage: fagrapport");
    const flags = (text: string) => [...text.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(flags(nb.stdout)).toEqual(flags(en.stdout));
  });

  it("is what one gets without a command, as a fault of use", async () => {
    const { code, stdout, stderr } = await fagrapport(folder, []);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Kommandoer:");
  });

  it("tells the version", async () => {
    expect(await fagrapport(folder, ["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe("wrong use is said in one line, with exit code 2 and nothing on stdout:", () => {
  it.each([
    ["an unknown command", ["rapport"], "Det finnes ingen kommando «rapport». Mente du «report»?"],
    ["an unknown option", ["score", "--yaer", "2026"], "«score» har ikke noe valg --yaer. Mente du --year?"],
    ["no year", ["score"], "Hvilket år? Skriv for eksempel --year 2026."],
    ["no year in figures", ["score", "--year", "i år"], "«i år» er ikke et år."],
    ["an option without its value", ["score", "--year"], "--year trenger en verdi."],
    ["nothing to work on", ["import", "--year", "2026"], "«import» trenger mer å arbeide med."],
    ["too many words", ["score", "alfa", "--year", "2026"], "«score» vet ikke hva den skal gjøre med «alfa»."],
    [
      "a day that is none",
      ["score", "--year", "2026", "--date", "2026-02-30"],
      "--date: «2026-02-30» er ikke en dato.",
    ],
    ["an unknown language", ["score", "--lang", "de"], "--lang: «de» er ikke et språk kommandoen kan."],
    ["a folder that is not there", ["score", "--year", "2026", "--workspace", "borte"], "borte finnes ikke."],
    ["an unknown cluster", ["score", "--year", "2026", "--cluster", "alfaa"], "Mente du «alfa»?"],
    ["an unknown brand", ["report", "--year", "2026", "--brand", "nordvken"], "nordviken"],
    ["an unknown format", ["report", "--year", "2026", "--format", "docx"], "docx"],
    ["a watch of nothing", ["report", "--year", "2026", "--watch"], "Hvilken klynge skal det følges med på?"],
    [
      "a watch of an unknown cluster",
      ["report", "--year", "2026", "--cluster", "alfaa", "--watch"],
      "Mente du «alfa»?",
    ],
    ["a port without a watch", ["report", "--year", "2026", "--port", "8000"], "--port hører til --watch."],
    [
      "a port that is none",
      ["report", "--year", "2026", "--cluster", "alfa", "--watch", "--port", "70000"],
      "«70000» er ikke en port.",
    ],
  ])("%s", async (_, args, sentence) => {
    const { code, stdout, stderr } = await fagrapport(folder, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  it("also in English", async () => {
    const { code, stderr } = await fagrapport(folder, ["rapport", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no command "rapport". Did you mean "report"?');
  });
});
