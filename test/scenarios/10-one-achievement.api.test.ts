import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { clean, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const collective = { subject: { kind: "COLLECTIVE", name: "Tập thể Y" } };

async function achievementsOf(one: Story): Promise<readonly string[]> {
  const { achievements } = await one.read<{ achievements: readonly { readonly id: string }[] }>(
    who.officer,
    `achievements { id }`,
  );
  return achievements.map(({ id }) => id);
}

test("scenario 10: one achievement is not put forward twice; two achievements are", async () => {
  const first = story.another();
  first.at("2026-01-05T09:00:00");
  await first.create("S-NB-2025", "COMMENDATION_PROVINCE", collective);
  const achievementIds = await achievementsOf(first);
  expect(achievementIds).toHaveLength(1);

  const second = story.another();
  expect(
    await second.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
      ...collective,
      achievementIds,
    }),
  ).toMatchObject({
    refused: { reason: "DUPLICATE_ACHIEVEMENT", legalBasis: expect.stringContaining("Điều 5") },
  });
  expect(
    await second.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
      ...collective,
      achievement: "Một thành tích khác",
    }),
  ).toEqual({ stage: "DRAFT" });
});

test("scenario 10: once the first is withdrawn the achievement is free again", async () => {
  const first = story.another();
  first.at("2026-01-05T09:00:00");
  await first.create("S-NB-2025", "COMMENDATION_PROVINCE", collective);
  const achievementIds = await achievementsOf(first);
  await first.take(who.officer, "withdraw", { note: "Đề nghị mức khác" });

  const second = story.another();
  expect(
    await second.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
      ...collective,
      achievementIds,
    }),
  ).toEqual({ stage: "DRAFT" });
});

test("scenario 10: a title and a commendation for one year are allowed, with a warning", async () => {
  const title = story.another();
  title.at("2026-01-05T09:00:00");
  await title.create("S-TX-2025", "EMULATION_FIGHTER_BASE");
  const achievementIds = await achievementsOf(title);

  const certificate = story.another();
  expect(
    await certificate.create("S-TX-2025", "MERIT_CERTIFICATE_DEPARTMENT", { achievementIds }),
  ).toEqual({ stage: "DRAFT" });
  await certificate.report({ discipline: clean });
  expect(await certificate.findings(who.officer)).toContain(
    "WARNING TITLE_AND_COMMENDATION_SAME_YEAR",
  );
});
