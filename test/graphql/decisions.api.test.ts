import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { drive } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const director = "nb.sxd.giamdoc";
const clerk = "nb.sxd.vp.vanthu";
const head = "nb.sxd.qlvt.truongphong";
const finance = "nb.sxd.taichinh";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60 });
}, 60_000);
afterAll(() => api.close());

const published = () => walk(api.world, certificate, { until: "PUBLISHED" });
const idOf = ({ nominationId }: Walked) => toGlobalId("Nomination", nominationId);

const fields = `id version sha256 contentHolds
  signedList { totalCount edges { node { position nominationId code subjectName unit award } } }
  corrections { number symbol issuedOn signerName signingCapacity reason
    lines { nominationId field before after } }`;
type Decision = {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly contentHolds: boolean;
  readonly signedList: { readonly edges: readonly { readonly node: object }[] };
  readonly corrections: readonly object[];
};

async function decisionOf(one: Walked, username = clerk): Promise<Decision> {
  const { nomination } = await api.data<{ nomination: { decision: Decision } }>(
    username,
    `query ($id: ID!) { nomination(id: $id) { decision { ${fields} } } }`,
    { id: idOf(one) },
  );
  return nomination.decision;
}

test("what was signed is read as it was signed, after a correction as well", async () => {
  const one = await published();
  const before = await decisionOf(one);
  expect(before).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    contentHolds: true,
    corrections: [],
  });

  const answer = await api.data<{ correctDecision: { decision: Decision } }>(
    director,
    `mutation ($input: CorrectDecisionInput!) { correctDecision(input: $input) {
      decision { ${fields} } } }`,
    {
      input: {
        decisionId: before.id,
        seenVersion: before.version,
        lines: [{ nominationId: idOf(one), field: "SUBJECT_NAME", after: "Nguyễn Tấn Đạt" }],
        reason: "Thiếu tên đệm",
      },
    },
  );

  const { decision } = answer.correctDecision;
  expect(decision).toMatchObject({
    sha256: before.sha256,
    contentHolds: true,
    signedList: before.signedList,
    corrections: [
      {
        symbol: "ĐC-SXD",
        issuedOn: "2026-11-22",
        signingCapacity: "HEAD",
        reason: "Thiếu tên đệm",
        lines: [
          {
            nominationId: idOf(one),
            field: "SUBJECT_NAME",
            before: "Nguyễn Đạt",
            after: "Nguyễn Tấn Đạt",
          },
        ],
      },
    ],
  });
  const { nomination } = await api.data<{ nomination: object }>(
    head,
    `query ($id: ID!) { nomination(id: $id) { subject { name } history(last: 1) { edges { node {
      kind payload { ... on CorrectedPayload { symbol changes { field before after } } } } } } } }`,
    { id: idOf(one) },
  );
  expect(nomination).toEqual({
    subject: { name: "Nguyễn Tấn Đạt" },
    history: {
      edges: [
        {
          node: {
            kind: "CORRECTED",
            payload: {
              symbol: "ĐC-SXD",
              changes: [{ field: "subjectName", before: "Nguyễn Đạt", after: "Nguyễn Tấn Đạt" }],
            },
          },
        },
      ],
    },
  });
});

test("a content that no longer holds shows as such until it is published", async () => {
  const one = await walk(api.world, certificate, { until: "SIGNED" });
  const rename = (name: string) =>
    api.world.asOwner(sql`
      update nomination set subject_name = ${name} where id = ${one.nominationId}::bigint`);
  await rename("Người khác");
  expect((await decisionOf(one)).contentHolds).toBe(false);

  await rename("Nguyễn Đạt");
  expect((await decisionOf(one)).contentHolds).toBe(true);
});

