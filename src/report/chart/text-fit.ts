/** Width of a text in the sans at a size in points, near enough to decide whether it fits. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += widthOf(character);
  return units * size;
}

function widthOf(character: string): number {
  if ("iljtfrI.,:;'|!()-– ".includes(character)) return 0.3;
  if ("mwMW".includes(character)) return 0.8;
  if (character !== character.toLowerCase()) return 0.6;
  return 0.51;
}

/**
 * Short forms of names for places that take `width` points: as many whole words as fit, never ending in a small word,
 * else the first word cut. Names that would look alike are cut further on, so that each keeps a form of its own.
 */
export function shortNames(names: readonly string[], width: number, size: number): string[] {
  const short = names.map((name) => wholeWords(name, width, size));
  return short.map((form, at) => {
    const isShared = short.some((other, where) => where !== at && other === form);
    const name = names[at] ?? "";
    return isShared && form !== name ? cut(name, width, size) : form;
  });
}

const smallWords = new Set(["og", "i", "for", "av", "på", "the", "of", "and", "&", "–"]);

function wholeWords(name: string, width: number, size: number): string {
  const words = name.split(" ");
  while (words.length > 0 && textWidth(words.join(" "), size) > width) words.pop();
  while (words.length > 1 && words.length < name.split(" ").length && smallWords.has(words.at(-1) ?? "")) words.pop();
  return words.length === 0 ? cut(name, width, size) : words.join(" ");
}

function cut(name: string, width: number, size: number): string {
  const characters = Array.from(name);
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return characters.length === Array.from(name).length ? name : `${characters.join("").trimEnd()}…`;
}
