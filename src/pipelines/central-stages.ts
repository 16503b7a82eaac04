import type { GuardKey } from "../workflow/guards.ts";
import type { Requirements, StageDefinition, StepDefinition } from "../workflow/pipeline.ts";
import type { Label } from "../workflow/vocabulary.ts";
import {
  holdable,
  provinceChair,
  provinceOffice,
  releasable,
  revocable,
  text,
  withdrawable,
  within,
} from "./parts.ts";
import { provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;
const article35 = "Nghị định 152/2025/NĐ-CP, Điều 35";

/** A step of a body outside: the provincial office records the document that tells of it. */
function recorded(
  to: string,
  label: Label,
  more: {
    readonly when?: readonly GuardKey[];
    readonly requires?: Requirements;
    readonly effects?: NonNullable<StepDefinition["effects"]>;
  } = {},
): StepDefinition {
  const { requires, ...rest } = more;
  return {
    to,
    label,
    by: [provinceOffice],
    whileHeld: true,
    requires: { incomingDocument: true, ...requires },
    ...rest,
  };
}

/** Intake, appraisal, opinions and council at Bộ Nội vụ (C7–C10): external, moved by documents. */
export const centralAppraisal: Stages = {
  CENTRAL_INTAKE: {
    label: text("Bộ Nội vụ tiếp nhận", "Central intake"),
    level: "CENTRAL",
    external: true,
    readers: ["CENTRAL"],
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 12",
    steps: {
      receive: recorded(
        "CENTRAL_APPRAISAL",
        text("Bộ đã nhận đủ bản giấy và bản điện tử", "Received, paper and file"),
        { effects: ["RECEIVE"], requires: { effectiveOn: true, freshAchievements: true } },
      ),
      refuseIntake: recorded("CHAIR_SUBMISSION", text("Bộ không tiếp nhận", "Refused at intake"), {
        effects: ["LEAVE_PAPER"],
        requires: { note: true },
      }),
      ...withdrawable(provinceChair),
      ...holdable("CENTRAL_INTAKE", provinceHolders),
    },
  },
  CENTRAL_APPRAISAL: {
    label: text("Bộ Nội vụ thẩm định", "Central appraisal"),
    level: "CENTRAL",
    external: true,
    legalBasis: article35,
    timeLimit: within(20, "sla.central.appraisal", article35),
    // What is not eligible has to be back sooner.
    alongside: [within(10, "sla.central.return", article35)],
    steps: {
      completeAppraisalEligible: recorded(
        "CENTRAL_COUNCIL",
        text("Đủ điều kiện, trình Hội đồng TĐKT Trung ương", "Eligible: central council"),
        { when: ["centralCouncilRequired"], effects: ["ADVISE_ELIGIBLE"] },
      ),
      completeAppraisalEligibleWithoutCouncil: recorded(
        "PM_SUBMISSION",
        text("Đủ điều kiện, trình Thủ tướng", "Eligible: to the Prime Minister"),
        { when: ["centralCouncilNotRequired"], effects: ["ADVISE_ELIGIBLE"] },
      ),
      completeAppraisalIneligible: recorded(
        "RETURNED_BY_CENTRAL",
        text("Bộ trả lại, không đủ điều kiện", "Returned as not eligible"),
        { requires: { note: true }, effects: ["ADVISE_INELIGIBLE"] },
      ),
      completeAppraisalLowerForm: recorded(
        "RETURNED_BY_CENTRAL",
        text("Bộ đề nghị hình thức thấp hơn", "A lower award proposed"),
        { requires: { note: true, proposedAward: true }, effects: ["ADVISE_LOWER_FORM"] },
      ),
      returnForSupplement: recorded(
        "RETURNED_BY_CENTRAL",
        text("Bộ yêu cầu bổ sung", "Supplement requested"),
        {
          requires: { missingItems: true },
          effects: ["COUNT_SUPPLEMENT"],
        },
      ),
      requestOpinion: recorded(
        "CENTRAL_CONSULTATION",
        text("Bộ lấy ý kiến bộ, ngành", "Opinions requested"),
        { effects: ["ASK_OPINION"] },
      ),
      ...withdrawable(provinceChair),
      ...holdable("CENTRAL_APPRAISAL", provinceHolders),
    },
  },
  RETURNED_BY_CENTRAL: {
    label: text("Bộ Nội vụ trả lại", "Returned by Bộ Nội vụ"),
    level: "PROVINCE",
    waits: "SUPPLEMENT",
    steps: {
      resubmit: {
        to: "CENTRAL_INTAKE",
        label: text("Gửi lại Bộ Nội vụ", "Resubmit"),
        by: [provinceOffice],
        effects: ["SEND_DOSSIER"],
      },
      acceptReturn: {
        to: "NOT_AWARDED",
        label: text("Chấp nhận kết luận của Bộ", "Accept the return"),
        by: [provinceChair],
        requires: { note: true },
      },
      ...withdrawable(provinceChair),
      ...holdable("RETURNED_BY_CENTRAL", provinceHolders),
    },
  },
  CENTRAL_CONSULTATION: {
    label: text("Bộ Nội vụ lấy ý kiến bộ, ngành", "Central consultation"),
    level: "CENTRAL",
    waits: "OPINION",
    external: true,
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 34 khoản 6",
    timeLimit: within(10, "sla.opinion", "Nghị định 152/2025/NĐ-CP, Điều 34"),
    steps: {
      recordOpinion: recorded("CENTRAL_APPRAISAL", text("Đã có ý kiến", "Opinion given"), {
        effects: ["ANSWER_OPINION"],
      }),
      opinionLapsed: {
        to: "CENTRAL_APPRAISAL",
        label: text("Hết hạn, Bộ vẫn trình", "Silence: the case proceeds"),
        by: [],
        clock: true,
        when: ["timeIsUp"],
        effects: ["LAPSE_OPINION"],
      },
      ...withdrawable(provinceChair),
      ...holdable("CENTRAL_CONSULTATION", provinceHolders),
    },
  },
  CENTRAL_COUNCIL: {
    label: text("Hội đồng TĐKT Trung ương", "Central council"),
    level: "CENTRAL",
    external: true,
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 45",
    steps: {
      endorse: recorded("PM_SUBMISSION", text("Hội đồng nhất trí", "Council endorses")),
      notEndorse: recorded(
        "CENTRAL_DECLINED",
        text("Hội đồng không nhất trí", "Council does not endorse"),
        { requires: { note: true } },
      ),
      ...withdrawable(provinceChair),
      ...holdable("CENTRAL_COUNCIL", provinceHolders),
    },
  },
};

/** The Prime Minister, the President, and the result on its way back (C11–C14). */
export const stateDecision: Stages = {
  PM_SUBMISSION: {
    label: text("Bộ Nội vụ trình Thủ tướng", "Bộ Nội vụ lays it before the Prime Minister"),
    level: "CENTRAL",
    external: true,
    steps: {
      submitToPrimeMinister: recorded(
        "PM_DECISION",
        text("Bộ đã trình Thủ tướng", "Laid before the Prime Minister"),
      ),
      ...withdrawable(provinceChair),
      ...holdable("PM_SUBMISSION", provinceHolders),
    },
  },
  PM_DECISION: {
    label: text("Thủ tướng Chính phủ xem xét", "Prime Minister"),
    level: "PRIME_MINISTER",
    external: true,
    steps: {
      decideAward: recorded("RESULT_RETURNED", text("Thủ tướng quyết định tặng", "Awarded"), {
        when: ["decidedByPrimeMinister"],
        requires: { effectiveOn: true },
      }),
      submitToPresident: recorded(
        "PRESIDENT_DECISION",
        text("Thủ tướng trình Chủ tịch nước", "Laid before the President"),
        { when: ["decidedByPresident"] },
      ),
      decline: recorded("CENTRAL_DECLINED", text("Không đồng ý", "Declined"), {
        requires: { note: true },
      }),
      ...holdable("PM_DECISION", provinceHolders),
    },
  },
  PRESIDENT_DECISION: {
    label: text("Chủ tịch nước xem xét", "President"),
    level: "PRESIDENT",
    external: true,
    steps: {
      decideAward: recorded("RESULT_RETURNED", text("Chủ tịch nước quyết định tặng", "Awarded"), {
        requires: { effectiveOn: true },
      }),
      decline: recorded("CENTRAL_DECLINED", text("Không đồng ý", "Declined"), {
        requires: { note: true },
      }),
      ...holdable("PRESIDENT_DECISION", provinceHolders),
    },
  },
  CENTRAL_DECLINED: {
    label: text("Chờ Bộ Nội vụ thông báo không khen thưởng", "Central refusal to be notified"),
    level: "CENTRAL",
    external: true,
    timeLimit: within(10, "sla.central.decline", article35),
    steps: {
      notifyDecline: recorded("NOT_AWARDED", text("Bộ đã thông báo", "Notified by Bộ Nội vụ")),
    },
  },
  RESULT_RETURNED: {
    label: text("Kết quả đã về tỉnh", "Result back at the province"),
    level: "PROVINCE",
    outcome: "AWARDED",
    timeLimit: within(10, "sla.central.result", article35),
    steps: {
      notifyResult: {
        to: "AFTER_DECISION",
        label: text("Thông báo kết quả", "Notify the result"),
        by: [provinceOffice],
      },
      ...releasable("RESULT_RETURNED", provinceHolders),
      ...revocable,
    },
  },
};
