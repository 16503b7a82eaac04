import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isObjectType } from "graphql";
import { correctDecision } from "../../src/commands/correct-decision.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { buildApiSchema } from "../../src/graphql/schema.ts";
import { type Api, openApi } from "../support/api.ts";
import { drive, driveAll } from "../support/drive.ts";
import { propose } from "../support/revocation.ts";
import { satisfy } from "../support/satisfy.ts";
import { type Route, routeNamed, stageOf, step, walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const order = routeNamed("Bằng khen of the Prime Minister, without public notice");

let api: Api;
beforeEachFile();

function beforeEachFile() {
  beforeAll(async () => {
    api = await openApi({ clock: () => now });
  }, 60_000);
  afterAll(() => api.close());
}

type Honour = {
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  readonly achievement: string;
  readonly decision: Readonly<Record<"number" | "symbol" | "issuedOn" | "issuer", string>>;
};

const everything = `name unit award achievement decision { number symbol issuedOn issuer }`;

async function roll(filter: object = {}) {
  const { honourRoll } = await api.data<{
    honourRoll: { totalCount: number; edges: { node: Honour }[] };
  }>(
    null,
    `query ($filter: HonourFilter) { honourRoll(filter: $filter, first: 50) {
      totalCount edges { node { ${everything} } } } }`,
    { filter },
  );
  const nodes = honourRoll.edges.map(({ node }) => node);
  expect(honourRoll.totalCount).toBe(nodes.length);
  return nodes;
}

/** Everything a stranger can ask of the roll. */
async function told() {
  const choices = await api.data(null, `{ honourChoices { years awards { key label } } }`);
  const feed = await api.app.inject({ url: "/honours.atom" });
  return { roll: await roll(), choices, feed: feed.body, tag: feed.headers["etag"] };
}

/** A route under a name of its own, so that it is found again. */
const named = (route: Route, subjectName: string): Route => ({ ...route, subjectName });

test("an honour has these fields and no other", async () => {
  const schema = await buildApiSchema();
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()).toSorted() : null;
  };

  expect(fieldsOf("Honour")).toEqual(["achievement", "award", "decision", "name", "unit"]);
  expect(fieldsOf("HonourDecision")).toEqual(["issuedOn", "issuer", "number", "symbol"]);
  expect(schema.getType("Honour")).toMatchObject({ _interfaces: [] });
});

test.each([
  ["an agency", named(certificate, "Đặng Thị Ngọc Ánh"), "LEADER_REVIEW"],
  ["the province", named(commendation, "Vũ Đình Khôi"), "PROVINCE_CHAIR"],
])("nothing tells of what %s decided until it is published", async (_, route, from) => {
  const before = await told();
  let one = await walk(api.world, route, { until: from });
  expect(await told()).toEqual(before);

  for (const key of ["approve", "sign", "assignNumber"]) {
    one = await drive(api.world, one, key);
    expect(await told()).toEqual(before);
  }
  await drive(api.world, one, "publish");
  const after = await told();

  expect(after.roll).toHaveLength(before.roll.length + 1);
  expect(after.roll[0]).toMatchObject({ name: route.subjectName });
  expect(after.feed).toContain(route.subjectName);
  expect(after.tag).not.toBe(before.tag);
});

test("a published award is told with its decision to whoever asks", async () => {
  await walk(api.world, named(certificate, "Phùng Thị Huệ"), { until: "PUBLISHED" });

  expect(await roll({ name: "phung hue" })).toEqual([
    {
      name: "Phùng Thị Huệ",
      unit: "Phòng Quản lý vận tải",
      award: "Giấy khen của Giám đốc Sở",
      achievement: "Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận.",
      decision: {
        number: expect.stringMatching(/^\d+$/),
        symbol: "QĐ-SXD",
        issuedOn: "2026-11-22",
        issuer: "Sở Xây dựng tỉnh Ninh Bình",
      },
    },
  ]);
  const signedIn = await api.data("nb.xvb.chutich", `{ honourRoll { edges { node { name } } } }`);
  expect(JSON.stringify(signedIn)).toContain("Phùng Thị Huệ");
});

test("an award of the state is told with the document that came with it", async () => {
  await walk(api.world, named(order, "Lò Văn Ơn"));

  const [one] = await roll({ name: "Lo Van On", award: "COMMENDATION_PRIME_MINISTER" });

  expect(one?.decision).toEqual({
    number: "118",
    symbol: "BNV-TĐKT",
    issuedOn: "2026-11-22",
    issuer: "Bộ Nội vụ",
  });
});

test("what is classified is never told", async () => {
  const before = await told();
  const made = await createNomination(await api.world.as(certificate.creator), {
    unitId: await api.world.id("organisation", certificate.unit),
    roundId: await api.world.id("round", certificate.round),
    award: certificate.award,
    subjectKind: "INDIVIDUAL",
    subjectName: "Không Nêu Tên",
    achievement: "Nhiệm vụ mật.",
    classified: true,
  });
  await satisfy(api.world, made.nominationId);
  let one: Walked = { ...made, stage: await stageOf(api.world, made.nominationId), at: now };
  for (const leg of certificate.legs) one = await step(api.world, one, leg);
  expect(one.stage).toBe("ARCHIVED");

  expect(await told()).toEqual(before);
});

