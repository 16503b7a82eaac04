import type { Db } from "../../../database/sql.ts";
import {
  stampOfHandovers,
  stampOfNomination,
  stampOfPaper,
  stampOfPayments,
  stampOfSession,
} from "../../../queries/paper-stamps.ts";
import type { PrintoutArgs } from "../kind.ts";

export function paperStamp(db: Db, { id }: PrintoutArgs): Promise<string> {
  return stampOfPaper(db, id ?? "0");
}

export function paymentStamp(db: Db, { id }: PrintoutArgs): Promise<string> {
  return stampOfPayments(db, id ?? "0");
}

export function handoverStamp(db: Db, { id }: PrintoutArgs): Promise<string> {
  return stampOfHandovers(db, id ?? "0");
}

export function sessionStamp(db: Db, { id }: PrintoutArgs): Promise<string> {
  return stampOfSession(db, id ?? "0");
}

/** Of a paper about a nomination or about the list of a letter or decision. */
export function anyStamp(db: Db, args: PrintoutArgs): Promise<string> {
  return args.type === "Nomination" ? stampOfNomination(db, args.id ?? "0") : paperStamp(db, args);
}
