import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { testFiles } from "../support/files.ts";
import { sheetOf } from "../support/lists.ts";
import { now as today } from "../support/world.ts";

const officer = "nb.sxd.qlvt.canbo";
const stranger = "nb.sxd.kcht.canbo";
const maxBytes = 100_000;

let api: Api;
let clock = today;
let bytes: Buffer;
beforeAll(async () => {
  api = await openApi({ clock: () => clock, files: testFiles({ maxBytes }) });
  bytes = Buffer.from(await sheetOf([["STT", "Họ và tên", "Thành tích"]]));
}, 60_000);
afterAll(() => api.close());

async function permit(who: string, over: object = {}) {
  const input = {
    unitId: toGlobalId("Organisation", await api.world.id("organisation", "NB-SXD-QLVT")),
    roundId: toGlobalId("Round", await api.world.id("round", "NB-TDTX-2026-HN")),
    award: "ADVANCED_WORKER",
    fileName: "danh-sach.xlsx",
    size: bytes.length,
    ...over,
  };
  const { data, errors } = await api.ask(
    who,
    "mutation ($input: RequestImportInput!) { requestImport(input: $input) { address } }",
    { input },
  );
  const given = (data as { requestImport: { address: string } | null } | null)?.requestImport;
  return { address: given?.address ?? "", reason: errors?.[0]?.extensions["reason"] };
}

async function put(address: string, content: Buffer = bytes) {
  const answer = await api.app.inject({ method: "PUT", url: address, payload: content });
  const { errors = [] } = answer.json<{ errors?: { extensions: { reason: string } }[] }>();
  return { status: answer.statusCode, reason: errors[0]?.extensions.reason };
}

async function countLists(): Promise<number> {
  const [row] = await api.world.rows<{ n: number }>(sql`select count(*)::int as n from import`);
  return row?.n ?? 0;
}

test("a list is sent to the address that was signed for it, and waits to be read", async () => {
  const before = await countLists();
  const { address } = await permit(officer);

  expect(await put(address)).toMatchObject({ status: 201 });
  expect(await countLists()).toBe(before + 1);
});

test("who does not write for the unit is given no address", async () => {
  expect(await permit(stranger)).toEqual({ address: "", reason: "NOT_YOUR_UNIT" });
});

test("an address that has expired, is forged, or is of another kind keeps nothing", async () => {
  const before = await countLists();
  const { address } = await permit(officer);
  clock = new Date(today.getTime() + 11 * 60_000);
  const late = await put(address);
  clock = today;
  const forged = await put(`${address.slice(0, -4)}AAAA`);
  const signIn = await put(`/documents/uploads/lists/${await api.token(stranger)}`);
  const crossed = await put(address.replace("/lists/", "/"));

  const told = [late, forged, signIn, crossed].map((one) => one.reason);
  expect(told).toEqual(Array.from({ length: 4 }, () => "FILE_ADDRESS_EXPIRED"));
  expect(await countLists()).toBe(before);
});

test("a file that is too large or no workbook is not kept", async () => {
  const before = await countLists();
  const { address } = await permit(officer);

  expect(await put(address, Buffer.alloc(maxBytes + 1, 65))).toMatchObject({ status: 413 });
  expect((await put(address, Buffer.from(`%PDF-1.7\n${"x".repeat(2000)}\n%%EOF`))).status).toBe(
    400,
  );
  expect(await countLists()).toBe(before);
});

test("an address serves nobody whose desk or account has ended meanwhile", async () => {
  const before = await countLists();
  const { address } = await permit(officer);
  const him = sql`(select person_id from account where username = ${officer})`;
  await api.world.asOwner(sql`update desk set valid_to = '2026-01-02' where person_id = ${him}`);
  const moved = await put(address);
  await api.world.asOwner(sql`update desk set valid_to = null where person_id = ${him}`);
  await api.world.asOwner(sql`update account set disabled = true where username = ${officer}`);
  const disabled = await put(address);
  await api.world.asOwner(sql`update account set disabled = false where username = ${officer}`);

  expect([moved.reason, disabled.reason]).toEqual(["NOT_YOUR_UNIT", "FILE_ADDRESS_EXPIRED"]);
  expect(await countLists()).toBe(before);
});
