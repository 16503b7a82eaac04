import {
  agreedCount,
  type AgendaItem,
  assemblyOf,
  type Counted,
  countOf,
  nobody,
  type Session,
} from "../award/session.ts";
import { tallyResult, type VoteResult } from "../award/vote.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Choice } from "../workflow/vocabulary.ts";
import type { BallotBox } from "./ballot-box.ts";

/** What came of one round of a vote, as it goes into the minutes. */
export type Tally = ReturnType<typeof assemblyOf> & {
  readonly ballotsIssued: number;
  readonly ballotsCollected: number;
  readonly validBallots: number;
  /** Of the box and the letters together. */
  readonly counted: Counted;
  readonly absentWrittenAgree: number | null;
  readonly result: VoteResult;
};

type OpenRow = {
  readonly personId: string;
  readonly method: "ELECTRONIC" | "WRITTEN";
  readonly choice: Choice;
};

/** Counts the present round of an item. Sealed ballots are opened in memory and deleted. */
export async function countVotes(
  db: Db,
  box: BallotBox,
  session: Session,
  item: AgendaItem,
): Promise<Tally> {
  const assembly = assemblyOf(session, item);
  const open = await openBallots(db, session.id, item);
  const sealed = await openSeals(db, box, session.id, item);
  const choices = [...open.map((one) => one.choice), ...sealed];
  const paper = session.ballotForm === "PAPER" ? paperCount(item, assembly.box) : null;
  const counted = sum(countOf(choices), paper?.counted ?? nobody);
  const inBox = item.casts.filter((one) => one.method === "ELECTRONIC").length;
  const written = open.filter((one) => one.method === "WRITTEN");
  return {
    ...assembly,
    ballotsIssued: paper?.issued ?? assembly.box,
    ballotsCollected: paper?.collected ?? inBox,
    validBallots: paper?.valid ?? inBox,
    counted,
    absentWrittenAgree: item.secret ? null : countOf(written.map((one) => one.choice)).AGREE,
    result: tallyResult(
      { ...item.rule, secret: item.secret },
      {
        ...assembly,
        agree: counted.AGREE,
        disagree: counted.DISAGREE,
        revotesLeft: item.rule.revotes - item.revotes,
        chairAgrees: chairsWord(session, open),
      },
    ),
  };
}

function paperCount(item: AgendaItem, eligible: number) {
  const found = agreedCount(item);
  // Who left or was recused since then did not take his ballot with him.
  if (!found || found.issued > eligible) refuse("COUNT_MISSING", { nomination: item.code });
  const { issued, collected, valid, agree, disagree, abstain } = found;
  const counted = { AGREE: agree, DISAGREE: disagree, ABSTAIN: abstain };
  return { issued, collected, valid, counted };
}

function sum(a: Counted, b: Counted): Counted {
  return {
    AGREE: a.AGREE + b.AGREE,
    DISAGREE: a.DISAGREE + b.DISAGREE,
    ABSTAIN: a.ABSTAIN + b.ABSTAIN,
  };
}

function chairsWord({ seats }: Session, open: readonly OpenRow[]): boolean | null {
  const chair = seats.find((seat) => seat.position === "CHAIR");
  const word = open.find((one) => one.personId === chair?.personId);
  return word ? word.choice === "AGREE" : null;
}

function openBallots(
  db: Db,
  sessionId: string,
  { nominationId, round }: AgendaItem,
): Promise<readonly OpenRow[]> {
  return rowsOf(
    db,
    sql<OpenRow>`
      select o.person_id as "personId", b.method, o.choice
      from open_ballot o
      join ballot_cast b using (session_id, nomination_id, round, person_id)
      where o.session_id = ${sessionId}::bigint and o.nomination_id = ${nominationId}::bigint
        and o.round = ${round}::int
    `,
  );
}

async function openSeals(
  db: Db,
  box: BallotBox,
  sessionId: string,
  { nominationId, round, code, secret, casts }: AgendaItem,
): Promise<readonly Choice[]> {
  const rows = await rowsOf(
    db,
    sql<{ seal: string }>`
      delete from sealed_ballot
      where session_id = ${sessionId}::bigint and nomination_id = ${nominationId}::bigint
        and round = ${round}::int
      returning encode(seal, 'hex') as seal
    `,
  );
  if (secret && rows.length !== casts.length)
    throw new Error(`${code}: ${casts.length} voted and ${rows.length} seals are there.`);
  const place = { sessionId, nominationId, round };
  return rows.map(
    ({ seal }) =>
      box.open(place, Buffer.from(seal, "hex")) ??
      refuse("BALLOTS_UNREADABLE", { nomination: code }),
  );
}
