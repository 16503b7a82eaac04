import {
  proposeRevocation,
  type ProposeRevocation,
} from "../../src/commands/propose-revocation.ts";
import { stageOf, type Walked } from "./walk.ts";
import type { World } from "./world.ts";

/** Head of the unit that nominates on the routes of Sở Xây dựng. */
export const unitHead = "nb.sxd.qlvt.truongphong";

export const conclusion = {
  title: "Kết luận thanh tra về sáng kiến giả mạo",
  number: "45",
  symbol: "KL-TTr",
  issuedOn: "2026-11-20",
  issuer: "Thanh tra tỉnh",
};

/** Proposes that the award of a nomination be revoked, and gives the case that begins. */
export async function propose(
  world: World,
  awarded: Walked,
  over: Partial<ProposeRevocation> & { readonly by?: string } = {},
): Promise<Walked> {
  const { by = unitHead, ...input } = over;
  const { nominationId, seq } = await proposeRevocation(await world.as(by, awarded.at), {
    nominationId: awarded.nominationId,
    seenVersion: awarded.seq,
    ground: "FALSE_DOCUMENTS",
    note: "Giấy chứng nhận sáng kiến là giả.",
    conclusion,
    ...input,
  });
  return { nominationId, seq, stage: await stageOf(world, nominationId), at: awarded.at };
}
