import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printApiSchema } from "../../src/graphql/schema.ts";

const require = createRequire(import.meta.url);
const compiler = require.resolve("relay-compiler/cli.js");
const source = `
import { graphql } from "relay-runtime";

export const query = graphql\`
  query queueQuery($count: Int!, $cursor: String) {
    viewer { person { id name } desks { id organisation { id name } } }
    ...queue_list @arguments(count: $count, cursor: $cursor)
  }
\`;

export const list = graphql\`
  fragment queue_list on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "queueNextQuery") {
    workQueue(first: $count, after: $cursor) @connection(key: "queue_workQueue") {
      totalCount
      edges { cursor node { id ...queue_row } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
\`;

export const row = graphql\`
  fragment queue_row on Nomination
  @refetchable(queryName: "queueRowQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    code
    steps { available refusals { reason messageVi } }
    history(last: $count, before: $cursor) @connection(key: "queue_history") {
      edges { node { id kind payload { __typename ... on HoldPayload { openGrounds } } } }
    }
  }
\`;
`;

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "bang-vang-relay-"));
  await mkdir(join(project, "src"));
  await writeFile(join(project, "schema.graphql"), await printApiSchema());
  await writeFile(join(project, "src", "queue.js"), source);
  const config = { src: "./src", schema: "./schema.graphql", language: "javascript" };
  await writeFile(join(project, "relay.config.json"), JSON.stringify(config));
  await writeFile(join(project, "package.json"), "{}");
});
afterAll(() => rm(project, { recursive: true, force: true }));

test("Relay's compiler takes the API: nodes are refetched and lists paged both ways", async () => {
  const run = spawnSync(process.execPath, [compiler, "relay.config.json"], {
    cwd: project,
    encoding: "utf8",
  });

  expect({ status: run.status, trouble: /ERROR|✖/.test(run.stdout + run.stderr) }).toEqual({
    status: 0,
    trouble: false,
  });
  const refetch = join(project, "src", "__generated__", "queueRowQuery.graphql.js");
  expect(await readFile(refetch, "utf8")).toContain('"name": "node"');
});
