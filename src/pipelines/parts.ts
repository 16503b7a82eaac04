import type { DeskRule, StepDefinition, TimeLimit, WorkingDayLimit } from "../workflow/pipeline.ts";
import type { Label, Place } from "../workflow/vocabulary.ts";

/** The words the pipeline files are written in: desks, limits and the steps that recur. */
export function desk(role: string, at: Place): DeskRule {
  return { role, at };
}

export function text(vi: string, en: string): Label {
  return { vi, en };
}

export const unitOfficer = desk("UNIT_OFFICER", "UNIT");
export const unitHead = desk("UNIT_HEAD", "UNIT");
export const officeClerk = desk("CLERK", "OFFICE");
export const officeReviewer = desk("OFFICE_REVIEWER", "OFFICE");
export const officeChief = desk("OFFICE_CHIEF", "OFFICE");
export const agencyCouncil = [
  desk("AGENCY_COUNCIL_SECRETARY", "DEPARTMENT"),
  desk("AGENCY_COUNCIL_CHAIR", "DEPARTMENT"),
];
export const directors = [desk("DIRECTOR", "DEPARTMENT"), desk("DEPUTY_DIRECTOR", "DEPARTMENT")];
export const communeChair = desk("COMMUNE_CHAIR", "DEPARTMENT");
export const oneStop = desk("ONE_STOP_CLERK", "ONE_STOP");
export const provinceReviewer = desk("PROVINCE_REVIEWER", "HOME_AFFAIRS");
export const provinceChief = desk("PROVINCE_REVIEW_CHIEF", "HOME_AFFAIRS");
export const provinceCouncil = [
  desk("PROVINCE_COUNCIL_SECRETARY", "PROVINCE"),
  desk("PROVINCE_COUNCIL_CHAIR", "PROVINCE"),
];
export const provinceOffice = desk("PROVINCE_OFFICE", "PROVINCE_OFFICE");
export const provinceClerk = desk("CLERK", "PROVINCE_OFFICE");
export const provinceChair = desk("PROVINCE_CHAIR", "PROVINCE");
export const partyCommittee = desk("PARTY_COMMITTEE", "PARTY");
export const consultedBody = desk("CONSULTED_BODY", "CONSULTED");

/** Steps by which a proposer answers for the dossier: he may not appraise it afterwards. */
export const submitting = ["endorseInUnit", "submit", "resubmit"];
/** The same towards the province: also whoever approved or signed for the agency. */
export const agencySubmitting = [
  ...submitting,
  "approve",
  "approveForProvince",
  "sign",
  "resubmitToProvince",
];
/** Steps by which a dossier is appraised: whoever took one may not approve or sign. */
export const appraising = [
  "completeAppraisalEligible",
  "completeAppraisalEligibleWithoutCouncil",
  "completeAppraisalEligibleWithoutNotice",
  "completeAppraisalIneligible",
  "completeAppraisalLowerForm",
];

export const unitDeadline: TimeLimit = {
  deadline: "UNIT",
  key: "deadline.unitToDepartment",
  basis: "Kế hoạch của đợt xét: đơn vị trình trước ngày ấn định",
};
export const departmentDeadline: TimeLimit = {
  deadline: "DEPARTMENT",
  key: "deadline.departmentToProvince",
  basis: "Kế hoạch của đợt xét: cơ quan trình trước ngày ấn định",
};

/** A limit in working days from the day the stage is entered, that day excluded. */
export function within(workingDays: number, key: string, basis: string): WorkingDayLimit {
  return { workingDays, key, basis };
}

type Steps = Readonly<Record<string, StepDefinition>>;
const holdBasis = "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4";

/** Hold, release and confirmed violation at a stage, for the desks of the level that has the case. */
export function holdable(stage: string, by: readonly DeskRule[]): Steps {
  return {
    ...pausable(stage, by),
    confirmViolation: {
      to: "REJECTED",
      label: text("Kết luận có vi phạm", "Confirm the violation"),
      by,
      when: ["held"],
      whileHeld: true,
      queues: false,
      requires: { note: true, incomingDocument: true },
      legalBasis: holdBasis,
    },
  };
}

