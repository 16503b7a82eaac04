import type { StageDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import { revocable, text } from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The stages nobody leaves of himself; `level` is where an award is kept on file. */
export function finals(level: Level): Stages {
  return {
    ARCHIVED: {
      label: text("Đã khen thưởng, lưu hồ sơ", "Awarded and filed"),
      level,
      outcome: "AWARDED",
      steps: revocable,
    },
    REVOKED: {
      label: text("Đã bị hủy bỏ khen thưởng", "Revoked"),
      level,
      outcome: "REVOKED",
      legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 93",
      steps: {},
    },
    REJECTED: {
      label: text("Không được khen thưởng", "Not awarded"),
      level,
      outcome: "NOT_AWARDED",
      steps: {},
    },
    WITHDRAWN: {
      label: text("Đã rút hồ sơ", "Withdrawn"),
      level: "UNIT",
      outcome: "WITHDRAWN",
      steps: {},
    },
    EXPIRED: {
      label: text("Hết hạn", "Expired"),
      level: "UNIT",
      outcome: "EXPIRED",
      steps: {},
    },
  };
}
