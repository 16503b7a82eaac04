import { campaignsByIds } from "../../queries/campaigns.ts";
import type { QueryContext } from "../../queries/context.ts";
import { organisationsByIds } from "../../queries/organisations.ts";
import { papersByIds } from "../../queries/paper-rows.ts";
import { checkCampaign } from "../../queries/report-campaign.ts";
import { roundsByIds } from "../../queries/rounds.ts";
import { dateInVietnam } from "../../award/dates.ts";
import { refuse } from "../../workflow/refusals.ts";
import type { Label } from "../../workflow/vocabulary.ts";
import type { PrintoutArgs, PrintoutKind } from "../printouts/kind.ts";
import { paymentSheet, prizeReportSheet } from "./money.ts";
import { cited } from "./names.ts";
import { handoverSheet, nomineeSheet } from "./nominees.ts";
import { honourSheet, yearlySheet } from "./public.ts";
import { campaignSheet, organisationSheet } from "./reports.ts";
import type { Sheet } from "./sheet.ts";
import { written } from "./words.ts";
import { writeSheet } from "./write-sheet.ts";

type Shape = Pick<PrintoutKind, "key" | "label" | "of" | "year" | "options"> & {
  /** Without the year and the ending. */
  readonly file: string;
  /** What the sheet is about as people read it; refuses what the viewer may not have. */
  readonly about: (query: QueryContext, args: PrintoutArgs) => Promise<string>;
  readonly sheet: (query: QueryContext, args: PrintoutArgs, about: readonly string[]) => Sheet;
};

const named = (vi: string, en: string): Label => ({ vi, en });

async function paper(query: QueryContext, { id }: PrintoutArgs): Promise<string> {
  const [found] = await papersByIds(query, [id ?? ""]);
  return found ? cited(found) : refuse("NOT_FOUND");
}

/** The same of a decision that is published: before that nothing is paid or given. */
async function published(query: QueryContext, args: PrintoutArgs): Promise<string> {
  const [found] = await papersByIds(query, [args.id ?? ""]);
  if (found && found.sentAt === null) refuse("NOT_PUBLISHED");
  return paper(query, args);
}

async function organisation(query: QueryContext, id: string): Promise<string> {
  const [found] = await organisationsByIds(query, [id]);
  return found ? found.nameVi : refuse("NOT_FOUND");
}

/** The organisation of the option, where one is named. */
async function scope(query: QueryContext, { options }: PrintoutArgs): Promise<string> {
  const { organisationId } = options;
  return organisationId ? organisation(query, organisationId) : "Tất cả đơn vị được xem";
}

async function campaign(query: QueryContext, { id, options }: PrintoutArgs): Promise<string> {
  const question = { campaignId: id ?? "", roundId: options["roundId"] };
  await checkCampaign(query, question);
  const [found] = await campaignsByIds(query, [question.campaignId]);
  const [round] = question.roundId ? await roundsByIds(query, [question.roundId]) : [];
  return [found?.nameVi, round?.nameVi].filter(Boolean).join(" – ");
}

async function round(query: QueryContext, { id }: PrintoutArgs): Promise<string> {
  const [found] = await roundsByIds(query, [id ?? ""]);
  return found ? found.nameVi : refuse("NOT_FOUND");
}

const yearOf = ({ year }: PrintoutArgs) => year ?? 0;
const within = { organisationId: "Organisation" } as const;

