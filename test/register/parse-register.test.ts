import { describe, expect, it } from "vitest";
import { registerMessages, wordRegisterIssue } from "../../src/messages/register.ts";
import { ClusterSchema } from "../../src/register/cluster.ts";
import { parseRegister } from "../../src/register/parse-register.ts";

const file = "inputs/clusters.csv";
const read = (...lines: string[]) => parseRegister(`${lines.join("\n")}\n`, file);

describe("a register of clusters", () => {
  it("gives every column its place, and null where a cell is empty", () => {
    const { clusters, issues } = read(
      "id,name,aliases,programme,level,sector,region,facilitator,members,invited_facilitator,invited_company,invited_research,invited_public,invited_other",
      "fjordklyngen,Fjordklyngen,FK|Fjord klyngen,Arena,Arena Pro,Havbruk,Vestland,Kari,41,1,20,,3,0",
    );
    expect(issues).toEqual([]);
    expect(clusters).toEqual([
      {
        id: "fjordklyngen",
        name: "Fjordklyngen",
        aliases: ["FK", "Fjord klyngen"],
        programme: "Arena",
        level: "Arena Pro",
        sector: "Havbruk",
        region: "Vestland",
        facilitator: "Kari",
        members: 41,
        invited: { facilitator: 1, company: 20, research: null, public: 3, other: 0 },
      },
    ]);
    expect(ClusterSchema.safeParse(clusters[0]).success).toBe(true);
  });

  it("needs no more than id and name", () => {
    const { clusters, issues } = read("id,name", "a,Alfa");
    expect(issues).toEqual([]);
    expect(clusters[0]).toMatchObject({ aliases: [], programme: null, members: null });
  });

  it("is sorted by id in code units, whatever the rows' order", () => {
    expect(read("id,name", "b,Beta", "a-b,Gamma", "a,Alfa").clusters.map(({ id }) => id)).toEqual(["a", "a-b", "b"]);
  });

  it.each([
    ["a BOM and CRLF", "\uFEFFid,name\r\na,Alfa\r\n"],
    ["semicolons, as Excel in Norwegian writes", "id;name\na;Alfa\n"],
    ["tabs", "id\tname\na\tAlfa\n"],
    ["quotes, blank lines and capital headers", '"ID","Name"\n\n"a","Alfa"\n,\n'],
    ["line breaks and spaces inside a name", 'id,name\na,"Al\n  fa"\n'.replace("Al\n  fa", " Alfa ")],
  ])("is read with %s", (_, text) => {
    const { clusters, issues } = parseRegister(text, file);
    expect(issues).toEqual([]);
    expect(clusters.map(({ id, name }) => [id, name])).toEqual([["a", "Alfa"]]);
  });

  it("keeps a name on one line", () => {
    expect(read("id,name", 'a,"Alfa\n  Beta"').clusters[0]?.name).toBe("Alfa Beta");
  });

  it("keeps hostile text as text", () => {
    const name = "</script><img src=x onerror=alert(1)>";
    expect(read("id,name", `a,${name}`).clusters[0]?.name).toBe(name);
  });
});

