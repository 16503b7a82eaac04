import { Field, ObjectType } from "type-graphql";

@ObjectType("Desk", {
  description: "A function somebody holds at an organisation.",
  simpleResolvers: true,
})
export class DeskType {
  @Field(() => Boolean, { description: "Whether it may open classified nominations." })
  readonly cleared!: boolean;
}

@ObjectType("NominatingUnit", {
  description: "A unit the viewer may nominate for.",
  simpleResolvers: true,
})
export class NominatingUnitType {}

@ObjectType("Viewer", { description: "Who is signed in.", simpleResolvers: true })
export class ViewerType {
  @Field(() => String, { description: "The user name of the account." })
  readonly username!: string;
}
