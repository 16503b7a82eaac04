import type { BaseSalaryRecord } from "./types.ts";

export const baseSalaries: readonly BaseSalaryRecord[] = [
  {
    validFrom: "2019-07-01",
    amount: 1_490_000,
    instrument: "Nghị định 38/2019/NĐ-CP",
    confidence: "KNOWLEDGE",
  },
  {
    validFrom: "2023-07-01",
    amount: 1_800_000,
    instrument: "Nghị định 24/2023/NĐ-CP",
    confidence: "KNOWLEDGE",
  },
  {
    validFrom: "2024-07-01",
    amount: 2_340_000,
    instrument: "Nghị định 73/2024/NĐ-CP",
    confidence: "SOURCE",
  },
  {
    validFrom: "2026-07-01",
    amount: 2_530_000,
    instrument: "Nghị định 161/2026/NĐ-CP ngày 15/5/2026",
    confidence: "SOURCE",
  },
];
