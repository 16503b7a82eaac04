import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const office = "nb.sxd.vp.canbo1";
const uncleared = "nb.sxd.vp.canbo2";
const officer = "nb.sxd.qlvt.canbo";
const stranger = "dn.svhttdl.ttvhda.canbo";

let api: Api;
let personId: string;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
  const unitId = await organisation("NB-SXD-QLVT");
  const input = { unitId, fullName: "Đặng Thị Lý", position: "Kỹ sư", code: "LS-1" };
  const { registerPerson } = await api.data<{ registerPerson: { id: string } }>(
    officer,
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`,
    { input },
  );
  personId = registerPerson.id;
}, 60_000);
afterAll(() => api.close());

async function organisation(code: string): Promise<string> {
  return toGlobalId("Organisation", await api.world.id("organisation", code));
}

async function imported(kind: string, content: string): Promise<object> {
  const input = {
    kind,
    content,
    fileName: "danh-sach.csv",
    signedBy: "Sở Nội vụ",
    signedNumber: "12/QĐ-SNV",
    signedOn: "2026-01-05",
  };
  const data = await api.data<{ importRecords: object }>(
    office,
    `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { rows
      warnings(locale: EN)
      batch { kind name signedBy signedNumber signedOn rowCount importedBy { name } } } }`,
    { input },
  );
  return data.importRecords;
}

const history = `query ($personId: ID, $organisationId: ID, $first: Int, $after: String) {
  awardHistory(personId: $personId, organisationId: $organisationId, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { origin award { key } recordedName decisionNumber decisionSymbol decidedOn
      decidedBy valid batch { signedBy } nomination { code } } } } }`;
type History = {
  readonly awardHistory: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: object }[];
  };
};

async function awarded(): Promise<string> {
  const route = routeNamed("Giấy khen of the department, without council");
  const { nominationId } = await walk(api.world, route);
  const { 0: row } = await api.world.rows(
    sql<{ id: string }>`select id from person where code = 'LS-1'`,
  );
  await api.world.asOwner(sql`
    update nomination set subject_person_id = ${row?.id ?? null}::bigint
    where id = ${nominationId}::bigint`);
  return nominationId;
}

test("a person's history has lists and this system, page by page, and hides what is classified", async () => {
  const list =
    "subject_code;full_name;award;type;year;decision_number;decision_symbol;decided_on;decided_by;valid\n" +
    "LS-1;Đặng Thị Lụa;ADVANCED_WORKER;công trạng;2019;7;QĐ-SGTVT;15/12/2019;Giám đốc Sở;có\n" +
    "LS-1;;ADVANCED_WORKER;công trạng;2020;8;QĐ-SGTVT;15/12/2020;Giám đốc Sở;không\n";
  expect(await imported("AWARDS", list)).toEqual({
    rows: 2,
    warnings: [],
    batch: {
      kind: "AWARDS",
      name: "danh-sach.csv",
      signedBy: "Sở Nội vụ",
      signedNumber: "12/QĐ-SNV",
      signedOn: "2026-01-05",
      rowCount: 2,
      importedBy: { name: "Hoàng Thị Mai" },
    },
  });
  const nominationId = await awarded();

  const { awardHistory: top } = await api.data<History>(officer, history, { personId, first: 2 });
  const { awardHistory: rest } = await api.data<History>(officer, history, {
    personId,
    first: 2,
    after: top.pageInfo.endCursor,
  });

  expect(top).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect([...top.edges, ...rest.edges].map((edge) => edge.node)).toMatchObject([
    {
      origin: "SYSTEM",
      award: { key: "MERIT_CERTIFICATE_DEPARTMENT" },
      recordedName: "Nguyễn Đạt",
      decisionNumber: "1",
      decisionSymbol: "QĐ-SXD",
      decidedOn: "2026-11-22",
      valid: true,
      batch: null,
      nomination: { code: expect.stringMatching(/^BV-/) },
    },
    { decidedOn: "2020-12-15", recordedName: "Đặng Thị Lý", valid: false },
    {
      origin: "IMPORTED",
      recordedName: "Đặng Thị Lụa",
      decisionNumber: "7",
      decidedBy: "Giám đốc Sở",
      batch: { signedBy: "Sở Nội vụ" },
      nomination: null,
    },
  ]);

  await api.world.asOwner(
    sql`update nomination set classified = true where id = ${nominationId}::bigint`,
    sql`update nomination_reader set classified = true where nomination_id = ${nominationId}::bigint`,
  );
  const seenBy = async (username: string) =>
    (await api.data<History>(username, history, { personId })).awardHistory;
  expect((await seenBy(uncleared)).totalCount).toBe(2);
  expect((await seenBy(uncleared)).edges).toHaveLength(2);
  expect((await seenBy(office)).totalCount).toBe(3);
  const records = `query ($personId: ID) { records(personId: $personId) { awards { year } } }`;
  type Records = { readonly records: { readonly awards: readonly object[] } };
  const ofOne = async (username: string) =>
    (await api.data<Records>(username, records, { personId })).records.awards;
  expect(await ofOne(uncleared)).toHaveLength(2);
  expect(await ofOne(office)).toHaveLength(3);
});

test("what a closed unit received is found with its successor", async () => {
  await imported(
    "AWARDS",
    "subject_code;award;type;year;decided_on\n" +
      "HN-SGTVT-KCHT;ADVANCED_COLLECTIVE;công trạng;2018;20/12/2018\n",
  );

  const { awardHistory } = await api.data<History>(office, history, {
    organisationId: await organisation("NB-SXD-KCHT"),
  });

  expect(awardHistory.edges).toMatchObject([
    {
      node: {
        award: { key: "ADVANCED_COLLECTIVE" },
        recordedName: "Phòng Quản lý kết cấu hạ tầng giao thông",
      },
    },
  ]);
});

test("ratings and results stand with the list they are from", async () => {
  const heading = "subject_code;year;rating\n";
  await imported("RATINGS", `${heading}LS-1;2024;GOOD\nLS-1;2025;GOOD\n`);
  await imported("RATINGS", `${heading}LS-1;2024;EXCELLENT\n`);
  await imported(
    "INDEX_RESULTS",
    "subject_code;index;year;score;max_score;rank\n" +
      "HN-SGTVT-QLVT;SIPAS;2024;91,5;100;2\nNB-SXD-QLVT;SIPAS;2025;92;100;1\n" +
      "NB-SXD-QLVT;LATE_FILES;2025;0;;\n",
  );

  const found = await api.data(
    officer,
    `query ($personId: ID, $organisationId: ID) {
      ratings(personId: $personId) { year rating batch { signedOn } }
      all: indexResults(organisationId: $organisationId) { index year score maxScore rank }
      some: indexResults(organisationId: $organisationId, index: "SIPAS", years: [2024]) {
        score batch { rowCount } } }`,
    { personId, organisationId: await organisation("NB-SXD-QLVT") },
  );

  expect(found).toEqual({
    ratings: [
      { year: 2025, rating: "GOOD", batch: { signedOn: "2026-01-05" } },
      { year: 2024, rating: "EXCELLENT", batch: { signedOn: "2026-01-05" } },
    ],
    all: [
      { index: "LATE_FILES", year: 2025, score: 0, maxScore: null, rank: null },
      { index: "SIPAS", year: 2025, score: 92, maxScore: 100, rank: 1 },
      { index: "SIPAS", year: 2024, score: 91.5, maxScore: 100, rank: 2 },
    ],
    some: [{ score: 91.5, batch: { rowCount: 3 } }],
  });
});

test.each(["awardHistory", "ratings", "indexResults"])(
  "%s is for the person and those above, of one subject at a time",
  async (list) => {
    const fields = list === "awardHistory" ? "totalCount" : "year";
    const query = `query ($personId: ID, $organisationId: ID) {
      ${list}(personId: $personId, organisationId: $organisationId) { ${fields} } }`;
    const reason = async (username: string | null, place: object) =>
      (await api.ask(username, query, place)).errors?.[0]?.extensions["reason"];
    const organisationId = await organisation("NB-SXD-QLVT");

    for (const reader of [officer, office, "nb.snv.chuyenvien1", "nb.sxd.giamdoc"])
      expect(await reason(reader, { personId })).toBeUndefined();
    expect(await reason(stranger, { personId })).toBe("NOT_FOUND");
    expect(await reason(stranger, { organisationId })).toBe("NOT_FOUND");
    expect(await reason("nb.sxd.kcht.canbo", { personId })).toBe("NOT_FOUND");
    expect(await reason(null, { personId })).toBe("SIGN_IN_REQUIRED");
    expect(await reason(officer, {})).toBe("ONE_SUBJECT");
    expect(await reason(officer, { personId, organisationId })).toBe("ONE_SUBJECT");
    const own = toGlobalId("Person", await api.world.id("person", stranger));
    expect(await reason(stranger, { personId: own })).toBeUndefined();
  },
);

test("people are found by parts of their names within the viewer's reach, and nobody else", async () => {
  const query = `query ($filter: PeopleFilter, $first: Int, $after: String) {
    people(filter: $filter, first: $first, after: $after) { totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { fullName code position person { id } unit { code } } } } }`;
  type People = {
    readonly people: {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string };
      readonly edges: readonly { readonly node: { readonly fullName: string } }[];
    };
  };
  const asked = async (username: string, filter: object, page: object = {}) =>
    (await api.data<People>(username, query, { filter, ...page })).people;
  const unitId = await organisation("NB-SXD-QLVT");

  expect((await asked(officer, { name: "ly dang" })).edges).toEqual([
    {
      node: {
        fullName: "Đặng Thị Lý",
        code: "LS-1",
        position: "Kỹ sư",
        person: { id: personId },
        unit: { code: "NB-SXD-QLVT" },
      },
    },
  ]);
  expect((await asked(officer, {})).totalCount).toBe(3);
  expect((await asked(office, { unitId })).totalCount).toBe(3);
  expect((await asked(stranger, { name: "ly dang" })).totalCount).toBe(0);
  expect((await asked(stranger, { unitId })).totalCount).toBe(0);
  expect((await asked(officer, { name: "§§" })).totalCount).toBe(0);
  const first = await asked(office, {}, { first: 5 });
  const next = await asked(office, {}, { first: 100, after: first.pageInfo.endCursor });
  expect(first.edges.length + next.edges.length).toBe(first.totalCount);
});
