import { FagrapportError } from "../error.ts";
import { type FileFaultCode, fileFaultCodes, fileSystemMessages } from "../messages/file-system.ts";
import { inLanguage, type Language } from "../messages/language.ts";

/**
 * An error of the file system that the user can mend (no space, no rights), in words; anything else as it is. Its exit
 * code is that of usage: the folder that was chosen cannot be worked in.
 */
export function wordFileFault(error: unknown, language: Language): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const sentences = inLanguage(fileSystemMessages, language);
  const words = sentences.fault[code]({ path: pathOf(error) });
  return new FagrapportError("usage", words, { hint: sentences.hint[code], cause: error });
}

/** Whether an error, in words or not, is of the disk as a whole, so that every other file would meet it too. */
export function isDiskFault(error: unknown): boolean {
  const code = codeOf(error instanceof FagrapportError ? error.cause : error);
  return code === "ENOSPC" || code === "EDQUOT" || code === "EROFS";
}

function codeOf(error: unknown): FileFaultCode | null {
  if (!(error instanceof Error) || error instanceof FagrapportError || !("code" in error)) return null;
  return fileFaultCodes.find((code) => code === error.code) ?? null;
}

/** The file as the user knows it: what is written stands under a name with a number behind until it is whole. */
function pathOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("path" in error) || typeof error.path !== "string") return null;
  return error.path.replace(temporaryEnding, "");
}

/** What `writeWhole` puts behind a name while it writes. */
export const temporaryEnding = /\.\d{9,}$/;
