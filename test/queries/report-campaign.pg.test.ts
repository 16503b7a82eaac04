import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isWorkingDay } from "../../src/award/working-days.ts";
import { dateOfDay, dayNumber } from "../../src/award/dates.ts";
import { pipelineOf } from "../../src/database/catalogue.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import type { NominationFilter } from "../../src/queries/nomination-filter.ts";
import { countNominations } from "../../src/queries/nominations.ts";
import { type CampaignFigures, campaignReport } from "../../src/queries/report-campaign.ts";
import { levelDays, returnReasons } from "../../src/queries/report-campaign-work.ts";
import { stageOf } from "../../src/workflow/pipeline.ts";
import { isInside, mayRead } from "../support/reach.ts";
import { afterScatter } from "../support/scatter.ts";
import { type PlainRow, plainRows, settle } from "../support/settled.ts";
import { openWorld, type World } from "../support/world.ts";

const readers = [
  "nb.sxd.qlvt.canbo",
  "nb.sxd.qlvt.truongphong",
  "nb.sxd.vp.canbo1",
  "nb.sxd.vp.vanthu",
  "nb.sxd.giamdoc",
  "nb.snv.chuyenvien1",
  "nb.ubnd.chutich",
  "nb.ubnd.thanhtra",
  "nb.xvb.chutich",
  "dn.svhttdl.giamdoc",
  "dn.svhttdl.tchc.canbo1",
];

let world: World;
let rows: readonly PlainRow[];
let campaigns: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  await settle(world, 60, 20_261_128);
  rows = await plainRows(world);
  campaigns = [...new Set(rows.map((row) => row.ofCampaign))];
}, 120_000);
afterAll(() => world.close());

async function asking(username: string): Promise<QueryContext> {
  const { database, catalogue, viewer, now } = await world.as(username, afterScatter);
  return { db: database.db, catalogue, viewer, now };
}

/** The submitted nominations of a campaign somebody reads, with the entries he is shown. */
function read({ viewer: { desks } }: QueryContext, campaign: string): readonly PlainRow[] {
  return rows
    .filter((row) => row.ofCampaign === campaign && row.revokesId === null && !row.draft)
    .filter((row) => mayRead(desks, row))
    .map((row) =>
      row.hiddenFrom === null || isInside(desks, row)
        ? row
        : { ...row, entries: row.entries.filter(({ seq }) => seq < (row.hiddenFrom ?? 0)) },
    );
}

type Counted = Omit<CampaignFigures, "awardKey" | "subjectKind">;

function counted(group: readonly PlainRow[]): Counted {
  const of = (fits: (row: PlainRow) => boolean) => group.filter(fits).length;
  const ended = (outcome: string) => of((row) => row.outcome === outcome);
  return {
    nominated: group.length,
    returned: of((row) => row.entries.some(({ kind }) => kind === "RETURNED")),
    eligible: of((row) => row.advice === "ELIGIBLE"),
    endorsed: of((row) => row.votes.at(-1) === "ENDORSED"),
    notEndorsed: of((row) => row.votes.length > 0 && row.votes.at(-1) !== "ENDORSED"),
    inProgress: ended("IN_PROGRESS"),
    onHold: of((row) => row.outcome === "IN_PROGRESS" && row.held),
    awarded: ended("AWARDED"),
    notAwarded: ended("NOT_AWARDED"),
    withdrawn: ended("WITHDRAWN"),
    expired: ended("EXPIRED"),
    revoked: ended("REVOKED"),
  };
}

const keyOf = ({ awardKey, subjectKind }: CampaignFigures) => `${awardKey}/${subjectKind}`;
const byKey = (list: readonly CampaignFigures[]) =>
  Object.fromEntries(list.map((row) => [keyOf(row), row]));

/** The same figures, counted one nomination at a time. */
function recounted(
  all: readonly PlainRow[],
  group: (row: PlainRow) => Pick<CampaignFigures, "awardKey" | "subjectKind">,
) {
  const groups = Map.groupBy(all, (row) => JSON.stringify(group(row)));
  return [...groups.values()].map((list) => ({
    ...group(list[0] as PlainRow),
    ...counted(list),
  })) as readonly CampaignFigures[];
}

test("what was made has every outcome, vote and return the figures speak of", () => {
  const all = counted(rows.filter((row) => row.revokesId === null && !row.draft));
  const missing = Object.entries(all).filter(([, count]) => count === 0);
  // Only the clock lets one expire, and routes do not wait for it.
  expect(missing).toEqual([["expired", 0]]);
});

