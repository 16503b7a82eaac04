import type { QueryContext } from "../../queries/context.ts";
import { type NomineeRow, nomineesOfRound, nomineesOnPaper } from "../../queries/nominee-rows.ts";
import { outcomeLabels } from "../../workflow/labels.ts";
import type { Column, Sheet } from "./sheet.ts";
import { awardName, ceremonyOrder, subjectNames, subjectOrder } from "./words.ts";

type Of = { readonly type: "Paper" | "Round"; readonly id: string };

/** Nominees of a letter or decision as its list has them, or of a round as they are honoured. */
export function nomineeSheet(context: QueryContext, of: Of, about: readonly string[]): Sheet {
  return {
    name: "Danh sách",
    title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
    about,
    widths: [6, 24, 18, 11, 24, 26, 36, 11, 11, 20, 14, 16],
    write: (pen) => {
      const ofPaper = of.type === "Paper";
      const rows = ofPaper ? nomineesOnPaper(context, of.id) : byAward(context, of.id);
      const part = (row: NomineeRow) =>
        `${awardName(context.catalogue, row.awardKey)} – ${subjectNames[row.subjectKind]}`;
      return pen.table({
        numbered: true,
        columns: columnsOf(context),
        rows,
        ...(!ofPaper && { part }),
      });
    },
  };
}

async function* byAward(context: QueryContext, roundId: string) {
  for (const { key: award } of ceremonyOrder(context.catalogue))
    for (const subjectKind of subjectOrder)
      yield* nomineesOfRound(context, { roundId, award, subjectKind });
}

function columnsOf({ catalogue }: QueryContext): readonly Column<NomineeRow>[] {
  const stageName = ({ pipelineKey, pipelineVersion, stage }: NomineeRow) =>
    catalogue.pipelines.find((one) => one.key === pipelineKey && one.version === pipelineVersion)
      ?.stages[stage]?.label.vi ?? stage;
  return [
    { heading: "Họ tên, tên tập thể", as: "text", of: ({ name }) => name },
    { heading: "Chức vụ", as: "text", of: ({ position }) => position },
    { heading: "Đối tượng", as: "text", of: ({ subjectKind }) => subjectNames[subjectKind] },
    { heading: "Đơn vị", as: "text", of: ({ unit }) => unit },
    {
      heading: "Danh hiệu, hình thức",
      as: "text",
      of: ({ awardKey }) => awardName(catalogue, awardKey),
    },
    { heading: "Tóm tắt thành tích", as: "text", of: ({ achievement }) => achievement },
    { heading: "Từ ngày", as: "date", of: ({ from }) => from },
    { heading: "Đến ngày", as: "date", of: ({ to }) => to },
    { heading: "Đang ở bước", as: "text", of: stageName },
    { heading: "Kết quả", as: "text", of: ({ outcome }) => outcomeLabels[outcome].vi },
    { heading: "Mã hồ sơ", as: "text", of: ({ code }) => code },
  ];
}

/** The items and certificates of a decision, to be signed for where they are given. */
export function handoverSheet(
  context: QueryContext,
  decisionId: string,
  about: readonly string[],
): Sheet {
  const columns: readonly Column<NomineeRow>[] = [
    { heading: "Họ tên, tên tập thể", as: "text", of: ({ name }) => name },
    { heading: "Đơn vị", as: "text", of: ({ unit }) => unit },
    {
      heading: "Danh hiệu, hình thức",
      as: "text",
      of: ({ awardKey }) => awardName(context.catalogue, awardKey),
    },
    { heading: "Ngày trao", as: "date", of: ({ handedOverOn }) => handedOverOn },
    { heading: "Người nhận ký", as: "text", of: () => null },
    { heading: "Ghi chú", as: "text", of: () => null },
  ];
  return {
    name: "Bàn giao",
    title: "DANH SÁCH BÀN GIAO HIỆN VẬT KHEN THƯỞNG",
    about,
    widths: [6, 28, 28, 28, 12, 20, 16],
    write: (pen) =>
      pen.table({ numbered: true, columns, rows: nomineesOnPaper(context, decisionId) }),
  };
}
