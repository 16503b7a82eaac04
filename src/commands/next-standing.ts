import { assessCases } from "../access/assess-cases.ts";
import { circleOf } from "../access/embargo.ts";
import type { Case } from "../access/load-cases.ts";
import { dateInVietnam } from "../award/dates.ts";
import { leaningOn } from "../award/leaning.ts";
import { inForce } from "../award/rule-layers.ts";
import type { Catalogue } from "../database/catalogue.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { Move } from "../workflow/advance.ts";
import type { Advice } from "../workflow/facts.ts";
import { readersAt, waitingDesks } from "../workflow/permissions.ts";
import { isFinal, outcomeAt, type StageDefinition, stageOf } from "../workflow/pipeline.ts";
import type { CommandContext } from "./context.ts";
import { heldSince } from "./keep-holds.ts";
import { clocksAfter, dueAfter } from "./next-clocks.ts";
import type { Reader, Standing } from "./record-entry.ts";
import type { CleanInput } from "./step-input.ts";

const adviceOf: Partial<Record<Move["effects"][number], Advice>> = {
  ADVISE_ELIGIBLE: "ELIGIBLE",
  ADVISE_INELIGIBLE: "INELIGIBLE",
  ADVISE_LOWER_FORM: "LOWER_FORM",
};

/** How the nomination stands after the move; refuses where a limit cannot be computed. */
export async function standingAfter(
  db: Db,
  context: CommandContext,
  one: Case,
  { move, input }: { readonly move: Move; readonly input: CleanInput },
): Promise<Standing> {
  const stage = stageOf(one.pipeline, move.to);
  const moves = move.to !== move.from;
  const effectiveOn = input.effectiveOn ?? dateInVietnam(context.now);
  const places = input.consultedOrganisationId
    ? { ...one.places, CONSULTED: input.consultedOrganisationId }
    : one.places;
  const received = move.effects.includes("RECEIVE");
  // Bound when it is first received; only a recorded act binds it anew.
  const bound = received && one.ruleSetKey === null;
  const held = await heldSince(db, one, effectiveOn);
  const clocks = clocksAfter(one, { move, on: effectiveOn, held });
  const submittedAt = submittedAfter(context, one, stage, move.to);
  const advice = move.effects.map((effect) => adviceOf[effect]).find(Boolean) ?? one.facts.advice;
  return {
    stage: move.to,
    level: stage.level,
    outcome: outcomeAt(stage),
    openHolds: move.openHolds,
    places,
    advice,
    proposedAwardKey: input.proposedAward ?? one.proposedAwardKey,
    supplements: supplementsAfter(one, move),
    stageEnteredAt: moves ? context.now : one.stageEnteredAt,
    clocks,
    leansOn: await leaningAfter(db, context, one, move),
    dueOn: dueAfter(context.catalogue, one, { to: move.to, clocks }),
    submittedAt,
    receivedOn: received ? effectiveOn : one.receivedOn,
    ruleSetKey: bound ? ruleSetOn(context.catalogue, effectiveOn) : one.ruleSetKey,
    rulesOn: bound ? effectiveOn : one.rulesOn,
    classified: one.classified,
    embargo: embargoAfter(one, stage, places),
    waiting: isFinal(stage) ? [] : waitingDesks(stage, places),
    readers: await readersAfter(db, one, readersAt(stage, places), {
      firstSubmitted: one.submittedAt === null && submittedAt !== null,
    }),
  };
}

/** What a favourable appraisal rests on; any other leaves it resting on nothing. */
async function leaningAfter(
  db: Db,
  { catalogue }: CommandContext,
  one: Case,
  { effects }: Move,
): Promise<readonly string[]> {
  if (!effects.some((effect) => adviceOf[effect])) return one.leansOn;
  if (!effects.includes("ADVISE_ELIGIBLE")) return [];
  const assessed = (await assessCases(db, catalogue, [one])).get(one.id);
  return leaningOn(assessed?.criteria ?? []);
}

