import type { RuleContent } from "../../award/rules.ts";
import type { RuleSetRecord } from "../types.ts";
import { commendationCriteria } from "./commendation-criteria.ts";
import { restingOn } from "./older-basis.ts";
import { funds, prizes } from "./prizes.ts";
import { procedure } from "./procedure.ts";
import { titleCriteria } from "./title-criteria.ts";

/** Under the Law of 2022: what its decrees leave to provinces is theirs to set on top. */
const lawOf2022: RuleContent = {
  ...procedure,
  criteria: [...titleCriteria, ...commendationCriteria],
  prizes,
  funds,
};

const read2025 = "Nghị định 152/2025/NĐ-CP";
const read2022 = "Luật Thi đua, khen thưởng 2022";

/** Decree 98/2023 was read only in a few articles: what the later decree says stands in for it. */
const lawUnderDecree98 = restingOn(lawOf2022, (basis) =>
  basis.includes(read2025)
    ? `Nghị định 98/2023/NĐ-CP (chưa đối chiếu điều khoản; nội dung theo ${basis})`
    : basis,
);

/**
 * The Law of 2003 and Decree 91/2017 were not read either, but for the share of the base title. The
 * rule on heads of Decree 65/2014 was gone by then, too; what it asked of councils is not known.
 */
const lawOf2003: RuleContent = {
  ...restingOn(lawOf2022, (basis) =>
    basis.includes(read2025) || basis.includes(read2022)
      ? `Luật Thi đua, khen thưởng 2003, Nghị định 91/2017/NĐ-CP (chưa đối chiếu điều khoản; nội dung theo ${basis})`
      : basis,
  ),
  quotas: [
    {
      key: "quota.EMULATION_FIGHTER_BASE",
      award: "EMULATION_FIGHTER_BASE",
      per: "ADVANCED_WORKER",
      basisPoints: 1500,
      most: null,
      blocks: true,
      legalBasis: "Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3",
    },
  ],
  // Its multiples and its rounding differed and were not read: no prize is known.
  prizes: [],
  funds: [],
  votes: [],
};

