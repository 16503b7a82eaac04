import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advancePaper } from "../../src/commands/advance-paper.ts";
import { correctDecision, type CorrectDecision } from "../../src/commands/correct-decision.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { sql } from "../../src/database/sql.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

type Decision = {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly Walked[];
};

async function decisionOver(count: number, until = "publish"): Promise<Decision> {
  const lines: Walked[] = [];
  while (lines.length < count) lines.push(await walk(world, certificate, { until: "DECIDED" }));
  const director = await world.as("nb.sxd.giamdoc");
  const nominationIds = lines.map((one) => one.nominationId);
  const { id } = await draftPaper(director, { kind: "DECISION", nominationIds });
  let version = 1;
  for (const [username, step] of [
    ["nb.sxd.giamdoc", "sign"],
    ["nb.sxd.vp.vanthu", "assignNumber"],
    ["nb.sxd.vp.vanthu", "publish"],
  ] as const) {
    const context = await world.as(username);
    await advancePaper(context, { paperId: id, kind: "DECISION", step, seenVersion: version });
    version += 1;
    if (step === until) break;
  }
  return { id, version, lines };
}

async function correct(
  decision: Decision,
  lines: CorrectDecision["lines"],
  rest: Partial<CorrectDecision> & { readonly as?: string; readonly at?: Date } = {},
) {
  const { as = "nb.sxd.giamdoc", at = now, ...more } = rest;
  return correctDecision(await world.as(as, at), {
    decisionId: decision.id,
    seenVersion: decision.version,
    lines,
    reason: "Sai chính tả khi soạn thảo",
    ...more,
  });
}

const nameOf = (one: Walked | undefined, after: string) => ({
  nominationId: one?.nominationId ?? "",
  field: "SUBJECT_NAME" as const,
  after,
});

test("a correction has a number of its own; the nomination takes the text, what was signed stays", async () => {
  const decision = await decisionOver(2);
  const [first, second] = decision.lines;
  const signed = sql`select signed_content, signed_sha256 from paper where id = ${decision.id}::bigint`;
  const before = await world.rows(signed);

  const { id } = await correct(decision, [
    nameOf(first, "Nguyễn Văn Đạt"),
    { nominationId: first?.nominationId ?? "", field: "UNIT_NAME", after: "Phòng Vận tải" },
    { nominationId: second?.nominationId ?? "", field: "SUBJECT_POSITION", after: "Chuyên viên" },
  ]);

  expect(await world.rows(signed)).toEqual(before);
  expect(
    await world.rows(sql`
      select number, year, symbol, signing_capacity as capacity, signer_name as signer
      from decision_correction where id = ${id}::bigint`),
  ).toEqual([
    { number: 1, year: 2026, symbol: "ĐC-SXD", capacity: "HEAD", signer: "Nguyễn Hữu Phước" },
  ]);
  expect(
    await world.rows(sql`
      select subject_name as name, subject_search as search, subject_position as position, stage
      from nomination where id = any(${decision.lines.map((one) => one.nominationId)}::bigint[])
      order by id`),
  ).toEqual([
    { name: "Nguyễn Văn Đạt", search: "nguyen van dat", position: null, stage: "PUBLISHED" },
    { name: "Nguyễn Đạt", search: "nguyen dat", position: "Chuyên viên", stage: "PUBLISHED" },
  ]);
  const [entry] = await world.rows(sql<{ payload: object; note: string }>`
    select payload, note from history_entry
    where nomination_id = ${first?.nominationId}::bigint and kind = 'CORRECTED'`);
  expect(entry).toMatchObject({
    note: "Sai chính tả khi soạn thảo",
    payload: {
      number: 1,
      symbol: "ĐC-SXD",
      issuedOn: "2026-11-22",
      changes: [
        { field: "subjectName", before: "Nguyễn Đạt", after: "Nguyễn Văn Đạt" },
        { field: "unitName", before: expect.any(String), after: "Phòng Vận tải" },
      ],
    },
  });
});

test("a second correction goes on from the first, under the next number", async () => {
  const decision = await decisionOver(1);
  const unit = (after: string) => [
    { nominationId: decision.lines[0]?.nominationId ?? "", field: "UNIT_NAME" as const, after },
  ];
  await correct(decision, unit("Phòng A"));
  const later = { ...decision, version: decision.version + 1 };

  expect(await reasonOf(correct(decision, unit("Phòng B")))).toBe("STALE_VERSION");
  expect(await reasonOf(correct(later, unit("Phòng A")))).toBe("NOTHING_CHANGED");
  const { id } = await correct(later, unit("Phòng B"), { as: "nb.sxd.phogiamdoc" });

  expect(
    await world.rows(sql`
      select l.before, l.after, c.signing_capacity as capacity
      from decision_correction_line l join decision_correction c on c.id = l.correction_id
      where c.id = ${id}::bigint`),
  ).toEqual([{ before: "Phòng A", after: "Phòng B", capacity: "DEPUTY_FOR" }]);
});

test("the same key answers with the same correction", async () => {
  const decision = await decisionOver(1);
  const lines = [nameOf(decision.lines[0], "Nguyễn Tiến Đạt")];

  const first = await correct(decision, lines, { idempotencyKey: "once" });
  const again = await correct(decision, lines, { idempotencyKey: "once" });

  expect(again).toEqual(first);
});

test("refusals change nothing", async () => {
  const published = await decisionOver(1);
  const numbered = await decisionOver(1, "assignNumber");
  const other = await decisionOver(1);
  const [line] = published.lines;
  const before = await everything(world);
  const refused = (...act: Parameters<typeof correct>) => reasonOf(correct(...act));

  expect(await refused(numbered, [nameOf(numbered.lines[0], "Khác")])).toBe("NOT_PUBLISHED");
  expect(await refused(published, [nameOf(line, "Nguyễn Đạt")])).toBe("NOTHING_CHANGED");
  expect(await refused(published, [nameOf(other.lines[0], "Khác")])).toBe("NOT_ON_DECISION");
  expect(await refused(published, [])).toBe("BATCH_SIZE");
  expect(await refused(published, [nameOf(line, "Khác"), nameOf(line, "Nữa")])).toBe("BATCH_SIZE");
  expect(await refused(published, [nameOf(line, " ")])).toBe("TEXT_EMPTY");
  const by = (as: string) => refused(published, [nameOf(line, "Khác")], { as });
  expect(await by("nb.sxd.vp.vanthu")).toBe("NOT_YOUR_STEP");
  expect(await by("nb.sxd.qlvt.truongphong")).toBe("NOT_YOUR_STEP");
  expect(await by("dn.svhttdl.giamdoc")).toBe("NOT_FOUND");
  expect(await refused(published, [nameOf(line, "Khác")], { signingCapacity: "BY_ORDER" })).toBe(
    "CAPACITY_NOT_FITTING",
  );
  expect(await everything(world)).toEqual(before);
});

test("corrections cannot be changed, not even by the owner", async () => {
  await expect(world.asOwner(sql`update decision_correction set reason = 'Khác'`)).rejects.toThrow(
    "append-only",
  );
  await expect(world.asOwner(sql`delete from decision_correction_line`)).rejects.toThrow(
    "append-only",
  );
});
