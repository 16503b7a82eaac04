import { useState } from "react";
import type { BatchSelectionInput, QueueRowFragment } from "../../generated/graphql.ts";
import { type BatchAsked, BatchDialog } from "../../parts/batch/batch-dialog.tsx";
import type { BulkChoice } from "./bulk-choices.ts";
import { BulkForm, BulkStep } from "./bulk-step.tsx";

type Props = {
  /** The rows chosen, as far as they are loaded. */
  readonly rows: readonly QueueRowFragment[];
  /** All that the filter leaves are chosen, loaded or not. */
  readonly all: boolean;
  readonly total: number;
  /** All of them, as the server selects them. */
  readonly everything: BatchSelectionInput;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly onDone: () => void;
};

/** What is chosen and the step for it; the dialogs stand although rows leave the list meanwhile. */
export function Bulk({ rows, all, total, everything, onAll, onClear, onDone }: Props) {
  const [asking, setAsking] = useState<BulkChoice | null>(null);
  const [batch, setBatch] = useState<BatchAsked | null>(null);
  const done = () => {
    setAsking(null);
    setBatch(null);
    onDone();
  };
  const preview = (step: BulkChoice, deskId: string | null) => {
    const selection = all ? everything : { nominationIds: rows.map((row) => row.id) };
    setBatch({ step, selection, deskId });
  };
  return (
    <>
      {rows.length > 0 && (
        <BulkStep
          {...{ rows, total, onClear }}
          all={all ? total : null}
          onAll={all || total <= rows.length ? null : onAll}
          onAsk={setAsking}
          onPreview={preview}
        />
      )}
      {asking && <BulkForm choice={asking} onDone={done} />}
      {batch && <BatchDialog asked={batch} onClose={done} />}
    </>
  );
}
