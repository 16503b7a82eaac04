import { roles } from "../catalogue/roles.ts";
import type { Database } from "../database/connect.ts";
import { rowsOf, sql } from "../database/sql.ts";
import { print } from "./print.ts";
import { demoPassword } from "./seed.ts";

type Greeting = {
  readonly database: Database;
  /** Where the server listens; a wildcard address is shown as this machine's own. */
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
};

type Account = {
  readonly role: string;
  readonly username: string;
  readonly organisation: string;
};

/** Prints, once and in one piece, where the server is and who can sign in to try it. */
export async function greet({ database, host, port, production }: Greeting): Promise<void> {
  const origin = originOf(host, port);
  const lines = [
    "",
    "  Bảng Vàng",
    "",
    `  Bàn làm việc · Console   ${origin}/`,
    `  GraphQL                  ${origin}/graphql`,
    ...(production ? [] : [`  GraphiQL                 ${origin}/graphiql`]),
    `  Lập trình · Developers   ${origin}/developers`,
  ];
  const accounts = production ? [] : await demoAccounts(database);
  if (accounts.length > 0) {
    lines.push("", "  Tài khoản dùng thử · Demo accounts", "", ...table(accounts));
    lines.push("", `  Mật khẩu chung · Password: ${demoPassword}`);
  }
  print(...lines, "");
}

function originOf(host: string, port: number): string {
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
}

/** One account for each role, in the order of the ladder. */
async function demoAccounts({ db }: Database): Promise<readonly Account[]> {
  const found = await rowsOf(
    db,
    sql<Account>`
      select distinct on (d.role_key) d.role_key as role, a.username, o.name_vi as organisation
      from account a
      join desk d on d.person_id = a.person_id
      join organisation o on o.id = d.organisation_id
      where a.demo and not a.disabled
      order by d.role_key, a.id, d.id
    `,
  );
  const byRole = new Map(found.map((one) => [one.role, one]));
  return roles.flatMap(({ key, label }) => {
    const account = byRole.get(key);
    return account ? [{ ...account, role: label.vi }] : [];
  });
}

function table(accounts: readonly Account[]): readonly string[] {
  const width = (column: "role" | "username") =>
    Math.max(...accounts.map((one) => [...one[column]].length));
  const [role, username] = [width("role"), width("username")];
  return accounts.map(
    (one) => `  ${one.username.padEnd(username)}  ${one.role.padEnd(role)}  ${one.organisation}`,
  );
}
