import type { Notes } from "../notes/notes.ts";
import { emptyNotes } from "../notes/notes.ts";
import type { FagrapportInput, InputFile } from "../report/context.ts";
import { fagrapportView } from "../report/fagrapport-view.ts";
import { fileName } from "../report/language.ts";
import { type FilePhrases, filePhrases } from "../report/phrases/files.ts";
import { renderFagrapport, renderTwin } from "../report/render-fagrapport.ts";
import { translateResult } from "../report/translate-result.ts";
import type { ClusterResult } from "../scoring/result.ts";
import type { YearInputs } from "../workspace/load-year.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { toJson } from "../workspace/write.ts";
import type { ReportContent, ReportFormat, ReportPlan } from "./make-report.ts";
import type { Settings } from "./settings.ts";

/** A cluster's fagrapport, with its result embedded. */
export function planFagrapport(
  result: ClusterResult,
  { workspace, inputs, settings, formats }: FagrapportPlanInput,
): ReportPlan {
  const { id } = result.cluster;
  const { framework, register } = inputs;
  return {
    folder: workspace.clusterOutput(result.year, id),
    name: fileName("fagrapport", settings.language),
    formats,
    surroundings: settings.surroundings,
    compose: (date) =>
      composeFagrapport(
        {
          result,
          framework,
          register,
          notes: notesOf(id, inputs),
          aliases: inputs.clusters.find((cluster) => cluster.id === id)?.aliases ?? [],
          inputs: inputFiles(id, inputs, filePhrases[settings.language]),
        },
        settings,
        date,
      ),
  };
}

/** What a fagrapport is made from, beside what all reports of a run share; framework and register as the result was made. */
export type FagrapportSource = Pick<
  FagrapportInput,
  "result" | "framework" | "register" | "notes" | "aliases" | "inputs"
>;

/** A fagrapport's content at a date. */
export function composeFagrapport(source: FagrapportSource, settings: Settings, date: string): ReportContent {
  const { theme, templates, archive, programVersion, language } = settings;
  const { notes, aliases } = source;
  const { framework, register } = settings.texts ?? source;
  const result = settings.texts === null ? source.result : translateResult(source.result, source, settings.texts);
  const inputs = [...source.inputs, ...translationFiles(settings)];
  const meta = { date, programVersion, isAttached: archive === "3a" };
  const view = fagrapportView({ language, result, framework, register, notes, theme, meta, aliases, inputs });
  const figures = toJson(source.result);
  return {
    view: [JSON.stringify(view), figures],
    render: () => ({
      print: {
        html: renderFagrapport(view, theme, templates),
        title: view.title,
        language: view.language,
        author: view.author,
        subject: view.subject,
        archive,
        attachments:
          archive === "2a"
            ? []
            : [
                {
                  name: "result.json",
                  mimeType: "application/json",
                  bytes: () => [Buffer.from(figures, "utf8")],
                  description: filePhrases[language].clusterFigures(result.cluster.name, result.year),
                },
              ],
      },
      twin: renderTwin(view, theme, templates),
    }),
    companions: async () => ({}),
  };
}

/** The files that the report's words are from where they are translated. */
function translationFiles({ texts, language }: Settings): InputFile[] {
  const { frameworkTranslation, registerTranslation } = filePhrases[language];
  if (texts === null || texts.translation === null) return [];
  const { framework, register } = texts.translation;
  const named = (what: string, { file, sha256 }: typeof framework) => ({ what, path: file, sha256 });
  return [named(frameworkTranslation, framework), named(registerTranslation, register)];
}

export type FagrapportPlanInput = {
  workspace: Workspace;
  inputs: YearInputs;
  settings: Settings;
  formats: readonly ReportFormat[];
};

function notesOf(clusterId: string, { notes }: YearInputs): Notes {
  return (Object.hasOwn(notes, clusterId) ? notes[clusterId]?.notes : null) ?? emptyNotes;
}

/** The files that this cluster's figures and words rest on, for the annex on method. */
function inputFiles(clusterId: string, inputs: YearInputs, say: FilePhrases): InputFile[] {
  const { year, responses, previous, files, previousFiles, notes } = inputs;
  const none: ReadonlySet<string> = new Set();
  const now = responses.get(clusterId)?.surveys ?? none;
  const before = previous.get(clusterId)?.surveys ?? none;
  const note = Object.hasOwn(notes, clusterId) ? notes[clusterId] : undefined;
  return [
    { what: say.clusterRegister, ...inputs.clustersFile },
    ...files
      .filter(({ survey }) => now.has(survey))
      .map(({ path, sha256 }) => ({ what: say.responses(year), path, sha256 })),
    ...previousFiles
      .filter(({ survey }) => before.has(survey))
      .map(({ path, sha256 }) => ({ what: say.responses(year - 1), path, sha256 })),
    ...(note === undefined ? [] : [{ what: say.note, path: note.file, sha256: note.sha256 }]),
  ];
}
