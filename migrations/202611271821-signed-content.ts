import { Migration } from "@mikro-orm/migrations";

export class SignedContent extends Migration {
  override up(): void {
    this.addSql(`
      alter table paper
        add signed_content jsonb,
        add signed_sha256 text,
        add register_key text collate "C" generated always as (lpad(issuer_id::text, 19, '0')
          || lpad(year::text, 4, '0') || lpad(number::text, 10, '0')) stored,
        add constraint content_comes_with_its_hash
          check ((signed_content is null) = (signed_sha256 is null)),
        add constraint decisions_are_numbered_after_signature
          check (kind <> 'DECISION' or number is null or signed_at is not null)`);
    this.addSql(`
      comment on column paper.signed_content is
      'What was signed, as RFC 8785 has it under signed_sha256; decisions only.'`);
    this.addSql(`
      comment on column paper.register_key is
      'Issuer, year and number, so that a register sorts by one key; null until numbered.'`);
    this.addSql(`create index paper_register on paper (kind, register_key, id)`);
    this.addSql(`
      create function decision_lines(id bigint) returns jsonb stable language sql as $$
        select coalesce(jsonb_agg(jsonb_build_object(
          'position', l.position, 'nominationId', n.id::text, 'code', n.code,
          'subject', jsonb_build_object('kind', n.subject_kind, 'name', n.subject_name,
            'position', n.subject_position),
          'unitId', n.unit_id::text, 'unit', u.name_vi, 'award', n.award_key,
          'achievement', n.achievement,
          'dossierSha256', (select s.sha256 from dossier_snapshot s
            where s.nomination_id = n.id order by s.seq desc limit 1),
          'councilSha256', (select coalesce(jsonb_agg(c.result_sha256 order by c.signed_at, c.id), '[]')
            from session_item i join council_session c on c.id = i.session_id
            where i.nomination_id = n.id and c.state = 'SIGNED')) order by l.position), '[]')
        from paper_line l
        join nomination n on n.id = l.nomination_id
        join organisation u on u.id = n.unit_id
        where l.paper_id = decision_lines.id and l.left_at is null
      $$`);
    this.addSql(`
      comment on function decision_lines is
      'The lines of a decision as its nominations stand: what is kept when it is signed.'`);
    // A unit that changed its name meanwhile is still the one that was signed; minutes that a council
    // signs afterwards were no part of it, and those of before cannot change.
    this.addSql(`
      create function decision_changes(id bigint) returns text[] stable language sql as $$
        select coalesce(array_agg(coalesce(s.line, n.line) ->> 'code'
          order by (coalesce(s.line, n.line) ->> 'position')::int), '{}')
        from (select line from paper p, jsonb_array_elements(p.signed_content -> 'lines') as line
          where p.id = decision_changes.id) s
        full join (select line from jsonb_array_elements(decision_lines(decision_changes.id)) as line
          ) n on n.line ->> 'nominationId' = s.line ->> 'nominationId'
        where s.line - '{unit,councilSha256}'::text[]
          is distinct from n.line - '{unit,councilSha256}'::text[]
      $$`);
    this.addSql(`
      comment on function decision_changes is
      'Codes of the lines that are no longer as they were signed.'`);
    this.addSql(`
      create function keep_signed_paper() returns trigger language plpgsql as $$
      begin
        if old.number is not null
            and (new.issuer_id, new.kind, new.number, new.year, new.symbol, new.issued_on)
              is distinct from
                (old.issuer_id, old.kind, old.number, old.year, old.symbol, old.issued_on)
          or old.signed_content is not null
            and (new.signed_content, new.signed_sha256, new.signed_at, new.signer_id,
                new.signer_name, new.signer_role, new.signer_position, new.signing_capacity)
              is distinct from
                (old.signed_content, old.signed_sha256, old.signed_at, old.signer_id,
                old.signer_name, old.signer_role, old.signer_position, old.signing_capacity)
        then
          raise exception 'what was signed or numbered is never changed'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $$`);
    this.addSql(`
      create trigger signed_papers_stay before update on paper
      for each row execute function keep_signed_paper()`);
    this.addSql(`
      create trigger papers_are_kept before delete or truncate on paper
      for each statement execute function refuse_history_change()`);
    this.addSql(`
      create function count_up() returns trigger language plpgsql as $$
      begin
        if new.last <> (case tg_op when 'INSERT' then 1 else old.last + 1 end) then
          raise exception 'a register counts up by one' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $$`);
    this.addSql(`
      create trigger registers_count_up before insert or update on number_register
      for each row execute function count_up()`);
  }
}
