import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import { countNominations } from "../../src/queries/nominations.ts";
import { countPayments } from "../../src/queries/payments.ts";
import { organisationReport, type UnitFigures } from "../../src/queries/report-organisation.ts";
import { prizeReport } from "../../src/queries/report-prizes.ts";
import { yearlyStatistics } from "../../src/queries/report-yearly.ts";
import { mayRead } from "../support/reach.ts";
import { reasonOf } from "../support/refused.ts";
import { afterScatter } from "../support/scatter.ts";
import { type PlainRow, plainRows, settle } from "../support/settled.ts";
import { openWorld, type World } from "../support/world.ts";

const readers = [
  "nb.sxd.qlvt.truongphong",
  "nb.sxd.vp.canbo1",
  "nb.sxd.taichinh",
  "nb.sxd.giamdoc",
  "nb.snv.chuyenvien1",
  "nb.ubnd.chutich",
  "nb.ubnd.thanhtra",
  "nb.xvb.chutich",
  "dn.svhttdl.giamdoc",
];
const year = 2026;

let world: World;
let rows: readonly PlainRow[];
let organisations: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  await settle(world, 60, 20_261_129);
  rows = await plainRows(world);
  organisations = await Promise.all(
    ["NB", "NB-SXD", "NB-SXD-QLVT", "DN", "NB-XVB"].map((code) => world.id("organisation", code)),
  );
}, 120_000);
afterAll(() => world.close());

async function asking(username: string): Promise<QueryContext> {
  const { database, catalogue, viewer, now } = await world.as(username, afterScatter);
  return { db: database.db, catalogue, viewer, now };
}

