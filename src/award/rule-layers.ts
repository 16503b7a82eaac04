import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import type { Criterion } from "./conditions.ts";
import type { FundRule } from "./prize.ts";
import type {
  CriteriaRule,
  DossierRule,
  LimitRule,
  QuotaRule,
  RuleContent,
  RuleScope,
  SettingKey,
  Settings,
  VoteRule,
} from "./rules.ts";

/** A rule set with the ids its scope stands for. */
export type RuleSet = {
  readonly key: string;
  readonly scope: RuleScope;
  readonly organisationId: string | null;
  readonly campaignId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly rules: RuleContent;
};

export type RulesQuestion = {
  readonly on: string;
  /** The national set a nomination is bound to; by date where it is not bound yet. */
  readonly bound: string | null;
  /** Department, then province. */
  readonly organisations: readonly string[];
  readonly campaignId: string;
};

/** A value with the article it rests on and the rule set it comes from. */
export type Sourced<T> = {
  readonly value: T;
  readonly legalBasis: string;
  readonly source: string;
};

export type RequiredPaper = {
  readonly documentType: string;
  readonly level: Level;
  readonly formCode: string | null;
  readonly legalBasis: string;
  readonly source: string;
};

/** The rule a council votes by, with the rule set it comes from. */
export type SourcedVote = VoteRule & { readonly source: string };

export type DossierQuestion = {
  readonly award: string;
  readonly type: CommendationType;
  readonly subject: SubjectKind;
};

/** The rules in force for one nomination: the most specific layer that speaks of a thing wins. */
export type Rules = {
  /** Keys of the rule sets, most specific first. */
  readonly sources: readonly string[];
  setting<K extends SettingKey>(key: K): Sourced<Settings[K]>;
  limit(key: string, award: string): (Sourced<number> & { readonly key: string }) | null;
  criteria(question: DossierQuestion): readonly Criterion[];
  papers(question: DossierQuestion): readonly RequiredPaper[];
  quotas(award: string): readonly QuotaRule[];
  /** The money of the award, in hundredths of the base salary; null where no rule says. */
  prize(award: string, subject: SubjectKind): Sourced<number> | null;
  /** Who pays what the level decided. */
  fund(level: Level): Sourced<Pick<FundRule, "fund" | "stateLine">> | null;
  vote(award: string, level: Level): SourcedVote;
};

/** What holds where no rule set says anything. */
export const defaults: Settings = {
  "supplement.max": 1,
  "clock.afterReturn": "RESTART",
  "freshness.months": 6,
  "head.rule": "OFF",
  "dossier.files": "OPTIONAL",
  "report.confirmed": "OPTIONAL",
};

/** How councils vote where no rule set says anything: more than half of all members. */
const defaultVote: SourcedVote = {
  key: "vote.default",
  awards: null,
  levels: null,
  thresholdBasisPoints: 5000,
  strict: true,
  denominator: "TOTAL_MEMBERS",
  quorum: { numerator: 2, denominator: 3 },
  secret: false,
  required: false,
  tie: "NOT_ENDORSED",
  revotes: 1,
  legalBasis: "",
  source: "DEFAULT",
};

/** Every setting there is. */
export const settingKeys = Object.keys(defaults) as readonly SettingKey[];

const ranks = { CAMPAIGN: 0, ORGANISATION: 1, NATIONAL: 2 } as const;

/** True where the set is in force on the day; both ends belong to it. */
export function inForce(
  { validFrom, validTo }: Pick<RuleSet, "validFrom" | "validTo">,
  on: string,
): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/** The layers that speak for a nomination, most specific first, as one answer. */
export function rulesFor(sets: readonly RuleSet[], question: RulesQuestion): Rules {
  const layers = layersOf(sets, question);
  return {
    sources: layers.map((layer) => layer.key),
    setting: (key) => settingOf(layers, key),
    limit: (key, award) => limitOf(layers, key, award),
    criteria: (one) => criteriaOf(layers, one),
    papers: (one) => papersOf(layers, one),
    quotas: (award) => quotasOf(layers, award),
    prize: (award, subject) => prizeOf(layers, award, subject),
    fund: (level) => fundOf(layers, level),
    vote: (award, level) => voteOf(layers, award, level),
  };
}

