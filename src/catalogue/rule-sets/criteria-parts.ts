import type { Condition } from "../../award/conditions.ts";
import type { CriteriaRule } from "../../award/rules.ts";
import type { CommendationType, SubjectKind } from "../../workflow/vocabulary.ts";

export type Line = CriteriaRule["criteria"][number];

/** A criterion that has to hold. */
export function required(
  key: string,
  [textVi, textEn]: readonly [string, string],
  condition: Condition,
  legalBasis: string,
): Line {
  return { key, textVi, textEn, logic: "REQUIRED", group: null, condition, legalBasis };
}

/** One of a group: one of them has to hold. */
export function oneOf(group: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, logic: "ANY_OF", group }));
}

export function rule(
  award: string,
  subject: SubjectKind,
  types: readonly CommendationType[],
  criteria: readonly Line[],
): CriteriaRule {
  return { award, subject, types, criteria };
}

export const manual: Condition = { kind: "MANUAL" };
export const ratedGood: Condition = { kind: "RATING", atLeast: "GOOD", years: "LAST" };
export const ratedExcellent: Condition = { kind: "RATING", atLeast: "EXCELLENT", years: "LAST" };

/** Words that recur. */
export const words = {
  good: ["Hoàn thành tốt nhiệm vụ trở lên", "Rated as having performed the tasks well or better"],
  excellent: ["Hoàn thành xuất sắc nhiệm vụ", "Rated as having performed the tasks excellently"],
  active: [
    "Tích cực tham gia phong trào thi đua, có tinh thần đoàn kết, tương trợ",
    "Takes an active part in the movements, in unity and mutual help",
  ],
  united: [
    "Nội bộ đoàn kết, gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước",
    "United, exemplary in following the Party's guidelines and the law",
  ],
  extraordinary: [
    "Lập được thành tích đột xuất ngoài chương trình, kế hoạch, nhiệm vụ được giao",
    "An extraordinary achievement outside the assigned programme, plan or task",
  ],
  contributions: [
    "Có đóng góp cho xã hội được công nhận",
    "Contributions to society that are recognised",
  ],
  personsOnly: [
    "Quá trình cống hiến xét cho cá nhân giữ chức vụ; tập thể chưa có tiêu chuẩn được đối chiếu",
    "Dedication is of persons in leading posts; no standard for collectives is known",
  ],
  flags: [
    "Trong thời gian đó được tặng cờ thi đua hoặc danh hiệu theo quy định của điều luật (số lần cần đối chiếu)",
    "Was given the flags or titles the article asks for in that time (how many is to be checked)",
  ],
} as const satisfies Record<string, readonly [string, string]>;
