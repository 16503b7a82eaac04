import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmImport } from "../../src/commands/confirm-import.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { bringList, type Reported, reportOf } from "../support/imports.ts";
import { sheetOf } from "../support/lists.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
}, 60_000);
afterAll(() => world.close());

async function oneLine(name: string): Promise<Reported> {
  const bytes = await sheetOf([
    ["STT", "Đối tượng", "Họ và tên", "Thành tích"],
    [1, "Cá nhân", name, "Hoàn thành tốt nhiệm vụ"],
  ]);
  return reportOf(world, officer, await bringList(world, officer, bytes));
}

test("a list is not confirmed by somebody whose desk has ended since the report", async () => {
  const report = await oneLine("Người mới một");
  const his = sql`person_id = ${officer.viewer.personId}::bigint`;
  await world.asOwner(sql`update desk set valid_to = '2026-01-02' where ${his}`);
  const input = { importId: report.list.id, seenVersion: report.list.version };
  const moved = await world.as("nb.sxd.qlvt.canbo");
  const reason = await reasonOf(confirmImport(moved, input));
  await world.asOwner(sql`update desk set valid_to = null where ${his}`);

  expect(reason).toBe("NOT_FOUND");
});

test("a list is not confirmed for a unit that has closed since the report", async () => {
  const report = await oneLine("Người mới hai");
  const close = (day: string | null) =>
    world.asOwner(sql`update organisation set valid_to = ${day}::date where code = 'NB-SXD-QLVT'`);
  await close("2026-11-21");
  const before = await everything(world);
  const input = { importId: report.list.id, seenVersion: report.list.version };
  const reason = await reasonOf(confirmImport(officer, input));

  expect(await everything(world)).toEqual(before);
  await close(null);
  expect(reason).toBe("ORGANISATION_CLOSED");
});
