import { useEffect, useState } from "react";
import { type Client, useClient } from "urql";
import { NominationFileDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { text } from "./nomination.text.ts";

type Props = {
  readonly documentId: string;
  readonly name: string;
  readonly mediaType: string;
};

type Shown = { readonly url: string } | "failed" | null;

/** A file shown in place, or saved; its address is asked for at that moment and lives for minutes. */
export function FileView({ documentId, name, mediaType }: Props) {
  const { say } = useLanguage();
  const client = useClient();
  const [shown, setShown] = useState<Shown>(null);
  const url = shown && shown !== "failed" ? shown.url : null;
  useEffect(() => () => URL.revokeObjectURL(url ?? ""), [url]);

  async function show(): Promise<void> {
    const at = await addressOf(client, documentId);
    const answer = at ? await fetch(`${at}?inline=1`).catch(() => null) : null;
    setShown(answer?.ok ? { url: URL.createObjectURL(await answer.blob()) } : "failed");
  }
  async function save(): Promise<void> {
    const at = await addressOf(client, documentId);
    if (at) location.assign(at);
    else setShown("failed");
  }
  const viewable = mediaType === "application/pdf" || mediaType.startsWith("image/");
  return (
    <div className="stack">
      <div className="actions">
        {viewable && (
          <Button
            aria-label={say(url ? text.hideOf : text.viewOf, { name })}
            onPress={() => (url ? setShown(null) : void show())}
          >
            {say(url ? text.hide : text.view)}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={say(text.downloadOf, { name })}
          onPress={() => void save()}
        >
          {say(text.download)}
        </Button>
        <span className="small muted">{name}</span>
      </div>
      {shown === "failed" && (
        <p className="field-error" role="alert">
          {say(text.noFile)}
        </p>
      )}
      {url && <Preview url={url} label={say(text.preview, { name })} mediaType={mediaType} />}
    </div>
  );
}

async function addressOf(client: Client, id: string): Promise<string | null> {
  const policy = { requestPolicy: "network-only" } as const;
  const { data } = await client.query(NominationFileDocument, { id }, policy).toPromise();
  const node = data?.node;
  return node && "file" in node ? (node.file?.downloadAddress ?? null) : null;
}

function Preview(props: {
  readonly url: string;
  readonly label: string;
  readonly mediaType: string;
}) {
  if (props.mediaType.startsWith("image/"))
    return <img className="file-image" src={props.url} alt={props.label} />;
  return <iframe className="file-frame" src={props.url} title={props.label} />;
}
