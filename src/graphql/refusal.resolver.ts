import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Refusal } from "../workflow/refusals.ts";
import { RefusalDetailType, RefusalType } from "./refusal.type.ts";

@Resolver(() => RefusalType)
export class RefusalResolver {
  @FieldResolver(() => [RefusalDetailType], { description: "The facts behind it." })
  details(@Root() { details }: Refusal): readonly RefusalDetailType[] {
    return Object.entries(details).map(([name, value]) => ({ name, value: asText(value) }));
  }
}

function asText(value: Refusal["details"][string]): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? value.join(", ") : String(value);
}
