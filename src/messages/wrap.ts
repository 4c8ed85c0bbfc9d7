/** Breaks a paragraph at spaces so that no line is longer than `width`; lines after the first begin with `indent`. */
export function wrap(paragraph: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.join("\n");
}
