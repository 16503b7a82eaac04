import type { ReasonText } from "./refusals.ts";

const article93 = "Luật Thi đua, khen thưởng 2022, Điều 93";
const article58 = "Nghị định 152/2025/NĐ-CP, Điều 58";

/** Refusals of revoking an award and of recovering what it brought. */
export const revocationReasons = {
  NOT_AWARDED_YET: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ chưa được khen thưởng nên không có gì để hủy bỏ.",
    en: "It has not been awarded, so there is nothing to revoke.",
    basis: article93,
  },
  ALREADY_REVOKED: {
    code: "NOT_POSSIBLE",
    vi: "Khen thưởng này đã bị hủy bỏ.",
    en: "This award has already been revoked.",
    basis: article93,
  },
  REVOCATION_UNDER_WAY: {
    code: "NOT_POSSIBLE",
    vi: "Khen thưởng này đang được xem xét hủy bỏ.",
    en: "The revocation of this award is already under way.",
  },
  CONCLUSION_REQUIRED: {
    code: "INVALID",
    vi: "Hãy nêu văn bản kết luận làm căn cứ hủy bỏ.",
    en: "Name the conclusion the revocation rests on.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 56",
  },
  NOT_RECOVERING: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ không ở bước thu hồi hiện vật và tiền thưởng.",
    en: "Nothing is being recovered here now.",
    basis: article58,
  },
  ALREADY_RECOVERED: {
    code: "NOT_POSSIBLE",
    vi: "Đã thu hồi đủ; không còn gì phải thu.",
    en: "It has been recovered; nothing of it is left to recover.",
    basis: article58,
  },
  RECOVERY_EXCEEDS: {
    code: "INVALID",
    vi: "Số tiền phải lớn hơn 0 và không quá {left} đồng còn phải thu.",
    en: "The amount is more than 0 and not more than the {left} đồng still owed.",
  },
  AMOUNT_INVALID: {
    code: "INVALID",
    vi: "“{field}” phải là số đồng nguyên, không âm.",
    en: "“{field}” must be a whole number of đồng, not negative.",
  },
  RECOVERED_TOO_EARLY: {
    code: "INVALID",
    vi: "Ngày {recoveredOn} sớm hơn ngày quyết định hủy bỏ có hiệu lực ({revokedOn}).",
    en: "{recoveredOn} is before the day the award was revoked ({revokedOn}).",
  },
  NOT_RECOVERED: {
    code: "NOT_POSSIBLE",
    vi: "Chưa thu hồi đủ: hiện vật {item}; tiền thưởng {moneyBack}/{moneyOwed} đồng.",
    en: "Not everything is back: the item {item}; {moneyBack} of {moneyOwed} đồng.",
    basis: article58,
  },
  AWARD_REVOKED: {
    code: "NOT_POSSIBLE",
    vi: "Khen thưởng đã bị hủy bỏ nên hồ sơ không còn bước nào.",
    en: "The award has been revoked, so no step is left.",
    basis: article93,
  },
} as const satisfies Record<string, ReasonText>;
