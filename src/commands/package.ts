import { readdir } from "node:fs/promises";
import { exitCodes, FagrapportError } from "../error.ts";
import { translationLanguages } from "../framework/languages.ts";
import { examineExports } from "../making/examine-exports.ts";
import type { ReportState } from "../making/make-report.ts";
import { type Package, type PackedReport, packagesFolder, packCluster, packYear } from "../making/packages.ts";
import {
  type FagrapportState,
  type FaultyTranslation,
  type ReportStates,
  reportStates,
  type TranslationState,
} from "../making/report-states.ts";
import { loadSettings } from "../making/settings.ts";
import { inLanguage } from "../messages/language.ts";
import { packageMessages, type Unready } from "../messages/package.ts";
import { identifyRenderer } from "../pdf/printer.ts";
import { holds } from "../survey/survey-store.ts";
import { loadYear } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Command, Context } from "./command.ts";
import { requireYear, texts } from "./values.ts";

/**
 * `fagrapport package --year 2026`: one archive per cluster and one of the whole year, ready to send. Nothing that is
 * missing or out of date is packed.
 */
export const packageCommand: Command = {
  options: { year: { type: "string" }, cluster: { type: "string", multiple: true } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language, givenDate, today } = context;
    const year = requireYear(values, language);
    const inputs = await loadYear(workspace, year, givenDate ?? today, language);
    const ids = texts(values, "cluster");
    const chosen = chooseClusters(ids, inputs, context);
    const settings = await loadSettings(context, null, "3a", "nb");
    const renderer = await identifyRenderer(context.environment, language);
    const isWhole = ids.length === 0;
    const exports = isWhole ? await examineExports(inputs, context) : [];
    const states = await reportStates({ context, inputs, settings, renderer, exports });
    const fagrapporter = states.fagrapporter.filter(({ id }) => chosen.has(id));

    const fresh = exports.filter(({ state }) => state === "new").map(({ file }) => file);
    const translations = states.translations.filter(({ name }) => isWhole || chosen.has(name));
    refuseUnready({ fagrapporter, translations, states: isWhole ? states : null, fresh, year }, context);

    const reports = fagrapporter.map(({ id, state }) => ({
      id,
      reports: [{ state }, ...translations.filter(({ name }) => name === id)].flatMap((one, at): PackedReport[] =>
        one.state.kind === "current"
          ? [
              {
                folder: workspace.clusterOutput(year, id),
                made: one.state.made,
                beside: at === 0 ? ["result.json"] : [],
              },
            ]
          : [],
      ),
    }));
    const written: boolean[] = [];
    for (const { id, reports: packed } of reports) {
      written.push(await writeAndSay(await packCluster(workspace, year, id, packed), context));
    }
    if (isWhole) {
      const clusters = reports.flatMap(({ id, reports: packed }) => packed.map((report) => ({ name: id, report })));
      const all = [...clusters, ...portfolios(states, year, context)];
      written.push(await writeAndSay(await packYear(workspace, year, all), context));
      const expected = new Set([...reports.map(({ id }) => `${id}-${year}.zip`), `portfolio-${year}.zip`]);
      await sayLeftOver(expected, year, context);
    }
    if (!context.quiet) {
      const made = written.filter((one) => one).length;
      const path = shownPath(workspace, packagesFolder(workspace, year));
      context.say(inLanguage(packageMessages, language).summary({ made, unchanged: written.length - made, path }));
    }
    return exitCodes.done;
  },
};

type Readiness = {
  fagrapporter: readonly FagrapportState[];
  translations: readonly TranslationState[];
  /** Null where clusters were named: then the portfolio is not packed. */
  states: ReportStates | null;
  /** Exports with answers that are not imported. */
  fresh: readonly string[];
  year: number;
};

