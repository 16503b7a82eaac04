import type { RuleContent } from "../../award/rules.ts";

/**
 * The same rules with other words for what they rest on: for a time whose own articles were not read,
 * so that nobody is told an article that was not in force then.
 */
export function restingOn(rules: RuleContent, basisOf: (basis: string) => string): RuleContent {
  const rest = <T extends { readonly legalBasis: string }>(one: T): T => ({
    ...one,
    legalBasis: basisOf(one.legalBasis),
  });
  return {
    settings: rules.settings.map(rest),
    limits: rules.limits.map(rest),
    criteria: rules.criteria.map((rule) => ({ ...rule, criteria: rule.criteria.map(rest) })),
    dossiers: rules.dossiers.map(rest),
    quotas: rules.quotas.map(rest),
    prizes: (rules.prizes ?? []).map(rest),
    funds: (rules.funds ?? []).map(rest),
    votes: rules.votes.map(rest),
  };
}
