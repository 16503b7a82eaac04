import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { statementsOf } from "../bench/statements.ts";
import { type Api, openApi } from "../support/api.ts";
import { councilOf, membersOf } from "../support/council.ts";
import { type Route, routeNamed } from "../support/routes.ts";
import { type Walked, walk } from "../support/walk.ts";

/** After the public notice of the national title has run its ten working days. */
const day = new Date("2026-12-08T04:00:00Z");
const secretary = "nb.ubnd.thukyhoidong";
const counter = "nb.ubnd.uyvien1";
const presiding = "nb.ubnd.phochutich";

const title = routeNamed("CSTĐ toàn quốc, with party opinion and central council");
const flag: Route = {
  ...routeNamed("Bằng khen of the Prime Minister, without public notice"),
  award: "EMULATION_FLAG_GOVERNMENT",
  subjectKind: "COLLECTIVE",
  subjectName: "Phòng Quản lý vận tải",
};
/** Of 21 members 19 are present; so many agree. */
const votes = [
  { route: title, agree: 18, result: "NOT_ENDORSED", stage: "NOT_AWARDED" },
  { route: title, agree: 19, result: "ENDORSED", stage: "PARTY_OPINION" },
  { route: flag, agree: 17, result: "ENDORSED", stage: "CHAIR_SUBMISSION" },
  { route: flag, agree: 16, result: "NOT_ENDORSED", stage: "NOT_AWARDED" },
] as const;

let api: Api;
let walked: readonly Walked[];
let members: Awaited<ReturnType<typeof membersOf>>;
let council: string;
beforeAll(async () => {
  api = await openApi({ clock: () => day, tokenMinutes: 5_000_000 });
  council = await councilOf(api.world, "NB");
  members = await membersOf(api.world, council);
  const all: Walked[] = [];
  for (const { route } of votes)
    all.push(await walk(api.world, route, { until: "PROVINCE_COUNCIL_STATE" }));
  walked = all;
}, 120_000);
afterAll(() => api.close());

type Session = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly quorum: object;
  readonly items: { readonly edges: readonly { readonly node: Item }[] };
  readonly can: readonly { readonly act: string; readonly available: boolean }[];
};
type Item = {
  readonly nomination: { readonly id: string };
  readonly result: string | null;
  readonly [field: string]: unknown;
};

const session = `id version state quorum { total needed present met }
  items(first: 50) { edges { node { position result secret round revotesLeft
    nomination { id code } rule { thresholdBasisPoints denominator secret required legalBasis source }
    tallies { totalMembers present agree disagree abstain result } } } }
  can { act available }`;

