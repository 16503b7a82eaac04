import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { papers, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

async function signed(subject: object): Promise<Story> {
  const one = story.another();
  one.at("2026-01-08T09:00:00");
  await one.create("S-SXD-2025", "MERIT_CERTIFICATE_DEPARTMENT", { subject });
  await one.take(who.officer, "startUnitReview");
  await one.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
  return one;
}

const person = { kind: "INDIVIDUAL", name: "Nguyễn Văn Đạt" };
const collective = { kind: "COLLECTIVE", name: "Phòng Quản lý vận tải" };

test.each([collective, person])(
  "scenario 1: %j submitted on 9/1/2026 at 23:59 is at the office",
  async (subject) => {
    const one = await signed(subject);

    one.at("2026-01-09T23:59:59");
    expect(await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"))).toEqual({
      stage: "OFFICE_INTAKE",
    });
  },
);

test("scenario 1: the same at 00:00 on 10/1/2026 is refused, make-up working day or not", async () => {
  const one = await signed(person);

  one.at("2026-01-10T00:00:00");
  expect(await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"))).toMatchObject({
    refused: { reason: "ROUND_CLOSED" },
  });
});

test("edge: the final round closes before 31/12/2025", async () => {
  const one = story.another();
  one.at("2025-12-29T09:00:00");
  await one.create("S-NB-FINAL", "MERIT_CERTIFICATE_DEPARTMENT", { subject: collective });
  await one.take(who.officer, "startUnitReview");
  await one.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));

  one.at("2025-12-31T08:00:00");
  expect(await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"))).toMatchObject({
    refused: { reason: "ROUND_CLOSED" },
  });
  one.at("2025-12-30T08:00:00");
  expect(await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"))).toEqual({
    stage: "OFFICE_INTAKE",
  });
});