function layersOf(sets: readonly RuleSet[], question: RulesQuestion): readonly RuleSet[] {
  const { on, bound, organisations, campaignId } = question;
  const distance = (set: RuleSet) => organisations.indexOf(set.organisationId ?? "");
  return sets
    .filter((set) => {
      if (set.scope.kind === "NATIONAL")
        return bound === null ? inForce(set, on) : set.key === bound;
      if (!inForce(set, on)) return false;
      return set.scope.kind === "CAMPAIGN" ? set.campaignId === campaignId : distance(set) >= 0;
    })
    .toSorted((a, b) => ranks[a.scope.kind] - ranks[b.scope.kind] || distance(a) - distance(b));
}

function settingOf<K extends SettingKey>(layers: readonly RuleSet[], key: K): Sourced<Settings[K]> {
  for (const layer of layers) {
    const found = layer.rules.settings.find((one) => one.key === key);
    if (found)
      return {
        // The key decides which type the value has.
        value: found.value as Settings[K],
        legalBasis: found.legalBasis,
        source: layer.key,
      };
  }
  return { value: defaults[key], legalBasis: "", source: "DEFAULT" };
}

function limitOf(layers: readonly RuleSet[], key: string, award: string) {
  const fits = (rule: LimitRule) => rule.key === key && (rule.awards?.includes(award) ?? true);
  for (const layer of layers) {
    const fitting = layer.rules.limits.filter(fits);
    const found = fitting.find((rule) => rule.awards !== null) ?? fitting[0];
    if (found)
      return {
        key,
        value: found.workingDays,
        legalBasis: found.legalBasis,
        source: layer.key,
      };
  }
  return null;
}

function criteriaOf(layers: readonly RuleSet[], question: DossierQuestion): readonly Criterion[] {
  const fits = (rule: CriteriaRule) =>
    rule.award === question.award &&
    rule.subject === question.subject &&
    rule.types.includes(question.type);
  for (const layer of layers) {
    const found = layer.rules.criteria.find(fits);
    if (found) return found.criteria.map((one) => ({ ...one, headOnly: false, source: layer.key }));
  }
  return [];
}

function papersOf(
  layers: readonly RuleSet[],
  { award, type, subject }: DossierQuestion,
): readonly RequiredPaper[] {
  const fits = (rule: DossierRule) =>
    (rule.awards?.includes(award) ?? true) &&
    (rule.types?.includes(type) ?? true) &&
    (rule.subjects?.includes(subject) ?? true);
  const spoken = new Set<string>();
  const asked = layers.flatMap(({ key: source, rules }) => {
    // A rule of a lower layer is silent where a more specific one has its key.
    const speaking = rules.dossiers.filter((rule) => fits(rule) && !spoken.has(rule.key));
    for (const { key } of speaking) spoken.add(key);
    return speaking.flatMap(({ papers, legalBasis }) =>
      papers.map((paper) => ({ ...paper, legalBasis, source })),
    );
  });
  const found = new Map<string, RequiredPaper>();
  for (const paper of asked) {
    const name = `${paper.level}/${paper.documentType}`;
    if (!found.has(name)) found.set(name, paper);
  }
  return [...found.values()];
}

function quotasOf(layers: readonly RuleSet[], award: string): readonly QuotaRule[] {
  const found = new Map<string, QuotaRule>();
  for (const { rules } of layers)
    for (const rule of rules.quotas)
      if (rule.award === award && !found.has(rule.key)) found.set(rule.key, rule);
  return [...found.values()];
}

function prizeOf(layers: readonly RuleSet[], award: string, subject: SubjectKind) {
  for (const { key: source, rules } of layers) {
    const found = rules.prizes?.find((one) => one.award === award && one.subject === subject);
    if (found) return { value: found.hundredths, legalBasis: found.legalBasis, source };
  }
  return null;
}

function fundOf(layers: readonly RuleSet[], level: Level) {
  for (const { key: source, rules } of layers) {
    const found = rules.funds?.find((one) => one.level === level);
    if (found) return { value: found, legalBasis: found.legalBasis, source };
  }
  return null;
}

/** Within a layer a rule that names the award wins, then one that names the level. */
function voteOf(layers: readonly RuleSet[], award: string, level: Level): SourcedVote {
  const weight = (rule: VoteRule) =>
    (rule.awards === null ? 0 : 2) + (rule.levels === null ? 0 : 1);
  for (const layer of layers) {
    const [found] = layer.rules.votes
      .filter(
        (rule) => (rule.awards?.includes(award) ?? true) && (rule.levels?.includes(level) ?? true),
      )
      .toSorted((a, b) => weight(b) - weight(a));
    if (found) return { ...found, source: layer.key };
  }
  return defaultVote;
}
