import { ObjectType } from "type-graphql";
import { NodeInterface } from "./node.type.ts";

@ObjectType("Person", {
  implements: NodeInterface,
  description: "A person, as far as colleagues may know: a name and a position.",
  simpleResolvers: true,
})
export class PersonType {}
