import type { CombinedError } from "@urql/core";
import { useState } from "react";
import { useClient, useQuery } from "urql";
import {
  type DisciplineState,
  DraftConfirmDocument,
  DraftTitlesDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { DateField, TextField } from "../../parts/fields.tsx";
import { Trouble } from "../../parts/states.tsx";
import { newLines } from "./draft-form.ts";
import { lackingIn } from "./draft-input.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { draftText } from "./draft.text.ts";
import type { FormProps } from "./edit-text.tsx";
import { Lacking, Lines } from "./lines.tsx";
import { Indexes, Initiatives, NumberText, Ratings, useChoices } from "./report-lines.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { reportText } from "./report.text.ts";

type Props = FormProps & { readonly keeper: DraftKeeper };

/** The achievement report as data that the rules can read. */
export function ReportFields({ keeper, ...props }: Props) {
  const { say } = useLanguage();
  const { kind } = props.nomination.subject;
  return (
    <section className="panel stack">
      <h2>{say(reportText.title)}</h2>
      <Discipline {...props} />
      {kind === "COLLECTIVE" && <Members {...props} />}
      <Ratings {...props} />
      <Initiatives {...props} />
      <Indexes {...props} />
      <Statements {...props} />
      <Confirmation nomination={props.nomination} keeper={keeper} />
    </section>
  );
}

function Discipline({ nomination, form, change }: FormProps) {
  const { say } = useLanguage();
  const choices = useChoices();
  return (
    <div className="row">
      <SelectField
        label={say(reportText.discipline)}
        choices={choices(vocabulary.discipline)}
        nothing={say(reportText.notStated)}
        value={form.discipline}
        onChange={(state) => change({ discipline: state as DisciplineState | null })}
      />
      {form.discipline === "ENDED" && (
        <DateField
          label={say(reportText.endedOn)}
          value={form.disciplineEndedOn}
          onChange={(disciplineEndedOn) => change({ disciplineEndedOn })}
        />
      )}
      {nomination.subject.kind === "INDIVIDUAL" && (
        <DateField
          label={say(reportText.joinedOn)}
          value={form.joinedOn}
          onChange={(joinedOn) => change({ joinedOn })}
        />
      )}
    </div>
  );
}

function Members({ form, change }: FormProps) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: DraftTitlesDocument, variables: { locale } });
  const titles = (data?.awards ?? [])
    .filter(({ kind }) => kind === "TITLE")
    .map(({ key, label }) => ({ id: key, name: label }));
  return (
    <div className="stack">
      <h3>{say(reportText.members)}</h3>
      <div className="row">
        <NumberText
          text={reportText.total}
          value={form.total}
          onChange={(total) => change({ total })}
        />
        <NumberText
          text={reportText.disciplined}
          value={form.disciplined}
          onChange={(disciplined) => change({ disciplined })}
        />
      </div>
      <Lacking fields={lackingIn.members(form)} />
      <Lines
        title={say(reportText.holding)}
        add={say(reportText.addHolding)}
        lines={form.holding}
        onChange={(holding) => change({ holding })}
        make={newLines.holding}
        lacking={lackingIn.holding}
      >
        {(line, patch) => (
          <div className="row">
            <SelectField
              label={say(reportText.holding)}
              choices={titles}
              value={line.award}
              onChange={(award) => patch({ award })}
            />
            <NumberText
              text={reportText.count}
              value={line.count}
              onChange={(count) => patch({ count })}
            />
          </div>
        )}
      </Lines>
    </div>
  );
}

/** One text for every criterion the API leaves to people, and for those that have one already. */
function Statements({ nomination, form, change }: FormProps) {
  const { say } = useLanguage();
  const asked = nomination.assessment.criteria.filter(
    ({ key, computed }) => computed === "MANUAL" || form.statements[key] !== undefined,
  );
  if (asked.length === 0) return null;
  return (
    <div className="stack">
      <h3>{say(reportText.statements)}</h3>
      <p className="small muted">{say(reportText.statementsHelp)}</p>
      {asked.map(({ key, text }) => (
        <TextField
          key={key}
          label={text}
          lines={3}
          value={form.statements[key] ?? ""}
          onChange={(words) => change({ statements: { ...form.statements, [key]: words } })}
        />
      ))}
    </div>
  );
}

function Confirmation({ nomination, keeper }: Pick<Props, "nomination" | "keeper">) {
  const client = useClient();
  const { locale, say, dateTime } = useLanguage();
  const [error, setError] = useState<CombinedError | null>(null);
  const { report } = nomination;
  if (!report) return null;
  const confirm = async () => {
    const failed = await keeper.act(async (input) => {
      const { data, error: no } = await client
        .mutation(DraftConfirmDocument, { input, locale })
        .toPromise();
      return { nomination: data?.confirmReport?.nomination, error: no };
    });
    setError(failed);
  };
  return (
    <div className="stack">
      <p className="small">
        {report.confirmedAt
          ? `${say(draftText.confirmed)}: ${dateTime(report.confirmedAt)}`
          : say(draftText.unconfirmed)}
      </p>
      {nomination.mayConfirmReport && (
        <div>
          <Button onPress={() => void confirm()}>{say(draftText.confirm)}</Button>
        </div>
      )}
      <Trouble error={error ?? undefined} />
    </div>
  );
}
