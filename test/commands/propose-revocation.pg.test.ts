import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import {
  proposeRevocation,
  type ProposeRevocation,
} from "../../src/commands/propose-revocation.ts";
import { sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { conclusion, propose, unitHead } from "../support/revocation.ts";
import { expectOrder } from "../support/take-all.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const route = routeNamed("Giấy khen of the department, without council");
const office = "nb.sxd.vp.canbo1";

let world: World;
let awarded: Walked;
beforeAll(async () => {
  world = await openWorld();
  awarded = await walk(world, route);
}, 60_000);
afterAll(() => world.close());

const good = ({ nominationId, seq }: Walked): ProposeRevocation => ({
  nominationId,
  seenVersion: seq,
  ground: "FALSE_DOCUMENTS",
  note: "Giấy chứng nhận sáng kiến là giả.",
  conclusion,
});

test.each<[string, string, Partial<ProposeRevocation>]>([
  ["NOT_FOUND", "dn.svhttdl.giamdoc", {}],
  ["STALE_VERSION", unitHead, { seenVersion: 3 }],
  ["NOT_YOUR_STEP", "nb.sxd.qlvt.canbo", {}],
  ["NOT_YOUR_STEP", "nb.sxd.vp.vanthu", {}],
  ["CONCLUSION_REQUIRED", unitHead, { conclusion: null }],
  ["TEXT_EMPTY", unitHead, { note: " " }],
  ["UNKNOWN_KEY", unitHead, { conclusion: { type: "NOTHING" } }],
  ["FILE_NOT_HERE", unitHead, { conclusion: { title: "Kết luận", fileId: "999" } }],
  ["AMOUNT_INVALID", unitHead, { moneyOwed: -1 }],
  ["AMOUNT_INVALID", unitHead, { moneyOwed: 1.5 }],
])("%s: %s does not propose with %j, and nothing changes", async (reason, username, over) => {
  const before = await everything(world);

  const act = proposeRevocation(await world.as(username), { ...good(awarded), ...over });

  expect(await reasonOf(act)).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("what is not awarded yet has nothing to revoke; nor has a revocation", async () => {
  const draft = await walk(world, route, { until: "LEADER_REVIEW" });
  const one = await propose(world, await walk(world, route));

  expect(await refusalOf(propose(world, draft))).toMatchObject({
    reason: "NOT_AWARDED_YET",
    currentStage: "LEADER_REVIEW",
  });
  expect(await reasonOf(propose(world, one))).toBe("NOT_AWARDED_YET");
});

test("nobody proposes the revocation of his own award", async () => {
  const one = await walk(world, route);
  const person = await world.id("person", unitHead);
  await world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = ${one.nominationId}::bigint`);

  expect(await reasonOf(propose(world, one))).toBe("OWN_NOMINATION");
});

test("it begins a case at its proposer, and the award's history tells of it", async () => {
  const one = await walk(world, route);

  const revocation = await propose(world, one, { moneyOwed: 702_000 });

  expect(
    await world.rows(sql`
      select n.stage, n.outcome, n.pipeline_key as pipeline, n.revokes_id::text as "revokes",
        n.subject_name = a.subject_name and n.award_key = a.award_key as same,
        v.ground, v.money_owed::int as owed, d.number, d.incoming,
        h.payload ->> 'revokes' = a.code as told,
        array(select o.code from nomination_reader r join organisation o on o.id = r.organisation_id
          where r.nomination_id = n.id) as readers,
        array(select w.role_key from waiting_desk w where w.nomination_id = n.id) as waiting
      from nomination n
      join nomination a on a.id = n.revokes_id
      join revocation v on v.nomination_id = n.id
      join document d on d.id = v.conclusion_id
      join history_entry h on h.nomination_id = n.id and h.seq = 1
      where n.id = ${revocation.nominationId}::bigint`),
  ).toEqual([
    {
      stage: "REVOCATION_PROPOSED",
      outcome: "IN_PROGRESS",
      pipeline: "revocation-department",
      revokes: one.nominationId,
      same: true,
      ground: "FALSE_DOCUMENTS",
      owed: 702_000,
      number: "45",
      incoming: true,
      told: true,
      readers: ["NB-SXD-QLVT"],
      waiting: expect.arrayContaining(["UNIT_HEAD"]),
    },
  ]);
  expect(
    await world.rows(sql`
      select n.stage, n.outcome, h.kind, h.from_stage = h.to_stage as stays,
        h.payload ->> 'ground' as ground
      from nomination n join history_entry h on h.nomination_id = n.id and h.seq = n.version
      where n.id = ${one.nominationId}::bigint`),
  ).toEqual([
    {
      stage: "ARCHIVED",
      outcome: "AWARDED",
      kind: "REVOCATION_PROPOSED",
      stays: true,
      ground: "FALSE_DOCUMENTS",
    },
  ]);
  await expectOrder(world);
});

test("a repeated request gives the first answer; the key serves no other input", async () => {
  const one = await walk(world, route);
  const context = await world.as(unitHead);
  const input = { ...good(one), idempotencyKey: "once" };

  const first = await proposeRevocation(context, input);

  expect(await proposeRevocation(context, input)).toEqual(first);
  expect(await reasonOf(proposeRevocation(context, { ...input, ground: "FRAUD" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
});

test("of rival proposals at once one wins", async () => {
  const one = await walk(world, route);
  const rivals = [unitHead, office, "nb.sxd.giamdoc", "nb.sxd.vp.chanhvanphong"];

  const answers = await Promise.allSettled(rivals.map((by) => propose(world, one, { by })));

  const won = answers.filter(({ status }) => status === "fulfilled");
  const reasons = await Promise.all(
    answers.flatMap((answer) =>
      answer.status === "rejected" ? [reasonOf(Promise.reject(answer.reason as Error))] : [],
    ),
  );
  expect([won.length, reasons]).toEqual([1, Array.from({ length: 3 }, () => "STALE_VERSION")]);
  expect(await reasonOf(propose(world, { ...one, seq: one.seq + 1 }))).toBe("REVOCATION_UNDER_WAY");
});

test("even past the lock the database keeps one open revocation of an award", async () => {
  const one = await walk(world, route);
  await propose(world, one);
  const other = await propose(world, await walk(world, route));

  await expect(
    world.asOwner(sql`
      update nomination set revokes_id = ${one.nominationId}::bigint
      where id = ${other.nominationId}::bigint`),
  ).rejects.toThrow("one_revocation_at_a_time");
});

test.each([["withdraw"], ["findNoGrounds"], ["declineRevocation"]])(
  "after %s the award stands and its revocation can be proposed anew",
  async (end) => {
    const one = await walk(world, route);
    const steps = { withdraw: 0, findNoGrounds: 1, declineRevocation: 2 }[end] ?? 0;
    const first = await propose(world, one);
    await driveAll(world, first, [...["submitRevocation", "findGrounds"].slice(0, steps), end]);

    const again = await propose(world, { ...one, seq: one.seq + 1 });

    expect(again.stage).toBe("REVOCATION_PROPOSED");
    expect(
      await world.rows(sql`
        select outcome from nomination where id = ${one.nominationId}::bigint`),
    ).toEqual([{ outcome: "AWARDED" }]);
  },
);

const towards = ["submitRevocation", "findGrounds", "approveRevocation", "sign", "assignNumber"];

test("once it is published there is nothing left to revoke, and no step to take", async () => {
  const one = await walk(world, route);
  await driveAll(world, await propose(world, one), [...towards, "publish"]);

  expect(await reasonOf(propose(world, { ...one, seq: one.seq + 2 }))).toBe("ALREADY_REVOKED");
});

test("nobody takes the award's own step, not even the clock", async () => {
  const one = await walk(world, route);
  const input = { nominationId: one.nominationId, seenVersion: one.seq, step: "revoke" };

  for (const username of [unitHead, office, "nb.sxd.giamdoc", "nb.sxd.vp.vanthu"])
    expect(await reasonOf(advanceNomination(await world.as(username), input))).toBe(
      "NOT_YOUR_STEP",
    );
});

test("whoever proposes does not appraise, and whoever appraises does not sign", async () => {
  const one = await walk(world, route);
  const proposed = await propose(world, one, { by: office });
  const submitted = await drive(world, proposed, "submitRevocation");
  const papers = [{ type: "APPRAISAL_REPORT" }];
  const find = async (username: string) =>
    advanceNomination(await world.as(username, submitted.at), {
      nominationId: submitted.nominationId,
      seenVersion: submitted.seq,
      step: "findGrounds",
      papers,
    });

  const refusal = await refusalOf(find(office));

  expect(refusal.reason).toBe("SEPARATION_OF_DUTIES");
  expect(refusal.messageVi).toContain("“Đề nghị hủy bỏ khen thưởng”");
  expect(await reasonOf(find("nb.sxd.vp.chanhvanphong"))).toBe("SEPARATION_OF_DUTIES");
  await expect(find("nb.sxd.vp.canbo2")).resolves.toMatchObject({ seq: submitted.seq + 1 });
});

test("it is withdrawn until it is signed, no longer", async () => {
  const signed = await driveAll(
    world,
    await propose(world, await walk(world, route)),
    towards.slice(0, 4),
  );

  const act = advanceNomination(await world.as(unitHead, signed.at), {
    nominationId: signed.nominationId,
    seenVersion: signed.seq,
    step: "withdraw",
    note: "Rút",
  });

  expect(await reasonOf(act)).toBe("STEP_NOT_HERE");
});
