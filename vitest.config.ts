import { defineConfig } from "vitest/config";

// CI reads its closing count from the JSON report.
const reporters = process.env.CI ? ["default", "json"] : ["default"];

// `browser` prints with a real Chromium, so its tests have more time.
export default defineConfig({
  test: {
    reporters,
    // Left alone, one core of two stands still.
    maxWorkers: "100%",
    outputFile: { json: "node_modules/.vitest/results.json" },
    projects: [
      {
        test: {
          name: "unit",
          // No test changes what a module holds, so files share what is loaded: half the time goes into loading otherwise.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          isolate: false,
          include: ["test/**/*.browser.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
