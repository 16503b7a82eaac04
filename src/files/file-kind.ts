import { fileTypeFromFile } from "file-type";
import { refuse } from "../workflow/refusals.ts";

/** What a dossier takes, by the extension of what is found inside, with the names it may have. */
const kinds: Readonly<
  Record<string, { readonly type: string; readonly names: readonly string[] }>
> = {
  pdf: { type: "application/pdf", names: ["pdf"] },
  png: { type: "image/png", names: ["png"] },
  jpg: { type: "image/jpeg", names: ["jpg", "jpeg"] },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    names: ["docx"],
  },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    names: ["xlsx"],
  },
  odt: { type: "application/vnd.oasis.opendocument.text", names: ["odt"] },
  ods: { type: "application/vnd.oasis.opendocument.spreadsheet", names: ["ods"] },
};
const accepted = Object.values(kinds).flatMap((kind) => kind.names);

/**
 * The media type by what is in the file, never by what it is called; refuses other kinds and a name
 * that says something else than the content.
 */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  const kind = found && Object.hasOwn(kinds, found.ext) ? kinds[found.ext] : undefined;
  if (!kind) refuse("FILE_TYPE_NOT_ALLOWED", { accepted });
  const extension = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (!kind.names.includes(extension))
    refuse("FILE_TYPE_CONTRADICTS", { extension, found: kind.names[0] });
  return kind.type;
}
