import { exitCodes, FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { forgetMessages } from "../messages/forget.ts";
import { inLanguage } from "../messages/language.ts";
import { forgetResponse } from "../survey/forget-response.ts";
import type { Command } from "./command.ts";
import { requireYear, text } from "./values.ts";

/** `fagrapport forget RESPONSE_ID`: one person's response is removed and never taken in again. */
export const forgetCommand: Command = {
  options: { year: { type: "string" }, survey: { type: "string" } },
  positionals: [1, 1],
  async run(values, [id = ""], { workspace, language, givenDate, today, say, quiet }) {
    const sentences = inLanguage(forgetMessages, language);
    const year = requireYear(values, language);
    const date = givenDate ?? today;
    const { framework } = await loadFramework(workspace, date, language);
    const done = await forgetResponse(workspace, framework, { id, year, survey: text(values, "survey"), date });
    switch (done.kind) {
      case "not-found":
        throw new FagrapportError("input", sentences.notFound({ id, year }));
      case "several": {
        const surveys = done.surveys.join(", ");
        throw new FagrapportError("usage", sentences.severalSurveys({ id, surveys }), {
          hint: sentences.severalSurveysHint,
        });
      }
      case "damaged":
        throw new FagrapportError("input", sentences.damagedSurvey({ path: done.canonical }), {
          hint: sentences.damagedSurveyHint,
        });
      case "forgotten":
        if (!quiet) {
          say(sentences.forgot({ id, file: done.canonical }));
          for (const file of done.exports) say(sentences.forgotExport({ file }));
        }
        return exitCodes.done;
    }
  },
};
