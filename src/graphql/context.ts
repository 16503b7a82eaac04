import type { Loaders } from "./loaders.ts";
import type { Asker } from "./query-context.ts";

export { queryContextOf, viewerOf } from "./query-context.ts";

/** What every resolver of one request is given. */
export type GraphqlContext = Asker & {
  readonly requestId: string;
  /** Signs the tokens of `signIn`, which live for so many minutes. */
  readonly secret: Uint8Array;
  readonly tokenMinutes: number;
  /** The largest file taken, in bytes. */
  readonly fileMaxBytes: number;
  readonly loaders: Loaders;
};
