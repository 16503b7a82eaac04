import { circleOf } from "../access/embargo.ts";
import type { Case } from "../access/load-cases.ts";
import { paperWanted } from "../access/paper-desks.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type Db, type RawBuilder, rowOf, sql } from "../database/sql.ts";
import type { Move } from "../workflow/advance.ts";
import type { PaperKind, StepDefinition, StepEffect } from "../workflow/pipeline.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { refuse, Refused } from "../workflow/refusals.ts";
import { capacitiesOf, capacityOf } from "../workflow/signing.ts";
import { type Level, levels, type SigningCapacity } from "../workflow/vocabulary.ts";
import type { CommandContext } from "./context.ts";
import { checkBaseSalary } from "./keep-prize.ts";
import { raisedRegister } from "./raise-register.ts";
import { checkSealed, sealDecision } from "./seal-decision.ts";
import type { CleanInput } from "./step-input.ts";

/** A paper as history cites it after an act. */
export type PaperTaken = {
  readonly paperKind: PaperKind;
  readonly paperId: string;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly signingCapacity?: SigningCapacity;
};

const symbolPrefix: Record<PaperKind, string> = { SUBMISSION: "TTr", DECISION: "QĐ" };

/** Makes an unsigned paper over the nominations, in their order. */
export async function makePaper(
  db: Db,
  context: CommandContext,
  cases: readonly Case[],
): Promise<string> {
  const [first] = cases;
  const wanted = first && paperWanted(first);
  if (!wanted)
    refuse("NOT_FOR_A_PAPER", { code: first?.code, lines: first ? [`1 (${first.code})`] : [] });
  const ids = cases.map((one) => one.id);
  const circle =
    wanted.kind === "DECISION"
      ? [...new Set(cases.flatMap((one) => circleOf(one.pipeline, one.places)))]
      : null;
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      with made as (
        insert into paper (kind, issuer_id, stage, from_stage, level, created_at, created_by_id,
          circle, round_id, supplements_id)
        select ${wanted.kind}, ${wanted.issuer}::bigint, ${first.stage}, ${first.stage},
          ${first.level}, ${context.now.toISOString()}::timestamptz,
          ${context.viewer?.personId ?? null}::bigint, ${circle && bigints(circle)},
          ${wanted.kind === "SUBMISSION" ? sql`n.round_id` : sql`null`},
          ${wanted.kind === "SUBMISSION" ? sentBefore(wanted.issuer, first.stage) : sql`null`}
        from nomination n where n.id = ${first.id}::bigint
        returning id
      ),
      lines as (
        insert into paper_line (paper_id, nomination_id, position)
        select made.id, k.id, k.position
        from made, unnest(${bigints(ids)}) with ordinality as k (id, position)
      )
      select id from made
    `,
  );
  if (!made) throw new Error("The paper was not made.");
  return made.id;
}

/**
 * The first letter that stands sent of those drawn up at the same stage and pipeline by the issuer of
 * `nomination n` in its round: what a further one supplements.
 */
function sentBefore(issuer: string, stage: string): RawBuilder<string | null> {
  return sql<string | null>`(
    select p.id from paper p
    where p.kind = 'SUBMISSION' and p.issuer_id = ${issuer}::bigint and p.round_id = n.round_id
      and p.from_stage = ${stage} and p.sent_at is not null and p.recalled_at is null
      and exists (select from paper_line l join nomination o on o.id = l.nomination_id
        where l.paper_id = p.id and o.pipeline_key = n.pipeline_key)
    order by p.sent_at, p.id limit 1)`;
}

export type PaperAct = {
  readonly paperId: string;
  readonly cases: readonly Case[];
  readonly step: StepDefinition;
  readonly desk: ViewerDesk | null;
  readonly input: Pick<CleanInput, "effectiveOn" | "note" | "signingCapacity">;
  /** The stage its nominations will stand at. */
  readonly stage: string;
};

/** Signs, numbers or sends the paper as the step says, and gives it as history will cite it. */
export async function actOnPaper(
  db: Db,
  context: CommandContext,
  act: PaperAct,
): Promise<PaperTaken> {
  const { paperId, step, stage } = act;
  const [first] = act.cases;
  if (!first) throw new Error("A paper without lines was acted on.");
  const does = (effect: StepEffect) => step.effects?.includes(effect) ?? false;
  const sends = does("SEND_PAPER");
  if (!does("SIGN_PAPER")) await checkSealed(db, paperId);
  await sql`
    update paper set
      version = version + 1, stage = ${stage}, level = ${stageOf(first.pipeline, stage).level},
      sent_at = case when ${sends} then ${context.now.toISOString()}::timestamptz else sent_at end
    where id = ${paperId}::bigint
  `.execute(db);
  const signingCapacity = does("SIGN_PAPER") ? await sign(db, context, act) : null;
  if (does("NUMBER_PAPER")) {
    const issuedOn = act.input.effectiveOn ?? dateInVietnam(context.now);
    if (step.paper === "DECISION") checkBaseSalary(context, act.cases, issuedOn);
    await giveNumber(db, paperId, issuedOn);
  }
  const cited = await citePaper(db, paperId);
  return signingCapacity === null ? cited : { ...cited, signingCapacity };
}

/** Who signs, as what and in whose name, as it is at the time. */
async function sign(
  db: Db,
  { viewer, catalogue, now }: CommandContext,
  { paperId, desk, input }: PaperAct,
): Promise<SigningCapacity> {
  const fitting = capacitiesOf(catalogue.roles.get(desk?.role ?? ""));
  const capacity = capacityOf(fitting, input.signingCapacity, input.note);
  if (typeof capacity !== "string") throw new Refused(capacity);
  const signer = viewer?.personId ?? null;
  await sql`
    update paper set signed_at = ${now.toISOString()}::timestamptz, signer_id = ${signer}::bigint,
      signer_name = ${viewer?.fullName ?? null}, signer_role = ${desk?.role ?? null},
      signing_capacity = ${capacity},
      signer_position = (select position_vi from person where id = ${signer}::bigint)
    where id = ${paperId}::bigint
  `.execute(db);
  await sealDecision(db, paperId);
  return capacity;
}

/** The next number of the issuer's register for the kind and year. */
async function giveNumber(db: Db, paperId: string, issuedOn: string): Promise<void> {
  const year = Number(issuedOn.slice(0, 4));
  await sql`
    with next as (${raisedRegister(
      year,
      sql`select issuer_id, kind from paper where id = ${paperId}::bigint`,
    )})
    update paper p set number = next.last, year = ${year}::int, issued_on = ${issuedOn}::date,
      symbol = case p.kind when 'DECISION' then ${symbolPrefix.DECISION}
        else ${symbolPrefix.SUBMISSION} end || '-' || o.symbol
    from next join organisation o on o.id = next.issuer_id
    where p.id = ${paperId}::bigint
  `.execute(db);
}

/** The paper as history cites it. */
export async function citePaper(db: Db, paperId: string): Promise<PaperTaken> {
  const found = await rowOf(
    db,
    sql<PaperTaken>`
      select kind as "paperKind", id::text as "paperId", number, symbol,
        issued_on::text as "issuedOn"
      from paper where id = ${paperId}::bigint
    `,
  );
  if (!found) throw new Error("The paper is gone.");
  return found;
}

/**
 * A nomination that moves by itself leaves the unsent paper it stood on. One that goes back or ends
 * also leaves the letters sent from where it goes and from above; those from below still carry it.
 */
export async function leavePapers(
  db: Db,
  context: CommandContext,
  one: Case,
  move: Move,
): Promise<void> {
  const leavesSent = move.effects.includes("LEAVE_PAPER");
  const leavesOpen = move.to !== move.from && one.facts.openPaper !== null;
  if (!leavesSent && !leavesOpen) return;
  const stages = leavesSent ? sentTo(one, stageOf(one.pipeline, move.to).level) : [];
  await sql`
    with gone as (
      update paper_line l set left_at = ${context.now.toISOString()}::timestamptz,
        departure = case when p.sent_at is null then 'TAKEN_OFF' else 'WENT_BACK' end
      from paper p
      where p.id = l.paper_id and l.nomination_id = ${one.id}::bigint and l.left_at is null
        and (p.sent_at is null or p.stage = any(${[...stages]}::text[]))
      returning l.paper_id
    )
    update paper set version = version + 1 where id in (select paper_id from gone)
  `.execute(db);
}

/** The stages that letters sent from the level and above have come to. */
function sentTo({ pipeline }: Case, level: Level): readonly string[] {
  return Object.values(pipeline.stages)
    .filter((stage) => rankOf(stage.level) >= rankOf(level))
    .flatMap((stage) => Object.values(stage.steps))
    .filter((step) => step.effects?.includes("SEND_PAPER"))
    .map((step) => step.to);
}

/** A commune stands beside a department. */
function rankOf(level: Level): number {
  return levels.indexOf(level === "COMMUNE" ? "DEPARTMENT" : level);
}
