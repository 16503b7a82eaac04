import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { everything, refusalOf } from "../support/refused.ts";
import { type Route, routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const department = routeNamed("Giấy khen of the department, without council");
const commune = routeNamed("Giấy khen of the commune");
const province = routeNamed("Bằng khen tỉnh, with the department's council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function propose(route: Route, award: string) {
  const until = route.pipeline === "province-award" ? "PROVINCE_APPRAISAL" : "OFFICE_APPRAISAL";
  const appraiser = route.legs.find((leg) => leg.step.startsWith("completeAppraisal"));
  const atProvince = until === "PROVINCE_APPRAISAL";
  const who = atProvince ? "nb.snv.chuyenvien1" : (appraiser?.username ?? "");
  const { nominationId, seq: seenVersion } = await walk(world, route, { until });
  const before = await everything(world);
  const act = advanceNomination(await world.as(who), {
    nominationId,
    seenVersion,
    step: "completeAppraisalLowerForm",
    note: "Thành tích tương xứng hình thức khác.",
    papers: [{ type: "APPRAISAL_REPORT" }],
    proposedAward: award,
  });
  return { act, before, nominationId };
}

test.each([
  ["COMMENDATION_PROVINCE", department],
  ["LABOUR_ORDER_3", department],
  ["MERIT_CERTIFICATE_DEPARTMENT", department],
  ["MERIT_CERTIFICATE_DEPARTMENT", commune],
  ["COMMENDATION_PROVINCE", province],
  ["COMMENDATION_PRIME_MINISTER", province],
])("%s is not lower than what is asked for", async (award, route) => {
  const { act, before } = await propose(route, award);

  expect(await refusalOf(act)).toMatchObject({
    reason: "PROPOSED_AWARD_NOT_LOWER",
    code: "INVALID",
    details: { award, awardVi: world.catalogue.awards.get(award)?.label.vi },
  });
  expect(await everything(world)).toEqual(before);
});

test.each([
  ["MERIT_CERTIFICATE_UNIT", department],
  ["ADVANCED_WORKER", department],
  ["ADVANCED_WORKER", commune],
  ["MERIT_CERTIFICATE_DEPARTMENT", province],
  ["EXCELLENT_COLLECTIVE", province],
])("%s may be proposed instead", async (award, route) => {
  const { act, nominationId } = await propose(route, award);

  await act;

  const row = await rowOf(
    world.database.db,
    sql`select proposed_award_key as proposed, award_key as award, advice from nomination
      where id = ${nominationId}::bigint`,
  );
  expect(row).toEqual({ proposed: award, award: route.award, advice: "LOWER_FORM" });
});
