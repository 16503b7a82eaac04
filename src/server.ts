import { setTimeout as sleep } from "node:timers/promises";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { type GraphQLSchema, printSchema } from "graphql";
import type { Config } from "./config.ts";
import type { CatalogueSource } from "./database/catalogue.ts";
import type { Database } from "./database/connect.ts";
import { sql } from "./database/sql.ts";
import { addFileRoutes, type FileParts, uploadsAt } from "./file-routes.ts";
import { addConsole } from "./console-routes.ts";
import { developersPage, developersPolicy } from "./developers-page.ts";
import { createApollo } from "./graphql/apollo.ts";
import { requestContext } from "./graphql/request-context.ts";
import { addGraphiql } from "./graphiql.ts";
import { addPublic } from "./public-routes.ts";
import { addAnswersToTrouble, newRequestId, type ServerLog, serverLog } from "./server-log.ts";

export type ServerParts = {
  readonly config: Pick<
    Config,
    "production" | "corsOrigins" | "trustProxy" | "tokenMinutes" | "publicOrigin"
  >;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly catalogueSource: CatalogueSource;
  /** Signs the tokens; the same in every process. */
  readonly secret: Uint8Array;
  /** Where files are kept, and how they are taken. */
  readonly files: FileParts;
  readonly log: ServerLog;
  /** What time it is; the machine's own clock unless given. */
  readonly clock?: () => Date;
};

const BODY_LIMIT = 1_048_576;
/** For a whole request to arrive: nobody holds a connection by sending it byte by byte. */
const REQUEST_PATIENCE_MS = 30_000;
/** The same for a file over a slow line. */
const UPLOAD_PATIENCE_MS = 900_000;
const LONGEST_PERMIT = 4000;
const READY_PATIENCE_MS = 2000;

/** The HTTP server, ready to listen. It owns nothing of what it is given. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config } = parts;
  const app = Fastify({
    logger: serverLog(parts.log),
    // One line a request, written by us.
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: "requestId",
    }),
    requestIdHeader: false,
    genReqId: newRequestId,
    bodyLimit: BODY_LIMIT,
    // Addresses of files carry their permission.
    routerOptions: { maxParamLength: LONGEST_PERMIT },
    requestTimeout: UPLOAD_PATIENCE_MS,
    trustProxy: config.trustProxy,
  });
  // Only JSON is read: what a page elsewhere can send without asking (a form, plain text) is not.
  app.removeContentTypeParser("text/plain");
  addAnswersToTrouble(app);
  addPatience(app);
  await app.register(helmet, securityHeaders);
  if (config.corsOrigins.length > 0) await app.register(cors, crossOrigin(config.corsOrigins));
  addHealth(app, parts.database);
  addPages(app, parts);
  addPublic(app, parts);
  await addConsole(app);
  if (!config.production) await addGraphiql(app);
  await addGraphql(app, parts);
  await addFileRoutes(app, parts);
  return app;
}

/** Only files may take long to arrive. */
function addPatience(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ url, raw, headers }) => {
    // What brings no body has arrived, however long its answer takes.
    const brings = headers["transfer-encoding"] !== undefined || headers["content-length"];
    if (!brings || url.startsWith(uploadsAt)) return;
    const timer = setTimeout(() => raw.destroy(), REQUEST_PATIENCE_MS).unref();
    for (const event of ["end", "close"] as const) raw.once(event, () => clearTimeout(timer));
  });
}

const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

function crossOrigin(origins: readonly string[]) {
  return {
    origin: [...origins],
    methods: ["GET", "POST", "PUT"],
    // Uploads go to signed addresses with PUT.
    allowedHeaders: ["content-type", "authorization", "x-desk", "x-request-id"],
    exposedHeaders: ["x-request-id"],
    maxAge: 600,
  };
}

async function addGraphql(app: FastifyInstance, parts: ServerParts): Promise<void> {
  const { schema, config, secret, clock = () => new Date() } = parts;
  const apollo = createApollo({ schema, production: config.production, log: app.log });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: fastifyApolloHandler(apollo, {
      context: ({ id, headers }) =>
        requestContext(
          {
            ...parts,
            secret,
            tokenMinutes: config.tokenMinutes,
            fileMaxBytes: parts.files.maxBytes,
          },
          {
            requestId: id,
            authorization: headers.authorization,
            desk: [headers["x-desk"]].flat()[0],
            now: clock(),
          },
        ),
    }),
  });
}

/** Live: the process answers. Ready: it can also work, and has not been asked to stop. */
function addHealth(app: FastifyInstance, database: Database): void {
  let stopping = false;
  app.addHook("preClose", () => {
    stopping = true;
    return Promise.resolve();
  });
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const problem = stopping ? "stopping" : await databaseProblem(database);
    if (problem === null) return { status: "ready" };
    return reply.code(503).header("retry-after", "2").send({ status: "not ready", problem });
  });
}

async function databaseProblem(database: Database): Promise<string | null> {
  const patience = new AbortController();
  try {
    return await Promise.race([
      sql`select 1`.execute(database.db).then(() => null),
      sleep(READY_PATIENCE_MS, "database is slow", { signal: patience.signal }),
    ]);
  } catch {
    return "database unavailable";
  } finally {
    patience.abort();
  }
}

function addPages(app: FastifyInstance, { config, schema }: ServerParts): void {
  const page = developersPage({ production: config.production });
  app.get("/developers", { helmet: developersPolicy }, (_request, reply) =>
    reply.type("text/html; charset=utf-8").send(page),
  );
  if (config.production) return;
  const printed = `${printSchema(schema)}\n`;
  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(printed),
  );
}
