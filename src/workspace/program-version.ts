import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./workspace.ts";

/** Version of the program, from its package.json. */
export function readProgramVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return String(version);
}
