import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { SubjectRecords } from "../access/load-records.ts";
import type { Citation } from "../award/evidence.ts";
import { importRecords } from "../commands/import-records.ts";
import { readRecordSheet } from "../papers/record-sheet.ts";
import { peopleOfUnit, recordsOf, type UnitPerson } from "../queries/records.ts";
import { actingFor } from "./acting.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import {
  ImportedRecordsType,
  ImportRecordsInput,
  IndexResultType,
  PastAwardType,
  RatedYearType,
  SubjectRecordsType,
  UnitPersonType,
} from "./records.type.ts";

type Cited = { readonly cited: Citation };

@Resolver()
export class RecordsResolver {
  @Mutation(() => ImportedRecordsType, {
    nullable: true,
    description: "Imports a signed list, all of it or none; reviewers, for those below them.",
  })
  async importRecords(
    @Arg("input", () => ImportRecordsInput, { description: "The list." })
    input: ImportRecordsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { content, fileName, ...rest } = input;
    const sheet = readRecordSheet(input.kind, content);
    return importRecords(actingFor(context), { ...rest, name: fileName, ...sheet });
  }

  @Query(() => SubjectRecordsType, {
    description:
      "What is on record of a person or a body: for themselves and those above them. Name one.",
  })
  records(
    @Arg("personId", () => ID, { nullable: true, description: "The person." })
    personId: string | null,
    @Arg("organisationId", () => ID, { nullable: true, description: "The body." })
    organisationId: string | null,
    @Ctx() context: GraphqlContext,
  ): Promise<SubjectRecords> {
    return recordsOf(queryContextOf(context), {
      personId: personId && fromGlobalId("personId", "Person", personId),
      organisationId:
        organisationId && fromGlobalId("organisationId", "Organisation", organisationId),
    });
  }

  @Query(() => [UnitPersonType], {
    description: "People of a unit, by name, to nominate one of them; at most 100.",
  })
  async peopleOfUnit(
    @Arg("unitId", () => ID, { description: "The unit." }) unitId: string,
    @Arg("name", () => String, { nullable: true, description: "A part of the name." })
    name: string | null,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly UnitPerson[]> {
    const unit = fromGlobalId("unitId", "Organisation", unitId);
    const people = await peopleOfUnit(queryContextOf(context), unit, name ?? null);
    return people.map((person) => ({ ...person, id: toGlobalId("Person", person.id) }));
  }
}

@Resolver(() => PastAwardType)
export class PastAwardResolver {
  @FieldResolver(() => String, { nullable: true, description: "The decision or list it is from." })
  source(@Root() { cited }: Cited): string | null {
    return cited.text;
  }
}

@Resolver(() => RatedYearType)
export class RatedYearResolver {
  @FieldResolver(() => String, { nullable: true, description: "The list it is from." })
  source(@Root() { cited }: Cited): string | null {
    return cited.text;
  }
}

@Resolver(() => IndexResultType)
export class IndexResultResolver {
  @FieldResolver(() => String, { nullable: true, description: "The list it is from." })
  source(@Root() { cited }: Cited): string | null {
    return cited.text;
  }
}
