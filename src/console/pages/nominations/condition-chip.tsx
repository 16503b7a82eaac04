import { useQuery } from "urql";
import { NominationsLabelsDocument, NominationsNamesDocument } from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Button } from "../../parts/button.tsx";
import { words } from "../../parts/text.ts";
import type { Condition } from "./list-address.ts";
import { nominationsText } from "./nominations.text.ts";

type Props = { readonly condition: Condition; readonly onRemove: () => void };

/** One condition in words, with a button that takes it away. */
export function ConditionChip({ condition, onRemove }: Props) {
  const { say } = useLanguage();
  const what = useConditionText(condition);
  return (
    <li className="badge">
      {what}
      <Button kind="quiet" aria-label={say(nominationsText.without, { what })} onPress={onRemove}>
        ×
      </Button>
    </li>
  );
}

const closedWords: Readonly<Record<string, Text>> = {
  ...vocabulary.outcome,
  ...vocabulary.level,
  ...vocabulary.subjectKind,
  ...vocabulary.advice,
  ...nominationsText.vote,
};
const named = ["campaignIds", "roundIds", "organisationId", "holderIds", "unitIds"];

function useConditionText({ field, value }: Condition): string {
  const { locale, say } = useLanguage();
  const [labels] = useQuery({
    query: NominationsLabelsDocument,
    variables: { locale },
    requestPolicy: "cache-first",
  });
  const [name] = useQuery({
    query: NominationsNamesDocument,
    variables: { ids: value, locale },
    pause: !named.includes(field),
  });
  if (named.includes(field)) return nameIn(name.data?.node) ?? "…";
  if (field === "awards")
    return labels.data?.awards.find((award) => award.key === value)?.label ?? value;
  if (field === "stages") {
    const stages = labels.data?.pipelines.flatMap((pipeline) => pipeline.stages);
    return stages?.find((stage) => stage.key === value)?.label ?? value;
  }
  const closed = closedWords[value];
  if (closed) return say(closed);
  if (field in nominationsText) {
    const text = nominationsText[field as "overdue"];
    return say(text, { n: value, value: say(value === "true" ? words.yes : words.no) });
  }
  return value;
}

function nameIn(node: object | null | undefined): string | null {
  const { name, title, heading } = { ...node } as Partial<Record<string, string>>;
  return name ?? title ?? heading ?? null;
}
