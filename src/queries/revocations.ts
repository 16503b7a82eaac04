import { moneyBack, moneyOwed } from "../access/revocations.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Recoverable, RevocationGround } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import {
  nominationColumns,
  nominationOf,
  type NominationRow,
  type RawNomination,
} from "./nomination-rows.ts";
import type { Page, PageArguments } from "./page.ts";

export type RecoveryRow = {
  readonly what: Recoverable;
  readonly amount: number | null;
  readonly recoveredOn: string;
  readonly recordedAt: Date;
  readonly recordedById: string;
};

/** What is kept of a revocation beside what it shares with every nomination. */
export type RevocationRow = {
  readonly revokesId: string;
  /** What was found, as the proposal says. */
  readonly findings: string;
  readonly ground: RevocationGround;
  readonly conclusionId: string;
  readonly moneyOwed: number;
  readonly moneyBack: number;
  readonly receivedOn: string | null;
  readonly recoveries: readonly RecoveryRow[];
};

type RawRecovery = Omit<RecoveryRow, "recordedAt"> & { readonly recordedAt: string };
type Raw = Omit<RevocationRow, "recoveries"> & {
  readonly id: string;
  readonly recoveries: readonly RawRecovery[];
};

const shownRecoveries = 100;

/** The latest of what came back, oldest first. */
const recoveries = sql`(
  select coalesce(json_agg(json_build_object('what', b.what, 'amount', b.amount,
    'recoveredOn', b.recovered_on, 'recordedAt', b.recorded_at,
    'recordedById', b.recorded_by_id::text) order by b.id), '[]')
  from (
    select * from recovery r where r.nomination_id = v.nomination_id
    order by r.id desc limit ${sql.lit(shownRecoveries)}
  ) b)`;

/** The details of several revocations in one statement; null for what is none or not to be seen. */
export async function revocationDetails(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (RevocationRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select n.id, n.revokes_id as "revokesId", v.ground, v.conclusion_id as "conclusionId",
        (select h.note from history_entry h where h.nomination_id = n.id and h.seq = 1) as findings,
        ${moneyOwed} as "moneyOwed", ${moneyBack} as "moneyBack",
        v.received_on as "receivedOn", ${recoveries} as recoveries
      from nomination n join revocation v on v.nomination_id = n.id
      where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map(({ id, ...row }) => [id, detailsOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function detailsOf({ recoveries: back, ...row }: Omit<Raw, "id">): RevocationRow {
  const read = back.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) }));
  return { ...row, recoveries: read };
}

/** A page of the revocations of each awarded nomination that the viewer may read, oldest first. */
export function revocationPages(
  context: QueryContext,
  ids: readonly string[],
  page: PageArguments,
): Promise<readonly Page<NominationRow>[]> {
  return related(context, ids, { list: "revocations", which: revoking, page });
}

/** A page of what rests on the award of each nomination, in progress or awarded, oldest first. */
export function leaningPages(
  context: QueryContext,
  ids: readonly string[],
  page: PageArguments,
): Promise<readonly Page<NominationRow>[]> {
  return related(context, ids, { list: "leaning", which: leaning, page });
}

export function countRevocations(context: QueryContext, ids: readonly string[]) {
  return countRelated(context, ids, revoking);
}

export function countLeaning(context: QueryContext, ids: readonly string[]) {
  return countRelated(context, ids, leaning);
}

/** Conditions on `nomination n` that relate it to the nomination `parent`. */
const revoking = sql`n.revokes_id = parent.id`;
const leaning = sql`n.leans_on @> array[parent.id] and n.outcome in ('IN_PROGRESS', 'AWARDED')`;

function related(
  { db, viewer }: QueryContext,
  ids: readonly string[],
  question: {
    readonly list: string;
    readonly which: RawBuilder<unknown>;
    readonly page: PageArguments;
  },
): Promise<readonly Page<NominationRow>[]> {
  const { list, which, page } = question;
  return keysetPages<RawNomination, NominationRow>(db, ids, {
    columns: nominationColumns(viewer),
    from: sql`nomination n`,
    where: sql<boolean>`${which} and ${visibleTo(viewer)}`,
    ordering: { list, tag: "OLDEST", key: sql`n.id`, type: "bigint", id: sql`n.id` },
    page,
    node: nominationOf,
  });
}

async function countRelated(
  { db, viewer }: QueryContext,
  ids: readonly string[],
  which: RawBuilder<unknown>,
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select parent.id, count(*)::int as count
      from unnest(${bigints([...new Set(ids)])}) as parent (id)
      join nomination n on ${which}
      where ${visibleTo(viewer)}
      group by parent.id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return ids.map((id) => found.get(id) ?? 0);
}
