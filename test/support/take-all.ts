import { expect } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import type { AwardRecord } from "../../src/catalogue/types.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import { sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { plansFor, stepName } from "./cover.ts";
import { driveAll } from "./drive.ts";
import type { Route } from "./routes.ts";
import { begin, type Walked } from "./walk.ts";
import type { World } from "./world.ts";

/** Early in the year, so that the longest detour is done before the round closes. */
const early = new Date("2026-03-02T03:00:00Z");

export type Start = Omit<
  Route,
  "name" | "legs" | "end" | "pipeline" | "subjectKind" | "subjectName"
>;

/** Takes every step of a pipeline that nominations begun in these ways can come to. */
export async function takeAll(
  world: World,
  key: string,
  starts: readonly Start[],
  beginning: Beginning = beginAt,
): Promise<{ readonly taken: readonly string[]; readonly defined: readonly string[] }> {
  const pipeline = pipelines.find((one) => one.key === key);
  if (!pipeline) throw new Error(`There is no pipeline ${key}.`);
  const kinds = starts.map((start) => {
    const award = world.catalogue.awards.get(start.award);
    if (!award) throw new Error(`There is no award ${start.award}.`);
    return { ...start, decidedAt: award.decidedAt, procedure: award.procedure };
  });
  const plans = [...plansFor(pipeline, kinds)];
  const work = async () => {
    for (let plan = plans.pop(); plan; plan = plans.pop()) await follow(world, plan, beginning);
  };
  await Promise.all([work(), work(), work(), work()]);
  const defined = Object.entries(pipeline.stages).flatMap(([stage, { steps }]) =>
    Object.entries(steps).flatMap(([step, { revocation }]) =>
      revocation ? [] : [stepName(stage, step)],
    ),
  );
  return { taken: await takenIn(world, key), defined };
}

type Followed = { readonly kind: Start; readonly steps: readonly string[] };

/** Makes what a plan starts from. */
type Beginning = (world: World, start: Start) => Promise<Walked>;

async function beginAt(world: World, start: Start): Promise<Walked> {
  const route: Route = {
    ...start,
    name: "a plan",
    pipeline: "",
    subjectKind: "INDIVIDUAL",
    subjectName: "Lê Văn Tám",
    legs: [],
    end: "",
  };
  const { nominationId, seq } = await begin(world, route, early);
  return { nominationId, seq, stage: "", at: early };
}

async function follow(
  world: World,
  { kind, steps }: Followed,
  beginning: Beginning,
): Promise<void> {
  const start = await beginning(world, kind);
  try {
    await driveAll(world, start, steps);
  } catch (error) {
    throw new Error(`${kind.award}: ${steps.join(" ")}`, { cause: error });
  }
}

async function takenIn(world: World, key: string): Promise<readonly string[]> {
  const rows = await world.rows(sql<{ stage: string; step: string }>`
    select distinct h.from_stage as stage, h.step
    from history_entry h join nomination n on n.id = h.nomination_id
    where n.pipeline_key = ${key} and h.step is not null
  `);
  return rows.map((row) => stepName(row.stage, row.step));
}

/** What must hold of everything in the database, whatever ways led there. */
export async function expectOrder(world: World): Promise<void> {
  const { db } = world.database;
  const ids = await world.rows(sql<{ id: string }>`select id from nomination`);
  const found = await Promise.all(ids.map(({ id }) => verifyAnyHistory(db, id)));

  expect(await world.rows(disorder)).toEqual([]);
  expect(found.filter((one) => !one.valid)).toEqual([]);
}

const ended = sql`('ARCHIVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'REVOKED', 'UPHELD',
  'RECOVERED')`;

