import { Field, ID, InterfaceType } from "type-graphql";
import type { GlobalType } from "./global-id.ts";

/** A row on its way out of `node`, with the name of its type. */
export type Tagged = { readonly nodeType: GlobalType };

@InterfaceType("Node", {
  description: "Anything that can be fetched again by its id.",
  resolveType: (value: Tagged) => value.nodeType,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: "Opaque and unique in the whole API." })
  readonly id!: string;
}
