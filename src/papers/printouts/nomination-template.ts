import { writeFile } from "node:fs/promises";
import type { QueryContext } from "../../queries/context.ts";
import { templateTerms } from "../../queries/template-terms.ts";
import { refuse } from "../../workflow/refusals.ts";
import { nominationTemplate } from "../nomination-template.ts";
import type { PrintoutArgs, PrintoutKind } from "./kind.ts";

/** The workbook a unit fills with its nominations for one award of a round. */
export const nominationTemplateKind: PrintoutKind = {
  key: "NOMINATION_TEMPLATE",
  label: { vi: "Mẫu danh sách đề nghị", en: "Template of the list of nominations" },
  format: "xlsx",
  of: ["Round"],
  options: { award: "award", unitId: "Organisation" },
  permit: async (query, args) => {
    const { award, round, unit } = await termsOf(query, args);
    return {
      fileName: `Mau-danh-sach-${round.code}-${award.key}-${unit.code}.xlsx`,
      title: `Mẫu danh sách đề nghị ${award.label.vi} - ${round.name}`,
      issuer: null,
      number: null,
      issuedOn: null,
      draft: false,
    };
  },
  produce: async (query, args, { path }) => {
    const terms = await termsOf(query, args);
    const { awards } = query.catalogue;
    await writeFile(path, await nominationTemplate({ ...terms, awards }), { flag: "wx" });
    return { lines: 0 };
  },
};

function termsOf(query: QueryContext, { id, options }: PrintoutArgs) {
  const { award, unitId } = options;
  if (!award) return refuse("TEXT_EMPTY", { field: "award" });
  if (!unitId) return refuse("TEXT_EMPTY", { field: "unitId" });
  return templateTerms(query, { roundId: id ?? "0", unitId, award });
}
