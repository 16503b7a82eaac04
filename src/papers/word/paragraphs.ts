import type PizZip from "pizzip";

const longest = 120;
const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** The text of the first paragraph that holds the merge field, so that people find it in Word. */
export function paragraphWith(zip: PizZip, name: string): string {
  const found = textsOf(zip).find((text) =>
    tagsIn(text).some((tag) => tag === name || tag.slice(1).trim() === name),
  );
  return (found ?? "").slice(0, longest);
}

function textsOf(zip: PizZip): readonly string[] {
  return Object.keys(zip.files)
    .filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path))
    .flatMap((path) => paragraphsOf(zip.file(path)?.asText() ?? ""));
}

function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = ""]) =>
        text.replaceAll(/&(\w+);/g, (all, key: string) => entities[key] ?? all),
      )
      .join(""),
  );
}

function tagsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}?/g)].map(([, tag = ""]) => tag.trim());
}
