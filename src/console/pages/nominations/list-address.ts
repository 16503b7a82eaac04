import type { NominationFilter, NominationKind } from "../../generated/graphql.ts";

const lists = [
  "campaignIds",
  "roundIds",
  "awards",
  "stages",
  "levels",
  "outcomes",
  "holderIds",
  "unitIds",
  "subjectKinds",
  "advices",
  "votes",
] as const;
const texts = ["subjectName", "code", "organisationId"] as const;
const flags = ["overdue", "onHold", "dueSoon", "withHolder", "submitted", "returned"] as const;
const numbers = ["ageFrom", "ageTo"] as const;

/** What can be listed: the awards unless the address says otherwise. */
export const kinds: readonly NominationKind[] = ["AWARD", "REVOCATION", "ALL"];

export function kindOf(params: URLSearchParams): NominationKind {
  return kinds.find((kind) => kind === params.get("kind")) ?? "AWARD";
}

/** Each condition of the address as one pair, in the order it is shown. */
export type Condition = { readonly field: string; readonly value: string };

/** The filter an address names. */
export function filterOf(params: URLSearchParams): NominationFilter {
  const filter: Record<string, unknown> = { kind: kindOf(params) };
  for (const field of lists) {
    const values = params.getAll(field);
    if (values.length > 0) filter[field] = values;
  }
  const years = params.getAll("years").map(Number);
  if (years.length > 0) filter["years"] = years;
  for (const field of texts) if (params.get(field)) filter[field] = params.get(field);
  for (const field of flags) if (params.has(field)) filter[field] = params.get(field) === "true";
  for (const field of numbers) if (params.has(field)) filter[field] = Number(params.get(field));
  return filter;
}

/** The address that lists what a filter names. */
export function listAddress(filter: NominationFilter): string {
  const params = new URLSearchParams();
  for (const [field, value] of Object.entries(filter)) {
    if (value === null || value === undefined) continue;
    for (const one of [value].flat()) params.append(field, String(one));
  }
  const query = params.toString();
  return query ? `/nominations?${query}` : "/nominations";
}

/** What has a field of its own on the page. */
const ofPage = ["subjectName", "code", "kind"];

/** What stands in the address beside the fields of the page. */
export function conditionsOf(params: URLSearchParams): readonly Condition[] {
  return [...params.entries()]
    .filter(([field]) => !ofPage.includes(field))
    .map(([field, value]) => ({ field, value }));
}
