import { recordPayment } from "../../src/commands/record-payment.ts";
import { recordRecovery } from "../../src/commands/record-recovery.ts";
import { sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "./drive.ts";
import { type Reached, reachOfAll } from "./reach.ts";
import { propose } from "./revocation.ts";
import { scatter } from "./scatter.ts";
import { routeNamed, routes, walk, type Walked } from "./walk.ts";
import type { World } from "./world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const fighter = routeNamed("CSTĐ cơ sở, with the department's council");
const finance = "nb.sxd.taichinh";
const clerk = "nb.sxd.vp.vanthu";
const towards = [
  "submitRevocation",
  "findGrounds",
  "approveRevocation",
  "sign",
  "assignNumber",
  "publish",
  "recordReceipt",
];

/**
 * Scattered nominations, and beside them every route walked to its end, prizes that are paid, and
 * awards that are revoked: one paid and recovered, one not paid.
 */
export async function settle(world: World, count: number, seed: number): Promise<void> {
  await scatter(world, count, seed);
  for (const route of routes) await walk(world, route);
  await pay(world, await walk(world, certificate));
  await revoke(world, await walk(world, certificate));
  const owed = await revoke(world, await pay(world, await walk(world, certificate)));
  await recordRecovery(await world.as(clerk, owed.at), {
    nominationId: owed.nominationId,
    seenVersion: owed.seq,
    what: "MONEY",
    amount: 500_000,
    recoveredOn: "2026-11-22",
  });
  for (const until of ["DECIDED", "SIGNED", "NUMBERED"]) await walk(world, certificate, { until });
  const at = (until: string, from = certificate) => walk(world, from, { until });
  await drive(world, await at("OFFICE_INTAKE"), "withdraw");
  await driveAll(world, await at("OFFICE_INTAKE"), ["returnForSupplement", "resubmit"]);
  await drive(world, await at("OFFICE_APPRAISAL"), "returnForSupplement");
  await driveAll(world, await at("OFFICE_APPRAISAL"), [
    "completeAppraisalIneligible",
    "decline",
    "notifyResult",
  ]);
  await drive(world, await at("LEADER_REVIEW"), "hold");
  await drive(world, await at("DEPARTMENT_COUNCIL", fighter), "notEndorse");
}

async function pay(world: World, awarded: Walked): Promise<Walked> {
  const { results } = await recordPayment(await world.as(finance, awarded.at), {
    nominationIds: [awarded.nominationId],
    paidOn: "2026-11-22",
    document: "Phiếu chi 12",
  });
  const seq = results[0]?.advanced?.seq;
  if (seq === undefined) throw new Error("The prize was not paid.");
  return { ...awarded, seq };
}

async function revoke(world: World, awarded: Walked): Promise<Walked> {
  return driveAll(world, await propose(world, awarded, { moneyOwed: 1 }), towards);
}

/** A nomination with what reports ask of it, in single rows and nothing counted. */
export type PlainRow = Reached & {
  readonly rowId: string;
  readonly revokesId: string | null;
  readonly ofCampaign: string;
  readonly round: string;
  readonly year: number;
  readonly unit: string;
  /** The unit and everything above it. */
  readonly lineage: readonly string[];
  readonly award: string;
  readonly subject: string;
  readonly outcome: string;
  readonly advice: string | null;
  readonly held: boolean;
  readonly pipeline: string;
  readonly version: number;
  readonly entries: readonly {
    readonly seq: number;
    readonly kind: string;
    readonly from: string | null;
    readonly to: string;
    readonly day: string;
    readonly missing: readonly { readonly documentType: string | null }[] | null;
  }[];
  /** Results of councils with signed minutes, oldest first. */
  readonly votes: readonly string[];
  readonly prize: {
    readonly fund: string | null;
    readonly amount: number;
    readonly due: number;
    readonly paid: boolean;
    readonly year: number;
    readonly decision: string | null;
  } | null;
  readonly recovered: number;
};
type Raw = Omit<PlainRow, keyof Reached>;

export async function plainRows(world: World): Promise<readonly PlainRow[]> {
  const reached = await reachOfAll(world);
  const rows = await world.rows(sql<Raw>`
    select n.id::text as "rowId", n.revokes_id::text as "revokesId",
      n.campaign_id::text as "ofCampaign", n.round_id::text as round,
      (select r.year from round r where r.id = n.round_id) as year, n.unit_id::text as unit,
      (select o.lineage::text[] from organisation o where o.id = n.unit_id) as lineage,
      n.award_key as award, n.subject_kind as subject, n.outcome, n.advice,
      n.open_holds > 0 as held, n.pipeline_key as pipeline, n.pipeline_version as version,
      (select json_agg(json_build_object('seq', h.seq, 'kind', h.kind, 'from', h.from_stage,
          'to', h.to_stage, 'day', (h.at at time zone 'Asia/Ho_Chi_Minh')::date::text,
          'missing', h.payload -> 'missingItems') order by h.seq)
        from history_entry h where h.nomination_id = n.id) as entries,
      (select coalesce(json_agg(t.result order by s.signed_at, s.id), '[]') from session_item i
        join council_session s on s.id = i.session_id and s.signed_at is not null
        join item_tally t on t.session_id = s.id and t.nomination_id = n.id and t.round = i.round
        where i.nomination_id = n.id) as votes,
      (select json_build_object('fund', z.fund, 'amount', z.amount, 'due', z.due,
          'paid', z.paid_on is not null, 'year', extract(year from z.decided_on),
          'decision', z.paper_id::text)
        from prize z where z.nomination_id = n.id) as prize,
      (select coalesce(sum(b.amount), 0)::int from recovery b where b.nomination_id = n.id)
        as recovered
    from nomination n order by n.id
  `);
  return rows.map((row, at) => ({ ...(reached[at] as Reached), ...row }));
}
