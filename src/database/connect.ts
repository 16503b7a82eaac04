import type { EntityManager } from "@mikro-orm/postgresql";
import { MikroORM } from "@mikro-orm/postgresql";
import { CampaignEntity, RoundEntity } from "./campaign.ts";
import { OrganisationEntity } from "./organisation.ts";
import { PaperEntity } from "./paper.ts";
import { AccountEntity, DeskEntity, PersonEntity } from "./person.ts";
import type { Db } from "./sql.ts";

export const entities = [
  OrganisationEntity,
  PersonEntity,
  AccountEntity,
  DeskEntity,
  CampaignEntity,
  RoundEntity,
  PaperEntity,
];

/** The role every statement of the server runs as: it cannot alter history. */
export const applicationRole = "bang_vang_app";

export type Database = {
  readonly orm: MikroORM;
  readonly url: string;
  /** For reads outside a transaction. */
  readonly db: Db;
  close(): Promise<void>;
};

export type ConnectOptions = {
  readonly poolSize?: number;
  /** `owner` for migrations and imports; the server is the application. */
  readonly as?: "application" | "owner";
  readonly onTrouble?: (message: string) => void;
};

/** Opens the database. A lost connection is reported and opened anew; it never ends the process. */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const { poolSize = 16, as = "application", onTrouble = () => {} } = options;
  const role = as === "application" ? { options: `-c role=${applicationRole}` } : {};
  const orm = await MikroORM.init({
    clientUrl: url,
    entities,
    discovery: { checkDuplicateTableNames: true },
    pool: { min: 0, max: poolSize },
    driverOptions: { ...role, connectionTimeoutMillis: 5000 },
    logger: onTrouble,
    colors: false,
  });
  return {
    orm,
    url,
    db: orm.em.fork().getKysely() as unknown as Db,
    close: () => orm.close(true),
  };
}

/** The statements of a transaction go through the same connection as its entities. */
export function dbOf(em: EntityManager): Db {
  return em.getKysely() as unknown as Db;
}
