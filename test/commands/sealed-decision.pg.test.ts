import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import canonicalize from "canonicalize";
import { advancePaper } from "../../src/commands/advance-paper.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { connect } from "../../src/database/connect.ts";
import { sql } from "../../src/database/sql.ts";
import { drive } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

type Paper = {
  readonly id: string;
  readonly version: number;
  readonly content: { readonly lines: readonly object[] } | null;
  readonly sha256: string | null;
  readonly number: number | null;
};

async function paperOf({ nominationId }: Walked): Promise<Paper> {
  const [found] = await world.rows(sql<Paper>`
    select p.id, p.version, p.signed_content as content, p.signed_sha256 as sha256, p.number
    from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${nominationId}::bigint and p.kind = 'DECISION'
  `);
  if (!found) throw new Error("There is no decision.");
  return found;
}

const signed = () => walk(world, certificate, { until: "SIGNED" });

test("what is signed is kept with its hash over the canonical form", async () => {
  const one = await signed();
  const { content, sha256 } = await paperOf(one);

  expect(content).toMatchObject({
    kind: "DECISION",
    issuer: { code: "NB-SXD" },
    capacity: "HEAD",
    signer: { name: "Nguyễn Hữu Phước", role: "DIRECTOR" },
    lines: [
      {
        position: 1,
        nominationId: one.nominationId,
        subject: { kind: "INDIVIDUAL", name: "Nguyễn Đạt", position: null },
        award: "MERIT_CERTIFICATE_DEPARTMENT",
        dossierSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        councilSha256: [],
      },
    ],
  });
  const canonical = canonicalize(content) ?? "";
  expect(sha256).toBe(createHash("sha256").update(canonical, "utf8").digest("hex"));
});

test.each([
  ["the content", sql`signed_content = '{}'`],
  ["its hash", sql`signed_sha256 = 'x'`],
  ["the signer", sql`signer_name = 'Ai đó'`],
  ["the capacity", sql`signing_capacity = 'ACTING'`],
  ["the number", sql`number = 99`],
  ["the year", sql`year = 2020`],
  ["the symbol", sql`symbol = 'QĐ-X'`],
  ["the date", sql`issued_on = '2020-01-01'`],
])("%s of a signed and numbered decision never changes, not even by the owner", async (_, set) => {
  const one = await drive(world, await signed(), "assignNumber");
  const { id } = await paperOf(one);

  await expect(
    world.asOwner(sql`update paper set ${set} where id = ${id}::bigint`),
  ).rejects.toThrow("what was signed or numbered is never changed");
  await expect(world.asOwner(sql`delete from paper where id = ${id}::bigint`)).rejects.toThrow();
});

test("a register counts up by one and a decision is numbered after its signature", async () => {
  await expect(
    world.asOwner(sql`insert into number_register (issuer_id, kind, year, last)
      values (1, 'DECISION', 1999, 7)`),
  ).rejects.toThrow("counts up by one");
  await expect(
    world.asOwner(sql`insert into paper (kind, issuer_id, stage, from_stage, level, created_at, number, year)
      values ('DECISION', 1, 'SIGNED', 'DECIDED', 'DEPARTMENT', now(), 5000, 2026)`),
  ).rejects.toThrow("decisions_are_numbered_after_signature");
});

test.each(["assignNumber", "publish"])("%s refuses what is no longer as signed", async (step) => {
  const start = await signed();
  const one = step === "publish" ? await drive(world, start, "assignNumber") : start;
  await world.asOwner(sql`
    update nomination set subject_name = 'Người khác' where id = ${one.nominationId}::bigint`);
  const [row] = await world.rows(sql<{ code: string }>`
    select code from nomination where id = ${one.nominationId}::bigint`);
  const before = await everything(world);

  const refused = await refusalOf(drive(world, one, step));

  expect(refused).toMatchObject({ reason: "CONTENT_CHANGED", details: { codes: [row?.code] } });
  expect(await everything(world)).toEqual(before);
});

test("a unit that changes its name meanwhile is still the one that was signed", async () => {
  const one = await signed();
  await world.asOwner(sql`
    update organisation set name_vi = name_vi || ' (mới)' where code = 'NB-SXD-QLVT'`);

  const published = await drive(world, await drive(world, one, "assignNumber"), "publish");

  expect(published.stage).toBe("PUBLISHED");
});

test("a decision takes neither what is on hold nor what is on another one", async () => {
  const clear = await walk(world, certificate, { until: "DECIDED" });
  const held = await drive(world, await walk(world, certificate, { until: "DECIDED" }), "hold");
  const director = await world.as("nb.sxd.giamdoc");
  const ids = [clear, held].map((one) => one.nominationId);
  const { id } = await draftPaper(director, { kind: "DECISION", nominationIds: ids });

  const again = draftPaper(director, { kind: "DECISION", nominationIds: [clear.nominationId] });
  expect(await reasonOf(again)).toBe("LINES_ON_A_PAPER");
  const signing = advancePaper(director, {
    paperId: id,
    kind: "DECISION",
    step: "sign",
    seenVersion: 1,
  });
  expect(await refusalOf(signing)).toMatchObject({
    reason: "PAPER_LINES_BLOCKED",
    details: { count: 1, reasons: ["ON_HOLD"] },
  });
});

test("a number that is rolled back leaves no gap", async () => {
  const [first, second] = [await signed(), await signed()];
  const before = await world.rows(sql`select * from number_register order by 1, 2, 3`);
  await world.asOwner(sql`
    create function fail_on_number() returns trigger language plpgsql as $$
    begin raise exception 'no outbox'; end $$`);
  await world.asOwner(sql`
    create trigger fail before insert on outbox_message
    for each row execute function fail_on_number()`);
  await expect(drive(world, first, "assignNumber")).rejects.toThrow("no outbox");
  await world.asOwner(sql`drop trigger fail on outbox_message`);

  expect(await world.rows(sql`select * from number_register order by 1, 2, 3`)).toEqual(before);
  await drive(world, first, "assignNumber");
  await drive(world, second, "assignNumber");
  const numbers = [(await paperOf(first)).number, (await paperOf(second)).number];
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
});

test("forty clerks number two hundred decisions at once: each number once, none left out", async () => {
  const own = await openWorld();
  const many = await connect(own.url, { poolSize: 40 });
  try {
    const ids: string[] = [];
    const drawUp = async () => {
      for (let made = 0; made < 25; made++) {
        const { nominationId } = await walk(own, certificate, { until: "SIGNED" });
        ids.push(nominationId);
      }
    };
    await Promise.all(Array.from({ length: 8 }, drawUp));
    const papers = await own.rows(sql<{ id: string; version: number }>`
      select p.id, p.version from paper p join paper_line l on l.paper_id = p.id
      where p.kind = 'DECISION' and l.nomination_id = any(${ids}::bigint[])`);
    expect(papers).toHaveLength(200);

    const number = async () => {
      const clerk = { ...(await own.as("nb.sxd.vp.vanthu")), database: many };
      for (let next = papers.pop(); next; next = papers.pop())
        await advancePaper(clerk, {
          paperId: next.id,
          kind: "DECISION",
          step: "assignNumber",
          seenVersion: next.version,
        });
    };
    await Promise.all(Array.from({ length: 40 }, number));

    const numbers = await own.rows(sql<{ number: number }>`
      select number from paper where kind = 'DECISION' order by number`);
    expect(numbers.map((row) => row.number)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  } finally {
    await many.close();
    await own.close();
  }
}, 180_000);
