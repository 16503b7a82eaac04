import type { QueryContext } from "../../queries/context.ts";
import {
  type CampaignFigures,
  type CampaignQuestion,
  campaignReport,
} from "../../queries/report-campaign.ts";
import {
  type LevelDays,
  levelDays,
  type ReturnReason,
  returnReasons,
  type SilentUnit,
  silentUnits,
} from "../../queries/report-campaign-work.ts";
import {
  type OrganisationQuestion,
  organisationReport,
  type UnitFigures,
} from "../../queries/report-organisation.ts";
import { roundsByIds } from "../../queries/rounds.ts";
import { levelLabels } from "../../workflow/labels.ts";
import { organisationNames } from "./names.ts";
import type { Column, Sheet, Table } from "./sheet.ts";
import { awardName, subjectNames } from "./words.ts";

type Figure = Exclude<keyof CampaignFigures, "awardKey" | "subjectKind">;
const figures: Readonly<Record<Figure, string>> = {
  nominated: "Đề nghị",
  returned: "Bị trả bổ sung",
  eligible: "Đủ điều kiện",
  endorsed: "Hội đồng đồng ý",
  notEndorsed: "Hội đồng không đồng ý",
  inProgress: "Đang xét",
  onHold: "Tạm dừng",
  awarded: "Được khen thưởng",
  notAwarded: "Không được khen thưởng",
  withdrawn: "Đã rút",
  expired: "Hết hạn",
  revoked: "Bị hủy bỏ",
};
const figureColumns = Object.entries(figures).map(([key, heading]): Column<CampaignFigures> => ({
  heading,
  as: "count",
  of: (row) => row[key as Figure],
  total: true,
}));

/** What a campaign has come to. */
export function campaignSheet(
  context: QueryContext,
  question: CampaignQuestion,
  about: readonly string[],
): Sheet {
  const award: Column<CampaignFigures> = {
    heading: "Danh hiệu, hình thức",
    as: "text",
    of: ({ awardKey }) => awardName(context.catalogue, awardKey),
  };
  const subject: Column<CampaignFigures> = {
    heading: "Đối tượng",
    as: "text",
    of: ({ subjectKind }) => (subjectKind ? subjectNames[subjectKind] : "Tất cả"),
  };
  return {
    name: "Tổng kết",
    title: "BÁO CÁO TỔNG HỢP PHONG TRÀO THI ĐUA",
    about,
    widths: [36, 13, ...figureColumns.map(() => 11)],
    write: async function* (pen) {
      const { rows, bySubject } = await campaignReport(context, question);
      yield* pen.table({
        heading: "I. Theo danh hiệu, hình thức và đối tượng",
        columns: [award, subject, ...figureColumns],
        rows,
      });
      yield* pen.table({
        heading: "II. Theo đối tượng",
        columns: [subject, { heading: "", as: "text", of: () => null }, ...figureColumns],
        rows: bySubject,
      });
      yield* pen.table(await reasonTable(context, question));
      yield* pen.table(await daysTable(context, question));
      yield* pen.table(await silentTable(context, question));
    },
  };
}

async function reasonTable(
  context: QueryContext,
  question: CampaignQuestion,
): Promise<Table<ReturnReason>> {
  const { documentTypes } = context.catalogue;
  return {
    heading: "III. Lý do trả hồ sơ",
    columns: [
      {
        heading: "Còn thiếu",
        as: "text",
        of: ({ documentType }) =>
          documentTypes.get(documentType ?? "")?.label.vi ?? "Nội dung khác",
      },
      { heading: "Số lần nêu", as: "count", of: ({ times }) => times, total: true },
      { heading: "Số hồ sơ", as: "count", of: ({ nominations }) => nominations },
    ],
    rows: await returnReasons(context, question),
  };
}

