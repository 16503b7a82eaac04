import { createServer, type Server } from "node:http";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { bucketStore } from "../../src/files/bucket-store.ts";
import type { FileStore } from "../../src/files/store.ts";

/** The least of S3 that a bucket needs: HEAD, PUT and GET with ranges, and signed requests only. */
const kept = new Map<string, Buffer>();
const asked: string[] = [];
let server: Server;
let store: FileStore;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const key = (request.url ?? "").split("?")[0] ?? "";
    asked.push(`${request.method} ${key}`);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (!request.headers.authorization?.includes("Credential=key/")) {
        response.writeHead(403).end();
        return;
      }
      const found = kept.get(key);
      if (request.method === "PUT") {
        kept.set(key, Buffer.concat(chunks));
        response.writeHead(200, { etag: '"x"' }).end();
      } else if (!found) response.writeHead(404).end();
      else {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
        const part = to ? found.subarray(Number(from), Number(to) + 1) : found;
        response.writeHead(to ? 206 : 200, { "content-length": part.length });
        response.end(request.method === "HEAD" ? undefined : part);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  store = await bucketStore({
    name: "giay-to",
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    accessKey: "key",
    secretKey: "secret",
  });
});
afterAll(() => {
  server.close();
});

test("a content goes into the bucket once, under its hash, and comes out whole or in part", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "bang-vang-bucket-")), "one");
  await writeFile(path, "nội dung giấy tờ");
  const sha256 = "ab".repeat(32);

  await store.put(sha256, path);
  await store.put(sha256, path);

  expect(asked.filter((one) => one.startsWith("PUT"))).toEqual([`PUT /giay-to/files/${sha256}`]);
  expect(await text(await store.open(sha256))).toContain("giấy tờ");
  expect(await text(await store.open(sha256, { start: 0, end: 1 }))).toHaveLength(2);
});

test("what is not in the bucket is an error, not an empty file", async () => {
  await expect(store.open("cd".repeat(32))).rejects.toThrow();
});
