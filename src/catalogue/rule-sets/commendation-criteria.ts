import type { Condition } from "../../award/conditions.ts";
import type { CriteriaRule } from "../../award/rules.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";
import { type Line, manual, oneOf, ratedGood, required, rule, words } from "./criteria-parts.ts";

const merit = ["MERIT_RECORD"] as const;
const law = "Luật Thi đua, khen thưởng 2022";
const everybody: readonly SubjectKind[] = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"];

/** Giấy khen: the province details the standard; this is the practice (Điều 75 khoản 2). */
const certificates = [
  "MERIT_CERTIFICATE_DEPARTMENT",
  "MERIT_CERTIFICATE_COMMUNE",
  "MERIT_CERTIFICATE_UNIT",
];
const certificateBasis = `${law}, Điều 75 khoản 2; tỉnh quy định chi tiết`;

const certificateCriteria: readonly CriteriaRule[] = certificates.flatMap((award) => [
  ...(["INDIVIDUAL", "COLLECTIVE"] as const).map((subject) =>
    rule(award, subject, merit, [required("D75-1", words.good, ratedGood, certificateBasis)]),
  ),
  ...everybody.map((subject) =>
    rule(
      award,
      subject,
      ["EXTRAORDINARY"],
      [required("D75-2", words.extraordinary, manual, certificateBasis)],
    ),
  ),
]);

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
          "Có liên tục từ 2 năm trở lên hoàn thành xuất sắc nhiệm vụ, có 2 sáng kiến được công nhận và áp dụng hiệu quả",
          "Rated excellent two years in a row or more, with two recognised and applied initiatives",
        ],
        {
          kind: "ALL",
          of: [
            { kind: "YEARS", atLeast: "EXCELLENT", years: 2 },
            { kind: "INITIATIVES", level: "UNIT", times: 2, applied: true },
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
    required("D74-4", words.united, manual, `${provinceBasis} khoản 3`),
  ]),
  ...everybody.map((subject) =>
    rule(
      "COMMENDATION_PROVINCE",
      subject,
      ["EXTRAORDINARY", "FOREIGN_RELATIONS"],
      [required("D74-5", words.extraordinary, manual, provinceBasis)],
    ),
  ),
  rule("COMMENDATION_PROVINCE", "HOUSEHOLD", merit, [
    required(
      "D74-6",
      ["Có đóng góp cho xã hội được công nhận", "Contributions to society that are recognised"],
      manual,
      provinceBasis,
    ),
  ]),
];

/** Five years in a row since the award before, counted as NĐ152/2025 Điều 33 khoản 7 says. */
function ladder(after: readonly string[], more: Partial<Ladder> = {}): Condition {
  return {
    kind: "LADDER",
    after,
    types: ["MERIT_RECORD"],
    years: 5,
    atLeast: "GOOD",
    holding: [],
    ...more,
  };
}
type Ladder = Extract<Condition, { kind: "LADDER" }>;

const threeTitles = [{ awards: ["EMULATION_FIGHTER_BASE"], times: 3 }];
const known = " (theo hiểu biết chung)";

function step(
  award: string,
  article: string,
  [person, collective]: readonly [Condition, Condition],
  [textVi, textEn]: readonly [string, string],
): readonly CriteriaRule[] {
  const line = (condition: Condition, doubt: string): readonly Line[] => [
    required(`${award}-1`, [textVi, textEn], condition, `${law}, ${article}${doubt}`),
  ];
  return [
    rule(award, "INDIVIDUAL", merit, line(person, "")),
    rule(award, "COLLECTIVE", merit, line(collective, known)),
    ...everybody.map((subject) =>
      rule(
        award,
        subject,
        ["MOVEMENT"],
        [
          required(
            `${award}-2`,
            [
              "Có thành tích xuất sắc tiêu biểu trong phong trào thi đua đủ thời gian theo quy định, được tỉnh lựa chọn",
              "Outstanding in a movement that has run long enough, chosen by the province",
            ],
            manual,
            `${law}, ${article}; thời gian tối thiểu của phong trào cần đối chiếu`,
          ),
        ],
      ),
    ),
    ...everybody.map((subject) =>
      rule(
        award,
        subject,
        ["EXTRAORDINARY", "DEDICATION", "FOREIGN_RELATIONS", "SENIORITY"],
        [
          required(
            `${award}-3`,
            [
              "Đủ điều kiện theo loại hình khen thưởng tương ứng, có xác nhận của cấp có thẩm quyền",
              "Meets the condition of its type of commendation, confirmed by the competent level",
            ],
            manual,
            `${law}, ${article}; Nghị định 152/2025/NĐ-CP, Điều 19–21`,
          ),
        ],
      ),
    ),
  ];
}

const stateCriteria: readonly CriteriaRule[] = [
  ...step(
    "COMMENDATION_PRIME_MINISTER",
    "Điều 73 khoản 1",
    [
      ladder(["COMMENDATION_PROVINCE"], { holding: threeTitles }),
      ladder(["COMMENDATION_PROVINCE"], { better: { rating: "EXCELLENT", times: 5 } }),
    ],
    [
      "Đã được tặng Bằng khen cấp tỉnh, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên và có 3 lần là Chiến sĩ thi đua cơ sở (tập thể: 5 năm hoàn thành xuất sắc)",
      "Has a provincial commendation and since then five years in a row rated good or better with three base titles (collectives: five excellent years)",
    ],
  ),
  ...step(
    "LABOUR_ORDER_3",
    "Điều 44",
    [
      ladder(["COMMENDATION_PRIME_MINISTER"], {
        holding: threeTitles,
        better: { rating: "EXCELLENT", times: 1 },
      }),
      ladder(["COMMENDATION_PRIME_MINISTER"], { better: { rating: "EXCELLENT", times: 5 } }),
    ],
    [
      "Đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên, có năm hoàn thành xuất sắc và có 3 lần là Chiến sĩ thi đua cơ sở",
      "Has the Prime Minister's commendation and since then five years in a row rated good or better, an excellent year and three base titles among them",
    ],
  ),
  ...step(
    "LABOUR_ORDER_2",
    `Điều 43${known}`,
    [ladder(["LABOUR_ORDER_3"]), ladder(["LABOUR_ORDER_3"])],
    [
      "Đã được tặng Huân chương Lao động hạng Ba, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên",
      "Has the Labour Order, third class, and since then five years in a row rated good or better",
    ],
  ),
  ...step(
    "LABOUR_ORDER_1",
    `Điều 42${known}`,
    [ladder(["LABOUR_ORDER_2"]), ladder(["LABOUR_ORDER_2"])],
    [
      "Đã được tặng Huân chương Lao động hạng Nhì, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên",
      "Has the Labour Order, second class, and since then five years in a row rated good or better",
    ],
  ),
];

/** Commendations of the Law of 2022 (DOMAIN 5.2); movements below state level ask what their plan asks. */
export const commendationCriteria: readonly CriteriaRule[] = [
  ...certificateCriteria,
  ...provinceCriteria,
  ...stateCriteria,
];
