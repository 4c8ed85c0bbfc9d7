import { readFile } from "node:fs/promises";
import type { Notes } from "../notes/notes.ts";
import { parseNotes } from "../notes/parse-notes.ts";
import { type NoteTeam, starterNote } from "../notes/starter.ts";
import type { Cluster } from "../register/cluster.ts";
import { type InitOutcome, makeYearFolders } from "./init-workspace.ts";
import { shownPath, type Workspace } from "./workspace.ts";
import { writeNew } from "./write-new.ts";

export type YearOutcome = InitOutcome & {
  /** How many of the new notes have their names from last year's. */
  carried: number;
  /** Last year's notes that have faults, so that no names could be taken from them. */
  faulty: string[];
};

/**
 * Makes ready for a year: its folders, and a note to fill in for every cluster. Of last year's note only the names are
 * carried over: who writes and who answers for it. Its dates, lights, plan and text were about last year.
 */
export async function initYear(workspace: Workspace, year: number, clusters: readonly Cluster[]): Promise<YearOutcome> {
  const outcome: YearOutcome = { made: [], kept: [], carried: 0, faulty: [] };
  await makeYearFolders(workspace.root, year, outcome);
  for (const cluster of clusters) {
    const before = workspace.notes(year - 1, cluster.id);
    const file = shownPath(workspace, before);
    const last = await readNotes(before, file);
    const team = last === "faulty" || last === null ? null : teamOf(last, year - 1);
    const path = workspace.notes(year, cluster.id);
    const isNew = await writeNew(path, starterNote(cluster, year, team));
    (isNew ? outcome.made : outcome.kept).push(shownPath(workspace, path));
    if (isNew && team !== null) outcome.carried += 1;
    if (isNew && last === "faulty") outcome.faulty.push(file);
  }
  return outcome;
}

async function readNotes(path: string, file: string): Promise<Notes | "faulty" | null> {
  try {
    return parseNotes(await readFile(path, "utf8"), file).notes ?? "faulty";
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The last version tells who it was at the end of the year. */
function teamOf({ versions }: Notes, year: number): NoteTeam | null {
  const last = versions.at(-1);
  if (last === undefined) return null;
  const { author, responsible, participants } = last;
  return { year, author, responsible, participants };
}
