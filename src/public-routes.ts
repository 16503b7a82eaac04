import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { honoursFeed } from "./papers/honours-feed.ts";
import { honourNews } from "./queries/honours.ts";
import type { ServerParts } from "./server.ts";

export const feedAt = "/honours.atom";

/** For so long a reader or a proxy need not ask again. */
const FRESH_SECONDS = 60;

/** What is published for everybody, without signing in. */
export function addPublic(app: FastifyInstance, parts: ServerParts): void {
  const { database, catalogueSource, config } = parts;
  app.get(feedAt, async (request, reply) => {
    const news = await honourNews(database.db);
    const { awards } = await catalogueSource.current();
    const origin = config.publicOrigin ?? askedOrigin(request);
    const awardName = (key: string) => awards.get(key)?.label.vi ?? key;
    const text = honoursFeed({ news, origin, awardName });
    return conditional(request, reply, {
      text,
      changed: news.changedAt === null ? null : new Date(news.changedAt),
    });
  });
}

/** As the client names the server; what is no host leaves the links without one. */
function askedOrigin({ protocol, host }: FastifyRequest): string {
  const named = `${protocol}://${host}`;
  return URL.canParse(named) ? new URL(named).origin : "";
}

type Answer = { readonly text: string; readonly changed: Date | null };

/** The text, or only that it is what the client has already (RFC 9110, section 13). */
function conditional(request: FastifyRequest, reply: FastifyReply, { text, changed }: Answer) {
  const tag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  reply
    .header("etag", tag)
    .header("vary", "host")
    .header("cache-control", `public, max-age=${FRESH_SECONDS}`);
  if (changed) reply.header("last-modified", changed.toUTCString());
  const { "if-none-match": tags, "if-modified-since": since } = request.headers;
  const known = tags
    ? tags === "*" || tags.split(",").some((one) => one.trim().replace(/^W\//, "") === tag)
    : changed !== null && since !== undefined && isSince(changed, since);
  if (known) return reply.code(304).send();
  return reply.type("application/atom+xml; charset=utf-8").send(text);
}

/** HTTP dates have whole seconds. */
function isSince(changed: Date, since: string): boolean {
  return Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(since);
}
