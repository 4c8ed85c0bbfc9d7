import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest comes first: last, it would keep one core of two waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      [/stopped-run/, /\.browser\.test|\/cli\/|fuzz/, /./].findIndex((name) => name.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

// CI reads its closing count from the JSON report.
const reporters = process.env.CI ? ["default", "json"] : ["default"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters,
    outputFile: { json: "node_modules/.vitest/results.json" },
    // No test changes what a module holds, so files share what is loaded: half the time goes into loading otherwise.
    isolate: false,
    // Left alone, one core of two stands still.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Tests leave much behind; a tenth of the time goes into clearing it from a nursery of the usual size.
    execArgv: ["--max-semi-space-size=64"],
    setupFiles: ["test/time-limits.ts"],
  },
});
