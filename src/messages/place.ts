import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language } from "./language.ts";

const placeMessages: Catalogue<{
  sheet: (params: { sheet: string }) => string;
  row: (params: { row: number }) => string;
}> = {
  nb: { sheet: ({ sheet }) => `ark «${sheet}»`, row: ({ row }) => `rad ${row}` },
  en: { sheet: ({ sheet }) => `sheet "${sheet}"`, row: ({ row }) => `row ${row}` },
};

/** Where an issue stands, as an editor can jump to (`file:line`) or as Excel names it (`file, B3`). */
export function placeOf({ file, line, sheet, row, cell }: Issue, language: Language): string {
  const sentences = inLanguage(placeMessages, language);
  const parts = [
    line === undefined ? (file ?? "") : `${file ?? ""}:${line}`,
    ...(sheet === undefined ? [] : [sentences.sheet({ sheet })]),
    ...(cell !== undefined ? [cell] : row === undefined ? [] : [sentences.row({ row })]),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
