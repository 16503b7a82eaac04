import { randomUUID } from "node:crypto";
import { loadViewer } from "../../src/access/viewer.ts";
import { dateInVietnam } from "../../src/award/dates.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import type { CommandContext, PersonalContext } from "../../src/commands/context.ts";
import { type Catalogue, catalogueSource } from "../../src/database/catalogue.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { type RawBuilder, rowOf, rowsOf, sql } from "../../src/database/sql.ts";
import { freshDatabase } from "./database.ts";

/** The moment tests happen at unless they say otherwise: a Sunday morning, all demo rounds open. */
export const now = new Date("2026-11-22T03:00:00Z");

export type ClockContext = CommandContext & { readonly viewer: null };

/** The demonstration in a database of its own, with everybody who has an account there. */
export type World = {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly url: string;
  /** The person signed in; with `deskRole` he has chosen the desk of that role. */
  as(username: string, at?: Date, deskRole?: string): Promise<PersonalContext>;
  clock(at?: Date): ClockContext;
  /** The id behind a code (organisation, round, campaign, nomination) or a user name (person). */
  id(table: Table, code: string): Promise<string>;
  rows<T>(query: RawBuilder<T>): Promise<T[]>;
  /** Runs statements as the database's owner. */
  asOwner(...statements: readonly RawBuilder<unknown>[]): Promise<void>;
  close(): Promise<void>;
};

type Table = "organisation" | "round" | "campaign" | "nomination" | "person";

/** Opens the world; `more` is reference data that is imported first. */
export async function openWorld(more?: object): Promise<World> {
  const fresh = await freshDatabase("template_bang_vang_demo");
  if (more) await importMore(fresh.url, more);
  const world = await worldAt(fresh.url);
  return {
    ...world,
    close: async () => {
      await world.close();
      await fresh.drop();
    },
  };
}

/** The same over a database that has the demonstration already. */
export async function worldAt(url: string): Promise<World> {
  const database = await connect(url);
  const catalogue = await catalogueSource(database.db).current();
  const clock = (at = now): ClockContext => ({
    database,
    catalogue,
    viewer: null,
    now: at,
    requestId: randomUUID(),
  });
  return {
    database,
    catalogue,
    url,
    clock,
    as: async (username, at = now, deskRole) => {
      const viewer = await viewerOf(database, username, at);
      const chosen = viewer.desks.find((desk) => desk.role === deskRole);
      if (deskRole && !chosen) throw new Error(`${username} holds no desk ${deskRole}.`);
      return { ...clock(at), viewer: { ...viewer, chosenDesk: chosen?.id ?? null } };
    },
    id: (table, code) => idOf(database, table, code),
    rows: (query) => rowsOf(database.db, query),
    asOwner: (...statements) => runAsOwner(url, statements),
    close: () => database.close(),
  };
}

async function importMore(url: string, more: object): Promise<void> {
  const owner = await connect(url, { as: "owner", poolSize: 1 });
  try {
    await importCatalogue(owner, parseBundle(more));
  } finally {
    await owner.close();
  }
}

async function viewerOf(database: Database, username: string, at: Date) {
  const account = await rowOf(
    database.db,
    sql<{ id: string }>`select id from account where username = ${username}`,
  );
  const viewer = account && (await loadViewer(database.db, account.id, dateInVietnam(at)));
  if (!viewer) throw new Error(`There is no account ${username}.`);
  return viewer;
}

async function idOf(database: Database, table: Table, code: string): Promise<string> {
  const found = await rowOf(
    database.db,
    table === "person"
      ? sql<{ id: string }>`select person_id as id from account where username = ${code}`
      : sql<{ id: string }>`select id from ${sql.table(table)} where code = ${code}`,
  );
  if (!found) throw new Error(`There is no ${table} ${code}.`);
  return found.id;
}

async function runAsOwner(url: string, statements: readonly RawBuilder<unknown>[]): Promise<void> {
  const owner = await connect(url, { as: "owner", poolSize: 1 });
  try {
    for (const statement of statements) await statement.execute(owner.db);
  } finally {
    await owner.close();
  }
}
