/* Reads HTML as a stranger's browser would, to see whether anything in it could run, load or lead somewhere. */

export type Tag = { name: string; attributes: Map<string, string> };

/** Every tag that opens, with its attributes; comments and raw text are skipped as a browser skips them. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const pattern = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
  for (const match of html.matchAll(pattern)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key, double, single, bare] of (match[2] ?? "").matchAll(
      /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      if (key !== undefined) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? "");
    }
    tags.push({ name, attributes });
  }
  return tags;
}

/** What could run or fetch something, as one line each; none is what a report must have. */
export function dangersOf(html: string): string[] {
  const dangers: string[] = [];
  for (const { name, attributes } of tagsOf(html)) {
    if (["script", "iframe", "object", "embed", "base", "form", "frame", "applet"].includes(name))
      dangers.push(`<${name}>`);
    if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh") dangers.push("meta refresh");
    if (name === "link" && !isLocal(attributes.get("href") ?? "")) dangers.push("link outwards");
    for (const [key, value] of attributes) {
      if (key.startsWith("on")) dangers.push(`${name} ${key}`);
      if (/^\s*(javascript|vbscript):/i.test(value)) dangers.push(`${name} ${key}=${value}`);
      if (["src", "srcset", "poster", "background", "data", "xlink:href"].includes(key) && !isLocal(value)) {
        dangers.push(`${name} ${key}=${value.slice(0, 60)}`);
      }
    }
  }
  const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = ""]) => css);
  const inline = tagsOf(html).map(({ attributes }) => attributes.get("style") ?? "");
  for (const css of [...sheets, ...inline]) dangers.push(...dangersInStyle(css));
  return dangers;
}

/** Strings are taken whole, so that words inside one are words; an address in `url("...")` is still an address. */
function dangersInStyle(css: string): string[] {
  const string = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
  const pattern = new RegExp(String.raw`url\(\s*(${string}|[^)]*)|${string}|@import|expression\(`, "gi");
  return [...css.matchAll(pattern)].flatMap(([whole, address]) => {
    if (address !== undefined) return isLocal(address.replace(/^["']/, "")) ? [] : [whole.slice(0, 60)];
    return /^["']/.test(whole) ? [] : [whole];
  });
}

function isLocal(address: string): boolean {
  return address.startsWith("data:") || address.startsWith("#") || address === "";
}
