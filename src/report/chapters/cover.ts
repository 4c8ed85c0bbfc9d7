import { coverRings, ringsKey } from "../chart/cover-rings.ts";
import type { Context } from "../context.ts";
import { documentCode } from "../format.ts";
import { coverPhrases } from "../phrases/cover.ts";
import { fagrapportPhrases } from "../phrases/fagrapport.ts";
import { versionOf } from "./status.ts";

export type CoverView = ReturnType<typeof coverView>;

/** From here on the cluster's name takes the smaller size, so that it stays within three lines. */
const longName = 29;
const longestOnCover = 110;

export function coverView(context: Context) {
  const { result, theme, framework, now, before, aliases } = context;
  const { name } = result.cluster;
  const say = coverPhrases[context.language].facts;
  const { status, version } = versionOf(context);
  const [alias] = aliases;
  const isTooLong = name.length > longestOnCover && alias !== undefined && alias.length < name.length;
  const shown = isTooLong ? alias : name;
  return {
    logo: theme.logo,
    sender: theme.brand.name,
    byline: theme.brand.byline,
    kind: fagrapportPhrases[context.language].kind,
    name: shown,
    isLong: shown.length >= longName || shown.split(/\s+/).some((word) => word.length > 18),
    subtitle: framework.title,
    rings: coverRings(context, now, before),
    key: ringsKey(context, now, before),
    facts: [
      { name: say.year, value: String(result.year) },
      { name: say.documentCode, value: documentCode(context.meta.date) },
      { name: say.version, value: version },
      { name: say.status, value: status },
    ],
  };
}
