import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { signPrintout } from "../files/file-token.ts";
import { printoutKind } from "../papers/printouts/index.ts";
import type { PrintoutKind } from "../papers/printouts/kind.ts";
import {
  type OfferedPrintout,
  offeredPrintouts,
  requestPrintout,
} from "../papers/printouts/request.ts";
import { type Verified, verifyPaper } from "../papers/printouts/verify.ts";
import {
  countPrintouts,
  listPrintouts,
  printoutById,
  type PrintoutRow,
} from "../queries/printouts.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import {
  fromGlobalId,
  type GlobalType,
  globalTypes,
  parseGlobalId,
  toGlobalId,
} from "./global-id.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { RequestPrintoutInput } from "./printout.input.ts";
import {
  OfferedPrintoutType,
  PrintoutConnection,
  PrintoutFormatEnum,
  PrintoutKindType,
  PrintoutType,
  RequestedPrintout,
  VerifiedPaperType,
} from "./printout.type.ts";

@Resolver()
export class PrintoutsResolver {
  @Mutation(() => RequestedPrintout, {
    nullable: true,
    description:
      "Has a paper or workbook made; ask for the printout until it is READY or FAILED. At most 50 of a person wait at once.",
  })
  async requestPrintout(
    @Arg("input", () => RequestPrintoutInput, { description: "What is to be printed." })
    { kind, of, year, options, deskId, idempotencyKey }: RequestPrintoutInput,
    @Ctx() context: GraphqlContext,
  ): Promise<RequestedPrintout> {
    const subject = of ? parseGlobalId("of", of) : null;
    const { id } = await requestPrintout(actingFor(context, deskId), {
      kind,
      type: subject?.type ?? null,
      id: subject?.id ?? null,
      year: year ?? null,
      options: rawOptions(printoutKind(kind), options ?? []),
      idempotencyKey,
    });
    return { printout: (await printoutById(queryContextOf(context), id)) ?? refuse("NOT_FOUND") };
  }

  @Query(() => PrintoutType, {
    nullable: true,
    description: "A printout of the viewer's own, or null.",
  })
  printout(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<PrintoutRow | null> {
    return printoutById(queryContextOf(context), fromGlobalId("id", "Printout", id));
  }

  @Query(() => PrintoutConnection, { description: "The viewer's printouts, latest first." })
  async printouts(
    @Arg("of", () => ID, { nullable: true, description: "Only of this." })
    of: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<PrintoutRow>> {
    const query = queryContextOf(context);
    const about = of ? parseGlobalId("of", of) : null;
    return {
      ...(await listPrintouts(query, { of: about, page })),
      totalCount: () => countPrintouts(query, about),
    };
  }

  @Query(() => [OfferedPrintoutType], {
    description: "What can be printed of a thing, each available or with the reason why not.",
  })
  printoutKinds(
    @Arg("of", () => ID, { description: "The thing." }) of: string,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly OfferedPrintout[]> {
    return offeredPrintouts(queryContextOf(context), parseGlobalId("of", of));
  }

  @Query(() => VerifiedPaperType, {
    nullable: true,
    description: "What the code on a paper stands for, for anybody; null where no paper bears it.",
  })
  verifyPaper(
    @Arg("code", () => String, { description: "The code; spaces, case and dashes do not matter." })
    code: string,
    @Ctx() { database }: GraphqlContext,
  ): Promise<Verified | null> {
    return verifyPaper(database.db, code);
  }
}

/** Ids among the options become raw ones of the type the kind names. */
function rawOptions(
  { key, options = {} }: PrintoutKind,
  given: readonly { readonly name: string; readonly value: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map(({ name, value }) => {
      const type = Object.hasOwn(options, name) ? options[name] : undefined;
      if (type === undefined) refuse("PRINTOUT_OPTION_UNKNOWN", { kind: key, option: name });
      const named = globalTypes.find((one): one is GlobalType => one === type);
      return [name, named ? fromGlobalId(`options.${name}`, named, value) : value];
    }),
  );
}

@Resolver(() => PrintoutKindType)
export class PrintoutKindResolver {
  @FieldResolver(() => String, { description: "Its name for people." })
  label(@Root() { label }: PrintoutKind, @LocaleArg() locale: Locale): string {
    return inLocale(label, locale);
  }

  @FieldResolver(() => PrintoutFormatEnum, { description: "What kind of file it is." })
  format(@Root() { format }: PrintoutKind): string {
    return format.toUpperCase();
  }
}

@Resolver(() => PrintoutType)
export class PrintoutResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: PrintoutRow): string {
    return toGlobalId("Printout", id);
  }

  @FieldResolver(() => PrintoutKindType, { description: "Its kind." })
  kind(@Root() { kind }: PrintoutRow): PrintoutKind {
    return printoutKind(kind);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where the viewer can fetch it for five minutes, with the desks and the clearance it was made with; null until it is READY.",
  })
  async downloadAddress(
    @Root() { id, state }: PrintoutRow,
    @Ctx() context: GraphqlContext,
  ): Promise<string | null> {
    if (state !== "READY") return null;
    const { username } = viewerOf(context);
    const token = await signPrintout(context.secret, { username, printoutId: id }, context.now);
    return `/documents/printouts/${token}`;
  }
}
