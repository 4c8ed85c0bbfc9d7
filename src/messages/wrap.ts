/** Breaks a paragraph at spaces so that no line is longer than `width`; lines after the first begin with `indent`. */
export function wrap(paragraph: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(paragraph)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (shownLength(longer) > width && line !== "") {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.join("\n");
}

/** A text of several lines, each of them wrapped under its own indent. One that is a command is left as it is. */
export function wrapLines(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    const words = line.trimStart();
    const indent = line.slice(0, line.length - words.length);
    if (shownLength(line) <= width || words.startsWith("fagrapport ")) return line;
    return wrap(heldSpace.repeat(indent.length) + words, width, `${indent}  `);
  };
  return text.split("\n").map(wrapLine).join("\n");
}

/** A space that is no place to break; no text of ours has the character. */
const heldSpace = "\u0000";

/** The words of a paragraph; a command in quotation marks is one of them, so that it can be copied in one piece. */
function wordsOf(paragraph: string): string[] {
  const held = paragraph.replace(/«fagrapport [^»]*»|"fagrapport [^"]*"/g, (call) => call.replaceAll(" ", heldSpace));
  return held.split(" ").map((word) => word.replaceAll(heldSpace, " "));
}

/** Columns that a line takes, without what colours it. */
function shownLength(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character.
  return line.replace(/\u001b\[[0-9;]*m/g, "").length;
}