test("a revoked award leaves the roll, and the feed names its entry as gone", async () => {
  const awarded = await walk(api.world, named(certificate, "Mạc Văn Giả"));
  const before = await told();
  const [entry] =
    /urn:uuid:[\da-f-]+/.exec(before.feed.slice(before.feed.indexOf("<entry>"))) ?? [];
  expect(before.feed).toContain("Mạc Văn Giả");

  const revocation = await propose(api.world, awarded);
  const decided = await driveAll(api.world, revocation, [
    "submitRevocation",
    "findGrounds",
    "approveRevocation",
    "sign",
    "assignNumber",
  ]);
  expect(await told()).toEqual(before);
  await drive(api.world, decided, "publish");
  const after = await told();

  expect(after.roll.map(({ name }) => name)).not.toContain("Mạc Văn Giả");
  expect(await roll({ name: "mac van gia" })).toEqual([]);
  expect(after.feed).not.toContain("Mạc Văn Giả");
  expect(after.feed).toContain(`ref="${entry}"`);
  expect(after.tag).not.toBe(before.tag);
});

test("the roll and its feed take the text of a correction", async () => {
  const { nominationId } = await walk(api.world, named(certificate, "Nguyễn Văn Sai"), {
    until: "PUBLISHED",
  });
  const [paper] = await api.world.rows(sql<{ id: string; version: number }>`
    select p.id::text as id, p.version from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${nominationId}::bigint and p.kind = 'DECISION'`);
  const lines = [
    { nominationId, field: "SUBJECT_NAME" as const, after: "Nguyễn Văn Đúng" },
    { nominationId, field: "UNIT_NAME" as const, after: "Phòng Vận tải" },
  ];
  await correctDecision(await api.world.as("nb.sxd.giamdoc"), {
    decisionId: paper?.id ?? "",
    seenVersion: paper?.version ?? 0,
    lines,
    reason: "Sai chính tả khi soạn thảo",
  });

  expect(await roll({ name: "van sai" })).toEqual([]);
  expect(await roll({ name: "van dung" })).toMatchObject([
    { name: "Nguyễn Văn Đúng", unit: "Phòng Vận tải" },
  ]);
  expect((await told()).feed).toContain("Nguyễn Văn Đúng");
});

test("the roll is narrowed by year, award and organisation", async () => {
  const all = await roll();
  const { honourChoices } = await api.data<{
    honourChoices: { years: number[]; awards: { key: string; label: string }[] };
  }>(null, `{ honourChoices { years awards { key label } } }`);

  expect(honourChoices.years).toEqual([2026]);
  let sum = 0;
  for (const { key, label } of honourChoices.awards) {
    const some = await roll({ award: key });
    expect(new Set(some.map(({ award }) => award))).toEqual(new Set([label]));
    sum += some.length;
  }
  expect(sum).toBe(all.length);
  expect(await roll({ year: 2026 })).toEqual(all);
  expect(await roll({ year: 2025 })).toEqual([]);
  const within = async (code: string) => {
    const id = Buffer.from(`Organisation:${await api.world.id("organisation", code)}`);
    return roll({ organisationId: id.toString("base64url") });
  };
  expect(await within("NB")).toEqual(all);
  expect(await within("DN")).toEqual([]);
});

test("pages are bounded, and a cursor holds the place in the roll and nothing else", async () => {
  const all = await roll();
  const page = `query ($first: Int, $after: String) { honourRoll(first: $first, after: $after) {
    edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    honourRoll: {
      edges: { cursor: string; node: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const found: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { honourRoll }: Page = await api.data(null, page, { first: 2, after });
    found.push(...honourRoll.edges.map(({ node }) => node.name));
    ({ hasNextPage: more, endCursor: after } = honourRoll.pageInfo);
  }
  expect(found).toEqual(all.map(({ name }) => name));

  const places = await api.world.rows(sql<{ id: string }>`
    select id::text as id from honour where not classified and withdrawn_at is null order by id desc`);
  const first = await api.data<Page>(null, page, { first: 1 });
  const cursor = Buffer.from(first.honourRoll.pageInfo.endCursor, "base64url").toString();
  expect(JSON.parse(cursor)).toEqual(["honours", "LATEST", places[0]?.id, places[0]?.id]);
  for (const size of [0, 101, 100_000]) {
    const { errors } = await api.ask(null, page, { first: size });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: "PAGE_SIZE" });
  }
});

test("the reports are asked by nobody without signing in", async () => {
  const id = Buffer.from("Campaign:1").toString("base64url");
  for (const query of [
    `{ campaignReport(campaignId: "${id}") { total { nominated } } }`,
    `{ prizeReport(year: 2026) { total { count } } }`,
    `{ yearlyStatistics(year: 2026) { year } }`,
  ])
    expect((await api.ask(null, query)).errors?.[0]?.extensions.reason).toBe("SIGN_IN_REQUIRED");
});
