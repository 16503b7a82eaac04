import { haNamTransportReform2023 } from "../../src/catalogue/campaigns/ha-nam-transport-reform-2023.ts";
import { namDinhReform2021 } from "../../src/catalogue/campaigns/nam-dinh-reform-2021.ts";
import { regularCriteria } from "../../src/catalogue/demo-criteria.ts";
import { campaignRules } from "../../src/catalogue/rule-sets/campaign-rules.ts";
import type { CampaignRecord, RoundRecord } from "../../src/catalogue/types.ts";

/**
 * The plans of the scenarios with their own dates and criteria, launched by the bodies that took over
 * from those that issued them.
 */
type Round = Pick<RoundRecord, "code" | "awards"> & Partial<RoundRecord>;

function round(rest: Round): RoundRecord {
  return {
    kind: "ANNUAL",
    year: 2025,
    label: { vi: rest.code, en: rest.code },
    opensOn: null,
    unitBefore: null,
    departmentBefore: null,
    inclusive: false,
    papers: [],
    demo: false,
    ...rest,
  };
}

const transport: CampaignRecord = {
  ...haNamTransportReform2023,
  code: "S-SXD-CCHC",
  launchedBy: "NB-SXD",
  monitors: [],
  rounds: [
    round({
      code: "S-SXD-2025",
      unitBefore: "2026-01-10",
      awards: ["MERIT_CERTIFICATE_DEPARTMENT", "COMMENDATION_PROVINCE"],
    }),
  ],
};

const province: CampaignRecord = {
  ...namDinhReform2021,
  code: "S-NB-CCHC",
  launchedBy: "NB",
  monitors: [],
  rounds: [
    round({
      code: "S-NB-2025",
      departmentBefore: "2026-02-28",
      awards: ["MERIT_CERTIFICATE_DEPARTMENT", "COMMENDATION_PROVINCE"],
    }),
    round({
      code: "S-NB-FINAL",
      kind: "FINAL",
      unitBefore: "2025-12-31",
      departmentBefore: "2025-12-31",
      awards: ["MERIT_CERTIFICATE_DEPARTMENT", "COMMENDATION_PRIME_MINISTER"],
    }),
  ],
};

const regular: CampaignRecord = {
  ...namDinhReform2021,
  code: "S-NB-TX",
  commendationType: "MERIT_RECORD",
  launchedBy: "NB",
  monitors: [],
  validTo: "2027-12-31",
  criteria: regularCriteria,
  criteriaFor: ["EMULATION_FIGHTER_BASE", "COMMENDATION_PROVINCE", "MERIT_CERTIFICATE_DEPARTMENT"],
  rounds: [
    round({
      code: "S-TX-2025",
      unitBefore: "2026-12-31",
      departmentBefore: "2027-02-28",
      awards: [
        "EMULATION_FIGHTER_BASE",
        "MERIT_CERTIFICATE_DEPARTMENT",
        "COMMENDATION_PROVINCE",
        "COMMENDATION_PRIME_MINISTER",
      ],
    }),
  ],
};

export const scenarioData = {
  campaigns: [transport, province, regular],
  ruleSets: [transport, province].map(campaignRules),
};
