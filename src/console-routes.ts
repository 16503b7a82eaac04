import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FastifyHelmetOptions } from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Where the build puts the console: beside this file's own output, and found from the sources too. */
const places = ["../console", "../dist/console"];

/** Its own script and style, the API, and papers shown in place; nothing from outside. */
export const consolePolicy: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // Positions of rows and menus are set as style attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "blob:", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", "blob:"],
      objectSrc: ["'self'", "blob:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** The console at `/` and at the addresses of its pages, which it finds by itself. */
export async function addConsole(app: FastifyInstance): Promise<void> {
  const root = places.map((place) => join(import.meta.dirname, place)).find((at) => existsSync(at));
  if (!root) {
    app.get("/", (_request, reply) => reply.redirect("/developers"));
    return;
  }
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of assets carry the sum of what is in them.
      const lasting = path.includes("/assets/");
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  for (const path of pages) {
    app.get(path, { helmet: consolePolicy }, (_request, reply) => reply.sendFile("index.html"));
  }
}

const pages = [
  "/",
  "/nominations",
  "/nominations/:id",
  "/draft",
  "/draft/:id",
  "/decisions",
  "/decisions/draft",
  "/decisions/:id",
  "/submissions",
  "/submissions/draft",
  "/submissions/:id",
  "/consolidation",
  "/batches",
  "/batches/:id",
  "/verify",
  "/verify/:code",
  "/imports",
  "/imports/:id",
  "/payments",
  "/council",
  "/council/:id",
  "/council/members/:id",
  "/leaders",
  "/reports",
  "/honours",
  "/pipelines",
  "/pipelines/:key",
  "/administration",
  "/administration/:part",
];
