import Handlebars from "handlebars";
import { rememberLast } from "../remember.ts";

/** The texts of a templates folder, by name without ending. A partial in a folder is named `chapters/summary`. */
export type TemplateTexts = {
  pages: Record<string, string>;
  partials: Record<string, string>;
  styles: Record<string, string>;
};

export type Templates = {
  /** Renders a page of the templates folder. Throws `TemplateError` where the view lacks what the page asks for. */
  render(page: string, view: object): string;
  /** Style sheets one after the other. */
  styles(names: readonly string[]): string;
};

/** Something a template does that it may not do. */
export type TemplateFault = {
  /** Such as `partials/light`. */
  template: string;
  line: number | null;
  kind: "syntax" | "unknown-partial" | "unknown-helper" | "raw-text" | "empty-cell" | "not-in-view" | "broken";
  /** What stood there. */
  value: string;
};

export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly faults: readonly TemplateFault[];

  constructor(message: string, faults: readonly TemplateFault[], options?: { cause: unknown }) {
    super(message, options);
    this.faults = faults;
  }
}

/** What was compiled last: a watch asks for the same templates at every change of a note. */
const compiled = rememberLast<Templates>(1);

/**
 * Compiles the texts in an instance of their own. Everything a template names must be there: a misspelt field throws
 * instead of leaving a blank in a report. No helper computes, and three braces take `Markup` only.
 *
 * @throws TemplateError with every fault of every template.
 */
export function compileTemplates(texts: TemplateTexts): Templates {
  return compiled(JSON.stringify(texts), () => compileAnew(texts));
}

function compileAnew(texts: TemplateTexts): Templates {
  const { faults, parsed } = parseTemplates(texts);
  if (faults.length > 0) {
    const listed = faults.map(({ template, line, kind, value }) => `${template}:${line ?? 1}: ${kind} ${value}`);
    throw new TemplateError(`Templates with faults:\n${listed.join("\n")}`, faults);
  }
  const instance = strictInstance();
  const compile = (name: string) => namingFaults(name, instance.compile(parsed.get(name), compileOptions));
  // A partial given as text would take over the strictness of whoever renders it first.
  for (const name of Object.keys(texts.partials)) instance.registerPartial(name, compile(`partials/${name}`));
  const pages = new Map(Object.keys(texts.pages).map((name) => [name, compile(name)]));
  return {
    render(name, view) {
      const page = pages.get(name);
      if (page === undefined) throw new TemplateError(`There is no template called ${name}.hbs.`, []);
      return page(view);
    },
    styles: (names) =>
      names
        .map((name) => {
          const text = texts.styles[name];
          if (text === undefined) throw new TemplateError(`There is no style sheet called ${name}.css.`, []);
          return text.trim();
        })
        .join("\n"),
  };
}

/** What goes wrong while a template is filled in, with the template it stands in: a page is not blamed for its partials. */
function namingFaults(name: string, fill: HandlebarsTemplateDelegate): HandlebarsTemplateDelegate {
  return (view, options) => {
    try {
      return fill(view, options);
    } catch (cause) {
      if (cause instanceof TemplateError) throw cause;
      const message = cause instanceof Error ? cause.message : String(cause);
      const line = typeof cause === "object" && cause !== null ? Reflect.get(cause, "lineNumber") : null;
      const absent = /^"(.+)" not defined in /.exec(message)?.[1];
      const fault: TemplateFault = {
        template: name,
        line: typeof line === "number" ? line : null,
        kind: absent === undefined ? "broken" : "not-in-view",
        value: absent ?? message,
      };
      throw new TemplateError(`${name}.hbs:${fault.line ?? 1}: ${message}`, [fault], { cause });
    }
  };
}

/** Every fault that can be seen without a view, in the order of the files. */
export function templateFaults(texts: TemplateTexts): TemplateFault[] {
  return parseTemplates(texts).faults;
}

/** Each template as Handlebars reads it, by name; those that it cannot read are among the faults. */
function parseTemplates(texts: TemplateTexts): { parsed: Map<string, hbs.AST.Program>; faults: TemplateFault[] } {
  const parsed = new Map<string, hbs.AST.Program>();
  const files = [
    ...Object.entries(texts.pages),
    ...Object.entries(texts.partials).map(([name, text]) => [`partials/${name}`, text] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const partials = new Set(Object.keys(texts.partials));
  const faults: TemplateFault[] = [];
  for (const [template, text] of files) {
    try {
      // White space is taken away when it is compiled.
      const program = Handlebars.parseWithoutProcessing(text);
      parsed.set(template, program);
      new FaultFinder(template, partials, faults).accept(program);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const line = /line (\d+)/.exec(message)?.[1];
      faults.push({ template, line: line === undefined ? null : Number(line), kind: "syntax", value: message });
    }
    for (const match of text.matchAll(/<t[dh]\b[^>]*>\s*<\/t[dh]>/g)) {
      // Chromium leaves an empty cell out of the tagged table, and the columns shift.
      const line = text.slice(0, match.index).split("\n").length;
      faults.push({ template, line, kind: "empty-cell", value: match[0] });
    }
  }
  return { parsed, faults };
}

const helpers = ["if", "unless", "each", "with"] as const;
const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true },
};

/** Its own instance, whose block helpers refuse what is undefined: `strict` alone does not cover their arguments. */
function strictInstance(): typeof Handlebars {
  const instance = Handlebars.create();
  for (const name of ["lookup", "log"]) instance.unregisterHelper(name);
  for (const name of helpers) {
    const original: unknown = Reflect.get(instance.helpers, name);
    if (typeof original !== "function") throw new Error(`Handlebars has no helper called ${name}.`);
    instance.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      if (value === undefined) {
        const lineNumber: unknown = Reflect.get(Reflect.get(options, "loc") ?? {}, "start")?.line;
        throw Object.assign(new Error(`"{{#${name}}}" not defined in the view`), { lineNumber });
      }
      return original.call(this, value, options);
    });
  }
  return instance;
}

class FaultFinder extends Handlebars.Visitor {
  readonly #template: string;
  readonly #partials: ReadonlySet<string>;
  readonly #faults: TemplateFault[];

  constructor(template: string, partials: ReadonlySet<string>, faults: TemplateFault[]) {
    super();
    this.#template = template;
    this.#partials = partials;
    this.#faults = faults;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const isPath = mustache.path.type === "PathExpression";
    const written = isPath && "original" in mustache.path ? String(mustache.path.original) : "";
    if (!mustache.escaped && !/(^|\.)markup$/.test(written)) this.#fault(mustache, "raw-text", written);
    if (mustache.params.length > 0 || mustache.hash !== undefined) this.#fault(mustache, "unknown-helper", written);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const written = block.path.original;
    if (!helpers.some((name) => name === written)) this.#fault(block, "unknown-helper", String(written));
    super.BlockStatement(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#partial(partial, partial.name);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#partial(partial, partial.name);
    super.PartialBlockStatement(partial);
  }

  #partial(node: hbs.AST.Node, name: hbs.AST.PathExpression | hbs.AST.SubExpression): void {
    const written = name.type === "PathExpression" && "original" in name ? String(name.original) : "";
    if (written !== "@partial-block" && !this.#partials.has(written)) this.#fault(node, "unknown-partial", written);
  }

  #fault(node: hbs.AST.Node, kind: TemplateFault["kind"], value: string): void {
    this.#faults.push({ template: this.#template, line: node.loc.start.line, kind, value });
  }
}
