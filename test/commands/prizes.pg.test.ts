import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { recordHandover } from "../../src/commands/record-handover.ts";
import { recordPayment, type RecordPayment } from "../../src/commands/record-payment.ts";
import { sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { begin, type Route, routeNamed, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commune = routeNamed("Giấy khen of the commune");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const order = routeNamed("Huân chương Lao động hạng Ba, with public notice, to the President");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function prizeOf({ nominationId }: Walked) {
  const [row] = await world.rows(sql`
    select z.decided_on::text as "decidedOn", z.base_salary::int as "baseSalary", z.hundredths,
      z.amount::int as amount, z.due::int as due, z.fund, z.state_line as "stateLine",
      o.code as payer, z.rule_set_key as "ruleSet", z.paper_id is not null as decision,
      z.paid_on::text as "paidOn", z.paid_document as document
    from prize z left join organisation o on o.id = z.payer_id
    where z.nomination_id = ${nominationId}::bigint`);
  return row ?? null;
}

const awarded = (route: Route = certificate) => walk(world, route);

const agencyFund = { fund: "AGENCY_AWARD_FUND", payer: "NB-SXD", stateLine: false, decision: true };
const provinceFund = {
  fund: "PROVINCE_BUDGET",
  payer: "NB-SNV",
  stateLine: false,
  decision: true,
};
test.each([
  ["an agency", certificate, { ...agencyFund, hundredths: 30, amount: 760_000 }],
  [
    "a commune",
    commune,
    {
      ...agencyFund,
      fund: "COMMUNE_BUDGET",
      payer: "NB-XVB",
      hundredths: 60,
      amount: 1_520_000,
    },
  ],
  ["the province", commendation, { ...provinceFund, hundredths: 150, amount: 3_800_000 }],
  [
    "the President",
    order,
    {
      ...provinceFund,
      stateLine: true,
      decision: false,
      hundredths: 450,
      amount: 11_390_000,
    },
  ],
])("what %s decided is paid by it, worked out with the decision", async (_, route, expected) => {
  expect(await prizeOf(await awarded(route))).toMatchObject({
    ...expected,
    baseSalary: 2_530_000,
    due: expected.amount,
    paidOn: null,
  });
});

test("there is no prize before the decision is published", async () => {
  expect(await prizeOf(await walk(world, certificate, { until: "NUMBERED" }))).toBeNull();
  const published = await walk(world, certificate, { until: "PUBLISHED" });
  expect(await prizeOf(published)).toMatchObject({ decidedOn: "2026-11-22", ruleSet: "VN_2026" });
});

async function pay(
  ones: readonly Walked[],
  rest: Partial<RecordPayment> & { readonly as?: string } = {},
) {
  const { as = "nb.sxd.taichinh", ...more } = rest;
  const { results } = await recordPayment(await world.as(as), {
    nominationIds: ones.map((one) => one.nominationId),
    paidOn: "2026-11-22",
    document: "UNC 15/2026",
    ...more,
  });
  return results.map((result) => result.refusal?.reason ?? "PAID");
}

test("prizes are paid each for itself, once, with an entry in history", async () => {
  const [one, other] = [await awarded(), await awarded()];
  const undecided = await walk(world, certificate, { until: "DECIDED" });

  expect(await pay([one, undecided, other])).toEqual(["PAID", "NOT_AWARDED_YET", "PAID"]);
  expect(await pay([one])).toEqual(["ALREADY_PAID"]);

  expect(await prizeOf(one)).toMatchObject({ paidOn: "2026-11-22", document: "UNC 15/2026" });
  expect(
    await world.rows(sql`
      select payload, role_key as role, batch_id is not null as batch from history_entry
      where nomination_id = ${one.nominationId}::bigint and kind = 'PRIZE_PAID'`),
  ).toEqual([
    {
      payload: {
        kind: "PRIZE_PAID",
        amount: 760_000,
        fund: "AGENCY_AWARD_FUND",
        document: "UNC 15/2026",
      },
      role: "FINANCE",
      batch: true,
    },
  ]);
});

test("a repeated payment with its key answers as it did", async () => {
  const one = await awarded();

  expect(await pay([one], { idempotencyKey: "pay" })).toEqual(["PAID"]);
  expect(await pay([one], { idempotencyKey: "pay" })).toEqual(["PAID"]);
  expect(await reasonOf(pay([one], { idempotencyKey: "pay", document: "Khác" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
});

test("who pays another organisation's prizes, or none, is refused", async () => {
  const own = await awarded();
  const ofProvince = await awarded(commendation);
  const before = await everything(world);

  expect(await pay([ofProvince])).toEqual(["NOT_YOUR_PAYMENT"]);
  expect(await pay([own], { as: "nb.sxd.vp.vanthu" })).toEqual(["NOT_YOUR_PAYMENT"]);
  expect(await pay([own], { as: "dn.svhttdl.taichinh" })).toEqual(["NOT_FOUND"]);
  expect(await pay([own], { paidOn: "2026-11-21" })).toEqual(["DATE_BEFORE_DECISION"]);
  expect(await pay([own], { paidOn: "2026-11-23" })).toEqual(["DATE_BEFORE_DECISION"]);
  expect(await reasonOf(pay([own], { document: " " }))).toBe("TEXT_EMPTY");
  expect(await reasonOf(pay([own, own]))).toBe("BATCH_SIZE");
  expect(await everything(world)).toEqual(before);
  expect(await pay([ofProvince], { as: "nb.snv.taichinh" })).toEqual(["PAID"]);
});

test("the nominee does not pay himself, nor hand over to himself", async () => {
  const one = await awarded();
  const itself = async (username: string) =>
    world.asOwner(sql`
      update nomination set subject_person_id =
        (select person_id from account where username = ${username})
      where id = ${one.nominationId}::bigint`);

  await itself("nb.sxd.taichinh");
  expect(await pay([one])).toEqual(["OWN_NOMINATION"]);
  await itself("nb.sxd.vp.canbo1");
  expect(await handOver([one])).toEqual(["OWN_NOMINATION"]);
});

test("an award that no rule gives money for has no prize to be paid", async () => {
  const one = await walk(world, certificate, { until: "PUBLISHED" });
  await world.asOwner(sql`delete from prize where nomination_id = ${one.nominationId}::bigint`);

  expect(await pay([one])).toEqual(["NO_PRIZE"]);
});

test("a prize that was decided or paid is never changed, not even by the owner", async () => {
  const one = await awarded();
  await pay([one]);
  const where = sql`where nomination_id = ${one.nominationId}::bigint`;

  await expect(world.asOwner(sql`update prize set amount = 1 ${where}`)).rejects.toThrow("never");
  await expect(world.asOwner(sql`update prize set paid_document = 'x' ${where}`)).rejects.toThrow(
    "never",
  );
});

async function handOver(ones: readonly Walked[], as = "nb.sxd.vp.canbo1", on = "2026-11-22") {
  const { results } = await recordHandover(await world.as(as), {
    nominationIds: ones.map((one) => one.nominationId),
    handedOverOn: on,
  });
  return results.map((result) => result.refusal?.reason ?? "DONE");
}

test("item and certificate are handed over once, by who closes the file", async () => {
  const [one, other] = [await awarded(), await walk(world, certificate, { until: "SIGNED" })];

  expect(await handOver([one], "nb.sxd.qlvt.truongphong")).toEqual(["NOT_YOUR_STEP"]);
  expect(await handOver([one], "nb.sxd.vp.canbo1", "2026-11-21")).toEqual(["DATE_BEFORE_DECISION"]);
  expect(await handOver([one, other])).toEqual(["DONE", "NOT_AWARDED_YET"]);
  expect(await handOver([one])).toEqual(["ALREADY_HANDED_OVER"]);
  expect(
    await world.rows(sql`
      select kind, role_key as role from history_entry
      where nomination_id = ${one.nominationId}::bigint order by seq desc limit 1`),
  ).toEqual([{ kind: "HANDED_OVER", role: "OFFICE_REVIEWER" }]);
});

const council = { ADVANCED_WORKER: false, EMULATION_FIGHTER_BASE: true } as const;
type TitleKey = keyof typeof council;

/** The titles of one person for one year, each its own nomination whose decision is numbered. */
async function titles(...awards: readonly TitleKey[]): Promise<readonly Walked[]> {
  const route = routeNamed("CSTĐ cơ sở, with the department's council");
  const found: Walked[] = [];
  for (const award of awards) {
    const begun = await begin(world, { ...route, award }, now);
    await world.asOwner(sql`
      update nomination set subject_person_id =
        (select person_id from account where username = 'dn.ubnd.thanhtra')
      where id = ${begun.nominationId}::bigint`);
    found.push(
      await driveAll(world, { ...begun, stage: "DRAFT", at: now }, [
        "startUnitReview",
        "endorseInUnit",
        "submit",
        "receive",
        ...(council[award]
          ? ["completeAppraisalEligible", "endorse"]
          : ["completeAppraisalEligibleWithoutCouncil"]),
        "approve",
        "sign",
        "assignNumber",
      ]),
    );
  }
  return found;
}

test("of two titles of one period the higher is paid, whichever comes first", async () => {
  for (const one of [
    ["ADVANCED_WORKER", "EMULATION_FIGHTER_BASE"],
    ["EMULATION_FIGHTER_BASE", "ADVANCED_WORKER"],
  ] as const) {
    await world.asOwner(sql`truncate prize`);
    const both = await titles(...one);
    for (const title of both) await drive(world, title, "publish");

    const rows = await world.rows(sql`
      select n.award_key as award, z.due::int as due, c.award_key as "coveredBy"
      from prize z join nomination n on n.id = z.nomination_id
      left join nomination c on c.id = z.covered_by_id order by 1`);
    expect(rows).toEqual([
      { award: "ADVANCED_WORKER", due: 0, coveredBy: "EMULATION_FIGHTER_BASE" },
      { award: "EMULATION_FIGHTER_BASE", due: 2_530_000, coveredBy: null },
    ]);
    const worker = both[one.indexOf("ADVANCED_WORKER")] as Walked;
    expect(await pay([worker], { as: "dn.svhttdl.taichinh" })).toEqual(["NOTHING_DUE"]);
  }
});

test("where the lower title was paid before, the difference is due", async () => {
  await world.asOwner(sql`truncate prize`);
  const [worker, fighter] = await titles("ADVANCED_WORKER", "EMULATION_FIGHTER_BASE");
  if (!worker || !fighter) throw new Error("There are two.");
  await drive(world, worker, "publish");
  expect(await pay([worker], { as: "dn.svhttdl.taichinh" })).toEqual(["PAID"]);

  await drive(world, fighter, "publish");

  expect(await prizeOf(fighter)).toMatchObject({ amount: 2_530_000, due: 1_770_000 });
  expect(await prizeOf(worker)).toMatchObject({ due: 760_000, paidOn: "2026-11-22" });
});

test("without a base salary for its date nothing of a decision happens", async () => {
  const signed = await walk(world, certificate, { until: "SIGNED" });
  const numbered = await walk(world, certificate, { until: "NUMBERED" });
  const outside = await walk(world, order, { until: "PRESIDENT_DECISION" });
  const salaryless: World = {
    ...world,
    catalogue: { ...world.catalogue, baseSalaries: [] },
    as: async (...who) => ({
      ...(await world.as(...who)),
      catalogue: { ...world.catalogue, baseSalaries: [] },
    }),
  };
  const before = await everything(world);

  for (const [one, key] of [
    [signed, "assignNumber"],
    [numbered, "publish"],
    [outside, "decideAward"],
  ] as const)
    expect(await reasonOf(drive(salaryless, one, key))).toBe("BASE_SALARY_UNKNOWN");

  expect(await everything(world)).toEqual(before);
  await driveAll(world, signed, ["assignNumber", "publish"]);
});
