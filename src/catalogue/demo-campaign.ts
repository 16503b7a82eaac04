import type { CampaignRecord, RoundRecord } from "./types.ts";

type Demo = Pick<
  CampaignRecord,
  "code" | "label" | "commendationType" | "launchedBy" | "monitors" | "criteria"
> &
  Partial<
    Pick<
      CampaignRecord,
      "purpose" | "criteriaFor" | "subjectsText" | "papersText" | "funding" | "targets"
    >
  >;
type DemoRound = Pick<RoundRecord, "kind" | "awards" | "papers"> &
  Partial<Pick<RoundRecord, "unitBefore" | "departmentBefore">> & {
    readonly suffix: string;
    readonly vi: string;
    readonly en: string;
  };

/** Every demo campaign stays open a year longer than its name says, so that its rounds can end. */
export function demoCampaign(
  year: number,
  demo: Demo,
  rounds: readonly DemoRound[],
): CampaignRecord {
  return {
    purpose: [],
    subjectsText: [],
    targets: [],
    papersText: [],
    funding: { textVi: null, sources: [] },
    ...demo,
    label: {
      vi: `[Dữ liệu trình diễn] ${demo.label.vi}`,
      en: `[Demonstration data] ${demo.label.en}`,
    },
    plan: {
      number: null,
      symbol: null,
      issuedOn: null,
      place: null,
      dateText: null,
      signer: null,
      signerTitle: null,
      signingCapacity: null,
      recipients: [],
      remarks: ["Dữ liệu trình diễn: không có kế hoạch nào mang tên này được ban hành."],
    },
    validFrom: `${year}-01-01`,
    validTo: `${year + 1}-12-31`,
    basis: [],
    rounds: rounds.map((round) => roundOf(year, demo.code, round)),
  };
}

function roundOf(year: number, code: string, round: DemoRound): RoundRecord {
  return {
    code: `${code}-${round.suffix}`,
    kind: round.kind,
    year,
    label: {
      vi: `${round.vi} (dữ liệu trình diễn)`,
      en: `${round.en} (demonstration data)`,
    },
    opensOn: `${year}-01-01`,
    unitBefore: round.unitBefore ?? null,
    departmentBefore: round.departmentBefore ?? null,
    inclusive: false,
    awards: round.awards,
    papers: round.papers,
    demo: true,
  };
}
