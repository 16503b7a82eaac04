import { connect } from "../../src/database/connect.ts";
import { hashOf, hashedEntryOf, type HistoryRow } from "../../src/database/history-entry.ts";
import { type Db, json, rowOf, rowsOf, sql } from "../../src/database/sql.ts";
import { firstPreviousHash } from "../../src/workflow/history.ts";
import { searchable } from "../../src/workflow/text.ts";
import { begin, routes, step, stageOf, type Walked } from "../support/walk.ts";
import { now, type World } from "../support/world.ts";

type Json = Record<string, unknown>;

/** One real nomination with all its rows, taken through the commands. */
type Template = {
  readonly nomination: Json;
  readonly history: readonly HistoryRow[];
  readonly waiting: readonly Json[];
  readonly readers: readonly Json[];
  readonly documents: readonly Json[];
};

const chunk = 1000;
const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];
const middles = ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Quốc", "Thanh", "Hồng"];
const givens = ["Đạt", "An", "Bình", "Châu", "Dũng", "Hà", "Khánh", "Lan", "Nam", "Phượng"];

/**
 * Fills the database with nominations at every stage of every route: real ones are walked, and their
 * rows are copied under new ids with the hash chain computed anew, so that `bang-vang verify`
 * accepts each of them.
 */
export async function loadNominations(world: World, count: number): Promise<void> {
  const templates = await walkTemplates(world);
  const owner = await connect(world.url, { as: "owner", poolSize: 1 });
  try {
    const start = await maxId(owner.db);
    for (let done = 0; done < count; done += chunk) {
      const size = Math.min(chunk, count - done);
      await insertCopies(owner.db, templates, start + done + 1, size);
    }
    await sql`select setval(pg_get_serial_sequence('nomination', 'id'), max(id)) from nomination`.execute(
      owner.db,
    );
    await sql`analyze`.execute(owner.db);
  } finally {
    await owner.close();
  }
}

/** A nomination left at each stage of each route. */
async function walkTemplates(world: World): Promise<readonly Template[]> {
  const ids: string[] = [];
  for (const route of routes)
    for (let length = 0; length <= route.legs.length; length += 1) {
      const { nominationId, seq } = await begin(world, route);
      let walked: Walked = {
        nominationId,
        seq,
        stage: await stageOf(world, nominationId),
        at: now,
      };
      for (const leg of route.legs.slice(0, length)) walked = await step(world, walked, leg);
      ids.push(nominationId);
    }
  return Promise.all(ids.map((id) => readTemplate(world.database.db, id)));
}

async function readTemplate(db: Db, id: string): Promise<Template> {
  const row = await rowOf(
    db,
    sql<Template>`
      select to_jsonb(n) as nomination,
        (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from waiting_desk w
          where w.nomination_id = n.id) as waiting,
        (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from nomination_reader r
          where r.nomination_id = n.id) as readers,
        (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from document d
          where d.nomination_id = n.id) as documents,
        (select jsonb_agg(jsonb_build_object(
            'nominationId', h.nomination_id::text, 'seq', h.seq, 'previousHash', h.previous_hash,
            'hash', h.hash, 'kind', h.kind, 'step', h.step, 'fromStage', h.from_stage,
            'toStage', h.to_stage, 'at', h.at, 'effectiveOn', h.effective_on,
            'personId', h.person_id::text, 'personName', h.person_name, 'role', h.role_key,
            'organisationId', h.organisation_id::text, 'organisationName', h.organisation_name,
            'onBehalfOf', h.on_behalf_of, 'note', h.note, 'payload', h.payload,
            'documents', h.documents, 'batchId', h.batch_id, 'requestId', h.request_id
          ) order by h.seq) from history_entry h where h.nomination_id = n.id) as history
      from nomination n where n.id = ${id}::bigint
    `,
  );
  if (!row) throw new Error(`There is no nomination ${id}.`);
  return row;
}

async function maxId(db: Db): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ id: string }>`select coalesce(max(id), 0) as id from nomination`,
  );
  return Number(row?.id ?? 0);
}

