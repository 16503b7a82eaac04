import { castBallots } from "../../src/commands/cast-ballots.ts";
import { closeVote } from "../../src/commands/close-vote.ts";
import { conveneSession } from "../../src/commands/convene-session.ts";
import { enterPaperCount } from "../../src/commands/enter-paper-count.ts";
import { openSession } from "../../src/commands/open-session.ts";
import { signMinutes } from "../../src/commands/sign-minutes.ts";
import { ballotBox } from "../../src/commands/ballot-box.ts";
import { dateInVietnam } from "../../src/award/dates.ts";
import { sql } from "../../src/database/sql.ts";
import type { Case } from "../../src/access/load-cases.ts";
import { stepAt } from "../../src/workflow/advance.ts";
import type { Choice } from "../../src/workflow/vocabulary.ts";
import { apiSecret } from "./secret.ts";
import type { World } from "./world.ts";

export const box = ballotBox(apiSecret);

export type Member = {
  readonly personId: string;
  readonly username: string | null;
  readonly position: string;
};

/** The council whose turn it is on a nomination. */
export async function councilOf(world: World, organisation: string): Promise<string> {
  const [row] = await world.rows(sql<{ id: string }>`
    select c.id from council c join organisation o on o.id = c.organisation_id
    where o.code = ${organisation} order by c.id limit 1`);
  if (!row) throw new Error(`${organisation} has no council.`);
  return row.id;
}

/** The members of the council, chair first. */
export function membersOf(world: World, councilId: string): Promise<readonly Member[]> {
  return world.rows(sql<Member>`
    select m.person_id as "personId", a.username, m.position
    from council_member m left join account a on a.person_id = m.person_id
    where m.council_id = ${councilId}::bigint
    order by m.id`);
}

export async function versionOf(world: World, sessionId: string): Promise<number> {
  const [row] = await world.rows(sql<{ version: number }>`
    select version from council_session where id = ${sessionId}::bigint`);
  return row?.version ?? 0;
}

type Tally = Readonly<Record<string, number | string | null>>;

/** The closed rounds of a session in short, in order. */
export function talliesIn(world: World, sessionId: string): Promise<readonly Tally[]> {
  return world.rows(sql<Tally>`
    select round, total_members as total, present, recused, may_vote as may, ballots_issued as issued,
      ballots_collected as collected, agree, disagree, abstain, absent_written as written,
      absent_written_agree as "writtenAgree", result, reason
    from item_tally where session_id = ${sessionId}::bigint order by round`);
}

/** Convenes and opens a session of everybody on the nominations, by the council's secretary. */
export async function openedSession(
  world: World,
  organisation: string,
  nominationIds: readonly string[],
  rest: {
    readonly at: Date;
    readonly ballotForm?: "ELECTRONIC" | "PAPER";
    readonly absent?: readonly string[];
    readonly secret?: boolean;
  },
): Promise<{ readonly sessionId: string; readonly secretary: string }> {
  const councilId = await councilOf(world, organisation);
  const members = await membersOf(world, councilId);
  const secretary = members.find((one) => one.position === "SECRETARY")?.username ?? "";
  const context = await world.as(secretary, rest.at);
  const { sessionId } = await conveneSession(context, {
    councilId,
    meetsOn: dateInVietnam(rest.at),
    place: "Phòng họp số 1",
    ballotForm: rest.ballotForm ?? "ELECTRONIC",
    items: nominationIds.map((nominationId) => ({ nominationId, secret: rest.secret })),
  });
  await openSession(context, {
    sessionId,
    seenVersion: 1,
    attendance: members.map(({ personId, username }) => ({
      personId,
      present: !(rest.absent ?? []).includes(username ?? personId),
    })),
  });
  return { sessionId, secretary };
}

