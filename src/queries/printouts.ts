import type { Viewer } from "../access/viewer.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { Refusal } from "../workflow/refusals.ts";
import { readVerificationCode } from "../workflow/verification-code.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

export const printoutStates = ["WAITING", "READY", "FAILED"] as const;
export type PrintoutState = (typeof printoutStates)[number];

type Columns = {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly type: string | null;
  readonly subjectId: string | null;
  readonly year: number | null;
  readonly options: Readonly<Record<string, string>>;
  readonly state: PrintoutState;
  readonly failure: Refusal | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly sha256: string | null;
  readonly lines: number | null;
  readonly title: string | null;
  readonly draft: boolean;
  /** Of the rights it was made with. */
  readonly rights: string | null;
};
export type PrintoutRow = Columns & {
  readonly size: number | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
};
type Raw = Columns & {
  readonly size: string | null;
  readonly requestedAt: string;
  readonly finishedAt: string | null;
};

const columns = sql<Raw>`
  p.id, p.code, p.kind, p.subject_type as type, p.subject_id as "subjectId", p.year, p.options,
  p.state, p.failure, p.file_name as "fileName", p.media_type as "mediaType", p.sha256, p.size,
  p.lines, p.title, p.draft, p.rights, p.requested_at as "requestedAt", p.finished_at as "finishedAt"`;

function printoutOf({ size, requestedAt, finishedAt, ...rest }: Raw): PrintoutRow {
  return {
    ...rest,
    size: size === null ? null : Number(size),
    requestedAt: new Date(requestedAt),
    finishedAt: finishedAt === null ? null : new Date(finishedAt),
  };
}

/** A printout of the viewer's own; null for anybody else's. */
export async function printoutById(
  { db, viewer }: { readonly db: Db; readonly viewer: Pick<Viewer, "personId"> },
  id: string,
): Promise<PrintoutRow | null> {
  const row = await rowOf(
    db,
    sql<Raw>`
      select ${columns} from printout p
      where p.id = ${id}::bigint and p.requested_by_id = ${viewer.personId}::bigint
    `,
  );
  return row && printoutOf(row);
}

/** The viewer's printouts, latest first; of one thing where it is named. */
export function listPrintouts(
  { db, viewer }: QueryContext,
  { of, page }: { readonly of: { type: string; id: string } | null; readonly page: PageArguments },
): Promise<Page<PrintoutRow>> {
  return keysetPage<Raw, PrintoutRow>(db, {
    columns,
    from: sql`printout p`,
    where: mine(viewer, of),
    ordering: {
      list: "printouts",
      tag: "LATEST",
      key: sql`p.id`,
      type: "bigint",
      id: sql`p.id`,
      descending: true,
    },
    page,
    node: printoutOf,
  });
}

export async function countPrintouts(
  { db, viewer }: QueryContext,
  of: { type: string; id: string } | null,
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`select count(*)::int as count from printout p where ${mine(viewer, of)}`,
  );
  return row?.count ?? 0;
}

function mine({ personId }: Viewer, of: { type: string; id: string } | null) {
  const about = of
    ? sql`p.subject_type = ${of.type} and p.subject_id = ${of.id}::bigint`
    : sql`true`;
  return sql<boolean>`p.requested_by_id = ${personId}::bigint and ${about}`;
}

/** What a printed code stands for, as anybody who holds the paper may learn. */
export type VerifiedPaper = Pick<
  PrintoutRow,
  "kind" | "type" | "subjectId" | "year" | "options"
> & {
  readonly code: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly draft: boolean;
  readonly lines: number;
  readonly sha256: string;
  readonly stamp: string | null;
  readonly madeAt: Date;
};

/** The printout a code was given to; null where there is none. */
export async function paperByCode(db: Db, typed: string): Promise<VerifiedPaper | null> {
  const code = readVerificationCode(typed);
  const row =
    code &&
    (await rowOf(
      db,
      sql<Omit<VerifiedPaper, "madeAt"> & { readonly madeAt: string }>`
        select code, kind, subject_type as type, subject_id as "subjectId", year, options, title,
          issuer, number, issued_on::text as "issuedOn", draft, lines, sha256, stamp,
          finished_at as "madeAt"
        from printout where code = ${code} and state = 'READY'
      `,
    ));
  return row ? { ...row, madeAt: new Date(row.madeAt) } : null;
}

/** A printout that waits to be made, with whose it is. */
export type WaitingPrintout = Pick<PrintoutRow, "code" | "kind" | "year" | "options"> & {
  readonly type: string | null;
  readonly subjectId: string | null;
  readonly accountId: string;
  readonly deskId: string | null;
};

export function waitingPrintout(db: Db, id: string): Promise<WaitingPrintout | null> {
  return rowOf(
    db,
    sql<WaitingPrintout>`
      select p.code, p.kind, p.subject_type as type, p.subject_id as "subjectId", p.year, p.options,
        a.id as "accountId", p.desk_id as "deskId"
      from printout p join account a on a.person_id = p.requested_by_id
      where p.id = ${id}::bigint and p.state = 'WAITING'
    `,
  );
}
