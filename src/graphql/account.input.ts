import { Field, InputType } from "type-graphql";

@InputType("SignInInput", { description: "Name and password of an embedded account." })
export class SignInInput {
  @Field(() => String, { description: "User name; letter case does not matter." })
  username!: string;

  @Field(() => String, { description: "Password." })
  password!: string;
}

@InputType("ChangePasswordInput", { description: "A new password for the viewer's account." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password until now." })
  currentPassword!: string;

  @Field(() => String, { description: "The new one: 10 to 200 characters." })
  newPassword!: string;
}
