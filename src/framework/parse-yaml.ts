import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
  YAMLParseError,
} from "yaml";
import type { Issue } from "../messages/issue.ts";
import { frozen, rememberLast } from "../remember.ts";

/** Where something stands in a YAML file: keys and list positions from the top. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file as plain data. `data` is undefined where the file could not be read at all; `issues` then says why. */
export type ParsedYaml = {
  data: unknown;
  /** The line of what lies at the path, from 1; of the nearest thing above it where nothing lies there. */
  lineOf(path: YamlPath): number;
  issues: Issue[];
};

/** The framework is 130 KB; a file of this size is not something that people wrote. */
const mostCharacters = 2_000_000;
/** Brackets inside brackets; the framework has one. */
const deepestBrackets = 50;
/** Columns that a line may be indented; the framework has sixteen. */
const deepestIndent = 200;

/** Framework and register in three languages; each takes half a megabyte. */
const remembered = rememberLast<ParsedYaml>(6);

/**
 * Reads YAML that people wrote. Every fault has its line. References (`&name`, `*name`) are refused: the files need none,
 * and a few lines of them can grow to gigabytes.
 *
 * The last few files are remembered, so `data` is frozen.
 *
 * @param file name of the file as the user knows it
 */
export function parseYaml(written: string, file: string): ParsedYaml {
  return remembered(`${file}\n${written}`, () => readYaml(written, file));
}

function readYaml(written: string, file: string): ParsedYaml {
  const text = written.replace(/^\uFEFF/, "");
  const failed = (...issues: Issue[]): ParsedYaml => ({ data: undefined, lineOf: () => 1, issues });
  if (text.includes("\uFFFD") || text.includes("\u0000")) {
    return failed({ code: "framework-encoding", severity: "error", file });
  }
  if (text.length > mostCharacters) {
    return failed({ code: "framework-too-large", severity: "error", file, params: { most: mostCharacters } });
  }
  const lines = new LineCounter();
  const document = compose(text, lines);
  if (document === null) return failed({ code: "framework-too-deep", severity: "error", file });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const syntax = [...document.errors, ...document.warnings].map(
    (error): Issue => ({
      ...nameSyntaxFault(error.code, text.slice(...error.pos)),
      severity: "error",
      file,
      line: lineAt(error.pos[0]),
    }),
  );
  // After the first fault of a line the parser is lost, and what it says further of that line follows from it.
  const issues = syntax.filter(({ line }, index) => line !== syntax[index - 1]?.line);
  visit(document, {
    Alias: (_, { source, range }) => {
      issues.push({
        code: "framework-reference",
        severity: "error",
        file,
        line: lineAt(range?.[0] ?? 0),
        value: `*${source}`,
      });
    },
  });
  if (issues.length > 0) return failed(...issues);
  return {
    data: frozen(document.toJS()),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    issues: [],
  };
}

/**
 * The first document in the text, with an error where there is another. Null where it goes too deep: what composes it is
 * recursive, and a stack that runs out in it can take the whole process along.
 */
function compose(text: string, lines: LineCounter): Document.Parsed | null {
  if (new RegExp(`^(?:[-?:][ \\t]|[ \\t]){${deepestIndent}}`, "m").test(text)) return null;
  const lexemes = [...new Lexer().lex(text)];
  if (areTooDeep(lexemes)) return null;
  const parser = new Parser(lines.addNewLine);
  function* tokens() {
    lines.addNewLine(0);
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  }
  let first: Document.Parsed | null = null;
  for (const document of new Composer().compose(tokens(), true, text.length)) {
    if (first === null) {
      first = document;
    } else {
      const [from, to] = document.range;
      first.errors.push(new YAMLParseError([from, to], "MULTIPLE_DOCS", "There is more than one document."));
      break;
    }
  }
  return first;
}

function areTooDeep(lexemes: readonly string[]): boolean {
  let open = 0;
  for (const lexeme of lexemes) {
    if (lexeme === "[" || lexeme === "{") open += 1;
    else if (lexeme === "]" || lexeme === "}") open -= 1;
    if (open > deepestBrackets) return true;
  }
  return false;
}

function nameSyntaxFault(code: string, value: string): Pick<Issue, "code" | "value" | "params"> {
  const word = value.split("\n", 1)[0]?.trim().slice(0, 60) ?? "";
  const shown = word === "" ? {} : { value: word };
  switch (code) {
    case "DUPLICATE_KEY":
      return { code: "framework-duplicate-key", ...shown };
    case "TAG_RESOLVE_FAILED":
      return { code: "framework-tag", ...shown };
    case "TAB_AS_INDENT":
      return { code: "framework-tab" };
    case "MULTIPLE_DOCS":
      return { code: "framework-two-documents" };
    default:
      return { code: "framework-syntax", ...shown, params: { reason: code } };
  }
}

/** Offset of the key or list entry at the path, or of the deepest one on the way that exists. */
function offsetOf(contents: Node | null, path: YamlPath): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      node = node.items[step];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
