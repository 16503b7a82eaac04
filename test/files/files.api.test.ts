import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { testFiles } from "../support/files.ts";
import { type Api, openApi } from "../support/api.ts";
import { createThroughApi } from "../support/api-walk.ts";
import { routeNamed } from "../support/walk.ts";
import { now as today } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = certificate.creator;
const stranger = "dn.svhttdl.ttvhda.canbo";
const maxBytes = 200_000;
const pdf = Buffer.from(`%PDF-1.7\n${"x".repeat(2000)}\n%%EOF`);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let api: Api;
let clock = today;
const files = testFiles({ maxBytes });

beforeAll(async () => {
  api = await openApi({ clock: () => clock, files });
  await api.app.listen({ port: 0, host: "127.0.0.1" });
}, 60_000);
afterAll(() => api.close());

type Draft = { readonly id: string; readonly version: number };
async function draft(): Promise<Draft> {
  return (await createThroughApi(api, certificate)).nomination;
}

const permitQuery = `mutation ($input: RequestUploadInput!) {
  requestUpload(input: $input) { address method maxBytes expiresAt }
}`;

async function permit(id: string, fileName: string, size = 100, who = officer) {
  const { data, errors } = await api.ask(who, permitQuery, {
    input: { nominationId: id, fileName, size },
  });
  const given = (data as { requestUpload: { address: string } | null } | null)?.requestUpload;
  return { address: given?.address ?? "", reason: errors?.[0]?.extensions["reason"] };
}

async function put(address: string, content: Buffer) {
  const answer = await api.app.inject({ method: "PUT", url: address, payload: content });
  const body: Record<string, unknown> = answer.json();
  const [error] = (body["errors"] ?? []) as { extensions: { reason: string } }[];
  return { status: answer.statusCode, body, reason: error?.extensions.reason };
}

const register = `mutation ($input: RegisterDocumentsInput!) { registerDocuments(input: $input) {
  nomination { id version documents(last: 1) { edges { node {
    id attached: file { id name size mediaType sha256 downloadAddress } } } } }
} }`;

type Registered = {
  registerDocuments: {
    nomination: {
      id: string;
      version: number;
      documents: {
        edges: {
          node: {
            id: string;
            attached: { sha256: string; size: number; downloadAddress: string } | null;
          };
        }[];
      };
    };
  };
};

async function registered(one: Draft, document: object) {
  const { registerDocuments } = await api.data<Registered>(officer, register, {
    input: { nominationId: one.id, seenVersion: one.version, documents: [document] },
  });
  const { nomination } = registerDocuments;
  const node = nomination.documents.edges[0]?.node;
  return { ...nomination, documentId: node?.id ?? "", file: node?.attached ?? null };
}

async function uploaded(one: Draft, name = "Biên bản họp.pdf", content = pdf) {
  const { address } = await permit(one.id, name, content.length);
  return put(address, content);
}

function countBlobs() {
  return api.world.rows<{ count: number }>(sql`select count(*)::int as count from blob`);
}

test("a file is sent, registered with a paper, and fetched by those who read the nomination", async () => {
  const one = await draft();
  const sent = await uploaded(one);
  expect(sent).toMatchObject({
    status: 201,
    body: { size: pdf.length, mediaType: "application/pdf", name: "Biên bản họp.pdf" },
  });

  const done = await registered(one, { type: "UNIT_MINUTES", fileId: sent.body["fileId"] });
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  expect(done.file).toMatchObject({ sha256, size: pdf.length });

  const got = await api.app.inject({ method: "GET", url: done.file?.downloadAddress ?? "" });
  expect([got.statusCode, got.rawPayload.equals(pdf)]).toEqual([200, true]);
  expect(got.headers).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringContaining("attachment; filename="),
  });
  const verified = await api.data<{ verifyHistory: { valid: boolean } }>(
    officer,
    `query ($id: ID!) { verifyHistory(nominationId: $id) { valid } }`,
    { id: one.id },
  );
  expect(verified.verifyHistory.valid).toBe(true);
});

test("whoever cannot read the nomination gets no address, and an old one ends with the desk", async () => {
  const one = await draft();
  expect((await permit(one.id, "a.pdf", 10, stranger)).reason).toBe("NOT_FOUND");
  const sent = await uploaded(one);
  const { file } = await registered(one, { type: "UNIT_MINUTES", fileId: sent.body["fileId"] });
  const address = file?.downloadAddress ?? "";

  await api.world.asOwner(sql`
    update desk set valid_to = '2026-01-02' where person_id = (
      select person_id from account where username = ${officer})`);
  const got = await api.app.inject({ method: "GET", url: address });
  await api.world.asOwner(sql`
    update desk set valid_to = null where person_id = (
      select person_id from account where username = ${officer})`);

  expect(got.statusCode).toBe(404);
});

test("an address serves for its time, for its use and for nothing else", async () => {
  const one = await draft();
  const { address } = await permit(one.id, "a.pdf");
  clock = new Date(today.getTime() + 11 * 60_000);
  const late = await put(address, pdf);
  clock = today;
  const signIn = await put(`/documents/uploads/${await api.token(officer)}`, pdf);
  const crossed = await api.app.inject({
    method: "GET",
    url: address.replace("uploads", "files"),
  });

  expect([late.reason, signIn.reason]).toEqual(["FILE_ADDRESS_EXPIRED", "FILE_ADDRESS_EXPIRED"]);
  expect(crossed.statusCode).toBe(404);
  expect((await put(address, pdf)).status).toBe(201);
});

