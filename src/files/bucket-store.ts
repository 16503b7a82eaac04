import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { FileStore } from "./store.ts";

/** An S3-compatible bucket: MinIO, Ceph or a cloud's own. */
export type Bucket = {
  readonly name: string;
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

/** Contents in a bucket; the library is only loaded where one is set. */
export async function bucketStore(bucket: Bucket): Promise<FileStore> {
  const { GetObjectCommand, HeadObjectCommand, NotFound, S3Client } =
    await import("@aws-sdk/client-s3");
  const { Upload } = await import("@aws-sdk/lib-storage");
  const client = new S3Client({
    region: bucket.region,
    forcePathStyle: true,
    credentials: { accessKeyId: bucket.accessKey, secretAccessKey: bucket.secretKey },
    ...(bucket.endpoint !== null && { endpoint: bucket.endpoint }),
  });
  const place = (sha256: string) => ({ Bucket: bucket.name, Key: `files/${sha256}` });

  async function has(sha256: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand(place(sha256)));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  return {
    put: async (sha256, path) => {
      if (await has(sha256)) return;
      const params = { ...place(sha256), Body: createReadStream(path) };
      await new Upload({ client, params }).done();
    },
    open: async (sha256, range) => {
      const part = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const { Body } = await client.send(new GetObjectCommand({ ...place(sha256), ...part }));
      if (Body instanceof Readable) return Body;
      throw new Error(`The bucket gave no content for ${sha256}.`);
    },
  };
}
