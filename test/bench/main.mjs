/*
 * npm run bench -- NAME: measures, and prints what it measured. Ratios within one run are what counts, since machines
 * are noisy. Needs a build (npm run build).
 */
const benches = {
  import: () => import("./import.mjs"),
  startup: () => import("./startup.mjs"),
  report: () => import("./report.mjs"),
  scale: () => import("./scale.mjs"),
};

const name = process.argv[2];
if (name === undefined || !Object.hasOwn(benches, name)) {
  process.stderr.write(`Which one? ${Object.keys(benches).join(", ")}: npm run bench -- startup\n`);
  process.exitCode = 2;
} else {
  const { run } = await benches[name]();
  await run(process.argv.slice(3));
}
