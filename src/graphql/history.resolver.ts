import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { DocumentTypeRecord, RoleRecord } from "../catalogue/types.ts";
import type { HistoryEntry } from "../queries/history.ts";
import { type HistoryVerification, verifyHistory } from "../queries/verify-history.ts";
import type { DocumentReference } from "../workflow/history.ts";
import { DocumentTypeType, RoleType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import {
  HistoryPayloadUnion,
  tellingPayload,
  type TellingPayload,
} from "./history-payload.type.ts";
import {
  HistoryActorType,
  HistoryDocumentType,
  HistoryEntryType,
  HistoryVerificationType,
} from "./history.type.ts";

@Resolver(() => HistoryEntryType)
export class HistoryResolver {
  @Query(() => HistoryVerificationType, {
    description: "Recomputes the chain of a nomination's history.",
  })
  verifyHistory(
    @Arg("nominationId", () => ID, { description: "The nomination." }) nominationId: string,
    @Ctx() context: GraphqlContext,
  ): Promise<HistoryVerification> {
    const id = fromGlobalId("nominationId", "Nomination", nominationId);
    return verifyHistory(queryContextOf(context), id);
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { nominationId, seq }: HistoryEntry): string {
    return toGlobalId("HistoryEntry", `${nominationId}:${seq}`);
  }

  @FieldResolver(() => HistoryActorType, { description: "Who acted." })
  actor(@Root() entry: HistoryEntry): HistoryEntry {
    return entry;
  }

  @FieldResolver(() => HistoryPayloadUnion, {
    nullable: true,
    description: "What it tells beside its kind; null where the kind says everything.",
  })
  payload(@Root() { payload }: HistoryEntry): TellingPayload | null {
    return tellingPayload(payload);
  }

  @FieldResolver(() => [HistoryDocumentType], { description: "The papers attached." })
  documents(@Root() { documents }: HistoryEntry): readonly DocumentReference[] {
    return documents;
  }
}

@Resolver(() => HistoryActorType)
export class HistoryActorResolver {
  @FieldResolver(() => RoleType, {
    nullable: true,
    description: "The role acted in; null for the clock.",
  })
  role(@Root() { role }: HistoryEntry, @Ctx() { catalogue }: GraphqlContext): RoleRecord | null {
    return catalogue.roles.get(role) ?? null;
  }
}

@Resolver(() => HistoryDocumentType)
export class HistoryDocumentResolver {
  @FieldResolver(() => DocumentTypeType, {
    nullable: true,
    description: "What kind of paper it is, if the catalogue still has it.",
  })
  type(
    @Root() { type }: DocumentReference,
    @Ctx() { catalogue }: GraphqlContext,
  ): DocumentTypeRecord | null {
    return catalogue.documentTypes.get(type) ?? null;
  }
}
