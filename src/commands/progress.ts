import { basename } from "node:path";
import picocolors from "picocolors";
import { inLanguage } from "../messages/language.ts";
import { progressMessages } from "../messages/progress.ts";
import { surveyMessages } from "../messages/survey.ts";
import type { Context } from "./command.ts";

/** Long work as the user sees it: a live line on a terminal, plain lines elsewhere, nothing under `--quiet`. */
export type Progress = {
  /** One more is done; `line` says what, for those who read plain lines. Null where that has been said. */
  done: (line: string | null) => void;
  /** Something worth saying while the work goes on. */
  say: (line: string) => void;
  close: () => void;
};

const widestBar = 24;
const narrowestBar = 6;
const clearLine = "\r\u001b[2K";
/** The line is drawn no more often than an eye can follow. */
const betweenDrawsMs = 100;
/** Before so much is done, the time that is left is anyone's guess. */
const guessFrom = { items: 3, ms: 2_000 };

export function startProgress(context: Context, label: string, total: number): Progress {
  const { say, live, quiet, clock, width, language } = context;
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
  const sentences = inLanguage(progressMessages, language);
  const start = clock();
  let finished = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const timeLeft = () => {
    const spent = clock() - start;
    if (finished < guessFrom.items || finished === total || spent < guessFrom.ms) return "";
    return `, ${sentences.left({ seconds: ((spent / finished) * (total - finished)) / 1000 })}`;
  };
  const draw = () => {
    drawn = clock();
    const figures = `${finished}/${total}${timeLeft()}`;
    const room = width - label.length - figures.length - 3;
    const columns = Math.max(narrowestBar, Math.min(widestBar, room));
    const filled = total === 0 ? columns : Math.round((columns * finished) / total);
    const bar = colors.cyan("█".repeat(filled)) + colors.dim("░".repeat(columns - filled));
    live(`${clearLine}${label} ${bar} ${figures}`);
  };
  draw();
  return {
    done: () => {
      finished += 1;
      if (finished === total || clock() - drawn >= betweenDrawsMs) draw();
    },
    say: (line) => {
      live(clearLine);
      say(line);
      draw();
    },
    close: () => live(clearLine),
  };
}

/** Work shorter than this needs no sign of life. */
const patienceMs = 2_000;

/** A live line with the rows read so far, while a long export is read; nothing where there is no terminal. */
export function startSignOfReading({ live, quiet, clock, language }: Context): {
  show: (file: string, rows: number) => void;
  clear: () => void;
} {
  const start = clock();
  let isShown = false;
  return {
    show: (file, rows) => {
      if (live === null || quiet || clock() - start < patienceMs) return;
      isShown = true;
      live(clearLine + inLanguage(surveyMessages, language).readingRows({ file: basename(file), rows }));
    },
    clear: () => {
      if (isShown) live?.(clearLine);
      isShown = false;
    },
  };
}
