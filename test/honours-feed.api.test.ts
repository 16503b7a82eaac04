import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, openApi } from "./support/api.ts";
import { routeNamed, walk } from "./support/walk.ts";
import { now } from "./support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const hostile = `Trần <script>alert("1")</script> & Con ]]>`;

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

const ask = (headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ url: "/honours.atom", headers });

test("an empty roll is a feed too", async () => {
  const { statusCode, headers, body } = await ask();

  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  expect(headers["last-modified"]).toBeUndefined();
  expect(body).toMatch(/^<\?xml[^>]+>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/);
  expect(body).toMatch(/<\/feed>\s*$/);
  expect(body).not.toContain("<entry>");
});

test("an entry has an id of its own, the time it was published, and what is told of the award", async () => {
  await walk(api.world, { ...certificate, subjectName: hostile }, { until: "PUBLISHED" });

  const { body, headers } = await ask({ host: "khenthuong.example.vn" });

  const [entry = ""] = /<entry>.*<\/entry>/s.exec(body) ?? [];
  expect(entry).toMatch(/<id>urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}<\/id>/);
  expect(entry).toContain(`<published>${now.toISOString()}</published>`);
  expect(entry).toContain(`<updated>${now.toISOString()}</updated>`);
  expect(entry).toContain("http://khenthuong.example.vn/honours?award=");
  expect(entry).toContain("Phòng Quản lý vận tải");
  expect(entry).toMatch(/Quyết định số \d+\/QĐ-SXD ngày 22\/11\/2026 của Sở Xây dựng/);
  expect(entry).not.toContain("<script>");
  expect(entry).not.toMatch(/HS-|nomination/i);
  expect(body).toContain(`rel="self" href="http://khenthuong.example.vn/honours.atom"`);
  expect(headers["last-modified"]).toBe(new Date(now).toUTCString());
  expect(await ask({ host: "khenthuong.example.vn" })).toMatchObject({ body });
});

test("who has it already is told only so", async () => {
  const { headers } = await ask();
  const etag = String(headers["etag"]);
  const since = String(headers["last-modified"]);

  for (const known of [
    { "if-none-match": etag },
    { "if-none-match": `"other", W/${etag}` },
    { "if-none-match": "*" },
    { "if-modified-since": since },
  ]) {
    const { statusCode, body, headers: told } = await ask(known);
    expect([statusCode, body, told["etag"]]).toEqual([304, "", etag]);
  }
  const before = new Date(now.getTime() - 1000).toUTCString();
  for (const stale of [
    { "if-none-match": `"other"` },
    { "if-none-match": `"other"`, "if-modified-since": since },
    { "if-modified-since": before },
    { "if-modified-since": "yesterday" },
  ])
    expect((await ask(stale)).statusCode).toBe(200);
});

test("links go to the host that was asked and to nothing that only looks like one", async () => {
  for (const host of [`"><x>`, "a b"]) expect((await ask({ host })).statusCode).toBe(400);

  for (const host of ["user@host.example.vn", "host.example.vn/../x"])
    expect((await ask({ host })).body).toContain(`href="http://host.example.vn/honours"`);
});
