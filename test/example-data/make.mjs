/*
 * Makes the example in inputs/: the register of clusters and two years of survey exports in three forms. Everything is
 * invented, and comes out the same every time. The notes in inputs/notes/ are written by hand.
 *
 *   node test/example-data/make.mjs [FOLDER]     FOLDER instead of the repository
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { respond } from "./answers.mjs";
import { registerCsv } from "./clusters.mjs";
import { forms, limesurvey, nettskjema } from "./exports.mjs";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const target = process.argv[2] ?? repository;

const framework = parse(readFileSync(join(repository, "inputs", "framework", "2008.yaml"), "utf8"));
const items = framework.phases.flatMap(({ number, checklist }) => [
  ...checklist.status.map((item) => ({ ...item, phase: number, kind: "status" })),
  ...checklist.measures.map((item) => ({ ...item, phase: number, kind: "measure" })),
]);

write("clusters.csv", registerCsv());
for (const year of [2025, 2026]) {
  const responses = respond(items, year);
  const by = (tool) => responses.filter((response) => response.tool === tool);
  write(`exports/${year}/example-nettskjema.csv`, nettskjema(items, by("nettskjema"), year));
  write(`exports/${year}/example-forms.xlsx`, forms(items, by("forms"), year));
  write(`exports/${year}/example-limesurvey.csv`, limesurvey(items, by("limesurvey"), year));
}

function write(path, data) {
  const file = join(target, "inputs", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}
