import { makePortfolio } from "../making/make-year.ts";
import { gatherParts } from "../making/portfolio-parts.ts";
import { loadSettings, printerAtNeed } from "../making/settings.ts";
import { messageLanguage } from "../report/language.ts";
import { prepareScoring } from "../scoring/score-year.ts";
import { loadYear, noteFaults } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Command } from "./command.ts";
import { makeWithProgress, sayOutcomes } from "./make-and-say.ts";
import { choice, requireYear, text } from "./values.ts";

/** `fagrapport portfolio --year 2026`: report, workbook and figures over all clusters. */
export const portfolioCommand: Command = {
  options: {
    year: { type: "string" },
    brand: { type: "string" },
    archive: { type: "string" },
    audience: { type: "string" },
  },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language } = context;
    const year = requireYear(values, language);
    const archive = choice(values, "archive", ["3a", "2a"], language) ?? "3a";
    const audience = choice(values, "audience", ["internal", "open"], language) ?? "internal";
    const start = context.clock();
    const settings = await loadSettings(context, text(values, "brand"), archive);
    const inputs = await loadYear(workspace, year, context.givenDate ?? context.today, language);
    chooseClusters([], inputs, context);
    const scoring = prepareScoring(inputs);
    const parts = await gatherParts({ inputs, scoring }, messageLanguage(settings.language), context.signal);
    for (const { id } of inputs.clusters) {
      const faults = noteFaults(id, inputs, language);
      if (faults !== null) context.say(faults);
    }

    const printer = await printerAtNeed(context, settings);
    try {
      const work = { context, inputs, scoring, settings, printer };
      const outcomes = await makeWithProgress(context, 1, (onOutcome) =>
        makePortfolio(parts, audience, work, onOutcome),
      );
      const where = shownPath(workspace, workspace.portfolioOutput(year));
      return sayOutcomes(outcomes, { where, seconds: (context.clock() - start) / 1000, year }, context);
    } finally {
      await printer.close();
    }
  },
};
