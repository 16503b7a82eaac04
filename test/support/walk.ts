import { advanceByClock, advanceNomination } from "../../src/commands/advance-nomination.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { holdSession, resultFor } from "./council.ts";
import { caseOf } from "./drive.ts";
import type { Leg, Route } from "./routes.ts";
import { satisfy } from "./satisfy.ts";
import { now, type World } from "./world.ts";

export { routeNamed, routes } from "./routes.ts";
export type { Leg, Route, RouteName } from "./routes.ts";

/** Where a walk has come to. `seq` is the nomination's version. */
export type Walked = {
  readonly nominationId: string;
  readonly seq: number;
  readonly stage: string;
  /** The moment of the last step: whatever comes next comes then or later. */
  readonly at: Date;
};

export type WalkOptions = {
  /** Stops before the first leg of this stage; to its end without it. */
  readonly until?: string;
  readonly at?: Date;
};

/** Creates the route's nomination and takes its steps, each by its own person signed in. */
export async function walk(
  world: World,
  route: Route,
  { until, at = now }: WalkOptions = {},
): Promise<Walked> {
  const { nominationId, seq } = await begin(world, route, at);
  let walked: Walked = { nominationId, seq, stage: await stageOf(world, nominationId), at };
  for (const leg of route.legs) {
    if (walked.stage === until) return walked;
    walked = await step(world, walked, leg);
  }
  if (until !== undefined && walked.stage !== until)
    throw new Error(`The route “${route.name}” does not pass ${until}.`);
  return walked;
}

/** Creates the nomination of a route. */
export async function begin(world: World, route: Route, at = now) {
  const { creator, unit, round, award, subjectKind, subjectName } = route;
  const created = await createNomination(await world.as(creator, at), {
    unitId: await world.id("organisation", unit),
    roundId: await world.id("round", round),
    award,
    subjectKind,
    subjectName,
    achievement: "Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận.",
  });
  await satisfy(world, created.nominationId);
  return created;
}

/** Takes one step where a walk stands. */
export async function step(world: World, walked: Walked, leg: Leg): Promise<Walked> {
  const at = leg.at ? new Date(leg.at) : walked.at;
  const { nominationId } = walked;
  await voteFirst(world, walked, leg, at);
  const input = {
    ...leg.input,
    nominationId,
    step: leg.step,
    seenVersion: walked.seq,
    consultedOrganisationId: leg.consults ? await world.id("organisation", leg.consults) : null,
  };
  const { seq } =
    leg.username === null
      ? await advanceByClock(world.clock(at), input)
      : await advanceNomination(await world.as(leg.username, at), input);
  return { nominationId, seq, stage: await stageOf(world, nominationId), at };
}

/** The council votes first where the award needs it. */
async function voteFirst(world: World, walked: Walked, { step: key }: Leg, at: Date) {
  if (!/ndorse/.test(key)) return;
  const one = await caseOf(world, { ...walked, at });
  const result = resultFor(one, key);
  if (result) await holdSession(world, walked.nominationId, result, at);
}

export async function stageOf(world: World, nominationId: string): Promise<string> {
  const [row] = await world.rows(
    sql<{ stage: string }>`select stage from nomination where id = ${nominationId}::bigint`,
  );
  if (!row) throw new Error(`There is no nomination ${nominationId}.`);
  return row.stage;
}
