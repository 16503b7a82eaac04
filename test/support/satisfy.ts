import { criteriaFor } from "../../src/access/assess-cases.ts";
import { loadCases } from "../../src/access/load-cases.ts";
import type { Report } from "../../src/award/report.ts";
import { json, sql, texts } from "../../src/database/sql.ts";
import type { World } from "./world.ts";

const last = 2026;
const years = Array.from({ length: 20 }, (_, index) => last - index);
const signed = "12/QĐ-SNV";

/** A report that meets every criterion that can be computed, whatever the award. */
export const excellentReport: Report = {
  discipline: { state: "NONE", endedOn: null },
  joinedOn: "2000-01-01",
  ratings: years.map((year) => ({ year, rating: "EXCELLENT", decision: signed })),
  indexes: (["SUBJECT", "UNIT"] as const).flatMap((of) =>
    years.flatMap((year) => [
      index(of, "PAR_INDEX", year, 90 + (year - 2000) / 10),
      index(of, "SIPAS", year, 95),
      { ...index(of, "LATE_FILES", year, 0), maxScore: null },
    ]),
  ),
  initiatives: years.map((year) => ({
    title: `Sáng kiến năm ${year}`,
    level: "NATIONAL",
    year,
    recognisedBy: "Bộ Khoa học và Công nghệ",
    certificate: "07/GCN-BKHCN",
    applied: true,
  })),
  awards: [
    ...years.flatMap((year) =>
      ["EMULATION_FIGHTER_BASE", "EMULATION_FIGHTER_PROVINCE", "EXCELLENT_COLLECTIVE"].map(
        (award) => past(award, year),
      ),
    ),
    ...[
      "COMMENDATION_PROVINCE",
      "COMMENDATION_PRIME_MINISTER",
      "LABOUR_ORDER_3",
      "LABOUR_ORDER_2",
    ].map((award) => past(award, 2015)),
  ],
  members: {
    total: 10,
    disciplined: 0,
    holding: [
      { award: "ADVANCED_WORKER", count: 10 },
      { award: "EMULATION_FIGHTER_BASE", count: 2 },
    ],
  },
  statements: [],
};

function index(of: "SUBJECT" | "UNIT", key: string, year: number, score: number) {
  return { of, index: key, year, score, maxScore: 100, rank: null, signedBy: "Sở Nội vụ" };
}

function past(award: string, year: number) {
  return {
    award,
    type: "MERIT_RECORD" as const,
    year,
    decision: signed,
    decidedOn: `${year}-12-31`,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
  };
}

/**
 * Gives a nomination a dossier that stands against nothing, with every appraiser's word, without a
 * history entry: for tests that are about something else than the criteria.
 */
export async function satisfy(world: World, nominationId: string): Promise<void> {
  const { catalogue, database } = world;
  const [one] = await loadCases(database.db, {
    ids: [nominationId],
    catalogue,
    viewer: null,
    now: new Date("2026-11-22T03:00:00Z"),
    where: sql<boolean>`true`,
  });
  if (!one) throw new Error(`There is no nomination ${nominationId}.`);
  const keys = (["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"] as const).flatMap((subject) =>
    criteriaFor(catalogue, one, subject).map((criterion) => criterion.key),
  );
  const certificates = one.rules
    .papers({ award: one.awardKey, type: one.commendationType, subject: "INDIVIDUAL" })
    .flatMap(({ documentType: type }) => (type === "INITIATIVE_CERTIFICATE" ? [type] : []));
  await world.rows(sql`
    with told as (
      insert into report (nomination_id, number, content, seq, written_at, written_by_id,
        confirmed_at, confirmed_by_id)
      select ${nominationId}::bigint, 1, ${json(excellentReport)}, 1, now(), id, now(), id
      from person order by id limit 1
      on conflict do nothing
    ), certified as (
      insert into document (nomination_id, type_key, level, title, registered_at)
      select ${nominationId}::bigint, type, 'UNIT', 'Giấy chứng nhận', now()
      from unnest(${texts(certificates)}) as type
    )
    insert into appraisal_line (nomination_id, level, criterion, verdict, reason, seq, at, by_id,
      by_name)
    select ${nominationId}::bigint, level, criterion, 'PASS', 'Có căn cứ', 1, now(), p.id,
      p.full_name
    from unnest(${texts(["DEPARTMENT", "COMMUNE", "PROVINCE"])}) as level,
      unnest(${texts([...new Set(keys)])}) as criterion,
      (select id, full_name from person order by id limit 1) p
  `);
}
