import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { PersonRow } from "../queries/people.ts";
import type { Locale } from "./enums.ts";
import { toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: PersonRow): string {
    return toGlobalId("Person", id);
  }

  @FieldResolver(() => String, { description: "Full name." })
  name(@Root() { fullName }: PersonRow): string {
    return fullName;
  }

  @FieldResolver(() => String, { description: "The post held." })
  position(@Root() { positionVi, positionEn }: PersonRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? positionEn : positionVi;
  }
}
