import type { ComponentProps } from "react";
import { Question } from "../../parts/question.tsx";
import { sessionText } from "./session.text.ts";

type Props = Omit<ComponentProps<typeof Question>, "stale" | "wide">;

/** A question about a session or its council, broad enough for the names it offers. */
export function CouncilQuestion(props: Props) {
  return <Question stale={sessionText.stale} wide {...props} />;
}
