import { z } from "zod";
import { condition, ruleContent, ruleScope, soundList } from "./parse-rules.ts";
import { code, confidence, date, key, label, parseWith, text } from "./parse-basics.ts";
import {
  commendationTypes,
  councilPositions,
  levels,
  signingCapacities,
  subjectKinds,
} from "../workflow/vocabulary.ts";
import { organisationKinds } from "./types.ts";
import type {
  AwardRecord,
  BaseSalaryRecord,
  CalendarRecord,
  CampaignRecord,
  CouncilRecord,
  CriterionRecord,
  DocumentTypeRecord,
  OrganisationRecord,
  PersonRecord,
  RoleRecord,
  RuleSetRecord,
} from "./types.ts";

const level = z.enum(levels);
const subject = z.enum(subjectKinds);

const award: z.ZodType<AwardRecord> = z.strictObject({
  key,
  label,
  shortNameVi: text,
  kind: z.enum(["TITLE", "COMMENDATION"]),
  subjects: z.array(subject).min(1),
  decidedAt: level,
  alsoDecidedAt: z.array(level),
  stateLevel: z.boolean(),
  commendationTypes: z.array(z.enum(commendationTypes)).min(1),
  rhythm: label,
  procedure: z.strictObject({
    departmentCouncil: z.boolean(),
    provinceCouncil: z.boolean(),
    sectorOpinion: z.boolean(),
    publicNotice: z.boolean(),
    partyOpinion: z.boolean(),
    centralCouncil: z.boolean(),
  }),
  legalBasis: z.array(text),
  confidence,
});

const role: z.ZodType<RoleRecord> = z.strictObject({
  key,
  label,
  level,
  duty: label,
  signsAs: z
    .array(z.enum(signingCapacities))
    .min(1)
    .refine((all) => new Set(all).size === all.length, "names a capacity twice")
    .optional(),
});
const documentType: z.ZodType<DocumentTypeRecord> = z.strictObject({ key, label });

const ruleSet: z.ZodType<RuleSetRecord> = z
  .strictObject({
    key,
    label,
    scope: ruleScope,
    validFrom: date,
    validTo: date.nullable(),
    basis: z.array(text),
    notes: z.array(text),
    rules: ruleContent,
  })
  .refine((set) => set.validTo === null || set.validFrom <= set.validTo, {
    path: ["validTo"],
    message: "is before validFrom",
  });

const calendar: z.ZodType<CalendarRecord> = z.strictObject({
  year: z.int().min(2000).max(2200),
  provisional: z.boolean(),
  off: z.array(date),
  work: z.array(date),
  sources: z.array(text),
});

const baseSalary: z.ZodType<BaseSalaryRecord> = z.strictObject({
  validFrom: date,
  amount: z.int().min(1).max(1_000_000_000),
  instrument: text,
  confidence,
});

const organisation: z.ZodType<OrganisationRecord> = z.strictObject({
  code,
  label,
  symbol: text,
  kind: z.enum(organisationKinds),
  parent: code.nullable(),
  validFrom: date,
  validTo: date.nullable(),
  successor: code.nullable(),
  offices: z.partialRecord(
    z.enum(["OFFICE", "ONE_STOP", "HOME_AFFAIRS", "PROVINCE_OFFICE", "PARTY", "CENTRAL"]),
    code,
  ),
  confidence,
}) as unknown as z.ZodType<OrganisationRecord>;

const round = z.strictObject({
  code,
  kind: z.enum(["ANNUAL", "FINAL", "INTERIM"]),
  year: z.int(),
  label,
  opensOn: date.nullable(),
  unitBefore: date.nullable(),
  departmentBefore: date.nullable(),
  inclusive: z.boolean(),
  awards: z.array(key),
  papers: z.array(key),
  demo: z.boolean(),
});

const campaign: z.ZodType<CampaignRecord> = z.strictObject({
  code,
  label,
  commendationType: z.enum(commendationTypes),
  launchedBy: code,
  monitors: z.array(code),
  plan: z.strictObject({
    number: text.nullable(),
    symbol: text.nullable(),
    issuedOn: date.nullable(),
    place: text.nullable(),
    dateText: text.nullable(),
    signer: text.nullable(),
    signerTitle: text.nullable(),
    signingCapacity: z.enum(signingCapacities).nullable(),
    recipients: z.array(text),
    remarks: z.array(text),
  }),
  validFrom: date,
  validTo: date,
  purpose: z.array(text),
  basis: z.array(
    z.strictObject({
      title: text,
      number: text.nullable(),
      symbol: text.nullable(),
      issuedOn: date.nullable(),
      issuer: text.nullable(),
    }),
  ),
  subjectsText: z.array(z.strictObject({ kind: subject, textVi: text })),
  criteria: soundList(
    z.strictObject({
      key: text,
      subject,
      textVi: text,
      textEn: text,
      evidenceVi: text,
      logic: z.enum(["REQUIRED", "ANY_OF"]),
      group: text.nullable(),
      headOnly: z.boolean(),
      condition: condition.optional(),
    }) as unknown as z.ZodType<CriterionRecord>,
  ),
  criteriaFor: z.array(key).optional(),
  targets: z.array(
    z.strictObject({
      key: text,
      textVi: text,
      textEn: text,
      threshold: z.number().nullable(),
      unit: text.nullable(),
      scope: text.nullable(),
      year: z.int().nullable(),
    }),
  ),
  papersText: z.array(text),
  funding: z.strictObject({ textVi: text.nullable(), sources: z.array(text) }),
  rounds: z.array(round),
}) as unknown as z.ZodType<CampaignRecord>;

const person: z.ZodType<PersonRecord> = z.strictObject({
  username: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  fullName: text,
  position: label,
  password: z.string().normalize("NFC").min(10).max(200),
  desks: z.array(
    z.strictObject({ organisation: code, role: key, cleared: z.literal(true).optional() }),
  ),
}) as unknown as z.ZodType<PersonRecord>;

const council: z.ZodType<CouncilRecord> = z.strictObject({
  organisation: code,
  label,
  establishedBy: text,
  validFrom: date,
  validTo: date.nullable(),
  members: z
    .array(
      z.strictObject({
        person: z.union([
          z.strictObject({ username: text }),
          z.strictObject({ fullName: text, position: label }),
        ]),
        position: z.enum(councilPositions),
        votes: z.boolean(),
      }),
    )
    .min(1)
    .max(100),
});

/** What a file of reference data may hold; every member may be left out. */
const bundle = z.strictObject({
  awards: z.array(award).default([]),
  roles: z.array(role).default([]),
  documentTypes: z.array(documentType).default([]),
  ruleSets: z.array(ruleSet).default([]),
  calendars: z.array(calendar).default([]),
  baseSalaries: z.array(baseSalary).default([]),
  organisations: z.array(organisation).default([]),
  campaigns: z.array(campaign).default([]),
  pipelines: z.array(z.unknown()).default([]),
  people: z.array(person).default([]),
  councils: z.array(council).default([]),
});

export type CatalogueBundle = z.infer<typeof bundle>;

/** Reads reference data strictly: an unknown member is a problem, not a surprise. */
export function parseBundle(raw: unknown): CatalogueBundle {
  return parseWith(bundle, raw);
}
