import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { get, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ReportServer, serveReports } from "../../src/watch/report-server.ts";

const page = "<!doctype html>\n<html><body><main>Nordskog</main></body></html>\n";
let folder: string;
let server: ReportServer;
let address: URL;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-server-"));
  writeFileSync(join(folder, "fagrapport.html"), page);
  writeFileSync(join(folder, "fagrapport.pdf"), "%PDF-1.7");
  writeFileSync(join(folder, "fagrapport.made.json"), "{}");
  const reports = [
    { id: "alfa", folder, name: "fagrapport" },
    { id: "beta", folder: join(folder, "none"), name: "fagrapport-nn" },
  ];
  server = await serveReports(reports, 0, "Ikke laget <ennå>");
  address = new URL(server.address("alfa"));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** A request whose path is sent as it is written, from a client that says what it likes. */
function ask(path: string, { method = "GET", host = address.host } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: address.port, path, method, headers: { host } }, (response) => {
      let text = "";
      response.on("data", (piece: Buffer) => {
        text += piece.toString("utf8");
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** What the page's listener hears, one at a time. */
async function* listen(id: string): AsyncGenerator<unknown> {
  const response = await new Promise<IncomingMessage>((resolve) => get(`${server.address(id)}events`, resolve));
  expect(response.headers["content-type"]).toContain("text/event-stream");
  for await (const piece of response) {
    for (const [, data = ""] of String(piece).matchAll(/^data: (.*)$/gm)) yield JSON.parse(data);
  }
}

describe("the server of a watch", () => {
  it("shows the page with the script that loads it again; the file on disk has none", async () => {
    const { status, text, headers } = await ask(address.pathname);
    expect(status).toBe(200);
    expect(text).toBe(page.replace("</body>", '<script src="reload.js" data-version="0"></script>\n</body>'));
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(readFileSync(join(folder, "fagrapport.html"), "utf8")).toBe(page);
    expect((await ask(`${address.pathname}reload.js`)).text).toContain("location.reload()");
  });

  it("gives the PDF as it is", async () => {
    const { status, text, headers } = await ask(`${address.pathname}fagrapport.pdf`);
    expect([status, text, headers["content-type"]]).toEqual([200, "%PDF-1.7", "application/pdf"]);
  });

  it("says on the page that a report is not made yet, as text", async () => {
    const { status, text } = await ask(new URL(server.address("beta")).pathname);
    expect(status).toBe(200);
    expect(text).toContain("Ikke laget &lt;ennå&gt;");
    expect(text).toContain("reload.js");
    expect((await ask(`${new URL(server.address("beta")).pathname}fagrapport.pdf`)).status).toBe(404);
  });

  it.each([
    "/",
    "/alfa/",
    "/wrong-secret/alfa/",
    "SECRET/gamma/",
    "SECRET/alfa",
    "SECRET/alfa/fagrapport.made.json",
    "SECRET/alfa/../alfa/fagrapport.made.json",
    "SECRET/alfa/..%2f..%2fetc%2fpasswd",
    "SECRET/alfa/fagrapport.pdf/more",
    "SECRET/alfa/__proto__",
    "SECRET/constructor/",
  ])("has nothing at %s", async (path) => {
    const secret = address.pathname.replace("/alfa/", "");
    expect((await ask(path.replace("SECRET", secret))).status).toBe(404);
  });

  it.each(["evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1"])("refuses the host %s", async (host) => {
    const named = host.replace("PORT", address.port);
    expect((await ask(address.pathname, { host: named })).status).toBe(421);
  });

  it("answers to localhost too", async () => {
    expect((await ask(address.pathname, { host: `localhost:${address.port}` })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s", async (method) => {
    expect((await ask(address.pathname, { method })).status).toBe(405);
  });

  it("tells a page how its report stands, at once and whenever that changes", async () => {
    server.tellFault("alfa", "Linje 2");
    const heard = listen("alfa");
    const next = async () => (await heard.next()).value;
    expect(await next()).toEqual({ version: 0, fault: "Linje 2" });
    server.tellMade("beta");
    server.tellMade("alfa");
    expect(await next()).toEqual({ version: 1, fault: null });
    server.tellFault("alfa", "Linje 3\nog 4");
    expect(await next()).toEqual({ version: 1, fault: "Linje 3\nog 4" });
    expect((await ask(address.pathname)).text).toContain('data-version="1"');
  });

  it.skipIf(process.platform === "win32")("has a page that was made again while it was read load again", async () => {
    const path = join(folder, "fagrapport.html");
    rmSync(path);
    execFileSync("mkfifo", [path]);
    const asked = ask(address.pathname);
    // Opens when the server has begun to read.
    const file = await open(path, "w");
    server.tellMade("alfa");
    await file.writeFile(page);
    await file.close();
    expect((await asked).text).toContain('data-version="0"');
  });

  it("has another secret each time, and a port that is taken is an error", async () => {
    const port = Number(address.port);
    await expect(serveReports([], port, "")).rejects.toThrow(/EADDRINUSE/);
    await server.close();
    const other = await serveReports([{ id: "alfa", folder, name: "fagrapport" }], port, "");
    expect(other.address("alfa")).not.toBe(address.href);
    await other.close();
  });
});
