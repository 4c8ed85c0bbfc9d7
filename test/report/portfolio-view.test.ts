import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Portfolio } from "../../src/portfolio/portfolio.ts";
import { portfolioView, renderPortfolio, renderPortfolioTwin } from "../../src/report/portfolio-view.ts";
import { workbookPhrases } from "../../src/workbook/phrases.ts";
import { loadTemplates, loadTheme } from "../../src/workspace/load-templates.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { dangersOf } from "../hostile/markup.ts";
import type { ResultRecipe } from "../portfolio/make-result.ts";
import {
  cluster,
  framework,
  green,
  none,
  openOf,
  placedIn,
  portfolioOf,
  red,
  register,
  yellow,
} from "./portfolio-case.ts";

const folder = join(packageRoot, "templates");
const [theme, templates] = await Promise.all([loadTheme(folder, "nordviken", "nb"), loadTemplates(folder, "nb")]);

/** Nothing answered in the last phase. */
const without: ResultRecipe["phases"] = [green, yellow, red, red, none];

const viewOf = (portfolio: Portfolio) =>
  portfolioView({
    language: "nb",
    portfolio,
    framework,
    register,
    brand: theme.brand,
    version: "1.0",
  });
const htmlOf = (portfolio: Portfolio) => renderPortfolio(viewOf(portfolio), theme, templates);
/** The page without its head, whose fonts in base64 may spell any word. */
const bodyOf = (html: string) => html.slice(html.indexOf("<body>"));
const chaptersOf = (portfolio: Portfolio) =>
  viewOf(portfolio).contents.map(({ number, title }) => `${number} ${title}`.replaceAll("\u00a0", " ").trim());

/** Six clusters with most of what can happen: all directions, thin data, an uneven profile, other respondents. */
const year: ResultRecipe[] = [
  { ...cluster("Fjord", 4, 3), level: "Arena", sector: "Marin", assessed: { "F4.S1": "green" } },
  { ...cluster("Skog", 2, 1), level: "Arena", sector: "Energi", items: { "F2.S1": red, "F2.S2": none } },
  { ...cluster("Dal", 1, 2), level: "Arena", mixChanges: [{ group: "company", from: 0.4, to: 0.8 }] },
  { ...cluster("Vidde", 2, 2), level: "Arena" },
  { id: "lys", name: "Lys", level: "Arena", phases: [green, yellow, red, green, red] },
  { id: "zeta", name: "Zeta", level: "NCE", phases: [none, none, none, none, none], byGroup: { company: 2 } },
];
const whole = () =>
  portfolioOf(year, {
    absent: ["stille"],
    failures: [{ kind: "file", file: "inputs/exports/2026/a.csv", reason: "Uleselig." }],
    invited: 12,
  });

