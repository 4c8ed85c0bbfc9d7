import { exitCodes } from "../error.ts";
import { type YearStatus, yearStatus } from "../making/year-status.ts";
import { shownPath } from "../workspace/workspace.ts";
import { toJson } from "../workspace/write.ts";
import type { Command } from "./command.ts";
import { statusText } from "./status-text.ts";
import { flag, requireYear } from "./values.ts";

/** `fagrapport status --year 2026`: what is in, who has not answered, what is out of date, what is in the way. */
export const statusCommand: Command = {
  options: { year: { type: "string" }, json: { type: "boolean" } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language, width } = context;
    const year = requireYear(values, language);
    const status = await yearStatus(year, context);
    if (flag(values, "json")) {
      context.out(toJson(statusJson(status)));
    } else {
      const exportsFolder = shownPath(workspace, workspace.exports(year));
      context.out(`${statusText(status, { language, width, exportsFolder })}\n`);
    }
    return status.blockers.length > 0 ? exitCodes.input : exitCodes.done;
  },
};

/** What the portfolio would say of an export is the portfolio's. */
function statusJson({ year, exports, ...rest }: YearStatus) {
  const files = exports.map(({ file, state, faults }) => ({ file, state, faults }));
  return { schemaVersion: 1, year, exports: files, ...rest };
}
