import { StringDecoder } from "node:string_decoder";
import { SaxesParser } from "saxes";
import type { Limits } from "./limits.ts";
import { UnreadableFile } from "./unreadable-file.ts";

export type XmlHandlers = {
  /** Names come without their prefix, so `x:row` is `row`. Attributes of `r:id` are `id`. */
  open: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Most characters of XML between two tags: one cell of the greatest length, with every sign escaped. */
const charactersPerLimit = 12;

/**
 * Reads XML as a stream, and gives control back after each piece so that the caller can hand on what has been read.
 * Entities other than XML's own five, and document types, are refused.
 *
 * @throws UnreadableFile `file-damaged` where it is not well-formed
 */
export async function* xmlEvents(
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  limits: Limits,
): AsyncIterable<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceEvent = 0;
  let fault: UnreadableFile | null = null;
  const refuse = (cause?: unknown) => {
    fault ??= new UnreadableFile({ code: "file-damaged" }, { cause });
  };
  parser.on("error", refuse);
  parser.on("doctype", () => refuse());
  parser.on("opentag", (tag) => {
    depth += 1;
    sinceEvent = 0;
    if (depth > limits.xmlDepth) refuse();
    else if (fault === null) handlers.open(localName(tag.name), localNames(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    sinceEvent = 0;
    if (fault === null) handlers.close?.(localName(tag.name));
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));

  const decoder = new StringDecoder("utf8");
  const mayFail = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      refuse(error);
    }
    if (fault !== null) throw fault;
  };
  for await (const piece of pieces) {
    sinceEvent += piece.length;
    if (sinceEvent > limits.cellCharacters * charactersPerLimit) {
      throw new UnreadableFile({ code: "cell-too-long", params: { limit: limits.cellCharacters } });
    }
    mayFail(() => parser.write(decoder.write(piece)));
    yield;
  }
  mayFail(() => parser.write(decoder.end()).close());
  yield;
}

/** Reads a whole part where nothing is handed on before its end. */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers, limits: Limits): Promise<void> {
  for await (const _ of xmlEvents(pieces, handlers, limits));
}

function localName(name: string): string {
  const at = name.indexOf(":");
  return at < 0 ? name : name.slice(at + 1);
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name of Object.keys(attributes)) local[localName(name)] = attributes[name] ?? "";
  return local;
}
