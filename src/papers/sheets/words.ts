import type { FundSource } from "../../award/prize.ts";
import type { AwardRecord, OrganisationKind } from "../../catalogue/types.ts";
import type { Catalogue } from "../../database/catalogue.ts";
import type { MovementSpan } from "../../queries/report-yearly.ts";
import { levels, type SubjectKind } from "../../workflow/vocabulary.ts";

/** What people read in a sheet for the keys of closed vocabularies. */
export const subjectNames: Readonly<Record<SubjectKind, string>> = {
  COLLECTIVE: "Tập thể",
  HOUSEHOLD: "Hộ gia đình",
  INDIVIDUAL: "Cá nhân",
};

const fundNames: Readonly<Record<FundSource, string>> = {
  AGENCY_AWARD_FUND: "Quỹ thi đua, khen thưởng của cơ quan",
  PROVINCE_BUDGET: "Ngân sách tỉnh",
  COMMUNE_BUDGET: "Ngân sách xã",
  UNIT_AUTONOMOUS: "Kinh phí tự chủ của đơn vị",
  UNIT_NON_AUTONOMOUS: "Kinh phí không tự chủ của đơn vị",
  DONATION: "Nguồn đóng góp, tài trợ",
};

export function fundName(fund: FundSource | null, stateLine: boolean): string {
  const name = fund === null ? "Chưa xác định nguồn" : fundNames[fund];
  return stateLine ? `${name} (khen thưởng cấp Nhà nước)` : name;
}

export const launcherNames: Readonly<Record<OrganisationKind, string>> = {
  UNIT: "Đơn vị",
  DEPARTMENT: "Sở, ban, ngành",
  COMMUNE: "Xã, phường, đặc khu",
  PROVINCE: "Tỉnh, thành phố",
  DISTRICT: "Huyện (trước 01/7/2025)",
  PARTY: "Cơ quan của Đảng",
  UNION: "Công đoàn, đoàn thể",
  CENTRAL: "Bộ, ngành, cơ quan trung ương",
  OTHER: "Tổ chức khác",
};

export const spanNames: Readonly<Record<MovementSpan, string>> = {
  UNDER_ONE: "Dưới 1 năm",
  ONE: "1 năm",
  ONE_TO_THREE: "Trên 1 năm đến dưới 3 năm",
  THREE_TO_FIVE: "Từ 3 năm đến dưới 5 năm",
  FIVE_OR_MORE: "Từ 5 năm trở lên",
};

export function awardName({ awards }: Catalogue, key: string | null): string {
  return awards.get(key ?? "")?.label.vi ?? key ?? "Tất cả";
}

/** Collectives before individuals. */
export const subjectOrder: readonly SubjectKind[] = ["COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL"];

/** From high to low, titles before commendations (NĐ152 Điều 28). */
export function ceremonyOrder({ awards }: Catalogue): readonly AwardRecord[] {
  const rank = ({ decidedAt }: AwardRecord) => levels.indexOf(decidedAt);
  return [...awards.values()].toSorted(
    (a, b) => rank(b) - rank(a) || (a.kind === b.kind ? 0 : a.kind === "TITLE" ? -1 : 1),
  );
}

/** A day as it is written: 22/11/2026. */
export function written(day: string): string {
  return day.split("-").toReversed().join("/");
}
