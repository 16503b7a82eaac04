import type { Condition } from "../../award/conditions.ts";
import type { CriteriaRule } from "../../award/rules.ts";
import type { CommendationType, SubjectKind } from "../../workflow/vocabulary.ts";
import { manual, required, rule, words } from "./criteria-parts.ts";

const merit = ["MERIT_RECORD"] as const;
const law = "Luật Thi đua, khen thưởng 2022";
const known = " (theo hiểu biết chung)";

type Texts = readonly [vi: string, en: string];
type Ladder = Extract<Condition, { kind: "LADDER" }>;
type Rung = { readonly condition: Ladder; readonly texts: Texts; readonly basis: string };

/** One award of the ladder: what it asks of a person and of a collective, and by which other ways. */
type Step = {
  readonly award: string;
  readonly article: string;
  readonly person: Rung;
  readonly collective: Rung;
  readonly subjects: readonly SubjectKind[];
  readonly movement: boolean;
  readonly other: {
    readonly types: readonly CommendationType[];
    readonly texts: Texts;
    readonly basis: string;
  };
};

/** Five years in a row since the award before, counted as NĐ152/2025 Điều 33 khoản 7 says. */
function ladder(after: string, more: Partial<Ladder> = {}): Ladder {
  return {
    kind: "LADDER",
    after: [after],
    types: ["MERIT_RECORD"],
    years: 5,
    atLeast: "GOOD",
    holding: [],
    ...more,
  };
}

const threeTitles = [{ awards: ["EMULATION_FIGHTER_BASE"], times: 3 }];
const allExcellent = { rating: "EXCELLENT", times: 5 } as const;

function step(one: Step): readonly CriteriaRule[] {
  const { award, person, collective } = one;
  return [
    rule(award, "INDIVIDUAL", merit, [
      required(`${award}-1`, person.texts, person.condition, person.basis),
    ]),
    rule(award, "COLLECTIVE", merit, [
      required(`${award}-1`, collective.texts, collective.condition, collective.basis),
      required(`${award}-4`, words.flags, manual, collective.basis),
    ]),
    ...one.subjects.flatMap((subject) => [
      ...(subject === "HOUSEHOLD" ? [rule(award, subject, merit, [household(one)])] : []),
      ...(one.movement ? [rule(award, subject, ["MOVEMENT"], [movement(one)])] : []),
      rule(award, subject, one.other.types, [otherWay(one, subject)]),
    ]),
  ];
}

function otherWay({ award, other }: Step, subject: SubjectKind) {
  const ofPersonsOnly = other.types.includes("DEDICATION") && subject !== "INDIVIDUAL";
  const texts = ofPersonsOnly ? words.personsOnly : other.texts;
  return required(`${award}-3`, texts, manual, other.basis);
}

function household({ award, article }: Step) {
  return required(`${award}-5`, words.contributions, manual, `${law}, ${article}${known}`);
}

function movement({ award, article }: Step) {
  return required(
    `${award}-2`,
    [
      "Có thành tích xuất sắc tiêu biểu trong phong trào thi đua đủ thời gian theo quy định, được tỉnh lựa chọn",
      "Outstanding in a movement that has run long enough, chosen by the province",
    ],
    manual,
    `${law}, ${article}; thời gian tối thiểu của phong trào cần đối chiếu`,
  );
}

/** Years in leading posts; for women a third fewer (Điều 4 khoản 7). */
function dedication(vi: string, en: string): Step["other"] {
  return {
    types: ["DEDICATION"],
    texts: [
      `${vi}; thời gian đối với nữ được giảm một phần ba`,
      `${en}; for women the years are fewer by a third`,
    ],
    basis: "Nghị định 152/2025/NĐ-CP, Điều 19–21, Điều 4 khoản 7",
  };
}

const people: readonly SubjectKind[] = ["INDIVIDUAL", "COLLECTIVE"];

