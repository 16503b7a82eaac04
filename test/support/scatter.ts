import { advancePaper } from "../../src/commands/advance-paper.ts";
import { changePaper } from "../../src/commands/change-paper.ts";
import { satisfy } from "./satisfy.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { stageOf as stageIn } from "../../src/workflow/pipeline.ts";
import { caseOf, drive } from "./drive.ts";
import {
  type Route,
  type RouteName,
  routeNamed,
  routes,
  stageOf,
  step,
  type Walked,
} from "./walk.ts";
import { now, type World } from "./world.ts";

/** After the latest step that `scatter` takes. */
export const afterScatter = new Date("2026-12-09T03:00:00Z");

/** Routes on which everybody is cleared, so that a classified nomination gets to their end. */
const secretly: readonly RouteName[] = [
  "Giấy khen of the department, without council",
  "Bằng khen tỉnh, with the department's council",
  "Huân chương Lao động hạng Ba, with public notice, to the President",
];
const detours = ["hold", "withdraw", "returnForSupplement", "recall", "decline"];
const head = "nb.sxd.qlvt.truongphong";

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Nominations of every route at many stages, every fourth classified, many held, withdrawn,
 * returned or declined; and letters with more than one on their list.
 */
export async function scatter(world: World, count: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const plans = Array.from({ length: count }, (_, index) => {
    const classified = index % 4 === 3;
    const route = classified
      ? routeNamed(secretly[index % secretly.length] ?? routes[0].name)
      : (routes[index % routes.length] as Route);
    const legs = Math.floor(random() * (route.legs.length + 1));
    return { route, classified, legs, detour: detours[Math.floor(random() * 8)] };
  });
  const work = async () => {
    for (let plan = plans.pop(); plan; plan = plans.pop()) {
      const walked = await walkLegs(world, plan.route, plan.classified, plan.legs);
      await takeIfThere(world, walked, plan.detour);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await makeLetters(world);
}

async function walkLegs(
  world: World,
  route: Route,
  classified: boolean,
  legs: number,
): Promise<Walked> {
  const { nominationId, seq } = await createNomination(await world.as(route.creator), {
    unitId: await world.id("organisation", route.unit),
    roundId: await world.id("round", route.round),
    award: route.award,
    subjectKind: route.subjectKind,
    subjectName: route.subjectName,
    achievement: "Hoàn thành xuất sắc nhiệm vụ.",
    classified,
  });
  await satisfy(world, nominationId);
  let walked: Walked = { nominationId, seq, stage: await stageOf(world, nominationId), at: now };
  for (const leg of route.legs.slice(0, legs)) walked = await step(world, walked, leg);
  return walked;
}

async function takeIfThere(world: World, walked: Walked, key: string | undefined): Promise<void> {
  if (!key) return;
  const { pipeline, stage } = await caseOf(world, walked);
  if (stageIn(pipeline, stage).steps[key]) await drive(world, walked, key);
}

/** One letter left as a draft, one sent, one that somebody left: each with a classified line. */
async function makeLetters(world: World): Promise<void> {
  const route = routeNamed(secretly[0] ?? routes[0].name);
  const signed = (classified: boolean, subjectName = route.subjectName) =>
    walkLegs(world, { ...route, subjectName }, classified, 2);
  const drafted = async () => {
    const lines = [await signed(false), await signed(true, "Phạm Thị Mật")];
    const nominationIds = lines.map((line) => line.nominationId);
    const { id } = await draftPaper(await world.as(head), { kind: "SUBMISSION", nominationIds });
    return { paperId: id, kind: "SUBMISSION" as const, nominationIds };
  };
  await drafted();
  await advancePaper(await world.as(head), {
    ...(await drafted()),
    seenVersion: 1,
    step: "submit",
    papers: [{ type: "ACHIEVEMENT_REPORT" }],
  });
  const left = await drafted();
  await changePaper(await world.as(head), {
    ...left,
    seenVersion: 1,
    remove: left.nominationIds.slice(0, 1),
  });
}
