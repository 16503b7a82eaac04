import { SaxesParser } from "saxes";
import { Refused, refuse } from "../../workflow/refusals.ts";
import { broken, messageOf } from "./archive.ts";
import { limits } from "./limits.ts";

type Attributes = Readonly<Record<string, string>>;

/** What is told of a part while it passes; names come without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const declaration = /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i;

/** Lets the chunks of a part through as text; UTF-8 only, and no declarations of its own. */
export async function* textOf(chunks: AsyncIterable<Buffer>, part: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let tail = "";
  for await (const chunk of chunks) {
    const text = decoded(decoder, chunk, part);
    if (text.includes("\0") || declaration.test(tail + text)) refuse("WORKBOOK_ENTITIES", { part });
    tail = (tail + text).slice(-16);
    yield text;
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer, part: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    return broken(`${part}: not UTF-8`);
  }
}

/** Reads a part piece by piece; after each piece the caller may take what has come together. */
export async function* parsed(
  chunks: AsyncIterable<Buffer>,
  part: string,
  listener: XmlListener,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false }>({ position: false });
  // The parser holds every open element and all its attributes.
  let depth = 0;
  let attributesOfOne = 0;
  parser.on("opentagstart", () => {
    attributesOfOne = 0;
    if (++depth > limits.depth) broken(`${part}: nested too deep`);
  });
  parser.on("attribute", () => {
    if (++attributesOfOne > limits.attributes) broken(`${part}: too many attributes`);
  });
  parser.on("opentag", ({ name, attributes }) =>
    listener.open?.(local(name), attributes as Attributes),
  );
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close?.(local(name));
  });
  if (listener.text) parser.on("text", listener.text);
  if (listener.text) parser.on("cdata", listener.text);
  try {
    for await (const text of textOf(chunks, part)) {
      parser.write(text);
      yield;
    }
    parser.close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    broken(`${part}: ${messageOf(error)}`);
  }
  yield;
}

/** Reads a part to its end. */
export async function parse(
  chunks: AsyncIterable<Buffer>,
  part: string,
  listener: XmlListener,
): Promise<void> {
  const pieces = parsed(chunks, part, listener);
  let done = false;
  while (!done) done = (await pieces.next()).done ?? false;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
