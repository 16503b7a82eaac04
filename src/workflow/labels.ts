import type { Label, Level, Outcome, SigningCapacity } from "./vocabulary.ts";

/** What people read for the keys of the closed vocabularies. */
export const levelLabels: Readonly<Record<Level, Label>> = {
  UNIT: { vi: "Đơn vị", en: "Unit" },
  COMMUNE: { vi: "Xã, phường", en: "Commune" },
  DEPARTMENT: { vi: "Sở, ngành", en: "Department" },
  PROVINCE: { vi: "Tỉnh", en: "Province" },
  CENTRAL: { vi: "Trung ương", en: "Central body" },
  PRIME_MINISTER: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" },
  PRESIDENT: { vi: "Chủ tịch nước", en: "State President" },
};

export const outcomeLabels: Readonly<Record<Outcome, Label>> = {
  IN_PROGRESS: { vi: "Đang xét", en: "In progress" },
  AWARDED: { vi: "Được khen thưởng", en: "Awarded" },
  NOT_AWARDED: { vi: "Không được khen thưởng", en: "Not awarded" },
  WITHDRAWN: { vi: "Đã rút", en: "Withdrawn" },
  EXPIRED: { vi: "Hết hạn", en: "Expired" },
  REVOKED: { vi: "Bị thu hồi, hủy bỏ", en: "Revoked" },
  UPHELD: { vi: "Không hủy bỏ, giữ nguyên khen thưởng", en: "Upheld" },
};

/** What stands before the signer's title, and what it means. */
export const capacityLabels: Readonly<Record<SigningCapacity, Label>> = {
  HEAD: { vi: "Ký với tư cách người đứng đầu", en: "As head" },
  ON_BEHALF: { vi: "TM. (thay mặt tập thể)", en: "On behalf of the collective body (TM.)" },
  DEPUTY_FOR: { vi: "KT. (ký thay)", en: "For the head (KT.)" },
  BY_ORDER: { vi: "TL. (thừa lệnh)", en: "By order (TL.)" },
  AUTHORISED: { vi: "TUQ. (thừa ủy quyền)", en: "By authorisation (TUQ.)" },
  ACTING: { vi: "Q. (quyền)", en: "Acting head (Q.)" },
};
