import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance, FastifyReply } from "fastify";

const FILES = "/graphiql/static/";

const contentTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

/** The editor styles itself inline and runs workers of its own; all of it comes from here. */
const helmet: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", "data:"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", "blob:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** GraphiQL from the disk: nothing of it is loaded from the internet. */
export async function addGraphiql(app: FastifyInstance): Promise<void> {
  const folder = join(createRequire(import.meta.url).resolve("ruru"), "../../static");
  const names = new Set((await readdir(folder)).filter((name) => extname(name) in contentTypes));
  app.get("/graphiql", { helmet }, (_request, reply) =>
    reply.type("text/html; charset=utf-8").send(page),
  );
  app.get("/graphiql/start.js", { helmet }, (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(start),
  );
  app.get<{ Params: { name: string } }>(`${FILES}:name`, { helmet }, ({ params }, reply) =>
    names.has(params.name) ? sendFile(reply, folder, params.name) : reply.callNotFound(),
  );
}

function sendFile(reply: FastifyReply, folder: string, name: string): FastifyReply {
  return reply
    .type(contentTypes[extname(name)] ?? "application/octet-stream")
    .header("cache-control", "public, max-age=86400")
    .send(createReadStream(join(folder, name)));
}

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL – Bảng Vàng</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${FILES}ruru.css">
<style>body { margin: 0 } #ruru-root { height: 100vh }</style>
</head>
<body>
<div id="ruru-root"></div>
<script type="module" src="/graphiql/start.js"></script>
</body>
</html>
`;

const start = `import { React, createRoot, Ruru } from "${FILES}ruru.js";
const files = { json: "jsonWorker.js", graphql: "graphqlWorker.js" };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker("${FILES}" + (files[label] ?? "editorWorker.js"), { type: "module" }),
};
createRoot(document.getElementById("ruru-root")).render(
  React.createElement(Ruru, { endpoint: "/graphql", staticPath: "${FILES}" }),
);
`;
