/**
 * pdfjs as Node 20 needs it. That build puts slower functions in the place of four of the engine's own, for everything
 * that runs in the process; they are put back.
 */
const json = { parse: JSON.parse, stringify: JSON.stringify };
const arrays = { push: Array.prototype.push };
const functions = { toString: Function.prototype.toString };
const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
// Loaded now, since it would do the same again when the first file is read.
// @ts-expect-error It has no types: pdfjs finds it by itself.
await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
Object.assign(JSON, json);
Object.assign(Array.prototype, arrays);
Object.assign(Function.prototype, functions);

export const { getDocument, OPS } = pdfjs;
