import { useSearchParams } from "wouter";
import type { NominationFilter, WorkQueueOrder } from "../../generated/graphql.ts";

export type QueueState = "all" | "overdue" | "dueSoon" | "onHold";

/** What the address says is wanted, so that it can be sent to somebody and gone back to. */
export type QueueFilter = {
  readonly name: string;
  readonly award: string | null;
  readonly state: QueueState;
  readonly order: WorkQueueOrder;
  readonly desk: string | null;
};

const states: readonly QueueState[] = ["all", "overdue", "dueSoon", "onHold"];

export function useQueueFilter() {
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get("state")) ?? "all";
  const filter: QueueFilter = {
    name: params.get("name") ?? "",
    award: params.get("award"),
    state,
    order: params.get("order") === "ENTERED_AT" ? "ENTERED_AT" : "DUE_ON",
    desk: params.get("desk"),
  };
  const set = (change: Partial<QueueFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          const plain = value === null || value === "" || value === "all" || value === "DUE_ON";
          if (plain) next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return { filter, set };
}

export function asNominationFilter({ name, award, state }: QueueFilter): NominationFilter {
  return {
    ...(name.trim() && { subjectName: name }),
    ...(award && { awards: [award] }),
    ...(state !== "all" && { [state]: true }),
  };
}
