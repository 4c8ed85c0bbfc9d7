import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyNotes, type Notes, NotesSchema } from "../../src/notes/notes.ts";
import { fagrapportView } from "../../src/report/fagrapport-view.ts";
import { renderFagrapport, renderTwin } from "../../src/report/render-fagrapport.ts";
import { loadTemplates } from "../../src/workspace/load-templates.ts";
import { type ClusterRecipe, makeInput, nordskog, plainTheme } from "./make-input.ts";

const templates = await loadTemplates(fileURLToPath(new URL("../../templates", import.meta.url)), "nb");
const hostile = `</style><script>alert("x")</script>{{title}}<b>'&`;

const thin: ClusterRecipe = {
  id: "boelgekraft-vest",
  name: "Bølgekraft Vest",
  phases: [0.5, 0.3, 0.2, 0.1, 0.1],
  blank: [0.8, 0.9, 0.9, 0.9, 1],
  groups: { facilitator: 1, company: 1 },
};
const finished: ClusterRecipe = {
  id: "verden",
  name: "Verdensklyngen",
  phases: [1.3, 1.3, 1.3, 1.3, 1.3],
  groups: { facilitator: 1, company: 12, research: 4, public: 3 },
};
const written: Notes = NotesSchema.parse({
  ...emptyNotes,
  versions: [{ status: "Rapport", version: "1.0", date: "2026-11-10", author: "Ola Sand", responsible: "Lars Tveit" }],
  quotes: [{ text: "Vi møter verden hver for oss.", group: "company", item: "F2.S3" }],
  assessedLights: [
    {
      item: "F2.T4",
      light: "yellow",
      reason: "documented",
      text: "Avtalen er lagt fram.",
      by: "Ola Sand",
      date: "2026-11-02",
    },
  ],
  summary: "Egen *ingress*.",
  strengths: "Sterk ledelse.",
  assessment: "Det haster.",
  scenario: "Om fem år.",
});

const html = (recipe: ClusterRecipe, notes: Notes = emptyNotes) =>
  renderFagrapport(fagrapportView(makeInput(recipe, { notes })), plainTheme, templates);
/** The document without styles, and charts as their titles, one element a line. */
const readable = (document: string) =>
  document
    .replace(/<style>[\s\S]*?<\/style>/, "<style></style>")
    .replace(/<svg[^>]*aria-hidden[\s\S]*?<\/svg>/g, "")
    .replace(/<svg[^>]*>(?:<title>([\s\S]*?)<\/title>)?[\s\S]*?<\/svg>/g, "<svg>$1</svg>")
    .replaceAll("\u00a0", "&nbsp;")
    .replace(
      />\s*<(?=(section|h1|h2|h3|p|ul|ol|li|table|thead|tbody|tr|td|th|caption|figure|figcaption|div)\b)/g,
      ">\n<",
    );

