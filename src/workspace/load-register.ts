import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { FagrapportError } from "../error.ts";
import type { Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { scoringMessages } from "../messages/scoring.ts";
import type { Cluster } from "../register/cluster.ts";
import { parseRegister } from "../register/parse-register.ts";
import { shownPath, type Workspace } from "./workspace.ts";

/** The register of clusters, sorted by id, with what is wrong with it. */
export type LoadedRegister = { clusters: Cluster[]; issues: Issue[]; sha256: string };

/**
 * Reads `inputs/clusters.csv`.
 *
 * @throws FagrapportError of kind "input" when there is none
 */
export async function loadRegister(workspace: Workspace, language: Language): Promise<LoadedRegister> {
  const file = shownPath(workspace, workspace.register);
  const bytes = await readFile(workspace.register).catch((cause: unknown) => {
    const sentences = inLanguage(scoringMessages, language);
    throw new FagrapportError("input", sentences.noRegister({ file }), { hint: sentences.noRegisterHint, cause });
  });
  const { clusters, issues } = parseRegister(bytes.toString("utf8"), file);
  return { clusters, issues, sha256: createHash("sha256").update(bytes).digest("hex") };
}