async function insertCopies(
  db: Db,
  templates: readonly Template[],
  firstId: number,
  size: number,
): Promise<void> {
  const copies = Array.from({ length: size }, (_, index) => {
    return copyOf(templateFor(templates, firstId + index), String(firstId + index));
  });
  const all = <T>(pick: (copy: Copy) => readonly T[]) => json(copies.flatMap(pick));
  await rowsOf(
    db,
    sql`
      with n as (
        insert into nomination overriding system value
        select * from jsonb_populate_recordset(null::nomination, ${all((copy) => [copy.nomination])})
      ), h as (
        insert into history_entry
        select * from jsonb_populate_recordset(null::history_entry, ${all((copy) => copy.history)})
      ), w as (
        insert into waiting_desk
        select * from jsonb_populate_recordset(null::waiting_desk, ${all((copy) => copy.waiting)})
      ), r as (
        insert into nomination_reader
        select * from jsonb_populate_recordset(null::nomination_reader,
          ${all((copy) => copy.readers)})
      )
      insert into document (nomination_id, type_key, level, title, number, symbol, issued_on,
        issuer, incoming, registered_at, registered_by_id)
      select nomination_id, type_key, level, title, number, symbol, issued_on, issuer, incoming,
        registered_at, registered_by_id
      from jsonb_populate_recordset(null::document, ${all((copy) => copy.documents)})
    `,
  );
}

/** One in eight waits at the office's intake, so that there is enough to advance. */
function templateFor(templates: readonly Template[], seed: number): Template {
  const waiting = templates.filter(({ nomination }) => isAtIntake(nomination));
  const from = seed % 8 === 0 ? waiting : templates;
  const template = from[Math.floor(seed / (seed % 8 === 0 ? 8 : 1)) % from.length];
  if (!template) throw new Error("There are no templates.");
  return template;
}

function isAtIntake({ stage, pipeline_key: pipeline }: Json): boolean {
  return stage === "OFFICE_INTAKE" && pipeline === "province-award";
}

type Copy = {
  readonly nomination: Json;
  readonly history: readonly Json[];
  readonly waiting: readonly Json[];
  readonly readers: readonly Json[];
  readonly documents: readonly Json[];
};

function copyOf(template: Template, id: string): Copy {
  const name = nameOf(Number(id));
  const code = `BV-BENCH-${id}`;
  const own = (row: Json): Json => ({ ...row, nomination_id: id });
  const history = chain(template.history, id, code);
  // Limits spread over a year, so that the queue has an order to keep.
  const due = template.nomination["due_on"] ? spread(Number(id)) : null;
  return {
    nomination: {
      ...template.nomination,
      id,
      code,
      subject_name: name,
      subject_search: searchable(name),
      due_on: due,
      last_hash: history.at(-1)?.["hash"],
    },
    history,
    waiting: template.waiting.map((row) => ({ ...own(row), due_key: due ?? "infinity" })),
    readers: template.readers.map(own),
    documents: template.documents.map(own),
  };
}

function spread(seed: number): string {
  const day = new Date(now.getTime() + ((seed * 7919) % 365) * 86_400_000 - 90 * 86_400_000);
  return day.toISOString().slice(0, 10);
}

function chain(entries: readonly HistoryRow[], nominationId: string, code: string): Json[] {
  let previousHash = firstPreviousHash;
  return entries.map((entry) => {
    const payload = entry.payload.kind === "CREATED" ? { ...entry.payload, code } : entry.payload;
    const hashed = hashedEntryOf({ ...entry, nominationId, previousHash, payload });
    const hash = hashOf(hashed);
    previousHash = hash;
    return {
      nomination_id: nominationId,
      seq: hashed.seq,
      previous_hash: hashed.previousHash,
      hash,
      kind: hashed.kind,
      step: hashed.step,
      from_stage: hashed.fromStage,
      to_stage: hashed.toStage,
      at: hashed.at,
      effective_on: hashed.effectiveOn,
      person_id: hashed.personId,
      person_name: hashed.personName,
      role_key: hashed.role,
      organisation_id: hashed.organisationId,
      organisation_name: hashed.organisationName,
      on_behalf_of: hashed.onBehalfOf,
      note: hashed.note,
      payload: hashed.payload,
      documents: hashed.documents,
      batch_id: hashed.batchId,
      request_id: hashed.requestId,
    };
  });
}

function nameOf(seed: number): string {
  const pick = (names: readonly string[], by: number) =>
    names[Math.floor(seed / by) % names.length] ?? "";
  return `${pick(surnames, 1)} ${pick(middles, 10)} ${pick(givens, 80)}`;
}