/** What is shown outside the circle is fixed when the nomination comes under embargo. */
function embargoAfter(one: Case, stage: StageDefinition, places: Standing["places"]) {
  if (stage.embargo === undefined) return null;
  if (one.embargo !== null) return one.embargo;
  const before = stageOf(one.pipeline, stage.embargo);
  return {
    stage: stage.embargo,
    level: before.level,
    holderId: waitingDesks(before, places)[0]?.organisation ?? null,
    dueOn: one.facts.dueOn,
    trueDueOn: null,
    stageEnteredAt: one.stageEnteredAt.toISOString(),
    version: one.version,
    lastHash: one.lastHash,
    circle: circleOf(one.pipeline, places),
  };
}

/** Once above the unit it is submitted; back at the start it is a draft again. */
function submittedAfter(
  context: CommandContext,
  one: Case,
  stage: StageDefinition,
  key: string,
): Date | null {
  if (key === one.pipeline.start) return null;
  if (one.submittedAt !== null) return one.submittedAt;
  return stage.level === "UNIT" || isFinal(stage) ? null : context.now;
}

function supplementsAfter(one: Case, move: Move): Standing["supplements"] {
  if (!move.effects.includes("COUNT_SUPPLEMENT")) return one.facts.supplements;
  const made = one.facts.supplements[one.level] ?? 0;
  return { ...one.facts.supplements, [one.level]: made + 1 };
}

function ruleSetOn(catalogue: Catalogue, date: string): string | null {
  const found = catalogue.ruleSets.find(
    (one) => one.scope.kind === "NATIONAL" && inForce(one, date),
  );
  return found?.key ?? null;
}

async function readersAfter(
  db: Db,
  one: Case,
  organisations: readonly string[],
  { firstSubmitted }: { readonly firstSubmitted: boolean },
): Promise<readonly Reader[]> {
  const reached = organisations.map((organisation) => ({ organisation, scope: "CASE" as const }));
  return firstSubmitted ? [...reached, ...(await onlookers(db, one))] : reached;
}

/** Those who read without holding the case: the campaign's launcher and monitors, the auditors. */
async function onlookers(db: Db, one: Case): Promise<readonly Reader[]> {
  const found = await rowOf(
    db,
    sql<{ launcher: string; monitors: string[]; lineage: string[] }>`
      select c.launched_by_id as launcher, u.lineage::text[] as lineage,
        array(select m.organisation_id::text from campaign_monitor m where m.campaign_id = c.id)
          as monitors
      from campaign c, organisation u
      where c.id = ${one.campaignId}::bigint and u.id = ${one.unitId}::bigint
    `,
  );
  if (!found) throw new Error(`Nomination ${one.code} has no campaign.`);
  return [
    ...[found.launcher, ...found.monitors].map((organisation) => ({
      organisation,
      scope: "CAMPAIGN" as const,
    })),
    ...found.lineage.map((organisation) => ({ organisation, scope: "AUDIT" as const })),
  ];
}

/** The nomination stays where it is: for acts that move nothing. */
export function standingNow(one: Case): Standing {
  const stage = stageOf(one.pipeline, one.stage);
  return {
    stage: one.stage,
    level: one.level,
    outcome: one.outcome,
    openHolds: one.facts.openHolds,
    places: one.places,
    advice: one.facts.advice,
    proposedAwardKey: one.proposedAwardKey,
    supplements: one.facts.supplements,
    stageEnteredAt: one.stageEnteredAt,
    dueOn: one.facts.dueOn,
    submittedAt: one.submittedAt,
    receivedOn: one.receivedOn,
    ruleSetKey: one.ruleSetKey,
    rulesOn: one.rulesOn,
    clocks: one.clocks,
    leansOn: one.leansOn,
    classified: one.classified,
    embargo: one.embargo,
    waiting: isFinal(stage) ? [] : waitingDesks(stage, one.places),
    readers: [],
  };
}
