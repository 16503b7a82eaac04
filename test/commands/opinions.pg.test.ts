import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { opinionsOf } from "../../src/queries/opinions.ts";
import { askingOn, onDay } from "../support/clocks.ts";
import { caseOf, drive } from "../support/drive.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const flow = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");
const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const onDate = (one: Walked, date: string): Walked => ({ ...one, at: onDay(date) });

async function opinions({ nominationId }: Walked) {
  return (await opinionsOf(await askingOn(world, "2026-10-01"), [nominationId]))[0];
}

test("each opinion has its row: who was asked, when, until when, and what came of it", async () => {
  const one = await walk(world, flow, { until: "PROVINCE_APPRAISAL", at: onDay("2026-08-20") });
  const asked = await drive(world, one, "requestOpinion");
  expect(await opinions(asked)).toMatchObject([
    { state: "ASKED", askedOn: "2026-08-20", dueOn: "2026-09-07", answeredOn: null, text: null },
  ]);

  const answered = await drive(world, onDate(asked, "2026-08-27"), "recordOpinion");
  const again = await drive(world, answered, "requestOpinion");
  const lapsed = await drive(world, again, "opinionLapsed");

  const organisation = {
    organisationId: await world.id("organisation", "NB-SKHCN"),
    organisationName: "Sở Khoa học và Công nghệ tỉnh Ninh Bình",
  };
  expect(await opinions(lapsed)).toEqual([
    {
      nominationId: one.nominationId,
      ...organisation,
      askedOn: "2026-08-20",
      dueOn: "2026-09-07",
      state: "ANSWERED",
      answeredOn: "2026-08-27",
      text: "Có căn cứ kèm theo.",
    },
    {
      nominationId: one.nominationId,
      ...organisation,
      askedOn: "2026-08-27",
      dueOn: "2026-09-15",
      state: "LAPSED",
      answeredOn: null,
      text: null,
    },
  ]);
});

test("an opinion on hold has no date until it goes on, and then a later one", async () => {
  const one = await walk(world, flow, { until: "PROVINCE_CONSULTATION", at: onDay("2026-08-20") });

  const held = await drive(world, one, "hold");
  expect(await opinions(held)).toMatchObject([{ state: "ASKED", dueOn: null }]);
  const released = await drive(world, onDate(held, "2026-08-21"), "release");
  expect(await opinions(released)).toMatchObject([{ state: "ASKED", dueOn: "2026-09-08" }]);

  const answered = await drive(world, released, "recordIncomingOpinion");
  expect(await opinions(answered)).toMatchObject([
    { state: "ANSWERED", dueOn: "2026-09-08", text: "Công văn đến" },
  ]);
});

test("a ministry asked by Bộ Nội vụ is known by the document that tells of it", async () => {
  const at = onDay("2026-04-16");
  const one = await walk(world, honour, { until: "CENTRAL_INTAKE", at });
  const received = await drive(world, one, "receive");

  const asked = await drive(world, received, "requestOpinion");

  expect(await opinions(asked)).toMatchObject([
    { organisationId: null, organisationName: "Công văn đến", state: "ASKED" },
  ]);
});

test("the head of a provincial agency is found eligible once the sector was heard", async () => {
  const at = onDay("2026-08-20");
  const one = await walk(world, honour, { until: "PROVINCE_STATE_APPRAISAL", at });
  const step = "completeAppraisalEligibleWithoutNotice";
  expect((await caseOf(world, one)).facts.sectorHeard).toBe(true);
  await world.asOwner(sql`
    update nomination set head_of_id = ${await world.id("organisation", "NB-SXD")}::bigint
    where id = ${one.nominationId}::bigint`);

  expect(await reasonOf(drive(world, one, step))).toBe("SECTOR_OPINION_MISSING");
  const asked = await drive(world, one, "requestOpinion");
  expect((await caseOf(world, asked)).facts.sectorHeard).toBe(false);
  const lapsed = await drive(world, asked, "opinionLapsed");

  expect((await drive(world, lapsed, step)).stage).toBe("PROVINCE_COUNCIL_STATE");
});

test("whoever the Party manages needs its opinion, whatever the award", async () => {
  const at = onDay("2026-08-20");
  const one = await walk(world, honour, { until: "PROVINCE_COUNCIL_STATE", at });
  await world.asOwner(sql`
    update nomination set party_managed = true where id = ${one.nominationId}::bigint`);

  expect(await reasonOf(drive(world, one, "endorseWithoutPartyOpinion"))).toBe("RUNG_REQUIRED");
  expect((await drive(world, one, "endorse")).stage).toBe("PARTY_OPINION");
});