test.each(readers)("the report is what %s would count by himself", async (username) => {
  const context = await asking(username);
  for (const campaignId of campaigns) {
    const mine = read(context, campaignId);
    const report = await campaignReport(context, { campaignId });

    expect(report.total).toEqual({ awardKey: null, subjectKind: null, ...counted(mine) });
    const award = ({ award: awardKey }: PlainRow) => ({ awardKey });
    const subject = (row: PlainRow) => ({ subjectKind: row.subject as "INDIVIDUAL" });
    for (const [list, group] of [
      [report.rows, (row: PlainRow) => ({ ...award(row), ...subject(row) })],
      [report.byAward, (row: PlainRow) => ({ ...award(row), subjectKind: null })],
      [report.bySubject, (row: PlainRow) => ({ awardKey: null, ...subject(row) })],
    ] as const)
      expect(byKey(list)).toEqual(byKey(recounted(mine, group)));
  }
});

const opens: Readonly<Record<keyof Counted, NominationFilter>> = {
  nominated: {},
  returned: { returned: true },
  eligible: { advices: ["ELIGIBLE"] },
  endorsed: { votes: ["ENDORSED"] },
  notEndorsed: { votes: ["NOT_ENDORSED", "TIED"] },
  inProgress: { outcomes: ["IN_PROGRESS"] },
  onHold: { outcomes: ["IN_PROGRESS"], onHold: true },
  awarded: { outcomes: ["AWARDED"] },
  notAwarded: { outcomes: ["NOT_AWARDED"] },
  withdrawn: { outcomes: ["WITHDRAWN"] },
  expired: { outcomes: ["EXPIRED"] },
  revoked: { outcomes: ["REVOKED"] },
};

test.each(readers.slice(0, 7))("every figure opens as a list of its length for %s", async (who) => {
  const context = await asking(who);
  for (const campaignId of campaigns) {
    const { rows: groups } = await campaignReport(context, { campaignId });
    for (const group of groups)
      for (const [figure, filter] of Object.entries(opens)) {
        const length = await countNominations(context, {
          ...filter,
          submitted: true,
          campaignIds: [campaignId],
          awards: [group.awardKey ?? ""],
          subjectKinds: [group.subjectKind ?? "INDIVIDUAL"],
        });
        expect([keyOf(group), figure, length]).toEqual([
          keyOf(group),
          figure,
          group[figure as keyof Counted],
        ]);
      }
  }
});

test.each(readers)("reasons of returns and days by level are those %s is shown", async (who) => {
  const context = await asking(who);
  for (const campaignId of campaigns) {
    const mine = read(context, campaignId);

    const named = mine.flatMap((row) =>
      row.entries
        .filter(({ kind }) => kind === "RETURNED")
        .flatMap(({ missing }) => missing ?? [])
        .map(({ documentType }) => ({ documentType, id: row.id })),
    );
    const reasons = [...Map.groupBy(named, ({ documentType }) => documentType)].map(
      ([documentType, list]) => ({
        documentType,
        times: list.length,
        nominations: new Set(list.map(({ id }) => id)).size,
      }),
    );
    expect(new Set(await returnReasons(context, { campaignId }))).toEqual(new Set(reasons));

    const stays = mine.flatMap((row) => staysOf(row).map((stay) => ({ ...stay, id: row.id })));
    const found = [...Map.groupBy(stays, ({ level }) => level)].map(([level, list]) => {
      const sums = [...Map.groupBy(list, ({ id }) => id).values()].map((ofOne) =>
        ofOne.reduce((sum, { days }) => sum + days, 0),
      );
      const mean = sums.reduce((sum, days) => sum + days, 0) / sums.length;
      return { level, nominations: sums.length, mean, longest: Math.max(...sums) };
    });
    const told = await levelDays(context, { campaignId });
    expect(new Set(told.map(({ mean: _, ...rest }) => rest))).toEqual(
      new Set(found.map(({ mean: _, ...rest }) => rest)),
    );
    for (const { level, mean } of found)
      expect(told.find((one) => one.level === level)?.mean).toBeCloseTo(mean, 1);
  }
});

/** The stays that have ended, in working days counted one by one. */
function staysOf(row: PlainRow) {
  const pipeline = pipelineOf(world.catalogue, row.pipeline, row.version);
  const moves = row.entries.filter(({ from, to }) => from !== to);
  return moves.slice(0, -1).map((move, at) => ({
    level: stageOf(pipeline, move.to).level,
    days: workingDaysAfter(move.day, moves[at + 1]?.day ?? ""),
  }));
}

function workingDaysAfter(from: string, to: string): number {
  let days = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    if (isWorkingDay(world.catalogue.calendar, dateOfDay(day))) days += 1;
  return days;
}
