import { readFileSync } from "node:fs";
import { FagrapportError } from "../error.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { surveyMessages } from "../messages/survey.ts";
import type { Cluster } from "../register/cluster.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * The clusters of the workspace. The register's faults are `lint`'s to tell; here they mean that some names are not known.
 *
 * @throws FagrapportError of kind "input" where there is no register
 */
export function readRegister({ register }: Workspace, language: Language): Cluster[] {
  const sentences = inLanguage(surveyMessages, language);
  try {
    return parseRegister(readFileSync(register, "utf8"), register).clusters;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new FagrapportError("input", sentences.noRegister({ path: register }), { hint: sentences.noRegisterHint });
  }
}
