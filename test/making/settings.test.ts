import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadSettings } from "../../src/making/settings.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { listen, makeFolder } from "../commands/year-workspace.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A working folder with the shipped brand in another colour. */
function folderWith(brandColour: string) {
  const shipped = (file: string) => readFileSync(join(packageRoot, "templates/brands/programkontor", file), "utf8");
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
    "templates/brands/egen/brand.yaml": shipped("brand.yaml").replace(/(brand: )"#\w+"/, `$1"${brandColour}"`),
    "templates/brands/egen/logo.svg": shipped("logo.svg"),
  });
  folders.push(folder);
  return listen(folder).context;
}

describe("the look of a run's reports", () => {
  it("is a brand of the working folder", async () => {
    const { theme } = await loadSettings(folderWith("#123A5C"), "egen", "3a");
    expect(theme.brand.colours.brand).toBe("#123A5C");
  });

  it("is never a brand with colours that lint refuses, and the refusal says why", async () => {
    await expect(loadSettings(folderWith("#C9A0DC"), "egen", "3a")).rejects.toMatchObject({
      kind: "input",
      message: expect.stringMatching(
        /^Profilen «egen» kan ikke brukes:\n- #C9A0DC på #FFFFFF har kontrasten 2,20:1, men må ha minst 7:1\. /,
      ),
    });
  });
});
