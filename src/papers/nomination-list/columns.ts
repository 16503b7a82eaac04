import type { Condition } from "../../award/conditions.ts";
import type { AwardRecord } from "../../catalogue/types.ts";
import {
  fixedHeadings,
  holdersHeading,
  type IndexColumn,
  indexHeading,
  ratingHeading,
} from "./headings.ts";
import { subjectColumns } from "./subject-columns.ts";
import { column, type ColumnsAsked, type TemplateColumn } from "./template-column.ts";
import { disciplineWords, initiativeWords, ratingWords, shown, yesShown } from "./vocabulary.ts";

/** The columns of the template of an award in a round: who, for what, and what its criteria ask. */
export function templateColumns(asked: ColumnsAsked): readonly TemplateColumn[] {
  return [...subjectColumns(asked), ...factColumns(asked)];
}

function factColumns(asked: ColumnsAsked): readonly TemplateColumn[] {
  const columns = new Map<string, TemplateColumn>();
  for (const kind of asked.award.subjects)
    for (const { condition, key, textVi } of asked.criteria[kind] ?? [])
      for (const one of columnsFor(condition, asked, { key, textVi }))
        columns.set(one.heading, one);
  const isRating = ({ heading }: TemplateColumn) => heading.startsWith("Xếp loại");
  const all = [...columns.values()];
  const ratings = all.filter(isRating).toSorted((a, b) => a.heading.localeCompare(b.heading));
  return [...ratings, ...all.filter((one) => !isRating(one))];
}

type Named = { readonly key: string; readonly textVi: string };

/** What a unit has to state so that the condition can be told. */
function columnsFor(
  condition: Condition,
  asked: ColumnsAsked,
  criterion: Named,
): readonly TemplateColumn[] {
  const { year } = asked;
  switch (condition.kind) {
    case "ALL":
    case "ANY":
      return condition.of.flatMap((one) => columnsFor(one, asked, criterion));
    case "MANUAL":
      return [
        column(`Tiêu chí ${criterion.key}`, { width: 36, note: criterion.textVi.slice(0, 400) }),
      ];
    case "RATING":
      return ratingsFor(year, condition.years === "LAST" ? 1 : 3);
    case "YEARS":
    case "LADDER":
      return ratingsFor(year, Math.min(condition.years, 10));
    case "INDEX":
      return indexFor({ ...condition, year }, ["score", "max"]);
    case "INDEX_RISES":
      return [year - 1, year].flatMap((one) =>
        indexFor({ ...condition, year: one }, ["score", "max", "rank"]),
      );
    case "COUNT":
      return indexFor({ ...condition, year }, ["score"]);
    case "INITIATIVES":
      return initiativesFor(Math.min(condition.times, 2));
    case "NO_DISCIPLINE":
      return disciplineColumns;
    case "NO_MEMBER_DISCIPLINED":
      return membersFor(null);
    case "MEMBERS":
    case "MEMBERS_COUNT":
      return membersFor(asked.awards.get(condition.award) ?? null);
    case "SERVICE":
      return [
        column(fixedHeadings.joinedOn[0], { width: 16, format: "DATE", note: "Của cá nhân" }),
      ];
    case "HELD":
      // Awards held are told by the registers.
      return [];
  }
}

function ratingsFor(year: number, years: number): readonly TemplateColumn[] {
  return Array.from({ length: years }, (_, back) =>
    column(ratingHeading(year - back), {
      width: 26,
      format: { choices: shown(ratingWords) },
      note: "Theo quyết định xếp loại; chọn trong danh sách",
      example: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
    }),
  );
}

const disciplineColumns = [
  column(fixedHeadings.discipline[0], {
    width: 16,
    format: { choices: shown(disciplineWords) },
    note: "Kỷ luật từ khiển trách trở lên",
    example: ["Không", "Không"],
  }),
  column(fixedHeadings.disciplineEnded[0], {
    width: 16,
    format: "DATE",
    note: "Chỉ khi kỷ luật đã hết",
  }),
];

function indexFor(
  { index, of, year }: Omit<IndexColumn, "part">,
  parts: readonly IndexColumn["part"][],
): readonly TemplateColumn[] {
  return parts.map((part) =>
    column(indexHeading({ index, of, year, part }), {
      width: 20,
      format: part === "rank" ? "WHOLE" : "NUMBER",
      note:
        part === "rank"
          ? "Vị trí xếp hạng; 1 là cao nhất"
          : "Số theo kết quả đã công bố, ví dụ 90,5",
    }),
  );
}

function initiativesFor(times: number): readonly TemplateColumn[] {
  const numbers = times > 1 ? (["1", "2"] as const) : (["1"] as const);
  return numbers.flatMap((number) => [
    column(fixedHeadings[`initiative.${number}.title`][0], {
      width: 36,
      note: "Tên sáng kiến, giải pháp, đề tài",
    }),
    column(fixedHeadings[`initiative.${number}.level`][0], {
      width: 18,
      format: { choices: shown(initiativeWords) },
      note: "Bắt buộc khi có tên sáng kiến",
    }),
    column(fixedHeadings[`initiative.${number}.year`][0], { width: 12, format: "WHOLE" }),
    column(fixedHeadings[`initiative.${number}.certificate`][0], { width: 22 }),
    column(fixedHeadings[`initiative.${number}.applied`][0], {
      width: 14,
      format: { choices: yesShown },
    }),
  ]);
}

function membersFor(title: AwardRecord | null): readonly TemplateColumn[] {
  const ofCollective = "Chỉ với tập thể";
  return [
    column(fixedHeadings["members.total"][0], { width: 12, format: "WHOLE", note: ofCollective }),
    column(fixedHeadings["members.disciplined"][0], {
      width: 14,
      format: "WHOLE",
      note: "Từ cảnh cáo trở lên; chỉ với tập thể",
    }),
    ...(title
      ? [column(holdersHeading(title), { width: 16, format: "WHOLE", note: ofCollective })]
      : []),
  ];
}
