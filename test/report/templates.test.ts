import { describe, expect, it, vi } from "vitest";
import { compileTemplates, TemplateError, templateFaults } from "../../src/report/templates.ts";

const texts = (page: string, partials: Record<string, string> = {}) => ({
  pages: { page },
  partials,
  styles: { base: "b{color:red}\n", more: "i{color:blue}" },
});
const render = (page: string, view: object, partials: Record<string, string> = {}) =>
  compileTemplates(texts(page, partials)).render("page", view);

/** What was rendered, or the name of the error. */
function outcome(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

describe("templates", () => {
  it("escape every text", () => {
    expect(render("<p>{{name}}</p>", { name: `<script>"x"</script>` })).toBe(
      "<p>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p>",
    );
  });

  it("place our own markup as it is, in three braces", () => {
    expect(render("{{{chart.markup}}}", { chart: { markup: "<svg></svg>" } })).toBe("<svg></svg>");
  });

  it.each([
    ["a field", "{{absent}}"],
    ["a field of a field", "{{row.absent}}"],
    ["the argument of if", "{{#if absent}}x{{/if}}"],
    ["the argument of unless", "{{#unless absent}}x{{/unless}}"],
    ["the argument of each", "{{#each absent}}x{{/each}}"],
    ["the argument of with", "{{#with absent}}x{{/with}}"],
    ["a field inside a partial", "{{> part row}}"],
    ["the argument of if inside a partial", "{{> cond row}}"],
  ])("throw where %s is not there", (_, page) => {
    const partials = { part: "{{absent}}", cond: "{{#if absent}}x{{/if}}" };
    expect(() => render(page, { row: { name: "x" } }, partials)).toThrow(TemplateError);
  });

  it("take null, an empty list and false for what they are", () => {
    expect(render("{{#if a}}a{{else}}-{{/if}}{{#each b}}b{{else}}-{{/each}}", { a: null, b: [] })).toBe("--");
  });

  it("reach the whole view through @root", () => {
    expect(
      render("{{#each rows}}{{> part}}{{/each}}", { rows: [1, 2], on: true }, { part: "{{#if @root.on}}x{{/if}}" }),
    ).toBe("xx");
  });

  it.each([
    "{{constructor}}",
    "{{constructor.name}}",
    "{{__proto__}}",
    "{{__proto__.constructor}}",
    "{{row.constructor}}",
    "{{row.__proto__.polluted}}",
    "{{name.constructor}}",
    "{{toString}}",
    "{{hasOwnProperty}}",
    "{{__defineGetter__}}",
    "{{#with row}}{{constructor}}{{/with}}",
    "{{#with constructor}}x{{/with}}",
    "{{#each row}}{{constructor}}{{/each}}",
    "{{#if row.__proto__}}x{{/if}}",
    "{{@root.constructor}}",
    "{{> part}}",
    '{{lookup row "constructor"}}',
    '{{#with (lookup row "constructor")}}{{name}}{{/with}}',
    "{{[constructor]}}",
    "{{this.constructor}}",
  ])("reach nothing that the view does not hold itself: %s", (page) => {
    const view = { row: { a: "x" }, name: "Nordskog" };
    const warned = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(outcome(() => render(page, view, { part: "{{constructor.name}}" }))).toMatch(/^(|TemplateError)$/);
    warned.mockRestore();
  });

  it("join style sheets in the order asked for, and refuse one that is not there", () => {
    const templates = compileTemplates(texts(""));
    expect(templates.styles(["more", "base"])).toBe("i{color:blue}\nb{color:red}");
    expect(() => templates.styles(["none"])).toThrow("none.css");
  });
});

describe("templates that were compiled before", () => {
  it("are the same ones for the same texts, and others for others", () => {
    const first = compileTemplates(texts("a"));
    expect(compileTemplates(texts("a"))).toBe(first);
    const second = compileTemplates(texts("b"));
    expect([first.render("page", {}), second.render("page", {})]).toEqual(["a", "b"]);
    expect(() => compileTemplates(texts("{{{comment}}}"))).toThrow(TemplateError);
    expect(compileTemplates(texts("b"))).toBe(second);
  });
});

describe("the faults of a template", () => {
  it.each([
    ["raw-text", "a\n{{{comment}}}", "comment", 2],
    ["raw-text", "{{&comment}}", "comment", 1],
    ["unknown-partial", "{{> lost}}", "lost", 1],
    ["unknown-helper", "{{shout name}}", "shout", 1],
    ["unknown-helper", "{{#shout name}}x{{/shout}}", "shout", 1],
    ["empty-cell", "<tr>\n<td> </td></tr>", "<td> </td>", 2],
  ])("%s in %j", (kind, page, value, line) => {
    expect(templateFaults(texts(page))).toEqual([{ template: "page", line, kind, value }]);
  });

  it("names the line where the template cannot be read", () => {
    expect(templateFaults(texts("a\n{{#if x}}"))).toMatchObject([{ template: "page", line: 2, kind: "syntax" }]);
  });

  it.each([
    ["not-in-view", "a\n{{absent}}", "page", "absent", 2],
    ["not-in-view", "{{> part row}}", "partials/part", "absent", 3],
    ["not-in-view", "\n{{#if row.absent}}x{{/if}}", "page", "{{#if}}", 2],
    ["broken", "{{#each row.names}}{{> part}}{{/each}}", "partials/part", expect.any(String), null],
  ])("%s shows when %j is filled in, and is laid on the template it stands in", (kind, page, template, value, line) => {
    const partials = { part: "\n\n{{absent}}" };
    const faults = [{ template, line, kind, value }];
    expect(() => render(page, { row: { names: ["x"] } }, partials)).toThrow(expect.objectContaining({ faults }));
  });

  it("are reported all at once", () => {
    expect(templateFaults(texts("{{> a}}{{> b}}", { part: "{{{x}}}" })).map(({ template }) => template)).toEqual([
      "page",
      "page",
      "partials/part",
    ]);
  });
});
