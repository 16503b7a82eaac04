import { capacityLabels } from "./labels.ts";
import { type Refusal, refusal } from "./refusals.ts";
import type { SigningCapacity } from "./vocabulary.ts";

/** Capacities that rest on a document of somebody else's, which the note has to name. */
const derived: readonly SigningCapacity[] = ["AUTHORISED", "BY_ORDER"];

/** Capacities of a role that the catalogue says nothing of. */
const ofAnyHead = ["HEAD"] as const satisfies readonly SigningCapacity[];

/** The capacities somebody of a role may sign in, the usual one first. */
export function capacitiesOf(
  role: { readonly signsAs?: readonly SigningCapacity[] | undefined } | undefined,
): readonly SigningCapacity[] {
  return role?.signsAs ?? ofAnyHead;
}

/** The capacity a paper is signed in: the one asked for or the usual one, if it fits. */
export function capacityOf(
  fitting: readonly SigningCapacity[],
  asked: SigningCapacity | null,
  note: string | null,
): SigningCapacity | Refusal {
  const capacity = asked ?? fitting[0] ?? "HEAD";
  if (!fitting.includes(capacity))
    return refusal("CAPACITY_NOT_FITTING", {
      capacity,
      fitting,
      fittingVi: fitting.map((one) => capacityLabels[one].vi),
      fittingEn: fitting.map((one) => capacityLabels[one].en),
    });
  if (derived.includes(capacity) && note === null)
    return refusal("CAPACITY_DOCUMENT_REQUIRED", {
      capacity,
      capacityVi: capacityLabels[capacity].vi,
      capacityEn: capacityLabels[capacity].en,
    });
  return capacity;
}
