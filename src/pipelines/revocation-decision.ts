import type { DeskRule, StageDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import { pausable, text, withdrawable } from "./parts.ts";
import { article93, examining, proposingHeads } from "./revocation-parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

type Signing = {
  readonly level: Level;
  readonly leaders: readonly DeskRule[];
  readonly preparers: readonly DeskRule[];
  readonly clerk: DeskRule;
};

/** Whoever gave the award signs that it is revoked; with the publication it is. */
export function revocationDecision({ level, leaders, preparers, clerk }: Signing): Stages {
  return {
    REVOCATION_DECIDED: {
      label: text("Chờ ký quyết định hủy bỏ", "Revocation to be signed"),
      level,
      steps: {
        sign: {
          to: "REVOCATION_SIGNED",
          label: text("Ký quyết định hủy bỏ", "Sign the revocation"),
          by: leaders,
          notBy: examining,
          paper: "DECISION",
          preparedBy: preparers,
          effects: ["SIGN_PAPER"],
          legalBasis: article93,
        },
        ...withdrawable(...proposingHeads),
        ...pausable("REVOCATION_DECIDED", [...preparers, ...leaders]),
      },
    },
    REVOCATION_SIGNED: {
      label: text("Chờ cấp số quyết định hủy bỏ", "Revocation to be numbered"),
      level,
      steps: {
        assignNumber: {
          to: "REVOCATION_NUMBERED",
          label: text("Cấp số, ngày", "Assign number and date"),
          by: [clerk],
          paper: "DECISION",
          effects: ["NUMBER_PAPER"],
        },
      },
    },
    REVOCATION_NUMBERED: {
      label: text("Chờ ban hành quyết định hủy bỏ", "Revocation to be issued"),
      level,
      steps: {
        publish: {
          to: "REVOCATION_PUBLISHED",
          label: text("Ban hành, công bố hủy bỏ", "Issue and publish"),
          by: [clerk],
          paper: "DECISION",
          effects: ["SEND_PAPER", "REVOKE_AWARD"],
          legalBasis: article93,
        },
      },
    },
  };
}
