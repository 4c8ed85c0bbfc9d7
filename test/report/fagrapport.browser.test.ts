import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Notes, NotesSchema } from "../../src/notes/notes.ts";
import { openPrinter, type PrintedReport, type Printer } from "../../src/pdf/printer.ts";
import { rememberLast } from "../../src/remember.ts";
import { fagrapportView } from "../../src/report/fagrapport-view.ts";
import { renderFagrapport, renderTwin } from "../../src/report/render-fagrapport.ts";
import { loadTemplates, loadTheme } from "../../src/workspace/load-templates.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { readBack } from "../pdf/read-back.ts";
import { type ClusterRecipe, makeInput, nordskog } from "./make-input.ts";
import { expectAccessible, expectNoSidewaysScrolling, openScreen } from "./screen.ts";

const folder = join(packageRoot, "templates");
const longName = "Norsk nettverk for bærekraftig havbruksteknologi, sirkulærøkonomi og sjømateksport";
const long = "Et langt avsnitt som går over flere linjer og sier noe om klyngen. ".repeat(12);
const note: Notes = NotesSchema.parse({
  versions: Array.from({ length: 5 }, (_, at) => ({
    status: at === 4 ? "Rapport" : "Utkast",
    version: `0.${at}`,
    date: `2026-0${at + 1}-10`,
    author: "Ingrid Moen, Ola Sand",
    responsible: "Lars Tveit",
    participants: "Styringsgruppen og klyngeleder",
  })),
  plan: [{ measure: "F2.M1", owner: "Styringsgruppen", due: "2027-01-15", status: "Startet" }],
  quotes: [{ text: "Vi møter verden hver for oss. 😀 →", group: "company", item: "F2.S3" }],
  assessedLights: [
    { item: "F2.T4", light: "green", reason: "documented", text: long, by: "Ola Sand", date: "2026-11-02" },
  ],
  summary: long.slice(0, 560),
  strengths: `- ${long}\n- ${long}`,
  assessment: `${long}\n\n### Mellomtittel\n\n${long}\n\n| År | Mål |\n|---|---|\n| 2027 | Nå |`,
  scenario: `${long}\n\n${long}`,
});
const cases: Record<string, { recipe: ClusterRecipe; notes?: Notes; brand: string; others?: ClusterRecipe[] }> = {
  "half-way through phase 2": { recipe: nordskog, brand: "nordviken" },
  "with a long note": { recipe: { ...nordskog, assessed: note.assessedLights }, notes: note, brand: "programkontor" },
  "with a long name and 400 answers": {
    recipe: {
      ...nordskog,
      name: longName,
      groups: { facilitator: 1, company: 250, research: 90, public: 50, other: 9 },
    },
    brand: "programkontor",
  },
  "with one answer": {
    recipe: { id: "en", name: "Én", phases: [0.5, 0.3, 0.2, 0.1, 0.1], groups: { company: 1 } },
    brand: "nordviken",
    others: [],
  },
  "with hardly an answer": {
    recipe: {
      ...nordskog,
      groups: { facilitator: 1, company: 1 },
      blank: [0.8, 0.9, 0.9, 0.9, 1],
      previous: undefined,
    },
    brand: "nordviken",
    others: [],
  },
  "in phase 1 with everything to do": {
    recipe: {
      ...nordskog,
      phases: [0.3, 0.1, 0.05, 0.05, 0.05],
      previous: { phases: [0.6, 0.6, 0.6, 0.6, 0.6], groups: { company: 6 } },
    },
    brand: "nordviken",
  },
  "in phase 5": {
    recipe: { ...nordskog, phases: [1.2, 1.2, 1.2, 1.2, 0.5], blank: [0, 0, 0, 0, 0] },
    notes: note,
    brand: "nordviken",
  },
  "with all phases green": {
    recipe: {
      id: "ferdig",
      name: "Verdensklyngen",
      phases: [1.3, 1.3, 1.3, 1.3, 1.3],
      groups: { facilitator: 1, company: 12 },
    },
    brand: "nordviken",
    others: [],
  },
};
const names = Object.keys(cases);

let printer: Printer;
let screen: Browser;
beforeAll(async () => {
  screen = await openScreen();
  printer = await openPrinter({
    environment: process.env,
    language: "nb",
    creator: "fagrapport 0.0.0",
    concurrency: 1,
    cores: 1,
  });
});
afterAll(async () => {
  await printer.close();
  await screen.close();
});

const documents = rememberLast<ReturnType<typeof makeDocuments>>(names.length);
const documentsOf = (name: string) => documents(name, () => makeDocuments(name));

async function makeDocuments(name: string) {
  const chosen = cases[name];
  if (chosen === undefined) throw new Error(`There is no case called ${name}.`);
  const { recipe, notes, brand, others } = chosen;
  const [theme, templates] = await Promise.all([loadTheme(folder, brand, "nb"), loadTemplates(folder, "nb")]);
  const view = fagrapportView({ ...makeInput(recipe, { theme, ...(notes && { notes }), ...(others && { others }) }) });
  return { view, html: renderFagrapport(view, theme, templates), twin: renderTwin(view, theme, templates) };
}

async function printAnew(name: string): Promise<PrintedReport> {
  const { view, html } = await documentsOf(name);
  return printer.print({
    html,
    title: view.title,
    language: "nb",
    author: view.author,
    subject: view.subject,
    date: "2026-11-12",
    attachments: [],
    archive: "3a",
  });
}

const printed = rememberLast<Promise<PrintedReport>>(names.length);
const print = (name: string) => printed(name, () => printAnew(name));

describe("the printed fagrapport", () => {
  it.each(names)("%s conforms, has its summary on one page and no more pages than a reader bears", async (name) => {
    const printed = await print(name);
    expect(printed.pages.sammendrag).toBe(3);
    expect(printed.pages.innledning).toBe(4);
    expect(printed.pages.rammeverk).toBe(5);
    expect(printed.pageCount).toBeGreaterThanOrEqual(12);
    expect(printed.pageCount).toBeLessThanOrEqual(26);
    expect(printed.refused).toEqual([]);
  });

  it("says in words what its drawings show, and has every chapter in its outline", async () => {
    const read = await readBack((await print("half-way through phase 2")).bytes);
    expect(read.title).toBe("Fagrapport – Nordskog Trenæring");
    expect(read.language).toBe("nb");
    expect(read.alternatives.join(" ")).toMatch(
      /Fem ringer for fem faser\. Den fylte skiven[\s\S]*Fasetrapp med fem trinn/,
    );
    expect(read.outline).toContain("4 Anbefalte tiltak");
    expect(read.text).toContain("Utvikle felles internasjonal strategi");
  });

  it("is the same bytes twice", async () => {
    const [first, second] = [await print("with a long note"), await printAnew("with a long note")];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe("the twin on the screen", () => {
  it.each(names)("%s needs no sideways scrolling of the page at 360, 800 and 1400 pixels", async (name) => {
    const { twin } = await documentsOf(name);
    await expectNoSidewaysScrolling(screen, twin);
  });

  it.each([
    "half-way through phase 2",
    "with a long note",
    "with hardly an answer",
  ])("%s breaks no rule of WCAG 2.2 A and AA", async (name) => {
    const { twin } = await documentsOf(name);
    await expectAccessible(screen, twin);
  });
});
