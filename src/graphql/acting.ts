import type { PersonalContext } from "../commands/context.ts";
import { refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";

/** What a command is given: the person who asks, acting for the desk the input names. */
export function actingFor(context: GraphqlContext, deskId?: string | null): PersonalContext {
  const { database, catalogue, now, requestId } = context;
  // What was read before a change in the same request is not what stands after it.
  context.loaders.clear();
  return { database, catalogue, viewer: atDesk(context, deskId), now, requestId };
}

function atDesk(context: GraphqlContext, deskId: string | null | undefined) {
  const viewer = viewerOf(context);
  if (!deskId) return viewer;
  const chosenDesk = fromGlobalId("deskId", "Desk", deskId);
  if (!viewer.desks.some((desk) => desk.id === chosenDesk)) refuse("NOT_YOUR_DESK");
  return { ...viewer, chosenDesk };
}
