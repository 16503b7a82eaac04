import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmImport } from "../../src/commands/confirm-import.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { nominationTemplate } from "../../src/papers/nomination-template.ts";
import { templateTerms } from "../../src/queries/template-terms.ts";
import { bringList, type Brought, reportNow, reportOf } from "../support/imports.ts";
import { openWorld, type World } from "../support/world.ts";

const run = promisify(execFile);
let world: World;
let officer: PersonalContext;
let folder: string;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
  folder = await mkdtemp(join(tmpdir(), "bang-vang-template-"));
  await world.asOwner(
    sql`insert into person (full_name, position_vi, position_en, code, unit_id)
      select 'Đặng Thị Thùy Dưỡng', 'Chuyên viên', 'Officer', 'QLVT-DUONG', id
      from organisation where code = 'NB-SXD-QLVT'`,
  );
}, 60_000);
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

type Cell = readonly [row: number, heading: string, kind: "text" | "typed", value: string];

async function template(award: string, round: string): Promise<Uint8Array> {
  const query = { ...officer, db: world.database.db };
  const terms = await templateTerms(query, {
    award,
    unitId: await world.id("organisation", "NB-SXD-QLVT"),
    roundId: await world.id("round", round),
  });
  return nominationTemplate({ ...terms, awards: world.catalogue.awards });
}

/** The template after a person has filled it in LibreOffice and saved it there. */
async function filled(bytes: Uint8Array, cells: readonly Cell[]): Promise<Uint8Array> {
  const [source, target, list] = ["in.xlsx", "out.xlsx", "cells.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(source, bytes);
  await writeFile(list, JSON.stringify(cells));
  const script = new URL("../support/fill-template.py", import.meta.url).pathname;
  await run("/usr/bin/python3", [script, source, target, list]);
  return readFile(target);
}

async function imported(bytes: Uint8Array, brought: Brought) {
  const id = await bringList(world, officer, bytes, brought);
  return reportOf(world, officer, id);
}

test("a template filled in LibreOffice is imported without a false complaint", async () => {
  const bytes = await filled(await template("ADVANCED_WORKER", "NB-TDTX-2026-HN"), [
    [6, "STT", "typed", "1"],
    [6, "Đối tượng", "text", "Cá nhân"],
    [6, "Họ và tên / Tên tập thể", "text", "Đặng Thị Thùy Dưỡng"],
    [6, "Chức vụ", "text", "Chuyên viên"],
    [6, "Mã cá nhân / Mã đơn vị", "text", "QLVT-DUONG"],
    [6, "Thành tích từ ngày", "typed", "2026-01-01"],
    [6, "Thành tích đến ngày", "typed", "2026-11-30"],
    [6, "Tóm tắt thành tích", "text", "Tham mưu cắt giảm 12 thủ tục;\nkhông có hồ sơ trễ hạn"],
    [6, "Xếp loại năm 2026", "text", "Hoàn thành tốt nhiệm vụ"],
    [7, "STT", "typed", "=A6+1"],
    [7, "Đối tượng", "text", "Cá nhân"],
    [7, "Họ và tên / Tên tập thể", "text", "Nguyễn Ngọc Huyền Ỹ".normalize("NFD")],
    [7, "Thành tích từ ngày", "text", "01/02/2026"],
    [7, "Tóm tắt thành tích", "typed", '="Hoàn thành "&"tốt"'],
    [7, "Xếp loại năm 2026", "text", "Hoàn thành xuất sắc nhiệm vụ"],
  ]);

  const report = await imported(bytes, { award: null });

  expect(report.findings).toEqual([]);
  expect(report.list).toMatchObject({ state: "REPORTED", rowCount: 2, soundCount: 2 });
  await confirmImport(officer, { importId: report.list.id, seenVersion: report.list.version });
  const { lines } = await reportNow(world, officer, report.list.id);
  const drafts = await world.rows(sql`
    select subject_name as name, subject_position as position, achievement,
      achievement_from::text as "from", achievement_to::text as "to", award_key as award,
      (subject_person_id is not null) as known
    from nomination where id = any(${lines.map((one) => one.nominationId ?? "0")}::bigint[])
    order by id`);
  expect(drafts).toEqual([
    {
      name: "Đặng Thị Thùy Dưỡng",
      position: "Chuyên viên",
      achievement: "Tham mưu cắt giảm 12 thủ tục;\nkhông có hồ sơ trễ hạn",
      from: "2026-01-01",
      to: "2026-11-30",
      award: "ADVANCED_WORKER",
      known: true,
    },
    {
      name: "Nguyễn Ngọc Huyền Ỹ",
      position: null,
      achievement: "Hoàn thành tốt",
      from: "2026-02-01",
      to: null,
      award: "ADVANCED_WORKER",
      known: false,
    },
  ]);
}, 120_000);

test("LibreOffice keeps for which round, award and unit a template is", async () => {
  const bytes = await filled(await template("ADVANCED_WORKER", "NB-TDTX-2026-HN"), [
    [6, "Đối tượng", "text", "Cá nhân"],
    [6, "Họ và tên / Tên tập thể", "text", "Lê Khác"],
    [6, "Tóm tắt thành tích", "text", "Tốt"],
  ]);

  const report = await imported(bytes, { award: "EMULATION_FIGHTER_BASE" });

  expect(report.list).toMatchObject({
    state: "REFUSED",
    failure: { reason: "TEMPLATE_OF_ANOTHER", details: { what: "award" } },
  });
}, 120_000);

test("a template that nobody filled says that it is empty", async () => {
  const bytes = await filled(await template("ADVANCED_WORKER", "NB-TDTX-2026-HN"), []);

  const report = await imported(bytes, { award: null });

  expect(report.list.failure).toMatchObject({ reason: "LIST_EMPTY" });
}, 120_000);
