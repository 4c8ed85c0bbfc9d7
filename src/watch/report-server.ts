import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { escapeMarkup } from "../report/markup.ts";
import { reloadScript } from "./reload-script.ts";

/** A report to show: its id, and the folder and the name without ending of its files, which need not be there yet. */
export type ShownReport = { id: string; folder: string; name: string };

/** Shows reports in browsers on this machine, and tells those browsers when to load again. */
export type ReportServer = {
  /** Where a report is shown. */
  address(id: string): string;
  /** A report has been made anew. */
  tellMade(id: string): void;
  /** What keeps a report from being made, shown above it; null when nothing does any longer. */
  tellFault(id: string, fault: string | null): void;
  close(): Promise<void>;
};

/** Nothing is kept, nothing else may show or read what is served, and the page may load nothing but its own. */
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

type Shown = ShownReport & { version: number; fault: string | null; listeners: Set<ServerResponse> };

/**
 * Starts a server that only this machine reaches and that only reads. Its addresses hold a secret, since other people may
 * be logged in on the same machine. The pages get a script that loads them again; the files on disk stay as they are.
 *
 * @param port 0 for any that is free
 * @param waiting what a page says while its report is not made
 * @throws what Node throws when the port cannot be had (EADDRINUSE, EACCES)
 */
export async function serveReports(
  reports: readonly ShownReport[],
  port: number,
  waiting: string,
): Promise<ReportServer> {
  const secret = randomBytes(12).toString("base64url");
  const shown = new Map(
    reports.map((report): [string, Shown] => [report.id, { ...report, version: 0, fault: null, listeners: new Set() }]),
  );
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A page of somebody else's may get its own name to lead here; it cannot get our name.
    if (!hosts.has(request.headers.host ?? "")) return refuse(response, 421);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405);
    }
    const [path = ""] = (request.url ?? "").split("?");
    const [, key, id = "", file, ...more] = path.split("/");
    const report = shown.get(id);
    if (key !== secret || report === undefined || more.length > 0) return refuse(response, 404);
    const read = (name: string) => readFile(join(report.folder, name)).catch(() => null);
    switch (file) {
      case "": {
        // If it is made again while it is read, the page must load again.
        const { version } = report;
        const html = (await read(`${report.name}.html`))?.toString("utf8") ?? emptyPage(waiting);
        return send(response, "text/html; charset=utf-8", withReload(html, version));
      }
      case `${report.name}.pdf`: {
        const pdf = await read(file);
        return pdf === null ? refuse(response, 404) : send(response, "application/pdf", pdf);
      }
      case "reload.js":
        return send(response, "text/javascript; charset=utf-8", reloadScript);
      case "events":
        return listen(report, request, response);
      default:
        return refuse(response, 404);
    }
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, resolve);
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === "object" ? bound.port : port;
  for (const name of ["127.0.0.1", "localhost"]) hosts.add(`${name}:${actual}`);

  const tell = (id: string, change: (report: Shown) => void) => {
    const report = shown.get(id);
    if (report === undefined) return;
    change(report);
    for (const listener of report.listeners) listener.write(stateOf(report));
  };
  return {
    address: (id) => `http://127.0.0.1:${actual}/${secret}/${id}/`,
    tellMade: (id) =>
      tell(id, (report) => {
        report.version += 1;
        report.fault = null;
      }),
    tellFault: (id, fault) =>
      tell(id, (report) => {
        report.fault = fault;
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const { listeners } of shown.values()) for (const listener of listeners) listener.end();
        server.closeAllConnections();
      }),
  };
}

/** Keeps the connection, and says at once how the report stands: it may have been made since the page was loaded. */
function listen(report: Shown, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
  response.write(stateOf(report));
  report.listeners.add(response);
  request.on("close", () => report.listeners.delete(response));
}

function stateOf({ version, fault }: Shown): string {
  return `data: ${JSON.stringify({ version, fault })}\n\n`;
}

function withReload(html: string, version: number): string {
  const end = html.lastIndexOf("</body>");
  const script = `<script src="reload.js" data-version="${version}"></script>\n`;
  return `${html.slice(0, end)}${script}${html.slice(end)}`;
}

function emptyPage(text: string): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<title>fagrapport</title>\n<body>\n<p>${escapeMarkup(text)}</p>\n</body>\n`;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader("Content-Type", type);
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
