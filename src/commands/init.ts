import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodes, FagrapportError } from "../error.ts";
import { inLanguage } from "../messages/language.ts";
import { workspaceMessages } from "../messages/workspace.ts";
import { wrap } from "../messages/wrap.ts";
import { findExports } from "../survey/import-exports.ts";
import { initWorkspace } from "../workspace/init-workspace.ts";
import { initYear } from "../workspace/init-year.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { refuseErrors } from "../workspace/load-year.ts";
import { openWorkspace, shownPath, type Workspace } from "../workspace/workspace.ts";
import type { Command, Context } from "./command.ts";
import { requireYear, text } from "./values.ts";

/** `fagrapport init DIR` makes a working folder, `fagrapport init --year 2027` a new year in one. */
export const initCommand: Command = {
  options: { year: { type: "string" } },
  positionals: [0, 1],
  async run(values, [folder], context) {
    const { language } = context;
    const sentences = inLanguage(workspaceMessages, language);
    const year = text(values, "year") === null ? null : requireYear(values, language);
    if (folder === undefined && year === null) {
      throw new FagrapportError("usage", sentences.nothingSaid, { hint: sentences.nothingSaidHint });
    }
    const root = folder === undefined ? context.workspace.root : resolve(context.cwd, folder);
    const hadRegister = existsSync(openWorkspace(root).register);
    if (folder === undefined && !hadRegister) {
      throw new FagrapportError("usage", sentences.noWorkspace({ folder: root }), { hint: sentences.noWorkspaceHint });
    }
    try {
      if (folder !== undefined) await makeWorkspace(root, year ?? thisYear(context), hadRegister, context);
      // The two invented clusters of a new register get no notes: they are to be deleted.
      if (year !== null && hadRegister) await makeYear(openWorkspace(root), year, context);
    } catch (error) {
      throw refused(error, root, context);
    }
    return exitCodes.done;
  },
};

async function makeWorkspace(root: string, year: number, hadRegister: boolean, context: Context): Promise<void> {
  const sentences = inLanguage(workspaceMessages, context.language);
  const { made, kept } = await initWorkspace(root, year);
  if (context.quiet) return;
  for (const path of made) context.say(sentences.made({ path }));
  context.say(sentences.ready({ folder: root, made: made.length, kept: kept.length }));
  context.say(wrap(sentences.readyHint({ isNewRegister: !hadRegister, year }), context.width, "  "));
}

async function makeYear(workspace: Workspace, year: number, context: Context): Promise<void> {
  const sentences = inLanguage(workspaceMessages, context.language);
  const { clusters, issues } = await loadRegister(workspace, context.language);
  refuseErrors(issues, context.language);
  const { made, kept, carried, faulty } = await initYear(workspace, year, clusters);
  for (const file of faulty) context.say(sentences.faultyNote({ file }));
  if (context.quiet) return;
  const notes = (paths: readonly string[]) => paths.filter((path) => path.endsWith(".md")).length;
  context.say(sentences.yearReady({ year, made: notes(made), kept: notes(kept) }));
  if (carried > 0) context.say(sentences.carried({ notes: carried, year: year - 1 }));
  const path = shownPath(workspace, workspace.exports(year));
  const hasExports = (await findExports(workspace, year)).length > 0;
  context.say(wrap(sentences.yearHint({ path, year, hasExports }), context.width, "  "));
}

function thisYear({ givenDate, today }: Context): number {
  return Number((givenDate ?? today).slice(0, 4));
}

/** A name that no folder can have is for the user to mend; anything else is passed on. */
function refused(error: unknown, folder: string, { language }: Context): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!["ENOTDIR", "EEXIST", "ENAMETOOLONG", "EINVAL"].includes(code)) return error;
  const sentences = inLanguage(workspaceMessages, language);
  return new FagrapportError("usage", sentences.cannotMake({ folder, code }), {
    hint: sentences.cannotMakeHint,
    cause: error,
  });
}