test.each([
  ["../../x.pdf", "FILE_NAME"],
  ["a/b.pdf", "FILE_NAME"],
  ["a\\b.pdf", "FILE_NAME"],
  ["a\u0000.pdf", "FILE_NAME"],
  ["..", "FILE_NAME"],
  ["no-extension", "FILE_NAME"],
  [`${"a".repeat(300)}.pdf`, "FILE_NAME"],
])("the name %j is refused", async (name, reason) => {
  expect((await permit((await draft()).id, name)).reason).toBe(reason);
});

test("an empty file and one over the limit are refused, as declared and as sent", async () => {
  const { id } = await draft();
  expect((await permit(id, "a.pdf", 0)).reason).toBe("FILE_EMPTY");
  expect((await permit(id, "a.pdf", maxBytes + 1)).reason).toBe("FILE_TOO_LARGE");
  const { address } = await permit(id, "a.pdf");
  expect(await put(address, Buffer.alloc(0))).toMatchObject({ status: 400, reason: "FILE_EMPTY" });
  const big = Buffer.concat([pdf, Buffer.alloc(maxBytes)]);
  expect(await put(address, big)).toMatchObject({ status: 413, reason: "FILE_TOO_LARGE" });
  expect(await readdir(files.arriving)).toEqual([]);
});

test("what is inside decides, not the name", async () => {
  const one = await draft();
  const html = Buffer.from("<html><script>alert(1)</script></html>");
  expect((await uploaded(one, "a.pdf", html)).reason).toBe("FILE_TYPE_NOT_ALLOWED");
  expect((await uploaded(one, "a.pdf", png)).reason).toBe("FILE_TYPE_CONTRADICTS");
  expect((await uploaded(one, "a.PNG", png)).status).toBe(201);
});

test("the same content is stored once, and known by two names", async () => {
  const one = await draft();
  const content = Buffer.from(`%PDF-1.7\n${randomUUID()}\n%%EOF`);
  const [before] = await countBlobs();
  const [first, second] = [
    await uploaded(one, "a.pdf", content),
    await uploaded(one, "b.pdf", content),
  ];

  expect(first.body["sha256"]).toBe(second.body["sha256"]);
  expect(first.body["fileId"]).not.toBe(second.body["fileId"]);
  expect((await countBlobs())[0]?.count).toBe((before?.count ?? 0) + 1);
});

test("an upload that is cut off leaves nothing", async () => {
  const { address } = await permit((await draft()).id, "a.pdf");
  const [before] = await countBlobs();
  const { port } = api.app.server.address() as { port: number };
  await new Promise<void>((resolve) => {
    const sending = request({
      port,
      method: "PUT",
      path: address,
      headers: { "content-length": 5000 },
    });
    sending.on("error", () => resolve());
    sending.on("response", () => resolve());
    sending.write(pdf.subarray(0, 500), () => sending.destroy());
  });
  await new Promise((resolve) => setTimeout(resolve, 100));

  expect(await readdir(files.arriving)).toEqual([]);
  expect(await countBlobs()).toEqual([before]);
});

test("a paper held already is reused by reference, with its file, for another nomination", async () => {
  const [old, fresh] = [await draft(), await draft()];
  const sent = await uploaded(old);
  const { documentId } = await registered(old, {
    type: "UNIT_MINUTES",
    title: "Biên bản họp",
    fileId: sent.body["fileId"],
  });

  const again = await registered(fresh, { type: "UNIT_MINUTES", reuses: documentId });

  expect(again.file?.sha256).toBe(createHash("sha256").update(pdf).digest("hex"));
  const other = await api.ask(officer, register, {
    input: {
      nominationId: fresh.id,
      seenVersion: again.version,
      documents: [{ type: "ACHIEVEMENT_REPORT", reuses: documentId }],
    },
  });
  expect(other.errors?.[0]?.extensions["reason"]).toBe("REUSED_TYPE_DIFFERS");
  const foreign = await api.ask(officer, register, {
    input: {
      nominationId: fresh.id,
      seenVersion: again.version,
      documents: [{ type: "UNIT_MINUTES", fileId: sent.body["fileId"] }],
    },
  });
  expect(foreign.errors?.[0]?.extensions["reason"]).toBe("FILE_NOT_HERE");
});

test("the scanner has the last word", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bang-vang-scan-"));
  const scanner = join(folder, "scan.sh");
  await writeFile(
    scanner,
    `#!/bin/sh\ngrep -q EICAR "$1" && exit 1\ngrep -q BROKEN "$1" && exit 2\nexit 0\n`,
  );
  await chmod(scanner, 0o700);
  const scanning = await openApi({ clock: () => today, files: { scanCommand: [scanner] } });
  const results: unknown[] = [];
  for (const word of ["EICAR", "BROKEN", "fine"]) {
    const one = (await createThroughApi(scanning, certificate)).nomination;
    const { requestUpload } = await scanning.data<{ requestUpload: { address: string } }>(
      officer,
      permitQuery,
      { input: { nominationId: one.id, fileName: "a.pdf", size: 10 } },
    );
    const answer = await scanning.app.inject({
      method: "PUT",
      url: requestUpload.address,
      payload: Buffer.from(`%PDF-1.7\n${word}\n%%EOF`),
    });
    results.push(answer.statusCode);
  }
  await scanning.close();

  expect(results).toEqual([400, 503, 201]);
});
