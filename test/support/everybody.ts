import type { ViewerDesk } from "../../src/access/viewer.ts";
import { demoPeople } from "../../src/catalogue/demo.ts";
import { type Api, openApi } from "./api.ts";
import { type Reached, reachOfAll } from "./reach.ts";
import { afterScatter, scatter } from "./scatter.ts";

/** The API over scattered nominations, to be asked by everybody of the demonstration. */
export type Everybody = {
  readonly api: Api;
  readonly all: readonly Reached[];
  /** What the question answers for each person, by user name. */
  ask<T>(question: Question<T>): Promise<ReadonlyMap<string, T>>;
};
type Question<T> = (username: string, desks: readonly ViewerDesk[]) => Promise<T> | T;

export async function openEverybody(): Promise<Everybody> {
  const api = await openApi({ clock: () => afterScatter });
  await scatter(api.world, 60, 20_260_805);
  const people: [string, readonly ViewerDesk[]][] = [];
  for (const username of demoPeople.map((one) => one.username).toSorted())
    people.push([username, (await api.world.as(username, afterScatter)).viewer.desks]);
  return {
    api,
    all: await reachOfAll(api.world),
    ask: async (question) => {
      const answers = new Map<string, Awaited<ReturnType<typeof question>>>();
      const left = [...people];
      const work = async () => {
        for (let one = left.pop(); one; one = left.pop())
          answers.set(one[0], await question(...one));
      };
      await Promise.all([work(), work(), work(), work()]);
      return answers;
    },
  };
}
