import type { CriteriaRule } from "../../award/rules.ts";
import {
  manual,
  oneOf,
  ratedExcellent,
  ratedGood,
  required,
  rule,
  words,
} from "./criteria-parts.ts";

const merit = ["MERIT_RECORD"] as const;
const law = "Luật Thi đua, khen thưởng 2022";
const known = "(theo hiểu biết chung)";

/** Emulation titles of the Law of 2022, Articles 21–28 (DOMAIN 5.1). */
export const titleCriteria: readonly CriteriaRule[] = [
  rule("ADVANCED_WORKER", "INDIVIDUAL", merit, [
    required("D24-1", words.good, ratedGood, `${law}, Điều 24`),
    required("D24-2", words.active, manual, `${law}, Điều 24`),
    required(
      "D24-3",
      [
        "Đã được tuyển dụng từ đủ 6 tháng trở lên; thời gian đào tạo, điều trị được duyệt tính là thời gian làm việc",
        "Recruited at least six months ago; approved training or treatment counts as work",
      ],
      { kind: "SERVICE", months: 6 },
      "Thông tư 01/2024/TT-BNV, Điều 1 khoản 5 (Thông tư 15/2025/TT-BNV thay thế chưa đối chiếu)",
    ),
  ]),
  rule("EMULATION_FIGHTER_BASE", "INDIVIDUAL", merit, [
    required(
      "D23-1",
      [
        "Đạt tiêu chuẩn Lao động tiên tiến: hoàn thành tốt nhiệm vụ trở lên",
        "Meets the standard of Advanced Worker: tasks performed well or better",
      ],
      ratedGood,
      `${law}, Điều 23, Điều 24`,
    ),
    ...oneOf("D23-2", [
      required("D23-2A", words.excellent, ratedExcellent, `${law}, Điều 23`),
      required(
        "D23-2B",
        [
          "Có sáng kiến được cơ sở công nhận hoặc đề tài khoa học đã được nghiệm thu",
          "Has an initiative recognised at base level or an accepted scientific topic",
        ],
        { kind: "INITIATIVES", level: "UNIT", times: 1, recent: true },
        `${law}, Điều 23`,
      ),
    ]),
  ]),
  rule("EMULATION_FIGHTER_PROVINCE", "INDIVIDUAL", merit, [
    required(
      "D22-1",
      [
        "Có 3 lần liên tục được tặng danh hiệu Chiến sĩ thi đua cơ sở",
        "Emulation Fighter at base level three times in a row",
      ],
      { kind: "HELD", awards: ["EMULATION_FIGHTER_BASE"], times: 3, consecutive: true },
      `${law}, Điều 22`,
    ),
    required(
      "D22-2",
      [
        "Có sáng kiến hoặc đề tài có hiệu quả, có khả năng nhân rộng trong tỉnh",
        "Has an initiative or topic that is effective and replicable in the province",
      ],
      { kind: "INITIATIVES", level: "PROVINCE", times: 1 },
      `${law}, Điều 22`,
    ),
  ]),
  rule("EMULATION_FIGHTER_NATIONAL", "INDIVIDUAL", merit, [
    required(
      "D21-1",
      [
        "Có 2 lần liên tục được tặng danh hiệu Chiến sĩ thi đua cấp tỉnh",
        "Emulation Fighter at provincial level twice in a row",
      ],
      // The title of a province is given every third year at the earliest: the law's "in a row" is of titles.
      { kind: "HELD", awards: ["EMULATION_FIGHTER_PROVINCE"], times: 2 },
      `${law}, Điều 21`,
    ),
    required(
      "D21-2",
      [
        "Có sáng kiến hoặc đề tài có hiệu quả trong phạm vi toàn quốc",
        "Has an initiative or topic with nationwide effect",
      ],
      { kind: "INITIATIVES", level: "NATIONAL", times: 1 },
      `${law}, Điều 21; Nghị định 152/2025/NĐ-CP, Điều 36`,
    ),
  ]),
  rule("ADVANCED_COLLECTIVE", "COLLECTIVE", merit, [
    required("D28-1", words.good, ratedGood, `${law}, Điều 28`),
    required(
      "D28-2",
      [
        "Có trên 50% cá nhân đạt Lao động tiên tiến",
        "More than 50% of members are Advanced Workers",
      ],
      { kind: "MEMBERS", award: "ADVANCED_WORKER", atLeastPercent: 50, above: true },
      `${law}, Điều 28 (theo Luật 2003, Điều 28)`,
    ),
    required(
      "D28-3",
      [
        "Không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên",
        "Nobody disciplined with a warning or more",
      ],
      { kind: "NO_MEMBER_DISCIPLINED" },
      `${law}, Điều 28`,
    ),
    required("D28-4", words.united, manual, `${law}, Điều 28`),
    required(
      "D28-5",
      [
        "Có phong trào thi đua thường xuyên, thiết thực, hiệu quả",
        "Regular, practical and effective emulation movements",
      ],
      manual,
      `${law}, Điều 28 (theo Luật 2003, Điều 28)`,
    ),
  ]),
  rule("EXCELLENT_COLLECTIVE", "COLLECTIVE", merit, [
    required("D27-1", words.excellent, ratedExcellent, `${law}, Điều 27`),
    required(
      "D27-2",
      [
        "Có ít nhất 70% cá nhân đạt Lao động tiên tiến",
        "At least 70% of members are Advanced Workers",
      ],
      { kind: "MEMBERS", award: "ADVANCED_WORKER", atLeastPercent: 70 },
      `${law}, Điều 27`,
    ),
    required(
      "D27-3",
      ["Có cá nhân đạt Chiến sĩ thi đua cơ sở", "At least one Emulation Fighter at base level"],
      { kind: "MEMBERS_COUNT", award: "EMULATION_FIGHTER_BASE", atLeast: 1 },
      `${law}, Điều 27`,
    ),
    required(
      "D27-4",
      [
        "Không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên",
        "Nobody disciplined with a warning or more",
      ],
      { kind: "NO_MEMBER_DISCIPLINED" },
      `${law}, Điều 27`,
    ),
    required("D27-5", words.united, manual, `${law}, Điều 27`),
    required(
      "D27-6",
      [
        "Có phong trào thi đua thường xuyên, thiết thực; 100% cá nhân hoàn thành nhiệm vụ được giao",
        "Regular, practical emulation movements; every member has performed the tasks given",
      ],
      manual,
      `${law}, Điều 27`,
    ),
  ]),
  rule("EMULATION_FLAG_PROVINCE", "COLLECTIVE", merit, [
    required(
      "D26-1",
      [
        "Dẫn đầu cụm, khối thi đua; hoàn thành vượt mức các chỉ tiêu, là tập thể tiêu biểu",
        "Leads its emulation cluster, exceeds its targets and is a model for others",
      ],
      manual,
      `${law}, Điều 26 ${known}`,
    ),
    required("D26-2", words.united, manual, `${law}, Điều 26 ${known}`),
  ]),
  rule("EMULATION_FLAG_GOVERNMENT", "COLLECTIVE", merit, [
    required(
      "D25-1",
      [
        "Được chọn trong các tập thể dẫn đầu cụm, khối đạt tiêu chuẩn Cờ thi đua cấp tỉnh (không quá 20%)",
        "Chosen among the leaders of clusters that meet the standard of the provincial flag (at most 20%)",
      ],
      manual,
      "Nghị định 152/2025/NĐ-CP, Điều 7",
    ),
  ]),
];