/** What somebody reads of the units within an organisation. */
function read({ viewer: { desks } }: QueryContext, within: string | null): readonly PlainRow[] {
  return rows.filter(
    (row) =>
      row.revokesId === null &&
      mayRead(desks, row) &&
      (within === null || row.lineage.includes(within)),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
/** What was not paid before a revocation is not to be paid. */
const standing = (row: PlainRow) =>
  row.prize && (row.outcome !== "REVOKED" || row.prize.paid) ? [row.prize] : [];

type Counted = Omit<UnitFigures, "unitId" | "awardKey">;

function counted(group: readonly PlainRow[]): Counted {
  const ended = (outcome: string) => group.filter((row) => row.outcome === outcome).length;
  const prizes = group.flatMap(standing);
  return {
    nominated: group.length,
    inProgress: ended("IN_PROGRESS"),
    awarded: ended("AWARDED"),
    revoked: ended("REVOKED"),
    amount: sum(prizes.map(({ amount }) => amount)),
    due: sum(prizes.map(({ due }) => due)),
    paid: sum(prizes.filter(({ paid }) => paid).map(({ due }) => due)),
  };
}

test.each(readers)("what units proposed and received is what %s would add up", async (username) => {
  const context = await asking(username);
  for (const organisationId of organisations) {
    const mine = read(context, organisationId).filter((row) => !row.draft && row.year === year);
    const report = await organisationReport(context, { organisationId, year });

    expect(report.total).toEqual({ unitId: null, awardKey: null, ...counted(mine) });
    const groups = (key: (row: PlainRow) => object) =>
      new Set(
        [...Map.groupBy(mine, (row) => JSON.stringify(key(row)))].map(([of, list]) => ({
          unitId: null,
          awardKey: null,
          ...(JSON.parse(of) as object),
          ...counted(list),
        })),
      );
    const unit = ({ unit: unitId }: PlainRow) => ({ unitId });
    const award = ({ award: awardKey }: PlainRow) => ({ awardKey });
    expect(new Set(report.byUnit)).toEqual(groups(unit));
    expect(new Set(report.byAward)).toEqual(groups(award));
    expect(new Set(report.rows)).toEqual(groups((row) => ({ ...unit(row), ...award(row) })));
    expect(report.complete).toBe(true);
    for (const { unitId, awardKey, nominated, awarded } of report.rows) {
      const filter = {
        submitted: true,
        years: [year],
        unitIds: [unitId ?? ""],
        awards: [awardKey ?? ""],
      };
      expect(await countNominations(context, filter)).toBe(nominated);
      expect(await countNominations(context, { ...filter, outcomes: ["AWARDED"] })).toBe(awarded);
    }
  }
});

test("a report shows so many units and says that there are more", async () => {
  const context = await asking("nb.ubnd.thanhtra");
  const question = { organisationId: organisations[0] ?? "", year };
  const whole = await organisationReport(context, question);
  expect(whole.byUnit.length).toBeGreaterThan(1);

  const report = await organisationReport(context, question, 1);

  expect(report.complete).toBe(false);
  expect(report.byUnit).toEqual(whole.byUnit.slice(0, 1));
  expect(new Set(report.rows.map(({ unitId }) => unitId)).size).toBe(1);
  expect(report.total).toEqual(whole.total);
});

/** What came back of an award, as far as the viewer reads its revocation. */
function back({ viewer: { desks } }: QueryContext, row: PlainRow): number {
  const revocations = rows.filter((one) => one.revokesId === row.rowId && mayRead(desks, one));
  return sum(revocations.map(({ recovered }) => recovered));
}

test.each(readers)("the money by fund, award and decision is what %s would add up", async (who) => {
  const context = await asking(who);
  for (const organisationId of [null, ...organisations]) {
    const report = await prizeReport(context, { year, organisationId });
    const mine = read(context, organisationId).flatMap((row) =>
      standing(row).map((prize) => ({ row, ...prize })),
    );
    type Line = (typeof mine)[number];
    const sums = (list: readonly Line[]) => ({
      count: list.length,
      amount: sum(list.map(({ amount }) => amount)),
      due: sum(list.map(({ due }) => due)),
      paid: sum(list.filter(({ paid }) => paid).map(({ due }) => due)),
      recovered: sum(list.map(({ row }) => back(context, row))),
    });
    const by = (key: (line: Line) => string | null) =>
      new Map([...Map.groupBy(mine, key)].map(([of, list]) => [of, sums(list)]));
    const told = <T extends object>(list: readonly T[], key: (one: T) => string | null) =>
      new Map(
        list.map((one) => {
          const { count, amount, due, paid, recovered } = one as unknown as ReturnType<typeof sums>;
          return [key(one), { count, amount, due, paid, recovered }];
        }),
      );

    expect(report.total).toEqual(sums(mine));
    const money = report.byFund.map((one) => ({ ...one, stateLine: undefined }));
    expect(sum(money.map(({ due }) => due))).toBe(report.total.due);
    for (const [fund, list] of by(({ fund }) => fund))
      expect(sum(money.filter((one) => one.fund === fund).map(({ due }) => due))).toBe(list.due);
    expect(told(report.byAward, ({ awardKey }) => awardKey)).toEqual(by(({ row }) => row.award));
    expect(told(report.byDecision, ({ decisionId }) => decisionId)).toEqual(
      by(({ decision }) => decision),
    );
    expect(await countPayments(context, { years: [year], organisationId })).toBe(
      report.total.count,
    );
  }
});

test("money that came back stands beside what was paid", async () => {
  const { total } = await prizeReport(await asking("nb.sxd.giamdoc"), { year });

  expect(total.recovered).toBe(500_000);
  expect(total.paid).toBe(2 * 760_000);
  expect(await prizeReport(await asking("nb.sxd.giamdoc"), { year: 2025 })).toMatchObject({
    total: { count: 0, amount: 0, recovered: 0 },
    byFund: [],
    byDecision: [],
  });
});

test.each(readers)("the yearly forms have what %s reads of the awards that stand", async (who) => {
  const context = await asking(who);
  for (const organisationId of [null, ...organisations]) {
    const forms = await yearlyStatistics(context, { year, organisationId });
    const counts = (fits: (key: string) => boolean) => {
      const given = read(context, organisationId).filter(
        (row) => row.outcome === "AWARDED" && fits(row.award),
      );
      return new Set(
        [...Map.groupBy(given, (row) => `${row.award}/${row.subject}`).values()].map((list) => ({
          awardKey: list[0]?.award,
          subjectKind: list[0]?.subject,
          count: list.length,
        })),
      );
    };
    const award = (key: string) => world.catalogue.awards.get(key);
    expect(forms.dueOn).toBe("2026-12-15");
    expect(new Set(forms.stateAwards)).toEqual(counts((key) => award(key)?.stateLevel ?? false));
    expect(new Set(forms.provinceAwards)).toEqual(
      counts((key) => !award(key)?.stateLevel && award(key)?.decidedAt === "PROVINCE"),
    );
  }
});

test("an organisation that is not there is not found", async () => {
  const context = await asking("nb.sxd.giamdoc");
  const organisationId = "999999";

  for (const asked of [organisationReport, prizeReport, yearlyStatistics])
    expect(await reasonOf(asked(context, { year, organisationId }))).toBe("NOT_FOUND");
});