async function daysTable(
  context: QueryContext,
  question: CampaignQuestion,
): Promise<Table<LevelDays>> {
  return {
    heading: "IV. Thời gian xử lý (ngày làm việc, kể cả thời gian chờ và tạm dừng)",
    columns: [
      { heading: "Cấp", as: "text", of: ({ level }) => levelLabels[level].vi },
      { heading: "Số hồ sơ", as: "count", of: ({ nominations }) => nominations },
      { heading: "Trung bình", as: "decimal", of: ({ mean }) => mean },
      { heading: "Lâu nhất", as: "count", of: ({ longest }) => longest },
    ],
    rows: await levelDays(context, question),
  };
}

async function silentTable(context: QueryContext, question: CampaignQuestion) {
  const rows = await silentUnits(context, question);
  const units = await organisationNames(
    context,
    rows.map(({ unitId }) => unitId),
  );
  const found = await roundsByIds(context, [...new Set(rows.map(({ roundId }) => roundId))]);
  const rounds = new Map(found.flatMap((one) => (one ? [[one.id, one.nameVi] as const] : [])));
  const columns: readonly Column<SilentUnit>[] = [
    { heading: "Đơn vị", as: "text", of: ({ unitId }) => units.get(unitId) ?? "–" },
    { heading: "Thời hạn", as: "date", of: ({ deadline }) => deadline },
    { heading: "Tình trạng", as: "text", of: ({ late }) => (late ? "Quá hạn" : "Còn hạn") },
  ];
  return {
    heading: "V. Đơn vị chưa đề nghị",
    columns,
    rows: [...Map.groupBy(rows, ({ roundId }) => roundId).values()].flat(),
    part: ({ roundId }: SilentUnit) => rounds.get(roundId) ?? "–",
  };
}

const unitFigures: readonly Column<UnitFigures>[] = [
  { heading: "Đề nghị", as: "count", of: ({ nominated }) => nominated, total: true },
  { heading: "Đang xét", as: "count", of: ({ inProgress }) => inProgress, total: true },
  { heading: "Được khen thưởng", as: "count", of: ({ awarded }) => awarded, total: true },
  { heading: "Bị hủy bỏ", as: "count", of: ({ revoked }) => revoked, total: true },
  { heading: "Mức thưởng (đồng)", as: "money", of: ({ amount }) => amount, total: true },
  { heading: "Phải chi (đồng)", as: "money", of: ({ due }) => due, total: true },
  { heading: "Đã chi (đồng)", as: "money", of: ({ paid }) => paid, total: true },
];

const mostUnits = 10_000;

/** What the units of an organisation proposed and received in a year. */
export function organisationSheet(
  context: QueryContext,
  question: OrganisationQuestion,
  about: readonly string[],
): Sheet {
  return {
    name: "Theo đơn vị",
    title: `BÁO CÁO KHEN THƯỞNG THEO ĐƠN VỊ NĂM ${question.year}`,
    about,
    widths: [34, 34, 9, 9, 12, 9, 15, 15, 15],
    write: async function* (pen) {
      const report = await organisationReport(context, question, mostUnits);
      const names = await organisationNames(
        context,
        report.byUnit.map(({ unitId }) => unitId),
      );
      const order = new Map(report.byUnit.map(({ unitId }, at) => [unitId, at]));
      const at = ({ unitId }: UnitFigures) => order.get(unitId) ?? 0;
      const award: Column<UnitFigures> = {
        heading: "Danh hiệu, hình thức",
        as: "text",
        of: ({ awardKey }) => awardName(context.catalogue, awardKey),
      };
      const unit: Column<UnitFigures> = {
        heading: "Đơn vị",
        as: "text",
        of: ({ unitId }) => names.get(unitId ?? "") ?? "–",
      };
      yield* pen.table({
        heading: "I. Theo đơn vị và danh hiệu, hình thức",
        columns: [unit, award, ...unitFigures],
        rows: report.rows.toSorted((a, b) => at(a) - at(b)),
      });
      yield* pen.table({
        heading: "II. Theo danh hiệu, hình thức",
        columns: [award, { heading: "", as: "text", of: () => null }, ...unitFigures],
        rows: report.byAward,
      });
    },
  };
}
