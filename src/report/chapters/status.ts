import { type Context, chapterOf } from "../context.ts";
import { dash, formatDate } from "../format.ts";
import { headOf } from "./parts.ts";

export type StatusView = ReturnType<typeof statusView>;

/** Version and status of the report: the newest in the note, or a first draft. */
export function versionOf({ notes }: Pick<Context, "notes">): { status: string; version: string } {
  const newest = notes.versions.at(-1);
  return newest === undefined
    ? { status: "Utkast", version: "0.1" }
    : { status: newest.status, version: newest.version };
}

/** The document status, which is also the page of the contents. Without a note there is one row, made by the program. */
export function statusView(context: Context) {
  const { notes, theme, meta, framework } = context;
  const { source } = framework;
  const written = notes.versions.map((version) => ({
    status: version.status,
    version: version.version,
    date: formatDate(version.date),
    author: version.author,
    responsible: version.responsible,
    participants: version.participants ?? dash,
  }));
  const made = {
    ...versionOf(context),
    date: formatDate(meta.date),
    author: theme.brand.name,
    responsible: dash,
    participants: dash,
  };
  return {
    head: headOf(context, chapterOf(context, "status")),
    rows: written.length > 0 ? written : [made],
    about: {
      before: `Rammeverket er fra fagrapporten «${source.title}» (${source.author.replace(/ as$/, "")} for ${source.client}, ${formatDate(source.date)}).`,
      sample: "Kursiv antikva",
      after: "er kildens egne ord. Alt annet er skrevet for denne rapporten.",
    },
    lines: [theme.brand.contact, theme.brand.legal].filter((line) => line !== null),
  };
}