describe("a fault in the register", () => {
  it.each([
    ["no id", "id,name\n,Blå Skjær", { code: "register-missing-id", cell: "A2", suggestion: "blaa-skjaer" }],
    [
      "an id that is no slug",
      "id,name\nØst Ås,X",
      { code: "register-bad-id", value: "Øst Ås", suggestion: "oest-aas" },
    ],
    ["an id of signs alone", "id,name\n&&,X", { code: "register-bad-id", value: "&&" }],
    ["an id that is a folder of ours", "id,name\nportfolio,X", { code: "register-reserved-id", row: 2 }],
    ["the id that packages lie under", "id,name\npackages,X", { code: "register-reserved-id", row: 2 }],
    ["an id that Windows refuses", "id,name\nnul,X", { code: "register-reserved-id", row: 2 }],
    ["a long id", `id,name\n${"a".repeat(61)},X`, { code: "register-long-id", row: 2 }],
    ["no name", "id,name\na,", { code: "register-missing-name", row: 2, column: 2, cell: "B2" }],
    [
      "a number that is none",
      "id,name,members\na,X,ca. 12",
      { code: "register-bad-number", cell: "C2", value: "ca. 12" },
    ],
    ["a negative number", "id,name,invited_other\na,X,-1", { code: "register-bad-number", header: "invited_other" }],
    ["half a member", 'id,name,members\na,X,"1,5"', { code: "register-bad-number", value: "1,5" }],
    ["a cell too many", "id,name\na,X,mer", { code: "register-extra-cell", cell: "C2", value: "mer" }],
    ["the same id twice", "id,name\na,X\na,Y", { code: "register-duplicate-id", cell: "A3", params: { first: 2 } }],
    ["a column twice", "id,name,name\na,X,Y", { code: "register-duplicate-column", cell: "C1", header: "name" }],
    ["no name column", "id,names\na,X", { code: "register-missing-column", expected: "name", suggestion: "names" }],
    ["an open quote", 'id,name\na,"X', { code: "register-not-csv" }],
    ["Windows-1252 read as UTF-8", "id,name\na,Bl\uFFFD", { code: "register-encoding" }],
    ["a workbook", "PK\u0003\u0004\u0000", { code: "register-encoding" }],
  ])("is named with its place: %s", (_, text, expected) => {
    const { issues } = parseRegister(text, file);
    for (const issue of issues) expect(wordRegisterIssue(issue, "nb")).toMatch(/\.$|\?$/);
    expect(issues).toContainEqual(expect.objectContaining({ file, severity: "error", ...expected }));
  });

  it("says of an empty file that both columns are missing", () => {
    expect(parseRegister("", file).issues.map(({ expected }) => expected)).toEqual(["id", "name"]);
  });

  it.each([
    ["name and name", "a,Polar Sensor,", "b,polar-sensor,"],
    ["name and alias", "a,Polarsensor,", "b,Beta,POLARSENSOR."],
    ["alias and id", "a,Alfa,beta", "b,X,\nbeta,Y,"],
  ])("is a name that belongs to another cluster: %s", (_, first, second) => {
    const { clusters, issues } = read("id,name,aliases", first, second);
    expect(issues).toMatchObject([{ code: "register-name-taken", params: { other: "a", first: 2 } }]);
    expect(clusters.map(({ id }) => id)).toContain("a");
  });

  it("is not an alias that repeats the cluster's own name", () => {
    expect(read("id,name,aliases", "a,Alfa,ALFA|alfa").issues).toEqual([]);
  });

  it("does not hide the others: all come in one pass, and the good rows are read", () => {
    const { clusters, issues } = read("id,name,members", "A,,x", "b,Beta,3", ",Gamma,y");
    expect(issues.map(({ code }) => code)).toEqual([
      "register-bad-id",
      "register-missing-name",
      "register-bad-number",
      "register-missing-id",
      "register-bad-number",
    ]);
    expect(clusters.map(({ id }) => id)).toEqual(["b"]);
  });

  it("counts rows as Excel does, blank ones included", () => {
    expect(read("id,name", "", "a,").issues).toMatchObject([{ cell: "B3", row: 3 }]);
  });
});

describe("further columns", () => {
  it("are kept out with one notice that lists them", () => {
    const { clusters, issues } = read("id,name,budsjett,nettside", "a,Alfa,100,x", "b,Beta,200,y");
    expect(clusters).toHaveLength(2);
    expect(issues).toEqual([
      { file, code: "register-unknown-columns", severity: "info", row: 1, value: "budsjett, nettside", count: 2 },
    ]);
  });
});

describe("what is said of a fault", () => {
  it("has a sentence for every code in both languages, and none for other areas", () => {
    expect(Object.keys(registerMessages.nb).sort()).toEqual(Object.keys(registerMessages.en).sort());
    expect(wordRegisterIssue({ code: "unknown-answer", severity: "error" }, "nb")).toBeNull();
  });

  it.each([
    ["nb", "«Øst Ås» kan ikke være id: bare små bokstaver a til z, tall og bindestrek. Bruk for eksempel oest-aas."],
    ["en", '"Øst Ås" cannot be an id: only small letters a to z, digits and hyphens. For example oest-aas.'],
  ] as const)("reads well in %s", (language, sentence) => {
    const issue = read("id,name", "Øst Ås,X").issues[0];
    expect(issue && wordRegisterIssue(issue, language)).toBe(sentence);
  });
});
