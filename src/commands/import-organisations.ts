import type { EntityManager } from "@mikro-orm/postgresql";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import type { OrganisationRecord } from "../catalogue/types.ts";
import { type Organisation, OrganisationEntity } from "../database/organisation.ts";

/** Adds or replaces organisations by code and lays their tree; every code named must exist. */
export async function importOrganisations(
  em: EntityManager,
  records: readonly OrganisationRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const known = new Map((await em.findAll(OrganisationEntity)).map((one) => [one.code, one]));
  for (const record of records) {
    const found = known.get(record.code);
    if (found) em.assign(found, ownFields(record));
    else known.set(record.code, em.create(OrganisationEntity, { ...ownFields(record), ...bare }));
  }
  await em.flush();
  for (const record of records) link(known, record);
  for (const one of known.values()) one.lineage = lineageOf(known, one);
  await em.flush();
}

const bare = { parentId: null, successorId: null, lineage: [], offices: {} };

function ownFields(record: OrganisationRecord) {
  return {
    code: record.code,
    nameVi: record.label.vi,
    nameEn: record.label.en,
    symbol: record.symbol,
    kind: record.kind,
    validFrom: record.validFrom,
    validTo: record.validTo,
    confidence: record.confidence,
  };
}

function link(known: ReadonlyMap<string, Organisation>, record: OrganisationRecord): void {
  const idOf = (code: string | null, member: string): string | null => {
    if (code === null) return null;
    const found = known.get(code);
    if (found) return found.id;
    throw new CatalogueProblem([`organisations.${record.code}.${member}: there is no ${code}`]);
  };
  const one = known.get(record.code);
  if (!one) return;
  one.parentId = idOf(record.parent, "parent");
  one.successorId = idOf(record.successor, "successor");
  one.offices = Object.fromEntries(
    Object.entries(record.offices).map(([place, code]) => [place, idOf(code, "offices") ?? ""]),
  );
}

function lineageOf(known: ReadonlyMap<string, Organisation>, one: Organisation): string[] {
  const byId = new Map([...known.values()].map((other) => [other.id, other]));
  const lineage: string[] = [];
  for (let at: Organisation | undefined = one; at; at = byId.get(at.parentId ?? "")) {
    if (lineage.includes(at.id))
      throw new CatalogueProblem([`organisations.${one.code}.parent: the tree has a circle`]);
    lineage.unshift(at.id);
  }
  return lineage;
}
