import { useState } from "react";
import { useMutation } from "urql";
import { useLocation } from "wouter";
import { type DraftPlacesQuery, ImportPermitDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { SendField } from "../../parts/upload.tsx";
import { WorkbookButton } from "../../parts/workbook.tsx";
import { text } from "./imports.text.ts";

type Place = DraftPlacesQuery["viewer"]["canCreate"][number];
type Chosen = {
  readonly unitId: string | null;
  readonly roundId: string | null;
  readonly award: string | null;
};

/** Unit, round and award; the template for them, and the list that was filled. */
export function StartImport({ places }: { readonly places: readonly Place[] }) {
  const { say } = useLanguage();
  const only = places.length === 1 ? (places[0]?.unit.id ?? null) : null;
  const [chosen, setChosen] = useState<Chosen>({ unitId: only, roundId: null, award: null });
  const place = places.find(({ unit }) => unit.id === chosen.unitId);
  const round = place?.rounds.find(({ id }) => id === chosen.roundId);
  return (
    <section className="panel stack">
      <h2>{say(text.start)}</h2>
      <div className="row">
        <SelectField
          label={say(text.unit)}
          choices={places.map(({ unit }) => unit)}
          value={chosen.unitId}
          isRequired
          onChange={(unitId) => setChosen({ unitId, roundId: null, award: null })}
        />
        {place && (
          <SelectField
            label={say(text.round)}
            choices={place.rounds.map(({ id, name, campaign }) => ({
              id,
              name: `${name} · ${campaign.name}`,
            }))}
            value={chosen.roundId}
            isRequired
            onChange={(roundId) => setChosen({ ...chosen, roundId, award: null })}
          />
        )}
        {round && (
          <SelectField
            label={say(text.award)}
            choices={round.awards.map(({ key, label }) => ({ id: key, name: label }))}
            nothing={say(text.byList)}
            value={chosen.award}
            onChange={(award) => setChosen({ ...chosen, award })}
          />
        )}
      </div>
      {place && round && <Bring unitId={place.unit.id} roundId={round.id} award={chosen.award} />}
    </section>
  );
}

type BringProps = {
  readonly unitId: string;
  readonly roundId: string;
  readonly award: string | null;
};

function Bring({ unitId, roundId, award }: BringProps) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const [, request] = useMutation(ImportPermitDocument);
  return (
    <>
      <p className="small muted">{say(text.templateHint)}</p>
      {award !== null && (
        <WorkbookButton
          label={say(text.template)}
          kind="NOMINATION_TEMPLATE"
          of={roundId}
          options={{ award, unitId }}
        />
      )}
      <SendField
        key={`${unitId}/${roundId}/${award}`}
        label={say(text.file)}
        ask={async (file) => {
          const { data, error } = await request({ input: { ...file, unitId, roundId, award } });
          return { permit: data?.requestImport, error };
        }}
        onSent={(sent) => sent && go(`/imports/${encodeURIComponent(sent.id)}`)}
      />
    </>
  );
}
