import type { RuleSet } from "./rule-layers.ts";

/** Pairs of rule sets that would speak for the same at the same time. */
export function overlaps(
  sets: readonly Pick<RuleSet, "key" | "scope" | "validFrom" | "validTo">[],
): readonly { readonly a: string; readonly b: string }[] {
  const scopeName = ({ scope }: Pick<RuleSet, "scope">) =>
    scope.kind === "NATIONAL"
      ? scope.kind
      : `${scope.kind}/${scope.kind === "CAMPAIGN" ? scope.campaign : scope.organisation}`;
  return sets.flatMap((a, index) =>
    sets
      .slice(index + 1)
      .filter(
        (b) =>
          scopeName(a) === scopeName(b) &&
          a.validFrom <= (b.validTo ?? "9999-12-31") &&
          b.validFrom <= (a.validTo ?? "9999-12-31"),
      )
      .map((b) => ({ a: a.key, b: b.key })),
  );
}
