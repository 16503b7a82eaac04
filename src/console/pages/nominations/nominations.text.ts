import type { Text } from "../../language/language.tsx";

export const nominationsText = {
  title: { vi: "Tra cứu hồ sơ", en: "Nominations" },
  total: { vi: "{n} hồ sơ", en: "{n} nominations" },
  caption: { vi: "Hồ sơ bạn được xem, mới cập nhật trước", en: "What you may read, latest first" },
  name: { vi: "Tên người, tập thể", en: "Name" },
  code: { vi: "Mã hồ sơ", en: "Code" },
  subject: { vi: "Đề nghị khen", en: "Nominee" },
  unit: { vi: "Đơn vị", en: "Unit" },
  stage: { vi: "Đang ở", en: "Stage" },
  state: { vi: "Tình trạng", en: "State" },
  filters: { vi: "Đang lọc theo", en: "Filtered by" },
  without: { vi: "Bỏ lọc: {what}", en: "Remove: {what}" },
  empty: { vi: "Không có hồ sơ nào khớp", en: "No nomination fits" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  dueSoon: { vi: "Sắp đến hạn", en: "Due soon" },
  onHold: { vi: "Tạm dừng xét", en: "On hold" },
  ageFrom: {
    vi: "Ở giai đoạn này từ {n} ngày làm việc",
    en: "At least {n} working days at its stage",
  },
  ageTo: { vi: "không quá {n} ngày làm việc", en: "at most {n} working days" },
  withHolder: { vi: "Có cơ quan đang giữ: {value}", en: "Has a holder: {value}" },
} as const;

/** The API has no labels for these closed vocabularies. */
export const outcomeNames: Readonly<Record<string, Text>> = {
  IN_PROGRESS: { vi: "Đang xét", en: "In progress" },
  AWARDED: { vi: "Đã khen thưởng", en: "Awarded" },
  NOT_AWARDED: { vi: "Không khen thưởng", en: "Not awarded" },
  WITHDRAWN: { vi: "Đã rút", en: "Withdrawn" },
  EXPIRED: { vi: "Hết hạn", en: "Expired" },
  REVOKED: { vi: "Đã hủy quyết định", en: "Revoked" },
};

export const levelNames: Readonly<Record<string, Text>> = {
  UNIT: { vi: "Đơn vị", en: "Unit" },
  COMMUNE: { vi: "Xã, phường", en: "Commune" },
  DEPARTMENT: { vi: "Sở", en: "Department" },
  PROVINCE: { vi: "Tỉnh", en: "Province" },
  CENTRAL: { vi: "Trung ương", en: "Central" },
  PRIME_MINISTER: { vi: "Thủ tướng", en: "Prime Minister" },
  PRESIDENT: { vi: "Chủ tịch nước", en: "President" },
};