/** Each of the people votes the same on a nomination. */
export async function castAll(
  world: World,
  at: Date,
  sessionId: string,
  nominationId: string,
  votes: Readonly<Record<string, Choice>>,
): Promise<void> {
  for (const [username, choice] of Object.entries(votes))
    await castBallots(await world.as(username, at), box, {
      sessionId,
      ballots: [{ nominationId, round: 1, choice }],
    });
}

/**
 * Holds a session on one nomination, on paper, in which all who may vote for the result. The minutes
 * are signed by a leader of the council who holds no desk for the step, so that it is left to whoever
 * takes it next.
 */
export async function holdSession(
  world: World,
  nominationId: string,
  result: "ENDORSED" | "NOT_ENDORSED",
  at: Date,
): Promise<void> {
  const place = await placeOf(world, nominationId);
  const rest = { at, ballotForm: "PAPER" } as const;
  const { sessionId, secretary } = await openedSession(world, place, [nominationId], rest);
  const eligible = await eligibleIn(world, sessionId);
  const endorsed = result === "ENDORSED";
  const count = {
    sessionId,
    nominationId,
    round: 1,
    issued: eligible,
    collected: eligible,
    valid: eligible,
    agree: endorsed ? eligible : 0,
    disagree: endorsed ? 0 : eligible,
    abstain: 0,
  };
  await enterPaperCount(await world.as(secretary, at), count);
  await enterPaperCount(await world.as(await otherCounter(world, sessionId, secretary), at), count);
  const closing = { sessionId, seenVersion: await versionOf(world, sessionId) };
  await closeVote(await world.as(secretary, at), box, closing);
  const signing = { sessionId, seenVersion: await versionOf(world, sessionId), number: "01" };
  await signMinutes(await world.as(await idleLeader(world, sessionId), at), signing);
}

/** What the council still has to vote before the step of the case can be taken; null for nothing. */
export function resultFor(one: Case, key: string): "ENDORSED" | "NOT_ENDORSED" | null {
  const when = stepAt(one.pipeline, one.stage, key)?.when ?? [];
  if (!one.facts.vote.required || one.facts.vote.result !== null) return null;
  if (when.includes("councilEndorsed")) return "ENDORSED";
  return when.includes("councilRejected") ? "NOT_ENDORSED" : null;
}

async function placeOf(world: World, nominationId: string): Promise<string> {
  const [row] = await world.rows(sql<{ code: string }>`
    select o.code from nomination n join organisation o
      on o.id = (n.places ->> case when n.level = 'PROVINCE' then 'PROVINCE' else 'DEPARTMENT' end)::bigint
    where n.id = ${nominationId}::bigint`);
  return row?.code ?? "";
}

async function eligibleIn(world: World, sessionId: string): Promise<number> {
  const [row] = await world.rows(sql<{ count: number }>`
    select count(*)::int as count from session_member m
    where m.session_id = ${sessionId}::bigint and m.votes and m.attendance = 'PRESENT'
      and not exists (select from recusal r where r.session_id = m.session_id
        and r.person_id = m.person_id)`);
  return row?.count ?? 0;
}

async function usernameIn(world: World, sessionId: string, condition: ReturnType<typeof sql>) {
  const [row] = await world.rows(sql<{ username: string }>`
    select a.username from session_member m join account a on a.person_id = m.person_id
    where m.session_id = ${sessionId}::bigint and ${condition}
      and not exists (select from recusal r where r.session_id = m.session_id
        and r.person_id = m.person_id)
    order by m.position, a.id limit 1`);
  if (!row) throw new Error("Nobody of the session is fit.");
  return row.username;
}

function otherCounter(world: World, sessionId: string, secretary: string): Promise<string> {
  return usernameIn(world, sessionId, sql`a.username <> ${secretary}`);
}

function idleLeader(world: World, sessionId: string): Promise<string> {
  return usernameIn(
    world,
    sessionId,
    sql`m.position in ('CHAIR', 'DEPUTY_CHAIR') and not exists (
      select from desk d where d.person_id = m.person_id and d.role_key like '%COUNCIL_CHAIR')`,
  );
}
