import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPrinter, type Printer, type PrinterOptions } from "../../src/pdf/printer.ts";
import { jobOf, paragraph } from "./page.ts";
import { readBack } from "./read-back.ts";

const options: PrinterOptions = {
  environment: process.env,
  language: "nb",
  creator: "fagrapport 0.0.0",
  concurrency: 2,
  cores: 2,
};

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter(options);
});
afterAll(() => printer.close());

/** A report of a few pages: contents, chapters, a table over pages, a figure, links. */
function report(chapters: number, rows = 60): string {
  const names = Array.from({ length: chapters }, (_, i) => `kapittel-${i + 1}`);
  const entry = (id: string, i: number) =>
    `<li><a href="#${id}">Kapittel ${i + 1} <span class="pg" data-page-of="${id}"></span></a></li>`;
  const chapter = (id: string, i: number) =>
    `<h1 id="${id}" style="break-before:page">Kapittel ${i + 1}</h1><p>${paragraph.repeat(8 + 9 * i)}</p>`;
  const row = (_: unknown, i: number) => `<tr><th scope="row">S${i}</th><td>Punkt ${i}</td></tr>`;
  return `<h1>Fagrapport</h1><nav><h2>Innhold</h2><ol style="list-style:none">${names.map(entry).join("")}</ol></nav>
${names.map(chapter).join("")}
<table><caption>Sjekkliste</caption><thead><tr><th scope="col">Nr</th><th scope="col">Punkt</th></tr></thead><tbody>${Array.from({ length: rows }, row).join("")}</tbody></table>
<figure role="group"><svg role="img" width="90" height="20"><title>Framdriften er 46 prosent</title><rect width="40" height="20" fill="#069"/></svg><figcaption>Figur 1</figcaption></figure>
<p>Les mer hos <a href="https://klynge.example/">klyngen</a>.</p>`;
}

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a printed report", () => {
  it("says what it is, and carries its data", async () => {
    const data = { phase: 2, name: "Nordskog Trenæring" };
    const attachment = {
      name: "result.json",
      mimeType: "application/json",
      bytes: () => [Buffer.from(JSON.stringify(data).slice(0, 9)), Buffer.from(JSON.stringify(data).slice(9))],
      description: "Tallene bak rapporten",
    };
    const printed = await printer.print(
      jobOf(report(3), { title: "Fagrapport – Nordskog & co", author: "Nordviken <Oslo>", attachments: [attachment] }),
    );
    const read = await readBack(printed.bytes);
    expect(read).toMatchObject({ title: "Fagrapport – Nordskog & co", language: "nb", marked: true });
    expect(read.pageCount).toBe(printed.pageCount);
    expect(read.outline).toEqual(["Fagrapport", "Innhold", "Kapittel 1", "Kapittel 2", "Kapittel 3"]);
    expect(read.attachments).toEqual([
      { name: "result.json", text: JSON.stringify(data), description: "Tallene bak rapporten" },
    ]);
    for (const part of [
      "<pdfaid:part>3</pdfaid:part>",
      "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>",
      "Fagrapport – Nordskog &amp; co",
      "Nordviken &lt;Oslo&gt;",
      "fagrapport 0.0.0",
      "<xmp:CreateDate>2026-11-12T12:00:00Z</xmp:CreateDate>",
    ]) {
      expect(read.metadata).toContain(part);
    }
  });

  it("has the structure that screen readers need", async () => {
    const { bytes } = await printer.print(jobOf(report(2)));
    const { types, alternatives } = await readBack(bytes);
    for (const type of [
      "Document",
      "H1",
      "H2",
      "TOC",
      "TOCI",
      "Reference",
      "Link",
      "Table",
      "Caption",
      "TR",
      "TH",
      "TD",
    ]) {
      expect(types).toContain(type);
    }
    expect(alternatives).toEqual(["Framdriften er 46 prosent"]);
  });

  it("is PDF/A-2a without attachments when that is asked for", async () => {
    const { bytes } = await printer.print(jobOf("<h1>t</h1>", { archive: "2a" }));
    expect((await readBack(bytes)).metadata).toContain("<pdfaid:part>2</pdfaid:part>");
  });

  it("names in its contents the pages on which the chapters are, without a second print", async () => {
    const printed = await printer.print(jobOf(report(12)));
    expect(printed.secondPrint).toBe(false);
    expect(Object.values(printed.pages).at(-1)).toBeGreaterThan(20);
    const read = await readBack(printed.bytes);
    expect(read.destinations).toEqual(printed.pages);
    for (const [i, page] of Object.values(printed.pages).entries()) {
      expect(read.text).toContain(`Kapittel ${i + 1} ${page} `);
    }
  });

  it("is printed again where a digit is not to be had in the font of the place", async () => {
    const bold = report(2)
      .replace('class="pg"', 'class="pg" style="font-weight:700"')
      .replace('<h1 id="kapittel-1"', '<p style="break-before:page">Forord</p><h1 id="kapittel-1"');
    const printed = await printer.print(jobOf(bold));
    expect(printed).toMatchObject({ secondPrint: true, pages: { "kapittel-1": 3 } });
    expect((await readBack(printed.bytes)).text).toContain("Kapittel 1 3 ");
  });

  it("is the same bytes in another browser, another order and at another speed", async () => {
    const jobs = [report(2), report(4, 30), "<h1>Kort</h1><p>Rapport</p>"].map((body) => jobOf(body));
    const first = await Promise.all(jobs.map((job) => printer.print(job)));
    const other = await openPrinter({ ...options, concurrency: 1 });
    try {
      const second = [];
      for (const job of jobs.toReversed()) second.unshift(await other.print(job));
      expect(second.map(({ bytes }) => hash(bytes))).toEqual(first.map(({ bytes }) => hash(bytes)));
    } finally {
      await other.close();
    }
  });

  it("is not given out when it does not conform; page and words are named", async () => {
    await expect(printer.print(jobOf("<h1>Rapport</h1><h3>Hoppet over</h3>"))).rejects.toMatchObject({
      kind: "partial",
      message: expect.stringMatching(/Overskrift på nivå 3 kommer rett etter nivå 1 \(side 1, «Hoppet over»\)/),
    });
  });

  it("is refused when its contents lead nowhere", async () => {
    const body = `<h1>Rapport</h1><p>Se <span data-page-of="borte"></span></p>`;
    await expect(printer.print(jobOf(body))).rejects.toMatchObject({ message: expect.stringContaining("#borte") });
  });
});

