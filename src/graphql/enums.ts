import { registerEnumType } from "type-graphql";
import type { OrganisationKind } from "../catalogue/types.ts";
import type { HistoryKind } from "../workflow/history.ts";
import { reasons } from "../workflow/reasons.ts";
import type { RefusalCode, RefusalReason } from "../workflow/refusals.ts";
import type {
  CommendationType,
  Level,
  Outcome,
  Place,
  Recoverable,
  RevocationGround,
  SigningCapacity,
  SubjectKind,
} from "../workflow/vocabulary.ts";

/** A closed vocabulary as an enum of the API; every value needs its sentence. */
export function enumOf<Key extends string>(
  name: string,
  description: string,
  sentences: Readonly<Record<Key, string>>,
): Readonly<Record<Key, Key>> {
  const keys = Object.keys(sentences) as Key[];
  const values = Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>;
  const described = keys.map((key) => [key, { description: sentences[key] }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(described) });
  return values;
}

export const LocaleEnum = { VI: "vi", EN: "en" } as const;
export type Locale = (typeof LocaleEnum)[keyof typeof LocaleEnum];
registerEnumType(LocaleEnum, {
  name: "Locale",
  description: "The language of a text shown to people.",
  valuesConfig: {
    VI: { description: "Vietnamese, the official language." },
    EN: { description: "English." },
  },
});

export const LevelEnum = enumOf<Level>(
  "Level",
  "A rung of the ladder of administration at which a nomination is handled or decided.",
  {
    UNIT: "The unit that nominates: a division, a school, a centre.",
    COMMUNE: "A commune or ward.",
    DEPARTMENT: "A department of the province (Sở) or a body of its rank.",
    PROVINCE: "The province or centrally-run city.",
    CENTRAL: "A ministry or central body.",
    PRIME_MINISTER: "The Prime Minister.",
    PRESIDENT: "The State President.",
  },
);

export const SubjectKindEnum = enumOf<SubjectKind>("SubjectKind", "Who is nominated.", {
  INDIVIDUAL: "One person.",
  COLLECTIVE: "A collective (tập thể): an organisation or a part of one.",
  HOUSEHOLD: "A household.",
});

export const OutcomeEnum = enumOf<Outcome>(
  "Outcome",
  "How a nomination ended, or that it has not ended yet.",
  {
    IN_PROGRESS: "It is being handled, or on hold.",
    AWARDED: "The decision to award is published or takes effect.",
    NOT_AWARDED: "It was refused at some level.",
    WITHDRAWN: "The proposer withdrew it.",
    EXPIRED: "It was left lying past its date.",
    REVOKED: "The award was given and later taken back.",
    UPHELD: "Of a revocation: it was not decided, the award stands.",
  },
);

export const CommendationTypeEnum = enumOf<CommendationType>(
  "CommendationType",
  "Type of commendation (loại hình khen thưởng, Law 06/2022/QH15, Article 8).",
  {
    MERIT_RECORD: "For achievement in regular work (công trạng).",
    EXTRAORDINARY: "At once, for an outstanding deed (đột xuất).",
    MOVEMENT: "For a campaign or theme (phong trào, chuyên đề).",
    DEDICATION: "For a life of service (quá trình cống hiến).",
    SENIORITY: "For years of service in the armed forces (niên hạn).",
    FOREIGN_RELATIONS: "For foreigners and foreign relations (đối ngoại).",
  },
);

export const PlaceEnum = enumOf<Place>(
  "Place",
  "Where an organisation stands towards a nomination; which one fills it depends on the unit.",
  {
    UNIT: "The unit that nominates.",
    OFFICE: "The office that reviews for the department or commune.",
    DEPARTMENT: "The department or commune above the unit.",
    ONE_STOP: "The one-stop desk that receives for the province.",
    HOME_AFFAIRS: "The department of home affairs, which appraises for the province.",
    PROVINCE_OFFICE: "The office of the provincial People's Committee.",
    PROVINCE: "The provincial People's Committee.",
    PARTY: "The Party committee asked for its opinion.",
    CENTRAL: "The central body that receives state-level nominations.",
    CONSULTED: "The body asked for an opinion last.",
    PROPOSER: "Whoever asks that an award be revoked.",
  },
);

export const AwardKindEnum = enumOf("AwardKind", "Whether an award is a title or a commendation.", {
  TITLE: "An emulation title (danh hiệu thi đua).",
  COMMENDATION: "A form of commendation (hình thức khen thưởng).",
});

export const OrganisationKindEnum = enumOf<OrganisationKind>(
  "OrganisationKind",
  "What an organisation is.",
  {
    UNIT: "A unit within a department or commune.",
    DEPARTMENT: "A department of a province (Sở) or a body of its rank.",
    COMMUNE: "A commune or ward.",
    PROVINCE: "A province or centrally-run city.",
    DISTRICT: "A district; abolished in July 2025.",
    PARTY: "A committee of the Party.",
    UNION: "A trade union.",
    CENTRAL: "A central body.",
    OTHER: "Any other body.",
  },
);

