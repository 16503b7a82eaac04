import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fromMinistry, nominated, recordOfB, toCentral } from "./state-level.ts";
import { clean, index, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const fields = `dueOn receivedOn stage { key } clocks { key dueOn }`;
type Read = {
  readonly dueOn: string;
  readonly receivedOn: string;
  readonly clocks: readonly { readonly key: string; readonly dueOn: string | null }[];
};

test("scenario 8: twenty working days from the day both paper and file are there; again after a return", async () => {
  const one = await nominated(story, recordOfB());
  one.at("2026-04-13T09:00:00");
  await toCentral(one);

  one.at("2026-04-16T15:00:00");
  expect(
    await one.take(who.provinceOffice, "receive", fromMinistry({ effectiveOn: "2026-04-16" })),
  ).toEqual({ stage: "CENTRAL_APPRAISAL" });
  const received = await one.read<Read>(who.provinceOffice, fields);
  expect(received).toMatchObject({ receivedOn: "2026-04-16", dueOn: "2026-05-19" });
  expect(received.clocks).toContainEqual({ key: "sla.central.return", dueOn: "2026-05-05" });

  one.at("2026-05-08T09:00:00");
  const missing = { missingItems: [{ description: "Bản xác nhận sáng kiến" }] };
  expect(await one.take(who.provinceOffice, "returnForSupplement", fromMinistry(missing))).toEqual({
    stage: "RETURNED_BY_CENTRAL",
  });
  one.at("2026-05-12T09:00:00");
  await one.take(who.provinceOffice, "resubmit");
  await one.take(who.provinceOffice, "receive", fromMinistry({ effectiveOn: "2026-05-12" }));
  expect(await one.read(who.provinceOffice, fields)).toMatchObject({ dueOn: "2026-06-09" });
});

test("scenario 8: 25 working days at the province from 10/2/2026 over Tết end on 24/3/2026", async () => {
  const one = story.another();
  one.at("2026-02-10T09:00:00");
  await one.create("S-NB-2025", "COMMENDATION_PROVINCE", {
    subject: { kind: "COLLECTIVE", name: "Cơ quan X" },
  });
  await one.report({ discipline: clean, indexes: [index("PAR_INDEX", 2025, 95)] });
  await one.toOffice();

  expect(await one.toProvince()).toEqual({ stage: "PROVINCE_APPRAISAL" });
  expect(await one.read(who.provinceReviewer, "dueOn")).toEqual({ dueOn: "2026-03-24" });
});
