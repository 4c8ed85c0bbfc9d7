import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "../workspace/workspace.ts";
import { hashOf, type Made } from "./made.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

/** A report that lies in `outputs/` and is current. */
export type PackedReport = {
  /** Absolute. */
  folder: string;
  made: Made;
  /** Files that belong to it beside those it was made with, such as result.json. */
  beside: readonly string[];
};

/** An archive ready to be written. */
export type Package = { path: string; files: number; bytes: Buffer };

/** Where the packages of a year lie. */
export function packagesFolder(workspace: Workspace, year: number): string {
  return join(workspace.output(year), "packages");
}

/** One cluster's report, in every language it was made in: PDF, HTML and figures, with their checksums. */
export async function packCluster(
  workspace: Workspace,
  year: number,
  clusterId: string,
  reports: readonly PackedReport[],
): Promise<Package> {
  const entries = (await Promise.all(reports.map((report) => entriesOf(report, "")))).flat();
  return pack(join(packagesFolder(workspace, year), `${clusterId}-${year}.zip`), entries);
}

/**
 * The whole year: a folder for each cluster and one for the portfolio. run.json stays out: its timings change with every
 * run, and would make the archive of an unchanged year another one.
 *
 * @param reports by the name of their folder; there is one for each language and edition
 */
export async function packYear(
  workspace: Workspace,
  year: number,
  reports: readonly { name: string; report: PackedReport }[],
): Promise<Package> {
  const entries: ZipEntry[] = [];
  for (const { name, report } of reports) entries.push(...(await entriesOf(report, `${name}/`)));
  // No cluster can be called "portfolio", so the name is free.
  return pack(join(packagesFolder(workspace, year), `portfolio-${year}.zip`), entries);
}

async function entriesOf({ folder, made, beside }: PackedReport, prefix: string): Promise<ZipEntry[]> {
  const names = [...Object.keys(made.files), ...beside];
  return Promise.all(
    names.map(async (name) => ({
      path: `${prefix}${name}`,
      bytes: await readFile(join(folder, name)),
      date: made.date,
    })),
  );
}

/** Checksums in the form that `sha256sum --check` reads, dated as the youngest of the files. */
function pack(path: string, unsorted: readonly ZipEntry[]): Package {
  const entries = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
  const sums = entries.map((entry) => `${hashOf(entry.bytes)}  ${entry.path}\n`).join("");
  const date = entries.reduce((latest, entry) => (entry.date > latest ? entry.date : latest), "1980-01-01");
  const all = [...entries, { path: "SHA256SUMS", bytes: Buffer.from(sums, "utf8"), date }];
  return { path, files: entries.length, bytes: writeZip(all) };
}
