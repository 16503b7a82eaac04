import { Feed } from "feed";
import type { HonourEntry, HonourNews } from "../queries/honours.ts";

export type FeedParts = {
  readonly news: HonourNews;
  /** Where this server is reached, e.g. https://khenthuong.example.gov.vn. */
  readonly origin: string;
  readonly awardName: (key: string) => string;
};

const started = "2026-01-01T00:00:00.000Z";
const author = "Bảng Vàng";

/** The latest honours as an Atom feed (RFC 4287); what was withdrawn is named as gone (RFC 6721). */
export function honoursFeed({ news, origin, awardName }: FeedParts): string {
  const feed = new Feed({
    id: `${origin}/honours.atom`,
    title: "Bảng vàng khen thưởng",
    description: "Các khen thưởng mới công bố",
    language: "vi",
    link: `${origin}/honours`,
    feedLinks: { atom: `${origin}/honours.atom` },
    updated: new Date(news.changedAt ?? started),
    generator: author,
    author: { name: author },
  });
  for (const one of news.latest) feed.addItem(itemOf(one, origin, awardName(one.awardKey)));
  const gone = news.withdrawn.map(
    ({ entry, withdrawnAt }) =>
      `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:${entry}" when="${withdrawnAt}"/>`,
  );
  return feed.atom1().replace(/<\/feed>\s*$/, `${gone.join("\n")}\n</feed>\n`);
}

function itemOf(one: HonourEntry, origin: string, award: string) {
  const list = new URLSearchParams({ award: one.awardKey, year: one.decidedOn.slice(0, 4) });
  return {
    id: `urn:uuid:${one.entry}`,
    // Titles are HTML there, as contents are.
    title: escaped(`${one.name} – ${award}`),
    link: `${origin}/honours?${list.toString()}`,
    date: new Date(one.updatedAt),
    published: new Date(one.publishedAt),
    content: [one.unit, one.achievement, decisionText(one)]
      .map((text) => `<p>${escaped(text)}</p>`)
      .join(""),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function decisionText({ number, symbol, decidedOn, issuer }: HonourEntry): string {
  const [year, month, day] = decidedOn.split("-");
  const sign = [number, symbol].filter(Boolean).join("/");
  return `Quyết định${sign && ` số ${sign}`} ngày ${day}/${month}/${year}${issuer ? ` của ${issuer}` : ""}`;
}
