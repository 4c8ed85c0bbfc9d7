import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Context, Values } from "../../src/commands/command.ts";
import { initCommand } from "../../src/commands/init.ts";
import { statusCommand } from "../../src/commands/status.ts";
import { snapshot } from "../cli/command-line.ts";
import { believedBrowser, makeOutputs } from "../making/made-year.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const register = `id,name,invited_facilitator,invited_company,invited_research
alfa,Alfa,1,4,2
beta,Beta,,,
gamma,Gamma,1,3,
`;
const answers = canonicalFile([
  { cluster: "alfa", group: "facilitator", answers: wholePhase(1, "Ja") },
  { cluster: "alfa", group: "company", answers: wholePhase(1, "Ja") },
  { cluster: "beta", group: "company", answers: wholePhase(1, "Nei") },
]);

/** Three clusters, the last without answers. */
function workspace(files: Record<string, string> = {}): string {
  const folder = makeFolder({
    "inputs/clusters.csv": register,
    "inputs/responses/2026/varen.csv": answers,
    ...files,
  });
  folders.push(folder);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function status(folder: string, values: Values = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(folder, { environment: believedBrowser, ...own });
  const code = await statusCommand.run({ year: "2026", ...values }, [], context);
  return { code, said: heard.said, text: heard.out, lines: heard.out.split("\n") };
}

/** The lines under a heading, without their indent. */
function under(heading: string, lines: string[]): string[] {
  const at = lines.indexOf(heading);
  const rest = at < 0 ? [] : lines.slice(at + 1);
  const end = rest.indexOf("");
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2));
}

const nextOf = (lines: string[]) =>
  lines
    .slice(lines.findIndex((line) => line.startsWith("Neste:") || line.startsWith("Alt er à jour")))
    .join(" ")
    .replace(/ +/g, " ")
    .trim();

/** An export with one answer from a cluster. */
function exportFile(cluster: string): string {
  const items = Object.keys(wholePhase(1, "Ja"));
  return `${["response_id", "cluster", "group", ...items].join(",")}\n${["77", cluster, "company", ...items.map(() => "Ja")].join(",")}\n`;
}

describe("fagrapport status", () => {
  it("counts answers against those invited, by cluster and group", async () => {
    const { lines } = await status(workspace());
    expect(lines[0]).toBe("Status for 2026, 3 klynger i registeret");
    const table = under("Svar av inviterte", lines).map((line) => line.trim().split(/\s{2,}/));
    expect(table).toEqual([
      ["I alt", "Fasilitator", "Bedrift", "FoU"],
      ["Alfa", "2/7", "29\u00a0%", "1/1", "1/4", "0/2"],
      ["Beta", "1", "–", "1", "–"],
      ["Gamma", "0/4", "0\u00a0%", "0/1", "0/3", "–"],
      ["Alle klynger", "3 (2/11)", "18\u00a0%", "1/2", "2 (1/7)", "0/2"],
    ]);
  });

  it("counts no answer of a group whose invited number is unknown against those invited", async () => {
    const halfKnown = register.replace("alfa,Alfa,1,4,2", "alfa,Alfa,1,,2");
    const { lines } = await status(workspace({ "inputs/clusters.csv": halfKnown }));
    const table = under("Svar av inviterte", lines).map((line) => line.trim().split(/\s{2,}/));
    expect(table[1]).toEqual(["Alfa", "2 (1/3)", "33\u00a0%", "1/1", "1", "0/2"]);
  });

  it("names the clusters and groups that have not answered, never a person", async () => {
    const { lines } = await status(workspace());
    expect(under("Har ikke svart", lines)).toEqual(["Alfa: FoU (0 av 2)", "Gamma: ingen svar, 4 invitert"]);
  });

  it("tells when the answers of a survey were given, where its tool says", async () => {
    const dated = answers
      .replace(",facilitator,,", ",facilitator,2026-05-02T10:15:00+02:00,")
      .replace(",company,,", ",company,2026-06-14T09:00:00+02:00,");
    const { lines } = await status(workspace({ "inputs/responses/2026/hosten.csv": dated }));
    expect(under("Importert", lines)).toEqual([
      "hosten: 3 svar, gitt fra 2. mai 2026 til 14. juni 2026",
      "varen: 3 svar, uten tidspunkt",
    ]);
  });

  it("tells of each export whether it is in, and leaves it all as it is", async () => {
    const folder = workspace({
      "inputs/exports/2026/god.csv": exportFile("alfa"),
      "inputs/exports/2026/mine feil.csv": exportFile("delta"),
    });
    const before = snapshot(folder);
    const { code, lines } = await status(folder);
    expect(under("Eksporter", lines)).toEqual([
      "inputs/exports/2026/god.csv: har svar som ikke er importert ennå",
      "inputs/exports/2026/mine feil.csv: ikke importert, én feil",
    ]);
    expect(under("I veien for årskjøringen", lines)).toEqual([
      "inputs/exports/2026/mine feil.csv har én feil og kommer ikke med.",
    ]);
    expect(nextOf(lines)).toBe(
      'Neste: få feilene i eksporten rettet, og legg den inn på nytt. Slik ser du dem: fagrapport import "inputs/exports/2026/mine feil.csv" --year 2026 --dry-run',
    );
    expect(code).toBe(3);
    expect(snapshot(folder)).toEqual(before);
  });

  it("tells which notes are missing, and which have nothing in them yet", async () => {
    const folder = workspace({ "inputs/notes/2026/beta.md": "## Vurdering\n\nTekst.\n" });
    expect(under("Notater", (await status(folder)).lines)).toEqual([
      "1 av 3 klynger har et notat med noe i.",
      "Mangler for Alfa, Gamma. «fagrapport init --year 2026» lager notater til å fylle ut.",
    ]);
    await initCommand.run({ year: "2026" }, [], listen(folder).context);
    expect(under("Notater", (await status(folder)).lines)).toEqual([
      "1 av 3 klynger har et notat med noe i.",
      "Ikke fylt ut for Alfa, Gamma.",
    ]);
  });

  it("tells what is missing, then what is out of date, and the next step at each stage of the year", async () => {
    const folder = workspace();
    let { code, lines } = await status(folder);
    expect(under("Rapporter", lines)).toEqual(["Fagrapporter: 2 ikke laget.", "Porteføljerapporten: ikke laget."]);
    expect([code, nextOf(lines)]).toEqual([0, "Neste: «fagrapport run --year 2026» lager det som mangler."]);

    await makeOutputs(folder);
    ({ code, lines } = await status(folder, {}, { today: "2026-12-24" }));
    expect(under("Rapporter", lines)).toEqual(["Fagrapporter: 2 à jour.", "Porteføljerapporten: à jour."]);
    expect(nextOf(lines)).toBe("Alt er à jour. Neste: «fagrapport package --year 2026» gjør det klart til å sendes.");

    write(folder, "inputs/notes/2026/alfa.md", "## Vurdering\n\nNy.\n");
    ({ code, lines } = await status(folder));
    expect(under("Rapporter", lines)).toEqual([
      "Fagrapporter: 1 à jour, 1 må lages på nytt.",
      "Må lages på nytt: Alfa.",
      "Porteføljerapporten: à jour.",
    ]);
    expect([code, nextOf(lines)]).toEqual([0, "Neste: «fagrapport run --year 2026» lager det som mangler."]);
  });

  it("takes a portfolio for what it is, whether or not it names a failed export, in any language", async () => {
    const folder = workspace();
    await makeOutputs(folder);
    write(folder, "inputs/exports/2026/feil.csv", exportFile("delta"));
    const without = await status(folder);
    expect(under("Rapporter", without.lines)).toContain("Porteføljerapporten: à jour.");

    await makeOutputs(folder);
    for (const language of ["nb", "en"] as const) {
      const { text } = await status(folder, { json: true }, { language });
      expect(JSON.parse(text)).toMatchObject({ portfolio: "current", exports: [{ state: "faulty", faults: 1 }] });
    }
  });

  it("says when the edition without names is out of date", async () => {
    const folder = workspace();
    await makeOutputs(folder);
    await makeOutputs(folder, { audience: "open" });
    expect(under("Rapporter", (await status(folder)).lines)).toContain("Porteføljerapporten uten navn: à jour.");
  });

  it("says of reports in another language that their translation has faults, and what is wrong with it", async () => {
    const folder = workspace();
    await makeOutputs(folder);
    await makeOutputs(folder, { language: "en" });
    write(folder, "inputs/framework/2008.en.yaml", "phases: [\n");
    const { code, lines } = await status(folder);
    expect(code).toBe(3);
    expect(under("Rapporter", lines)).toEqual([
      "Fagrapporter: 2 à jour.",
      "Porteføljerapporten: à jour.",
      "På engelsk: 3 venter på oversettelsen.",
    ]);
    expect(under("I veien for årskjøringen", lines).join(" ")).toContain("inputs/framework/2008.en.yaml");
    expect(nextOf(lines)).toBe(
      "Neste: rett oversettelsen til engelsk. «fagrapport lint» viser feilene med fil og linje.",
    );
  });

  it("gives the command for each kind of report in another language that is out of date", async () => {
    const folder = workspace();
    await makeOutputs(folder);
    await makeOutputs(folder, { language: "en" });
    await makeOutputs(folder, { language: "en", audience: "open" });
    write(folder, "inputs/responses/2026/varen.csv", answers.replaceAll("Nei", "Ja"));
    await makeOutputs(folder);
    const { lines } = await status(folder);
    expect(under("Rapporter", lines).join(" ")).toMatch(
      /På engelsk: .*«fagrapport run --year 2026 --lang en» og\s+«fagrapport portfolio --year 2026 --audience open --lang en» lager dem\./,
    );
    expect(nextOf(lines)).toBe("Neste: «fagrapport run --year 2026 --lang en» lager rapportene på engelsk på nytt.");
  });

  it("takes a report whose files were deleted for missing, though its record was left", async () => {
    const folder = workspace();
    await makeOutputs(folder);
    await makeOutputs(folder, { language: "en" });
    for (const name of ["fagrapport", "fagrapport-en"]) {
      for (const ending of ["pdf", "html"]) rmSync(join(folder, "outputs/2026/alfa", `${name}.${ending}`));
    }
    const { lines } = await status(folder);
    expect(under("Rapporter", lines)).toEqual([
      "Fagrapporter: 1 à jour, 1 ikke laget.",
      "Ikke laget: Alfa.",
      "Porteføljerapporten: à jour.",
      "På engelsk: 2 à jour.",
    ]);
    await makeOutputs(folder);
    expect(under("Rapporter", (await status(folder)).lines)).toContain("Fagrapporter: 2 à jour.");
  });

  it("names a note with faults as in the way, with the faults", async () => {
    const { code, lines } = await status(workspace({ "inputs/notes/2026/alfa.md": "---\nversions: nei\n---\n" }));
    expect(code).toBe(3);
    expect(under("I veien for årskjøringen", lines)[0]).toContain("Notatet inputs/notes/2026/alfa.md har feil");
    expect(nextOf(lines)).toBe("Neste: rett notatet. «fagrapport lint» viser feilene med fil og linje.");
  });

  it("says that answers are to be collected, and where they are put", async () => {
    const { code, lines } = await status(workspace(), { year: "2027" });
    expect(under("Eksporter", lines)).toEqual(["Ingen filer i inputs/exports/2027."]);
    expect(under("I veien for årskjøringen", lines)).toEqual(["Det finnes ingen svar for 2027."]);
    expect([code, nextOf(lines)]).toEqual([3, "Neste: legg eksportene fra undersøkelsen i inputs/exports/2027."]);
  });

  it("tells of answers that belong to no cluster of the register", async () => {
    const stray = canonicalFile([{ cluster: "delta", group: "company", answers: wholePhase(1, "Ja") }]);
    const { code, text } = await status(workspace({ "inputs/responses/2026/annen.csv": stray }));
    expect([code, text]).toEqual([0, expect.stringContaining("1 svar gjelder klyngen «delta»")]);
  });

  it("tells every fault of a register that cannot be read, and nothing that it cannot know", async () => {
    const { code, text, lines } = await status(workspace({ "inputs/clusters.csv": "id,name\nÅs,Ås\n" }));
    expect(code).toBe(3);
    expect(text).toContain("inputs/clusters.csv");
    expect(text).not.toContain("Rapporter");
    expect(nextOf(lines)).toBe("Neste: rett feilene. «fagrapport lint» viser dem med fil og rad.");
  });

  it("says how to begin where there is no register, and what comes first in a new folder", async () => {
    const folder = workspace();
    rmSync(join(folder, "inputs"), { recursive: true });
    const nowhere = await status(folder);
    expect(nowhere.code).toBe(3);
    expect(nextOf(nowhere.lines)).toContain("«fagrapport init MAPPE»");

    const { context } = listen(folder);
    await initCommand.run({}, [folder], context);
    expect(nextOf((await status(folder)).lines)).toBe(
      "Neste: sett inn klyngene deres i inputs/clusters.csv, og slett de oppdiktede.",
    );
  });

  it("says so when there is no browser, and what it cannot tell without", async () => {
    const environment = { FAGRAPPORT_CHROME: "/finnes/ikke" };
    const { code, lines } = await status(workspace(), {}, { environment });
    expect(code).toBe(3);
    expect(under("I veien for årskjøringen", lines).join(" ")).toContain("/finnes/ikke");
    expect(under("Rapporter", lines).join(" ")).toContain("lar seg ikke avgjøre");
    expect(nextOf(lines)).toContain("«fagrapport doctor»");
  });

  it("keeps within the terminal's width, without groups where there is no room for them", async () => {
    const { lines } = await status(workspace({ "inputs/exports/2026/god.csv": exportFile("alfa") }), {}, { width: 40 });
    const prose = lines.filter((line) => !line.includes("inputs/"));
    expect(prose.filter((line) => line.length > 40)).toEqual([]);
    expect(under("Svar av inviterte", lines)[0]).toMatch(/^ +I alt$/);
  });

  it("puts JSON and nothing else on stdout under --json", async () => {
    const { text, said } = await status(workspace({ "inputs/exports/2026/god.csv": exportFile("alfa") }), {
      json: true,
    });
    const Shape = z.object({
      schemaVersion: z.literal(1),
      year: z.literal(2026),
      exports: z.array(z.strictObject({ file: z.string(), state: z.string(), faults: z.number() })),
      clusters: z.array(z.looseObject({ id: z.string(), turnout: z.looseObject({ rate: z.number().nullable() }) })),
      next: z.looseObject({ kind: z.string() }),
    });
    const read = Shape.parse(JSON.parse(text));
    expect(read.exports).toEqual([{ file: "inputs/exports/2026/god.csv", state: "new", faults: 0 }]);
    expect(read.clusters.map(({ id, turnout }) => [id, turnout.rate])).toEqual([
      ["alfa", 2 / 7],
      ["beta", null],
      ["gamma", 0],
    ]);
    expect(read.next.kind).toBe("run");
    expect(said).toEqual([]);
  });

  it("says it all in English too", async () => {
    const { text } = await status(workspace(), {}, { language: "en" });
    expect(text).toContain("Status of 2026, 3 clusters in the register");
    expect(text).toContain("Gamma: no answers, 4 invited");
    expect(text).toContain('Next: "fagrapport run --year 2026" makes what is missing.');
    expect(text).not.toMatch(/[æøå]/i);
  });
});
