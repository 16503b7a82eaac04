import { defineEntity, p } from "@mikro-orm/core";

export const PersonEntity = defineEntity({
  name: "Person",
  tableName: "person",
  properties: {
    id: p.bigint("string").primary(),
    fullName: p.text(),
    positionVi: p.text(),
    positionEn: p.text(),
  },
});

export const AccountEntity = defineEntity({
  name: "Account",
  tableName: "account",
  properties: {
    id: p.bigint("string").primary(),
    personId: p.bigint("string"),
    username: p.text().unique(),
    passwordHash: p.text(),
    tokensValidFrom: p.datetime(),
    disabled: p.boolean(),
    demo: p.boolean(),
  },
});

export const DeskEntity = defineEntity({
  name: "Desk",
  tableName: "desk",
  properties: {
    id: p.bigint("string").primary(),
    personId: p.bigint("string"),
    organisationId: p.bigint("string"),
    roleKey: p.text(),
    cleared: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
});