/** Hold and release, where there is nobody whose violation would end the case. */
export function pausable(stage: string, by: readonly DeskRule[]): Steps {
  return {
    hold: {
      to: stage,
      label: text("Tạm dừng xét", "Put on hold"),
      by,
      whileHeld: true,
      queues: false,
      requires: { note: true, incomingDocument: true },
      effects: ["HOLD"],
      legalBasis: holdBasis,
    },
    ...releasable(stage, by),
  };
}

/** A ground of hold falls away. Every stage that a held nomination can come to needs it. */
export function releasable(stage: string, by: readonly DeskRule[]): Steps {
  return {
    release: {
      to: stage,
      label: text("Tiếp tục xét", "Release from hold"),
      by,
      when: ["held"],
      whileHeld: true,
      queues: false,
      requires: { note: true, incomingDocument: true },
      effects: ["RELEASE"],
      legalBasis: holdBasis,
    },
  };
}

/** The proposer leaves the process. */
export function withdrawable(...by: readonly DeskRule[]): Steps {
  return {
    withdraw: {
      to: "WITHDRAWN",
      label: text("Rút hồ sơ", "Withdraw"),
      by,
      whileHeld: true,
      queues: false,
      requires: { note: true },
      effects: ["LEAVE_PAPER"],
    },
  };
}

/** A given award can be taken away by its revocation, wherever it stands since. */
export const revocable: Steps = {
  revoke: {
    to: "REVOKED",
    label: text("Hủy bỏ khen thưởng", "Revoke the award"),
    by: [],
    revocation: true,
    whileHeld: true,
    legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 93",
  },
};

/** The clock ends what was left lying past its date. */
export const expirable: Steps = {
  expire: {
    to: "EXPIRED",
    label: text("Hết hạn", "Expire"),
    by: [],
    clock: true,
    when: ["timeIsUp"],
  },
};

/** Return for supplement: once by a reviewer, again only by the chief who says why. */
export function returnable(to: string, by: readonly DeskRule[], chief: DeskRule): Steps {
  const basis = "Yêu cầu hoàn thiện hồ sơ không quá một lần (KH Nam Định 2021–2025, III.3)";
  return {
    returnForSupplement: {
      to,
      label: text("Trả lại để bổ sung", "Return for supplement"),
      by,
      when: ["supplementsLeft"],
      whileHeld: true,
      requires: { missingItems: true },
      effects: ["COUNT_SUPPLEMENT"],
      legalBasis: basis,
    },
    returnForSupplementAgain: {
      to,
      label: text("Lãnh đạo cho trả lại thêm lần nữa", "Return once more by the chief"),
      by: [chief],
      when: ["supplementsSpent"],
      whileHeld: true,
      queues: false,
      requires: { note: true, missingItems: true },
      effects: ["COUNT_SUPPLEMENT"],
      legalBasis: basis,
    },
  };
}

/**
 * Leaves the paper it came with and goes back, not counted as a supplement. Closed while held: a
 * draft has nobody who could release it.
 */
export function refusableAtIntake(to: string, by: readonly DeskRule[]): Steps {
  return {
    refuseIntake: {
      to,
      label: text("Không tiếp nhận", "Refuse at intake"),
      by,
      requires: { note: true },
      effects: ["LEAVE_PAPER"],
    },
  };
}

/** Leaves a signed letter that is not sent, so that one case does not stop the others on it. */
export function leavable(to: string, ...by: readonly DeskRule[]): Steps {
  return {
    leaveLetter: {
      to,
      label: text("Đưa ra khỏi Tờ trình", "Take off the letter"),
      by,
      whileHeld: true,
      queues: false,
      requires: { note: true },
      effects: ["LEAVE_PAPER"],
    },
  };
}

/** The sender takes it back before the receiver has opened it. */
export function recallable(to: string, ...by: readonly DeskRule[]): Steps {
  return {
    recall: {
      to,
      label: text("Thu hồi", "Recall"),
      by,
      queues: false,
      effects: ["LEAVE_PAPER"],
    },
  };
}
