import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance, RawRequestDefaultExpression } from "fastify";
import { clientRefusal } from "./graphql/errors.ts";
import { type Refusal, refusal } from "./workflow/refusals.ts";

export type ServerLog = {
  readonly level: string;
  /** Standard output unless given. */
  readonly stream?: { write(line: string): void };
};

const LONGEST_MESSAGE = 500;

/** JSON lines with the request's id; queries, variables and headers never enter the log. */
export function serverLog({ level, stream }: ServerLog) {
  return {
    level,
    ...(stream && { stream }),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: loggedError },
  };
}

/** A database's error also carries rows and parameters: those stay out. */
function loggedError(error: Error) {
  const text = (name: string) => {
    const value: unknown = Reflect.get(Object(error), name);
    return typeof value === "string" ? value : undefined;
  };
  const frames = text("stack")
    ?.split("\n")
    .filter((line) => line.startsWith("    at "));
  return {
    type: text("name") ?? typeof error,
    message: (text("message") ?? String(error)).slice(0, LONGEST_MESSAGE),
    stack: frames?.join("\n") ?? "",
    code: text("code"),
    constraint: text("constraint"),
  };
}

/** The caller's id where it looks like one, so that a request can be followed across systems. */
export function newRequestId({ headers }: RawRequestDefaultExpression): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Every answer bears its request's id, and every "no" of HTTP has the shape of a refusal. */
export function addAnswersToTrouble(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const path = request.url.split("?")[0];
    if (path?.startsWith("/health/")) return;
    const { method } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, path, status: reply.statusCode, ms }, "request");
  });
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    // A connection kept alive would keep the server from ending.
    if (closing) reply.header("connection", "close");
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(answer(refusal("NOT_FOUND"))));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status < 500) {
      const reason = status === 413 ? "REQUEST_TOO_LARGE" : "MALFORMED_REQUEST";
      return reply.code(status).send(answer(refusal(reason, { problem: error.message })));
    }
    request.log.error({ err: error }, "internal error");
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: request.id };
    return reply.code(500).send({ errors: [{ message: "Internal error", extensions }] });
  });
}

function statusOf({ statusCode = 500, code }: FastifyError): number {
  // A Host header that is no host is the client's mistake.
  if (code === "ERR_INVALID_URL") return 400;
  return statusCode >= 400 ? statusCode : 500;
}

function answer(refused: Refusal) {
  return { errors: [clientRefusal(refused)] };
}
