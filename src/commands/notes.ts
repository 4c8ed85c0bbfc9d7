import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { exitCodes, FagrapportError } from "../error.ts";
import { cliMessages } from "../messages/cli.ts";
import { inLanguage } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { notesMessages } from "../messages/notes.ts";
import { starterNote } from "../notes/starter.ts";
import type { Cluster } from "../register/cluster.ts";
import { parseRegister } from "../register/parse-register.ts";
import { shownPath } from "../workspace/workspace.ts";
import { writeNew } from "../workspace/write-new.ts";
import type { Command, Context } from "./command.ts";
import { requireYear } from "./values.ts";

/** `fagrapport notes CLUSTER --year 2026`: a note to fill in, never in place of one that exists. */
export const notesCommand: Command = {
  options: { year: { type: "string" } },
  positionals: [1, 1],
  async run(values, [id = ""], context) {
    const year = requireYear(values, context.language);
    const sentences = inLanguage(notesMessages, context.language);
    const cluster = await findCluster(id, context);

    const path = context.workspace.notes(year, cluster.id);
    const shown = shownPath(context.workspace, path);
    if (!(await writeNew(path, starterNote(cluster, year)))) {
      context.say(sentences.exists({ path: shown }));
      return exitCodes.done;
    }
    context.say(sentences.made({ path: shown }));
    if (!context.quiet) context.say(sentences.madeHint({ cluster: cluster.id, year }));
    return exitCodes.done;
  },
};

async function findCluster(id: string, context: Context): Promise<Cluster> {
  const { workspace, language } = context;
  const sentences = inLanguage(notesMessages, language);
  const file = shownPath(workspace, workspace.register);
  if (!existsSync(workspace.register)) {
    throw new FagrapportError("input", sentences.noRegister({ file }), { hint: sentences.noRegisterHint });
  }
  const { clusters, issues } = parseRegister(await readFile(workspace.register, "utf8"), file);
  const cluster = clusters.find((one) => one.id === id);
  if (cluster !== undefined) return cluster;

  const faults = issues.filter(({ severity }) => severity === "error").length;
  if (faults > 0) {
    throw new FagrapportError("input", sentences.badRegister({ file, faults }), { hint: sentences.badRegisterHint });
  }
  const ids = clusters.map((one) => one.id);
  throw new FagrapportError(
    "usage",
    inLanguage(cliMessages, language).unknownCluster({ id, nearest: nearest(id, ids) }),
  );
}
