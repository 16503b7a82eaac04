import type { FastifyInstance } from "fastify";
import { buildApiSchema } from "../../src/graphql/schema.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { createServer } from "../../src/server.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import type { FileParts } from "../../src/file-routes.ts";
import { testFiles } from "./files.ts";
import { apiSecret } from "./secret.ts";
import { openWorld, type World } from "./world.ts";

export type ApiError = { readonly message: string; readonly extensions: Record<string, unknown> };
export type ApiAnswer = {
  // The caller knows what he asked for.
  readonly data: Record<string, never> | null;
  readonly errors?: readonly ApiError[];
};

/** The whole server over the demonstration, asked as its clients ask it. */
export type Api = {
  readonly world: World;
  readonly app: FastifyInstance;
  /** Asks as the person, who signs in the first time; as nobody where the name is null. */
  ask(username: string | null, query: string, variables?: object): Promise<ApiAnswer>;
  /** Asks with these headers and nothing else, e.g. with a token of one's own. */
  askWith(
    headers: Readonly<Record<string, string>>,
    query: string,
    variables?: object,
  ): Promise<ApiAnswer>;
  /** The token the person signed in with, who signs in the first time. */
  token(username: string): Promise<string>;
  /** The same; throws where the answer has errors. */
  data<T>(username: string | null, query: string, variables?: object): Promise<T>;
  close(): Promise<void>;
};

export const demoPassword = "bang-vang-demo";

export { apiSecret };

export type ApiOptions = {
  readonly production?: boolean;
  /** What time the server takes it to be. */
  readonly clock?: () => Date;
  readonly tokenMinutes?: number;
  readonly files?: Partial<FileParts>;
  /** Reference data that is imported first. */
  readonly more?: object;
  /** Works on the job queue as well, by the same clock. */
  readonly jobs?: boolean;
};

export async function openApi(options: ApiOptions = {}): Promise<Api> {
  const { production = false, clock, tokenMinutes = 60 } = options;
  const world = await openWorld(options.more);
  const source = catalogueSource(world.database.db);
  const files = testFiles(options.files);
  const app = await createServer({
    config: { production, corsOrigins: [], trustProxy: false, publicOrigin: null, tokenMinutes },
    database: world.database,
    schema: await buildApiSchema(),
    catalogueSource: source,
    secret: apiSecret,
    files,
    log: { level: "silent" },
    ...(clock && { clock }),
  });
  const jobs = options.jobs
    ? await runJobs({
        database: world.database,
        catalogueSource: source,
        ...files,
        concurrency: 2,
        log: app.log,
        ...(clock && { clock }),
      })
    : null;
  const tokens = new Map<string, string>();

  const askWith: Api["askWith"] = async (headers, query, variables = {}) => {
    const request = {
      method: "POST",
      url: "/graphql",
      headers,
      payload: { query, variables },
    } as const;
    return (await app.inject(request)).json();
  };

  async function tokenOf(username: string): Promise<string> {
    const known = tokens.get(username);
    if (known) return known;
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;
    const answer = await askWith({}, query, { input: { username, password: demoPassword } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    const { token } = (answer.data as unknown as { signIn: { token: string } }).signIn;
    tokens.set(username, token);
    return token;
  }

  const ask: Api["ask"] = async (username, query, variables) => {
    const headers = username && { authorization: `Bearer ${await tokenOf(username)}` };
    return askWith(headers || {}, query, variables);
  };

  return {
    world,
    app,
    ask,
    askWith,
    token: tokenOf,
    data: async <T>(username: string | null, query: string, variables?: object) => {
      const answer = await ask(username, query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data as unknown as T;
    },
    close: async () => {
      await app.close();
      await jobs?.stop();
      await world.close();
    },
  };
}
