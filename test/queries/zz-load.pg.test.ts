import { test } from "@jest/globals";
import pg from "pg";
import fs from "node:fs";
import { seeded } from "./seed.ts";
test("load", async () => {
  const s = await seeded();
  const c = new pg.Client(s.database.url); await c.connect();
  const n = 1000000;
  const t0 = Date.now();
  await c.query("set synchronous_commit=off");
  const orgs = Object.fromEntries((await c.query("select code,id from organisation")).rows.map(r=>[r.code,r.id]));
  // 2000 synthetic units under NB-SXD..; 100k of nominations in the department
  await c.query(`insert into organisation(code,name_vi,name_en,symbol,kind,parent_id,valid_from,lineage,confidence)
    select 'U'||g, 'Đơn vị '||g, 'Unit '||g, 'U', 'UNIT', null, '2000-01-01', '{}', 'DOUBTFUL' from generate_series(1,3000) g`);
  await c.query(`update organisation set lineage = array[id] where lineage='{}'`);
  const base = (await c.query("select min(id)::int as m from organisation where code like 'U%'")).rows[0].m;
  await c.query(`insert into nomination (code, subject_kind, subject_name, subject_search, award_key,
        commendation_type, achievement, campaign_id, round_id, unit_id, places, classified,
        pipeline_key, pipeline_version, stage, level, outcome, open_holds, stage_entered_at, due_on,
        created_at, created_by_id, updated_at, submitted_at, version, last_hash)
      select 'N'||g, 'INDIVIDUAL', 'Nguyễn Văn '||g, 'nguyen van '||g, 'ADVANCED_WORKER',
        'MERIT_RECORD', repeat('Thành tích ',20), r.campaign_id, r.id, $1::bigint + g%3000, '{}', g%100=0,
        'department-award', 1, case when g%10=0 then 'OFFICE_APPRAISAL' else 'ARCHIVED' end,
        'DEPARTMENT', case when g%10=0 then 'IN_PROGRESS' else 'AWARDED' end, case when g%200=0 then 1 else 0 end, '2024-02-01'::timestamptz + g*interval '70 second', case when g%10=0 then '2026-01-01'::date + ((g::bigint*7919)%365)::int end,
        '2024-02-01'::timestamptz + g*interval '70 second', 1, '2024-02-01'::timestamptz + g*interval '70 second',
        now(), 1, ''
      from generate_series(1,${n}) g, (select * from round order by id limit 1) r`, [base]);
  // department readers: all 1M by HOME AFFAIRS (NB-SNV), 3000 units each own, office VP reads all in progress (100k) + few
  await c.query(`insert into nomination_reader select id, unit_id, 'CASE' from nomination`);
  await c.query(`insert into nomination_reader select id, $1, 'CASE' from nomination`, [orgs["NB-SNV"]]);
  await c.query(`insert into nomination_reader select id, $1, 'CASE' from nomination where outcome='IN_PROGRESS'`, [orgs["NB-SXD-VP"]]);
  await c.query(`insert into nomination_reader select id, $1, 'CAMPAIGN' from nomination`, [orgs["NB"]]);
  await c.query(`insert into nomination_reader select id, $1, 'AUDIT' from nomination`, [orgs["NB"]]);
  await c.query(`insert into nomination_reader select id, $1, 'CASE' from nomination where id%1000=0 `, [orgs["NB-SXD-KCHT"]]);
  await c.query(`insert into waiting_desk select id, $1, r, coalesce(due_on,'infinity'), stage_entered_at, open_holds>0, classified from nomination, unnest(array['OFFICE_REVIEWER','OFFICE_CHIEF']) r where outcome='IN_PROGRESS'`, [orgs["NB-SXD-VP"]]);
  await c.query(`insert into waiting_desk select id, unit_id, 'UNIT_HEAD', coalesce(due_on,'infinity'), stage_entered_at, open_holds>0, classified from nomination where id%10=5 `);
  await c.query("vacuum analyze nomination"); await c.query("vacuum analyze nomination_reader"); await c.query("vacuum analyze waiting_desk"); await c.query("analyze organisation");
  console.log("loaded", Date.now()-t0);
  fs.writeFileSync("/tmp/q/loaded", s.database.url);
  await c.end(); await s.database.close();
}, 600000);
