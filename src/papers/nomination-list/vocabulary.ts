import type { InitiativeLevel, Rating } from "../../award/evidence.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";

/** A heading or a choice as it is compared: composed, in lower case, without marks around it. */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\(\*\)|\*/g, "")
    .replaceAll(/[–—−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/[\s:.;]+$/, "")
    .trim();
}

type Words<Key extends string> = Readonly<Record<Key, readonly [shown: string, ...also: string[]]>>;

export const kindWords: Words<SubjectKind> = {
  INDIVIDUAL: ["Cá nhân", "cn", "các cá nhân", "individual"],
  COLLECTIVE: ["Tập thể", "tt", "các tập thể", "collective"],
  HOUSEHOLD: ["Hộ gia đình", "hộ", "household"],
};

export const ratingWords: Words<Rating> = {
  EXCELLENT: ["Hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc", "xuất sắc", "htxsnv"],
  GOOD: ["Hoàn thành tốt nhiệm vụ", "hoàn thành tốt", "tốt", "httnv"],
  COMPLETED: ["Hoàn thành nhiệm vụ", "hoàn thành", "htnv"],
  NOT_COMPLETED: ["Không hoàn thành nhiệm vụ", "không hoàn thành", "khtnv"],
};

export const disciplineWords: Words<"NONE" | "IN_FORCE" | "ENDED"> = {
  NONE: ["Không", "không có", "không bị kỷ luật", "0"],
  IN_FORCE: ["Đang thi hành", "đang bị kỷ luật", "có"],
  ENDED: ["Đã hết", "đã hết kỷ luật", "hết hiệu lực"],
};

export const initiativeWords: Words<InitiativeLevel> = {
  NATIONAL: ["Toàn quốc", "cấp quốc gia"],
  PROVINCE: ["Cấp tỉnh", "tỉnh"],
  DEPARTMENT: ["Cấp Sở", "sở", "cấp ngành", "ngành"],
  UNIT: ["Cấp cơ sở", "cơ sở", "cấp đơn vị", "đơn vị"],
};

const yesWords: Words<"YES" | "NO"> = {
  YES: ["Có", "x", "✓", "✔", "v", "đúng", "yes", "true", "1", "rồi", "đã áp dụng"],
  NO: ["Không", "no", "false", "0", "chưa", "sai"],
};

/** The indexes criteria ask for, as people name them; others go by their key. */
export const indexWords: Words<string> = {
  PAR_INDEX: ["Chỉ số cải cách hành chính", "chỉ số cchc", "par index"],
  SIPAS: ["Chỉ số hài lòng (SIPAS)", "chỉ số hài lòng", "sipas"],
  LATE_FILES: ["Số hồ sơ trễ hạn", "hồ sơ trễ hạn"],
};

/** What is offered in a drop-down. */
export function shown(words: Words<string>): readonly string[] {
  return Object.values(words).map(([first]) => first);
}

export const yesShown = shown(yesWords);

/** The key behind what somebody wrote; undefined where it is none of them. */
export function keyOf<Key extends string>(words: Words<Key>, text: string): Key | undefined {
  const wanted = folded(text);
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => key === text || words[key].some((word) => folded(word) === wanted));
}

export function yesOf(text: string): boolean | undefined {
  const key = keyOf(yesWords, text);
  return key && key === "YES";
}
