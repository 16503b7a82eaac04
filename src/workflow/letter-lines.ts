import type { PaperKind } from "./pipeline.ts";
import { type Refusal, refusal, type RefusalReason } from "./refusals.ts";

/** What decides whether a nomination may stand on a new letter or decision beside others. */
export type PaperLine = {
  readonly code: string;
  /** The paper its stage calls for, and whose paper that is; null where it calls for none. */
  readonly wanted: { readonly kind: PaperKind; readonly issuer: string } | null;
  readonly pipeline: string;
  readonly stage: string;
  /** Whether the viewer signs or prepares it, and is not its subject. */
  readonly prepares: boolean;
  readonly roundId: string;
  /** Subject and award as one key; null for a revocation. */
  readonly subject: string | null;
  /** The paper it stands on that is not sent yet. */
  readonly openPaper: string | null;
};

/** One ground against the list, with the places (from 1) it holds for. */
export type LineFault = { readonly positions: readonly number[]; readonly refusal: Refusal };

/**
 * Everything that stands against one paper over these lines, most basic ground first; empty if it may
 * be drawn up. A letter is over one round and has nobody twice for one award; a decision need not.
 */
export function lineFaults(lines: readonly PaperLine[], kind: PaperKind): readonly LineFault[] {
  const own = lines.find((line) => line.prepares && line.wanted) ?? lines[0];
  if (!own) return [];
  const where = (holds: (line: PaperLine) => boolean) =>
    lines.flatMap((line, at) => (holds(line) ? [at + 1] : []));
  const twice = repeated(lines);
  const ofLetters = kind === "SUBMISSION";
  const calling = (line: PaperLine) => line.wanted?.kind === kind;
  const others = (line: PaperLine) => calling(line) && line.wanted?.issuer !== own.wanted?.issuer;
  const sameRoad = (line: PaperLine) => line.stage === own.stage && line.pipeline === own.pipeline;
  const found: readonly (readonly [RefusalReason, readonly number[]])[] = [
    ["NOT_FOR_A_PAPER", where((line) => !calling(line))],
    ["LINES_OF_ANOTHER_BODY", where(others)],
    ["PAPER_MIXED", where((line) => calling(line) && !others(line) && !sameRoad(line))],
    ["LINES_OF_ANOTHER_ROUND", where((line) => ofLetters && line.roundId !== own.roundId)],
    ["LINES_ON_A_PAPER", where((line) => line.openPaper !== null)],
    ["SUBJECT_TWICE", where((line) => ofLetters && twice.has(line.subject))],
    ["NOT_YOUR_STEP", where((line) => !line.prepares && !others(line))],
  ];
  return found
    .filter(([, positions]) => positions.length > 0)
    .map(([reason, positions]) => ({ positions, refusal: told(reason, positions, lines, kind) }));
}

function repeated(lines: readonly PaperLine[]): ReadonlySet<string | null> {
  const seen = Map.groupBy(lines, (line) => line.subject);
  return new Set(
    [...seen].flatMap(([subject, some]) => (subject !== null && some.length > 1 ? [subject] : [])),
  );
}

const drafting = {
  SUBMISSION: { stepVi: "Soạn Tờ trình", stepEn: "Draft the letter" },
  DECISION: { stepVi: "Soạn quyết định", stepEn: "Draft the decision" },
} as const satisfies Record<PaperKind, object>;

function told(
  reason: RefusalReason,
  positions: readonly number[],
  lines: readonly PaperLine[],
  kind: PaperKind,
): Refusal {
  const at = positions.flatMap((position) => lines[position - 1] ?? []);
  const [first] = at;
  return refusal(reason, {
    code: first?.code,
    codes: at.map((line) => line.code),
    positions: positions.map(String),
    lines: at.map((line, index) => `${positions[index] ?? ""} (${line.code})`),
    ...(reason === "NOT_YOUR_STEP" && { step: kind, ...drafting[kind] }),
    ...(reason === "LINES_ON_A_PAPER" && { paperId: first?.openPaper }),
  });
}
