import type { DraftPlacesQuery, SubjectKind } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import type { Patch } from "./create.tsx";
import type { CreateForm } from "./create-form.ts";
import { draftText } from "./draft.text.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Place = DraftPlacesQuery["viewer"]["canCreate"][number];
type Round = Place["rounds"][number];

type Props = {
  readonly places: readonly Place[];
  readonly form: CreateForm;
  readonly patch: Patch;
};

const noSubject = { personId: null, organisationId: null, headOfId: null };

/** Unit, round, award and kind of subject; each choice offers only what the one before allows. */
export function CreatePlace({ places, form, patch }: Props) {
  const { say, date } = useLanguage();
  const place = places.find(({ unit }) => unit.id === form.unitId);
  const round = place?.rounds.find(({ id }) => id === form.roundId);
  return (
    <section className="panel stack">
      <h2>{say(draftText.where)}</h2>
      {(places.length > 1 || !place) && (
        <SelectField
          label={say(draftText.unit)}
          choices={places.map(({ unit }) => unit)}
          value={form.unitId}
          isRequired
          onChange={(unitId) =>
            patch({ unitId, roundId: null, award: null, kind: null, ...noSubject })
          }
        />
      )}
      {place && (
        <SelectField
          label={say(draftText.round)}
          choices={place.rounds.map(({ id, name, campaign, unitBefore }) => ({
            id,
            name: [
              name,
              unitBefore && say(draftText.before, { day: date(unitBefore) }),
              campaign.name,
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
          value={round ? round.id : null}
          isRequired
          onChange={(roundId) => patch({ roundId, award: null, kind: null, ...noSubject })}
        />
      )}
      {round && <AwardAndKind round={round} form={form} patch={patch} />}
    </section>
  );
}

function AwardAndKind({ round, form, patch }: Omit<Props, "places"> & { readonly round: Round }) {
  const { say } = useLanguage();
  const subjects = round.awards.find(({ key }) => key === form.award)?.subjects ?? [];
  const choose = (key: string | null) => {
    const offered = round.awards.find((award) => award.key === key)?.subjects ?? [];
    const kept = offered.find((kind) => kind === form.kind);
    const kind = kept ?? (offered.length === 1 ? (offered[0] ?? null) : null);
    patch({ award: key, kind, ...(!kept && noSubject) });
  };
  return (
    <div className="row">
      <SelectField
        label={say(draftText.award)}
        choices={round.awards.map(({ key, label }) => ({ id: key, name: label }))}
        value={form.award}
        isRequired
        onChange={choose}
      />
      {form.award && (
        <SelectField
          label={say(draftText.kind)}
          choices={subjects.map((kind) => ({ id: kind, name: say(vocabulary.subjectKind[kind]) }))}
          value={form.kind}
          isRequired
          onChange={(kind) => patch({ kind: kind as SubjectKind | null, ...noSubject })}
        />
      )}
    </div>
  );
}