describe("the portfolio report", () => {
  it("has its chapters in order, numbered without a gap", () => {
    expect(chaptersOf(whole())).toEqual([
      "Sammendrag",
      "1 Grunnlaget",
      "2 Klynger og faser",
      "3 Punktene i sjekklisten",
      "4 Vanligste mangler",
      "5 Etterspurte tiltak og virkemidler",
      "6 Utvikling siden 2025",
      "7 Sammenligning",
      "8 Klyngene linje for linje",
      "Vedlegg A Metode og data",
    ]);
  });

  it("leaves out what has no content, and its number with it", () => {
    expect(chaptersOf(portfolioOf([cluster("A", 2), cluster("B", 3)]))).toEqual([
      "Sammendrag",
      "1 Grunnlaget",
      "2 Klynger og faser",
      "3 Punktene i sjekklisten",
      "4 Vanligste mangler",
      "5 Etterspurte tiltak og virkemidler",
      "6 Klyngene linje for linje",
      "Vedlegg A Metode og data",
    ]);
    expect(chaptersOf(portfolioOf([], { absent: ["a"] }))).toEqual([
      "Sammendrag",
      "1 Grunnlaget",
      "Vedlegg A Metode og data",
    ]);
  });

  it("tells the limits and points that the framework has, not the usual ones", () => {
    const scoring = { ...framework.scoring, greenFrom: "3/4", coverageFrom: "3/5", mixChangeFrom: "1/3" };
    const view = portfolioView({
      language: "nb",
      portfolio: whole(),
      framework: { ...framework, scoring },
      register,
      brand: theme.brand,
      version: "1.0",
    });
    const { basis, phases } = view;
    expect(basis?.content.rules.join(" ")).toContain("grønt gir ett poeng, gult et halvt, rødt null");
    expect(basis?.content.rules.join(" ")).toContain("grønt fra 3/4 og rødt under en tredel");
    expect(basis?.content.rules.join(" ")).toContain("minst 3/5 av punktene");
    expect(JSON.stringify(basis?.content.reliability)).toContain("Færre enn 3/5 av punktene i fasen er besvart.");
    const notes = phases?.content.notes.map(({ text }) => text);
    expect(notes).toContain("færre enn 3/5 av punktene i fasen er besvart.");
    expect(notes).toContain("svargruppene har endret seg med minst 33 prosentpoeng.");
  });

  it("says in each table of medians why a cell is blank, and of a cluster only what the register knows", () => {
    const view = viewOf(
      portfolioOf([
        ...Array.from({ length: 6 }, (_, at) => ({
          ...cluster(`K${at}`, 2),
          level: "Arena",
          phases: at < 4 ? placedIn(2) : without,
        })),
        { ...cluster("Stor", 3), level: "NCE" },
        { ...cluster("Uten", 2), level: null, sector: "Energi" },
        { ...cluster("Ukjent", 2), level: null },
      ]),
    );
    const { overall, comparisons } = view.comparison?.content ?? {};
    const blank = "«–»: færre enn fem klynger har skår der.";
    expect(overall?.caption.description).not.toContain(blank);
    expect(comparisons?.[0]?.groups[0]?.cells.map(({ median }) => median)).toContain("–");
    expect(comparisons?.[0]?.caption.description).toContain(blank);
    const about = (name: string) => view.clusters?.content.rows.find((row) => row.name === name)?.about;
    expect([about("K1"), about("Uten"), about("Ukjent")]).toEqual(["Arena", "Energi", "ikke oppgitt i registeret"]);
  });

  it("is plain data: a view that was written and read makes the same report", () => {
    const view = viewOf(whole());
    expect(renderPortfolio(JSON.parse(JSON.stringify(view)), theme, templates)).toBe(
      renderPortfolio(view, theme, templates),
    );
  });

  it("shows the assessed lights beside the computed ones in its gaps, and counts with the computed", () => {
    const view = viewOf(portfolioOf([{ ...cluster("A", 1), items: { "F1.S1": red }, assessed: { "F1.S1": "green" } }]));
    expect(view.gaps?.content.showsAssessed).toBe(true);
    expect(view.gaps?.content.rows[0]).toMatchObject({ id: "F1.S1", red: "1 av 1", assessed: "1 (1)" });
  });

  it("marks in the table what a reader must know, and explains each mark", () => {
    const phases = viewOf(whole()).phases?.content;
    const rows = phases?.groups.flatMap((group) => group.rows) ?? [];
    const noteOf = (name: string) =>
      rows
        .find((row) => row.name === name)
        ?.marks?.split(" ")
        .map((mark) => phases?.notes.find((note) => note.mark === mark)?.text);
    expect(noteOf("Lys")).toEqual(["ujevn profil: en senere fase er grønn."]);
    expect(noteOf("Dal")).toEqual(["svargruppene har endret seg med minst 25 prosentpoeng."]);
    expect(noteOf("Zeta")).toHaveLength(2);
    expect(noteOf("Fjord")).toBeUndefined();
  });

  it("says who moved where, and why a fall may be none", () => {
    const rows = viewOf(whole()).development?.content.moves?.rows ?? [];
    expect(rows.map(({ name, change }) => [name, change.replaceAll("\u00a0", " ")])).toEqual([
      ["Fjord", "opp fra fase 3"],
      ["Skog", "opp fra fase 1"],
      ["Dal", "ned fra fase 2"],
    ]);
    expect(rows[2]?.remark).toBe("Bedriftenes andel av svarene gikk fra 40 til 80\u00a0%.");
  });
});

describe("with more than 200 clusters", () => {
  const many = (count: number) =>
    portfolioOf(Array.from({ length: count }, (_, at) => cluster(`K${at}`, 1 + (at % 3), 2)));
  const large = many(201);

  it("names each cluster once, in the table of clusters and phases, and leaves the rest to the workbook", () => {
    expect(chaptersOf(large)).toEqual([
      "Sammendrag",
      "1 Grunnlaget",
      "2 Klynger og faser",
      "3 Vanligste mangler",
      "4 Etterspurte tiltak og virkemidler",
      "5 Utvikling siden 2025",
      "6 Sammenligning",
      "Vedlegg A Metode og data",
    ]);
    const body = bodyOf(htmlOf(large));
    expect([body.match(/>K200</g)?.length, body.match(/K200/g)?.length]).toEqual([1, 1]);
    expect(chaptersOf(many(200))).toContain("8 Klyngene linje for linje");
  });

  it.each(["nb", "nn", "en"] as const)("says in which sheets of the workbook the rest is: %s", (language) => {
    const view = portfolioView({ language, portfolio: large, framework, register, brand: theme.brand, version: "1.0" });
    const said = [...(view.basis?.content.about ?? []), view.development?.content.slope.caption.description ?? ""];
    const { overview, checklist, measures, development } = workbookPhrases[language].sheets;
    for (const sheet of [overview, checklist, measures]) expect(said[1]).toMatch(quoted(sheet));
    for (const text of said.slice(1)) expect(text).toMatch(quoted(development));
  });

  const quoted = (name: string) => new RegExp(`[«“]${name}[»”]`);
});