describe("a document that reaches out", () => {
  it("gets nothing, and what it asked for is told", async () => {
    const from = (path: string) => `http://127.0.0.1:9/${path}`;
    const { refused, bytes } = await printer.print(
      jobOf(`<link rel="stylesheet" href="${from("style.css")}"><style>p{background:url(${from("tint.png")})}</style>
<script>document.body.textContent = "kjørt"</script><script src="${from("script.js")}"></script>
<h1>Rapport</h1><p>Tekst</p><meta http-equiv="refresh" content="0;url=${from("elsewhere")}">`),
    );
    expect(refused).toEqual(expect.arrayContaining([from("style.css"), from("tint.png")]));
    expect((await readBack(bytes)).text).toBe("Rapport Tekst");
  });

  it("is not printed when it needs a picture or font from elsewhere", async () => {
    const file = jobOf(`<h1>Rapport</h1><p><img alt="Passord" src="file:///etc/passwd"></p>`);
    await expect(printer.print(file)).rejects.toMatchObject({ message: expect.stringContaining("«Passord»") });
    const font = `<style>@font-face{font-family:Fjern;src:url(http://127.0.0.1:9/f.woff2)}</style><h1>Rapport</h1>`;
    await expect(printer.print(jobOf(font))).rejects.toMatchObject({ message: expect.stringContaining("Fjern") });
  });

  it("cannot hide behind a frame", async () => {
    const frames = `<h1>Rapport</h1><iframe src="file:///etc/passwd"></iframe><iframe src="http://127.0.0.1:9/f"></iframe>
<iframe src="data:text/html,<script>document.write('kjørt')</script><p>ramme</p>"></iframe>`;
    const outcome = await printer.print(jobOf(frames)).then(
      async ({ bytes }) => (await readBack(bytes)).text,
      (error: Error) => error.message,
    );
    expect(outcome).not.toMatch(/root:|kjørt/);
  });
});
