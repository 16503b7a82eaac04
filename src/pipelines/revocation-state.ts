import type { PipelineDefinition, StageDefinition } from "../workflow/pipeline.ts";
import {
  leavable,
  pausable,
  provinceChair,
  provinceChief,
  provinceClerk,
  provinceOffice,
  provinceReviewer,
  text,
  withdrawable,
  within,
} from "./parts.ts";
import {
  article56,
  article93,
  examining,
  proposingHeads,
  revocationRecovery,
  revocationReview,
} from "./revocation-parts.ts";
import { provinceRecoverers } from "./revocation-province.ts";
import { provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The chair's letter that asks the Prime Minister or the President to revoke. */
const submission: Stages = {
  REVOCATION_SUBMISSION: {
    label: text("Chờ ký Tờ trình đề nghị hủy bỏ", "Letter on the revocation to be signed"),
    level: "PROVINCE",
    legalBasis: article56,
    steps: {
      sign: {
        to: "REVOCATION_SUBMISSION_SIGNED",
        label: text("Ký Tờ trình", "Sign the letter"),
        by: [provinceChair],
        notBy: examining,
        paper: "SUBMISSION",
        preparedBy: [provinceReviewer, provinceChief, provinceOffice],
        effects: ["SIGN_PAPER"],
      },
      ...withdrawable(...proposingHeads),
      ...pausable("REVOCATION_SUBMISSION", provinceHolders),
    },
  },
  REVOCATION_SUBMISSION_SIGNED: {
    label: text("Chờ cấp số Tờ trình", "Letter to be numbered"),
    level: "PROVINCE",
    steps: {
      assignNumber: {
        to: "REVOCATION_SUBMISSION_NUMBERED",
        label: text("Cấp số, ngày Tờ trình", "Number the letter"),
        by: [provinceClerk],
        paper: "SUBMISSION",
        effects: ["NUMBER_PAPER"],
      },
      ...leavable("REVOCATION_SUBMISSION", provinceReviewer, provinceChief),
      ...pausable("REVOCATION_SUBMISSION_SIGNED", provinceHolders),
    },
  },
  REVOCATION_SUBMISSION_NUMBERED: {
    label: text("Chờ gửi về Bộ Nội vụ", "To be sent to Bộ Nội vụ"),
    level: "PROVINCE",
    steps: {
      forward: {
        to: "REVOCATION_CENTRAL",
        label: text("Gửi Bộ Nội vụ", "Forward to Bộ Nội vụ"),
        by: [provinceClerk, provinceOffice],
        paper: "SUBMISSION",
        effects: ["SEND_PAPER"],
      },
      ...withdrawable(...proposingHeads),
      ...leavable("REVOCATION_SUBMISSION", provinceReviewer, provinceChief),
      ...pausable("REVOCATION_SUBMISSION_NUMBERED", provinceHolders),
    },
  },
};

/** Bộ Nội vụ and those who decide are outside: what they did is recorded from their document. */
const central: Stages = {
  REVOCATION_CENTRAL: {
    label: text("Trung ương xem xét hủy bỏ", "Revocation decided by the State"),
    level: "CENTRAL",
    external: true,
    readers: ["CENTRAL"],
    timeLimit: within(10, "sla.revocation.central", article56),
    legalBasis: article56,
    steps: {
      recordRevocation: {
        to: "REVOCATION_PUBLISHED",
        label: text("Đã có quyết định hủy bỏ", "Revoked by a decision"),
        by: [provinceOffice],
        requires: { incomingDocument: true, effectiveOn: true },
        effects: ["REVOKE_AWARD"],
        legalBasis: article93,
      },
      recordRefusal: {
        to: "UPHELD",
        label: text("Không đồng ý hủy bỏ", "Not agreed: the award stands"),
        by: [provinceOffice],
        whileHeld: true,
        requires: { note: true, incomingDocument: true },
      },
      ...withdrawable(...proposingHeads),
      ...pausable("REVOCATION_CENTRAL", provinceHolders),
    },
  },
};

/** Pipeline E for state-level honours: the province appraises and submits, others decide. */
export const revocationState: PipelineDefinition = {
  key: "revocation-state",
  version: 1,
  label: text("Hủy bỏ khen thưởng cấp Nhà nước", "Revocation of a state-level honour"),
  legalBasis: [article93, "Nghị định 152/2025/NĐ-CP, Điều 56, 58"],
  scope: {
    decidedAt: ["CENTRAL", "PRIME_MINISTER", "PRESIDENT"],
    agency: "ANY",
    procedure: "REVOCATION",
  },
  start: "REVOCATION_PROPOSED",
  stages: {
    ...revocationReview({
      level: "PROVINCE",
      reviewers: [provinceReviewer, provinceChief],
      leaders: [provinceChair],
      approved: "REVOCATION_SUBMISSION",
    }),
    ...submission,
    ...central,
    ...revocationRecovery({ level: "PROVINCE", by: provinceRecoverers }),
  },
};
