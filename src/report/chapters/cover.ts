import { coverRings, ringsKey } from "../chart/cover-rings.ts";
import type { Context } from "../context.ts";
import { documentCode } from "../format.ts";
import { versionOf } from "./status.ts";

export type CoverView = ReturnType<typeof coverView>;

/** From here on the cluster's name takes the smaller size, so that it stays within three lines. */
const longName = 29;
const longestOnCover = 110;

export function coverView(context: Context) {
  const { result, theme, framework, now, before, aliases } = context;
  const { name } = result.cluster;
  const { status, version } = versionOf(context);
  const [alias] = aliases;
  const isTooLong = name.length > longestOnCover && alias !== undefined && alias.length < name.length;
  const shown = isTooLong ? alias : name;
  return {
    logo: theme.logo,
    sender: theme.brand.name,
    byline: theme.brand.byline,
    name: shown,
    isLong: shown.length >= longName || shown.split(/\s+/).some((word) => word.length > 18),
    subtitle: framework.title,
    rings: coverRings(now, before),
    key: ringsKey(now, before),
    facts: [
      { name: "År", value: String(result.year) },
      { name: "Dokumentkode", value: documentCode(context.meta.date) },
      { name: "Versjon", value: version },
      { name: "Status", value: status },
    ],
  };
}
