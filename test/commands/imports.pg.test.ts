import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmImport, discardImport } from "../../src/commands/confirm-import.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { bringList, type Brought, type Reported, reportNow, reportOf } from "../support/imports.ts";
import { sheetOf } from "../support/lists.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
  await world.asOwner(
    sql`update person set code = 'QLVT-' || id where unit_id is not null and code is null`,
    sql`insert into person (full_name, position_vi, position_en, code, unit_id)
      select v.name, 'Chuyên viên', 'Officer', v.code, o.id
      from (values ('Bùi Thị Hạnh', 'QLVT-HANH', 'NB-SXD-QLVT'),
        ('Đỗ Văn Trùng', 'QLVT-TRUNG1', 'NB-SXD-QLVT'), ('Đỗ Văn Trùng', 'QLVT-TRUNG2', 'NB-SXD-QLVT'),
        ('Vũ Người Ngoài', 'KCHT-NGOAI', 'NB-SXD-KCHT')) as v (name, code, unit)
      join organisation o on o.code = v.unit`,
  );
}, 60_000);
afterAll(() => world.close());

type Cells = Parameters<typeof sheetOf>[0][number];
const head: Cells = [
  "STT",
  "Đối tượng",
  "Họ và tên",
  "Chức vụ",
  "Mã",
  "Thành tích",
  "Xếp loại năm 2025",
];
let serial = 0;

/** A row about somebody nobody knows, so that tests do not meet. */
function row(
  over: { name?: string; code?: string | null; kind?: string; text?: string; rating?: string } = {},
): Cells {
  serial += 1;
  const { name = `Người mới ${serial}`, code = null, kind = "Cá nhân" } = over;
  const { text = "Hoàn thành tốt nhiệm vụ", rating = "Hoàn thành tốt nhiệm vụ" } = over;
  return [serial, kind, name, "Chuyên viên", code, text, rating];
}

async function bring(rows: readonly Cells[], brought: Brought = {}): Promise<Reported> {
  const id = await bringList(world, officer, await sheetOf([head, ...rows]), brought);
  return reportOf(world, officer, id);
}

function told({ findings }: Reported) {
  return findings.map((one) => [one.row, one.columnNumber, one.severity, one.refusal.reason]);
}

function errors(report: Reported) {
  return told(report).filter(([, , severity]) => severity === "ERROR");
}

test("sound rows are reported, matched or new, and become drafts with their reports", async () => {
  const report = await bring([row({ name: "Bùi Thị Hạnh", code: "QLVT-HANH" }), row()]);
  expect(errors(report)).toEqual([]);
  expect(report.list).toMatchObject({ state: "REPORTED", rowCount: 2, soundCount: 2 });
  expect(report.lines.map((one) => one.match)).toEqual(["BY_CODE", "NEW"]);

  const { created } = await confirmImport(officer, {
    importId: report.list.id,
    seenVersion: report.list.version,
  });

  expect(created).toBe(2);
  const after = await reportNow(world, officer, report.list.id);
  expect(after.list.state).toBe("CONFIRMED");
  const [first] = after.lines;
  const history = await world.rows(sql<{ kind: string; batch: string; version: number }>`
    select h.kind, h.batch_id::text as batch, n.version from history_entry h
    join nomination n on n.id = h.nomination_id
    where h.nomination_id = ${first?.nominationId ?? null}::bigint order by h.seq`);
  expect(history).toEqual([
    { kind: "CREATED", batch: after.list.batchId, version: 2 },
    { kind: "REPORT_SAVED", batch: after.list.batchId, version: 2 },
  ]);
  const [kept] = await world.rows(sql<{ content: { ratings: unknown } }>`
    select content from report where nomination_id = ${first?.nominationId ?? null}::bigint`);
  expect(kept?.content.ratings).toEqual([{ year: 2025, rating: "GOOD", decision: null }]);
  const verdict = await verifyAnyHistory(world.database.db, first?.nominationId ?? "");
  expect(verdict).toMatchObject({ valid: true, entries: 2 });
});

test("a name one alone of the unit bears is enough; one that two bear needs a code", async () => {
  const report = await bring([row({ name: "Bùi Thị Hạnh" }), row({ name: "Đỗ Văn Trùng" })]);

  expect(report.lines[0]?.match).toBe("BY_NAME");
  expect(errors(report).filter(([, , , reason]) => reason !== "LINE_TWICE_IN_ROUND")).toEqual([
    [3, 4, "ERROR", "LINE_NAME_AMBIGUOUS"],
  ]);
});

