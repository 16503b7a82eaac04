import { expect, test } from "@jest/globals";
import { type Claim, duplicatesOf } from "../../src/award/duplicates.ts";

const province: Claim = {
  code: "A",
  award: "COMMENDATION_PROVINCE",
  kind: "COMMENDATION",
  year: 2025,
  achievementIds: ["1"],
  subject: "organisation/7",
};
const department: Claim = { ...province, code: "B", award: "MERIT_CERTIFICATE_DEPARTMENT" };
const title: Claim = { ...province, code: "C", award: "EMULATION_FIGHTER_BASE", kind: "TITLE" };

test.each<[string, Claim, Claim, string | null]>([
  ["two forms for one achievement", province, department, "DUPLICATE_ACHIEVEMENT"],
  ["two achievements", province, { ...department, achievementIds: ["2"] }, null],
  ["one of several", province, { ...department, achievementIds: ["2", "1"] }, "DUPLICATE_ACHIEVEMENT"],
  ["in another year", province, { ...department, year: 2024 }, "DUPLICATE_ACHIEVEMENT"],
  ["the same form, untold", province, { ...province, code: "D", achievementIds: [] }, "DUPLICATE_ACHIEVEMENT"],
  ["the same form for something else", province, { ...province, code: "D", achievementIds: ["2"] }, null],
  ["the same form, another year", province, { ...province, code: "D", year: 2024, achievementIds: [] }, null],
  ["the same title", title, { ...title, code: "D", achievementIds: ["2"] }, "DUPLICATE_ACHIEVEMENT"],
  ["a title and a commendation", title, department, "TITLE_AND_COMMENDATION_SAME_YEAR"],
  ["of different years", title, { ...department, year: 2024 }, null],
  ["two titles", title, { ...title, code: "D", award: "ADVANCED_WORKER" }, null],
  ["somebody else", province, { ...department, subject: "organisation/8" }, null],
  ["itself", province, province, null],
])("scenario 10: %s", (_what, claim, other, kind) => {
  const expected = (code: string) => (kind === null ? [] : [{ code, kind }]);

  expect(duplicatesOf(claim, [other])).toEqual(expected(other.code));
  expect(duplicatesOf(other, [claim])).toEqual(expected(claim.code));
});
