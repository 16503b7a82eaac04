import type { Case } from "../access/load-cases.ts";
import {
  baseSalaryOn,
  prizeAmount,
  type Title,
  type Standing as TitleStanding,
  titlesDue,
} from "../award/prize.ts";
import { type Db, json, rowOf, rowsOf, sql } from "../database/sql.ts";
import { outcomeAt, stageOf } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { CommandContext } from "./context.ts";
import type { Standing } from "./record-entry.ts";

/** Refuses a date of decision for which the prize of one of the cases cannot be worked out. */
export function checkBaseSalary(
  { catalogue }: CommandContext,
  cases: readonly Pick<Case, "rules" | "awardKey" | "subjectKind">[],
  on: string,
): void {
  const paid = cases.some((one) => one.rules.prize(one.awardKey, one.subjectKind) !== null);
  if (paid && baseSalaryOn(catalogue.baseSalaries, on) === null)
    refuse("BASE_SALARY_UNKNOWN", { on });
}

/**
 * Works out the prize when a nomination becomes an award, on the date of its decision. No rule, no
 * prize. A title of a period that another title of the subject has, too, changes what is due there.
 */
export async function keepPrize(
  db: Db,
  context: CommandContext,
  one: Case,
  decided: { readonly next: Standing; readonly on: string; readonly paperId: string | null },
): Promise<void> {
  const { next, on, paperId } = decided;
  const before = outcomeAt(stageOf(one.pipeline, one.stage));
  const rule = one.rules.prize(one.awardKey, one.subjectKind);
  if (next.outcome !== "AWARDED" || before === "AWARDED" || !rule) return;
  const baseSalary =
    baseSalaryOn(context.catalogue.baseSalaries, on) ?? refuse("BASE_SALARY_UNKNOWN", { on });
  const amount = prizeAmount(rule.value, baseSalary);
  const isTitle = context.catalogue.awards.get(one.awardKey)?.kind === "TITLE";
  const period = await periodOf(db, one.id);
  const added = { id: one.id, hundredths: rule.value, amount, ...period };
  const others = isTitle ? await otherTitles(db, one.id) : [];
  const [own, ...changed] = titlesDue(added, others);
  const level = decidingLevel(context, one);
  const fund = one.rules.fund(level)?.value;
  await sql`
    insert into prize (nomination_id, decided_on, base_salary, hundredths, amount, due,
      covered_by_id, title, period_from, period_to, fund, state_line, payer_id, rule_set_key,
      legal_basis, paper_id)
    values (${one.id}::bigint, ${on}::date, ${baseSalary}::bigint, ${rule.value}::int,
      ${amount}::bigint, ${own?.due ?? amount}::bigint, ${own?.coveredBy ?? null}::bigint,
      ${isTitle}, ${period.from}::date, ${period.to}::date, ${fund?.fund ?? null},
      ${fund?.stateLine ?? false}, ${payerOf(one, level)}::bigint, ${rule.source},
      ${rule.legalBasis}, ${paperId}::bigint)
  `.execute(db);
  await setDue(db, changed);
}

/** Keeps what is due of prizes that are there. */
export async function setDue(db: Db, standings: readonly TitleStanding[]): Promise<void> {
  if (standings.length === 0) return;
  await sql`
    update prize p set due = k.due, covered_by_id = k."coveredBy"
    from jsonb_to_recordset(${json(standings)}) as k (id bigint, due bigint, "coveredBy" bigint)
    where p.nomination_id = k.id
  `.execute(db);
}

/**
 * State awards are decided at their own level, whoever records it here; a commune's are, even where
 * the road has no stage of its level.
 */
function decidingLevel({ catalogue }: CommandContext, one: Case): Level {
  const award = catalogue.awards.get(one.awardKey);
  return award?.stateLevel || award?.decidedAt === "COMMUNE" ? award.decidedAt : one.level;
}

/** An agency pays what it decided; Sở Nội vụ what the province or the state did. */
function payerOf({ places }: Case, level: Level): string | null {
  const own = level === "DEPARTMENT" || level === "COMMUNE" || level === "UNIT";
  return places[own ? "DEPARTMENT" : "HOME_AFFAIRS"] ?? null;
}

type Period = { readonly from: string; readonly to: string };

/** The period an award recognises: the one it names, else the year of its round. */
async function periodOf(db: Db, id: string): Promise<Period> {
  const found = await rowOf(
    db,
    sql<Period>`
      select (case when whole then n.achievement_from else make_date(r.year, 1, 1) end)::text
          as "from",
        (case when whole then n.achievement_to else make_date(r.year, 12, 31) end)::text as "to"
      from nomination n
      join round r on r.id = n.round_id
      cross join lateral (select n.achievement_from is not null and n.achievement_to is not null
        as whole) w
      where n.id = ${id}::bigint
    `,
  );
  return found ?? refuse("NOT_FOUND");
}

/**
 * The titles of the same subject that have a prize. Only a person or a collective in the register is
 * known to be the same; whoever works out theirs or pays one of them at the same time waits.
 */
export async function otherTitles(db: Db, id: string): Promise<readonly Title[]> {
  const found = await rowOf(
    db,
    sql<{ subject: string }>`
      select coalesce('P' || subject_person_id, 'O' || subject_organisation_id) as subject
      from nomination where id = ${id}::bigint
        and num_nonnulls(subject_person_id, subject_organisation_id) > 0
    `,
  );
  if (!found) return [];
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${`prize/${found.subject}`}, 0))
  `.execute(db);
  const rows = await rowsOf(
    db,
    sql<{ id: string; hundredths: number; amount: string; due: string; paid: boolean } & Period>`
      select p.nomination_id::text as id, p.hundredths, p.amount, p.due,
        p.paid_on is not null as paid, p.period_from::text as "from", p.period_to::text as "to"
      from prize p
      join nomination n on n.id = p.nomination_id
      join nomination o on o.id = ${id}::bigint and o.id <> n.id
        and (o.subject_person_id = n.subject_person_id
          or o.subject_organisation_id = n.subject_organisation_id)
      where p.title and n.outcome = 'AWARDED'
      order by p.nomination_id
      for update of p
    `,
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount), due: Number(row.due) }));
}
