import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { castBallots } from "../../src/commands/cast-ballots.ts";
import { recordAttendance } from "../../src/commands/record-attendance.ts";
import { sql } from "../../src/database/sql.ts";
import { box, openedSession, versionOf } from "../support/council.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const base = {
  ...routeNamed("Bằng khen tỉnh, with the department's council"),
  award: "EMULATION_FIGHTER_BASE",
};
const secretary = "nb.sxd.thukyhoidong";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

type Sitting = { readonly sessionId: string; readonly nominationId: string };

async function opened(): Promise<Sitting> {
  const { nominationId } = await walk(world, base, { until: "DEPARTMENT_COUNCIL" });
  const { sessionId } = await openedSession(world, "NB-SXD", [nominationId], { at: now });
  return { sessionId, nominationId };
}

async function seat({ sessionId }: Sitting, member: string, substitute: string | null) {
  const substituteId = substitute && (await world.id("person", substitute));
  return recordAttendance(await world.as(secretary), {
    sessionId,
    seenVersion: await versionOf(world, sessionId),
    attendance: [{ personId: await world.id("person", member), present: true, substituteId }],
  });
}

async function cast(username: string, { sessionId, nominationId }: Sitting) {
  const ballots = [{ nominationId, round: 1, choice: "AGREE" } as const];
  return castBallots(await world.as(username), box, { sessionId, ballots });
}

test("who stands in for two members in turn votes once", async () => {
  const one = await opened();
  await seat(one, "nb.sxd.uyvien2", "nb.sxd.vp.canbo2");
  await cast("nb.sxd.vp.canbo2", one);
  await seat(one, "nb.sxd.uyvien2", null);
  await seat(one, "nb.sxd.uyvien1", "nb.sxd.vp.canbo2");

  expect(await reasonOf(cast("nb.sxd.vp.canbo2", one))).toBe("ALREADY_VOTED");
});

test("a substitute who is the nominee binds the seat, also with an id of several digits", async () => {
  const one = await opened();
  const people = ["nb.sxd.vp.canbo2", "nb.sxd.qlvt.truongphong", "nb.sxd.vp.vanthu"];
  const ids = await Promise.all(people.map((name) => world.id("person", name)));
  const nominee = people.find((_, at) => Number(ids[at]) > 9);
  if (!nominee) throw new Error("Everybody's id has one digit.");
  await world.rows(sql`
    update nomination set subject_person_id = ${await world.id("person", nominee)}::bigint
    where id = ${one.nominationId}::bigint`);
  await seat(one, "nb.sxd.uyvien2", nominee);

  expect(await reasonOf(cast(nominee, one))).toBe("RECUSED");
});
