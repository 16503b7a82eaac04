import { Migration } from "@mikro-orm/migrations";

export class Submissions extends Migration {
  override up(): void {
    this.addSql(`
      alter table paper
        add round_id bigint references round,
        add from_stage text,
        add level text,
        add supplements_id bigint references paper,
        add recalled_at timestamptz,
        add recalled_by_id bigint references person,
        add constraint only_letters_are_of_a_round check (kind = 'SUBMISSION' or round_id is null),
        add constraint only_letters_are_recalled check (kind = 'SUBMISSION' or recalled_at is null),
        add constraint recalled_after_it_was_sent check (recalled_at is null or sent_at is not null)`);
    this.addSql(`
      alter table paper_line
        add departure text,
        add constraint departure_is_known
          check (departure in ('TAKEN_OFF', 'WENT_BACK', 'RECALLED'))`);
    this.addSql(`
      update paper_line l set departure =
        case when p.sent_at is null or l.left_at < p.sent_at then 'TAKEN_OFF' else 'WENT_BACK' end
      from paper p where p.id = l.paper_id and l.left_at is not null`);
    this.addSql(`
      alter table paper_line add constraint who_left_left_somehow
        check ((left_at is null) = (departure is null))`);
    // The stage a letter was drawn up at is where its first act was taken; a draft still stands there.
    this.addSql(`
      update paper p set
        round_id = case when p.kind = 'SUBMISSION' and d.rounds = 1 then d.round_id end,
        from_stage = coalesce(d.signed_from, p.stage),
        level = d.level
      from (
        select l.paper_id, count(distinct n.round_id) as rounds, min(n.round_id) as round_id,
          min((select h.from_stage from history_entry h
            where h.nomination_id = n.id and h.payload ->> 'paperId' = l.paper_id::text
            order by h.seq limit 1)) as signed_from,
          min(pd.definition #>> array['stages', q.stage, 'level']) as level
        from paper_line l
        join paper q on q.id = l.paper_id
        join nomination n on n.id = l.nomination_id
        join pipeline_definition pd
          on pd.key = n.pipeline_key and pd.version = n.pipeline_version
        group by l.paper_id
      ) d
      where d.paper_id = p.id`);
    this.addSql(`update paper set from_stage = stage where from_stage is null`);
    this.addSql(`update paper set level = 'UNIT' where level is null`);
    this.addSql(`alter table paper alter from_stage set not null, alter level set not null`);
    this.addSql(`
      comment on column paper.from_stage is 'The stage it was drawn up at.'`);
    this.addSql(`
      comment on column paper.level is
      'Level of its stage: of whoever draws it up until it is sent, of the receiver afterwards.'`);
    this.addSql(`
      comment on column paper.supplements_id is
      'The first letter the issuer had sent in this round when this one was drawn up; it stays.'`);
    this.addSql(`
      comment on column paper.recalled_at is
      'When the sender took all of it back; its number stays used.'`);
    this.addSql(`
      comment on column paper_line.departure is
      'How it left: taken off before the paper was sent, gone back after that, or recalled with all.'`);
    this.addSql(`
      create index paper_letter on paper (issuer_id, round_id, id) where kind = 'SUBMISSION'`);
    this.addSql(`
      create index paper_round on paper (round_id, id) where kind = 'SUBMISSION'`);
    this.addSql(`
      create index paper_supplements on paper (supplements_id) where supplements_id is not null`);
    this.addSql(`
      create function keep_recalled_paper() returns trigger language plpgsql as $$
      begin
        if old.recalled_at is not null and (new.recalled_at, new.recalled_by_id, new.sent_at)
            is distinct from (old.recalled_at, old.recalled_by_id, old.sent_at) then
          raise exception 'a recalled letter stays recalled'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $$`);
    this.addSql(`
      create trigger recalled_letters_stay before update on paper
      for each row execute function keep_recalled_paper()`);
  }
}
