import { refuse } from "../workflow/refusals.ts";

const longest = 200;

/** A file's name as it is shown: no path, no control character; refused else (`FILE_NAME`). */
export function cleanFileName(raw: string): string {
  const name = raw.normalize("NFC").trim();
  // oxlint-disable-next-line no-control-regex -- these are the characters that are refused
  const strange = /[\u0000-\u001f\u007f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]/.test(name);
  if (name === "" || name.length > longest || strange || /^\.+$/.test(name) || !name.includes("."))
    refuse("FILE_NAME", { max: longest });
  return name;
}
