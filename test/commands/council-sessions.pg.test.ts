import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { addCouncilMember } from "../../src/commands/add-council-member.ts";
import { cancelSession } from "../../src/commands/cancel-session.ts";
import { changeAgenda } from "../../src/commands/change-agenda.ts";
import { conveneSession } from "../../src/commands/convene-session.ts";
import { createCouncil } from "../../src/commands/create-council.ts";
import { endCouncilMembership } from "../../src/commands/end-council-membership.ts";
import { openSession } from "../../src/commands/open-session.ts";
import { recordAttendance } from "../../src/commands/record-attendance.ts";
import { sql } from "../../src/database/sql.ts";
import { councilOf, membersOf, versionOf } from "../support/council.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const secretary = "nb.sxd.thukyhoidong";
const other = "nb.xvb.thukyhoidong";

let world: World;
let councilId: string;
beforeAll(async () => {
  world = await openWorld();
  councilId = await councilOf(world, "NB-SXD");
}, 60_000);
afterAll(() => world.close());

async function standing(): Promise<string> {
  return (await walk(world, commendation, { until: "DEPARTMENT_COUNCIL" })).nominationId;
}

async function convene(nominationIds: readonly string[], rest: object = {}) {
  return conveneSession(await world.as(secretary), {
    councilId,
    meetsOn: "2026-11-22",
    place: "Phòng họp số 1",
    ballotForm: "ELECTRONIC",
    items: nominationIds.map((nominationId) => ({ nominationId })),
    ...rest,
  });
}

async function everybody(present = true) {
  const members = await membersOf(world, councilId);
  return members.map(({ personId }) => ({ personId, present }));
}

test("a council is set up by its secretary on a document, once, and its members come and go", async () => {
  const organisationId = await world.id("organisation", "NB-SXD");
  const personId = await world.id("person", "nb.sxd.uyvien1");
  const context = await world.as(secretary);
  const input = {
    organisationId,
    nameVi: "Hội đồng xét đợt 2",
    nameEn: "Council of the second round",
    establishedBy: "Quyết định 15/QĐ-SXD ngày 02/11/2026",
    validFrom: "2026-11-02",
  };

  const made = await createCouncil(context, input);
  const member = {
    councilId: made.councilId,
    personId,
    position: "MEMBER",
    votes: true,
    establishedBy: input.establishedBy,
  } as const;
  await addCouncilMember(context, member);

  expect(await reasonOf(createCouncil(context, input))).toBe("COUNCIL_EXISTS");
  expect(await reasonOf(createCouncil(await world.as(other), input))).toBe("NOT_COUNCIL_OFFICER");
  expect(await reasonOf(addCouncilMember(context, member))).toBe("MEMBER_ALREADY");
  const outsider = addCouncilMember(await world.as(other), member);
  expect(await reasonOf(outsider)).toBe("NOT_FOUND");
  const plain = addCouncilMember(await world.as("nb.sxd.uyvien2"), member);
  expect(await reasonOf(plain)).toBe("NOT_COUNCIL_OFFICER");

  const [row] = await world.rows(sql<{ id: string }>`
    select id from council_member where council_id = ${made.councilId}::bigint`);
  const ending = { memberId: row?.id ?? "", establishedBy: "Quyết định 20/QĐ-SXD" };
  await endCouncilMembership(context, ending);
  expect(await reasonOf(endCouncilMembership(context, ending))).toBe("MEMBERSHIP_ENDED");
  const kinds = await world.rows(sql<{ kind: string }>`
    select kind from council_act where council_id = ${made.councilId}::bigint order by id`);
  expect(kinds.map((act) => act.kind)).toEqual([
    "COUNCIL_CREATED",
    "MEMBER_ADDED",
    "MEMBERSHIP_ENDED",
  ]);
  // Nobody is left to vote.
  const one = await standing();
  const { sessionId } = await convene([one], { councilId: made.councilId });
  const opening = { sessionId, seenVersion: 1, attendance: [] };
  expect(await reasonOf(openSession(context, opening))).toBe("COUNCIL_EMPTY");
});

test("an agenda takes what stands before the council, and nothing twice", async () => {
  const [first, second] = [await standing(), await standing()];
  const { nominationId: elsewhere } = await walk(world, commendation, { until: "OFFICE_INTAKE" });

  const { sessionId } = await convene([first]);

  expect(await reasonOf(convene([first]))).toBe("ALREADY_ON_AGENDA");
  expect(await reasonOf(convene([elsewhere]))).toBe("NO_COUNCIL_STAGE");
  expect(await reasonOf(convene([]))).toBe("LIST_SIZE");
  expect(await reasonOf(convene([second], { meetsOn: "2026-11-21" }))).toBe("DATE_INVALID");
  const context = await world.as(secretary);
  const change = { sessionId, seenVersion: 1, add: [{ nominationId: second }], remove: [first] };
  await changeAgenda(context, change);
  expect(await reasonOf(changeAgenda(context, change))).toBe("STALE_VERSION");
  const gone = changeAgenda(context, { sessionId, seenVersion: 2, remove: [first] });
  expect(await reasonOf(gone)).toBe("NOT_ON_AGENDA");
  const member = changeAgenda(await world.as("nb.sxd.uyvien1"), { ...change, seenVersion: 2 });
  expect(await reasonOf(member)).toBe("NOT_COUNCIL_OFFICER");
  const stranger = changeAgenda(await world.as(other), { ...change, seenVersion: 2 });
  expect(await reasonOf(stranger)).toBe("NOT_FOUND");

  const calling = { sessionId, seenVersion: 2, reason: "Hoãn họp", idempotencyKey: "hoãn" };
  await cancelSession(context, calling);
  expect(await cancelSession(context, calling)).toEqual({ sessionId });
  const again = cancelSession(context, { ...calling, seenVersion: 3, idempotencyKey: null });
  expect(await reasonOf(again)).toBe("SESSION_CANCELLED");
  // Called off, it leaves its nominations free.
  await expect(convene([second])).resolves.toBeDefined();
});