test("whoever is of another unit, or of none, is told with his cell", async () => {
  const report = await bring([row({ code: "KCHT-NGOAI" }), row({ code: "KHONG-CO" })]);

  expect(errors(report)).toEqual([
    [2, 4, "ERROR", "LINE_SUBJECT_OUTSIDE_UNIT"],
    [3, 4, "ERROR", "LINE_SUBJECT_OUTSIDE_UNIT"],
  ]);
  expect(report.list.soundCount).toBe(0);
});

test("a unit that is neither the list's nor below it is told with its cell", async () => {
  const columns: Cells = ["Họ và tên", "Đối tượng", "Đơn vị công tác", "Thành tích"];
  const bytes = await sheetOf([
    columns,
    ["Lê Mới A", "Cá nhân", "NB-SXD-KCHT", "Tốt"],
    ["Lê Mới B", "Cá nhân", "NB-SXD-QLVT", "Tốt"],
  ]);
  const report = await reportOf(world, officer, await bringList(world, officer, bytes));

  expect(errors(report)).toEqual([[2, 2, "ERROR", "LINE_OUTSIDE_UNIT"]]);
});

test("another name than the register's for a code is a warning", async () => {
  const report = await bring([row({ name: "Bùi Hạnh", code: "QLVT-TRUNG1" })]);

  expect(told(report)).toContainEqual([2, 2, "WARNING", "LINE_NAME_DIFFERS"]);
  expect(report.list.soundCount).toBe(1);
});

test("the same subject twice for one award is told, in the list and in the round", async () => {
  const twice = row();
  const report = await bring([twice, twice]);
  expect(errors(report)).toEqual([[3, null, "ERROR", "LINE_TWICE_IN_LIST"]]);
  expect(report.findings[0]?.refusal.details).toEqual({ other: "2" });
  await confirmImport(officer, {
    importId: report.list.id,
    seenVersion: report.list.version,
    onlySound: true,
  });

  const again = await bring([twice]);

  expect(errors(again)).toEqual([[2, null, "ERROR", "LINE_TWICE_IN_ROUND"]]);
  const [draft] = (await reportNow(world, officer, report.list.id)).lines;
  const [code] = await world.rows(
    sql<{
      code: string;
    }>`select code from nomination where id = ${draft?.nominationId ?? null}::bigint`,
  );
  expect(again.findings[0]?.refusal.details).toEqual({ other: code?.code });
});

test("what the award or the report does not allow is told at its cell", async () => {
  const report = await bring([
    row({ kind: "Tập thể", name: "Tổ Vận tải" }),
    row({ text: "a".repeat(10_001) }),
    row({ name: officer.viewer.fullName }),
  ]);

  expect(errors(report)).toEqual([
    [2, 1, "ERROR", "SUBJECT_KIND_NOT_ALLOWED"],
    [3, 5, "ERROR", "TEXT_TOO_LONG"],
    [4, 2, "ERROR", "OWN_NOMINATION"],
  ]);
});

test("what the registers say of a row is told: a rating that is too low, the same award before", async () => {
  await world.asOwner(
    sql`insert into record_batch (kind, name, sha256, signed_by, signed_on, row_count, imported_at)
      values ('AWARDS', 'a', 'a', 'Sở', '2024-12-31', 1, now())`,
    sql`insert into award_record (batch_id, person_id, recorded_name, award_key, commendation_type,
        year, decided_on, valid)
      select b.id, p.id, p.full_name, 'ADVANCED_WORKER', 'MERIT_RECORD', 2024, '2024-12-31', true
      from person p, record_batch b where p.code = 'QLVT-TRUNG2' and b.sha256 = 'a'`,
  );
  const columns = head.map((one) => (one === "Xếp loại năm 2025" ? "Xếp loại năm 2026" : one));
  const bytes = await sheetOf([
    columns,
    row({ name: "Đỗ Văn Trùng", code: "QLVT-TRUNG2", rating: "Không hoàn thành nhiệm vụ" }),
  ]);
  const report = await reportOf(world, officer, await bringList(world, officer, bytes));

  expect(errors(report)).toEqual([]);
  expect(told(report)).toEqual(
    expect.arrayContaining([
      [2, 2, "WARNING", "CRITERION_FAILED"],
      [2, 2, "WARNING", "LINE_AWARDED_BEFORE"],
    ]),
  );
  expect(report.lines[0]?.eligibility).toBe("FAILED");
});

