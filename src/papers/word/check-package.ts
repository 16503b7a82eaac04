import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { refusal, refuse, Refused } from "../../workflow/refusals.ts";

/** What a template may be: a letterhead with an emblem is far below. */
export const maxTemplateBytes = 512 * 1024;
const most = { entries: 200, unpacked: 8 * 1024 * 1024 };

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
const mainPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const foreign = /vbaProject|vbaData|activeX|embeddings\/|\.bin$|\.ole$/i;

/** Refuses a file that is no .docx, unpacks to too much, carries code or reaches outside itself. */
export async function checkPackage(content: Uint8Array): Promise<void> {
  if (content.length > maxTemplateBytes) refuse("FILE_TOO_LARGE", { maxBytes: maxTemplateBytes });
  const parts = await unpacked(content);
  const types = parts.get("[Content_Types].xml") ?? "";
  if (/macroEnabled|vba/i.test(types) || [...parts.keys()].some((path) => foreign.test(path)))
    refuse("TEMPLATE_WITH_MACRO");
  if (!types.includes(mainPart) || !parts.has("word/document.xml")) refuse("TEMPLATE_NOT_WORD");
  const links = [...parts]
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([, xml]) => reachesOf(xml));
  if (links.length > 0) refuse("TEMPLATE_REACHES_OUT", { links });
  if ([...parts.values()].some((xml) => /<!(DOCTYPE|ENTITY)/i.test(xml)))
    refuse("TEMPLATE_NOT_WORD");
}

/** What is fetched from elsewhere when the paper is opened; a hyperlink fetches nothing. */
function reachesOf(rels: string): readonly string[] {
  return [...rels.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([element]) => element)
    .filter((element) => /TargetMode="External"/i.test(element) && !/\/hyperlink"/.test(element))
    .map((element) => /Target="([^"]*)"/.exec(element)?.[1] ?? "");
}

/** Every part by its path, those of text with their content; sizes are checked before anything is unpacked. */
async function unpacked(content: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(content), options).catch(notWord);
  const parts = new Map<string, string>();
  let size = 0;
  for (const entry of await entriesOf(zip).catch(notWord)) {
    size += entry.uncompressedSize;
    if (size > most.unpacked || parts.size >= most.entries) refuse("TEMPLATE_NOT_WORD");
    const isText = /\.(xml|rels)$/i.test(entry.fileName);
    parts.set(entry.fileName, isText ? await textOf(zip, entry) : "");
  }
  return parts;
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  } catch (error) {
    return notWord(error);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function notWord(cause: unknown): never {
  throw Object.assign(new Refused(refusal("TEMPLATE_NOT_WORD")), { cause });
}
