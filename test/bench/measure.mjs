/* The measurement with this name, in a process that has done nothing else (main.mjs). */
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
