import type { FastifyInstance } from "fastify";
import { buildApiSchema } from "../../src/graphql/schema.ts";
import { createServer } from "../../src/server.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
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
  /** The same; throws where the answer has errors. */
  data<T>(username: string | null, query: string, variables?: object): Promise<T>;
  close(): Promise<void>;
};

export const demoPassword = "bang-vang-demo";

export async function openApi({ production = false } = {}): Promise<Api> {
  const world = await openWorld();
  const app = await createServer({
    config: { production, corsOrigins: [], trustProxy: false, tokenMinutes: 60 },
    database: world.database,
    schema: await buildApiSchema(),
    catalogueSource: catalogueSource(world.database.db),
    secret: new TextEncoder().encode("a secret of the tests, long enough for HS256"),
    log: { level: "silent" },
  });
  const tokens = new Map<string, string>();

  async function post(token: string | null, query: string, variables: object): Promise<ApiAnswer> {
    const response = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: token ? { authorization: `Bearer ${token}` } : {},
      payload: { query, variables },
    });
    return response.json();
  }

  async function tokenOf(username: string): Promise<string> {
    const known = tokens.get(username);
    if (known) return known;
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;
    const answer = await post(null, query, { input: { username, password: demoPassword } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    const { token } = (answer.data as unknown as { signIn: { token: string } }).signIn;
    tokens.set(username, token);
    return token;
  }

  const ask: Api["ask"] = async (username, query, variables = {}) =>
    post(username === null ? null : await tokenOf(username), query, variables);

  return {
    world,
    app,
    ask,
    data: async <T>(username: string | null, query: string, variables?: object) => {
      const answer = await ask(username, query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data as unknown as T;
    },
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}
