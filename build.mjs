/*
 * The program as it is run: a few files with what it depends on inside. File by file, Node takes half a second longer to
 * load it. Types of the library come from tsc (tsconfig.build.json).
 */
import { chmodSync } from "node:fs";
import { build } from "rolldown";

await build({
  input: {
    cli: "src/cli.ts",
    index: "src/index.ts",
    // Started on threads by the conformance step, which looks for it beside its own file.
    worker: "src/pdf/conformance/worker.ts",
    // Tests start processes that print and do nothing else.
    printer: "src/pdf/printer.ts",
  },
  platform: "node",
  output: { dir: "dist", cleanDir: true, chunkFileNames: "[name].js", sourcemap: true },
});
chmodSync("dist/cli.js", 0o755);
