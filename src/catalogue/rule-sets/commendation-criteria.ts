import type { CriteriaRule } from "../../award/rules.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";
import { manual, oneOf, ratedGood, required, rule, words } from "./criteria-parts.ts";
import { stateCriteria } from "./state-criteria.ts";

const merit = ["MERIT_RECORD"] as const;
const extraordinary = ["EXTRAORDINARY"] as const;
const law = "Luật Thi đua, khen thưởng 2022";
const everybody: readonly SubjectKind[] = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"];
const people: readonly SubjectKind[] = ["INDIVIDUAL", "COLLECTIVE"];

/** Giấy khen: the province details the standard; this is the practice (Điều 75 khoản 2). */
const certificates: readonly (readonly [string, readonly SubjectKind[]])[] = [
  ["MERIT_CERTIFICATE_DEPARTMENT", everybody],
  ["MERIT_CERTIFICATE_COMMUNE", everybody],
  ["MERIT_CERTIFICATE_UNIT", people],
];
const certificateBasis = `${law}, Điều 75 khoản 2; tỉnh quy định chi tiết`;

const certificateCriteria: readonly CriteriaRule[] = certificates.flatMap(([award, subjects]) =>
  subjects.flatMap((subject) => [
    // A household has no rating of the year.
    rule(award, subject, merit, [
      subject === "HOUSEHOLD"
        ? required("D75-3", words.contributions, manual, certificateBasis)
        : required("D75-1", words.good, ratedGood, certificateBasis),
    ]),
    rule(award, subject, extraordinary, [
      required("D75-2", words.extraordinary, manual, certificateBasis),
    ]),
  ]),
);

const provinceBasis = `${law}, Điều 74`;
const provinceCriteria: readonly CriteriaRule[] = [
  rule("COMMENDATION_PROVINCE", "INDIVIDUAL", merit, [
    ...oneOf("D74-1", [
      required(
        "D74-1A",
        [
          "Có 2 lần liên tục được tặng danh hiệu Chiến sĩ thi đua cơ sở",
          "Emulation Fighter at base level twice in a row",
        ],
        { kind: "HELD", awards: ["EMULATION_FIGHTER_BASE"], times: 2, consecutive: true },
        `${provinceBasis} khoản 1`,
      ),
      required(
        "D74-1B",
        [
          "Có liên tục từ 2 năm trở lên hoàn thành xuất sắc nhiệm vụ, trong thời gian đó có 2 sáng kiến được công nhận và áp dụng hiệu quả",
          "Rated excellent two years in a row or more, with two recognised and applied initiatives in that time",
        ],
        {
          kind: "ALL",
          of: [
            { kind: "YEARS", atLeast: "EXCELLENT", years: 2 },
            { kind: "INITIATIVES", level: "UNIT", times: 2, applied: true, recent: true },
          ],
        },
        `${provinceBasis} khoản 1`,
      ),
    ]),
    required("D74-2", words.active, manual, `${provinceBasis} khoản 1`),
  ]),
  rule("COMMENDATION_PROVINCE", "COLLECTIVE", merit, [
    ...oneOf("D74-3", [
      required(
        "D74-3A",
        [
          "Có liên tục từ 2 năm trở lên hoàn thành xuất sắc nhiệm vụ",
          "Rated excellent two years in a row or more",
        ],
        { kind: "YEARS", atLeast: "EXCELLENT", years: 2 },
        `${provinceBasis} khoản 3 (theo hiểu biết chung)`,
      ),
      required(
        "D74-3B",
        [
          "Có 2 lần liên tục đạt Tập thể lao động xuất sắc",
          "Excellent Labour Collective twice in a row",
        ],
        { kind: "HELD", awards: ["EXCELLENT_COLLECTIVE"], times: 2, consecutive: true },
        `${provinceBasis} khoản 3 (theo hiểu biết chung)`,
      ),
    ]),
    required("D74-4", words.united, manual, `${provinceBasis} khoản 3 (theo hiểu biết chung)`),
  ]),
  rule("COMMENDATION_PROVINCE", "HOUSEHOLD", merit, [
    required("D74-6", words.contributions, manual, provinceBasis),
  ]),
  ...everybody.flatMap((subject) => [
    rule("COMMENDATION_PROVINCE", subject, extraordinary, [
      required("D74-5", words.extraordinary, manual, provinceBasis),
    ]),
    rule(
      "COMMENDATION_PROVINCE",
      subject,
      ["FOREIGN_RELATIONS"],
      [
        required(
          "D74-7",
          [
            "Có đóng góp cho tỉnh trong quan hệ đối ngoại, không có ý kiến khác của cơ quan công an, ngoại vụ",
            "Contributions to the province in foreign relations, with no objection of the police and the foreign affairs body",
          ],
          manual,
          `${law}, Điều 8; tiêu chuẩn cụ thể chưa đối chiếu`,
        ),
      ],
    ),
  ]),
  rule(
    "COMMEMORATIVE_MEDAL_PROVINCE",
    "INDIVIDUAL",
    ["MERIT_RECORD", "DEDICATION"],
    [
      required(
        "KNC-1",
        [
          "Đủ điều kiện tặng Kỷ niệm chương theo quy định của tỉnh",
          "Meets the province's own condition for its commemorative medal",
        ],
        manual,
        "Nghị định 152/2025/NĐ-CP, Điều 6; tỉnh quy định chi tiết",
      ),
    ],
  ),
];

/** Commendations of the Law of 2022 (DOMAIN 5.2); movements below state level ask what their plan asks. */
export const commendationCriteria: readonly CriteriaRule[] = [
  ...certificateCriteria,
  ...provinceCriteria,
  ...stateCriteria,
];
