import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import { signIn } from "../../src/commands/sign-in.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { sql } from "../../src/database/sql.ts";
import { now, openWorld, type World } from "../support/world.ts";

let world: World;
let owner: Database;
beforeAll(async () => {
  world = await openWorld();
  owner = await connect(world.url, { as: "owner", poolSize: 1 });
}, 60_000);
afterAll(async () => {
  await owner.close();
  await world.close();
});

const person = {
  username: "sxd.moi",
  fullName: "Lê Thị Mới",
  position: { vi: "Chuyên viên", en: "Officer" },
  password: "mat-khau-dau-tien",
  desks: [{ organisation: "NB-SXD-QLVT", role: "UNIT_OFFICER" }],
};
const bring = (...people: readonly object[]) => importCatalogue(owner, parseBundle({ people }));

test("a person an agency brings in signs in and holds his desk", async () => {
  await bring(person);

  const { database } = world;
  await signIn({ database, now }, { username: "sxd.moi", password: person.password });
  const { viewer } = await world.as("sxd.moi");
  expect(viewer.desks).toMatchObject([{ role: "UNIT_OFFICER", cleared: false }]);
});

test("bringing him again changes nothing, not even his password", async () => {
  await bring(person);
  await bring({ ...person, password: "mot-mat-khau-khac" });

  const { database } = world;
  await expect(
    signIn({ database, now }, { username: "sxd.moi", password: "mot-mat-khau-khac" }),
  ).rejects.toMatchObject({ refusal: { reason: "SIGN_IN_FAILED" } });
});

test.each([
  ["organisation", { organisation: "NOWHERE", role: "CLERK" }],
  ["role", { organisation: "NB-SXD-VP", role: "EMPEROR" }],
])("an unknown %s is named and nobody is brought in", async (_, desk) => {
  const two = [
    { ...person, username: "truoc" },
    { ...person, username: "sau", desks: [desk] },
  ];

  await expect(bring(...two)).rejects.toThrow(/people\.sau\.desks: there is no/);

  const left = await world.rows(sql`select from account where username in ('truoc', 'sau')`);
  expect(left).toEqual([]);
});

test("a short password is a problem of the file", () => {
  expect(() => parseBundle({ people: [{ ...person, password: "ngan" }] })).toThrow(/password/);
});
