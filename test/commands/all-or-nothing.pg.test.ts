import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { advancePaper } from "../../src/commands/advance-paper.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { editNomination } from "../../src/commands/edit-nomination.ts";
import { registerDocuments } from "../../src/commands/register-documents.ts";
import type { StepInput } from "../../src/commands/step-input.ts";
import { sql } from "../../src/database/sql.ts";
import { everything, refusalOf } from "../support/refused.ts";
import { begin, routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
let draft: Walked;
let intake: Walked;
let appraisal: Walked;
let review: Walked;
beforeAll(async () => {
  world = await openWorld();
  const begun = await begin(world, certificate);
  intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  draft = { ...intake, ...begun, stage: "DRAFT" };
  appraisal = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  review = await walk(world, certificate, { until: "LEADER_REVIEW" });
}, 60_000);
afterAll(() => world.close());

type Case = readonly [
  reason: string,
  where: () => Walked,
  who: string,
  step: string,
  input?: StepInput & { readonly seenVersion?: number; readonly idempotencyKey?: string },
];

const report = [{ type: "APPRAISAL_REPORT" }];
const cases: readonly Case[] = [
  ["NOT_FOUND", () => review, "dn.svhttdl.giamdoc", "approve"],
  ["NOT_FOUND", () => draft, "nb.sxd.vp.vanthu", "receive"],
  ["STALE_VERSION", () => review, "nb.sxd.giamdoc", "approve", { seenVersion: 1 }],
  ["STALE_VERSION", () => review, "nb.sxd.giamdoc", "approve", { seenVersion: 999 }],
  ["NOT_YOUR_STEP", () => review, "nb.sxd.qlvt.canbo", "approve"],
  ["NOT_YOUR_STEP", () => intake, "nb.sxd.giamdoc", "receive"],
  ["STEP_NOT_HERE", () => review, "nb.sxd.giamdoc", "publish"],
  ["STEP_NOT_HERE", () => review, "nb.sxd.giamdoc", "constructor"],
  ["STEP_NOT_HERE", () => review, "nb.sxd.giamdoc", "__proto__"],
  ["STEP_NOT_HERE", () => review, "nb.sxd.giamdoc", "*"],
  ["NOT_ON_HOLD", () => review, "nb.sxd.giamdoc", "release", { note: "Hết", incomingDocument: {} }],
  ["ADVICE_DIFFERS", () => review, "nb.sxd.giamdoc", "agreeLowerForm"],
  [
    "RUNG_NOT_REQUIRED",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "completeAppraisalEligible",
    { papers: report },
  ],
  ["NOTE_REQUIRED", () => review, "nb.sxd.giamdoc", "decline"],
  ["NOTE_REQUIRED", () => review, "nb.sxd.giamdoc", "decline", { note: "  \n " }],
  [
    "PAPERS_REQUIRED",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "completeAppraisalIneligible",
    { note: "Không" },
  ],
  [
    "PROPOSED_AWARD_REQUIRED",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "completeAppraisalLowerForm",
    { note: "Hạ", papers: report },
  ],
  [
    "UNKNOWN_KEY",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "completeAppraisalLowerForm",
    { proposedAward: "NOBEL" },
  ],
  [
    "UNKNOWN_KEY",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "completeAppraisalIneligible",
    { papers: [{ type: "SPELL" }] },
  ],
  ["MISSING_ITEMS_REQUIRED", () => appraisal, "nb.sxd.vp.canbo1", "returnForSupplement"],
  [
    "MISSING_ITEMS_REQUIRED",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "returnForSupplement",
    { missingItems: [] },
  ],
  [
    "TEXT_EMPTY",
    () => appraisal,
    "nb.sxd.vp.canbo1",
    "returnForSupplement",
    { missingItems: [{ description: " " }] },
  ],
  ["INCOMING_DOCUMENT_REQUIRED", () => review, "nb.sxd.giamdoc", "hold", { note: "Tố cáo" }],
  ["NOT_ASKED_FOR", () => review, "nb.sxd.giamdoc", "approve", { effectiveOn: "2026-11-22" }],
  ["DATE_INVALID", () => review, "nb.sxd.giamdoc", "approve", { effectiveOn: "2026-02-30" }],
  [
    "NOT_ASKED_FOR",
    () => review,
    "nb.sxd.giamdoc",
    "approve",
    { proposedAward: "ADVANCED_WORKER" },
  ],
  ["TEXT_TOO_LONG", () => review, "nb.sxd.giamdoc", "approve", { note: "x".repeat(4001) }],
  [
    "LIST_SIZE",
    () => review,
    "nb.sxd.giamdoc",
    "approve",
    { papers: Array.from({ length: 51 }, () => ({})) },
  ],
  ["TEXT_FORBIDDEN_CHARACTER", () => review, "nb.sxd.giamdoc", "approve", { note: "a\u0000" }],
  [
    "TEXT_FORBIDDEN_CHARACTER",
    () => review,
    "nb.sxd.giamdoc",
    "approve",
    { idempotencyKey: "a\u0000" },
  ],
];

const filled = cases.map(([reason, where, who, step, input = {}]) => ({
  reason,
  where,
  who,
  step,
  input,
}));

test.each(filled)("$reason leaves everything as it was (%#)", async (one) => {
  const { reason, where, who, step, input } = one;
  const { nominationId, seq } = where();
  const before = await everything(world);

  const refused = await refusalOf(
    advanceNomination(await world.as(who), { nominationId, step, seenVersion: seq, ...input }),
  );

  expect(refused.reason).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("a refusal tells the version and the stage that the nomination really has", async () => {
  const { nominationId, seq } = review;

  const refused = await refusalOf(
    advanceNomination(await world.as("nb.sxd.giamdoc"), {
      nominationId,
      step: "approve",
      seenVersion: seq - 1,
    }),
  );

  expect(refused).toMatchObject({
    code: "STALE",
    currentVersion: seq,
    currentStage: "LEADER_REVIEW",
  });
});

test("where the last write fails, nothing of the act is kept", async () => {
  const broken = await openWorld();
  try {
    const director = await broken.as("nb.sxd.giamdoc");
    const unit = await broken.as("nb.sxd.qlvt.canbo");
    const decided = await walk(broken, certificate, { until: "DECIDED" });
    const other = await walk(broken, certificate, { until: "LEADER_REVIEW" });
    const { nominationId } = await begin(broken, certificate);
    const nominationIds = [decided.nominationId];
    const paper = await draftPaper(director, { kind: "DECISION", nominationIds });
    await broken.asOwner(
      sql`alter table outbox_message add constraint full_up check (id < 0) not valid`,
    );
    const before = await everything(broken);
    const seen = { nominationId: other.nominationId, seenVersion: other.seq };

    const acts = [
      advanceNomination(director, {
        ...seen,
        step: "approve",
        papers: [{ type: "NOMINEE_LIST" }],
        idempotencyKey: "k",
      }),
      advanceNomination(director, { ...seen, step: "hold", note: "Đơn", incomingDocument: {} }),
      advancePaper(director, { paperId: paper.id, kind: "DECISION", step: "sign", seenVersion: 1 }),
      editNomination(unit, { nominationId, seenVersion: 1, achievement: "Khác" }),
      registerDocuments(unit, { nominationId, seenVersion: 1, documents: [{}] }),
      createNomination(unit, {
        unitId: await broken.id("organisation", "NB-SXD-QLVT"),
        roundId: await broken.id("round", certificate.round),
        award: certificate.award,
        subjectKind: "INDIVIDUAL",
        subjectName: "Không ai",
        achievement: "Không có",
      }),
    ];
    const settled = await Promise.allSettled(acts);

    for (const one of settled)
      expect(one).toMatchObject({ status: "rejected", reason: { constraint: "full_up" } });
    expect(await everything(broken)).toEqual(before);
  } finally {
    await broken.close();
  }
});

test("where no job can be enqueued, the move is not kept either", async () => {
  const broken = await openWorld();
  try {
    const at = await walk(broken, certificate, { until: "LEADER_REVIEW" });
    await broken.asOwner(sql`revoke execute on function enqueue_job from bang_vang_app`);
    const before = await everything(broken);

    const act = advanceNomination(await broken.as("nb.sxd.giamdoc"), {
      nominationId: at.nominationId,
      seenVersion: at.seq,
      step: "approve",
    });

    await expect(act).rejects.toMatchObject({ code: "42501" });
    expect(await everything(broken)).toEqual(before);
  } finally {
    await broken.close();
  }
});
