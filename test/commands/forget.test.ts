import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Values } from "../../src/commands/command.ts";
import { forgetCommand } from "../../src/commands/forget.ts";
import { importCommand } from "../../src/commands/import.ts";
import { answersOf, itemIds } from "../survey/checklist.ts";
import { makeCsv } from "../survey/make-csv.ts";
import { listen, makeFolder } from "./year-workspace.ts";

const register = "id,name\nblaa-maritim,Blå Maritim\n";
const header = ["ID", "Klynge", "Rolle", ...itemIds, "Andre kommentarer"];
const row = (id: number) => [`${id}`, "Blå Maritim", "Bedrift", ...answersOf(id), `Ord fra ${id}`];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function imported(...surveys: string[]): Promise<string> {
  const folder = makeFolder({ "inputs/clusters.csv": register });
  folders.push(folder);
  mkdirSync(join(folder, "inputs/exports/2026"), { recursive: true });
  for (const survey of surveys) {
    const path = join(folder, "inputs/exports/2026", `${survey}.csv`);
    writeFileSync(path, makeCsv([header, row(40213), row(40214)]));
    await importCommand.run({ year: "2026", survey }, [path], listen(folder).context);
  }
  return folder;
}

async function forget(folder: string, id: string, values: Values = {}) {
  const { heard, context } = listen(folder);
  const code = await forgetCommand.run({ year: "2026", ...values }, [id], context);
  return { code, said: heard.said.join("\n") };
}

const read = (folder: string, name: string) => readFileSync(join(folder, "inputs/responses/2026", name), "utf8");

describe("forgetting a response", () => {
  it("removes it from the file, and says where else it may lie", async () => {
    const folder = await imported("svar");
    const { code, said } = await forget(folder, "40213");
    expect(code).toBe(0);
    expect(said).toContain("Svaret 40213 er slettet fra inputs/responses/2026/svar.csv og blir ikke tatt inn igjen.");
    expect(said).toContain("Eksporten svar.csv har fortsatt raden.");
    expect(read(folder, "svar.csv")).not.toContain("40213");
    expect(read(folder, "svar.csv")).toContain("40214");
  });

  it("leaves a line in the manifest that does not say whose it was", async () => {
    const folder = await imported("svar");
    await forget(folder, "40213");
    const manifest = read(folder, "svar.manifest.json");
    expect(JSON.parse(manifest).forgotten).toMatchObject([{ date: "2026-11-12" }]);
    expect(manifest).not.toContain("40213");
  });

  it("holds when the same export is imported again", async () => {
    const folder = await imported("svar");
    await forget(folder, "40213");
    const { heard, context } = listen(folder);
    const code = await importCommand.run({ year: "2026" }, ["inputs/exports/2026/svar.csv"], context);
    expect(code).toBe(0);
    expect(heard.said.join("\n")).toContain("Ett svar er slettet for godt");
    expect(read(folder, "svar.csv")).not.toContain("40213");
  });

  it("asks which survey where several have the id", async () => {
    const folder = await imported("vest", "nord");
    await expect(forget(folder, "40213")).rejects.toThrow("Id «40213» finnes i flere undersøkelser: nord, vest.");
    expect((await forget(folder, "40213", { survey: "nord" })).code).toBe(0);
    expect(read(folder, "vest.csv")).toContain("40213");
    expect(read(folder, "nord.csv")).not.toContain("40213");
  });

  it("says when there is no such response", async () => {
    const folder = await imported("svar");
    await expect(forget(folder, "1")).rejects.toThrow("Ingen importerte svar for 2026 har id «1».");
  });

  it("touches nothing where the manifest cannot be read", async () => {
    const folder = await imported("svar");
    writeFileSync(join(folder, "inputs/responses/2026/svar.manifest.json"), "{");
    await expect(forget(folder, "40213")).rejects.toThrow("kan ikke slettes trygt");
    expect(read(folder, "svar.csv")).toContain("40213");
  });
});
