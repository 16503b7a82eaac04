import type { QueryContext } from "../../queries/context.ts";
import { everyHonour, type HonourFilter, type HonourRow } from "../../queries/honours.ts";
import {
  type GivenCount,
  type MovementCount,
  type YearlyQuestion,
  yearlyStatistics,
} from "../../queries/report-yearly.ts";
import type { Column, Sheet } from "./sheet.ts";
import { awardName, launcherNames, spanNames, subjectNames, written } from "./words.ts";

/** The honour roll: what everybody may know and nothing else. */
export function honourSheet(
  { db, catalogue }: QueryContext,
  filter: HonourFilter,
  about: readonly string[],
): Sheet {
  const columns: readonly Column<HonourRow>[] = [
    { heading: "Họ tên, tên tập thể", as: "text", of: ({ name }) => name },
    { heading: "Đơn vị", as: "text", of: ({ unit }) => unit },
    {
      heading: "Danh hiệu, hình thức",
      as: "text",
      of: ({ awardKey }) => awardName(catalogue, awardKey),
    },
    { heading: "Tóm tắt thành tích", as: "text", of: ({ achievement }) => achievement },
    {
      heading: "Quyết định số",
      as: "text",
      of: ({ number, symbol }) => [number, symbol].filter(Boolean).join("/") || null,
    },
    { heading: "Ngày", as: "date", of: ({ decidedOn }) => decidedOn },
    { heading: "Cơ quan quyết định", as: "text", of: ({ issuer }) => issuer },
  ];
  return {
    name: "Bảng vàng",
    title: "BẢNG VÀNG KHEN THƯỞNG",
    about,
    widths: [6, 24, 26, 28, 40, 14, 11, 26],
    write: (pen) => pen.table({ numbered: true, columns, rows: everyHonour(db, filter) }),
  };
}

const movements: readonly Column<MovementCount>[] = [
  { heading: "Cấp phát động", as: "text", of: ({ launchedBy }) => launcherNames[launchedBy] },
  {
    heading: "Loại phong trào",
    as: "text",
    of: ({ thematic }) => (thematic ? "Theo chuyên đề" : "Thường xuyên, hằng năm"),
  },
  { heading: "Phát động trong năm", as: "count", of: ({ launched }) => launched, total: true },
  { heading: "Có hiệu lực trong năm", as: "count", of: ({ running }) => running, total: true },
  { heading: "Thời gian thực hiện", as: "text", of: ({ span }) => spanNames[span] },
];

/** The yearly forms as far as they are known. */
export function yearlySheet(
  context: QueryContext,
  question: YearlyQuestion,
  about: readonly string[],
): Sheet {
  const given: readonly Column<GivenCount>[] = [
    {
      heading: "Danh hiệu, hình thức",
      as: "text",
      of: ({ awardKey }) => awardName(context.catalogue, awardKey),
    },
    { heading: "Đối tượng", as: "text", of: ({ subjectKind }) => subjectNames[subjectKind] },
    { heading: "Số lượng", as: "count", of: ({ count }) => count, total: true },
  ];
  return {
    name: "Thống kê năm",
    title: `SỐ LIỆU THỐNG KÊ THI ĐUA, KHEN THƯỞNG NĂM ${question.year}`,
    about,
    widths: [48, 26, 14, 14, 28],
    write: async function* (pen) {
      const forms = await yearlyStatistics(context, question);
      const due = `(gửi chậm nhất ngày ${written(forms.dueOn)})`;
      yield* pen.table({
        heading: `Biểu 0601.N. Số phong trào thi đua ${due}`,
        columns: movements,
        rows: forms.movements,
      });
      yield* pen.table({
        heading: `Biểu 0602.N. Khen thưởng cấp Nhà nước ${due}`,
        columns: given,
        rows: forms.stateAwards,
      });
      yield* pen.table({
        heading: `Biểu 0603.N. Khen thưởng cấp bộ, ngành, tỉnh ${due}`,
        columns: given,
        rows: forms.provinceAwards,
      });
    },
  };
}
