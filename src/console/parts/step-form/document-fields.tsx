import type { DocumentInput } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { DateField, TextField } from "../fields.tsx";
import { UploadField } from "../upload.tsx";
import { stepText } from "./step-form.text.ts";

type Props = {
  readonly legend: string;
  readonly value: DocumentInput;
  readonly onChange: (value: DocumentInput) => void;
  /** Files belong to one nomination; for several a paper is only cited. */
  readonly nominationId: string | null;
};

/** How a paper is cited, and its file. */
export function DocumentFields({ legend, value, onChange, nominationId }: Props) {
  const { say } = useLanguage();
  const text = (field: "title" | "number" | "symbol" | "issuer") => (
    <TextField
      label={say(stepText[field])}
      value={value[field] ?? ""}
      onChange={(entered) => onChange({ ...value, [field]: entered || null })}
    />
  );
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      {text("title")}
      <div className="row">
        {text("number")}
        {text("symbol")}
        <DateField
          label={say(stepText.issuedOn)}
          value={value.issuedOn ?? null}
          onChange={(issuedOn) => onChange({ ...value, issuedOn })}
        />
      </div>
      {text("issuer")}
      {nominationId && (
        <UploadField
          nominationId={nominationId}
          label={say(stepText.file)}
          onUploaded={(file) => onChange({ ...value, fileId: file?.fileId ?? null })}
        />
      )}
    </fieldset>
  );
}
