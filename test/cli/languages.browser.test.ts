import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../pdf/read-back.ts";
import { type Answered, allOf, exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "./command-line.ts";

/* The same year in nynorsk and in English: both reports conform, say what language they are in, and have no word of another. */

const answers: Answered[] = ["alfa", "beta", "gamma", "delta", "epsilon", "zeta"].flatMap((cluster, at) =>
  Array.from({ length: 6 }, (_, number) => ({
    id: `${cluster}${number}`,
    cluster,
    group: number === 0 ? "facilitator" : number < 4 ? "company" : "research",
    answers: number % 2 === 0 ? allOf((at % 5) + 1, "Uklart") : { ...allOf(5, "Nei"), "F1.S2": "I prosess" },
  })),
);

let folder: string;
beforeAll(async () => {
  folder = makeWorkspace({
    "inputs/clusters.csv": `id,name,level,invited_company\n${["alfa", "beta", "gamma", "delta", "epsilon", "zeta"]
      .map((id) => `${id},${id.toUpperCase()},Arena,9`)
      .join("\n")}\n`,
    "inputs/exports/2025/svar.csv": exportCsv(answers.slice(0, 30)),
    "inputs/exports/2026/svar.csv": exportCsv(answers),
  });
  const { code } = await fagrapport(folder, ["import", "inputs/exports/2025/svar.csv", "--year", "2025"]);
  expect(code).toBe(0);
});
afterAll(() => removeWorkspace(folder));

const output = (...path: string[]) => join(folder, "outputs", "2026", ...path);

/** What a reader sees of a page, without what is the same in every language: addresses, file names and names of 2008. */
function wordsOf(file: string): string {
  const html = readFileSync(file, "utf8");
  return html
    .slice(html.indexOf("<body>"))
    .replace(/<[^>]+>/g, " ")
    .replace(/«Klynger og internasjonalisering»|“Klynger og internasjonalisering”/g, "")
    .replace(/2008: [^.;]*|https?:\S+|\S+\.(csv|yaml|md|json)\b/g, "");
}

/** Words that give another language away. */
const strangers = {
  en: /\b(klyngen|klynger|klynga|tiltak|punkter|punkt|fase|faser|skår|virkemidler|ikke|ikkje|svar|og|kilde|av|uten|grønn|gul|rød)\b/i,
  nn: /\b(ikke|fra|klyngen|hva|hvor|hvordan|noen|punkter|svarene|virkemidler|virkemiddel|uten|grønn|grønne|rød|røde|rødt|kilde|øverste)\b/i,
};

describe.each(["nn", "en"] as const)("reports in %s", (language) => {
  it("are made beside those in bokmål, without a remark", async () => {
    const { code, stderr } = await fagrapport(folder, [
      "run",
      "--year",
      "2026",
      "--date",
      "2026-11-12",
      "--lang",
      language,
    ]);
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/Verdt å se på|Worth a look/);
  });

  it("conform, and say their language and title", async () => {
    const report = await readBack(readFileSync(output("beta", `fagrapport-${language}.pdf`)));
    const portfolio = await readBack(readFileSync(output("portfolio", `portfolio-${language}.pdf`)));
    expect([report.language, portfolio.language]).toEqual([language, language]);
    expect([report.title, portfolio.title]).toEqual(
      language === "en"
        ? ["Assessment report – BETA", "Portfolio report 2026 – Clusters and internationalisation"]
        : ["Fagrapport – BETA", "Porteføljerapport 2026 – Klynger og internasjonalisering"],
    );
    expect(report.attachments.map(({ name }) => name)).toEqual(["result.json"]);
    for (const { metadata } of [report, portfolio]) expect(metadata).toContain("pdfuaid");
  });

  it.each(["alfa", "epsilon", "portfolio"])("have no word of another language: %s", (name) => {
    const file =
      name === "portfolio" ? output(name, `portfolio-${language}.html`) : output(name, `fagrapport-${language}.html`);
    const words = wordsOf(file);
    const found = strangers[language].exec(words);
    expect(found === null ? null : words.slice(Math.max(0, found.index - 60), found.index + 40)).toBeNull();
  });
});