describe("its page", () => {
  it("has no blank, no undefined value and no empty cell", () => {
    for (const portfolio of [whole(), openOf(whole()), portfolioOf([]), portfolioOf([cluster("A", 1)])]) {
      const html = bodyOf(htmlOf(portfolio));
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(html).not.toMatch(/<t[dh]\b[^>]*>\s*<\/t[dh]>/);
      expect(html).not.toMatch(/<td[^>]*>\s*<svg[^>]*aria-hidden[^>]*>.*?<\/svg>\s*<\/td>/);
    }
  });

  it("names every heading of its contents once", () => {
    const view = viewOf(whole());
    const html = renderPortfolio(view, theme, templates);
    for (const { id } of view.contents.flatMap((entry) => [entry, ...entry.entries])) {
      expect(html.split(` id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`data-page-of="${id}"`);
    }
  });

  it("begins with h1 and skips no level of heading", () => {
    const levels = [...htmlOf(whole()).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
  });

  it("gives every table a caption and scoped headings, every drawing a name or none", () => {
    const html = htmlOf(whole());
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html).not.toMatch(/<th(?![^>]*scope=)[\s>]/);
    for (const [svg] of html.matchAll(/<svg[^>]*>(<title>)?/g)) expect(svg).toMatch(/aria-hidden="true"|<title>/);
  });

  it("lets no name become markup, style or address", () => {
    const name = "</style><script>alert(1)</script><img src=x onerror=alert(1)>{{x}}";
    const hostile = portfolioOf([{ ...cluster("A", 2, 1), name, level: name, sector: name }, cluster("B", 2)], {
      failures: [{ kind: "file", file: name, reason: name }],
    });
    for (const html of [htmlOf(hostile), renderPortfolioTwin(viewOf(hostile), theme, templates)]) {
      expect(dangersOf(html)).toEqual([]);
      expect(html).toContain("{{x}}");
    }
  });

  it("is made for three clusters and for 120, with names left out of the summary's figure above 30", () => {
    const many = (count: number) =>
      htmlOf(
        portfolioOf(Array.from({ length: count }, (_, at) => cluster(`Navn${at}`, (at % 5) + 1, ((at + 1) % 5) + 1))),
      );
    const summaryOf = (html: string) => html.slice(html.indexOf("Sammendrag</h1>"), html.indexOf("Årets funn"));
    expect(summaryOf(many(3))).toContain(">Navn0</text>");
    expect(summaryOf(many(120))).not.toContain("</text>Navn");
    expect(summaryOf(many(120))).not.toContain(">Navn0</text>");
  });
});

describe("the open edition", () => {
  it("names no cluster and nothing that would point at one", () => {
    const portfolio = openOf(whole());
    const view = viewOf(portfolio);
    const words = [
      "Fjord",
      "Skog",
      "Dal",
      "Vidde",
      "Zeta",
      "stille",
      "a.csv",
      "Uleselig",
      "Marin",
      "Energi",
      "vurdert:",
    ];
    for (const text of [
      JSON.stringify(view),
      bodyOf(renderPortfolio(view, theme, templates)),
      bodyOf(renderPortfolioTwin(view, theme, templates)),
    ]) {
      for (const word of words) expect(text).not.toContain(word);
    }
    expect(view.foot).toContain("Åpen utgave");
    expect(view.clusters?.content.internal).toBe(false);
  });
});

describe("the twin on the screen", () => {
  it("says the same words as the printed page, and has regions that scroll by keyboard", () => {
    const view = viewOf(whole());
    const words = (html: string) =>
      html
        .slice(html.indexOf("<body>"))
        .replace(/<nav[\s\S]*?<\/nav>|<a class="skip[\s\S]*?<\/a>/g, " ")
        .replace(/<[^>]+>/g, " ")
        .split(/\s+/)
        .filter((word) => word !== "");
    const [print, twin] = [renderPortfolio(view, theme, templates), renderPortfolioTwin(view, theme, templates)];
    expect(words(twin)).toEqual(words(print));
    expect(twin).toContain('tabindex="0"');
    expect(print).not.toContain("tabindex");
  });
});

describe("golden", () => {
  it("six clusters read as they did", async () => {
    const html = htmlOf(whole());
    const body = html.slice(html.indexOf("<body>"), html.indexOf("</html>")).replaceAll("><", ">\n<");
    await expect(body).toMatchFileSnapshot("../golden/portfolio/six-clusters/body.html");
    const portfolio = whole();
    const shown = { ...portfolio, rows: portfolio.rows.slice(0, 1), gaps: portfolio.gaps.slice(0, 3) };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      "../golden/portfolio/six-clusters/portfolio.json",
    );
  });
});
