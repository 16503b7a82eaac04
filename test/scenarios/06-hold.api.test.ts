import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { appraisal, clean, index, letter, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

/** At the province's appraisal since 1 April 2026. */
async function atProvince(name: string): Promise<Story> {
  const one = story.another();
  one.at("2026-02-10T09:00:00");
  await one.create("S-NB-2025", "COMMENDATION_PROVINCE", { subject: { kind: "COLLECTIVE", name } });
  await one.report({ discipline: clean, indexes: [index("PAR_INDEX", 2025, 95)] });
  await one.toOffice();
  await one.toProvince();
  return one;
}

const clockFields = `dueOn stage { key } clock { running remainingWorkingDays
  stops { reason from to } }`;
const note = { note: "Có đơn tố cáo đang xác minh", incomingDocument: letter };
const forward = ["completeAppraisalEligibleWithoutCouncil", "completeAppraisalEligible"] as const;

test("scenario 6: a denunciation stops this one only; without violation it goes on where it was", async () => {
  const [held, other] = [await atProvince("Cơ quan X"), await atProvince("Cơ quan Y")];
  held.at("2026-04-08T09:00:00");
  const before = await held.read<{ clock: { remainingWorkingDays: number } }>(
    who.provinceReviewer,
    clockFields,
  );
  expect(await held.take(who.provinceReviewer, "hold", note)).toEqual({
    stage: "PROVINCE_APPRAISAL",
  });

  for (const step of forward)
    expect(await held.take(who.provinceReviewer, step, appraisal)).toMatchObject({
      refused: { reason: "ON_HOLD", legalBasis: expect.stringContaining("Điều 4") },
    });
  expect(await other.take(who.provinceReviewer, forward[0], appraisal)).toEqual({
    stage: "PROVINCE_OFFICE",
  });
  expect(await held.read(who.provinceReviewer, clockFields)).toMatchObject({
    dueOn: null,
    clock: { running: false },
  });

  held.at("2026-05-20T09:00:00");
  const conclusion = { note: "Không có vi phạm", incomingDocument: letter };
  expect(await held.take(who.provinceReviewer, "release", conclusion)).toEqual({
    stage: "PROVINCE_APPRAISAL",
  });
  expect(await held.read(who.provinceReviewer, clockFields)).toMatchObject({
    clock: {
      running: true,
      remainingWorkingDays: before.clock.remainingWorkingDays,
      stops: [{ reason: "HOLD", from: "2026-04-08", to: "2026-05-20" }],
    },
  });
  expect(await held.take(who.provinceReviewer, forward[0], appraisal)).toEqual({
    stage: "PROVINCE_OFFICE",
  });
});

test("scenario 6: a violation ends it, with its ground", async () => {
  const one = await atProvince("Cơ quan Z");
  one.at("2026-04-08T09:00:00");
  await one.take(who.provinceReviewer, "hold", note);

  one.at("2026-05-20T09:00:00");
  const violation = { note: "Kết luận có vi phạm", incomingDocument: letter };
  expect(await one.take(who.provinceReviewer, "confirmViolation", violation)).toEqual({
    stage: "REJECTED",
  });
  expect(
    await one.read(who.provinceReviewer, `outcome history(last: 1) { edges { node { note } } }`),
  ).toEqual({
    outcome: "NOT_AWARDED",
    history: { edges: [{ node: { note: violation.note } }] },
  });
});