async function change(user: string, name: string, input: object): Promise<Session> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${session} } }`;
  const data = await api.data<Record<string, Session>>(user, query, { input });
  return data[name] as Session;
}

async function reasonFor(user: string, name: string, input: object): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
  const { errors } = await api.ask(user, query, { input });
  return errors?.[0]?.extensions["reason"];
}

const idOf = (one: Walked) => toGlobalId("Nomination", one.nominationId);
const person = (id: string) => toGlobalId("Person", id);
const attendance = (present: number) =>
  members.map(({ personId }, index) => ({ personId: person(personId), present: index < present }));

test("scenario 7: 18 of 21 do not endorse the national title, 19 do; the flag needs 17", async () => {
  expect(members).toHaveLength(21);
  const convened = await change(secretary, "conveneSession", {
    councilId: toGlobalId("Council", council),
    meetsOn: "2026-12-08",
    place: "Phòng họp UBND tỉnh",
    ballotForm: "PAPER",
    items: walked.map((one) => ({ nominationId: idOf(one) })),
  });
  const sessionId = convened.id;
  expect(convened).toMatchObject({ state: "CONVENED", version: 1 });
  const open = (present: number) => ({
    sessionId,
    seenVersion: 1,
    attendance: attendance(present),
  });
  const [first] = attendance(21);
  const tooMany = { ...open(21), attendance: [...attendance(21), first] };
  expect(await reasonFor(secretary, "openSession", tooMany)).toBe("ATTENDANCE_TOO_LONG");
  expect(await reasonFor(secretary, "openSession", open(13))).toBe("QUORUM_NOT_MET");
  expect(await reasonFor(counter, "openSession", open(19))).toBe("NOT_COUNCIL_OFFICER");
  expect(await reasonFor("nb.sxd.qlvt.canbo", "openSession", open(19))).toBe("NOT_FOUND");
  expect(await reasonFor("dn.ubnd.thukyhoidong", "openSession", open(19))).toBe("NOT_FOUND");
  const opened = await change(secretary, "openSession", open(19));
  expect(opened.quorum).toEqual({ total: 21, needed: 14, present: 19, met: true });

  for (const [index, { agree }] of votes.entries()) {
    const one = walked[index];
    if (!one) throw new Error("A nomination is missing.");
    const count = {
      sessionId,
      nominationId: idOf(one),
      round: 1,
      issued: 19,
      collected: 19,
      valid: 19,
      agree,
      disagree: 19 - agree,
      abstain: 0,
    };
    await change(secretary, "enterPaperCount", count);
    await change(counter, "enterPaperCount", count);
  }
  const { version } = await read(secretary, sessionId);
  const closed = await change(secretary, "closeVote", { sessionId, seenVersion: version });
  expect(closed.state).toBe("CLOSED");
  expect(closed.items.edges.map(({ node }) => node.result)).toEqual(votes.map((one) => one.result));
  expect(closed.items.edges[0]?.node).toMatchObject({
    position: 1,
    secret: true,
    revotesLeft: 1,
    rule: {
      thresholdBasisPoints: 9000,
      denominator: "TOTAL_MEMBERS",
      required: true,
      legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 5",
      source: "VN_2026",
    },
    tallies: [{ totalMembers: 21, present: 19, agree: 18, disagree: 1 }],
  });
  expect(closed.items.edges[2]?.node).toMatchObject({ secret: false, rule: { source: "VN_2026" } });
  await sign(sessionId, closed.version);
});

async function sign(sessionId: string, seenVersion: number): Promise<void> {
  const { signMinutes } = await api.data<{
    signMinutes: {
      session: { state: string; resultSha256: string };
      results: readonly { nomination: { stage: { key: string } } | null; refusal: object | null }[];
    };
  }>(
    presiding,
    `mutation ($input: SignMinutesInput!) { signMinutes(input: $input) {
      session { state resultSha256 }
      results { refusal { reason } nomination { stage { key } } } } }`,
    { input: { sessionId, seenVersion, number: "12", symbol: "BB-HĐTĐKT" } },
  );
  expect(signMinutes.session.state).toBe("SIGNED");
  expect(signMinutes.results.map((one) => one.nomination?.stage.key)).toEqual(
    votes.map((one) => one.stage),
  );
  const [one] = walked;
  const { nomination } = await api.data<{ nomination: object }>(
    presiding,
    `query ($id: ID!) { nomination(id: $id) {
      votes { council meetsOn secret rule { thresholdBasisPoints } tally { agree totalMembers result } }
      history(last: 1) { edges { node { kind note payload { ... on CouncilVotedPayload {
        council meetsOn totalMembers present recused agree disagree abstain thresholdBasisPoints
        strict denominator result } } documents { type { key } number symbol } } } } } }`,
    { id: one && idOf(one) },
  );
  expect(nomination).toMatchObject({
    votes: [{ secret: true, tally: { agree: 18, totalMembers: 21, result: "NOT_ENDORSED" } }],
    history: {
      edges: [
        {
          node: {
            kind: "COUNCIL_VOTED",
            payload: { meetsOn: "2026-12-08", agree: 18, totalMembers: 21, strict: false },
            documents: [{ type: { key: "COUNCIL_MINUTES" }, number: "12", symbol: "BB-HĐTĐKT" }],
          },
        },
      ],
    },
  });
}

async function read(user: string, id: string): Promise<Session> {
  const { councilSession } = await api.data<{ councilSession: Session }>(
    user,
    `query ($id: ID!) { councilSession(id: $id) { ${session} } }`,
    { id },
  );
  return councilSession;
}

test("a session votes in this system: each sees his own ballot, the secretary who voted, nobody how", async () => {
  const { world } = api;
  const base: Route = {
    ...routeNamed("Bằng khen tỉnh, with the department's council"),
    award: "EMULATION_FIGHTER_BASE",
  };
  const two = [
    await walk(world, base, { until: "DEPARTMENT_COUNCIL" }),
    await walk(world, base, { until: "DEPARTMENT_COUNCIL" }),
  ];
  const [mine, other] = two;
  if (!mine || !other) throw new Error("The nominations are missing.");
  const id = await councilOf(world, "NB-SXD");
  const seats = await membersOf(world, id);
  const officer = "nb.sxd.thukyhoidong";
  const input = {
    councilId: toGlobalId("Council", id),
    meetsOn: "2026-12-08",
    place: "Hội trường Sở",
    ballotForm: "ELECTRONIC",
    items: [{ nominationId: idOf(mine), secret: true }, { nominationId: idOf(other) }],
  };
  const { id: sessionId } = await change(officer, "conveneSession", input);
  await change(officer, "openSession", {
    sessionId,
    seenVersion: 1,
    attendance: seats.map((seat) => ({ personId: person(seat.personId), present: true })),
  });
  const voter = "nb.sxd.uyvien1";
  const others = [
    "giamdoc",
    "phogiamdoc",
    "thukyhoidong",
    "uyvien2",
    "taichinh",
    "vp.chanhvanphong",
  ].map((name) => `nb.sxd.${name}`);
  const ballots = two.map((one) => ({ nominationId: idOf(one), round: 1, choice: "DISAGREE" }));
  const asked = `query ($id: ID!) { councilSession(id: $id) { can { act available }
    items(first: 9) { edges { node { voted myBallot { mayVote voted refusals { reason } }
      ballots { personName choice } } } } } }`;
  const ask = async (user: string) =>
    (await api.data<{ councilSession: Session }>(user, asked, { id: sessionId })).councilSession;
  expect((await ask(voter)).items.edges[0]?.node).toMatchObject({
    voted: null,
    myBallot: { mayVote: true, voted: false, refusals: [] },
  });
  await change(voter, "castBallots", { sessionId, ballots });
  expect(await reasonFor(voter, "castBallots", { sessionId, ballots })).toBe("ALREADY_VOTED");
  expect(await reasonFor("nb.sxd.vp.canbo1", "castBallots", { sessionId, ballots })).toBe(
    "NOT_A_MEMBER",
  );
  expect((await ask(voter)).items.edges[0]?.node).toMatchObject({
    myBallot: { mayVote: false, voted: true, refusals: [{ reason: "ALREADY_VOTED" }] },
    ballots: [],
  });
  expect((await ask(officer)).items.edges[0]?.node).toMatchObject({
    voted: ["Cao Thị Hồng Nhung"],
    ballots: [],
  });
  const { version } = await read(officer, sessionId);
  const closing = { sessionId, seenVersion: version };
  expect(await reasonFor(officer, "closeVote", closing)).toBe("BALLOTS_MISSING");
  for (const other of others) await change(other, "castBallots", { sessionId, ballots });
  await change(officer, "closeVote", closing);
  expect((await ask(officer)).items.edges.map(({ node }) => node["ballots"])).toEqual([
    [],
    expect.arrayContaining([{ personName: "Cao Thị Hồng Nhung", choice: "DISAGREE" }]),
  ]);
  const may = async (user: string) =>
    (await ask(user)).can.flatMap((one) => (one.available ? [one.act] : []));
  expect(await may(officer)).toEqual(["CANCEL", "REOPEN_VOTE"]);
  expect(await may("nb.sxd.giamdoc")).toEqual(["CANCEL", "REOPEN_VOTE", "SIGN_MINUTES"]);
  expect(await may("nb.sxd.phogiamdoc")).toEqual(["SIGN_MINUTES"]);
  expect(await may("nb.sxd.vp.canbo1")).toEqual([]);
});

test("councils and sessions are listed for those who have to do with them", async () => {
  const list = `{ councils { totalCount edges { node { name mine organisation { code }
      members { position votes person { name } } } } }
    councilSessions(filter: { states: [SIGNED, CLOSED] }) { totalCount edges { node {
      id councilName council { name } members { personName attendance } convenedBy { name }
      acts(first: 3) { totalCount edges { node { kind personName } } } } } } }`;
  type Lists = {
    readonly councils: { readonly edges: readonly { node: { organisation: { code: string } } }[] };
    readonly councilSessions: { readonly totalCount: number };
  };
  const codes = async (user: string) => {
    const data = await api.data<Lists>(user, list);
    const found = data.councils.edges.map(({ node }) => node.organisation.code);
    return [...found, data.councilSessions.totalCount];
  };
  expect(await codes(secretary)).toEqual(["NB", 1]);
  expect(await codes("nb.snv.chuyenvien1")).toEqual(["NB", 1]);
  expect(await codes("nb.sxd.vp.canbo1")).toEqual(["NB-SXD", 1]);
  expect(await codes("nb.ubnd.thanhtra")).toEqual(["NB-SXD", "NB-XVB", "NB", 2]);
  expect(await codes("nb.ubnd.chutich")).toEqual(["NB", 1]);
  expect(await codes("nb.sxd.qlvt.canbo")).toEqual([0]);
});

test("a session costs the same statements for 1 nomination and for 4", async () => {
  const { councilSessions } = await api.data<{
    councilSessions: { edges: readonly { node: { id: string } }[] };
  }>(secretary, `{ councilSessions { edges { node { id } } } }`);
  const id = councilSessions.edges[0]?.node.id;
  const query = (first: number) => `{ councilSession(id: "${id}") { state quorum { met }
    members { personName } can { act available refusals { reason } } council { name }
    items(first: ${first}) { totalCount edges { node { position state nomination { code award { label } }
      rule { source } tallies { agree } recusals { personName } ballots { choice } voted
      myBallot { mayVote } paperCounts { personName agree } } } } } }`;
  const count = async (first: number) =>
    (await statementsOf(() => api.data(secretary, query(first)))).filter(
      ({ text }) => !text.includes("catalogue_revision"),
    ).length;
  const few = await count(1);
  expect(await count(4)).toBe(few);
  expect(few).toBeLessThan(15);
});
