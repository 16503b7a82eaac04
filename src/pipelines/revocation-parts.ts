import type { DeskRule, StageDefinition, StepDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import { desk, pausable, text, withdrawable, within } from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

export const article93 = "Luật Thi đua, khen thưởng 2022, Điều 93";
export const article56 = "Nghị định 152/2025/NĐ-CP, Điều 56";
const article58 = "Nghị định 152/2025/NĐ-CP, Điều 58";

/** Heads of whoever proposes: they sign its proposal, and take it back. */
export const proposingHeads: readonly DeskRule[] = [
  desk("UNIT_HEAD", "PROPOSER"),
  desk("OFFICE_CHIEF", "PROPOSER"),
  desk("DIRECTOR", "PROPOSER"),
  desk("DEPUTY_DIRECTOR", "PROPOSER"),
  desk("COMMUNE_CHAIR", "PROPOSER"),
  desk("PROVINCE_REVIEW_CHIEF", "PROPOSER"),
];

/** The act by which a revocation begins: no step, for there is no case before it. */
export const proposing: StepDefinition = {
  to: "REVOCATION_PROPOSED",
  label: text("Đề nghị hủy bỏ khen thưởng", "Propose the revocation"),
  by: [
    desk("UNIT_HEAD", "UNIT"),
    desk("OFFICE_REVIEWER", "OFFICE"),
    desk("OFFICE_CHIEF", "OFFICE"),
    desk("DIRECTOR", "DEPARTMENT"),
    desk("DEPUTY_DIRECTOR", "DEPARTMENT"),
    desk("COMMUNE_CHAIR", "DEPARTMENT"),
    desk("PROVINCE_REVIEWER", "HOME_AFFAIRS"),
    desk("PROVINCE_REVIEW_CHIEF", "HOME_AFFAIRS"),
  ],
  legalBasis: article93,
};

/** Whoever asked for the revocation neither appraises nor decides it. */
const asking = ["proposeRevocation", "submitRevocation"];
export const examining = [...asking, "findGrounds", "findNoGrounds"];

/** The desks of the level that decided the award. */
export type Deciding = {
  readonly level: Level;
  readonly reviewers: readonly DeskRule[];
  readonly leaders: readonly DeskRule[];
  /** Where `approveRevocation` leads: to the decision, or to the letter to those who decide. */
  readonly approved: string;
};

/** From the proposal to the word of whoever leads the level that decided. */
export function revocationReview({ level, reviewers, leaders, approved }: Deciding): Stages {
  const holders = [...reviewers, ...leaders];
  return {
    REVOCATION_PROPOSED: {
      label: text("Đang đề nghị hủy bỏ khen thưởng", "Revocation proposed"),
      level,
      legalBasis: article56,
      steps: {
        submitRevocation: {
          to: "REVOCATION_APPRAISAL",
          label: text("Gửi đề nghị hủy bỏ", "Submit the proposal"),
          by: proposingHeads,
          legalBasis: article56,
        },
        ...withdrawable(...proposingHeads),
      },
    },
    REVOCATION_APPRAISAL: {
      label: text("Thẩm định đề nghị hủy bỏ", "Revocation appraised"),
      level,
      readers: ["PROPOSER"],
      timeLimit: within(10, "sla.revocation.appraisal", "Đề xuất cấu hình"),
      steps: {
        findGrounds: {
          to: "REVOCATION_REVIEW",
          label: text("Có căn cứ hủy bỏ", "There are grounds"),
          by: reviewers,
          requires: { papers: ["APPRAISAL_REPORT"] },
          notBy: asking,
          legalBasis: article93,
        },
        findNoGrounds: {
          to: "UPHELD",
          label: text("Không có căn cứ, giữ nguyên", "No grounds: the award stands"),
          by: reviewers,
          requires: { note: true, papers: ["APPRAISAL_REPORT"] },
          notBy: asking,
          legalBasis: article93,
        },
        ...withdrawable(...proposingHeads),
        ...pausable("REVOCATION_APPRAISAL", holders),
      },
    },
    REVOCATION_REVIEW: {
      label: text("Lãnh đạo xem xét hủy bỏ", "Revocation reviewed"),
      level,
      timeLimit: within(5, "sla.revocation.leader", "Đề xuất cấu hình"),
      steps: {
        approveRevocation: {
          to: approved,
          label: text("Đồng ý hủy bỏ", "Approve the revocation"),
          by: leaders,
          notBy: examining,
          legalBasis: article93,
        },
        declineRevocation: {
          to: "UPHELD",
          label: text("Không hủy bỏ", "Decline: the award stands"),
          by: leaders,
          requires: { note: true },
          notBy: examining,
        },
        returnForReview: {
          to: "REVOCATION_APPRAISAL",
          label: text("Trả lại thẩm định lại", "Return for review"),
          by: leaders,
          whileHeld: true,
          requires: { note: true },
        },
        ...withdrawable(...proposingHeads),
        ...pausable("REVOCATION_REVIEW", holders),
      },
    },
  };
}

type Recovering = {
  readonly level: Level;
  /** Who tells the recipient and takes back what he received. */
  readonly by: readonly DeskRule[];
};

/** From the published decision to the item and the money that came back. */
export function revocationRecovery({ level, by }: Recovering): Stages {
  const closeRecovery: StepDefinition = {
    to: "RECOVERED",
    label: text("Đã thu hồi đủ, lưu hồ sơ", "Everything is back: close"),
    by,
    when: ["everythingRecovered"],
    legalBasis: article58,
  };
  return {
    REVOCATION_PUBLISHED: {
      label: text("Chờ giao quyết định hủy bỏ", "Revocation to be served"),
      level,
      readers: ["UNIT", "OFFICE", "DEPARTMENT", "PROPOSER"],
      steps: {
        recordReceipt: {
          to: "RECOVERING",
          label: text("Người nhận đã nhận quyết định", "Record the recipient's receipt"),
          by,
          requires: { effectiveOn: true },
          effects: ["RECIPIENT_RECEIVED"],
          legalBasis: article58,
        },
      },
    },
    RECOVERING: {
      label: text("Đang thu hồi hiện vật, tiền thưởng", "Item and money being recovered"),
      level,
      legalBasis: article58,
      timeLimit: within(15, "revocation.returnDays", article58),
      steps: {
        closeRecovery,
        recoveryOverdue: {
          to: "RECOVERY_OVERDUE",
          label: text("Quá hạn thu hồi", "The recovery is overdue"),
          by: [],
          clock: true,
          when: ["timeIsUp"],
          legalBasis: article58,
        },
      },
    },
    RECOVERY_OVERDUE: {
      label: text("Quá hạn thu hồi hiện vật, tiền thưởng", "Recovery overdue"),
      level,
      legalBasis: article58,
      steps: { closeRecovery },
    },
    RECOVERED: {
      label: text("Đã hủy bỏ và thu hồi", "Revoked and recovered"),
      level,
      outcome: "REVOKED",
      steps: {},
    },
    UPHELD: {
      label: text("Không hủy bỏ, giữ nguyên khen thưởng", "The award stands"),
      level,
      outcome: "UPHELD",
      steps: {},
    },
    WITHDRAWN: {
      label: text("Đã rút đề nghị hủy bỏ", "Proposal withdrawn"),
      level,
      outcome: "WITHDRAWN",
      steps: {},
    },
  };
}
