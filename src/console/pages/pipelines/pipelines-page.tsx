import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import {
  PipelinesListDocument,
  type PipelinesListQuery,
  PipelinesOneDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { Picture } from "./picture.tsx";
import { pipelinesText, scopeNames } from "./pipelines.text.ts";
import { StageList } from "./stage-list.tsx";
import "./pipelines.css";

/** The roads of the awards: all of them, or one as a picture and in words. */
export default function PipelinesPage() {
  const { key } = useParams<{ key?: string }>();
  return key ? <One name={key} /> : <All />;
}

function All() {
  const { locale, say } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PipelinesListDocument,
    variables: { locale },
  });
  return (
    <>
      <div className="page-heading">
        <h1>{say(pipelinesText.title)}</h1>
      </div>
      <Trouble error={error} onAgain={() => ask()} />
      {!data && fetching && <Loading />}
      <ul className="stack">
        {data?.pipelines.map((pipeline) => (
          <Entry key={pipeline.key} pipeline={pipeline} />
        ))}
      </ul>
    </>
  );
}

function Entry({ pipeline }: { readonly pipeline: PipelinesListQuery["pipelines"][number] }) {
  const { say } = useLanguage();
  const { key, label, version, legalBasis, scope } = pipeline;
  const levels = scope.decidedAt.map((level) => vocabulary.level[level]);
  return (
    <li className="panel">
      <h2>
        <Link href={`/pipelines/${key}`}>{label}</Link>
      </h2>
      <div className="actions">
        <Badge>{say(pipelinesText.version, { n: version })}</Badge>
        <Badge>{say(scopeNames.agency[scope.agency])}</Badge>
        <Badge>{say(scopeNames.procedure[scope.procedure])}</Badge>
        {levels.map((level) => (
          <Badge key={level.en} tone="gold">
            {say(level)}
          </Badge>
        ))}
      </div>
      <p className="small muted">{legalBasis.join("; ")}</p>
    </li>
  );
}

function One({ name }: { readonly name: string }) {
  const { locale, say } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PipelinesOneDocument,
    variables: { key: name, locale },
  });
  const pipeline = data?.pipeline;
  if (!pipeline) {
    if (error) return <Trouble error={error} onAgain={() => ask()} />;
    return fetching ? <Loading rows={8} /> : <Empty title={say(pipelinesText.missing)} />;
  }
  return (
    <>
      <p className="small no-print">
        <Link href="/pipelines">← {say(pipelinesText.all)}</Link>
      </p>
      <div className="page-heading">
        <div>
          <h1>{pipeline.label}</h1>
          <p className="small muted">
            {say(pipelinesText.version, { n: pipeline.version })} · {pipeline.legalBasis.join("; ")}
          </p>
        </div>
        <Button onPress={() => print()}>{say(pipelinesText.print)}</Button>
      </div>
      <Picture name={pipeline.label} stages={pipeline.stages} />
      <StageList stages={pipeline.stages} />
    </>
  );
}
