import { useState } from "react";
import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import {
  CouncilMembersDocument,
  type CouncilWithMembersFragment,
} from "../../generated/graphql.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { councilText as text } from "./council.text.ts";
import { AddMember, EndMembership } from "./member-dialogs.tsx";
import "./council.css";

type Council = CouncilWithMembersFragment;
export type Member = Council["members"][number];

/** Who belongs to a council, and since when. */
export default function MembersPage() {
  const { locale, say } = useLanguage();
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const variables = { id, locale };
  const [{ data, error, fetching }, ask] = useQuery({ query: CouncilMembersDocument, variables });
  const council = data?.council;
  if (council) return <Members council={council} />;
  if (fetching) return <Loading rows={6} />;
  if (error)
    return <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />;
  return (
    <Empty title={say(text.missing)}>
      <Link href="/council">{say(text.back)}</Link>
    </Empty>
  );
}

function Members({ council }: { readonly council: Council }) {
  const language = useLanguage();
  const { say } = language;
  const [asking, setAsking] = useState<"add" | Member | null>(null);
  const close = () => setAsking(null);
  const ends = { onDone: close, onClose: close };
  const columns = [text.person, text.position, text.votes, text.since, text.until, text.document];
  return (
    <div className="stack">
      <p className="small">
        <Link href="/council">{say(text.back)}</Link>
      </p>
      <div className="council-heading">
        <div>
          <h1>{council.name}</h1>
          <p className="small muted">{say(text.established, { by: council.establishedBy })}</p>
        </div>
        {council.mine && (
          <Button kind="main" onPress={() => setAsking("add")}>
            {say(text.addMember)}
          </Button>
        )}
      </div>
      <div className="council-wide">
        <PlainTable
          caption={text.members}
          columns={council.mine ? [...columns, text.acts] : columns}
          rows={council.members.map((member) => ({
            key: member.id,
            cells: [
              ...cellsOf(language, member),
              ...(council.mine ? [<End key="end" member={member} onEnd={setAsking} />] : []),
            ],
          }))}
        />
      </div>
      {asking === "add" && <AddMember council={council} {...ends} />}
      {asking && asking !== "add" && <EndMembership member={asking} {...ends} />}
    </div>
  );
}

function cellsOf({ say, date }: Language, member: Member) {
  return [
    <div key="who">
      {member.person.name}
      <p className="small muted council-about">{member.person.position}</p>
    </div>,
    say(councilWords.position[member.position]),
    say(member.votes ? words.yes : words.no),
    date(member.validFrom),
    member.validTo ? date(member.validTo) : say(text.running),
    member.establishedBy,
  ];
}

type EndProps = { readonly member: Member; readonly onEnd: (member: Member) => void };

function End({ member, onEnd }: EndProps) {
  const { say } = useLanguage();
  return (
    <Button
      kind="quiet"
      aria-label={say(text.endOf, { name: member.person.name })}
      onPress={() => onEnd(member)}
    >
      {say(text.endMember)}
    </Button>
  );
}
