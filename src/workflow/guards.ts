import type { Advice, Facts } from "./facts.ts";
import { levelLabels } from "./labels.ts";
import { type Refusal, refusal } from "./refusals.ts";
import type { Label, Level } from "./vocabulary.ts";

/** A named condition: nothing where it holds, else why not. */
type Guard = (facts: Facts, level: Level) => Refusal | readonly Refusal[] | null;

/** "Trước ngày X" is strict: the last good moment is the end of the day before. */
function isPast(facts: Pick<Facts, "round" | "today">, before: string | null): boolean {
  if (before === null) return false;
  return facts.round?.inclusive ? facts.today > before : facts.today >= before;
}

const rungNames: Record<keyof Facts["procedure"], Label> = {
  departmentCouncil: { vi: "Hội đồng của cơ quan", en: "agency council" },
  provinceCouncil: { vi: "Hội đồng tỉnh", en: "provincial council" },
  sectorOpinion: { vi: "lấy ý kiến bộ, ngành", en: "sector opinion" },
  publicNotice: { vi: "công khai lấy ý kiến", en: "public notice" },
  partyOpinion: { vi: "ý kiến Ban Thường vụ", en: "party committee's opinion" },
  centralCouncil: { vi: "Hội đồng Trung ương", en: "central council" },
};

function named(rung: keyof Facts["procedure"]) {
  return { rung, rungVi: rungNames[rung].vi, rungEn: rungNames[rung].en };
}

/** Holds where the award's procedure asks for the rung; its twin holds where it does not. */
function demands(rung: keyof Facts["procedure"]): Guard {
  return (facts) => (facts.procedure[rung] ? null : refusal("RUNG_NOT_REQUIRED", named(rung)));
}

function spares(rung: keyof Facts["procedure"]): Guard {
  return (facts) => (facts.procedure[rung] ? refusal("RUNG_REQUIRED", named(rung)) : null);
}

const adviceNames: Record<Advice, Label> = {
  ELIGIBLE: { vi: "đủ điều kiện", en: "eligible" },
  INELIGIBLE: { vi: "không đủ điều kiện", en: "not eligible" },
  LOWER_FORM: { vi: "đề xuất hình thức thấp hơn", en: "a lower award" },
};

function namedAdvice(advice: Advice) {
  return { advice, adviceVi: adviceNames[advice].vi, adviceEn: adviceNames[advice].en };
}

function decidedAt(...levels: readonly Level[]): Guard {
  return (facts) =>
    levels.includes(facts.decidedAt)
      ? null
      : refusal("DECIDED_ELSEWHERE", {
          decidedAt: facts.decidedAt,
          decidedAtVi: levelLabels[facts.decidedAt].vi,
          decidedAtEn: levelLabels[facts.decidedAt].en,
        });
}

/** Why the round takes nothing from units on the day; null where it does. */
export function roundAccepts(facts: Pick<Facts, "round" | "today">): Refusal | null {
  const { round, today } = facts;
  if (!round) return null;
  if (round.opensOn !== null && today < round.opensOn)
    return refusal("ROUND_NOT_OPEN", { opensOn: round.opensOn });
  if (isPast(facts, round.unitBefore))
    return refusal("ROUND_CLOSED", { before: round.unitBefore, inclusive: round.inclusive });
  return null;
}

function forwardingOpen(facts: Facts): Refusal | null {
  // What the province itself sent back came in time the first time.
  if ((facts.supplements.PROVINCE ?? 0) > 0) return null;
  const before = facts.round?.departmentBefore ?? null;
  return isPast(facts, before) ? refusal("FORWARDING_CLOSED", { before }) : null;
}

function supplementsLeft(facts: Facts, level: Level): Refusal | null {
  const made = facts.supplements[level] ?? 0;
  return made < facts.maxSupplements
    ? null
    : refusal("SUPPLEMENT_LIMIT_REACHED", { made, limit: facts.maxSupplements });
}

function supplementsSpent(facts: Facts, level: Level): Refusal | null {
  return supplementsLeft(facts, level) ? null : refusal("SUPPLEMENT_LIMIT_NOT_REACHED", {});
}

