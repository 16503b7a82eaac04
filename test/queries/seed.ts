import type { Viewer, ViewerDesk } from "../../src/access/viewer.ts";
import { awards } from "../../src/catalogue/awards.ts";
import { calendars } from "../../src/catalogue/calendars.ts";
import { campaigns } from "../../src/catalogue/campaigns/index.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { organisations } from "../../src/catalogue/organisations.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { roles } from "../../src/catalogue/roles.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import { type Catalogue, catalogueSource } from "../../src/database/catalogue.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { hashOf } from "../../src/database/history-entry.ts";
import { bigints, json, rowOf, sql } from "../../src/database/sql.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { firstPreviousHash, type HashedEntry } from "../../src/workflow/history.ts";
import { searchable } from "../../src/workflow/text.ts";
import { freshDatabase } from "../support/database.ts";

export const now = new Date("2026-08-05T03:00:00Z");

/** A database with the shipped catalogue and one person; `end` closes and drops it. */
export async function seeded(): Promise<{
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly end: () => Promise<void>;
}> {
  const fresh = await freshDatabase();
  const database = await connect(fresh.url, { as: "owner", poolSize: 4 });
  const bundle = parseBundle({
    awards,
    roles,
    documentTypes,
    ruleSets,
    calendars,
    organisations,
    campaigns,
    pipelines,
  });
  await importCatalogue(database, bundle);
  await sql`insert into person (full_name, position_vi, position_en)
    values ('Nguyễn Văn An', 'Chuyên viên', 'Officer')`.execute(database.db);
  return {
    database,
    catalogue: await catalogueSource(database.db).current(),
    end: async () => {
      await database.close();
      await fresh.drop();
    },
  };
}

/** The id of an organisation of the shipped catalogue. */
export async function organisationId(database: Database, code: string): Promise<string> {
  const row = await rowOf(
    database.db,
    sql<{ id: string }>`select id from organisation where code = ${code}`,
  );
  if (!row) throw new Error(`There is no organisation ${code}.`);
  return row.id;
}

/** A desk at one organisation and at those it succeeded. */
export function desk(
  role: string,
  organisations: readonly string[],
  rest: Partial<ViewerDesk> = {},
): ViewerDesk {
  const organisationId = organisations[0] ?? "0";
  return {
    id: `${organisationId}00${role.length}`,
    role,
    organisationId,
    organisations,
    organisationName: "Đơn vị",
    cleared: false,
    ...rest,
  };
}

export function viewer(...desks: readonly ViewerDesk[]): Viewer {
  return { personId: "1", fullName: "An", username: "an", desks, chosenDesk: null };
}

export function asking(
  { database, catalogue }: { readonly database: Database; readonly catalogue: Catalogue },
  who: Viewer,
): QueryContext {
  return { db: database.db, catalogue, viewer: who, now };
}

export type Seed = {
  readonly code: string;
  readonly unit: string;
  readonly readers?: readonly string[];
  readonly waits?: readonly { readonly organisation: string; readonly role: string }[];
  readonly name?: string;
  readonly dueOn?: string | null;
  readonly held?: boolean;
  readonly classified?: boolean;
  readonly outcome?: string;
  readonly stage?: string;
  readonly enteredAt?: string;
  readonly lines?: number;
  readonly holder?: string;
};

/** Writes a nomination with its readers, queue rows and history, as the one writer would leave it. */
export async function nominate({ db }: Database, seed: Seed): Promise<string> {
  const { lines = 1, name = "Trần Thị Bình", dueOn = null } = seed;
  const enteredAt = seed.enteredAt ?? "2026-08-03T02:00:00.123Z";
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      insert into nomination (code, subject_kind, subject_name, subject_search, award_key,
        commendation_type, achievement, campaign_id, round_id, unit_id, places, classified,
        pipeline_key, pipeline_version, stage, level, outcome, open_holds, stage_entered_at, due_on,
        holder_id, created_at, created_by_id, updated_at, submitted_at, version, last_hash)
      select ${seed.code}, 'INDIVIDUAL', ${name}, ${searchable(name)}, 'ADVANCED_WORKER',
        'MERIT_RECORD', 'Thành tích', r.campaign_id, r.id, ${seed.unit}::bigint, '{}',
        ${seed.classified ?? false}, 'department-award', 3, ${seed.stage ?? "UNIT_MEETING"},
        'UNIT', ${seed.outcome ?? "IN_PROGRESS"}, ${seed.held ? 1 : 0}, ${enteredAt}::timestamptz,
        ${dueOn}::date, ${seed.holder ?? null}::bigint, ${enteredAt}::timestamptz, 1, ${enteredAt}::timestamptz,
        ${enteredAt}::timestamptz, ${lines}, ''
      from round r order by r.id limit 1
      returning id
    `,
  );
  const id = made?.id ?? "";
  await sql`
    insert into nomination_reader (nomination_id, organisation_id, scope, classified)
    select ${id}::bigint, unnest(${bigints(seed.readers ?? [seed.unit])}), 'CASE',
      ${seed.classified ?? false}
  `.execute(db);
  for (const { organisation, role } of seed.waits ?? [])
    await sql`
      insert into waiting_desk
      values (${id}::bigint, ${organisation}::bigint, ${role},
        coalesce(${dueOn}::date, 'infinity'), ${enteredAt}::timestamptz, ${seed.held ?? false},
        ${seed.classified ?? false})
    `.execute(db);
  await writeHistory(db, id, lines);
  return id;
}

async function writeHistory(db: Database["db"], id: string, lines: number): Promise<void> {
  let previousHash = firstPreviousHash;
  for (let seq = 1; seq <= lines; seq += 1) {
    const entry = lineOf(id, seq, previousHash);
    previousHash = hashOf(entry);
    await sql`
      insert into history_entry (nomination_id, seq, previous_hash, hash, kind, step, from_stage,
        to_stage, at, effective_on, person_id, person_name, role_key, organisation_id,
        organisation_name, on_behalf_of, note, payload, documents, batch_id, request_id)
      values (${id}::bigint, ${seq}::int, ${entry.previousHash}, ${previousHash}, ${entry.kind},
        ${entry.step}, ${entry.fromStage}, ${entry.toStage}, ${entry.at}::timestamptz,
        ${entry.effectiveOn}::date, ${entry.personId}::bigint, ${entry.personName}, ${entry.role},
        ${entry.organisationId}::bigint, ${entry.organisationName}, ${entry.onBehalfOf},
        ${entry.note}, ${json(entry.payload)}, ${json(entry.documents)}, ${entry.batchId}::uuid,
        ${entry.requestId})
    `.execute(db);
  }
  await sql`update nomination set last_hash = ${previousHash} where id = ${id}::bigint`.execute(db);
}

function lineOf(nominationId: string, seq: number, previousHash: string): HashedEntry {
  return {
    nominationId,
    seq,
    previousHash,
    kind: "RETURNED",
    step: "returnForSupplement",
    fromStage: "DRAFT",
    toStage: "DRAFT",
    at: new Date(Date.UTC(2026, 7, 3, 2, 0, seq, 7)).toISOString(),
    effectiveOn: "2026-08-03",
    personId: "1",
    personName: "Nguyễn Văn An",
    role: "UNIT_OFFICER",
    organisationId: null,
    organisationName: null,
    onBehalfOf: null,
    note: "Ghi chú “có dấu”",
    payload: {
      kind: "RETURNED",
      missingItems: [{ documentType: null, description: "Biên bản họp" }],
    },
    documents: [],
    batchId: null,
    requestId: "r-1",
  };
}