const disorder = sql`
  select 'the version is not the number of entries' as problem, n.code from nomination n
  where n.version <> (select count(*) from history_entry h where h.nomination_id = n.id)
  union all
  select 'the stage is not where the last entry led', n.code from nomination n
  join history_entry h on h.nomination_id = n.id and h.seq = n.version where h.to_stage <> n.stage
  union all
  select 'an entry does not begin where the one before ended', n.code from nomination n
  join history_entry h on h.nomination_id = n.id
  join history_entry b on b.nomination_id = n.id and b.seq = h.seq - 1
  where h.from_stage is distinct from b.to_stage
  union all
  select 'an entry is older than the one before', n.code from nomination n
  join history_entry h on h.nomination_id = n.id
  join history_entry b on b.nomination_id = n.id and b.seq = h.seq - 1 where h.at < b.at
  union all
  select 'not one message for each entry', n.code from nomination n
  where n.version <> (select count(*) from outbox_message o where o.nomination_id = n.id)
  union all
  select 'the grounds of hold are not counted right', n.code from nomination n
  where n.open_holds <> (
    select count(*) from hold h where h.nomination_id = n.id and h.closed_at is null)
  union all
  select 'an ended nomination waits for somebody', n.code from nomination n
  where n.stage in ${ended}
    and (n.open_holds > 0 or exists (select from waiting_desk w where w.nomination_id = n.id))
  union all
  select 'nobody waits for an open nomination', n.code from nomination n
  where n.stage not in ${ended}
    and not exists (select from waiting_desk w where w.nomination_id = n.id)
  union all
  select 'a waiting desk cannot read the nomination', n.code from nomination n
  join waiting_desk w on w.nomination_id = n.id
  where not exists (select from nomination_reader r where r.nomination_id = n.id
    and r.organisation_id = w.organisation_id and r.scope = 'CASE')
  union all
  select 'a queue row does not know of the hold', n.code from nomination n
  join waiting_desk w on w.nomination_id = n.id where w.on_hold <> (n.open_holds > 0)
  union all
  select 'an ended nomination has a limit to keep', n.code from nomination n
  where n.stage in ${ended}
    and jsonb_path_exists(n.clocks, '$[*] ? (@.endedOn == null)')
  union all
  select 'a limit is kept twice at once', n.code from nomination n
  where exists (select from jsonb_array_elements(n.clocks) c where c ->> 'endedOn' is null
    group by c ->> 'key' having count(*) > 1)
  union all
  select 'a limit runs while on hold', n.code from nomination n
  where n.open_holds > 0 and exists (select from jsonb_array_elements(n.clocks) c
    where c ->> 'endedOn' is null and not jsonb_path_exists(c, '$.stops[*] ? (@.to == null)'))
  union all
  select 'a nomination stands on two unsent papers', n.code from nomination n
  where 1 < (select count(*) from paper_line l join paper p on p.id = l.paper_id
    where l.nomination_id = n.id and l.left_at is null and p.sent_at is null)
  union all
  select 'an ended nomination stands on an unsent paper', n.code from nomination n
  join paper_line l on l.nomination_id = n.id and l.left_at is null
  join paper p on p.id = l.paper_id and p.sent_at is null
  where n.stage in ${ended}
  union all
  select 'a number is missing from the register', r.kind || ' ' || r.issuer_id
  from number_register r
  where r.last <> (select count(distinct p.number) from paper p
    where p.issuer_id = r.issuer_id and p.kind = r.kind and p.year = r.year)
`;

/** A shipped award with some of its rules changed, as an import could change them. */
function changed(key: string, change: (award: AwardRecord) => AwardRecord): AwardRecord {
  const award = awards.find((one) => one.key === key);
  if (!award) throw new Error(`There is no award ${key}.`);
  return change(award);
}

/** Awards that skip the agency's council, which no shipped award above the agency does. */
export const withoutCouncil = ["COMMENDATION_PROVINCE", "COMMENDATION_PRIME_MINISTER"].map((key) =>
  changed(key, (award) => ({
    ...award,
    procedure: { ...award.procedure, departmentCouncil: false },
  })),
);

/** A commune's award that its council has to see, which no shipped one has. */
export const withCommuneCouncil = [
  changed("EMULATION_FIGHTER_BASE", (award) => ({ ...award, alsoDecidedAt: ["COMMUNE"] })),
];
