import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Choice } from "../workflow/vocabulary.ts";

/** One vote on one nomination: what a seal belongs to. */
export type BallotPlace = {
  readonly sessionId: string;
  readonly nominationId: string;
  readonly round: number;
};

/** Seals choices of secret ballots and opens them again for the count. */
export type BallotBox = {
  seal(place: BallotPlace, choice: Choice): Buffer;
  /** Null where the seal is another vote's, another secret's, or was changed. */
  open(place: BallotPlace, seal: Buffer): Choice | null;
};

/** One byte each, so that no seal is longer than another. */
const choices: readonly Choice[] = ["AGREE", "DISAGREE", "ABSTAIN"];
const nonceLength = 12;
const tagLength = 16;

/**
 * A box that seals under the server's secret, which is not in the database, with a key of its own for
 * every vote. A seal moved to another vote, or changed, does not open.
 */
export function ballotBox(secret: Uint8Array): BallotBox {
  return {
    seal: (place, choice) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", keyOf(secret, place), nonce);
      const sealed = cipher.update(Buffer.from([choices.indexOf(choice)]));
      return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, seal) => {
      const nonce = seal.subarray(0, nonceLength);
      const decipher = createDecipheriv("aes-256-gcm", keyOf(secret, place), nonce);
      decipher.setAuthTag(seal.subarray(-tagLength));
      const [index = -1] = decipher.update(seal.subarray(nonceLength, -tagLength));
      try {
        decipher.final();
      } catch {
        return null;
      }
      return choices[index] ?? null;
    },
  };
}

function keyOf(secret: Uint8Array, { sessionId, nominationId, round }: BallotPlace): Buffer {
  const place = `bang-vang ballot/${sessionId}/${nominationId}/${round}`;
  return Buffer.from(hkdfSync("sha256", secret, "bang-vang ballot box", place, 32));
}
