import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { allOf, exportCsv } from "../cli/command-line.ts";
import { readBack } from "../pdf/read-back.ts";

/*
 * The examples of docs/library.md, run in a folder of their own that has the packed package among its node_modules, as
 * one who depends on it would have it. They are checked against the package's types too.
 */

const text = readFileSync(join(packageRoot, "docs", "library.md"), "utf8");
const examples = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = ""]) => code);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-library-"));
  installPacked(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "clusters.csv"), "id,name\nalfa,Alfa\nbeta,Beta\n");
  const responses = [1, 2, 3].flatMap((id) => [
    { id: `a${id}`, cluster: "alfa", answers: allOf(2, "I prosess") },
    { id: `b${id}`, cluster: "beta", answers: allOf(1, "Nei") },
  ]);
  writeFileSync(join(folder, "svar.csv"), exportCsv(responses));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as `npm pack` makes it, and beside it what it depends on, from our own node_modules. */
function installPacked(into: string): void {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into], {
      cwd: packageRoot,
      encoding: "utf8",
      shell: process.platform === "win32",
    }),
  );
  const own = join(into, "node_modules", "fagrapport");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", join(into, packed.filename), "-C", own, "--strip-components=1"]);
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
  for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), "@types/node", "typescript"]) {
    const link = join(into, "node_modules", name);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(join(packageRoot, "node_modules", name), link, "junction");
  }
}

function runExample(at: number): string {
  const file = join(folder, `example-${at}.js`);
  writeFileSync(file, examples[at] ?? "");
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

describe("the library", () => {
  it("makes a report out of an export, as the first example says, and prints nothing of its own", async () => {
    const lines = runExample(0).trimEnd().split("\n");
    expect(lines).toEqual(["alfa 2", "beta 1", expect.stringMatching(/^\d+ pages$/)]);
    const html = readFileSync(join(folder, "fagrapport.html"), "utf8");
    expect(html).toContain("Klyngen er klar for et felles løft.");
    expect(html).not.toContain("<script");
    const pdf = await readBack(readFileSync(join(folder, "fagrapport.pdf")));
    expect(`${pdf.pageCount} pages`).toBe(lines[2]);
  });

  it("makes many with one browser, as the second example says", () => {
    expect(runExample(1)).toBe("");
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["alfa.html", "alfa.pdf", "beta.html", "beta.pdf"]));
    expect(readFileSync(join(folder, "alfa.html"), "utf8")).toContain('data-brand="programkontor"');
  });

  it("gives the same bytes for the same values", () => {
    const before = readFileSync(join(folder, "alfa.pdf"));
    runExample(1);
    expect(readFileSync(join(folder, "alfa.pdf")).equals(before)).toBe(true);
  });

  it("has types that the examples agree with", () => {
    for (const [at, code] of examples.entries()) writeFileSync(join(folder, `checked-${at}.ts`), code);
    const options = {
      module: "nodenext",
      target: "es2023",
      strict: true,
      noEmit: true,
      types: ["node"],
      exactOptionalPropertyTypes: true,
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["checked-*.ts"] }),
    );
    const tsc = join(packageRoot, "node_modules", "typescript", "bin", "tsc");
    expect(execFileSync(process.execPath, [tsc, "-p", folder], { cwd: folder, encoding: "utf8" })).toBe("");
  });
});
