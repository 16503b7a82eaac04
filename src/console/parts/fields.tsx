import { CalendarDate, parseDate } from "@internationalized/date";
import type { ReactNode } from "react";
import {
  Checkbox,
  type CheckboxProps,
  DateField as AriaDateField,
  DateInput,
  DateSegment,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from "react-aria-components";
import { useLanguage } from "../language/language.tsx";
import { words } from "./text.ts";

type Common = {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
};

export function TextField({
  label,
  help,
  error,
  lines,
  ...rest
}: Omit<TextFieldProps, "className" | "children"> & Common & { readonly lines?: number }) {
  return (
    <AriaTextField {...rest} {...(error && { isInvalid: true })} className="field">
      <Label>{label}</Label>
      {lines ? <TextArea className="input" rows={lines} /> : <Input className="input" />}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}

const isDayPart = (type: string): type is "day" | "month" | "year" =>
  type === "day" || type === "month" || type === "year";

type DateProps = Common & {
  /** A day of the API, YYYY-MM-DD. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly isRequired?: boolean;
};

/** A day, typed as 22/11/2026. */
export function DateField({ label, help, error, value, onChange, isRequired }: DateProps) {
  const { say } = useLanguage();
  return (
    <AriaDateField
      className="field"
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day instanceof CalendarDate ? day.toString() : null)}
      {...(error && { isInvalid: true })}
      isRequired={isRequired ?? false}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input dates">
        {(segment) => (
          <DateSegment segment={segment}>
            {({ isPlaceholder, text, type }) =>
              isPlaceholder && isDayPart(type) ? say(words[type]) : text
            }
          </DateSegment>
        )}
      </DateInput>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </AriaDateField>
  );
}

export function CheckField({
  children,
  ...rest
}: Omit<CheckboxProps, "className" | "children"> & { readonly children?: ReactNode }) {
  return (
    <Checkbox {...rest} className="check">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="box" aria-hidden="true">
            {isIndeterminate ? "–" : isSelected ? "✓" : ""}
          </span>
          {children}
        </>
      )}
    </Checkbox>
  );
}
