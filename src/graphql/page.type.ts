import { type ClassType, ArgsType, Field, Int, ObjectType } from "type-graphql";
import type { Page, PageArguments } from "../queries/page.ts";

@ObjectType("PageInfo", {
  description: "Where a page stands in its list.",
  simpleResolvers: true,
})
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether rows precede this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null if empty." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null if empty." })
  readonly endCursor!: string | null;
}

@ArgsType()
export class ForwardArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: "How many rows from the start or after `after`: 1 to 100, 20 if left out.",
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Only rows after this cursor." })
  readonly after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many rows from the end or before `before`: 1 to 100. Not together with `first`.",
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Only rows before this cursor." })
  readonly before?: string | null;
}

/** A page with its count, which is asked of the database only when the query names it. */
export type Connection<Node> = Page<Node> & { readonly totalCount: () => Promise<number> };

/** The Relay connection of a node type, with its edge, under the names clients expect. */
export function connectionOf(name: string, nodeType: () => object, what: string): ClassType {
  @ObjectType(`${name}Edge`, {
    description: `One row of a list of ${what}.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: "Position of the row in this list and ordering." })
    readonly cursor!: string;

    @Field(nodeType, { description: "The row itself." })
    readonly node!: object;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${what}.`,
    simpleResolvers: true,
  })
  class Connection {
    @Field(() => [Edge], { description: "The rows of the page, in the order of the list." })
    readonly edges!: readonly Edge[];

    @Field(() => PageInfoType, { description: "Where the page stands in its list." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, {
      description:
        "How many rows the whole list has for this viewer, whatever the page. Counted only when asked for.",
    })
    readonly totalCount!: () => Promise<number>;
  }
  return Connection;
}
