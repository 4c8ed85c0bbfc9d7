import { type Context, chapterOf } from "../context.ts";
import { dash } from "../format.ts";
import type { ReportLanguage } from "../language.ts";
import { documentPhrases } from "../phrases/document.ts";
import { statusPhrases } from "../phrases/status.ts";
import type { Voice } from "../voice.ts";
import { headOf } from "./parts.ts";

export type StatusView = ReturnType<typeof statusView>;

/** Version and status of the report: the newest in the note, or a first draft. */
export function versionOf({ language, notes }: Voice & Pick<Context, "notes">): { status: string; version: string } {
  const newest = notes.versions.at(-1);
  return newest === undefined
    ? { status: statusPhrases[language].draft, version: "0.1" }
    : { status: statusWord(language, newest.status), version: newest.version };
}

/** "Utkast" and "Rapport", the source's own words, in the report's language; any other word stays as it was written. */
function statusWord(language: ReportLanguage, written: string): string {
  const { draft, report } = statusPhrases.nb;
  const say = statusPhrases[language];
  return written === draft ? say.draft : written === report ? say.report : written;
}

/** The document status, which is also the page of the contents. Without a note there is one row, made by the program. */
export function statusView(context: Context) {
  const { notes, theme, meta, framework, language, format } = context;
  const say = statusPhrases[language];
  const { source } = framework;
  const written = notes.versions.map((version) => ({
    status: statusWord(language, version.status),
    version: version.version,
    date: format.date(version.date),
    author: version.author,
    responsible: version.responsible,
    participants: version.participants ?? dash,
  }));
  const made = {
    ...versionOf(context),
    date: format.date(meta.date),
    author: theme.brand.name,
    responsible: dash,
    participants: dash,
  };
  return {
    head: headOf(context, chapterOf(context, "status")),
    title: say.title,
    caption: say.caption,
    heads: say.heads,
    contentsTitle: documentPhrases[language].contents,
    rows: written.length > 0 ? written : [made],
    about: {
      title: say.about.title,
      framework: say.about.framework({
        title: source.title,
        author: source.author.replace(/ as$/, ""),
        client: source.client,
        date: format.date(source.date),
      }),
      sample: say.about.sample,
      sourceWords: say.about.sourceWords,
    },
    lines: [theme.brand.contact, theme.brand.legal].filter((line) => line !== null),
  };
}