export const ruleSets: readonly RuleSetRecord[] = [
  {
    key: "VN_2017",
    label: {
      vi: "Luật 2003 (sửa đổi 2005, 2009, 2013) và Nghị định 91/2017/NĐ-CP",
      en: "Law of 2003 (amended 2005, 2009, 2013) and Decree 91/2017/NĐ-CP",
    },
    scope: { kind: "NATIONAL" },
    validFrom: "2017-10-01",
    validTo: "2023-12-31",
    basis: [
      "Luật Thi đua, khen thưởng năm 2003, sửa đổi, bổ sung các năm 2005, 2009 và 2013",
      "Nghị định 91/2017/NĐ-CP ngày 31/7/2017",
      "Thông tư 08/2017/TT-BNV",
      "Thông tư 12/2019/TT-BNV",
    ],
    notes: [
      "Mẫu số 07 là mẫu báo cáo thành tích khen thưởng theo đợt hoặc chuyên đề trong phụ lục của Nghị định 91/2017/NĐ-CP.",
      "Thời gian hiệu lực của Nghị định 91/2017/NĐ-CP ghi theo hiểu biết chung.",
      "Hệ số tiền thưởng và cách làm tròn giai đoạn 2021–2023 chưa được đối chiếu.",
      "Tỷ lệ CSTĐ cơ sở không quá 15 % số cá nhân đạt LĐTT (Điều 9 khoản 3) thuộc bộ quy tắc này; cách làm tròn xuống và tính trong phạm vi cơ quan trình là đề xuất.",
      "Tiêu chuẩn, thời hạn và thành phần hồ sơ của Luật 2003 và Nghị định 91/2017/NĐ-CP chưa đối chiếu: tạm dùng nội dung theo Luật 2022 và Nghị định 152/2025/NĐ-CP, kể cả mốc 6 tháng của thành tích cấp Nhà nước.",
      "Quy định về người đứng đầu (Nghị định 65/2014/NĐ-CP, Điều 2) đã bị bãi bỏ khi Nghị định 91/2017/NĐ-CP có hiệu lực (theo hiểu biết chung), nên không áp dụng chung; phong trào tự quy định.",
    ],
    rules: lawOf2003,
  },
  {
    key: "VN_2024",
    label: {
      vi: "Luật 06/2022/QH15 và Nghị định 98/2023/NĐ-CP",
      en: "Law 06/2022/QH15 and Decree 98/2023/NĐ-CP",
    },
    scope: { kind: "NATIONAL" },
    validFrom: "2024-01-01",
    validTo: "2025-06-30",
    basis: [
      "Luật Thi đua, khen thưởng 06/2022/QH15 ngày 15/6/2022",
      "Nghị định 98/2023/NĐ-CP ngày 31/12/2023",
      "Thông tư 01/2024/TT-BNV ngày 24/02/2024, hiệu lực từ 15/4/2024",
    ],
    notes: [
      "Hồ sơ tiếp nhận trước ngày 01/7/2025 vẫn áp dụng bộ quy tắc này (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 3).",
      "Nội dung Thủ tướng Chính phủ hoặc tỉnh chưa quy định chi tiết thì tiếp tục theo Nghị định 98/2023/NĐ-CP đến hết ngày 31/12/2025 (Nghị định 152/2025/NĐ-CP, Điều 60 khoản 2).",
      "Nghị định 98/2023/NĐ-CP mới đối chiếu Điều 40, Điều 54: thời hạn và thành phần hồ sơ tạm dùng nội dung theo Nghị định 152/2025/NĐ-CP.",
    ],
    rules: lawUnderDecree98,
  },
  {
    key: "VN_2025",
    label: {
      vi: "Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP",
      en: "Law 06/2022/QH15 and Decree 152/2025/NĐ-CP",
    },
    scope: { kind: "NATIONAL" },
    validFrom: "2025-07-01",
    validTo: "2026-09-30",
    basis: [
      "Luật Thi đua, khen thưởng 06/2022/QH15 ngày 15/6/2022",
      "Nghị định 152/2025/NĐ-CP ngày 14/6/2025",
      "Thông tư 15/2025/TT-BNV ngày 04/8/2025, hiệu lực từ 05/8/2025, thay Thông tư 01/2024/TT-BNV",
      "Quy định của tỉnh, ví dụ Quyết định 150/2025/QĐ-UBND ngày 30/10/2025 của tỉnh Ninh Bình, hiệu lực từ 10/11/2025",
    ],
    notes: [
      "Nghị định 152/2025/NĐ-CP tự hết hiệu lực từ ngày 01/3/2027 nếu không được kéo dài hoặc thay thế (Điều 60).",
      "Hồ sơ, thủ tục, thời hạn và hội đồng đối với danh hiệu, hình thức của tỉnh và cơ quan thuộc tỉnh do tỉnh quy định (Điều 6).",
      "Chưa đối chiếu: các biểu mẫu phụ lục ngoài Mẫu 01 và Mẫu 13, nội dung Thông tư 15/2025/TT-BNV và quy định của Thủ tướng Chính phủ về thủ tục đơn giản.",
      "Việc cấp xã tiếp nhận thẩm quyền của cấp huyện trước đây chưa được xác nhận.",
    ],
    rules: lawOf2022,
  },
  {
    key: "VN_2026",
    label: {
      vi: "Luật 06/2022/QH15 được sửa đổi bởi Luật 06/2026/QH16",
      en: "Law 06/2022/QH15 as amended by Law 06/2026/QH16",
    },
    scope: { kind: "NATIONAL" },
    validFrom: "2026-10-01",
    validTo: null,
    basis: [
      "Luật Thi đua, khen thưởng 06/2022/QH15, được sửa đổi, bổ sung bởi Luật 06/2026/QH16 ngày 23/4/2026",
      "Nghị định 152/2025/NĐ-CP ngày 14/6/2025, cho đến khi được thay thế hoặc hết hiệu lực ngày 01/3/2027",
      "Thông tư 15/2025/TT-BNV ngày 04/8/2025",
    ],
    notes: [
      "Chưa đọc toàn văn Luật 06/2026/QH16; số hiệu, ngày ban hành và ngày hiệu lực lấy từ nguồn thứ cấp.",
      "Điều kiện CSTĐ cơ sở, phân cấp thẩm quyền và thành phần hồ sơ theo luật sửa đổi còn để ngỏ.",
      "Theo nguồn thứ cấp, hồ sơ tiếp nhận để thẩm định trước ngày 01/10/2026 tiếp tục theo Luật năm 2022; quy định mới có lợi hơn thì được áp dụng.",
      "Nghị định 152/2025/NĐ-CP hết hiệu lực từ ngày 01/3/2027: khi đó cần nạp một bộ quy tắc mới.",
    ],
    rules: lawOf2022,
  },
];
