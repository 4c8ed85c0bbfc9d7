import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Issue } from "../messages/issue.ts";

/** What the YAML says, and where in the file each part of it stands. */
export type ReadYaml = {
  value: unknown;
  /** Line of the value at a path, or of the nearest part that contains it. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

type Raise = (issue: Omit<Issue, "file">) => void;

/** Deeper nesting than anyone writes; far deeper would exhaust the parser's stack. */
const deepestNesting = 50;

/**
 * Reads front matter. Every scalar stays as it was written ("1.0" is a version, no number), an empty field is as absent.
 * Aliases are refused: nobody needs them here, and a handful can unfold to gigabytes.
 *
 * @param firstLine line of the file that the YAML begins on
 * @returns null when it cannot be read
 */
export function readYaml(text: string, firstLine: number, raise: Raise): ReadYaml | null {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    raise({ code: "notes-too-deep", severity: "error", line: firstLine + deep });
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => firstLine + counter.linePos(offset).line - 1;

  const faults = [...document.errors, ...document.warnings];
  for (const { code, pos } of faults) {
    raise({ code: "notes-bad-yaml", severity: "error", line: lineAt(pos[0]), params: { yaml: code } });
  }
  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      raise({ code: "notes-alias", severity: "error", line: lineAt(node.range?.[0] ?? 0), value: `*${node.source}` });
    },
    Scalar(_, node) {
      if (node.value !== null && typeof node.value !== "string" && node.source !== undefined) node.value = node.source;
    },
    Map(_, node) {
      node.items = node.items.filter(({ value }) => isNode(value) && !(isScalar(value) && value.value === null));
    },
  });
  if (faults.length > 0 || aliases > 0) return null;

  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, lineOf };
}

/** The line (from 0) on which brackets or leading dashes are nested beyond reason, or null. */
function tooDeepAt(text: string): number | null {
  let open = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*(?:[-?:][ \t]+){50}/.test(line)) return index;
    for (const sign of line) {
      if (sign === "[" || sign === "{") open += 1;
      if (sign === "]" || sign === "}") open = Math.max(0, open - 1);
      if (open > deepestNesting) return index;
    }
  }
  return null;
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      if (!isNode(node) || isAlias(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
