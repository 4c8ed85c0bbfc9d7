import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadFramework } from "../../src/framework/load.ts";
import { checklistItems } from "../../src/framework/schema.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";
import { reportDate, writeMethod } from "./method/write-method.ts";

/*
 * docs/method.md is written from the framework, the register and the real rules. `npm run docs` writes it again; in CI
 * nothing is written, and a page that is not current fails.
 */

const page = join(packageRoot, "docs", "method.md");
let text = "";
beforeAll(async () => {
  text = writeMethod(await loadFramework(openWorkspace(packageRoot), reportDate));
});

describe("docs/method.md", () => {
  it("is what the framework and the rules give", async () => {
    await expect(text).toMatchFileSnapshot(page);
  });

  it("names every item, measure and instrument", async () => {
    const { framework, register } = await loadFramework(openWorkspace(packageRoot), reportDate);
    const ids = framework.phases.flatMap((phase) => [...checklistItems(phase), ...phase.measures].map(({ id }) => id));
    expect(ids.filter((id) => !text.includes(`| ${id} |`))).toEqual([]);
    expect(register.instruments.filter(({ name2008 }) => !text.includes(`| ${name2008} |`))).toEqual([]);
  });

  it("follows the parameters: another limit and another minimum are said and counted with", async () => {
    const loaded = await loadFramework(openWorkspace(packageRoot), reportDate);
    const { scoring } = loaded.framework;
    const minimumCounts = { ...scoring.minimumCounts, company: 7 };
    const stricter = { ...loaded.framework, scoring: { ...scoring, greenFrom: "3/4", minimumCounts } };
    const other = writeMethod({ ...loaded, framework: stricter });
    expect(other).toContain("3/4 (0,75)");
    expect(other).not.toContain("fra og med 2/3");
    expect(other).toContain("bedrift 7");
  });

  it("has no heading that its contents do not link to", () => {
    const heads = [...text.matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    const linked = [...text.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map(([, head]) => head);
    expect(linked).toEqual(heads);
    expect(text).not.toContain("undefined");
  });
});
