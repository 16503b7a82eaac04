import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { AdministrationViewerDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Accounts } from "./accounts.tsx";
import { administrationText as text } from "./administration.text.ts";
import { Organisations, People } from "./directory.tsx";
import { Calendars, Campaigns, RuleSets } from "./rules.tsx";
import { Templates } from "./templates.tsx";
import "./administration.css";

const parts = {
  organisations: Organisations,
  people: People,
  campaigns: Campaigns,
  calendars: Calendars,
  rules: RuleSets,
} as const;
type Part = keyof typeof parts;

/** What the agency runs on: to read for everybody, accounts and desks to edit for administrators. */
export default function AdministrationPage() {
  const { locale, say } = useLanguage();
  const { part = "organisations" } = useParams<{ part?: string }>();
  const [{ data }] = useQuery({ query: AdministrationViewerDocument, variables: { locale } });
  const administers = data?.viewer.administers ?? [];
  const names = Object.keys(parts) as Part[];
  const Shown = names.includes(part as Part) ? parts[part as Part] : null;
  return (
    <>
      <div className="page-heading">
        <h1>{say(text.title)}</h1>
      </div>
      <nav aria-label={say(text.parts)} className="administration-parts">
        <ul>
          {names.map((name) => (
            <Choice key={name} name={name} here={part === name} />
          ))}
          <Choice name="templates" here={part === "templates"} />
          {administers.length > 0 && <Choice name="accounts" here={part === "accounts"} />}
        </ul>
      </nav>
      {part === "templates" && data && <Templates administers={administers} />}
      {part === "accounts" && data && <Accounts administers={administers} />}
      {Shown && <Shown />}
    </>
  );
}

function Choice({
  name,
  here,
}: {
  readonly name: Part | "accounts" | "templates";
  readonly here: boolean;
}) {
  const { say } = useLanguage();
  return (
    <li>
      <Link href={`/administration/${name}`} {...(here && { "aria-current": "page" as const })}>
        {say(text[name])}
      </Link>
    </li>
  );
}
