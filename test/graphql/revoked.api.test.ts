import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { bigints, sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { drive, driveAll } from "../support/drive.ts";
import { propose, unitHead } from "../support/revocation.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [officer, reviewer, clerk] = ["nb.sxd.qlvt.canbo", "nb.sxd.vp.canbo1", "nb.sxd.vp.vanthu"];

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

function idOf({ nominationId }: Walked): string {
  return toGlobalId("Nomination", nominationId);
}

async function read(username: string, one: Walked, fields: string): Promise<unknown> {
  const query = `query ($id: ID!) { nomination(id: $id) { ${fields} } }`;
  const { nomination } = await api.data<{ nomination: unknown }>(username, query, {
    id: idOf(one),
  });
  return nomination;
}

const mayPropose = (username: string, one: Walked) => read(username, one, "mayProposeRevocation");

test("who may ask for a revocation and record a recovery is told as the commands would answer", async () => {
  const open = await walk(api.world, certificate, { until: "OFFICE_APPRAISAL" });
  expect(await mayPropose(unitHead, open)).toEqual({ mayProposeRevocation: false });

  const awarded = await walk(api.world, certificate);
  expect(await mayPropose(unitHead, awarded)).toEqual({ mayProposeRevocation: true });
  expect(await mayPropose(reviewer, awarded)).toEqual({ mayProposeRevocation: true });
  expect(await mayPropose(officer, awarded)).toEqual({ mayProposeRevocation: false });
  expect(await read(unitHead, awarded, "revoked { revokedOn }")).toEqual({ revoked: null });

  const proposed = await propose(api.world, awarded);
  expect(await mayPropose(reviewer, awarded)).toEqual({ mayProposeRevocation: false });
  expect(await mayPropose(unitHead, proposed)).toEqual({ mayProposeRevocation: false });

  const published = await driveAll(api.world, proposed, [
    "submitRevocation",
    "findGrounds",
    "approveRevocation",
    "sign",
    "assignNumber",
    "publish",
  ]);
  const rights = (username: string) => read(username, proposed, "mayRecordRecovery");
  expect(await rights(clerk)).toEqual({ mayRecordRecovery: false });
  const recovering = await drive(api.world, published, "recordReceipt");
  expect(await rights(clerk)).toEqual({ mayRecordRecovery: true });
  expect(await rights(unitHead)).toEqual({ mayRecordRecovery: false });
  await drive(api.world, recovering, "closeRecovery");
  expect(await rights(clerk)).toEqual({ mayRecordRecovery: false });

  expect(await mayPropose(reviewer, awarded)).toEqual({ mayProposeRevocation: false });
  const told = "revoked { revokedOn decision { symbol issuedOn issuer } by { id } }";
  expect(await read(unitHead, awarded, told)).toEqual({
    revoked: {
      revokedOn: "2026-11-22",
      decision: { symbol: "QĐ-SXD", issuedOn: "2026-11-22", issuer: "Sở Xây dựng tỉnh Ninh Bình" },
      by: { id: idOf(proposed) },
    },
  });
  // A revocation is not itself something that was revoked.
  expect(await read(unitHead, proposed, told)).toEqual({ revoked: null });
});

test("what rested on a revoked award names it, to whoever may read it", async () => {
  const awarded = await walk(api.world, certificate);
  const later = await walk(api.world, certificate, { until: "LEADER_REVIEW" });
  await api.world.asOwner(sql`
    update nomination set leans_on = ${bigints([awarded.nominationId])}
    where id = ${later.nominationId}::bigint`);
  const fields = "revokedPrerequisites { code award { key } nomination { id } }";
  expect(await read(reviewer, later, fields)).toEqual({ revokedPrerequisites: [] });

  await driveAll(api.world, await propose(api.world, awarded), [
    "submitRevocation",
    "findGrounds",
    "approveRevocation",
    "sign",
    "assignNumber",
    "publish",
  ]);

  expect(await read(reviewer, later, fields)).toEqual({
    revokedPrerequisites: [
      {
        code: expect.stringMatching(/^BV-/),
        award: { key: certificate.award },
        nomination: { id: idOf(awarded) },
      },
    ],
  });
});
