import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";

type Props = Omit<ButtonProps, "className" | "children" | "isPending"> & {
  /** `main` is the one act a person most likely wants. */
  readonly kind?: "main" | "quiet" | "danger";
  /** Under way: it keeps the focus and does not act again. A form it submits has to see to that itself. */
  readonly isPending?: boolean;
  readonly children: ReactNode;
};

// The library's own pending state leaves an image without a name behind for a while.
export function Button({ kind, isPending = false, onPress, children, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && !isPending && { onPress })}
      className="button"
      {...(kind && { "data-kind": kind })}
      {...(isPending && { "data-pending": true })}
    >
      {children}
    </AriaButton>
  );
}
