import { expect, test } from "@jest/globals";
import { mermaidOf } from "../../src/workflow/mermaid.ts";
import { anEnd, aPipeline, aStage, aStep } from "../support/rules.ts";

const pipeline = aPipeline({
  OPEN: aStage(
    {
      finish: aStep("DONE", { label: { vi: "Xong: ký; gửi #1", en: "Finish" } }),
      hold: aStep("OPEN", { effects: ["HOLD"] }),
    },
    { label: { vi: "Đang mở", en: "Open" } },
  ),
  DONE: anEnd(),
});

test("every stage and every move is drawn; what stays is left out", () => {
  expect(mermaidOf(pipeline, "en").split("\n")).toEqual([
    "stateDiagram-v2",
    "  [*] --> OPEN",
    "  OPEN: Open",
    "  OPEN --> DONE: Finish",
    "  DONE: End",
    "  DONE --> [*]",
  ]);
});

test("signs that would end a label are written as commas", () => {
  expect(mermaidOf(pipeline, "vi")).toContain("  OPEN --> DONE: Xong, ký, gửi ,1");
});
