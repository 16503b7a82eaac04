import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";

type Props = Omit<ButtonProps, "className" | "children"> & {
  /** `main` is the one act a person most likely wants. */
  readonly kind?: "main" | "quiet" | "danger";
  readonly children: ReactNode;
};

export function Button({ kind, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className="button" {...(kind && { "data-kind": kind })}>
      {children}
    </AriaButton>
  );
}
