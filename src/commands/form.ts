import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import { exitCodes, FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { cliMessages } from "../messages/cli.ts";
import { formMessages } from "../messages/form.ts";
import { inLanguage } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import type { Cluster } from "../register/cluster.ts";
import { formContent } from "../survey/form/form-content.ts";
import { limesurveyForm } from "../survey/form/limesurvey-form.ts";
import { textForm } from "../survey/form/text-form.ts";
import { workbookForm } from "../survey/form/workbook-form.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { shownPath } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import type { Command, Context, Values } from "./command.ts";
import { text } from "./values.ts";

/** `fagrapport form --out FILE`: the checklist to fill in, in a format that `import` reads back. */
export const formCommand: Command = {
  options: { out: { type: "string" }, cluster: { type: "string" } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const sentences = inLanguage(formMessages, context.language);
    const { workspace, givenDate, today, language } = context;
    const out = requireOut(values, context);
    const date = givenDate ?? today;
    const { framework } = await loadFramework(workspace, date, language);
    const clusters = await chooseClusters(values, context);
    const content = formContent(framework, clusters);
    const makers: Record<string, () => string | Promise<Buffer>> = {
      ".xlsx": () => workbookForm(content, date),
      ".txt": () => textForm(content),
      ".lss": () => limesurveyForm(content),
    };
    const make = makers[extname(out).toLowerCase()];
    if (make === undefined) {
      throw new FagrapportError("usage", sentences.ending({ path: shownPath(workspace, out) }));
    }
    if (existsSync(out) && !context.force) {
      throw new FagrapportError("usage", sentences.exists({ path: shownPath(workspace, out) }), {
        hint: sentences.existsHint,
      });
    }
    await writeWhole(out, await make());
    if (!context.quiet) context.say(sentences.made({ path: shownPath(workspace, out) }));
    return exitCodes.done;
  },
};

function requireOut(values: Values, { cwd, language }: Context): string {
  const out = text(values, "out");
  if (out === null) throw new FagrapportError("usage", inLanguage(formMessages, language).withoutOut);
  return resolve(cwd, out);
}

/** All clusters of the register, or the one that the form is for. */
async function chooseClusters(values: Values, { workspace, language }: Context): Promise<Cluster[]> {
  const { clusters } = await loadRegister(workspace, language);
  const id = text(values, "cluster");
  if (id === null) return clusters;
  const chosen = clusters.filter((cluster) => cluster.id === id);
  if (chosen.length > 0) return chosen;
  const ids = clusters.map((cluster) => cluster.id);
  throw new FagrapportError(
    "usage",
    inLanguage(cliMessages, language).unknownCluster({ id, nearest: nearest(id, ids) }),
  );
}