test("a register is read page by page, the last number first", async () => {
  const old = await walk(api.world, certificate, {
    until: "SIGNED",
    at: new Date("2027-01-04T03:00:00Z"),
  });
  const made = [await published(), await published(), await published()];
  await drive(api.world, old, "assignNumber");
  type Page = {
    decisions: {
      totalCount: number;
      edges: { node: { number: number; issuedOn: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
  const page = (filter: object, after?: string) =>
    api.data<Page>(
      clerk,
      `query ($filter: PaperFilter, $after: String) {
        decisions(filter: $filter, orderBy: REGISTER, first: 2, after: $after) {
          totalCount edges { node { number issuedOn } } pageInfo { endCursor hasNextPage } } }`,
      { filter, after },
    );

  const { decisions: first } = await page({ years: [2026] });
  const last = first.edges[0]?.node.number ?? 0;
  expect(last).toBeGreaterThanOrEqual(made.length);
  expect(first.totalCount).toBe(last);
  const { decisions: second } = await page({ years: [2026] }, first.pageInfo.endCursor);
  expect([...first.edges, ...second.edges].map(({ node }) => node.number)).toEqual(
    [last, last - 1, last - 2, last - 3].filter((number) => number > 0),
  );
  const { decisions: upper } = await page({ years: [2026], numberFrom: last - 1 });
  expect(upper.totalCount).toBe(2);
  const { decisions: next } = await page({ years: [2027] });
  expect(next.edges.map(({ node }) => node.number)).toEqual([1]);
  const { decisions: all } = await page({ statuses: ["SIGNED", "NUMBERED", "SENT"] });
  expect(all.edges.map(({ node }) => [node.number, node.issuedOn])).toEqual([
    [1, "2027-01-04"],
    [last, "2026-11-22"],
  ]);
});

test("a prize is paid and handed over through the API, and told to whoever reads the award", async () => {
  const one = await published();
  const record = (username: string, name: string, input: object) =>
    api.data(
      username,
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $input) { results { nomination { id } refusal { reason } } } }`,
      { input: { nominationIds: [idOf(one)], ...input } },
    );

  await record(finance, "recordPayment", { paidOn: "2026-11-22", document: "UNC 7" });
  await record(clerk, "recordHandover", { handedOverOn: "2026-11-22" });

  const { nomination } = await api.data<{ nomination: object }>(
    head,
    `query ($id: ID!) { nomination(id: $id) {
      prize { amount due fund stateLine payer { code } legalBasis paidOn paidDocument
        paidBy { name } decision { symbol } coveredBy { id } }
      handover { handedOverOn recordedBy { name } }
      history(last: 2) { edges { node { kind payload {
        ... on PaidPayload { amount fund document } } } } } } }`,
    { id: idOf(one) },
  );
  expect(nomination).toMatchObject({
    prize: {
      amount: 760_000,
      due: 760_000,
      fund: "AGENCY_AWARD_FUND",
      stateLine: false,
      payer: { code: "NB-SXD" },
      legalBasis: expect.stringContaining("Nghị định 152/2025/NĐ-CP"),
      paidOn: "2026-11-22",
      paidDocument: "UNC 7",
      paidBy: { name: "Tạ Thị Kim Oanh" },
      decision: { symbol: "QĐ-SXD" },
      coveredBy: null,
    },
    handover: { handedOverOn: "2026-11-22", recordedBy: { name: "Phan Thị Hiền" } },
    history: {
      edges: [
        {
          node: {
            kind: "PRIZE_PAID",
            payload: { amount: 760_000, fund: "AGENCY_AWARD_FUND", document: "UNC 7" },
          },
        },
        { node: { kind: "HANDED_OVER", payload: null } },
      ],
    },
  });
});

test("payments and their sums are those of the nominations one may read", async () => {
  await published();
  type Sums = { payments: { totalCount: number }; paymentTotals: readonly object[] };
  const query = `query ($filter: PaymentFilter) {
    payments(filter: $filter) { totalCount }
    paymentTotals(filter: $filter) { fund stateLine count amount due paid } }`;
  const all = await api.data<Sums>(finance, query, {});
  const count = all.payments.totalCount;

  expect(all.paymentTotals).toEqual([
    {
      fund: "AGENCY_AWARD_FUND",
      stateLine: false,
      count,
      amount: count * 760_000,
      due: count * 760_000,
      paid: 760_000,
    },
  ]);
  const unpaid = await api.data<Sums>(finance, query, { filter: { paid: false, years: [2026] } });
  expect(unpaid.payments.totalCount).toBe(count - 1);
  const unit = toGlobalId("Organisation", await api.world.id("organisation", "NB-SXD-QLVT"));
  expect(await api.data<Sums>(head, query, { filter: { organisationId: unit } })).toEqual(all);
  expect(await api.data<Sums>("dn.svhttdl.giamdoc", query, {})).toEqual({
    payments: { totalCount: 0 },
    paymentTotals: [],
  });
});