export const RoundKindEnum = enumOf("RoundKind", "What a round of a campaign is for.", {
  ANNUAL: "A yearly round.",
  INTERIM: "A preliminary review (sơ kết).",
  FINAL: "The final review (tổng kết).",
});

export const PaperKindEnum = enumOf("PaperKind", "A paper that covers a list of nominations.", {
  SUBMISSION: "A letter of submission (tờ trình).",
  DECISION: "A decision to award (quyết định).",
});

export const SigningCapacityEnum = enumOf<SigningCapacity>(
  "SigningCapacity",
  "In whose name a paper is signed (Decree 30/2020/NĐ-CP, Article 13).",
  {
    HEAD: "On one's own authority as head; no prefix.",
    ON_BEHALF: "On behalf of a collective body (TM.).",
    DEPUTY_FOR: "A deputy for the head (KT.).",
    BY_ORDER: "By order of the head (TL.); the note names the document.",
    AUTHORISED: "By authorisation of the head (TUQ.); the note names the document.",
    ACTING: "As acting head (Q.).",
  },
);

export const HistoryKindEnum = enumOf<HistoryKind>(
  "HistoryKind",
  "What a history entry tells; it decides the type of the payload.",
  {
    CREATED: "The nomination was made.",
    EDITED: "Its text was changed without moving it.",
    ADVANCED: "A step was taken.",
    RETURNED: "It was sent back to have something supplied or mended.",
    HELD: "It was put on hold, or another ground was added.",
    RELEASED: "A ground of the hold was lifted.",
    CONSULTED: "A body was asked for its opinion.",
    LOWER_FORM_PROPOSED: "The appraisal proposed a lower award.",
    PAPER_TAKEN: "A letter or decision was signed, numbered or sent, and this nomination with it.",
    DOCUMENT_REGISTERED: "Papers were registered without moving it.",
    FEEDBACK_RECORDED: "What the public said during its notice was recorded.",
    REPORT_SAVED: "The unit saved the achievement report.",
    REPORT_CONFIRMED: "The head of the unit confirmed the achievement report.",
    APPRAISED: "The appraiser judged criteria by hand.",
    RULE_SET_REBOUND: "It was bound to another rule set.",
    REVOCATION_PROPOSED: "Somebody asked that its award be revoked.",
    REVOKED: "Its award was revoked.",
    PREREQUISITE_REVOKED: "An award its appraisal rested on was revoked.",
    RECOVERED: "The item or some of the money of a revoked award came back.",
    CORRECTED: "A text of its published decision was corrected.",
    PRIZE_PAID: "Its prize was paid.",
    HANDED_OVER: "Item and certificate were handed over.",
    COUNCIL_VOTED: "A step was taken as the council had voted.",
  },
);

export const RevocationGroundEnum = enumOf<RevocationGround>(
  "RevocationGround",
  "Why an award is revoked (Law 06/2022/QH15, Article 93).",
  {
    FRAUD: "The achievement was declared fraudulently.",
    FALSE_DOCUMENTS: "It rests on false information or forged papers.",
    UNLAWFUL_PROCESS: "It was appraised, approved or proposed against the law.",
    CRITERIA_NOT_MET: "A conclusion or judgment shows that the criteria were not met.",
  },
);

export const RecoverableEnum = enumOf<Recoverable>("Recoverable", "What a recipient gives back.", {
  ITEM: "The certificate, medal or badge.",
  MONEY: "Money that was paid with it.",
});

export const RefusalCodeEnum = enumOf<RefusalCode>(
  "RefusalCode",
  "The kind of a refusal. Programs branch on it; the reason says more.",
  {
    UNAUTHENTICATED: "Nobody is signed in, or the sign-in failed.",
    NOT_ALLOWED: "The viewer sees it but may not do it.",
    NOT_POSSIBLE: "The rules or the present state forbid it to anybody.",
    NOT_FOUND: "It does not exist, or not for this viewer.",
    STALE: "Somebody acted first; look at the new state and decide again.",
    INVALID: "Something in the request is missing or wrong.",
    UNAVAILABLE: "The server cannot do it for now; repeating is safe.",
  },
);

const reasonSentences = Object.fromEntries(
  Object.entries(reasons).map(([reason, { en }]) => [reason, en]),
) as Readonly<Record<RefusalReason, string>>;

export const RefusalReasonEnum = enumOf<RefusalReason>(
  "RefusalReason",
  "Why something was refused. Words in braces stand for members of `details`.",
  reasonSentences,
);
