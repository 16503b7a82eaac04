import type { ViewerDesk } from "../../src/access/viewer.ts";
import { pipelineOf } from "../../src/database/catalogue.ts";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { PlaceMap } from "../../src/workflow/facts.ts";
import { readersAt, type WaitingDesk, waitingDesks } from "../../src/workflow/permissions.ts";
import { isFinal, type PipelineDefinition, stageOf } from "../../src/workflow/pipeline.ts";
import type { Place } from "../../src/workflow/vocabulary.ts";
import type { World } from "./world.ts";

/** Whom a nomination has reached, worked out from its history and not from the tables of readers. */
export type Reached = {
  readonly id: string;
  readonly classified: boolean;
  readonly draft: boolean;
  /** Organisations that had it before them. */
  readonly cases: ReadonlySet<string>;
  /** Who launched or follows its campaign. */
  readonly campaign: ReadonlySet<string>;
  /** The unit and everything above it. */
  readonly above: ReadonlySet<string>;
  readonly waits: readonly WaitingDesk[];
  /** Whose desks prepare, sign, number or issue its decision. */
  readonly circle: ReadonlySet<string>;
  /** The number from which entries are under embargo; null where none is. */
  readonly hiddenFrom: number | null;
};

type Row = {
  id: string;
  classified: boolean;
  draft: boolean;
  stage: string;
  places: PlaceMap;
  pipelineKey: string;
  pipelineVersion: number;
  stages: string[];
  entries: { seq: number; stage: string }[];
  campaign: string[];
  above: string[];
};

export async function reachOfAll(world: World): Promise<readonly Reached[]> {
  const rows = await world.rows(sql<Row>`
    select n.id, n.classified, n.submitted_at is null as draft, n.stage, n.places,
      n.pipeline_key as "pipelineKey", n.pipeline_version as "pipelineVersion",
      array(select distinct h.to_stage from history_entry h where h.nomination_id = n.id) as stages,
      (select json_agg(json_build_object('seq', h.seq, 'stage', h.to_stage) order by h.seq)
        from history_entry h where h.nomination_id = n.id) as entries,
      array(select c.launched_by_id::text from campaign c where c.id = n.campaign_id union
        select m.organisation_id::text from campaign_monitor m
        where m.campaign_id = n.campaign_id) as campaign,
      (select u.lineage::text[] from organisation u where u.id = n.unit_id) as above
    from nomination n order by n.id
  `);
  return rows.map((row) => {
    const pipeline = pipelineOf(world.catalogue, row.pipelineKey, row.pipelineVersion);
    const here = stageOf(pipeline, row.stage);
    return {
      id: toGlobalId("Nomination", row.id),
      classified: row.classified,
      draft: row.draft,
      cases: new Set(row.stages.flatMap((key) => readersAt(stageOf(pipeline, key), row.places))),
      campaign: new Set(row.campaign),
      above: new Set(row.above),
      waits: isFinal(here) ? [] : waitingDesks(here, row.places),
      circle: new Set(decidingPlaces(pipeline).flatMap((place) => row.places[place] ?? [])),
      hiddenFrom: here.embargo === undefined ? null : hiddenFrom(pipeline, row.entries),
    };
  });
}

function decidingPlaces({ stages }: PipelineDefinition): readonly Place[] {
  return Object.values(stages).flatMap(({ steps }) =>
    Object.values(steps).flatMap(({ paper, by, preparedBy = [] }) =>
      paper === "DECISION" ? [...by, ...preparedBy].map(({ at }) => at) : [],
    ),
  );
}

function hiddenFrom(pipeline: PipelineDefinition, entries: Row["entries"]): number {
  const open = entries.findLast(({ stage }) => stageOf(pipeline, stage).embargo === undefined);
  return (open?.seq ?? 0) + 1;
}

/** Whether somebody with these desks is told what is decided and not published. */
export function isInside(desks: readonly ViewerDesk[], one: Reached): boolean {
  return desks.some((desk) =>
    desk.organisations.some((organisation) =>
      desk.role === "AUDITOR"
        ? desk.cleared && one.above.has(organisation)
        : one.circle.has(organisation),
    ),
  );
}

/** Whether somebody with these desks may read it. */
export function mayRead(desks: readonly ViewerDesk[], one: Reached): boolean {
  return desks.some((desk) => {
    const within = (organisations: ReadonlySet<string>) =>
      desk.organisations.some((organisation) => organisations.has(organisation));
    const cleared = desk.cleared || !one.classified;
    if (desk.role === "AUDITOR") return !one.draft && cleared && within(one.above);
    return (
      (cleared && within(one.cases)) || (!one.draft && !one.classified && within(one.campaign))
    );
  });
}

/** Whether it waits for one of the desks. */
export function waitsFor(desks: readonly ViewerDesk[], one: Reached): boolean {
  return desks.some(
    (desk) =>
      (desk.cleared || !one.classified) &&
      one.waits.some(
        ({ organisation, role }) => role === desk.role && desk.organisations.includes(organisation),
      ),
  );
}
