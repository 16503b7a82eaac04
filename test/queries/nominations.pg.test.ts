import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import type { NominationFilter } from "../../src/queries/nomination-filter.ts";
import { nominationsByIds } from "../../src/queries/nomination-rows.ts";
import {
  countNominations,
  listNominations,
  type NominationOrder,
  nominationOrderFields,
} from "../../src/queries/nominations.ts";
import { asking, desk, nominate, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let context: QueryContext;
let hiddenId: string;
let unit: string;
let otherUnit: string;
let department: string;
let merged: string;
let mergedUnit: string;

beforeAll(async () => {
  seed = await seeded();
  const id = (code: string) => organisationId(seed.database, code);
  [unit, otherUnit] = [await id("NB-SXD-QLVT"), await id("NB-SXD-KCHT")];
  department = await id("NB-SXD");
  [merged, mergedUnit] = [await id("HN-SGTVT"), await id("HN-SGTVT-QLVT")];
  const put = (code: string, rest: object = {}) =>
    nominate(seed.database, { code, unit, readers: [department], ...rest });
  await put("A1", { name: "Nguyễn Đức Ánh", dueOn: "2026-08-04" });
  await put("A2", { name: "Trần Thị Ánh Nguyệt", dueOn: "2026-08-20", held: true });
  await put("A3", { name: "Đặng Văn Nguyên", outcome: "AWARDED", stage: "ARCHIVED" });
  await put("A4", { name: "Lê Hoà", dueOn: "2026-08-04" });
  await put("A5", { name: "Phạm Nga" });
  await put("M1", { unit: mergedUnit, name: "Vũ Thành" });
  hiddenId = await put("X1", { readers: [merged], name: "Nguyễn Ẩn" });
  context = asking(seed, viewer(desk("DIRECTOR", [department])));
}, 60_000);
afterAll(() => seed.end());

const codes = async (filter: NominationFilter) => {
  const { edges } = await listNominations(context, { filter });
  const found = edges.map((edge) => edge.node.code).toSorted();
  expect(await countNominations(context, filter)).toBe(found.length);
  return found;
};

test("what the viewer may not read is neither listed nor counted nor found", async () => {
  expect(await codes({})).toEqual(["A1", "A2", "A3", "A4", "A5", "M1"]);
  expect(await codes({ code: "X1" })).toEqual([]);
  expect(await nominationsByIds(context, [hiddenId])).toEqual([null]);
});

test("rows come in the order of the ids, with instants as dates", async () => {
  const { edges } = await listNominations(context, { filter: { code: "a1" } });
  const id = edges[0]?.node.id ?? "";

  const [missing, found] = await nominationsByIds(context, ["999999", id]);

  expect(missing).toBeNull();
  expect(found).toMatchObject({ code: "A1", dueOn: "2026-08-04" });
  expect(found?.createdAt).toEqual(new Date("2026-08-03T02:00:00.123Z"));
});

test.each([
  ["nguyen", ["A1", "A3"]],
  ["Nguyễn", ["A1", "A3"]],
  ["anh", ["A1", "A2"]],
  ["ngu ánh", ["A1", "A2"]],
  ["dang", ["A3"]],
  ["nguyen':* | 'phạm", []],
  ["!!!", []],
  ["  ", ["A1", "A2", "A3", "A4", "A5", "M1"]],
])("the name %j finds %j", async (subjectName, expected) => {
  expect(await codes({ subjectName })).toEqual(expected);
});

test.each([
  ["overdue", { overdue: true }, ["A1", "A4"]],
  ["not overdue", { overdue: false }, ["A2", "A3", "A5", "M1"]],
  ["on hold", { onHold: true }, ["A2"]],
  ["an outcome", { outcomes: ["AWARDED"] }, ["A3"]],
  ["a stage", { stages: ["ARCHIVED"] }, ["A3"]],
  ["an unknown award", { awards: ["NOTHING"] }, []],
  ["an empty list", { awards: [] }, ["A1", "A2", "A3", "A4", "A5", "M1"]],
] as const)("the filter by %s", async (_, filter, expected) => {
  expect(await codes(filter)).toEqual(expected);
});

test("an organisation takes in its units and what was merged into it", async () => {
  expect(await codes({ organisationId: otherUnit })).toEqual([]);
  expect(await codes({ organisationId: unit })).toContain("M1");
  expect(await codes({ organisationId: department })).toContain("M1");
  expect(await codes({ organisationId: merged })).toEqual(["M1"]);
});

test.each(
  nominationOrderFields.flatMap((field) => [
    { field, direction: "ASC" } as const,
    { field, direction: "DESC" } as const,
  ]),
)("paging by %j forward and backward visits every row once", async (orderBy: NominationOrder) => {
  const whole = await listNominations(context, { orderBy });
  const order = whole.edges.map((edge) => edge.node.code);
  expect(order).toHaveLength(6);

  const forward: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await listNominations(context, { orderBy, page: { first: 2, after } });
    forward.push(...page.edges.map((edge) => edge.node.code));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  const backward: string[] = [];
  for (let before: string | null = null, more = true; more;) {
    const page = await listNominations(context, { orderBy, page: { last: 4, before } });
    backward.unshift(...page.edges.map((edge) => edge.node.code));
    [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
  }

  expect(forward).toEqual(order);
  expect(backward).toEqual(order);
});

test("rows without a due date come last in both directions", async () => {
  for (const direction of ["ASC", "DESC"] as const) {
    const page = await listNominations(context, { orderBy: { field: "DUE_ON", direction } });
    const dates = page.edges.map((edge) => edge.node.dueOn !== null);
    expect(dates).toEqual([true, true, true, false, false, false]);
  }
});