test("attendance names members only, each once, with free substitutes, and makes a quorum", async () => {
  const one = await standing();
  const { sessionId } = await convene([one]);
  const context = await world.as(secretary);
  const all = await everybody();
  const [chair] = all;
  const stranger = await world.id("person", other);
  const open = (attendance: readonly object[]) =>
    openSession(context, { sessionId, seenVersion: 1, attendance: attendance as typeof all });

  expect(await reasonOf(open([...all, { personId: stranger, present: true }]))).toBe(
    "ATTENDANCE_TOO_LONG",
  );
  expect(await reasonOf(open([{ personId: stranger, present: true }]))).toBe(
    "ATTENDANCE_UNKNOWN_MEMBER",
  );
  expect(await reasonOf(open([chair ?? {}, chair ?? {}]))).toBe("ATTENDANCE_TWICE");
  const memberAsSubstitute = [{ ...chair, substituteId: all[1]?.personId }];
  expect(await reasonOf(open(memberAsSubstitute))).toBe("SUBSTITUTE_NOT_FREE");
  const forTwo = all.slice(0, 2).map((seat) => ({ ...seat, substituteId: stranger }));
  expect(await reasonOf(open(forTwo))).toBe("SUBSTITUTE_NOT_FREE");
  expect(await reasonOf(open(all.slice(0, 4)))).toBe("QUORUM_NOT_MET");

  await open(
    all
      .slice(0, 5)
      .map((seat, index) => (index === 4 ? { ...seat, substituteId: stranger } : seat)),
  );
  expect(await reasonOf(open(all))).toBe("STALE_VERSION");
  const late = { sessionId, seenVersion: await versionOf(world, sessionId) };
  await recordAttendance(context, { ...late, attendance: all.slice(5) });
  const seats = await world.rows(sql<{ attendance: string; name: string | null }>`
    select attendance, substitute_name as name from session_member
    where session_id = ${sessionId}::bigint`);
  expect(seats.filter((seat) => seat.attendance === "PRESENT")).toHaveLength(7);
  expect(seats.flatMap((seat) => seat.name ?? [])).toEqual(["Đặng Thị Quỳnh"]);
  const version = await versionOf(world, sessionId);
  const nobodyNamed = recordAttendance(context, {
    sessionId,
    seenVersion: version,
    attendance: [],
  });
  expect(await reasonOf(nobodyNamed)).toBe("LIST_SIZE");
  await cancelSession(context, { sessionId, seenVersion: version, reason: "Mất điện" });
  const again = { sessionId, seenVersion: version + 1, reason: "Mất điện" };
  expect(await reasonOf(cancelSession(context, again))).toBe("SESSION_CANCELLED");
});

test("what left the council since is taken off the agenda before the session opens", async () => {
  const [one, two] = [await standing(), await standing()];
  const { sessionId } = await convene([one, two]);
  const [{ version } = { version: 0 }] = await world.rows(sql<{ version: number }>`
    select version from nomination where id = ${one}::bigint`);
  await advanceNomination(await world.as("nb.sxd.qlvt.truongphong"), {
    nominationId: one,
    step: "withdraw",
    seenVersion: version,
    note: "Rút hồ sơ",
  });
  const context = await world.as(secretary);
  const opening = { sessionId, attendance: await everybody() };
  const withIt = openSession(context, { ...opening, seenVersion: 1 });
  expect(await reasonOf(withIt)).toBe("NO_COUNCIL_STAGE");
  await changeAgenda(context, { sessionId, seenVersion: 1, remove: [one] });
  await expect(openSession(context, { ...opening, seenVersion: 2 })).resolves.toBeDefined();
});

test("a session is answered once for its key, and its members stay those of its opening", async () => {
  const one = await standing();
  const input = { idempotencyKey: "phiên 1" };
  const first = await convene([one], input);
  expect(await convene([one], input)).toEqual(first);
  const context = await world.as(secretary);
  await openSession(context, {
    sessionId: first.sessionId,
    seenVersion: 1,
    attendance: await everybody(),
  });
  await addCouncilMember(context, {
    councilId,
    personId: await world.id("person", "nb.sxd.congdoan"),
    position: "MEMBER",
    votes: true,
    establishedBy: "Quyết định bổ sung",
    validFrom: "2026-11-22",
    validTo: "2026-11-22",
  });
  const [{ count } = { count: 0 }] = await world.rows(sql<{ count: number }>`
    select count(*)::int as count from session_member
    where session_id = ${first.sessionId}::bigint`);
  expect(count).toBe(7);
  expect(now.toISOString().slice(0, 10)).toBe("2026-11-22");
});
