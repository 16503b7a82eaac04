import { createAccount, type CreateAccount } from "../../src/commands/create-account.ts";
import { sql } from "../../src/database/sql.ts";
import { now, type World } from "./world.ts";

export const administrator = "nb.quantri";
export const temporaryPassword = "tạm thời 2026";

/** An account at a unit of Ninh Bình, as its administrator would make it. */
export async function accountInput(world: World): Promise<CreateAccount> {
  return {
    fullName: "Đặng Thị Lý",
    position: "Chuyên viên",
    username: "nb.moi",
    password: temporaryPassword,
    organisationId: await world.id("organisation", "NB-SXD-QLVT"),
    role: "UNIT_OFFICER",
  };
}

export async function makeAccount(world: World, rest: Partial<CreateAccount>): Promise<string> {
  const input = { ...(await accountInput(world)), ...rest };
  return (await createAccount(await world.as(administrator, now), input)).accountId;
}

export async function accountOf(world: World, username: string): Promise<string> {
  const [row] = await world.rows(
    sql<{ id: string }>`select id from account where username = ${username}`,
  );
  return row?.id ?? "0";
}

/** The desk of the role the person was given last. */
export async function deskOf(world: World, username: string, role: string): Promise<string> {
  const [row] = await world.rows(sql<{ id: string }>`
    select d.id from desk d join account a on a.person_id = d.person_id
    where a.username = ${username} and d.role_key = ${role} order by d.id desc`);
  return row?.id ?? "0";
}

/** Everything an administrator may write, to be compared before and after. */
export function accountState(world: World): Promise<unknown[]> {
  return world.rows(sql`
    select (select json_agg(a order by id) from account a) as accounts,
      (select json_agg(d order by id) from desk d) as desks,
      (select json_agg(p order by id) from person p) as people,
      (select json_agg(t order by id) from account_act t) as acts`);
}