test("the award may stand in the list; where nobody names one, the rows are wrong", async () => {
  const columns: Cells = ["Họ và tên", "Đối tượng", "Thành tích", "Hình thức đề nghị"];
  const bytes = await sheetOf([columns, ["Trần Mới C", "Cá nhân", "Tốt", "Lao động tiên tiến"]]);
  const named = await reportOf(
    world,
    officer,
    await bringList(world, officer, bytes, { award: null }),
  );
  expect(errors(named)).toEqual([]);
  expect(named.lines[0]?.awardKey).toBe("ADVANCED_WORKER");

  const unnamed = await bring([row()], { award: null });

  expect(errors(unnamed)).toEqual([[2, null, "ERROR", "LINE_AWARD_MISSING"]]);
});

test("a hidden row is told and is no row", async () => {
  const bytes = await sheetOf([head, row(), row()], { rowDefs: new Map([[2, { hidden: true }]]) });
  const report = await reportOf(world, officer, await bringList(world, officer, bytes));

  expect(told(report)).toContainEqual([3, null, "WARNING", "LIST_ROW_HIDDEN"]);
  expect(report.list).toMatchObject({ rowCount: 1, soundCount: 1 });
});

test("a list that cannot be read says why, and reading it again changes nothing", async () => {
  const id = await bringList(world, officer, await sheetOf([["Không", "có", "tiêu đề"]]));

  const report = await reportOf(world, officer, id);
  const again = await reportOf(world, officer, id);

  expect(report.list).toMatchObject({
    state: "REFUSED",
    failure: { reason: "LIST_HEADER_MISSING" },
    version: 2,
  });
  expect(again.list).toEqual(report.list);
});

test("an attempt that broke off is begun anew", async () => {
  const id = await bringList(world, officer, await sheetOf([head, row()]));
  await world.asOwner(
    sql`insert into import_row (import_id, row, content) values (${id}::bigint, 2, '{}')`,
    sql`insert into import_finding (import_id, row, severity, refusal)
      values (${id}::bigint, 2, 'ERROR', '{}')`,
  );

  const report = await reportOf(world, officer, id);

  expect(report.list).toMatchObject({ rowCount: 1, soundCount: 1, errorCount: 0 });
});

/** What is kept before and after a refusal has to be the same. */
async function refusedConfirming(
  report: Reported,
  over: { context?: PersonalContext; onlySound?: boolean; seenVersion?: number } = {},
) {
  const before = await everything(world);
  const { context = officer, ...rest } = over;
  const input = { importId: report.list.id, seenVersion: report.list.version, ...rest };
  const reason = await reasonOf(confirmImport(context, input));
  expect(await everything(world)).toEqual(before);
  return reason;
}

test("a list with wrong rows is imported only where one says so, and then without them", async () => {
  const report = await bring([row(), row({ text: "a".repeat(10_001) })]);
  expect(await refusedConfirming(report)).toBe("IMPORT_HAS_WRONG_ROWS");

  const { created } = await confirmImport(officer, {
    importId: report.list.id,
    seenVersion: report.list.version,
    onlySound: true,
  });

  expect(created).toBe(1);
});

test("a list without a sound row, a version that has passed, and strangers are refused", async () => {
  const wrong = await bring([row({ code: "KHONG-CO" })]);
  const sound = await bring([row()]);

  expect(await refusedConfirming(wrong, { onlySound: true })).toBe("IMPORT_NOTHING_SOUND");
  expect(await refusedConfirming(sound, { seenVersion: 1 })).toBe("STALE_VERSION");
  expect(await refusedConfirming(sound, { context: await world.as("nb.sxd.kcht.canbo") })).toBe(
    "NOT_FOUND",
  );
});

test("a list is not imported when its round has closed since the report", async () => {
  const report = await bring([row()]);
  const late = await world.as("nb.sxd.qlvt.canbo", new Date("2028-06-01T03:00:00Z"));

  expect(await refusedConfirming(report, { context: late })).toBe("ROUND_CLOSED");
});