const shapes: readonly Shape[] = [
  {
    key: "NOMINEE_SHEET",
    label: named("Danh sách đề nghị", "List of nominees"),
    of: ["Submission", "Decision", "Round"],
    file: "danh-sach-de-nghi",
    about: (query, args) => (args.type === "Round" ? round(query, args) : paper(query, args)),
    sheet: (query, { type, id }, about) =>
      nomineeSheet(query, { type: type === "Round" ? "Round" : "Paper", id: id ?? "" }, about),
  },
  {
    key: "PAYMENT_SHEET",
    label: named("Danh sách chi tiền thưởng", "List of payments"),
    of: ["Decision"],
    file: "chi-tien-thuong",
    about: published,
    sheet: (query, { id }, about) => paymentSheet(query, { decisionIds: [id ?? ""] }, about),
  },
  {
    key: "PAYMENT_YEAR_SHEET",
    label: named("Danh sách chi tiền thưởng trong năm", "Payments of a year"),
    of: [],
    year: true,
    options: within,
    file: "chi-tien-thuong",
    about: scope,
    sheet: (query, args, about) =>
      paymentSheet(query, { years: [yearOf(args)], ...args.options }, about),
  },
  {
    key: "HANDOVER_SHEET",
    label: named("Danh sách bàn giao hiện vật", "List of items handed over"),
    of: ["Decision"],
    file: "ban-giao-hien-vat",
    about: published,
    sheet: (query, { id }, about) => handoverSheet(query, id ?? "", about),
  },
  {
    key: "CAMPAIGN_REPORT_SHEET",
    label: named("Báo cáo phong trào", "Report of a campaign"),
    of: ["Campaign"],
    options: { roundId: "Round" },
    file: "bao-cao-phong-trao",
    about: campaign,
    sheet: (query, { id, options }, about) =>
      campaignSheet(query, { campaignId: id ?? "", roundId: options["roundId"] }, about),
  },
  {
    key: "ORGANISATION_REPORT_SHEET",
    label: named("Báo cáo theo đơn vị", "Report of an organisation"),
    of: ["Organisation"],
    year: true,
    file: "bao-cao-don-vi",
    about: (query, { id }) => organisation(query, id ?? ""),
    sheet: (query, args, about) =>
      organisationSheet(query, { organisationId: args.id ?? "", year: yearOf(args) }, about),
  },
  {
    key: "PRIZE_REPORT_SHEET",
    label: named("Báo cáo tiền thưởng", "Report of prize money"),
    of: [],
    year: true,
    options: within,
    file: "bao-cao-tien-thuong",
    about: scope,
    sheet: (query, args, about) =>
      prizeReportSheet(query, { year: yearOf(args), ...args.options }, about),
  },
  {
    key: "YEARLY_STATISTICS_SHEET",
    label: named("Thống kê năm theo TT 02/2023/TT-BNV", "Yearly statistics"),
    of: [],
    year: true,
    options: within,
    file: "thong-ke",
    about: scope,
    sheet: (query, args, about) =>
      yearlySheet(query, { year: yearOf(args), ...args.options }, about),
  },
  {
    key: "HONOUR_ROLL_SHEET",
    label: named("Bảng vàng khen thưởng", "Honour roll"),
    of: [],
    year: true,
    options: { ...within, award: "an award's key", name: "words of a name" },
    file: "bang-vang",
    about: async (query, args) => {
      const year = `Khen thưởng đã công bố năm ${yearOf(args)}`;
      const { organisationId } = args.options;
      return organisationId ? `${year} – ${await organisation(query, organisationId)}` : year;
    },
    sheet: (query, args, about) =>
      honourSheet(query, { year: yearOf(args), ...args.options }, about),
  },
];

/** The workbooks the server makes. */
export const sheetKinds: readonly PrintoutKind[] = shapes.map(kindOf);

function kindOf({ file, about, sheet, ...shape }: Shape): PrintoutKind {
  const ending = (year: number | null) => `${year === null ? "" : `-${year}`}.xlsx`;
  return {
    ...shape,
    format: "xlsx",
    permit: async (query, args) => ({
      fileName: `${file}${ending(args.year)}`,
      title: `${shape.label.vi}: ${await about(query, args)}`,
      issuer: null,
      number: null,
      issuedOn: null,
      draft: false,
    }),
    produce: async (query, args, { path, code }) => {
      const lines = [
        await about(query, args),
        `Lập ngày ${written(dateInVietnam(query.now))}. Mã xác thực: ${code}`,
      ];
      return writeSheet(sheet(query, args, lines), path);
    },
  };
}
