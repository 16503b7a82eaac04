import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import { LeadersCampaignsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { words } from "../../parts/text.ts";
import { leadersText } from "./leaders.text.ts";

/** Which campaign and round are looked at; kept in the address. */
export function CampaignChoice() {
  const { locale, say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: LeadersCampaignsDocument, variables: { locale } });
  const campaigns = data?.campaigns.edges.map(({ node }) => node) ?? [];
  const campaign = params.get("campaign");
  const rounds = campaigns.find(({ id }) => id === campaign)?.rounds ?? [];
  const choose = (chosen: Record<string, string | null>) =>
    setParams(Object.entries(chosen).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return (
    <div className="row leaders-choice">
      <SelectField
        label={say(leadersText.campaign)}
        choices={campaigns}
        nothing={say(words.all)}
        value={campaign}
        onChange={(id) => choose({ campaign: id })}
      />
      {rounds.length > 0 && (
        <SelectField
          label={say(leadersText.round)}
          choices={rounds}
          nothing={say(words.all)}
          value={params.get("round")}
          onChange={(round) => choose({ campaign, round })}
        />
      )}
    </div>
  );
}