test("a list is overtaken by a nomination made since the report", async () => {
  const report = await bring([row({ name: "Phạm Bị Vượt" })]);
  await createNomination(officer, {
    unitId: report.list.unitId,
    roundId: report.list.roundId,
    award: "ADVANCED_WORKER",
    subjectKind: "INDIVIDUAL",
    subjectName: "Phạm Bị Vượt",
    subjectPosition: "Chuyên viên",
    achievement: "Tốt",
  });

  expect(await refusedConfirming(report, { onlySound: true })).toBe("IMPORT_OVERTAKEN");
});

test("confirming twice is refused; with the same key it gives the first answer", async () => {
  const report = await bring([row()]);
  const input = {
    importId: report.list.id,
    seenVersion: report.list.version,
    idempotencyKey: "once",
  };
  const first = await confirmImport(officer, input);

  expect(await confirmImport(officer, input)).toEqual(first);
  expect(await reasonOf(confirmImport(officer, { ...input, idempotencyKey: null }))).toBe(
    "IMPORT_ALREADY_CONFIRMED",
  );
});

test("of two who confirm at once one creates the drafts", async () => {
  const report = await bring([row(), row()]);
  const input = { importId: report.list.id, seenVersion: report.list.version };

  const acts = await Promise.allSettled([
    confirmImport(officer, input),
    confirmImport(officer, input),
  ]);

  expect(acts.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(acts.find((one) => one.status === "rejected")?.reason).toMatchObject({
    refusal: { reason: "IMPORT_ALREADY_CONFIRMED" },
  });
  const [count] = await world.rows(sql<{ n: number }>`
    select count(*)::int as n from nomination n join import_row r on r.subject_name = n.subject_name
    where r.import_id = ${report.list.id}::bigint`);
  expect(count?.n).toBe(2);
});

test("when the last draft cannot be kept, none is", async () => {
  const report = await bring([row(), row({ name: "Người Không Giữ" })]);
  await world.asOwner(sql`alter table nomination add constraint never_him
    check (subject_name <> 'Người Không Giữ') not valid`);
  const before = await everything(world);
  const input = { importId: report.list.id, seenVersion: report.list.version };

  await expect(confirmImport(officer, input)).rejects.toThrow();

  expect(await everything(world)).toEqual(before);
  await world.asOwner(sql`alter table nomination drop constraint never_him`);
});

test("a list that is put aside cannot be confirmed", async () => {
  const report = await bring([row()]);
  const seen = { importId: report.list.id, seenVersion: report.list.version };
  await discardImport(officer, seen);

  expect(
    await reasonOf(confirmImport(officer, { ...seen, seenVersion: seen.seenVersion + 1 })),
  ).toBe("IMPORT_NOT_REPORTED");
});

test("discarding again with the same key gives the first answer, and without it is refused", async () => {
  const report = await bring([row()]);
  const seen = { importId: report.list.id, seenVersion: report.list.version };
  const first = await discardImport(officer, { ...seen, idempotencyKey: "aside" });

  expect(await discardImport(officer, { ...seen, idempotencyKey: "aside" })).toEqual(first);
  expect(await reasonOf(discardImport(officer, seen))).toBe("STALE_VERSION");
});

test("a cell with characters no register keeps is cleaned, and its list is reported", async () => {
  const report = await bring([row({ name: "Người_x0000_ Lạ_xD800_" })]);

  expect(report.list.state).toBe("REPORTED");
  expect(report.lines[0]?.subjectName).toBe("Người Lạ");
});

test.each([
  ["NOT_YOUR_UNIT", "nb.sxd.kcht.canbo", {}],
  ["NOT_YOUR_UNIT", "nb.sxd.vp.canbo1", {}],
  ["AWARD_NOT_IN_ROUND", "nb.sxd.qlvt.canbo", { award: "COMMEMORATIVE_MEDAL_PROVINCE" }],
  ["ROUND_NOT_FOR_UNIT", "nb.sxd.qlvt.canbo", { round: "DN-TDTX-2026-HN" }],
])("a list is not taken: %s", async (reason, who, brought) => {
  const context = await world.as(who);
  const bytes = await sheetOf([head, row()]);

  expect(await reasonOf(bringList(world, context, bytes, brought))).toBe(reason);
});
