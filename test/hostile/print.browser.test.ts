import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "../cli/command-line.ts";
import { getDocument } from "../pdf/pdfjs.ts";

/* The same hostile words on paper: nothing runs, nothing is fetched, and the reader sees what was written. */

const name = "</script><img src=x onerror=alert(1)> {{7*7}}";
let folder: string;
let server: Server;
let visits = 0;

beforeAll(async () => {
  server = createServer((_, response) => response.end()).on("connection", () => {
    visits += 1;
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const outside = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
  folder = makeWorkspace({
    "inputs/clusters.csv": `id,name\nond,"${name}"\n`,
    "inputs/notes/2026/ond.md": `## Vurdering\n\n![b](${outside}/a.png) <img src="${outside}/b.png"> <script src="${outside}/c.js"></script>\n\n<style>@import "${outside}/d.css";</style>\n\n[lenke](${outside}/e) [kjør](javascript:alert(1))\n`,
    "svar.csv": exportCsv([{ id: "1", cluster: "ond", answers: { "F1.S1": "Nei" } }]),
  });
  expect((await fagrapport(folder, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
  expect((await fagrapport(folder, ["report", "--year", "2026", "--format", "pdf"])).code).toBe(0);
});
afterAll(() => {
  server.close();
  removeWorkspace(folder);
});

async function openReport() {
  const data = new Uint8Array(readFileSync(join(folder, "outputs/2026/ond/fagrapport.pdf")));
  return getDocument({ data, verbosity: 0 }).promise;
}

describe("a printed report with hostile words in it", () => {
  it("shows the cluster's name as it was written", async () => {
    const cover = await (await (await openReport()).getPage(1)).getTextContent();
    const text = cover.items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(text.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
  });

  it("has no script and no address that leads out of the document", async () => {
    const report = await openReport();
    expect(await report.getJSActions()).toBeNull();
    for (let number = 1; number <= report.numPages; number += 1) {
      const annotations = await (await report.getPage(number)).getAnnotations();
      expect(annotations.filter(({ url }) => url !== undefined && url !== null)).toEqual([]);
    }
  });

  it("was printed without asking anything of the network", async () => {
    await new Promise((after) => setImmediate(after));
    expect(visits).toBe(0);
  });
});