function timeIsUp(facts: Facts): Refusal | null {
  return facts.dueOn !== null && facts.today > facts.dueOn
    ? null
    : refusal("NOT_YET_DUE", {
        dueOn: facts.dueOn,
        ...(facts.dueOn === null && { dueOnVi: "chưa đặt hạn", dueOnEn: "none is set" }),
      });
}

/** The council may meet from the last working day of the notice on (DOMAIN 7.3). */
function noticeServed(facts: Facts): Refusal | null {
  return facts.dueOn !== null && facts.today >= facts.dueOn
    ? null
    : refusal("NOTICE_TOO_SHORT", {
        dueOn: facts.dueOn,
        ...(facts.dueOn === null && { dueOnVi: "chưa đặt hạn", dueOnEn: "none is set" }),
      });
}

function favourable(facts: Facts): Refusal | null {
  return facts.advice === "INELIGIBLE" || facts.advice === "LOWER_FORM"
    ? refusal("ADVICE_UNFAVOURABLE", namedAdvice(facts.advice))
    : null;
}

function advised(advice: Advice): Guard {
  return (facts) =>
    facts.advice === advice ? null : refusal("ADVICE_DIFFERS", namedAdvice(advice));
}

/** A council's step follows its vote; where none is demanded, its minutes are enough. */
function voted(result: "ENDORSED" | "NOT_ENDORSED"): Guard {
  return ({ vote }) => {
    if (vote.result === null) return vote.required ? refusal("VOTE_REQUIRED") : null;
    return vote.result === result ? null : refusal("VOTE_AGAINST", { result: vote.result });
  };
}

function held(facts: Facts): Refusal | null {
  return facts.openHolds > 0 ? null : refusal("NOT_ON_HOLD", {});
}

function everythingRecovered({ recovery }: Facts): Refusal | null {
  if (recovery?.itemBack && recovery.moneyBack >= recovery.moneyOwed) return null;
  const { itemBack = false, moneyOwed = 0, moneyBack = 0 } = recovery ?? {};
  return refusal("NOT_RECOVERED", {
    item: itemBack,
    itemVi: itemBack ? "đã thu" : "chưa thu",
    itemEn: itemBack ? "is back" : "is not back",
    moneyOwed,
    moneyBack,
  });
}

/**
 * Every condition a pipeline may name in `when`. Guards are synchronous and read only facts:
 * XState takes a promise for "yes".
 */
export const guards = {
  roundAccepts,
  forwardingOpen,
  supplementsLeft,
  supplementsSpent,
  timeIsUp,
  noticeServed,
  held,
  favourable,
  dossierComplete: (facts) => facts.dossier.submission,
  criteriaMet: (facts) => facts.dossier.appraisal,
  everythingRecovered,
  sectorHeard: (facts) => (facts.sectorHeard ? null : refusal("SECTOR_OPINION_MISSING")),
  councilEndorsed: voted("ENDORSED"),
  councilRejected: voted("NOT_ENDORSED"),
  advisedIneligible: advised("INELIGIBLE"),
  advisedLowerForm: advised("LOWER_FORM"),
  departmentCouncilRequired: demands("departmentCouncil"),
  departmentCouncilNotRequired: spares("departmentCouncil"),
  provinceCouncilRequired: demands("provinceCouncil"),
  provinceCouncilNotRequired: spares("provinceCouncil"),
  publicNoticeRequired: demands("publicNotice"),
  publicNoticeNotRequired: spares("publicNotice"),
  partyOpinionRequired: demands("partyOpinion"),
  partyOpinionNotRequired: spares("partyOpinion"),
  centralCouncilRequired: demands("centralCouncil"),
  centralCouncilNotRequired: spares("centralCouncil"),
  decidedByDepartment: decidedAt("DEPARTMENT", "COMMUNE", "UNIT"),
  decidedByProvince: decidedAt("PROVINCE"),
  decidedByPrimeMinister: decidedAt("PRIME_MINISTER"),
  decidedByPresident: decidedAt("PRESIDENT"),
} satisfies Record<string, Guard>;

export type GuardKey = keyof typeof guards;

/** The refusals of the named conditions, in their order; empty where all hold. */
export function failing(when: readonly GuardKey[], facts: Facts, level: Level): Refusal[] {
  return when.flatMap((key) => guards[key](facts, level) ?? []);
}