/** Names everything that is not ready, and the commands that make it so. */
function refuseUnready({ fagrapporter, translations, states, fresh, year }: Readiness, { language }: Context): void {
  const sentences = inLanguage(packageMessages, language);
  const unready: { name: string; why: Unready }[] = fresh.map((name) => ({ name, why: "not-imported" }));
  const clusters: string[] = [];
  let hasFaultyNotes = false;
  for (const { id, state } of fagrapporter) {
    if (state.kind === "current") continue;
    unready.push({ name: id, why: state.kind });
    if (state.kind === "unmakeable") hasFaultyNotes = true;
    else clusters.push(id);
  }
  const portfolio = states?.portfolio.kind ?? "current";
  if (portfolio !== "current") unready.push({ name: sentences.portfolio, why: portfolio });
  const isOpenStale = states?.openPortfolio.kind === "stale";
  if (isOpenStale) unready.push({ name: sentences.openPortfolio, why: "stale" });
  const old = translations.filter(({ state }) => state.kind !== "current");
  for (const { name: id, language: other, state } of old) {
    const name = { portfolio: sentences.portfolio, "portfolio-open": sentences.openPortfolio }[id] ?? id;
    const why = state.kind === "unmakeable" ? "untranslated" : "stale";
    unready.push({ name: sentences.translated({ name, language: other }), why });
  }
  if (unready.length === 0) return;

  const needsRun = states !== null && (fresh.length > 0 || clusters.length > 0 || portfolio !== "current");
  const hint = [
    ...(hasFaultyNotes ? [sentences.noteHint] : []),
    ...(needsRun ? [sentences.runHint({ year })] : []),
    ...(states === null && clusters.length > 0 ? [sentences.reportHint({ year, clusters })] : []),
    ...(isOpenStale ? [sentences.openHint({ year })] : []),
    ...new Set(old.flatMap(({ state }) => (state.kind === "unmakeable" ? [state.reason] : []))),
    ...translationLanguages.flatMap((other) =>
      [false, true]
        .filter((isOpen) =>
          old.some(({ name, language: own }) => own === other && isOpen === (name === "portfolio-open")),
        )
        .map((isOpen) => sentences.translationHint({ year, language: other, isOpen })),
    ),
  ];
  const lines = unready.map((one) => `  ${sentences.unready(one)}`);
  throw new FagrapportError("input", [sentences.refused({ year }), ...lines].join("\n"), { hint: hint.join("\n") });
}

/** The portfolio report, and the edition without names where there is one. */
function portfolios(states: ReportStates, year: number, { workspace }: Context) {
  const folder = workspace.portfolioOutput(year);
  const packed = (state: ReportState | FaultyTranslation): { name: string; report: PackedReport }[] =>
    state.kind === "current" ? [{ name: "portfolio", report: { folder, made: state.made, beside: [] } }] : [];
  const translated = states.translations.filter(({ name }) => name === "portfolio" || name === "portfolio-open");
  return [states.portfolio, states.openPortfolio, ...translated.map(({ state }) => state)].flatMap(packed);
}

/** Writes the archive unless the very same one lies there, and says which. */
async function writeAndSay({ path, files, bytes }: Package, context: Context): Promise<boolean> {
  const { workspace, language, force, quiet, say, signal } = context;
  signal.throwIfAborted();
  const sentences = inLanguage(packageMessages, language);
  const shown = shownPath(workspace, path);
  const isThere = !force && (await holds(path, bytes));
  if (!isThere) await writeWhole(path, bytes);
  if (!quiet)
    say(isThere ? sentences.unchanged({ path: shown }) : sentences.made({ path: shown, files, bytes: bytes.length }));
  return !isThere;
}

/** An archive of a cluster that is gone would be sent with the others. */
async function sayLeftOver(expected: ReadonlySet<string>, year: number, context: Context): Promise<void> {
  const { workspace, language } = context;
  const names = await readdir(packagesFolder(workspace, year));
  const files = names.filter((name) => name.endsWith(".zip") && !expected.has(name)).sort();
  if (files.length > 0) context.say(inLanguage(packageMessages, language).left({ files }));
}
