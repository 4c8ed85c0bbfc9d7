import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findExports, importExports } from "../../src/survey/import-exports.ts";
import { defaultRequest } from "../../src/survey/import-request.ts";
import { formatReceipt } from "../../src/survey/receipt.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { clusters, framework } from "./checklist.ts";

/*
 * A folder under test/golden/import is a case: its `exports`, in the form their tool gives them, the receipt a person sees
 * and the canonical files that come of it.
 */

const root = join(import.meta.dirname, "..", "golden", "import");
const work = mkdtempSync(join(tmpdir(), "fagrapport-golden-"));
afterAll(() => rmSync(work, { recursive: true }));

describe("exports of the tools, their receipts and canonical files", () => {
  it.each(readdirSync(root).sort())("%s", async (name) => {
    const from = join(root, name, "exports");
    const workspace = openWorkspace(join(work, name));
    mkdirSync(workspace.exports(2026), { recursive: true });
    for (const file of readdirSync(from)) copyFileSync(join(from, file), join(workspace.exports(2026), file));

    const context = { workspace, framework, clusters, version: "0.0.0", language: "nb", date: "2026-11-12" } as const;
    const { files } = await importExports(
      await findExports(workspace, 2026),
      { ...defaultRequest, year: 2026 },
      context,
    );
    const style = { language: "nb", width: 100, color: false, dryRun: false, items: 50 } as const;
    const receipts = files.map((outcome) => formatReceipt(outcome, style));
    await expect(`${receipts.join("\n\n")}\n`).toMatchFileSnapshot(join(root, name, "receipt.txt"));

    const folder = workspace.responses(2026);
    const written = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];
    const expected = readdirSync(join(root, name)).filter((file) => file.endsWith(".csv"));
    for (const file of written) {
      await expect(readFileSync(join(folder, file), "utf8")).toMatchFileSnapshot(join(root, name, file));
    }
    if (expected.length > 0) expect(written.sort()).toEqual(expected.sort());
  });
});
