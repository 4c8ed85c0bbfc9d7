import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace, writeInto } from "../cli/command-line.ts";

/* Files that are not what they seem, or bear names that would lead astray. */

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeWorkspace));

function workspace(files: Record<string, string> = {}): string {
  const folder = makeWorkspace({ "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\n", ...files });
  folders.push(folder);
  return folder;
}

const svar = exportCsv([
  { id: "1", cluster: "alfa" },
  { id: "2", cluster: "beta" },
]);

describe("an export's name", () => {
  it.each([
    "..csv",
    "....csv",
    "$(touch pwned).csv",
    "`touch pwned`.csv",
    "a;touch pwned;.csv",
    "-rf.csv",
    "CON.csv",
    "æøå – «svar» (1).csv",
    "linje\nskift.csv",
    "%2e%2e%2fevil.csv",
    `${"langt-".repeat(35)}.csv`,
    "manifest.csv",
    "__proto__.csv",
    "{{x}}.csv",
  ])("leads nowhere but to a file of its own: %j", async (name) => {
    const folder = workspace();
    writeFileSync(join(folder, name), svar);
    const { code } = await fagrapport(folder, ["import", `./${name}`, "--year", "2026"]);
    expect([0, 3]).toContain(code);
    const responses = join(folder, "inputs", "responses", "2026");
    const written = existsSync(responses) ? readdirSync(responses) : [];
    expect(written).toHaveLength(code === 0 ? 2 : 0);
    for (const file of written) expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.manifest\.json|\.csv)$/);
    expect(
      readdirSync(folder)
        .filter((file) => file !== name)
        .sort(),
    ).toEqual(["inputs", "outputs"]);
  });
});

describe("a file that is no survey export", () => {
  it.each([
    ["empty", "svar.csv", ""],
    ["a picture", "svar.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000"],
    ["a web page named xlsx", "svar.xlsx", "<html><script>alert(1)</script></html>"],
    ["a CSV named xlsx", "svar.xlsx", svar],
    ["a broken workbook", "svar.xlsx", "PK\u0003\u0004 og så ingenting"],
    ["quotes that never end", "svar.csv", `"${svar.replaceAll('"', "")}`],
    ["a million commas", "svar.csv", ",".repeat(1_000_000)],
    ["lines without end", "svar.csv", "\n".repeat(1_000_000)],
    ["null bytes", "svar.csv", svar.replaceAll("Ja", "J\u0000a")],
  ])("is refused in words: %s", async (_, name, data) => {
    const folder = workspace({ [name]: data });
    const { code, stderr } = await fagrapport(folder, ["import", name, "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain(name);
    expect(existsSync(join(folder, "inputs", "responses"))).toBe(false);
  });
});

describe("a canonical file that somebody edited", () => {
  it.each([
    ["a cluster that leads out of the folder", (text: string) => text.replaceAll(",alfa,", ",../../../evil,")],
    ["an answer that is none", (text: string) => text.replace(",Ja,", ",<script>,")],
    ["a group that is none", (text: string) => text.replaceAll(",company,", ",konge,")],
    ["half of it", (text: string) => text.slice(0, text.length / 2)],
  ])("is refused with its place: %s", async (_, edit) => {
    const folder = workspace({ "svar.csv": svar });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const file = join(folder, "inputs", "responses", "2026", "svar.csv");
    writeFileSync(file, edit(fileText(folder)));
    const { code, stderr } = await fagrapport(folder, ["score", "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain(basename(file));
    expect(readdirSync(folder).sort()).toEqual(["inputs", "outputs", "svar.csv"]);
  });
});

describe("YAML that unfolds without end", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
    .split("")
    .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`)
    .join("\n")}\n`;

  it.each([
    ["references", bomb],
    ["brackets", `version: ${"[".repeat(100_000)}`],
    ["dashes", "- ".repeat(100_000)],
    ["a key twice", "version: a\nversion: b\n"],
    ["a tag", "version: !!js/function 'x'\n"],
  ])("is a fault of the framework file, not of the program: %s", async (_, text) => {
    const folder = workspace();
    writeInto(folder, "inputs/framework/2008.yaml", text);
    writeInto(folder, "inputs/framework/instruments.yaml", text);
    const { code, stdout, stderr } = await fagrapport(folder, ["lint"]);
    expect(code).toBe(3);
    expect(`${stdout}${stderr}`).toContain("inputs/framework/2008.yaml");
  });

  it.each([
    ["references", `---\n${bomb}---\n`],
    ["brackets", `---\nplan: ${"[".repeat(100_000)}\n---\n`],
    ["fields that never end", "---\nplan: []\n"],
  ])("in a note stops that cluster's report and no other: %s", async (_, text) => {
    const folder = workspace({ "svar.csv": svar, "inputs/notes/2026/alfa.md": text });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const { code, stderr } = await fagrapport(folder, ["report", "--year", "2026", "--format", "html"]);
    expect(code).toBe(5);
    expect(stderr).toContain("alfa");
    expect(existsSync(join(folder, "outputs/2026/beta/fagrapport.html"))).toBe(true);
    expect(existsSync(join(folder, "outputs/2026/alfa/fagrapport.html"))).toBe(false);
  });
});

function fileText(folder: string): string {
  return readFileSync(join(folder, "inputs", "responses", "2026", "svar.csv"), "utf8");
}