describe("the fagrapport", () => {
  it("says that the figures are in the PDF only where they are", () => {
    const { meta, ...input } = makeInput(nordskog);
    const textOf = (isAttached: boolean) => JSON.stringify(fagrapportView({ ...input, meta: { ...meta, isAttached } }));
    expect(textOf(true)).toContain("ligger ved PDF-en.");
    expect(textOf(false)).toContain("hører til rapporten, men ligger ikke ved PDF-en.");
    expect(textOf(false)).not.toContain("ligger ved PDF-en.");
  });

  it.each([
    ["nordskog", nordskog, emptyNotes],
    ["boelgekraft-vest", thin, emptyNotes],
    ["nordskog-with-note", { ...nordskog, assessed: written.assessedLights }, written],
  ] as const)("of %s reads as it should", async (name, recipe, notes) => {
    await expect(readable(html(recipe, notes))).toMatchFileSnapshot(`../golden/report/${name}.html`);
  });

  it("is the same for the same input", () => {
    expect(html(nordskog)).toBe(html(nordskog));
    expect(JSON.stringify(fagrapportView(makeInput(nordskog)))).toBe(
      JSON.stringify(fagrapportView(makeInput(nordskog))),
    );
  });

  it("has a place in the document for every line of the contents", () => {
    const view = fagrapportView(makeInput(nordskog));
    const document = renderFagrapport(view, plainTheme, templates);
    const ids = view.contents.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    for (const id of ids) {
      expect(document.match(new RegExp(` id="${id}"`, "g")), id).toHaveLength(1);
      expect(document).toContain(`<a href="#${id}">`);
      expect(document).toContain(`data-page-of="${id}"`);
    }
  });

  it("never skips a level of heading", () => {
    for (const [recipe, notes] of [
      [nordskog, written],
      [thin, emptyNotes],
      [finished, emptyNotes],
    ] as const) {
      const levels = [...html(recipe, notes).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("has no empty cell, and a head and a scope for every table", () => {
    const document = html(nordskog, written);
    expect(document).not.toMatch(/<t[dh]\b[^>]*>\s*<\/t[dh]>/);
    expect(document).not.toMatch(/<th(?![^>]*scope=)[\s>]/);
    const tables = [...document.matchAll(/<table[\s\S]*?<\/table>/g)];
    for (const [table] of tables) expect(table).toContain("<thead>");
  });

  it("says nothing undefined", () => {
    for (const recipe of [nordskog, thin, finished]) expect(html(recipe)).not.toMatch(/undefined|NaN|\[object|null</);
  });

  it("asks for nothing from outside and runs nothing", () => {
    const document = html(nordskog, written);
    expect(document).not.toMatch(/<script|<link|<iframe|@import|src=|url\((?!data:)/);
    expect(document).not.toMatch(/<a href="(?!#)/);
  });

  it("shows hostile text as text, wherever it stands", () => {
    const notes: Notes = NotesSchema.parse({
      ...written,
      versions: [{ status: hostile, version: hostile, date: "2026-11-10", author: hostile, responsible: hostile }],
      quotes: [{ text: hostile }],
      plan: [{ measure: "F2.M2", owner: hostile, status: hostile }],
      summary: hostile,
      assessment: hostile,
      scenario: hostile,
    });
    const recipe = { ...nordskog, name: hostile };
    for (const document of [
      html(recipe, notes),
      renderTwin(fagrapportView(makeInput(recipe, { notes })), plainTheme, templates),
    ]) {
      expect(document).not.toContain("<script");
      expect(document).not.toContain('alert("x")');
      expect(document.match(/<style>/g)).toHaveLength(1);
      expect(document.match(/<\/style>/g)).toHaveLength(1);
      expect(document).toContain("&lt;script&gt;");
    }
  });

  it("leaves out what there is nothing to say of, and its number with it", () => {
    const view = fagrapportView(makeInput(finished, { others: [] }));
    expect(view.contents.map(({ number, title }) => `${number} ${title}`.trim())).toEqual([
      "Sammendrag",
      "1 Innledning",
      "2 Rammeverk – metoder, verktøy og best-practices",
      "3 Hvor står klyngen?",
      "4 Sluttsatser",
      "Vedlegg\u00a0A Rammeverk og sjekklister",
      "Vedlegg\u00a0B «Rough Guide»",
      "Vedlegg\u00a0C Scenario",
      "Vedlegg\u00a0D Metode og data",
    ]);
  });

  it("has no column and no marker for a year that was not", () => {
    const { chapters } = fagrapportView(makeInput({ ...nordskog, previous: undefined }, { others: [] }));
    expect(chapters.position.phase.table.changeHead).toBeNull();
    expect(chapters.development).toBeNull();
    expect(chapters.summary.ladder.markup.match(/<circle/g)).toHaveLength(1);
    expect(chapters.cover.key).not.toContain("2025");
  });

  it("compares the facilitator with nobody when too few others answered", () => {
    expect(fagrapportView(makeInput(thin, { others: [] })).chapters.position.comparison).toBeNull();
  });

  it("says what must be answered where there is no basis for a plan", () => {
    const { chapters } = fagrapportView(makeInput(thin, { others: [] }));
    expect(chapters.summary.unanswered).toContain("for få svar til et lys");
    expect(chapters.measures?.unanswered?.items.length).toBeGreaterThan(0);
    expect(chapters.summary.lead.sentences).toContain("Svarene gir ikke grunnlag");
  });

  it.each([1, 400])("is made for %d answers", (company) => {
    const document = html({ ...nordskog, groups: { company }, previous: undefined });
    expect(document).not.toMatch(/undefined|NaN/);
  });

  it("takes the smaller size on the cover for a long name", () => {
    const name = "Norsk nettverk for bærekraftig havbruksteknologi, sirkulærøkonomi og sjømateksport";
    expect(html({ ...nordskog, name })).toContain('<h1 class="long">');
    expect(html(nordskog)).not.toContain('<h1 class="long">');
  });

  it("prints the consultant's text, status and lights where they are written", () => {
    const document = html({ ...nordskog, assessed: written.assessedLights }, written);
    expect(document).toContain("<p>Egen <em>ingress</em>.</p>");
    expect(document).toContain("Vi møter verden hver for oss.");
    expect(document).toContain("Avtalen er lagt fram.");
    expect(document).toContain("Vurdert\u00a0gul");
    expect(document).toContain("Rapport, versjon 1.0");
  });

  it.each(["nn", "en"] as const)("keeps the language of the consultant's own words in a report in %s", (language) => {
    const recipe = { ...nordskog, assessed: written.assessedLights };
    const notes: Notes = {
      ...written,
      plan: [{ measure: "F2.M1", owner: "Styringsgruppen", due: null, status: "Startet" }],
    };
    const input = { ...makeInput(recipe, { notes }), language };
    const document = renderFagrapport(fagrapportView(input), plainTheme, templates);
    for (const words of [
      "Egen <em>ingress</em>.",
      language === "nn" ? "«Vi møter verden hver for oss.»" : "“Vi møter verden hver for oss.”",
      "Styringsgruppen",
      "Startet",
      "Sterk ledelse.",
      "Det haster.",
      "Avtalen er lagt fram.",
      "Om fem år.",
    ]) {
      expect(document).toContain(` lang="nb">${words}</`);
    }
    expect(html(recipe, notes)).not.toContain(' lang="nb">');
  });

  it("has a twin with the contents as navigation and room to scroll wide tables", () => {
    const twin = renderTwin(fagrapportView(makeInput(nordskog)), plainTheme, templates);
    expect(twin).toContain('<nav class="sidenav" aria-label="Innhold">');
    expect(twin).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Tabell\u00a03.1">');
    expect(twin).toContain('<meta name="viewport"');
    expect(html(nordskog)).not.toContain('class="scroll"');
  });
});

describe("the action plan's instruments", () => {
  const planned = (validity: "open" | "unverified" | "closed") => {
    const input = makeInput();
    const instruments = input.result.instruments.map((match) => ({ ...match, validity, name: "Ordningen" }));
    const { measures } = fagrapportView({ ...input, result: { ...input.result, instruments } }).chapters;
    return new Set(measures?.plan?.rows.map(({ instrument }) => instrument));
  };

  it.each([
    ["open", "Ordningen"],
    ["unverified", "Ordningen – må kontrolleres"],
    ["closed", "–"],
  ] as const)("that are %s are named %s", (validity, name) => {
    expect(planned(validity)).toEqual(new Set([name]));
  });
});

describe("what a report says of its judgement", () => {
  const { chapters } = fagrapportView(makeInput(nordskog));
  const alone = fagrapportView(makeInput(thin)).chapters;

  it("follows up every measure that was recommended last year, with the lights behind", () => {
    const { previous } = makeInput(nordskog).result;
    expect(chapters.development?.followUp?.rows.map(({ id }) => id)).toEqual(
      previous?.followUp.map(({ measure }) => measure),
    );
    expect(chapters.development?.followUp?.rows.every(({ lights }) => lights.length > 0)).toBe(true);
    expect(alone.development?.followUp ?? null).toBeNull();
  });

  it("names the source of every instrument's facts", () => {
    for (const row of chapters.instruments?.rows ?? []) expect(row.registered).toMatch(/^Kilde: .+\.$/);
  });

  it("shows the measures by assessed lights where they are others, and says so where they are not", () => {
    const lights = (item: string, light: "green" | "red"): Notes["assessedLights"] => [
      { item, light, reason: "documented", text: "Sett.", by: "Ola Sand", date: "2026-11-02" },
    ];
    const assessed = (own: Notes["assessedLights"]) =>
      fagrapportView(makeInput({ ...nordskog, assessed: own }, { notes: { ...emptyNotes, assessedLights: own } }))
        .chapters.assessment;
    const red = assessed(lights("F1.T7", "red"));
    expect(red.assessedAdvice?.rows.some(({ before }) => before === "–")).toBe(true);
    const light = makeInput(nordskog).result.items.find(({ id }) => id === "F5.S1")?.light;
    expect(light).not.toBe("green");
    const same = assessed(lights("F5.S1", "green"));
    expect(same.assessedAdvice).toBeNull();
    expect(same.assessed?.caption.description).toContain("Tiltakene og rekkefølgen er de samme.");
  });

  it("says of every placement with a basis how robust it is", () => {
    expect(chapters.position.certainty).toMatch(/^Plasseringen er /);
  });
});
