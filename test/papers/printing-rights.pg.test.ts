import { afterAll, beforeAll, expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { correctDecision } from "../../src/commands/correct-decision.ts";
import { sql } from "../../src/database/sql.ts";
import { printoutKind } from "../../src/papers/printouts/index.ts";
import { statementsOf } from "../bench/statements.ts";
import {
  clerk,
  decisionOver,
  director,
  letterOf,
  printed,
  published,
  several,
  take,
} from "../support/paper-story.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const unit = "nb.sxd.qlvt.truongphong";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const ids = async (count: number) => {
  const walked: string[] = [];
  for (let index = 0; index < count; index += 1)
    walked.push((await walk(world, certificate, { until: "DECIDED" })).nominationId);
  return walked;
};

function decisionPrinted(username: string, id: string) {
  return printed(world, username, "AWARD_DECISION", { type: "Decision", id });
}

function wordsIn(content: Buffer): string {
  const xml = new PizZip(content).file("word/document.xml")?.asText() ?? "";
  return xml.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

test("a draft is printed by those who prepare and sign it; to the unit it is not there", async () => {
  const id = await decisionOver(world, await ids(1));

  const { title, content } = await decisionPrinted("nb.sxd.vp.canbo1", id);

  expect(title).toMatchObject({ draft: true, number: null });
  expect(wordsIn(content)).toContain("DỰ THẢO");
  expect(await reasonOf(decisionPrinted(unit, id))).toBe("NOT_FOUND");
  expect(await reasonOf(decisionPrinted("nb.sxd.uyvien1", id))).toMatch(
    /NOT_FOUND|DRAFT_OF_OTHERS/,
  );
});

test("a decision that is signed and not published is still nobody else's", async () => {
  const id = await decisionOver(world, await ids(1), [director, "sign"], [clerk, "assignNumber"]);

  expect((await decisionPrinted(clerk, id)).title.draft).toBe(false);
  expect(await reasonOf(decisionPrinted(unit, id))).toBe("NOT_FOUND");
});

test("whoever reads a part of a list prints nothing of it", async () => {
  const nominations = await ids(2);
  await world.asOwner(
    sql`delete from nomination_reader where nomination_id = ${nominations[1]}::bigint
      and organisation_id = (select id from organisation where code = 'NB-SXD-QLVT')`,
  );
  const id = await decisionOver(world, nominations, ...published);

  expect(await reasonOf(decisionPrinted(unit, id))).toBe("PAPER_IN_PART");
  expect((await decisionPrinted(director, id)).lines).toBe(2);
});

test("what was signed is printed, not what the nomination says today", async () => {
  const [nominationId = "0"] = await ids(1);
  const id = await decisionOver(world, [nominationId], ...published);
  await world.asOwner(
    sql`update nomination set subject_name = 'Người Khác' where id = ${nominationId}::bigint`,
  );

  const words = wordsIn((await decisionPrinted(director, id)).content);

  expect(words).toContain("Nguyễn Đạt");
  expect(words).not.toContain("Người Khác");
});

async function versionOf(id: string): Promise<number> {
  const [paper] = await world.rows(
    sql<{ version: number }>`select version from paper where id = ${id}::bigint`,
  );
  return paper?.version ?? 0;
}

test("a correction is told beside what was signed", async () => {
  const [nominationId = "0"] = await ids(1);
  const id = await decisionOver(world, [nominationId], ...published);
  await correctDecision(await world.as(director), {
    decisionId: id,
    seenVersion: await versionOf(id),
    reason: "Sai họ tên",
    lines: [{ nominationId, field: "SUBJECT_NAME", after: "Nguyễn Tiến Đạt" }],
  });

  const words = wordsIn((await decisionPrinted(director, id)).content);

  expect(words).toContain("“Nguyễn Đạt” nay là “Nguyễn Tiến Đạt”");
});

test.each([
  ["PAYMENT_LIST", "Decision"],
  ["HANDOVER_RECORD", "Decision"],
])("a %s waits for the publication", async (kind, type) => {
  const id = await decisionOver(world, await ids(1), [director, "sign"]);

  expect(await reasonOf(printed(world, director, kind, { type, id }))).toBe("PAPER_NOT_YET");
});

test.each(["RETURN_NOTICE", "RESULT_NOTICE"])("a %s waits for its occasion", async (kind) => {
  const { nominationId: id } = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });

  expect(await reasonOf(printed(world, unit, kind, { type: "Nomination", id }))).toBe(
    "PAPER_NOT_YET",
  );
});

test("a nomination on its way has no minutes of its unit any more", async () => {
  const { nominationId: id } = await walk(world, certificate, { until: "OFFICE_INTAKE" });

  expect(await reasonOf(printed(world, unit, "UNIT_MINUTES", { type: "Nomination", id }))).toBe(
    "PAPER_NOT_YET",
  );
});

test("the result of an embargoed nomination is not told to its unit", async () => {
  const [nominationId = "0"] = await ids(1);
  await decisionOver(world, [nominationId], [director, "sign"]);

  expect(
    await reasonOf(printed(world, unit, "RESULT_NOTICE", { type: "Nomination", id: nominationId })),
  ).toBe("PAPER_NOT_YET");
});

test("a stranger has no paper of a letter", async () => {
  const [nominationId = "0"] = await ids(1);
  const id = await letterOf(world, nominationId);
  const of = { type: "Submission", id };

  expect(await reasonOf(printed(world, "dn.svhttdl.giamdoc", "SUBMISSION_LETTER", of))).toBe(
    "NOT_FOUND",
  );
});

test("a longer list takes no more statements", async () => {
  const short = await decisionOver(world, await ids(1), ...published);
  const nominations = (await several(world, "DECIDED")).map((one) => one.nominationId);
  const long = await decisionOver(world, nominations, ...published);

  const count = async (kind: string, id: string) =>
    (await statementsOf(() => printed(world, director, kind, { type: "Decision", id }))).length;

  for (const kind of ["AWARD_DECISION", "PAYMENT_LIST", "HANDOVER_RECORD", "APPRAISAL_LIST"]) {
    const few = await count(kind, short);
    expect(await count(kind, long)).toBe(few);
    expect(few).toBeLessThan(20);
  }
});

test("the mark of a nomination tells nothing of a decision that is not published", async () => {
  const [nominationId = "0"] = await ids(1);
  const stamp = () =>
    printoutKind("RESULT_NOTICE").stamp?.(world.database.db, {
      type: "Nomination",
      id: nominationId,
      year: null,
      options: {},
    });
  const id = await decisionOver(world, [nominationId]);
  const before = await stamp();

  await take(world, id, director, "sign");
  await take(world, id, clerk, "assignNumber");
  expect(await stamp()).toBe(before);
  await take(world, id, clerk, "publish");

  expect(await stamp()).not.toBe(before);
});

test("the mark of a decision changes with what came of it", async () => {
  const [nominationId = "0"] = await ids(1);
  const id = await decisionOver(world, [nominationId], [director, "sign"], [clerk, "assignNumber"]);
  const stamp = () =>
    printoutKind("AWARD_DECISION").stamp?.(world.database.db, {
      type: "Decision",
      id,
      year: null,
      options: {},
    });
  const before = await stamp();

  await take(world, id, clerk, "publish");

  expect(await stamp()).not.toBe(before);
});