/** Bằng khen TTg and Huân chương Lao động: the ladder, and the ways beside it. */
export const stateCriteria: readonly CriteriaRule[] = [
  step({
    award: "COMMENDATION_PRIME_MINISTER",
    article: "Điều 73",
    person: {
      condition: ladder("COMMENDATION_PROVINCE", { holding: threeTitles }),
      texts: [
        "Đã được tặng Bằng khen cấp tỉnh, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên và có 3 lần là Chiến sĩ thi đua cơ sở",
        "Has a provincial commendation and since then five years in a row rated good or better with three base titles",
      ],
      basis: `${law}, Điều 73 khoản 1`,
    },
    collective: {
      condition: ladder("COMMENDATION_PROVINCE", { better: allExcellent }),
      texts: [
        "Đã được tặng Bằng khen cấp tỉnh, sau đó có từ 5 năm liên tục hoàn thành xuất sắc nhiệm vụ",
        "Has a provincial commendation and since then five years in a row rated excellent",
      ],
      basis: `${law}, Điều 73${known}`,
    },
    subjects: ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"],
    movement: true,
    other: {
      types: ["EXTRAORDINARY"],
      texts: [
        "Lập được nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong toàn tỉnh",
        "Many achievements, or an extraordinary one, with effect in the whole province",
      ],
      basis: `${law}, Điều 73 khoản 1`,
    },
  }),
  step({
    award: "LABOUR_ORDER_3",
    article: "Điều 44",
    person: {
      condition: ladder("COMMENDATION_PRIME_MINISTER", {
        holding: threeTitles,
        better: { rating: "EXCELLENT", times: 1 },
      }),
      texts: [
        "Đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên, trong đó có ít nhất 1 năm hoàn thành xuất sắc và 3 lần là Chiến sĩ thi đua cơ sở",
        "Has the Prime Minister's commendation and since then five years in a row rated good or better, an excellent year and three base titles among them",
      ],
      basis: `${law}, Điều 44 khoản 1`,
    },
    collective: {
      condition: ladder("COMMENDATION_PRIME_MINISTER", { better: allExcellent }),
      texts: [
        "Đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó có từ 5 năm liên tục hoàn thành xuất sắc nhiệm vụ",
        "Has the Prime Minister's commendation and since then five years in a row rated excellent",
      ],
      basis: `${law}, Điều 44${known}`,
    },
    subjects: people,
    movement: true,
    other: dedication(
      "Giữ chức vụ Vụ trưởng, Giám đốc sở và tương đương từ 6 đến dưới 10 năm, hoặc cấp phó của chức vụ đó từ 10 đến dưới 15 năm",
      "Director of a department or the like for 6 to under 10 years, or deputy for 10 to under 15",
    ),
  }),
  step({
    award: "LABOUR_ORDER_2",
    article: "Điều 43",
    person: classBelow("LABOUR_ORDER_3", "hạng Ba", "third class", "Điều 43"),
    collective: classBelow("LABOUR_ORDER_3", "hạng Ba", "third class", "Điều 43"),
    subjects: people,
    movement: false,
    other: dedication(
      "Giữ chức vụ Vụ trưởng, Giám đốc sở và tương đương từ 10 đến dưới 15 năm, hoặc cấp phó của chức vụ đó từ 15 năm trở lên",
      "Director of a department or the like for 10 to under 15 years, or deputy for 15 or more",
    ),
  }),
  step({
    award: "LABOUR_ORDER_1",
    article: "Điều 42",
    person: classBelow("LABOUR_ORDER_2", "hạng Nhì", "second class", "Điều 42"),
    collective: classBelow("LABOUR_ORDER_2", "hạng Nhì", "second class", "Điều 42"),
    subjects: people,
    movement: false,
    other: dedication(
      "Giữ chức vụ Vụ trưởng, Giám đốc sở và tương đương từ 15 năm trở lên",
      "Director of a department or the like for 15 years or more",
    ),
  }),
].flat();

function classBelow(award: string, vi: string, en: string, article: string): Rung {
  return {
    condition: ladder(award),
    texts: [
      `Đã được tặng Huân chương Lao động ${vi}, sau đó có từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên`,
      `Has the Labour Order, ${en}, and since then five years in a row rated good or better`,
    ],
    basis: `${law}, ${article}${known}`,
  };
}
