import type { AwardRecord } from "../../catalogue/types.ts";
import { folded, indexWords, keyOf } from "./vocabulary.ts";

/** The columns of every list, with the headings people write; the first is the template's. */
export const fixedHeadings = {
  stt: ["STT", "tt", "số tt", "số thứ tự"],
  kind: ["Đối tượng", "loại đối tượng", "cá nhân/tập thể"],
  name: [
    "Họ và tên / Tên tập thể",
    "họ và tên",
    "họ tên",
    "tên tập thể",
    "họ và tên, tên tập thể",
    "tên tập thể, cá nhân",
    "tên cá nhân, tập thể",
    "họ và tên/tên tập thể",
  ],
  position: ["Chức vụ", "chức danh", "chức vụ, chức danh", "chức vụ, đơn vị công tác"],
  code: ["Mã cá nhân / Mã đơn vị", "mã", "mã số", "mã đối tượng", "mã cá nhân", "mã đơn vị"],
  unit: ["Đơn vị công tác", "đơn vị", "phòng, ban", "phòng/ban", "nơi công tác"],
  headOf: ["Người đứng đầu tập thể (mã đơn vị)", "người đứng đầu tập thể", "đứng đầu tập thể"],
  award: [
    "Danh hiệu, hình thức đề nghị",
    "hình thức đề nghị",
    "hình thức khen thưởng",
    "hình thức đề nghị khen thưởng",
    "danh hiệu đề nghị",
    "danh hiệu, hình thức khen thưởng",
  ],
  from: ["Thành tích từ ngày", "từ ngày"],
  to: ["Thành tích đến ngày", "đến ngày"],
  achievement: ["Tóm tắt thành tích", "thành tích", "thành tích đạt được", "nội dung thành tích"],
  partyManaged: ["Diện Ban Thường vụ cấp ủy quản lý", "diện cấp ủy quản lý"],
  discipline: ["Kỷ luật", "tình hình kỷ luật"],
  disciplineEnded: ["Ngày hết kỷ luật"],
  joinedOn: ["Ngày vào làm việc", "ngày vào cơ quan"],
  "initiative.1.title": ["Sáng kiến 1", "sáng kiến", "tên sáng kiến"],
  "initiative.1.level": ["Cấp công nhận sáng kiến 1", "cấp công nhận", "cấp công nhận sáng kiến"],
  "initiative.1.year": ["Năm công nhận sáng kiến 1", "năm công nhận", "năm công nhận sáng kiến"],
  "initiative.1.certificate": ["Số quyết định công nhận sáng kiến 1", "số quyết định công nhận"],
  "initiative.1.applied": ["Sáng kiến 1 đã áp dụng", "đã áp dụng", "sáng kiến đã áp dụng"],
  "initiative.2.title": ["Sáng kiến 2"],
  "initiative.2.level": ["Cấp công nhận sáng kiến 2"],
  "initiative.2.year": ["Năm công nhận sáng kiến 2"],
  "initiative.2.certificate": ["Số quyết định công nhận sáng kiến 2"],
  "initiative.2.applied": ["Sáng kiến 2 đã áp dụng"],
  "members.total": ["Tổng số người", "số người", "tổng số cán bộ, công chức, viên chức"],
  "members.disciplined": ["Số người bị kỷ luật"],
  remark: ["Ghi chú"],
} as const;

const fixed: ReadonlyMap<string, string> = new Map(
  Object.entries(fixedHeadings).flatMap(([key, names]) => names.map((name) => [folded(name), key])),
);

export function ratingHeading(year: number): string {
  return `Xếp loại năm ${year}`;
}

export type IndexColumn = {
  readonly index: string;
  readonly of: "SUBJECT" | "UNIT";
  readonly year: number;
  readonly part: "score" | "max" | "rank";
};

const indexParts = { score: "điểm", max: "điểm tối đa", rank: "xếp hạng" } as const;

export function indexHeading({ index, of, year, part }: IndexColumn): string {
  const name = indexWords[index]?.[0] ?? index;
  return `${name}${of === "UNIT" ? " của đơn vị" : ""} năm ${year} - ${indexParts[part]}`;
}

export function indexKey({ index, of, year, part }: IndexColumn): string {
  return `index.${of}.${index}.${year}.${part}`;
}

export function holdersHeading({ shortNameVi }: AwardRecord): string {
  return `Số người đạt ${shortNameVi}`;
}

/** The key of a column by its heading; undefined where no list has such a column. */
export function columnKey(
  heading: string,
  awards: ReadonlyMap<string, AwardRecord>,
): string | undefined {
  const text = folded(heading);
  return (
    fixed.get(text) ??
    ratingKey(text) ??
    statementKey(heading) ??
    indexOf(text) ??
    holders(text, awards)
  );
}

function ratingKey(text: string): string | undefined {
  const year = /^(?:xếp loại|kết quả xếp loại|đánh giá)(?: chất lượng)?(?: năm)? (\d{4})$/.exec(
    text,
  );
  return year ? `rating.${year[1]}` : undefined;
}

function statementKey(heading: string): string | undefined {
  const key = /^tiêu chí\s+(\S{1,60}?):?$/i.exec(heading.trim());
  return key ? `statement.${key[1]}` : undefined;
}

function indexOf(text: string): string | undefined {
  const [, name, unit, year, what = "điểm"] =
    /^(.+?)( của đơn vị)? năm (\d{4})(?: - (điểm|điểm tối đa|xếp hạng))?$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const index =
    keyOf(indexWords, name) ?? (/^[a-z][a-z0-9_]{0,60}$/.test(name) ? name.toUpperCase() : null);
  const part = (["score", "max", "rank"] as const).find((one) => indexParts[one] === what);
  if (index === null || !part) return undefined;
  return indexKey({ index, of: unit ? "UNIT" : "SUBJECT", year: Number(year), part });
}

function holders(text: string, awards: ReadonlyMap<string, AwardRecord>): string | undefined {
  const found = [...awards.values()].find(
    (award) =>
      folded(holdersHeading(award)) === text || folded(`Số người đạt ${award.label.vi}`) === text,
  );
  return found && `members.holding.${found.key}`;
}
