import type { Condition, Criterion } from "../../award/conditions.ts";
import type { AwardRecord } from "../../catalogue/types.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";
import {
  fixedHeadings,
  holdersHeading,
  type IndexColumn,
  indexHeading,
  ratingHeading,
} from "./headings.ts";
import {
  disciplineWords,
  initiativeWords,
  kindWords,
  ratingWords,
  shown,
  yesShown,
} from "./vocabulary.ts";

/** A column of a template. */
export type TemplateColumn = {
  readonly heading: string;
  readonly width: number;
  readonly format: "TEXT" | "DATE" | "NUMBER" | "WHOLE" | { readonly choices: readonly string[] };
  readonly required: boolean;
  readonly note: string;
  /** What stands in the example of a person, and in that of a collective. */
  readonly example: readonly [individual: Example, collective: Example];
};
type Example = string | number | Date | null;

export type ColumnsAsked = {
  readonly award: AwardRecord;
  readonly year: number;
  readonly criteria: Readonly<Partial<Record<SubjectKind, readonly Criterion[]>>>;
  readonly awards: ReadonlyMap<string, AwardRecord>;
};

type Shape = Partial<Omit<TemplateColumn, "heading">>;

function column(heading: string, shape: Shape): TemplateColumn {
  return {
    heading,
    width: 18,
    format: "TEXT",
    required: false,
    note: "",
    example: [null, null],
    ...shape,
  };
}

/** The columns of the template of an award in a round: who, for what, and what its criteria ask. */
export function templateColumns(asked: ColumnsAsked): readonly TemplateColumn[] {
  return [...subjectColumns(asked), ...factColumns(asked)];
}

function subjectColumns({ award, year }: ColumnsAsked): readonly TemplateColumn[] {
  const kinds = award.subjects.map((kind) => kindWords[kind][0]);
  const day = (month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
  const people = award.subjects.includes("INDIVIDUAL");
  const head = fixedHeadings;
  return [
    column(head.stt[0], { width: 6, format: "WHOLE", note: "Số thứ tự", example: [1, 2] }),
    column(head.kind[0], {
      width: 13,
      format: { choices: kinds },
      required: true,
      note: "Chọn trong danh sách",
      example: ["Cá nhân", "Tập thể"],
    }),
    column(head.name[0], {
      width: 30,
      required: true,
      note: "Viết đúng như trong quyết định sẽ ghi",
      example: ["Nguyễn Thị Thùy Dương", "Phòng Tổng hợp"],
    }),
    ...(people
      ? [
          column(head.position[0], {
            width: 24,
            note: "Của cá nhân",
            example: ["Chuyên viên", null],
          }),
        ]
      : []),
    column(head.code[0], {
      width: 20,
      note: "Mã trong hệ thống (xem trang Danh mục); để trống nếu chưa có",
      example: ["MÃ-CÁ-NHÂN", "MÃ-ĐƠN-VỊ"],
    }),
    ...(people
      ? [
          column(head.headOf[0], {
            width: 22,
            note: "Chỉ với cá nhân là người đứng đầu: mã của tập thể người đó lãnh đạo",
          }),
        ]
      : []),
    column(head.from[0], {
      width: 14,
      format: "DATE",
      note: "Ngày/tháng/năm",
      example: [day(1, 1), day(1, 1)],
    }),
    column(head.to[0], {
      width: 14,
      format: "DATE",
      note: "Ngày/tháng/năm",
      example: [day(12, 31), day(12, 31)],
    }),
    column(head.achievement[0], {
      width: 60,
      required: true,
      note: "Ngắn gọn, nêu kết quả cụ thể; tối đa 10.000 ký tự",
      example: [
        "Tham mưu cắt giảm 12 thủ tục hành chính nội bộ; không có hồ sơ trễ hạn.",
        "Dẫn đầu phong trào thi đua; 100% hồ sơ được giải quyết đúng hạn.",
      ],
    }),
    ...(people
      ? [
          column(head.partyManaged[0], {
            width: 16,
            format: { choices: yesShown },
            note: "Có, nếu cá nhân thuộc diện cấp ủy quản lý",
            example: ["Không", null],
          }),
        ]
      : []),
  ];
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
  const head = fixedHeadings;
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
      return [
        ...indexFor({ ...condition, year, part: "score" }),
        ...indexFor({ ...condition, year, part: "max" }),
      ];
    case "INDEX_RISES":
      return [year - 1, year].flatMap((one) => [
        ...indexFor({ ...condition, year: one, part: "score" }),
        ...indexFor({ ...condition, year: one, part: "max" }),
        ...indexFor({ ...condition, year: one, part: "rank" }),
      ]);
    case "COUNT":
      return indexFor({ ...condition, year, part: "score" });
    case "INITIATIVES":
      return initiativesFor(Math.min(condition.times, 2));
    case "NO_DISCIPLINE":
      return [
        column(head.discipline[0], {
          width: 16,
          format: { choices: shown(disciplineWords) },
          note: "Kỷ luật từ khiển trách trở lên",
          example: ["Không", "Không"],
        }),
        column(head.disciplineEnded[0], {
          width: 16,
          format: "DATE",
          note: "Chỉ khi kỷ luật đã hết",
        }),
      ];
    case "NO_MEMBER_DISCIPLINED":
      return membersFor(null);
    case "MEMBERS":
    case "MEMBERS_COUNT":
      return membersFor(asked.awards.get(condition.award) ?? null);
    case "SERVICE":
      return [column(head.joinedOn[0], { width: 16, format: "DATE", note: "Của cá nhân" })];
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

function indexFor(asked: IndexColumn): readonly TemplateColumn[] {
  const rank = asked.part === "rank";
  return [
    column(indexHeading(asked), {
      width: 20,
      format: rank ? "WHOLE" : "NUMBER",
      note: rank ? "Vị trí xếp hạng; 1 là cao nhất" : "Số theo kết quả đã công bố, ví dụ 90,5",
    }),
  ];
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
