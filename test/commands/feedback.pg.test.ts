import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { recordFeedback, type RecordFeedback } from "../../src/commands/record-feedback.ts";
import { sql } from "../../src/database/sql.ts";
import { feedbackOf } from "../../src/queries/feedback.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { askingOn, clockOn, dueOf, onDay } from "../support/clocks.ts";
import { drive } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const order = routeNamed("Huân chương Lao động hạng Ba, with public notice, to the President");
const reviewer = "nb.snv.chuyenvien1";
const posted = onDay("2026-03-30");

let world: World;

beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const onDate = (walked: Walked, date: string): Walked => ({ ...walked, at: onDay(date) });
const onNotice = () => walk(world, order, { until: "PUBLIC_NOTICE", at: posted });

async function record(
  { nominationId, seq }: Walked,
  over: Partial<RecordFeedback> = {},
  username = reviewer,
) {
  return recordFeedback(await world.as(username, onDay("2026-04-02")), {
    nominationId,
    seenVersion: seq,
    text: "Cần xác minh thành tích năm 2024.",
    source: "Đơn của công dân",
    receivedOn: "2026-04-01",
    serious: false,
    ...over,
  });
}

test("a notice closes on its tenth working day and not before", async () => {
  const one = await onNotice();
  expect((await dueOf(world, one)).dueOn).toBe("2026-04-13");

  const close = async (date: string) =>
    drive(world, onDate(one, date), "closeNotice").then(({ stage, at }) => [stage, at]);
  expect(await close("2026-04-01")).toEqual(["PROVINCE_COUNCIL_STATE", onDay("2026-04-13")]);
});

test("closing a day early is refused", async () => {
  const early = await onNotice();
  const context = await world.as(reviewer, onDay("2026-04-12"));

  const refused = await refusalOf(
    advanceNomination(context, {
      nominationId: early.nominationId,
      seenVersion: early.seq,
      step: "closeNotice",
      papers: [{ type: "PUBLIC_NOTICE_RECORD" }],
    }),
  );

  expect(refused).toMatchObject({
    reason: "NOTICE_TOO_SHORT",
    code: "NOT_POSSIBLE",
    details: { dueOn: "2026-04-13" },
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 44",
  });
});

test("a hold makes the notice stand longer", async () => {
  const held = await drive(world, await onNotice(), "hold");
  const released = await drive(world, onDate(held, "2026-04-06"), "release");

  expect((await dueOf(world, released)).dueOn).toBe("2026-04-20");
});

test("ordinary feedback is recorded, and nothing moves", async () => {
  const notice = await onNotice();

  const { seq } = await record(notice, { incomingDocument: { title: "Đơn số 3" } });

  expect(seq).toBe(notice.seq + 1);
  expect(await dueOf(world, notice)).toMatchObject({ stage: "PUBLIC_NOTICE", dueOn: "2026-04-13" });
  const [entry] = await world.rows(sql`
    select kind, step, note, payload, documents -> 0 ->> 'title' as title from history_entry
    where nomination_id = ${notice.nominationId}::bigint order by seq desc limit 1`);
  expect(entry).toEqual({
    kind: "FEEDBACK_RECORDED",
    step: null,
    note: "Cần xác minh thành tích năm 2024.",
    payload: { kind: "FEEDBACK_RECORDED", serious: false },
    title: "Đơn số 3",
  });
  const [feedback] = await feedbackOf(await askingOn(world, "2026-04-03"), [notice.nominationId]);
  expect(feedback).toMatchObject([{ source: null, serious: false, receivedOn: "2026-04-01" }]);
  expect(await verifyAnyHistory(world.database.db, notice.nominationId)).toMatchObject({
    valid: true,
  });
});

test("serious feedback puts the nomination on hold in the same act", async () => {
  const notice = await onNotice();

  const { seq } = await record(notice, {
    serious: true,
    incomingDocument: { title: "Đơn tố cáo", number: "7" },
  });

  expect(seq).toBe(notice.seq + 2);
  expect((await dueOf(world, notice)).dueOn).toBeNull();
  const rows = await world.rows(sql`
    select h.ground, d.title,
      (select array_agg(e.kind order by e.seq) from history_entry e
        where e.nomination_id = h.nomination_id and e.seq > ${notice.seq}::int) as kinds,
      (select count(*)::int from document o where o.nomination_id = h.nomination_id
        and o.incoming) as incoming
    from hold h join document d on d.id = h.document_id
    where h.nomination_id = ${notice.nominationId}::bigint`);
  expect(rows).toEqual([
    {
      ground: "Cần xác minh thành tích năm 2024.",
      title: "Đơn tố cáo",
      kinds: ["FEEDBACK_RECORDED", "HELD"],
      incoming: 1,
    },
  ]);
  expect(await verifyAnyHistory(world.database.db, notice.nominationId)).toMatchObject({
    valid: true,
  });
});

test.each<[string, Partial<RecordFeedback>, string]>([
  ["INCOMING_DOCUMENT_REQUIRED", { serious: true }, reviewer],
  ["EFFECTIVE_DATE_IN_FUTURE", { receivedOn: "2026-04-03" }, reviewer],
  ["DATE_INVALID", { receivedOn: "2026-02-30" }, reviewer],
  ["TEXT_EMPTY", { text: "  " }, reviewer],
  ["TEXT_EMPTY", { source: "" }, reviewer],
  ["STALE_VERSION", { seenVersion: 1 }, reviewer],
  ["NOT_YOUR_STEP", {}, "nb.sxd.qlvt.canbo"],
])("%s: feedback as %j writes nothing", async (reason, over, username) => {
  const notice = await onNotice();
  const before = await everything(world);

  expect(await reasonOf(record(notice, over, username))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("feedback is taken only while the notice stands", async () => {
  const due = await walk(world, order, { until: "PUBLIC_NOTICE_DUE", at: posted });

  expect(await reasonOf(record(due))).toBe("NOT_ON_NOTICE");
});

test("the limit to post a notice ends with its posting", async () => {
  const notice = await onNotice();

  expect(await clockOn(world, notice, ["publicNotice.posting", "2026-04-01"])).toMatchObject({
    endedOn: "2026-03-30",
    stops: [],
  });
});

test("repeating with the same key records once", async () => {
  const notice = await onNotice();

  const first = await record(notice, { idempotencyKey: "f-1" });
  const second = await record(notice, { idempotencyKey: "f-1" });

  expect(second).toEqual(first);
  const [feedback] = await feedbackOf(await askingOn(world, "2026-04-03"), [notice.nominationId]);
  expect(feedback).toHaveLength(1);
});
