import { advancePaper } from "../../src/commands/advance-paper.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { readFile, rm, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printoutKind } from "../../src/papers/printouts/index.ts";
import type { PrintoutTitle } from "../../src/papers/printouts/kind.ts";
import { sql } from "../../src/database/sql.ts";
import type { SubjectKind } from "../../src/workflow/vocabulary.ts";
import { routeNamed, walk, type Walked } from "./walk.ts";
import type { World } from "./world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
export const code = "AAAA-BBBB-CCCC-DDDD-EEEE";
export const director = "nb.sxd.giamdoc";
export const clerk = "nb.sxd.vp.vanthu";

/** Who is honoured, with every tone and letter of Vietnamese among the names. */
export const honoured: readonly (readonly [string, SubjectKind, string])[] = [
  ["Đặng Thị Ước", "INDIVIDUAL", "MERIT_CERTIFICATE_DEPARTMENT"],
  ["Nguyễn Ngọc Ẩn", "INDIVIDUAL", "MERIT_CERTIFICATE_DEPARTMENT"],
  ["Trần Thuỵ Ỷ", "INDIVIDUAL", "ADVANCED_WORKER"],
  ["Phòng Quản lý vận tải", "COLLECTIVE", "MERIT_CERTIFICATE_DEPARTMENT"],
  ["Tổ Đăng kiểm số 2", "COLLECTIVE", "ADVANCED_COLLECTIVE"],
];

/** Nominations that have come to a stage. */
export async function several(world: World, until: string): Promise<readonly Walked[]> {
  const walked: Walked[] = [];
  for (const [subjectName, subjectKind, award] of honoured)
    walked.push(
      await walk(
        world,
        { ...certificate, round: "NB-TDTX-2026-HN", subjectName, subjectKind, award },
        { until },
      ),
    );
  return walked;
}

/** A decision over them, drafted by the director; signed, numbered and published as asked. */
export async function decisionOver(
  world: World,
  ids: readonly string[],
  ...steps: readonly (readonly [string, string])[]
): Promise<string> {
  const { id } = await draftPaper(await world.as(director), {
    kind: "DECISION",
    nominationIds: ids,
  });
  for (const [username, step] of steps) await take(world, id, username, step);
  return id;
}

export const published = [
  [director, "sign"],
  [clerk, "assignNumber"],
  [clerk, "publish"],
] as const;

export async function take(world: World, paperId: string, username: string, step: string) {
  const [paper] = await world.rows(
    sql<{ version: number }>`select version from paper where id = ${paperId}::bigint`,
  );
  await advancePaper(await world.as(username), {
    paperId,
    kind: "DECISION",
    step,
    seenVersion: paper?.version ?? 0,
  });
}

/** The last letter a nomination stands on. */
export async function letterOf(world: World, nominationId: string): Promise<string> {
  const [paper] = await world.rows(sql<{ id: string }>`
    select p.id from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${nominationId}::bigint and p.kind = 'SUBMISSION'
    order by p.id desc limit 1`);
  return paper?.id ?? "0";
}

type Printed = { readonly title: PrintoutTitle; readonly content: Buffer; readonly lines: number };

/** A printout as the job would make it for the person. */
export async function printed(
  world: World,
  username: string,
  kind: string,
  of: { readonly type: string; readonly id: string },
): Promise<Printed> {
  const { database, catalogue, viewer, now } = await world.as(username);
  const query = { db: database.db, catalogue, viewer, now };
  const args = { ...of, year: null, options: {} };
  const folder = await mkdtemp(join(tmpdir(), "printed-"));
  try {
    const title = await printoutKind(kind).permit(query, args);
    const path = join(folder, "file");
    const { lines } = await printoutKind(kind).produce(query, args, { path, code });
    return { title, content: await readFile(path), lines };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
