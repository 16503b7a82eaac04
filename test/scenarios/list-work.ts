import { toGlobalId } from "../../src/graphql/global-id.ts";
import { councilOf, membersOf } from "../support/council.ts";
import type { Filed, Letter, Office } from "./office.ts";
import { papers, who } from "./story.ts";

export const roundCode = "NB-SXD-CCHC-2026-HN";
export const award = "COMMENDATION_PROVINCE";
const homeAffairs = "nb.snv.lanhdao";

export async function letterOver(
  office: Office,
  user: string,
  ones: readonly Filed[],
): Promise<Letter> {
  const input = { nominationIds: ones.map((one) => one.id) };
  const fields = "submission { id version }";
  type Made = { readonly submission: Letter };
  return (await office.act<Made>(user, "draftSubmission", input, fields)).submission;
}

export async function advanceLetter(
  office: Office,
  user: string,
  letter: Letter,
  step: string,
  rest: object = {},
) {
  const input = { submissionId: letter.id, seenVersion: letter.version, step, ...rest };
  const fields = "submission { id version }";
  type Made = { readonly submission: Letter };
  return (await office.act<Made>(user, "advanceSubmission", input, fields)).submission;
}

type Letters = {
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly listStatus: string;
      readonly supplementary: boolean;
      readonly issuer: { readonly name: string };
      readonly childSubmissions: { readonly totalCount: number };
    };
  }[];
};
export async function lettersOf(office: Office, user: string): Promise<Letters> {
  const query = `{ submissions(first: 20) { edges { node { id listStatus supplementary
    issuer { name } childSubmissions { totalCount } } } } }`;
  return (await office.api.data<{ submissions: Letters }>(user, query)).submissions;
}

/** The department's own letters to the province. */
export async function lettersUp(office: Office): Promise<Letters["edges"]> {
  const { edges } = await lettersOf(office, who.reviewer);
  return edges.filter(({ node }) => node.issuer.name.startsWith("Sở Xây dựng"));
}

/** Judges what only people can tell, the same for all of them. */
export async function judge(office: Office, user: string, ones: readonly Filed[]): Promise<void> {
  for (const one of ones) {
    const { version, assessment } = await office.read<{
      readonly version: number;
      readonly assessment: { readonly criteria: readonly { key: string; verdict: string }[] };
    }>(user, one.id, `... on Nomination { version assessment { criteria { key verdict } } }`);
    const lines = assessment.criteria
      .filter(({ verdict }) => verdict === "MANUAL")
      .map(({ key }) => ({ criterion: key, verdict: "PASS", reason: "Đã đối chiếu hồ sơ" }));
    const input = { nominationId: one.id, seenVersion: version, lines };
    await office.act(user, "recordAppraisal", input, "nomination { id }");
  }
}

/** The sums of the consolidation over its units. */
export async function consolidated(
  office: Office,
  user: string,
): Promise<Readonly<Record<string, number>>> {
  const query = `query ($input: ConsolidationInput!) { consolidation(input: $input) {
    units(first: 20) { edges { node { rows { proposed received eligible dropped returned } } } } } }`;
  const input = { roundId: await office.global("Round", roundCode), award };
  type Sums = { readonly [figure: string]: number };
  type Asked = {
    consolidation: { units: { edges: readonly { node: { rows: readonly Sums[] } }[] } };
  };
  const { consolidation } = await office.api.data<Asked>(user, query, { input });
  const sums: Record<string, number> = {};
  for (const { node } of consolidation.units.edges)
    for (const row of node.rows)
      for (const [figure, count] of Object.entries(row)) sums[figure] = (sums[figure] ?? 0) + count;
  return sums;
}

export async function stageOf(office: Office, one: Filed): Promise<string> {
  const fields = "... on Nomination { stage { key } }";
  type Found = { readonly stage: { readonly key: string } };
  return (await office.read<Found>(who.reviewer, one.id, fields)).stage.key;
}

type Session = { readonly id: string; readonly version: number };

/** A session of the department's council over the nominations, everybody there, voting openly. */
export async function vote(
  office: Office,
  ones: readonly Filed[],
  against: readonly Filed[],
): Promise<void> {
  const { world } = office.api;
  const council = await councilOf(world, "NB-SXD");
  const members = await membersOf(world, council);
  const act = (user: string, name: string, input: object) =>
    office.act<Session>(user, name, input, "id version");
  const { id: sessionId } = await act(who.council, "conveneSession", {
    councilId: toGlobalId("Council", council),
    meetsOn: office.today,
    place: "Phòng họp số 1",
    ballotForm: "ELECTRONIC",
    items: ones.map((one) => ({ nominationId: one.id })),
  });
  await act(who.council, "openSession", {
    sessionId,
    seenVersion: 1,
    attendance: members.map(({ personId }) => ({
      personId: toGlobalId("Person", personId),
      present: true,
    })),
  });
  for (const { username } of members)
    await act(username ?? "", "castBallots", {
      sessionId,
      ballots: ones.map((one) => ({
        nominationId: one.id,
        round: 1,
        choice: against.includes(one) ? "DISAGREE" : "AGREE",
      })),
    });
  const open = await office.read<Session>(
    who.council,
    sessionId,
    "... on CouncilSession { version }",
  );
  const closed = await act(who.council, "closeVote", { sessionId, seenVersion: open.version });
  const signing = { sessionId, seenVersion: closed.version, number: "05" };
  await office.act(who.director, "signMinutes", signing, "session { id }");
}

export async function sendUp(office: Office, ones: readonly Filed[]): Promise<void> {
  let letter = await letterOver(office, who.reviewer, ones);
  letter = await advanceLetter(office, who.deputy, letter, "sign");
  letter = await advanceLetter(office, who.clerk, letter, "assignNumber");
  await advanceLetter(office, who.clerk, letter, "forward");
}

/** From the province's intake to a published decision over all of them. */
export async function decided(office: Office, ones: readonly Filed[]): Promise<Letter> {
  await office.batch(who.oneStop, ones, "receive");
  await judge(office, who.provinceReviewer, ones);
  await office.batch(
    who.provinceReviewer,
    ones,
    "completeAppraisalEligibleWithoutCouncil",
    papers("APPRAISAL_REPORT"),
  );
  await advanceLetter(
    office,
    homeAffairs,
    await letterOver(office, who.provinceReviewer, ones),
    "forward",
  );
  await office.batch(who.chair, ones, "approve");
  type Made = { readonly decision: Letter };
  const fields = "decision { id version }";
  const nominationIds = ones.map((one) => one.id);
  let { decision } = await office.act<Made>(
    who.provinceOffice,
    "draftDecision",
    { nominationIds },
    fields,
  );
  for (const [user, step] of [
    [who.chair, "sign"],
    [who.provinceClerk, "assignNumber"],
    [who.provinceClerk, "publish"],
  ] as const) {
    const input = { decisionId: decision.id, seenVersion: decision.version, step };
    ({ decision } = await office.act<Made>(user, "advanceDecision", input, fields));
  }
  return decision;
}

/** The department tells the unit that nothing comes of a nomination. */
export async function told(office: Office, one: Filed): Promise<void> {
  if ((await stageOf(office, one)) === "LEADER_REVIEW")
    await office.take(who.director, one, "decline", { note: "Không đủ điều kiện" });
  await office.take(who.reviewer, one, "notifyResult", {
    note: "Hội đồng, lãnh đạo không đề nghị",
  });
}
