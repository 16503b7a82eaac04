import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { appraisal, clean, papers, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const missing = {
  missingItems: [{ documentType: "UNIT_MINUTES", description: "Biên bản họp đề nghị khen thưởng" }],
};
const good = {
  discipline: clean,
  ratings: [{ year: 2025, rating: "GOOD" }],
};

/** The minutes are cited by the unit; the paper itself is not there. */
async function returned(): Promise<Story> {
  const one = story.another();
  one.at("2026-01-05T09:00:00");
  await one.create("S-TX-2025", "MERIT_CERTIFICATE_DEPARTMENT");
  await one.report(good);
  await one.confirm();
  await one.take(who.officer, "startUnitReview");
  await one.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
  await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"));
  expect(await one.take(who.clerk, "returnForSupplement", missing)).toEqual({
    stage: "RETURNED_BY_OFFICE",
  });
  return one;
}

test("scenario 2: a second return needs the chief, who says why; it is counted and on record", async () => {
  const one = await returned();
  expect(await one.take(who.head, "resubmit")).toEqual({ stage: "OFFICE_INTAKE" });

  expect(await one.take(who.clerk, "returnForSupplement", missing)).toMatchObject({
    refused: { reason: "SUPPLEMENT_LIMIT_REACHED", legalBasis: expect.any(String) },
  });
  const note = "Đơn vị cam kết bổ sung trong ngày";
  expect(await one.take(who.chief, "returnForSupplementAgain", { ...missing, note })).toEqual({
    stage: "RETURNED_BY_OFFICE",
  });
  const read = await one.read<object>(
    who.chief,
    `supplements { level count } history(last: 1) { edges { node { note step { key } } } }`,
  );
  expect(read).toMatchObject({
    supplements: [{ level: "DEPARTMENT", count: 2 }],
    history: { edges: [{ node: { note } }] },
  });
});

test("scenario 2: without the override only the finding of ineligibility is open", async () => {
  const one = await returned();
  await one.take(who.head, "resubmit");
  await one.take(who.clerk, "receive");

  expect(await one.findings(who.reviewer)).toContain("APPRAISAL DOSSIER_ITEM_OUTSTANDING");
  expect(
    await one.take(who.reviewer, "completeAppraisalEligibleWithoutCouncil", appraisal),
  ).toMatchObject({
    refused: { reason: "DOSSIER_ITEM_OUTSTANDING", legalBasis: expect.any(String) },
  });
  const note = "Thiếu biên bản họp";
  expect(
    await one.take(who.reviewer, "completeAppraisalIneligible", { ...appraisal, note }),
  ).toEqual({ stage: "LEADER_REVIEW" });
});

test("what was asked for, what came and what changed can be read; the dossier as sent stays", async () => {
  const one = await returned();
  await one.report({ ...good, ratings: [{ year: 2025, rating: "EXCELLENT" }] });
  await one.confirm();
  await one.mutate(who.head, "registerDocuments", {
    documents: [{ type: "UNIT_MINUTES", title: "Biên bản họp ngày 04/01" }],
  });
  await one.take(who.head, "resubmit");
  await one.take(who.clerk, "receive");

  const read = await one.read<{
    changesSinceReturn: readonly { readonly field: string }[];
    snapshots: readonly { readonly sha256: string; readonly reportNumber: number }[];
  }>(
    who.reviewer,
    `askedItems { documentType answered } snapshots { sha256 reportNumber }
     changesSinceReturn { field before after }`,
  );
  expect(read).toMatchObject({
    askedItems: [{ documentType: "UNIT_MINUTES", answered: true }],
    snapshots: [{ reportNumber: 1 }, { reportNumber: 2 }],
  });
  expect(read.changesSinceReturn.map((one) => one.field)).toEqual(
    expect.arrayContaining([
      "report.ratings.2025",
      expect.stringMatching(/^documents\.UNIT_MINUTES/),
    ]),
  );
  expect(await one.findings(who.reviewer)).toEqual([]);
  expect(
    await one.take(who.reviewer, "completeAppraisalEligibleWithoutCouncil", appraisal),
  ).toEqual({ stage: "LEADER_REVIEW" });
});
