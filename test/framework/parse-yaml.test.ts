import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/framework/parse-yaml.ts";

const file = "inputs/framework/2008.yaml";
const codesOf = (text: string) => parseYaml(text, file).issues.map(({ code, line }) => [code, line]);

describe("places", () => {
  const yaml = parseYaml("a:\n  - id: x\n    text: >-\n      one\n      two\n  - { id: y }\nb: 1\n", file);

  it.each([
    [["a"], 1],
    [["a", 0], 2],
    [["a", 0, "text"], 3],
    [["a", 1, "id"], 6],
    [["b"], 7],
  ])("%j is on line %i", (path, line) => {
    expect(yaml.lineOf(path)).toBe(line);
  });

  it("is that of the nearest thing above, where nothing lies at the path", () => {
    expect(yaml.lineOf(["a", 0, "why"])).toBe(2);
    expect(yaml.lineOf(["a", 5, "id"])).toBe(1);
  });
});

describe("files that people wrote", () => {
  it("may begin with a byte order mark and have Windows line ends", () => {
    const yaml = parseYaml("\uFEFFa: 1\r\nb:\r\n  - c: 2\r\n", file);
    expect(yaml.data).toEqual({ a: 1, b: [{ c: 2 }] });
    expect(yaml.lineOf(["b", 0, "c"])).toBe(3);
  });

  it("keeps Norwegian and YAML's old words for yes and no as text", () => {
    expect(parseYaml("a: [Ja, Nei, yes, no, on, 2014-05-01]", file).data).toEqual({
      a: ["Ja", "Nei", "yes", "no", "on", "2014-05-01"],
    });
  });
});

describe("what cannot be read is a fault with its line, never a crash", () => {
  it("names every syntax fault", () => {
    expect(codesOf("a: 1\nb: x: y\nc: 3\n")[0]).toEqual(["framework-syntax", 2]);
    expect(codesOf('a: 1\nb: "open\n')[0]?.[0]).toBe("framework-syntax");
    expect(codesOf("a:\n\t- b\n")[0]).toEqual(["framework-tab", 2]);
  });

  it("names a field that stands twice", () => {
    const [issue] = parseYaml("a: 1\nb: 2\na: 3\n", file).issues;
    expect(issue).toMatchObject({ code: "framework-duplicate-key", line: 3, value: "a" });
  });

  it("refuses references, a billion of them too", () => {
    expect(codesOf("a: &x [1]\nb: *x\n")).toEqual([["framework-reference", 2]]);
    const levels = Array.from(
      { length: 30 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(", ")}]`,
    );
    const bomb = ["l0: &l0 [lol]", ...levels].join("\n");
    const codes = parseYaml(bomb, file).issues.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["framework-reference"]));
  });

  it("refuses a reference to what is not there, tags and a second document", () => {
    expect(codesOf("a: *gone\n").map(([code]) => code)).toContain("framework-reference");
    expect(codesOf("a: !!js/function 'x'\n")[0]?.[0]).toBe("framework-tag");
    expect(codesOf("a: 1\n---\nb: 2\n")[0]?.[0]).toBe("framework-two-documents");
  });

  it("refuses brackets nested beyond reading", () => {
    const nested = [
      "[".repeat(100_000),
      "{a: ".repeat(100_000),
      "- ".repeat(100_000),
      `${"[".repeat(60)}${"]".repeat(60)}`,
    ];
    const stairs = Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    for (const text of [...nested, stairs]) {
      expect(codesOf(text).map(([code]) => code)).toEqual(["framework-too-deep"]);
    }
    expect(codesOf("a: '[[[[[[[[[[[['\nb: [[1], {c: [2]}]\n")).toEqual([]);
  });

  it("refuses another encoding and a file of another size than people write", () => {
    expect(codesOf("a: bl\uFFFDtt")).toEqual([["framework-encoding", undefined]]);
    expect(codesOf(`a: ${"x".repeat(2_000_001)}`)).toEqual([["framework-too-large", undefined]]);
  });

  it("takes an empty file for a file without fields", () => {
    expect(parseYaml("", file)).toMatchObject({ data: null, issues: [] });
  });

  it("does not let a key reach beyond its object", () => {
    const { data } = parseYaml("__proto__: { polluted: yes }\n", file);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("a file that was read before", () => {
  it("is given again, frozen, so that nobody can change what the next one gets", () => {
    const first = parseYaml("a:\n  - b\n", "one.yaml");
    expect(parseYaml("a:\n  - b\n", "one.yaml")).toBe(first);
    expect(() => Object.assign(first.data as object, { a: null })).toThrow();
    expect(() => (first.data as { a: string[] }).a.push("c")).toThrow();
  });

  it("is read anew under another name or with other words, and after many others", () => {
    const first = parseYaml("a: 1\n", "one.yaml");
    expect(parseYaml("a: 1\n", "other.yaml")).not.toBe(first);
    expect(parseYaml("a: 2\n", "one.yaml").data).toEqual({ a: 2 });
    for (let at = 0; at < 10; at += 1) parseYaml(`a: ${at}\n`, "many.yaml");
    expect(parseYaml("a: 1\n", "one.yaml")).not.toBe(first);
  });
});
