/*
 * npm run bench -- NAME: measures, and prints what it measured. Ratios within one run are what counts, since machines
 * are noisy. Needs a build (npm run build).
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "rolldown";

const here = import.meta.dirname;
const root = join(here, "..", "..");
const dir = join(root, "node_modules", ".bench");

// Measurements call parts of the program that have no entry of their own in its bundle.
await build({
  input: { measure: join(here, "measure.mjs"), worker: join(root, "src", "pdf", "conformance", "worker.ts") },
  platform: "node",
  output: { dir, cleanDir: true },
});
const { status } = spawnSync(process.execPath, [join(dir, "measure.js"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
