import { FagrapportError } from "../error.ts";
import type { ReportFormat } from "../making/make-report.ts";
import { makeFagrapporter } from "../making/make-year.ts";
import { loadSettings, printerAtNeed } from "../making/settings.ts";
import { inLanguage } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import { watchMessages } from "../messages/watch.ts";
import { prepareScoring } from "../scoring/score-year.ts";
import { loadYear } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Command, Context, Values } from "./command.ts";
import { makeWithProgress, sayOutcomes } from "./make-and-say.ts";
import { inShard, shardOf } from "./shard.ts";
import { choice, flag, requireYear, text, texts } from "./values.ts";
import { watchReports } from "./watch-reports.ts";

/**
 * `fagrapport report --year 2026`: the fagrapport of every cluster with responses, or of the chosen ones; with
 * `--shard i/n` every n-th of them, so that several machines can share the work. With `--watch` it goes on until Ctrl-C.
 */
export const reportCommand: Command = {
  options: {
    year: { type: "string" },
    cluster: { type: "string", multiple: true },
    shard: { type: "string" },
    brand: { type: "string" },
    format: { type: "string" },
    archive: { type: "string" },
    watch: { type: "boolean" },
    port: { type: "string" },
  },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language } = context;
    const year = requireYear(values, language);
    const formats = formatsOf(text(values, "format"), context);
    const archive = choice(values, "archive", ["3a", "2a"], language) ?? "3a";
    const shard = shardOf(values, language);
    const port = portOf(values, context);
    if (flag(values, "watch")) {
      const clusterIds = watchedClusters(values, context);
      return watchReports({ year, clusterIds, formats, brand: text(values, "brand"), archive, port }, context);
    }
    const start = context.clock();
    const settings = await loadSettings(context, text(values, "brand"), archive);
    const inputs = await loadYear(workspace, year, context.givenDate ?? context.today, language);
    const chosen = chooseClusters(texts(values, "cluster"), inputs, context);
    const scoring = prepareScoring(inputs);
    const clusters = inShard(
      scoring.clusters.filter(({ id }) => chosen.has(id)),
      shard,
    );

    const printer = await printerAtNeed(context, settings, formats.includes("pdf"));
    try {
      const work = { context, inputs, scoring, settings, printer };
      const outcomes = await makeWithProgress(context, clusters.length, (onOutcome) =>
        makeFagrapporter(clusters, work, formats, onOutcome),
      );
      const where = shownPath(workspace, workspace.output(year));
      return sayOutcomes(outcomes, { where, seconds: (context.clock() - start) / 1000, year }, context);
    } finally {
      await printer.close();
    }
  },
};

/** "pdf", "html" or both, in one order. */
function formatsOf(value: string | null, { language }: Context): ReportFormat[] {
  const words = (value ?? "pdf,html").split(",").map((word) => word.trim());
  const formats = (["pdf", "html"] as const).filter((format) => words.includes(format));
  if (formats.length === 0 || words.some((word) => word !== "pdf" && word !== "html")) {
    throw new FagrapportError("usage", inLanguage(makingMessages, language).badFormat({ value: value ?? "" }));
  }
  return formats;
}

/** The clusters to watch: a few that are named, since each is made again whenever something they share is saved. */
function watchedClusters(values: Values, { language }: Context): string[] {
  const sentences = inLanguage(watchMessages, language);
  const ids = [...new Set(texts(values, "cluster"))];
  if (ids.length === 0) {
    throw new FagrapportError("usage", sentences.needsCluster, { hint: sentences.needsClusterHint });
  }
  if (text(values, "shard") !== null) throw new FagrapportError("usage", sentences.notWithShard);
  return ids;
}

/** `--port`, or 0 for any that is free. */
function portOf(values: Values, { language }: Context): number {
  const value = text(values, "port");
  if (value === null) return 0;
  const sentences = inLanguage(watchMessages, language);
  if (!flag(values, "watch")) throw new FagrapportError("usage", sentences.needsWatch);
  const port = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 0;
  if (port === 0 || port > 65_535) throw new FagrapportError("usage", sentences.badPort({ value }));
  return port;
}
