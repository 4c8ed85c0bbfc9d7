import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frameworkMessages, wordFrameworkIssue } from "../../src/messages/framework.ts";
import type { Issue } from "../../src/messages/issue.ts";
import { placeOf } from "../../src/messages/place.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { edit, faults, frameworkFile } from "../framework/shipped.ts";

const word = (issue: Issue | undefined, language: "nb" | "en" = "nb") =>
  issue === undefined ? null : wordFrameworkIssue(issue, language);

it("has a sentence in both languages for every code that the framework's code raises", () => {
  const folder = join(packageRoot, "src", "framework");
  const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const raised = new Set(
    code
      .join("\n")
      .match(/"(?:framework|instrument)-[a-z-]+"/g)
      ?.map((one) => one.slice(1, -1)),
  );
  const worded = new Set(Object.keys(frameworkMessages.nb));
  expect([...raised].filter((one) => !worded.has(one))).toEqual([]);
  expect([...worded].filter((one) => !raised.has(one))).toEqual([]);
  expect(Object.keys(frameworkMessages.en).sort()).toEqual([...worded].sort());
});

it("leaves the issues of other areas to others", () => {
  expect(word({ code: "register-bad-id", severity: "error" })).toBeNull();
});

describe("sentences", () => {
  it("say what is wrong, where, and what to do", () => {
    const [unknown] = faults("framework-unknown-instrument", edit(frameworkFile, "- id: arena\n", "- id: arenaen\n"));
    expect(word(unknown)).toBe("F1.K1 viser til virkemidlet arenaen, som ikke står i registeret. Mente du arena?");
    expect(word(unknown, "en")).toBe(
      "F1.K1 points at the instrument arenaen, which is not in the register. Did you mean arena?",
    );
    const [missing] = faults("framework-missing", edit(frameworkFile, "    number: 2\n", ""));
    expect(word(missing)).toBe("F2: Feltet «number» mangler. Føy det til.");
    const [collision] = faults(
      "framework-synonym-collision",
      edit(frameworkFile, "      - Bedrift\n", "      - Bedrift\n      - Kommune\n"),
    );
    expect(word(collision)).toMatch(/^«Kommune» betyr både company \(linje \d+\) og public\. Behold det ett sted\.$/);
  });

  it("say what is not translated: a text, a part, or all of it", () => {
    const issue = (at: string, texts: number): Issue => ({
      code: "framework-translation-missing",
      severity: "error",
      value: "Er det gjort?",
      params: { at, texts },
    });
    expect(word(issue("F1.S1 › text", 1))).toBe("F1.S1 › text er ikke oversatt. På bokmål står det «Er det gjort?».");
    expect(word(issue("F1.S1", 3))).toBe(
      "F1.S1 er ikke oversatt. På bokmål er det 3 tekster; den første er «Er det gjort?».",
    );
    expect(word(issue("", 626), "en")).toBe(
      'The file has not been translated. In bokmål there are 626 texts; the first is "Er det gjort?".',
    );
  });

  it("count statusspørsmål and tiltak", () => {
    const issue = (list: string): Issue => ({
      code: "framework-item-count",
      severity: "error",
      params: { list, phase: 2, expected: 5, found: 4 },
    });
    expect(word(issue("status"))).toMatch(/^Kilden fra 2008 har 5 statusspørsmål i fase 2, men her er det 4\./);
    expect(word(issue("measures"))).toMatch(/^Kilden fra 2008 har 5 tiltak i fase 2/);
  });
});

describe("places", () => {
  const issue = (more: Partial<Issue>): Issue => ({ code: "x", severity: "error", file: "a.csv", ...more });

  it.each([
    [{ line: 3 }, "a.csv:3"],
    [{ row: 3 }, "a.csv, rad 3"],
    [{ row: 3, cell: "B3" }, "a.csv, B3"],
    [{ sheet: "Svar", cell: "H14" }, "a.csv, ark «Svar», H14"],
    [{}, "a.csv"],
  ])("%j reads %s", (more, expected) => {
    expect(placeOf(issue(more), "nb")).toBe(expected);
  });
});
