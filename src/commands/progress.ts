import picocolors from "picocolors";
import type { Context } from "./command.ts";

/** Long work as the user sees it: a live line on a terminal, plain lines elsewhere, nothing under `--quiet`. */
export type Progress = {
  /** One more is done; `line` says what, for those who read plain lines. Null where that has been said. */
  done: (line: string | null) => void;
  /** Something worth saying while the work goes on. */
  say: (line: string) => void;
  close: () => void;
};

const barWidth = 24;
const clearLine = "\r\u001b[2K";

export function startProgress(context: Context, label: string, total: number): Progress {
  const { say, live, quiet } = { say: context.say, live: context.live, quiet: context.quiet };
  if (quiet) return { done: () => {}, say, close: () => {} };
  if (live === null) {
    return {
      done: (line) => {
        if (line !== null) say(line);
      },
      say,
      close: () => {},
    };
  }

  const colors = picocolors.createColors(context.color);
  let finished = 0;
  const draw = () => {
    const filled = total === 0 ? barWidth : Math.round((barWidth * finished) / total);
    const bar = colors.cyan("█".repeat(filled)) + colors.dim("░".repeat(barWidth - filled));
    live(`${clearLine}${label} ${bar} ${finished}/${total}`);
  };
  draw();
  return {
    done: () => {
      finished += 1;
      draw();
    },
    say: (line) => {
      live(clearLine);
      say(line);
      draw();
    },
    close: () => live(clearLine),
  };
}
