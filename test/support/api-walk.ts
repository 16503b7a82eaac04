import { advanceByClock } from "../../src/commands/advance-nomination.ts";
import type { Api } from "./api.ts";
import { holdSession, resultFor } from "./council.ts";
import { caseOf } from "./drive.ts";
import type { Leg, Route } from "./routes.ts";
import { satisfy } from "./satisfy.ts";

/** Where a nomination stands, as its last mover was told. */
export type Standing = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly outcome: string;
  readonly stage: { readonly key: string; readonly level: string };
};
export type Changed = {
  readonly nomination: Standing;
  readonly historyEntry: { readonly id: string; readonly seq: number; readonly kind: string };
};

export const standingFields = `id code version outcome stage { key level }`;
const changed = `nomination { ${standingFields} } historyEntry { id seq kind }`;

const create = `mutation ($input: CreateNominationInput!) {
  createNomination(input: $input) { ${changed} }
}`;
const advance = `mutation ($input: AdvanceNominationInput!) {
  advanceNomination(input: $input) { ${changed} }
}`;

type Creatable = {
  readonly unit: { readonly id: string; readonly code: string };
  readonly rounds: readonly { readonly id: string; readonly code: string }[];
};

/** Starts the route's nomination as a client does: from what the viewer may create. */
export async function createThroughApi(
  api: Api,
  route: Route,
  rest: object = {},
): Promise<Changed> {
  const { viewer } = await api.data<{ viewer: { canCreate: readonly Creatable[] } }>(
    route.creator,
    `{ viewer { canCreate { unit { id code } rounds(first: 100) { id code } } } }`,
  );
  const place = viewer.canCreate.find(({ unit }) => unit.code === route.unit);
  const round = place?.rounds.find(({ code }) => code === route.round);
  if (!place || !round) throw new Error(`${route.creator} may not nominate in ${route.round}.`);
  const input = {
    unitId: place.unit.id,
    roundId: round.id,
    award: route.award,
    subject: { kind: route.subjectKind, name: route.subjectName },
    achievement: "Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận.",
    ...rest,
  };
  const made = await api.data<{ createNomination: Changed }>(route.creator, create, { input });
  const { code } = made.createNomination.nomination;
  await satisfy(api.world, await api.world.id("nomination", code));
  return made.createNomination;
}

/** Takes one step through the API, or throws with what the API answered. */
export async function take(
  api: Api,
  username: string,
  one: Pick<Standing, "id" | "version">,
  step: string,
  input: object = {},
): Promise<Changed> {
  const whole = { nominationId: one.id, seenVersion: one.version, step, ...input };
  const { advanceNomination } = await api.data<{ advanceNomination: Changed }>(username, advance, {
    input: whole,
  });
  return advanceNomination;
}

/** Takes a leg of a route: a person's through the API, the clock's by the clock. */
export async function takeLeg(api: Api, one: Standing, leg: Leg, now: Date): Promise<Standing> {
  const { username, step, input = {}, consults } = leg;
  if (username === null) return expireAt(api, one, step, now);
  await voteFirst(api, one, step, now);
  const consulted = consults
    ? { consultedOrganisationId: await organisationId(api, username, consults) }
    : {};
  return (await take(api, username, one, step, { ...input, ...consulted })).nomination;
}

/** The council votes first where the award needs it. */
export async function voteFirst(
  { world }: Api,
  one: Standing,
  key: string,
  at: Date,
): Promise<void> {
  if (!/ndorse/.test(key)) return;
  const nominationId = await world.id("nomination", one.code);
  const found = await caseOf(world, { nominationId, seq: one.version, stage: one.stage.key, at });
  const result = resultFor(found, key);
  if (result) await holdSession(world, nominationId, result, at);
}

/** Lets the clock take a step; it has no place in the API. */
export async function expireAt(
  { world }: Api,
  one: Standing,
  step: string,
  now: Date,
): Promise<Standing> {
  const nominationId = await world.id("nomination", one.code);
  const { seq } = await advanceByClock(world.clock(now), {
    nominationId,
    step,
    seenVersion: one.version,
  });
  return { ...one, version: seq };
}

async function organisationId(api: Api, username: string, code: string): Promise<string> {
  const { organisations } = await api.data<{
    organisations: { edges: { node: { id: string; code: string } }[] };
  }>(
    username,
    `query ($code: String) {
      organisations(filter: { search: $code }) { edges { node { id code } } }
    }`,
    { code },
  );
  const found = organisations.edges.find(({ node }) => node.code === code);
  if (!found) throw new Error(`There is no organisation ${code}.`);
  return found.node.id;
}
