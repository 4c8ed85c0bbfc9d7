import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PrintJob } from "../../src/pdf/printer.ts";

const { resolve } = createRequire(import.meta.url);

const faces = [400, 600, 700].map((weight) => {
  const file = resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
});

const style = `${faces.join("")}@page{size:A4;margin:20mm}html{font:11pt/1.4 "Source Sans 3"}
table{border-collapse:collapse}td,th{border:1px solid #999}.pg{display:inline-block;width:3ch;text-align:right;font-variant-numeric:tabular-nums}`;

/** A whole document around some markup, with fonts of its own, as reports have them. */
export function pageOf(body: string, title = "Prøve"): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
}

/** A job that prints some markup. */
export function jobOf(body: string, changed: Partial<PrintJob> = {}): PrintJob {
  return {
    html: pageOf(body),
    title: "Prøve",
    language: "nb",
    author: "Nordviken",
    subject: "Til prøve",
    date: "2026-11-12",
    attachments: [],
    archive: "3a",
    ...changed,
  };
}

export const paragraph =
  "Klyngen har deltatt på tre messer i utlandet, og medlemmene melder om flere avtaler enn i fjor. ";
