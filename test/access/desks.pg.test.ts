import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadViewer } from "../../src/access/viewer.ts";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function accountOf(username: string): Promise<string> {
  const [row] = await world.rows(
    sql<{ id: string }>`select id from account where username = ${username}`,
  );
  return row?.id ?? "0";
}

test("a desk stands also for the bodies that its own has succeeded, once they are closed", async () => {
  const { viewer } = await world.as("nb.sxd.qlvt.truongphong");
  const before = await loadViewer(
    world.database.db,
    await accountOf("nb.sxd.qlvt.truongphong"),
    "2025-02-28",
  );

  expect(viewer.desks[0]?.organisations).toEqual([
    await world.id("organisation", "NB-SXD-QLVT"),
    await world.id("organisation", "HN-SGTVT-QLVT"),
  ]);
  expect(before?.desks).toEqual([]);
});

test("the chain of successors is followed to its end", async () => {
  const { viewer } = await world.as("nb.snv.chuyenvien1");
  const expected = await Promise.all(
    ["NB-SNV", "HN-SNV", "ND-SNV"].map((code) => world.id("organisation", code)),
  );

  expect(viewer.desks[0]?.organisations.toSorted()).toEqual(expected.toSorted());
});

test("a successor that is named does not act before the body is closed", async () => {
  const heir = await world.id("organisation", "NB-SXD-TTDK");
  await world.asOwner(sql`
    update organisation set valid_to = '2026-11-22', successor_id = ${heir}::bigint
    where code = 'NB-SXD-KCHT'
  `);
  const covered = async (day: string) => {
    const { viewer } = await world.as("nb.sxd.ttdk.giamdoc", new Date(`${day}T03:00:00Z`));
    return viewer.desks[0]?.organisations.includes(await world.id("organisation", "NB-SXD-KCHT"));
  };

  expect(await covered("2026-11-22")).toBe(false);
  expect(await covered("2026-11-23")).toBe(true);
  await world.asOwner(sql`
    update organisation set valid_to = null, successor_id = null where code = 'NB-SXD-KCHT'
  `);
});

test("a nomination of a body that merged goes on at the desks of its successor", async () => {
  const at = await walk(world, certificate, { until: "UNIT_SIGNED" });
  const unit = await world.id("organisation", "NB-SXD-QLVT");
  const heir = await world.id("organisation", "NB-SXD-KCHT");
  const submit = async () =>
    advanceNomination(await world.as("nb.sxd.kcht.truongphong"), {
      nominationId: at.nominationId,
      seenVersion: at.seq,
      step: "submit",
      papers: [{ type: "ACHIEVEMENT_REPORT" }],
    });
  expect(await reasonOf(submit())).toBe("NOT_FOUND");

  await world.asOwner(sql`
    update organisation set valid_to = '2026-11-21', successor_id = ${heir}::bigint
    where id = ${unit}::bigint
  `);
  try {
    await expect(submit()).resolves.toMatchObject({ seq: at.seq + 1 });
    expect((await world.as("nb.sxd.qlvt.truongphong")).viewer.desks).toEqual([]);
  } finally {
    await world.asOwner(sql`
      update organisation set valid_to = null, successor_id = null where id = ${unit}::bigint
    `);
  }
});

test("a desk counts from its first to its last day, both included", async () => {
  const account = await accountOf("nb.sxd.vp.canbo2");
  const { db } = world.database;
  await world.asOwner(sql`
    update desk set valid_from = '2026-03-01', valid_to = '2026-03-31'
    where person_id = (select person_id from account where id = ${account}::bigint)
  `);
  const desksOn = async (day: string) => (await loadViewer(db, account, day))?.desks.length;

  expect(await desksOn("2026-02-28")).toBe(0);
  expect(await desksOn("2026-03-01")).toBe(1);
  expect(await desksOn("2026-03-31")).toBe(1);
  expect(await desksOn("2026-04-01")).toBe(0);
});

test("a disabled account is nobody", async () => {
  const account = await accountOf("nb.sxd.uyvien2");
  await world.asOwner(sql`update account set disabled = true where id = ${account}::bigint`);

  expect(await loadViewer(world.database.db, account, "2026-11-22")).toBeNull();
});

test("nobody acts on the nomination of his own person, whatever desk he holds", async () => {
  const at = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const director = await world.id("person", "nb.sxd.giamdoc");
  await world.asOwner(sql`
    update nomination set subject_person_id = ${director}::bigint
    where id = ${at.nominationId}::bigint
  `);
  const approve = async (username: string) =>
    advanceNomination(await world.as(username, now), {
      nominationId: at.nominationId,
      seenVersion: at.seq,
      step: "approve",
    });

  expect(await reasonOf(approve("nb.sxd.giamdoc"))).toBe("OWN_NOMINATION");
  await expect(approve("nb.sxd.phogiamdoc")).resolves.toMatchObject({ seq: at.seq + 1 });
});

test("whoever appraised it does not approve it, although he has come to hold the desk", async () => {
  const at = await walk(world, certificate, { until: "LEADER_REVIEW" });
  await world.asOwner(sql`
    insert into desk (person_id, organisation_id, role_key, valid_from)
    select a.person_id, o.id, 'DEPUTY_DIRECTOR', '2026-01-01' from account a, organisation o
    where a.username = 'nb.sxd.vp.canbo1' and o.code = 'NB-SXD'
  `);
  const act = advanceNomination(await world.as("nb.sxd.vp.canbo1"), {
    nominationId: at.nominationId,
    seenVersion: at.seq,
    step: "approve",
  });

  expect(await reasonOf(act)).toBe("SEPARATION_OF_DUTIES");
});

test("who holds two desks that fit has to say for which he acts", async () => {
  const at = await walk(world, certificate, { until: "LEADER_REVIEW" });
  await world.asOwner(sql`
    insert into desk (person_id, organisation_id, role_key, valid_from)
    select a.person_id, o.id, 'DIRECTOR', '2026-01-01' from account a, organisation o
    where a.username = 'nb.sxd.phogiamdoc' and o.code = 'NB-SXD'
  `);
  const approve = async (role?: string) =>
    advanceNomination(await world.as("nb.sxd.phogiamdoc", now, role), {
      nominationId: at.nominationId,
      seenVersion: at.seq,
      step: "approve",
    });

  expect(await reasonOf(approve())).toBe("DESK_REQUIRED");
  await approve("DIRECTOR");

  const [entry] = await world.rows(sql`
    select role_key as role from history_entry
    where nomination_id = ${at.nominationId}::bigint and step = 'approve'
  `);
  expect(entry).toEqual({ role: "DIRECTOR" });
});
