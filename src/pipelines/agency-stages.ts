import type { DeskRule, StageDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import {
  agencyCouncil,
  appraising,
  expirable,
  holdable,
  officeChief,
  officeClerk,
  officeReviewer,
  recallable,
  refusableAtIntake,
  returnable,
  submitting,
  text,
  unitHead,
  withdrawable,
  within,
} from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

type Agency = {
  readonly level: Level;
  readonly leaders: readonly DeskRule[];
  /** Where `approve` leads: to this agency's own decision, or to its letter upward. */
  readonly approved: string;
  readonly appraisalDays: number;
  readonly appraisalBasis: string;
};

/** Intake, appraisal, council and leadership of a Sở or a commune (A4–A8n). */
export function agencyStages(agency: Agency): Stages {
  return { ...intake(agency), ...appraisal(agency), ...review(agency) };
}

function intake({ level, leaders }: Agency): Stages {
  const holders = [officeReviewer, officeChief, ...leaders];
  return {
    OFFICE_INTAKE: {
      label: text("Văn phòng tiếp nhận", "Office intake"),
      level,
      readers: ["DEPARTMENT"],
      timeLimit: within(3, "sla.department.intake", "Đề xuất cấu hình"),
      steps: {
        receive: {
          to: "OFFICE_APPRAISAL",
          label: text("Tiếp nhận hồ sơ", "Receive"),
          by: [officeClerk, officeReviewer],
          effects: ["RECEIVE"],
          notBy: submitting,
        },
        ...refusableAtIntake("DRAFT", [officeClerk, officeReviewer]),
        ...returnable("RETURNED_BY_OFFICE", [officeClerk, officeReviewer], officeChief),
        ...recallable("DRAFT", unitHead),
        ...withdrawable(unitHead),
        ...holdable("OFFICE_INTAKE", holders),
      },
    },
    RETURNED_BY_OFFICE: {
      label: text("Văn phòng trả lại, chờ bổ sung", "Returned by the office"),
      level: "UNIT",
      editable: true,
      waits: "SUPPLEMENT",
      timeLimit: within(10, "supplement.unit", "Đề xuất cấu hình"),
      steps: {
        resubmit: {
          to: "OFFICE_INTAKE",
          label: text("Gửi lại hồ sơ đã bổ sung", "Resubmit"),
          by: [unitHead],
          effects: ["SEND_DOSSIER"],
        },
        ...withdrawable(unitHead),
        ...expirable,
        ...holdable("RETURNED_BY_OFFICE", holders),
      },
    },
  };
}

function appraisal({ level, leaders, appraisalDays, appraisalBasis }: Agency): Stages {
  return {
    OFFICE_APPRAISAL: {
      label: text("Văn phòng thẩm định", "Office appraisal"),
      level,
      timeLimit: within(appraisalDays, "sla.department.appraisal", appraisalBasis),
      steps: {
        completeAppraisalEligible: {
          to: "DEPARTMENT_COUNCIL",
          label: text("Đủ điều kiện, trình Hội đồng", "Eligible: to the council"),
          by: [officeReviewer],
          when: ["departmentCouncilRequired", "criteriaMet"],
          requires: { papers: ["APPRAISAL_REPORT"] },
          notBy: submitting,
          effects: ["ADVISE_ELIGIBLE"],
        },
        completeAppraisalEligibleWithoutCouncil: {
          to: "LEADER_REVIEW",
          label: text("Đủ điều kiện, báo cáo lãnh đạo", "Eligible: to the leadership"),
          by: [officeReviewer],
          when: ["departmentCouncilNotRequired", "criteriaMet"],
          requires: { papers: ["APPRAISAL_REPORT"] },
          notBy: submitting,
          effects: ["ADVISE_ELIGIBLE"],
        },
        completeAppraisalIneligible: {
          to: "LEADER_REVIEW",
          label: text("Không đủ điều kiện", "Not eligible"),
          by: [officeReviewer],
          requires: { note: true, papers: ["APPRAISAL_REPORT"] },
          notBy: submitting,
          effects: ["ADVISE_INELIGIBLE"],
        },
        completeAppraisalLowerForm: {
          to: "LEADER_REVIEW",
          label: text("Đề xuất hình thức thấp hơn", "Propose a lower award"),
          by: [officeReviewer],
          requires: { note: true, papers: ["APPRAISAL_REPORT"], proposedAward: true },
          notBy: submitting,
          effects: ["ADVISE_LOWER_FORM"],
        },
        ...returnable("RETURNED_BY_OFFICE", [officeReviewer], officeChief),
        ...withdrawable(unitHead),
        ...holdable("OFFICE_APPRAISAL", [officeReviewer, officeChief, ...leaders]),
      },
    },
  };
}

function review({ level, leaders, approved }: Agency): Stages {
  const holders = [officeReviewer, officeChief, ...leaders];
  return {
    DEPARTMENT_COUNCIL: {
      label: text("Hội đồng TĐKT cơ quan xét", "Agency council"),
      level,
      legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 90",
      council: "DEPARTMENT",
      timeLimit: within(10, "sla.department.council", "Đề xuất cấu hình"),
      steps: {
        endorse: {
          to: "LEADER_REVIEW",
          label: text("Hội đồng nhất trí", "Council endorses"),
          by: agencyCouncil,
          when: ["councilEndorsed"],
          requires: { papers: ["COUNCIL_MINUTES"] },
          notBy: submitting,
        },
        notEndorse: {
          to: "NOT_ENDORSED",
          label: text("Hội đồng không nhất trí", "Council does not endorse"),
          by: agencyCouncil,
          when: ["councilRejected"],
          requires: { note: true, papers: ["COUNCIL_MINUTES"] },
          notBy: submitting,
        },
        ...withdrawable(unitHead),
        ...holdable("DEPARTMENT_COUNCIL", holders),
      },
    },
    LEADER_REVIEW: {
      label: text("Lãnh đạo xem xét", "Leadership review"),
      level,
      timeLimit: within(5, "sla.department.leader", "Đề xuất cấu hình"),
      steps: {
        approve: {
          to: approved,
          label: text("Phê duyệt", "Approve"),
          by: leaders,
          when: ["favourable"],
          notBy: [...submitting, ...appraising],
        },
        agreeLowerForm: {
          to: "RETURNED_BY_OFFICE",
          label: text("Đồng ý hình thức thấp hơn, trả đơn vị", "Agree to the lower award"),
          by: leaders,
          when: ["advisedLowerForm"],
          notBy: [...submitting, ...appraising],
        },
        decline: {
          to: "NOT_ENDORSED",
          label: text("Không đồng ý", "Decline"),
          by: leaders,
          requires: { note: true },
          notBy: [...submitting, ...appraising],
        },
        returnForReview: {
          to: "OFFICE_APPRAISAL",
          label: text("Trả lại thẩm định lại", "Return for review"),
          by: leaders,
          whileHeld: true,
          requires: { note: true },
        },
        ...withdrawable(unitHead),
        ...holdable("LEADER_REVIEW", holders),
      },
    },
    NOT_ENDORSED: {
      label: text("Chờ thông báo không khen thưởng", "Refusal to be notified"),
      level,
      steps: {
        notifyResult: {
          to: "REJECTED",
          label: text("Thông báo kết quả", "Notify the result"),
          by: [officeReviewer, officeClerk],
          whileHeld: true,
          requires: { note: true },
        },
      },
    },
  };
}
