import { useClient } from "urql";
import { PaperTemplateFileDocument } from "../../generated/graphql.ts";

/** The bytes of a file as the API takes them. */
export async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Fetches the shipped template of a paper, or an agency's own, as a file. */
export function useTemplateFile() {
  const client = useClient();
  return async (paper: string, templateId?: string): Promise<void> => {
    const { data } = await client.query(PaperTemplateFileDocument, {
      paper,
      templateId: templateId ?? null,
    });
    const found = data?.paperTemplateFile;
    if (found) keep(found);
  };
}

type Content = { readonly fileName: string; readonly mediaType: string; readonly content: string };

function keep({ fileName, mediaType, content }: Content): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
