import { expect, test } from "@jest/globals";
import { organisations } from "../../src/catalogue/organisations.ts";
import type { OrganisationRecord } from "../../src/catalogue/types.ts";

const today = "2026-11-22";

function organisation(code: string): OrganisationRecord {
  const found = organisations.find((one) => one.code === code);
  if (!found) throw new Error(`No organisation ${code}.`);
  return found;
}

function isOpen(one: OrganisationRecord, day: string): boolean {
  return one.validFrom <= day && (one.validTo === null || day <= one.validTo);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

test("the tree of organisations has no loop and no child outlives its parent", () => {
  for (const one of organisations) {
    const seen = [one.code];
    for (let at = one; at.parent !== null; at = organisation(at.parent)) {
      const parent = organisation(at.parent);
      expect(seen).not.toContain(parent.code);
      seen.push(parent.code);
      expect(parent.validFrom <= at.validFrom).toBe(true);
      if (parent.validTo !== null)
        expect(at.validTo !== null && at.validTo <= parent.validTo).toBe(true);
    }
  }
});

test("a closed organisation leads to one that is open today, unless its work was split", () => {
  for (const one of organisations) {
    if (one.validTo === null) {
      expect(one.successor).toBeNull();
      continue;
    }
    expect(one.validFrom <= one.validTo).toBe(true);
    if (["ND-HVB", "SVHTTDL"].includes(one.code)) continue;
    const heir = organisation(one.successor ?? "none");
    expect(isOpen(heir, today)).toBe(true);
    expect(heir.validFrom > one.validTo).toBe(true);
    expect(heir.kind).toBe(one.kind);
  }
  expect(organisation("HN")).toMatchObject({ validTo: "2025-06-30", successor: "NB" });
  expect(organisation("ND")).toMatchObject({ validTo: "2025-06-30", successor: "NB" });
  expect(organisation("HN-SGTVT").successor).toBe("NB-SXD");
  expect(organisation("NB").validFrom).toBe("2025-07-01");
});

test("offices exist, live as long as who names them and stand where they should", () => {
  for (const one of organisations)
    for (const [place, code] of Object.entries(one.offices)) {
      const office = organisation(code);
      expect(office.validTo ?? "9999").toBe(place === "CENTRAL" ? "9999" : (one.validTo ?? "9999"));
      if (place === "OFFICE") expect(office).toMatchObject({ kind: "UNIT", parent: one.code });
    }
  const open = organisations.filter((one) => isOpen(one, today));
  for (const one of open.filter(({ kind }) => kind === "DEPARTMENT" || kind === "COMMUNE"))
    expect(one.offices.OFFICE).toBeDefined();
  for (const one of organisations.filter(({ kind }) => kind === "PROVINCE"))
    expect(Object.keys(one.offices).sort()).toEqual(
      ["CENTRAL", "HOME_AFFAIRS", "ONE_STOP", "PARTY", "PROVINCE_OFFICE"].sort(),
    );
});

test("codes are short, ASCII and unique", () => {
  const codes = organisations.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[A-Z0-9-]+$/u.test(code))).toEqual([]);
});

test("all texts are in Unicode NFC", () => {
  const all = strings(organisations);
  expect(all.filter((one) => one !== one.normalize("NFC"))).toEqual([]);
  expect(all.filter((one) => one.trim() !== one || one === "")).toEqual([]);
});
