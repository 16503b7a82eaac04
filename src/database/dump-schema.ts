import pg from "pg";
import { applicationRole } from "./connect.ts";
import { DUMP_QUERIES } from "./dump-schema-queries.ts";

const MIGRATIONS_TABLES = ["mikro_orm_migrations"];

/** The tables of the schema `public` as SQL to read and compare: the same database always gives the same text. */
export async function dumpSchema(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // One snapshot, and no setting of the server may change how the catalog prints.
    await client.query("begin transaction isolation level repeatable read read only");
    await client.query(
      "set local search_path to public; set local quote_all_identifiers to off; " +
        "set local datestyle to 'ISO, YMD'; set local intervalstyle to iso_8601; set local timezone to 'UTC'",
    );
    return await dump(client);
  } finally {
    await client.end();
  }
}

/** `of` is the table or view that a piece belongs to. */
type Piece = { readonly of: string; readonly sql: string };

async function dump(client: pg.Client): Promise<string> {
  const read = async (query: keyof typeof DUMP_QUERIES) => {
    const { rows } = await client.query<Piece>(DUMP_QUERIES[query], [
      MIGRATIONS_TABLES,
      applicationRole,
    ]);
    return rows;
  };
  const inside = byOwner([...(await read("columns")), ...(await read("constraints"))]);
  const after = byOwner([
    ...(await read("indexes")),
    ...(await read("triggers")),
    ...(await read("policies")),
    ...(await read("comments")),
    ...(await read("grants")),
  ]);
  const blocks = [
    "-- Every table after every migration; generated, not to be edited.",
    ...(await read("standalone")).map(({ sql }) => sql.trim()),
    ...(await read("functions")).map(({ sql }) => `${sql.trim()};`),
    ...(await read("tables")).map((table) => tableSql(table, inside.get(table.of) ?? [])),
    ...(await read("views")).map(({ of, sql }) => lines([sql.trim(), ...(after.get(of) ?? [])])),
    ...(await read("otherGrants")).map(({ sql }) => sql),
  ];
  return `${blocks.join("\n\n")}\n`;

  function tableSql({ of, sql }: Piece, parts: readonly string[]): string {
    const body = parts.map((part) => `  ${part}`).join(",\n");
    // A function, because a body may hold "$$". A partition has no parts of its own to list.
    const head = body ? sql.replace("()", () => `(\n${body}\n)`) : sql;
    return lines([head, ...(after.get(of) ?? [])]);
  }
}

function byOwner(pieces: readonly Piece[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { of, sql } of pieces) {
    const group = groups.get(of);
    if (group) group.push(sql);
    else groups.set(of, [sql]);
  }
  return groups;
}

function lines(parts: readonly string[]): string {
  return parts.join("\n");
}
