import type { Condition } from "../award/conditions.ts";
import { overlaps } from "../award/overlaps.ts";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import type { RuleSetRecord } from "../catalogue/types.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";

type Known = {
  readonly sets: readonly RuleSetRecord[];
  readonly awards: readonly string[];
  readonly documentTypes: readonly string[];
  readonly organisations: readonly string[];
  readonly campaigns: readonly string[];
};

/**
 * Checks all stored rule sets against one another and against what they name, after an import and in
 * its transaction. Throws a `CatalogueProblem` with the place of every problem.
 */
export async function checkRuleSets(db: Db): Promise<void> {
  const known = await rowOf(
    db,
    sql<Known>`
      select
        (select coalesce(json_agg(record || jsonb_build_object(
            'rules', '{"votes": []}'::jsonb || (record -> 'rules')) order by key), '[]')
          from rule_set where record ? 'rules')
          as sets,
        (select coalesce(json_agg(key), '[]') from award) as awards,
        (select coalesce(json_agg(key), '[]') from document_type) as "documentTypes",
        (select coalesce(json_agg(code), '[]') from organisation) as organisations,
        (select coalesce(json_agg(code), '[]') from campaign) as campaigns
    `,
  );
  if (!known) throw new Error("The rule sets cannot be read.");
  const problems = [
    ...overlaps(known.sets).map(
      ({ a, b }) => `ruleSets.${b}: is in force at the same time as ${a}, for the same`,
    ),
    ...known.sets.flatMap((set) =>
      problemsOf(set, known).map((one) => `ruleSets.${set.key}.${one}`),
    ),
  ];
  if (problems.length > 0) throw new CatalogueProblem(problems);
}

function problemsOf({ scope, rules }: RuleSetRecord, known: Known): readonly string[] {
  const strangers = (
    place: string,
    what: string,
    keys: readonly string[],
    all: readonly string[],
  ) =>
    keys.filter((key) => !all.includes(key)).map((key) => `${place}: there is no ${what} ${key}`);
  const awards = (place: string, keys: readonly string[]) =>
    strangers(place, "award", keys, known.awards);
  return [
    ...(scope.kind === "ORGANISATION"
      ? strangers("scope", "organisation", [scope.organisation], known.organisations)
      : []),
    ...(scope.kind === "CAMPAIGN"
      ? strangers("scope", "campaign", [scope.campaign], known.campaigns)
      : []),
    ...rules.limits.flatMap((one) => awards(`rules.limits.${one.key}`, one.awards ?? [])),
    ...rules.quotas.flatMap((one) =>
      awards(`rules.quotas.${one.key}`, [one.award, ...(one.per === null ? [] : [one.per])]),
    ),
    ...rules.votes.flatMap((one) => awards(`rules.votes.${one.key}`, one.awards ?? [])),
    ...rules.criteria.flatMap(({ award, criteria }) => [
      ...awards("rules.criteria", [award]),
      ...criteria.flatMap((one) =>
        awards(`rules.criteria.${award}.${one.key}`, awardsIn(one.condition)),
      ),
    ]),
    ...rules.dossiers.flatMap((one) => [
      ...awards(`rules.dossiers.${one.key}`, one.awards ?? []),
      ...strangers(
        `rules.dossiers.${one.key}`,
        "document type",
        one.papers.map((paper) => paper.documentType),
        known.documentTypes,
      ),
    ]),
  ];
}

/** Awards a condition names, wherever in its tree. */
export function awardsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "ALL":
    case "ANY":
      return condition.of.flatMap(awardsIn);
    case "HELD":
      return condition.awards;
    case "LADDER":
      return [...condition.after, ...condition.holding.flatMap((one) => one.awards)];
    case "MEMBERS":
    case "MEMBERS_COUNT":
      return [condition.award];
    default:
      return [];
  }
}
