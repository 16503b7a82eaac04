-- Every table after every migration; generated, not to be edited.

create sequence nomination_code;

CREATE OR REPLACE FUNCTION public.count_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.last <> (case tg_op when 'INSERT' then 1 else old.last + 1 end) then
          raise exception 'a register counts up by one' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION public.decision_changes(id bigint)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
        select coalesce(array_agg(coalesce(s.line, n.line) ->> 'code'
          order by (coalesce(s.line, n.line) ->> 'position')::int), '{}')
        from (select line from paper p, jsonb_array_elements(p.signed_content -> 'lines') as line
          where p.id = decision_changes.id) s
        full join (select line from jsonb_array_elements(decision_lines(decision_changes.id)) as line
          ) n on n.line ->> 'nominationId' = s.line ->> 'nominationId'
        where s.line - '{unit,councilSha256}'::text[]
          is distinct from n.line - '{unit,councilSha256}'::text[]
      $function$;

CREATE OR REPLACE FUNCTION public.decision_lines(id bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION public.dossier_content(id bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        select jsonb_build_object(
          'subject', n.subject_name, 'position', n.subject_position, 'award', n.award_key,
          'achievement', n.achievement, 'from', n.achievement_from, 'to', n.achievement_to,
          'report', (select jsonb_build_object('number', p.number, 'content', p.content,
              'confirmed', p.confirmed_at is not null)
            from report p where p.nomination_id = n.id order by p.number desc limit 1),
          'documents', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id::text,
              'type', d.type_key, 'title', d.title, 'number', d.number, 'symbol', d.symbol,
              'issuedOn', d.issued_on, 'issuer', d.issuer, 'sha256', f.sha256) order by d.id), '[]')
            from document d left join file f on f.id = d.file_id where d.nomination_id = n.id))
        from nomination n where n.id = dossier_content.id
      $function$;

CREATE OR REPLACE FUNCTION public.enqueue_batch(batch_id bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      begin
        perform graphile_worker.add_job('runBatch', json_build_object('batchId', batch_id::text),
          job_key => 'batch-' || batch_id, max_attempts => 1);
      end
      $function$;
revoke execute on function enqueue_batch(batch_id bigint) from public;

CREATE OR REPLACE FUNCTION public.enqueue_import(import_id bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      begin
        perform graphile_worker.add_job('import', json_build_object('importId', import_id::text),
          job_key => 'import-' || import_id, max_attempts => 4);
      end
      $function$;
revoke execute on function enqueue_import(import_id bigint) from public;

CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      begin
        perform graphile_worker.add_job(task, payload);
      end
      $function$;
revoke execute on function enqueue_job(task text, payload json) from public;

CREATE OR REPLACE FUNCTION public.enqueue_printout(printout_id bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      begin
        perform graphile_worker.add_job('printout', json_build_object('printoutId', printout_id::text),
          job_key => 'printout-' || printout_id, max_attempts => 4);
      end
      $function$;
revoke execute on function enqueue_printout(printout_id bigint) from public;

CREATE OR REPLACE FUNCTION public.keep_printout()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state <> 'WAITING' then
          raise exception 'a printout that was made is never changed'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION public.keep_prize()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.nomination_id, new.decided_on, new.base_salary, new.hundredths, new.amount,
            new.title, new.period_from, new.period_to, new.rule_set_key, new.paper_id)
          is distinct from
            (old.nomination_id, old.decided_on, old.base_salary, old.hundredths, old.amount,
            old.title, old.period_from, old.period_to, old.rule_set_key, old.paper_id)
          or old.paid_on is not null
            and (new.due, new.paid_on, new.paid_at, new.paid_by_id, new.paid_document)
              is distinct from
                (old.due, old.paid_on, old.paid_at, old.paid_by_id, old.paid_document)
        then
          raise exception 'a prize that was decided or paid is never changed'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION public.keep_recalled_paper()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.recalled_at is not null and (new.recalled_at, new.recalled_by_id, new.sent_at)
            is distinct from (old.recalled_at, old.recalled_by_id, old.sent_at) then
          raise exception 'a recalled letter stays recalled'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $function$;

CREATE OR REPLACE FUNCTION public.keep_signed_paper()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION public.refuse_history_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception 'history is append-only' using errcode = 'insufficient_privilege';
      end
      $function$;

CREATE OR REPLACE FUNCTION public.refuse_loss_of_batch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state <> 'PREVIEW' then
          raise exception 'A batch that was started is kept.';
        end if;
        return old;
      end
      $function$;

create table account (
  id bigint generated always as identity not null,
  person_id bigint not null,
  username text not null,
  password_hash text not null,
  tokens_valid_from timestamp with time zone default '1970-01-01 00:00:00+00'::timestamp with time zone not null,
  disabled boolean default false not null,
  demo boolean default false not null,
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint account_pkey PRIMARY KEY (id),
  constraint one_account_per_person UNIQUE (person_id),
  constraint one_account_per_username UNIQUE (username)
);
grant insert (password_hash), insert (person_id), insert (username), select, update (disabled), update (password_hash), update (tokens_valid_from) on account to bang_vang_app;

create table account_act (
  id bigint generated always as identity not null,
  account_id bigint not null,
  desk_id bigint,
  kind text not null,
  at timestamp with time zone not null,
  person_id bigint not null,
  person_name text not null,
  detail jsonb not null,
  request_id text not null,
  constraint account_act_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint account_act_desk_id_fkey FOREIGN KEY (desk_id) REFERENCES desk(id),
  constraint account_act_kind_is_known CHECK (kind = ANY (ARRAY['ACCOUNT_CREATED'::text, 'ACCOUNT_DISABLED'::text, 'ACCOUNT_ENABLED'::text, 'PASSWORD_RESET'::text, 'DESK_OPENED'::text, 'DESK_CLOSED'::text])),
  constraint account_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint account_act_pkey PRIMARY KEY (id)
);
CREATE INDEX account_act_account ON account_act USING btree (account_id, id);
CREATE TRIGGER account_acts_are_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON account_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
comment on table account_act is 'What administrators did to accounts and desks.';
grant insert, select on account_act to bang_vang_app;

create table achievement (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  text text not null,
  achieved_from date,
  achieved_to date,
  created_at timestamp with time zone not null,
  created_by_id bigint,
  constraint achievement_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint achievement_pkey PRIMARY KEY (id),
  constraint achievement_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id)
);
grant insert, select on achievement to bang_vang_app;

create table appraisal_line (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  level text not null,
  criterion text not null,
  verdict text not null,
  reason text not null,
  waived boolean default false not null,
  seq integer not null,
  at timestamp with time zone not null,
  by_id bigint not null,
  by_name text not null,
  constraint appraisal_line_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint appraisal_line_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint appraisal_line_pkey PRIMARY KEY (id)
);
CREATE INDEX appraisal_line_of ON appraisal_line USING btree (nomination_id, level, id);
grant insert, select on appraisal_line to bang_vang_app;

create table award (
  key text not null,
  record jsonb not null,
  constraint award_pkey PRIMARY KEY (key)
);
grant select on award to bang_vang_app;

create table award_record (
  id bigint generated always as identity not null,
  batch_id bigint not null,
  person_id bigint,
  organisation_id bigint,
  recorded_name text not null,
  award_key text not null,
  commendation_type text not null,
  year integer not null,
  decision_number text,
  decision_symbol text,
  decided_on date not null,
  decided_by text,
  period_from date,
  period_to date,
  valid boolean default true not null,
  constraint award_record_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint award_record_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES record_batch(id),
  constraint award_record_has_one_subject CHECK (num_nonnulls(person_id, organisation_id) = 1),
  constraint award_record_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint award_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint award_record_pkey PRIMARY KEY (id)
);
CREATE INDEX award_record_organisation ON award_record USING btree (organisation_id, decided_on, id);
CREATE INDEX award_record_person ON award_record USING btree (person_id, decided_on, id);
grant insert, select on award_record to bang_vang_app;

create table ballot_cast (
  session_id bigint not null,
  nomination_id bigint not null,
  round integer not null,
  person_id bigint not null,
  method text not null,
  entered_by_id bigint not null,
  document text,
  constraint ballot_cast_entered_by_id_fkey FOREIGN KEY (entered_by_id) REFERENCES person(id),
  constraint ballot_cast_session_id_nomination_id_fkey FOREIGN KEY (session_id, nomination_id) REFERENCES session_item(session_id, nomination_id),
  constraint ballot_cast_session_id_person_id_fkey FOREIGN KEY (session_id, person_id) REFERENCES session_member(session_id, person_id),
  constraint ballot_method_is_known CHECK (method = ANY (ARRAY['ELECTRONIC'::text, 'WRITTEN'::text])),
  constraint one_ballot_each PRIMARY KEY (session_id, nomination_id, round, person_id)
);
CREATE TRIGGER ballot_cast_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON ballot_cast FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
comment on table ballot_cast is 'That a member has voted; neither when nor how, so that it tells nothing of a secret ballot.';
comment on column ballot_cast.document is 'The letter in which an absent member gave his opinion.';
grant insert, select on ballot_cast to bang_vang_app;

create table base_salary (
  valid_from date not null,
  record jsonb not null,
  constraint base_salary_pkey PRIMARY KEY (valid_from)
);
grant select on base_salary to bang_vang_app;

create table batch (
  id bigint generated always as identity not null,
  batch_id uuid not null,
  person_id bigint not null,
  desk_id bigint,
  step text not null,
  step_vi text not null,
  step_en text not null,
  state text not null,
  requires jsonb not null,
  input jsonb,
  request_id text,
  retry_of_id bigint,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint batch_batch_id_key UNIQUE (batch_id),
  constraint batch_desk_id_fkey FOREIGN KEY (desk_id) REFERENCES desk(id),
  constraint batch_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint batch_pkey PRIMARY KEY (id),
  constraint batch_retry_of_id_fkey FOREIGN KEY (retry_of_id) REFERENCES batch(id),
  constraint batch_retry_of_id_key UNIQUE (retry_of_id),
  constraint batch_state_is_known CHECK (state = ANY (ARRAY['PREVIEW'::text, 'RUNNING'::text, 'DONE'::text, 'CANCELLED'::text])),
  constraint ended_batch_has_its_time CHECK ((state = ANY (ARRAY['DONE'::text, 'CANCELLED'::text])) = (finished_at IS NOT NULL)),
  constraint only_a_preview_expires CHECK ((state = 'PREVIEW'::text) = (expires_at IS NOT NULL)),
  constraint started_batch_has_its_input CHECK ((state = 'PREVIEW'::text) = (input IS NULL) AND (input IS NULL) = (request_id IS NULL) AND (input IS NULL) = (started_at IS NULL))
);
CREATE INDEX batch_person ON batch USING btree (person_id, id);
CREATE INDEX batch_preview_expiry ON batch USING btree (expires_at) WHERE state = 'PREVIEW'::text;
CREATE INDEX batch_under_way ON batch USING btree (id) WHERE state = 'RUNNING'::text;
CREATE TRIGGER started_batches_are_kept BEFORE DELETE ON batch FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_batch();
comment on table batch is 'One step for many nominations: first a preview that freezes what was seen, then the work.';
comment on column batch.batch_id is 'Stands in the history entries of what it moved.';
comment on column batch.desk_id is 'The desk the person chose to act for; null where he chose none.';
grant delete, insert, select, update (expires_at), update (finished_at), update (input), update (request_id), update (requires), update (started_at), update (state), update (step_en), update (step_vi) on batch to bang_vang_app;

create table batch_item (
  id bigint generated always as identity not null,
  batch_id bigint not null,
  nomination_id bigint not null,
  version integer not null,
  state text not null,
  seq integer,
  refusal jsonb,
  constraint batch_item_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES batch(id) ON DELETE CASCADE,
  constraint batch_item_pkey PRIMARY KEY (id),
  constraint batch_item_state_is_known CHECK (state = ANY (ARRAY['WAITING'::text, 'BLOCKED'::text, 'MOVED'::text, 'REFUSED'::text, 'FAILED'::text, 'CANCELLED'::text])),
  constraint moved_item_has_its_entry CHECK ((state = 'MOVED'::text) = (seq IS NOT NULL)),
  constraint nomination_once_a_batch UNIQUE (batch_id, nomination_id),
  constraint stopped_item_has_its_refusal CHECK ((state = ANY (ARRAY['BLOCKED'::text, 'REFUSED'::text, 'FAILED'::text])) = (refusal IS NOT NULL))
);
CREATE INDEX batch_item_state ON batch_item USING btree (batch_id, state, id);
comment on column batch_item.nomination_id is 'As it was asked for: one that is not there, or not for the person, is kept as a refusal.';
comment on column batch_item.version is 'The version the preview saw; 0 where it saw none.';
grant insert, select, update (refusal), update (seq), update (state) on batch_item to bang_vang_app;

create table blob (
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  stored_at timestamp with time zone not null,
  constraint blob_pkey PRIMARY KEY (sha256)
);
comment on table blob is 'Contents that are stored, each once.';
grant insert, select on blob to bang_vang_app;

create table calendar_year (
  year integer not null,
  record jsonb not null,
  constraint calendar_year_pkey PRIMARY KEY (year)
);
grant select on calendar_year to bang_vang_app;

create table campaign (
  id bigint generated always as identity not null,
  code text not null,
  name_vi text not null,
  name_en text not null,
  commendation_type text not null,
  launched_by_id bigint not null,
  valid_from date not null,
  valid_to date not null,
  record jsonb not null,
  constraint campaign_launched_by_id_fkey FOREIGN KEY (launched_by_id) REFERENCES organisation(id),
  constraint campaign_pkey PRIMARY KEY (id),
  constraint one_campaign_per_code UNIQUE (code)
);
grant select on campaign to bang_vang_app;

create table campaign_monitor (
  campaign_id bigint not null,
  organisation_id bigint not null,
  constraint campaign_monitor_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint campaign_monitor_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint campaign_monitor_pkey PRIMARY KEY (campaign_id, organisation_id)
);
grant select on campaign_monitor to bang_vang_app;

create table catalogue_revision (
  single boolean default true not null,
  revision bigint not null,
  constraint catalogue_revision_pkey PRIMARY KEY (single),
  constraint catalogue_revision_single_check CHECK (single)
);
grant select on catalogue_revision to bang_vang_app;

create table council (
  id bigint generated always as identity not null,
  organisation_id bigint not null,
  name_vi text not null,
  name_en text not null,
  established_by text not null,
  valid_from date not null,
  valid_to date,
  constraint council_ends_after_it_begins CHECK (valid_to >= valid_from),
  constraint council_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint council_pkey PRIMARY KEY (id),
  constraint one_council_per_document UNIQUE (organisation_id, established_by)
);
comment on column council.established_by is 'Number, symbol and date of the decision that set it up, as it is cited.';
grant insert, select, update (valid_to) on council to bang_vang_app;

create table council_act (
  id bigint generated always as identity not null,
  council_id bigint not null,
  session_id bigint,
  kind text not null,
  at timestamp with time zone not null,
  person_id bigint not null,
  person_name text not null,
  detail jsonb not null,
  request_id text not null,
  constraint council_act_council_id_fkey FOREIGN KEY (council_id) REFERENCES council(id),
  constraint council_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint council_act_pkey PRIMARY KEY (id),
  constraint council_act_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id)
);
CREATE INDEX council_act_of ON council_act USING btree (council_id, id);
CREATE INDEX council_act_session ON council_act USING btree (session_id, id);
CREATE TRIGGER council_act_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON council_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
comment on table council_act is 'What was done to councils and sessions; never that or how somebody voted.';
grant insert, select on council_act to bang_vang_app;

create table council_member (
  id bigint generated always as identity not null,
  council_id bigint not null,
  person_id bigint not null,
  "position" text not null,
  votes boolean not null,
  established_by text not null,
  valid_from date not null,
  valid_to date,
  constraint council_member_council_id_fkey FOREIGN KEY (council_id) REFERENCES council(id),
  constraint council_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint council_member_pkey PRIMARY KEY (id),
  constraint council_position_is_known CHECK ("position" = ANY (ARRAY['CHAIR'::text, 'DEPUTY_CHAIR'::text, 'SECRETARY'::text, 'MEMBER'::text])),
  constraint membership_ends_after_it_begins CHECK (valid_to >= (valid_from - 1))
);
CREATE INDEX council_member_of ON council_member USING btree (council_id, id);
CREATE INDEX council_member_person ON council_member USING btree (person_id);
grant insert, select, update (valid_to) on council_member to bang_vang_app;

create table council_session (
  id bigint generated always as identity not null,
  council_id bigint not null,
  state text not null,
  version integer not null,
  meets_on date not null,
  place text not null,
  ballot_form text not null,
  convened_at timestamp with time zone not null,
  convened_by_id bigint not null,
  opened_at timestamp with time zone,
  opened_by_id bigint,
  closed_at timestamp with time zone,
  closed_by_id bigint,
  signed_at timestamp with time zone,
  signed_by_id bigint,
  cancelled_at timestamp with time zone,
  cancelled_by_id bigint,
  cancel_reason text,
  minutes_number text,
  minutes_symbol text,
  result jsonb,
  result_sha256 text,
  constraint ballot_form_is_known CHECK (ballot_form = ANY (ARRAY['ELECTRONIC'::text, 'PAPER'::text])),
  constraint council_session_cancelled_by_id_fkey FOREIGN KEY (cancelled_by_id) REFERENCES person(id),
  constraint council_session_closed_by_id_fkey FOREIGN KEY (closed_by_id) REFERENCES person(id),
  constraint council_session_convened_by_id_fkey FOREIGN KEY (convened_by_id) REFERENCES person(id),
  constraint council_session_council_id_fkey FOREIGN KEY (council_id) REFERENCES council(id),
  constraint council_session_opened_by_id_fkey FOREIGN KEY (opened_by_id) REFERENCES person(id),
  constraint council_session_pkey PRIMARY KEY (id),
  constraint council_session_signed_by_id_fkey FOREIGN KEY (signed_by_id) REFERENCES person(id),
  constraint session_state_is_known CHECK (state = ANY (ARRAY['CONVENED'::text, 'OPEN'::text, 'CLOSED'::text, 'SIGNED'::text, 'CANCELLED'::text])),
  constraint signed_with_its_hash CHECK ((state = 'SIGNED'::text) = (result_sha256 IS NOT NULL))
);
CREATE INDEX council_session_day ON council_session USING btree (council_id, meets_on, id);
CREATE INDEX council_session_list ON council_session USING btree (meets_on, id);
grant insert, select, update on council_session to bang_vang_app;

create table decision_correction (
  id bigint generated always as identity not null,
  paper_id bigint not null,
  issuer_id bigint not null,
  number integer not null,
  year integer not null,
  symbol text not null,
  issued_on date not null,
  signer_id bigint not null,
  signer_name text not null,
  signer_role text not null,
  signer_position text not null,
  signing_capacity text not null,
  reason text not null,
  created_at timestamp with time zone not null,
  constraint decision_correction_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organisation(id),
  constraint decision_correction_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint decision_correction_pkey PRIMARY KEY (id),
  constraint decision_correction_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id),
  constraint one_number_per_correction_and_year UNIQUE (issuer_id, year, number)
);
CREATE INDEX decision_correction_of ON decision_correction USING btree (paper_id, id);
CREATE TRIGGER decision_correction_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON decision_correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
comment on table decision_correction is 'A document that corrects a published decision, which itself stays as it was signed.';
grant insert, select on decision_correction to bang_vang_app;

create table decision_correction_line (
  correction_id bigint not null,
  nomination_id bigint not null,
  field text not null,
  before text,
  after text not null,
  constraint corrected_field_is_known CHECK (field = ANY (ARRAY['SUBJECT_NAME'::text, 'SUBJECT_POSITION'::text, 'UNIT_NAME'::text, 'ACHIEVEMENT'::text])),
  constraint decision_correction_line_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES decision_correction(id),
  constraint decision_correction_line_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint decision_correction_line_pkey PRIMARY KEY (correction_id, nomination_id, field)
);
CREATE INDEX decision_correction_line_nomination ON decision_correction_line USING btree (nomination_id, correction_id);
CREATE TRIGGER decision_correction_line_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON decision_correction_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on decision_correction_line to bang_vang_app;

create table desk (
  id bigint generated always as identity not null,
  person_id bigint not null,
  organisation_id bigint not null,
  role_key text not null,
  cleared boolean default false not null,
  valid_from date not null,
  valid_to date,
  constraint desk_ends_after_it_begins CHECK (valid_to >= (valid_from - 1)),
  constraint desk_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint desk_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint desk_pkey PRIMARY KEY (id),
  constraint desk_role_key_fkey FOREIGN KEY (role_key) REFERENCES role(key)
);
CREATE INDEX desk_organisation ON desk USING btree (organisation_id, role_key);
CREATE INDEX desk_person ON desk USING btree (person_id);
comment on column desk.valid_to is 'Last day it is held; the day before the first where it was closed before it was held.';
grant insert (cleared), insert (organisation_id), insert (person_id), insert (role_key), insert (valid_from), select, update (valid_to) on desk to bang_vang_app;

create table document (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  type_key text not null,
  level text not null,
  title text,
  number text,
  symbol text,
  issued_on date,
  issuer text,
  incoming boolean default false not null,
  seq integer default 1 not null,
  registered_at timestamp with time zone not null,
  registered_by_id bigint,
  file_id bigint,
  reused_from_id bigint,
  constraint document_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint document_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint document_pkey PRIMARY KEY (id),
  constraint document_registered_by_id_fkey FOREIGN KEY (registered_by_id) REFERENCES person(id),
  constraint document_reused_from_id_fkey FOREIGN KEY (reused_from_id) REFERENCES document(id),
  constraint document_type_key_fkey FOREIGN KEY (type_key) REFERENCES document_type(key)
);
CREATE INDEX document_nomination ON document USING btree (nomination_id, id);
comment on column document.seq is 'Number of the history entry with which it was registered.';
grant insert, select on document to bang_vang_app;

create table document_type (
  key text not null,
  record jsonb not null,
  constraint document_type_pkey PRIMARY KEY (key)
);
grant select on document_type to bang_vang_app;

create table dossier_snapshot (
  nomination_id bigint not null,
  seq integer not null,
  content jsonb not null,
  sha256 text not null,
  taken_at timestamp with time zone not null,
  constraint dossier_snapshot_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint dossier_snapshot_pkey PRIMARY KEY (nomination_id, seq)
);
comment on table dossier_snapshot is 'The dossier as it was when it was sent; never changed.';
grant insert, select on dossier_snapshot to bang_vang_app;

create table feedback (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  text text not null,
  source text not null,
  serious boolean not null,
  received_on date not null,
  seq integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by_id bigint not null,
  constraint feedback_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES person(id)
);
CREATE INDEX feedback_of ON feedback USING btree (nomination_id, id);
grant insert, select on feedback to bang_vang_app;

create table file (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  sha256 text not null,
  name text not null,
  size bigint not null,
  media_type text not null,
  uploaded_at timestamp with time zone not null,
  uploaded_by_id bigint not null,
  constraint file_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint file_pkey PRIMARY KEY (id),
  constraint file_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
  constraint file_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES person(id)
);
CREATE INDEX file_nomination ON file USING btree (nomination_id, id);
grant insert, select on file to bang_vang_app;

create table handover (
  nomination_id bigint not null,
  handed_over_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by_id bigint not null,
  constraint handover_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint handover_pkey PRIMARY KEY (nomination_id),
  constraint handover_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES person(id)
);
CREATE TRIGGER handovers_are_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON handover FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on handover to bang_vang_app;

create table history_entry (
  nomination_id bigint not null,
  seq integer not null,
  previous_hash text not null,
  hash text not null,
  kind text not null,
  step text,
  from_stage text,
  to_stage text not null,
  at timestamp with time zone not null,
  effective_on date not null,
  person_id bigint,
  person_name text not null,
  role_key text not null,
  organisation_id bigint,
  organisation_name text,
  on_behalf_of text,
  note text,
  payload jsonb not null,
  documents jsonb not null,
  batch_id uuid,
  request_id text not null,
  constraint history_entry_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint history_entry_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint history_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint history_numbers_each_entry_once PRIMARY KEY (nomination_id, seq)
);
CREATE INDEX history_batch ON history_entry USING btree (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX history_returned ON history_entry USING btree (nomination_id, seq) WHERE kind = 'RETURNED'::text;
CREATE INDEX history_time ON history_entry USING btree (at);
CREATE TRIGGER history_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON history_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on history_entry to bang_vang_app;

create table hold (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  ground text not null,
  document_id bigint,
  opened_at timestamp with time zone not null,
  opened_by_id bigint,
  closed_at timestamp with time zone,
  closed_by_step text,
  constraint hold_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint hold_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint hold_opened_by_id_fkey FOREIGN KEY (opened_by_id) REFERENCES person(id),
  constraint hold_pkey PRIMARY KEY (id)
);
CREATE INDEX hold_nomination ON hold USING btree (nomination_id, id);
grant insert, select, update on hold to bang_vang_app;

create table honour (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  entry uuid default gen_random_uuid() not null,
  published_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  classified boolean not null,
  year integer not null,
  award_key text not null,
  unit_id bigint not null,
  name text not null,
  search text not null,
  unit text not null,
  achievement text not null,
  number text,
  symbol text,
  decided_on date not null,
  issuer text,
  constraint honour_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint honour_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint honour_pkey PRIMARY KEY (id),
  constraint honour_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id),
  constraint one_honour_per_entry UNIQUE (entry),
  constraint one_honour_per_nomination UNIQUE (nomination_id)
);
CREATE INDEX honour_award ON honour USING btree (award_key, id) WHERE NOT classified AND withdrawn_at IS NULL;
CREATE INDEX honour_change ON honour USING btree (updated_at, id) WHERE NOT classified;
CREATE INDEX honour_decided ON honour USING btree (year, award_key, nomination_id);
CREATE INDEX honour_name ON honour USING gin (to_tsvector('simple'::regconfig, search)) WHERE NOT classified AND withdrawn_at IS NULL;
CREATE INDEX honour_roll ON honour USING btree (id) WHERE NOT classified AND withdrawn_at IS NULL;
CREATE INDEX honour_unit ON honour USING btree (unit_id, id) WHERE NOT classified AND withdrawn_at IS NULL;
CREATE INDEX honour_withdrawn ON honour USING btree (withdrawn_at, id) WHERE NOT classified AND withdrawn_at IS NOT NULL;
CREATE INDEX honour_year ON honour USING btree (year, id) WHERE NOT classified AND withdrawn_at IS NULL;
CREATE TRIGGER honours_stay BEFORE DELETE OR TRUNCATE ON honour FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
comment on table honour is 'Every award that was given, as it is told in public; what is classified or withdrawn is told to nobody.';
comment on column honour.entry is 'Its name in the feed, which leads nowhere else.';
comment on column honour.withdrawn_at is 'When the award was revoked.';
comment on column honour.year is 'Of the day of the decision.';
grant insert, select, update (achievement), update (name), update (search), update (unit), update (updated_at), update (withdrawn_at) on honour to bang_vang_app;

create table idempotency_key (
  person_id bigint not null,
  mutation text not null,
  key text not null,
  input_hash text not null,
  answer jsonb not null,
  created_at timestamp with time zone not null,
  constraint idempotency_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint idempotency_key_pkey PRIMARY KEY (person_id, mutation, key)
);
CREATE INDEX idempotency_age ON idempotency_key USING btree (created_at);
grant delete, insert, select on idempotency_key to bang_vang_app;

create table import (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  round_id bigint not null,
  award_key text,
  name text not null,
  sha256 text not null,
  size bigint not null,
  state text default 'READING'::text not null,
  version integer default 1 not null,
  failure jsonb,
  row_count integer,
  sound_count integer,
  warning_count integer,
  error_count integer,
  created_at timestamp with time zone not null,
  created_by_id bigint not null,
  reported_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by_id bigint,
  batch_id uuid,
  tries integer default 0 not null,
  constraint confirmed_import_has_a_batch CHECK ((state = 'CONFIRMED'::text) = (batch_id IS NOT NULL)),
  constraint import_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint import_closed_by_id_fkey FOREIGN KEY (closed_by_id) REFERENCES person(id),
  constraint import_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint import_pkey PRIMARY KEY (id),
  constraint import_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id),
  constraint import_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
  constraint import_state_is_known CHECK (state = ANY (ARRAY['READING'::text, 'REFUSED'::text, 'REPORTED'::text, 'CONFIRMED'::text, 'DISCARDED'::text])),
  constraint import_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id),
  constraint refused_import_says_why CHECK ((state = 'REFUSED'::text) = (failure IS NOT NULL))
);
CREATE INDEX import_reading ON import USING btree (created_at) WHERE state = 'READING'::text;
CREATE INDEX import_unit ON import USING btree (unit_id, id);
comment on table import is 'Lists of nominations that came as a workbook: read first, drafts only when they are confirmed.';
comment on column import.tries is 'How often its reading was begun: one that ends its worker each time is given up.';
grant insert, select, update on import to bang_vang_app;

create table import_finding (
  id bigint generated always as identity not null,
  import_id bigint not null,
  "row" integer not null,
  column_number integer,
  heading text,
  severity text not null,
  refusal jsonb not null,
  constraint import_finding_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id),
  constraint import_finding_pkey PRIMARY KEY (id),
  constraint import_severity_is_known CHECK (severity = ANY (ARRAY['ERROR'::text, 'WARNING'::text]))
);
CREATE INDEX import_finding_row ON import_finding USING btree (import_id, "row", id);
grant delete, insert, select on import_finding to bang_vang_app;

create table import_row (
  import_id bigint not null,
  "row" integer not null,
  subject_kind text,
  subject_name text,
  subject_search text,
  award_key text,
  person_id bigint,
  organisation_id bigint,
  match text,
  eligibility text,
  sound boolean default false not null,
  content jsonb not null,
  nomination_id bigint,
  constraint import_eligibility_is_known CHECK (eligibility = ANY (ARRAY['MET'::text, 'FAILED'::text, 'PENDING'::text, 'UNCONFIRMED'::text])),
  constraint import_match_is_known CHECK (match = ANY (ARRAY['BY_CODE'::text, 'BY_NAME'::text, 'NEW'::text])),
  constraint import_row_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id),
  constraint import_row_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint import_row_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint import_row_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint import_row_pkey PRIMARY KEY (import_id, "row")
);
CREATE INDEX import_row_person ON import_row USING btree (person_id) WHERE person_id IS NOT NULL;
comment on table import_row is 'One row of the list as it was understood, under the number it has in the sheet.';
grant delete, insert, select, update on import_row to bang_vang_app;

create table index_result (
  id bigint generated always as identity not null,
  batch_id bigint not null,
  person_id bigint,
  organisation_id bigint,
  index_key text not null,
  year integer not null,
  score numeric not null,
  max_score numeric,
  rank integer,
  constraint index_result_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES record_batch(id),
  constraint index_result_has_one_subject CHECK (num_nonnulls(person_id, organisation_id) = 1),
  constraint index_result_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint index_result_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint index_result_pkey PRIMARY KEY (id),
  constraint score_is_not_negative CHECK (score >= 0::numeric),
  constraint score_is_within_its_maximum CHECK (max_score IS NULL OR score <= max_score)
);
CREATE INDEX index_result_organisation ON index_result USING btree (organisation_id, index_key, year, id);
CREATE INDEX index_result_person ON index_result USING btree (person_id, index_key, year, id);
grant insert, select on index_result to bang_vang_app;

create table item_tally (
  session_id bigint not null,
  nomination_id bigint not null,
  round integer not null,
  total_members integer not null,
  present integer not null,
  recused integer not null,
  may_vote integer not null,
  ballots_issued integer not null,
  ballots_collected integer not null,
  valid_ballots integer not null,
  agree integer not null,
  disagree integer not null,
  abstain integer not null,
  absent_written integer not null,
  absent_written_agree integer,
  result text not null,
  reason text,
  closed_at timestamp with time zone not null,
  constraint item_tally_pkey PRIMARY KEY (session_id, nomination_id, round),
  constraint item_tally_session_id_nomination_id_fkey FOREIGN KEY (session_id, nomination_id) REFERENCES session_item(session_id, nomination_id),
  constraint vote_result_is_known CHECK (result = ANY (ARRAY['ENDORSED'::text, 'NOT_ENDORSED'::text, 'TIED'::text]))
);
CREATE TRIGGER item_tally_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON item_tally FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on item_tally to bang_vang_app;

create table nomination (
  id bigint generated always as identity not null,
  code text not null,
  subject_kind text not null,
  subject_name text not null,
  subject_search text not null,
  subject_position text,
  subject_person_id bigint,
  subject_organisation_id bigint,
  award_key text not null,
  commendation_type text not null,
  achievement text not null,
  achievement_from date,
  achievement_to date,
  campaign_id bigint not null,
  round_id bigint not null,
  unit_id bigint not null,
  places jsonb not null,
  classified boolean default false not null,
  pipeline_key text not null,
  pipeline_version integer not null,
  rule_set_key text,
  stage text not null,
  level text not null,
  outcome text not null,
  open_holds integer default 0 not null,
  advice text,
  proposed_award_key text,
  supplements jsonb default '{}'::jsonb not null,
  holder_id bigint,
  stage_entered_at timestamp with time zone not null,
  stage_seq integer default 1 not null,
  due_on date,
  created_at timestamp with time zone not null,
  created_by_id bigint not null,
  updated_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  received_on date,
  version integer not null,
  last_hash text not null,
  head_of_id bigint,
  party_managed boolean default false not null,
  rules_on date,
  clocks jsonb default '[]'::jsonb not null,
  embargo jsonb,
  embargo_circle bigint[],
  embargo_clocks jsonb,
  revokes_id bigint,
  leans_on bigint[] default '{}'::bigint[] not null,
  constraint embargo_has_a_circle CHECK ((embargo IS NULL) = (embargo_circle IS NULL) AND (embargo IS NULL) = (embargo_clocks IS NULL)),
  constraint holds_are_counted CHECK (open_holds >= 0),
  constraint nomination_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint nomination_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint nomination_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint nomination_head_of_id_fkey FOREIGN KEY (head_of_id) REFERENCES organisation(id),
  constraint nomination_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organisation(id),
  constraint nomination_pkey PRIMARY KEY (id),
  constraint nomination_proposed_award_key_fkey FOREIGN KEY (proposed_award_key) REFERENCES award(key),
  constraint nomination_revokes_id_fkey FOREIGN KEY (revokes_id) REFERENCES nomination(id),
  constraint nomination_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id),
  constraint nomination_rule_set_key_fkey FOREIGN KEY (rule_set_key) REFERENCES rule_set(key),
  constraint nomination_runs_on_a_stored_pipeline FOREIGN KEY (pipeline_key, pipeline_version) REFERENCES pipeline_definition(key, version),
  constraint nomination_subject_organisation_id_fkey FOREIGN KEY (subject_organisation_id) REFERENCES organisation(id),
  constraint nomination_subject_person_id_fkey FOREIGN KEY (subject_person_id) REFERENCES person(id),
  constraint nomination_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id),
  constraint one_nomination_per_code UNIQUE (code)
);
CREATE INDEX nomination_campaign ON nomination USING btree (campaign_id, id);
CREATE INDEX nomination_due ON nomination USING btree (due_on, id);
CREATE INDEX nomination_embargo ON nomination USING btree (id) WHERE embargo IS NOT NULL;
CREATE INDEX nomination_figures ON nomination USING btree (id) INCLUDE (outcome, stage, level, unit_id, holder_id, award_key, campaign_id, open_holds, due_on, stage_entered_at, revokes_id);
CREATE INDEX nomination_leans_on ON nomination USING gin (leans_on);
CREATE INDEX nomination_name ON nomination USING btree (subject_search COLLATE "C", id);
CREATE INDEX nomination_place ON nomination USING btree (pipeline_key, stage, id);
CREATE INDEX nomination_revokes ON nomination USING btree (revokes_id, id) WHERE revokes_id IS NOT NULL;
CREATE INDEX nomination_round ON nomination USING btree (round_id);
CREATE INDEX nomination_subject ON nomination USING gin (to_tsvector('simple'::regconfig, subject_search));
CREATE INDEX nomination_subject_organisation ON nomination USING btree (subject_organisation_id) WHERE subject_organisation_id IS NOT NULL;
CREATE INDEX nomination_subject_person ON nomination USING btree (subject_person_id) WHERE subject_person_id IS NOT NULL;
CREATE INDEX nomination_unit ON nomination USING btree (unit_id, id);
CREATE INDEX nomination_updated ON nomination USING btree (updated_at, id);
CREATE UNIQUE INDEX one_revocation_at_a_time ON nomination USING btree (revokes_id) WHERE revokes_id IS NOT NULL AND outcome = 'IN_PROGRESS'::text;
comment on column nomination.stage_seq is 'Number of the history entry with which the stage was entered.';
comment on column nomination.head_of_id is 'The collective the nominated person leads.';
comment on column nomination.rules_on is 'The date whose rules apply: set when it was received complete, changed only by rebinding.';
comment on column nomination.clocks is 'The ledger of limits in working days: running, stopped and ended, each with the periods it stood still.';
comment on column nomination.embargo is 'How it is shown outside the circle while its decision is not published: as it stood before it was approved.';
comment on column nomination.revokes_id is 'The awarded nomination this one is to revoke; null for a nomination for an award.';
comment on column nomination.leans_on is 'Awarded nominations whose awards the last favourable appraisal rested on.';
grant insert, select, update on nomination to bang_vang_app;

create table nomination_achievement (
  nomination_id bigint not null,
  achievement_id bigint not null,
  constraint nomination_achievement_achievement_id_fkey FOREIGN KEY (achievement_id) REFERENCES achievement(id),
  constraint nomination_achievement_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint nomination_achievement_pkey PRIMARY KEY (nomination_id, achievement_id)
);
CREATE INDEX nomination_achievement_of ON nomination_achievement USING btree (achievement_id);
grant delete, insert, select on nomination_achievement to bang_vang_app;

create table nomination_reader (
  nomination_id bigint not null,
  organisation_id bigint not null,
  scope text not null,
  classified boolean default false not null,
  constraint nomination_reader_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint nomination_reader_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint nomination_reader_pkey PRIMARY KEY (nomination_id, organisation_id, scope),
  constraint scope_is_known CHECK (scope = ANY (ARRAY['CASE'::text, 'CAMPAIGN'::text, 'AUDIT'::text]))
);
CREATE INDEX nomination_reader_organisation ON nomination_reader USING btree (organisation_id, scope, nomination_id) INCLUDE (classified);
comment on table nomination_reader is 'Whose desks may read a nomination: CASE the organisations it reached, CAMPAIGN launcher and monitors, AUDIT the organisations above the unit; the latter two only while it is no draft.';
grant delete, insert, select on nomination_reader to bang_vang_app;

create table number_register (
  issuer_id bigint not null,
  kind text not null,
  year integer not null,
  last integer not null,
  constraint number_register_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organisation(id),
  constraint number_register_pkey PRIMARY KEY (issuer_id, kind, year)
);
CREATE TRIGGER registers_count_up BEFORE INSERT OR UPDATE ON number_register FOR EACH ROW EXECUTE FUNCTION count_up();
comment on table number_register is 'The last number given per organisation, kind of paper and year; raised in the transaction that numbers, so that there is no gap and no double.';
grant insert, select, update on number_register to bang_vang_app;

create table open_ballot (
  session_id bigint not null,
  nomination_id bigint not null,
  round integer not null,
  person_id bigint not null,
  choice text not null,
  constraint choice_is_known CHECK (choice = ANY (ARRAY['AGREE'::text, 'DISAGREE'::text, 'ABSTAIN'::text])),
  constraint open_ballot_pkey PRIMARY KEY (session_id, nomination_id, round, person_id),
  constraint open_ballot_session_id_nomination_id_round_person_id_fkey FOREIGN KEY (session_id, nomination_id, round, person_id) REFERENCES ballot_cast(session_id, nomination_id, round, person_id)
);
grant insert, select on open_ballot to bang_vang_app;

create table opinion (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  organisation_id bigint,
  organisation_name text not null,
  asked_on date not null,
  asked_seq integer not null,
  due_on date,
  state text not null,
  answered_on date,
  answered_seq integer,
  text text,
  constraint opinion_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint opinion_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint opinion_pkey PRIMARY KEY (id),
  constraint opinion_state_is_known CHECK (state = ANY (ARRAY['ASKED'::text, 'ANSWERED'::text, 'LAPSED'::text]))
);
CREATE INDEX opinion_of ON opinion USING btree (nomination_id, id);
grant insert, select, update on opinion to bang_vang_app;

create table organisation (
  id bigint generated always as identity not null,
  code text not null,
  name_vi text not null,
  name_en text not null,
  symbol text not null,
  kind text not null,
  parent_id bigint,
  successor_id bigint,
  valid_from date not null,
  valid_to date,
  lineage bigint[] default '{}'::bigint[] not null,
  offices jsonb default '{}'::jsonb not null,
  confidence text not null,
  constraint ends_after_it_begins CHECK (valid_to >= valid_from),
  constraint one_organisation_per_code UNIQUE (code),
  constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation(id),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id)
);
CREATE INDEX organisation_parent ON organisation USING btree (parent_id);
CREATE INDEX organisation_subtree ON organisation USING gin (lineage);
CREATE INDEX organisation_successor ON organisation USING btree (successor_id);
comment on column organisation.lineage is 'Ids from the root down to itself.';
grant select on organisation to bang_vang_app;

create table outbox_message (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  seq integer not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamp with time zone not null,
  delivered_at timestamp with time zone,
  constraint outbox_message_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint outbox_message_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_delivered ON outbox_message USING btree (delivered_at);
CREATE INDEX outbox_undelivered ON outbox_message USING btree (nomination_id, id) WHERE delivered_at IS NULL;
grant delete, insert, select, update on outbox_message to bang_vang_app;

create table paper (
  id bigint generated always as identity not null,
  kind text not null,
  issuer_id bigint not null,
  stage text not null,
  number integer,
  symbol text,
  year integer,
  issued_on date,
  signer_id bigint,
  signer_name text,
  signer_role text,
  signed_at timestamp with time zone,
  sent_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by_id bigint,
  version integer default 1 not null,
  signing_capacity text,
  signer_position text,
  signed_content jsonb,
  signed_sha256 text,
  register_key text collate "C" generated always as ((lpad(issuer_id::text, 19, '0'::text) || lpad(year::text, 4, '0'::text)) || lpad(number::text, 10, '0'::text)) stored,
  circle bigint[],
  round_id bigint,
  from_stage text not null,
  level text not null,
  supplements_id bigint,
  recalled_at timestamp with time zone,
  recalled_by_id bigint,
  constraint content_comes_with_its_hash CHECK ((signed_content IS NULL) = (signed_sha256 IS NULL)),
  constraint decisions_are_numbered_after_signature CHECK (kind <> 'DECISION'::text OR number IS NULL OR signed_at IS NOT NULL),
  constraint one_number_per_register_and_year UNIQUE (issuer_id, kind, year, number),
  constraint only_letters_are_of_a_round CHECK (kind = 'SUBMISSION'::text OR round_id IS NULL),
  constraint only_letters_are_recalled CHECK (kind = 'SUBMISSION'::text OR recalled_at IS NULL),
  constraint paper_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint paper_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organisation(id),
  constraint paper_kind_is_known CHECK (kind = ANY (ARRAY['SUBMISSION'::text, 'DECISION'::text])),
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_recalled_by_id_fkey FOREIGN KEY (recalled_by_id) REFERENCES person(id),
  constraint paper_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id),
  constraint paper_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id),
  constraint paper_supplements_id_fkey FOREIGN KEY (supplements_id) REFERENCES paper(id),
  constraint recalled_after_it_was_sent CHECK (recalled_at IS NULL OR sent_at IS NOT NULL),
  constraint signing_capacity_is_known CHECK (signing_capacity = ANY (ARRAY['HEAD'::text, 'ON_BEHALF'::text, 'DEPUTY_FOR'::text, 'BY_ORDER'::text, 'AUTHORISED'::text, 'ACTING'::text]))
);
CREATE INDEX paper_letter ON paper USING btree (issuer_id, round_id, id) WHERE kind = 'SUBMISSION'::text;
CREATE INDEX paper_register ON paper USING btree (kind, register_key, id);
CREATE INDEX paper_round ON paper USING btree (round_id, id) WHERE kind = 'SUBMISSION'::text;
CREATE INDEX paper_supplements ON paper USING btree (supplements_id) WHERE supplements_id IS NOT NULL;
CREATE TRIGGER papers_are_kept BEFORE DELETE OR TRUNCATE ON paper FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER recalled_letters_stay BEFORE UPDATE ON paper FOR EACH ROW EXECUTE FUNCTION keep_recalled_paper();
CREATE TRIGGER signed_papers_stay BEFORE UPDATE ON paper FOR EACH ROW EXECUTE FUNCTION keep_signed_paper();
comment on column paper.signer_position is 'The position of who signed it, as it was then.';
comment on column paper.signed_content is 'What was signed, as RFC 8785 has it under signed_sha256; decisions only.';
comment on column paper.register_key is 'Issuer, year and number, so that a register sorts by one key; null until numbered.';
comment on column paper.circle is 'The organisations that read a decision before it is published: those that prepare, sign, number or issue it.';
comment on column paper.from_stage is 'The stage it was drawn up at.';
comment on column paper.level is 'Level of its stage: of whoever draws it up until it is sent, of the receiver afterwards.';
comment on column paper.supplements_id is 'The first letter the issuer had sent in this round when this one was drawn up; it stays.';
comment on column paper.recalled_at is 'When the sender took all of it back; its number stays used.';
grant insert, select, update on paper to bang_vang_app;

create table paper_count (
  session_id bigint not null,
  nomination_id bigint not null,
  round integer not null,
  attempt integer not null,
  person_id bigint not null,
  person_name text not null,
  by_officer boolean not null,
  issued integer not null,
  collected integer not null,
  valid integer not null,
  agree integer not null,
  disagree integer not null,
  abstain integer not null,
  at timestamp with time zone not null,
  constraint paper_count_adds_up CHECK (0 <= LEAST(agree, disagree, abstain) AND (agree + disagree + abstain) = valid AND valid <= collected AND collected <= issued),
  constraint paper_count_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint paper_count_pkey PRIMARY KEY (session_id, nomination_id, round, attempt, person_id),
  constraint paper_count_session_id_nomination_id_fkey FOREIGN KEY (session_id, nomination_id) REFERENCES session_item(session_id, nomination_id)
);
CREATE TRIGGER paper_count_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON paper_count FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on paper_count to bang_vang_app;

create table paper_line (
  paper_id bigint not null,
  nomination_id bigint not null,
  "position" integer not null,
  left_at timestamp with time zone,
  departure text,
  constraint departure_is_known CHECK (departure = ANY (ARRAY['TAKEN_OFF'::text, 'WENT_BACK'::text, 'RECALLED'::text])),
  constraint paper_line_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint paper_line_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint paper_line_pkey PRIMARY KEY (paper_id, nomination_id),
  constraint who_left_left_somehow CHECK ((left_at IS NULL) = (departure IS NULL))
);
CREATE INDEX paper_line_nomination ON paper_line USING btree (nomination_id, paper_id);
comment on column paper_line.departure is 'How it left: taken off before the paper was sent, gone back after that, or recalled with all.';
grant insert, select, update on paper_line to bang_vang_app;

create table paper_template (
  id bigint generated always as identity not null,
  organisation_id bigint not null,
  paper text not null,
  file_name text not null,
  content bytea not null,
  sha256 text not null,
  valid_from date not null,
  uploaded_at timestamp with time zone not null,
  uploaded_by_id bigint not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by_id bigint,
  constraint paper_template_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint paper_template_pkey PRIMARY KEY (id),
  constraint paper_template_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES person(id),
  constraint paper_template_withdrawn_by_id_fkey FOREIGN KEY (withdrawn_by_id) REFERENCES person(id),
  constraint withdrawal_is_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
);
CREATE INDEX paper_template_in_force ON paper_template USING btree (organisation_id, paper, valid_from DESC, id DESC) WHERE withdrawn_at IS NULL;
comment on table paper_template is 'Word templates that agencies print with instead of the shipped ones; the last one that is valid holds.';
grant insert, select, update (withdrawn_at), update (withdrawn_by_id) on paper_template to bang_vang_app;

create table person (
  id bigint generated always as identity not null,
  full_name text not null,
  position_vi text not null,
  position_en text not null,
  code text,
  unit_id bigint,
  constraint one_person_per_code UNIQUE (code),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id)
);
CREATE INDEX person_unit ON person USING btree (unit_id) WHERE unit_id IS NOT NULL;
grant insert, select on person to bang_vang_app;

create table pipeline_definition (
  key text not null,
  version integer not null,
  hash text not null,
  definition json not null,
  stored_at timestamp with time zone default now() not null,
  constraint pipeline_definition_pkey PRIMARY KEY (key, version)
);
grant select on pipeline_definition to bang_vang_app;

create table printout (
  id bigint generated always as identity not null,
  code text not null,
  kind text not null,
  subject_type text,
  subject_id bigint,
  year integer,
  options jsonb not null,
  state text default 'WAITING'::text not null,
  failure jsonb,
  requested_at timestamp with time zone not null,
  requested_by_id bigint not null,
  desk_id bigint,
  finished_at timestamp with time zone,
  file_name text,
  sha256 text,
  size bigint,
  media_type text,
  lines integer,
  title text,
  issuer text,
  number text,
  issued_on date,
  draft boolean default false not null,
  stamp text,
  tries integer default 0 not null,
  rights text,
  constraint failure_has_a_reason CHECK ((state = 'FAILED'::text) = (failure IS NOT NULL)),
  constraint one_code_a_printout UNIQUE (code),
  constraint printout_is_whole CHECK ((state = 'READY'::text) = (num_nonnulls(file_name, sha256, size, media_type, title) = 5)),
  constraint printout_pkey PRIMARY KEY (id),
  constraint printout_requested_by_id_fkey FOREIGN KEY (requested_by_id) REFERENCES person(id),
  constraint printout_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
  constraint printout_state_is_known CHECK (state = ANY (ARRAY['WAITING'::text, 'READY'::text, 'FAILED'::text]))
);
CREATE INDEX printout_mine ON printout USING btree (requested_by_id, id DESC);
CREATE INDEX printout_waiting ON printout USING btree (requested_at) WHERE state = 'WAITING'::text;
CREATE INDEX printout_waiting_of ON printout USING btree (requested_by_id) WHERE state = 'WAITING'::text;
CREATE TRIGGER printout_stays BEFORE DELETE OR UPDATE ON printout FOR EACH ROW EXECUTE FUNCTION keep_printout();
comment on table printout is 'Files the server makes out of what it keeps: for whom, of what, and what their code stands for.';
comment on column printout.stamp is 'Of what the printout says; another stamp of the same thing means that it says something else now.';
comment on column printout.tries is 'How often it was begun: one that ends its worker each time is given up, and does not end every next one.';
comment on column printout.rights is 'Of the desks of its person when it was made; with others it is not fetched. Null: made before this was kept.';
grant insert, select, update on printout to bang_vang_app;

create table prize (
  nomination_id bigint not null,
  decided_on date not null,
  base_salary bigint not null,
  hundredths integer not null,
  amount bigint not null,
  due bigint not null,
  covered_by_id bigint,
  title boolean not null,
  period_from date not null,
  period_to date not null,
  fund text,
  state_line boolean not null,
  payer_id bigint,
  rule_set_key text not null,
  legal_basis text not null,
  paper_id bigint,
  paid_on date,
  paid_at timestamp with time zone,
  paid_by_id bigint,
  paid_document text,
  constraint due_is_part_of_the_amount CHECK (due >= 0 AND due <= amount),
  constraint payment_is_whole CHECK (num_nonnulls(paid_on, paid_at, paid_by_id, paid_document) = ANY (ARRAY[0, 4])),
  constraint prize_covered_by_id_fkey FOREIGN KEY (covered_by_id) REFERENCES nomination(id),
  constraint prize_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint prize_paid_by_id_fkey FOREIGN KEY (paid_by_id) REFERENCES person(id),
  constraint prize_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint prize_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES organisation(id),
  constraint prize_pkey PRIMARY KEY (nomination_id),
  constraint what_is_paid_was_due CHECK (paid_on IS NULL OR due > 0)
);
CREATE INDEX prize_paper ON prize USING btree (paper_id);
CREATE TRIGGER prizes_stay BEFORE UPDATE ON prize FOR EACH ROW EXECUTE FUNCTION keep_prize();
comment on column prize.due is 'What of the amount is to be paid: nothing where a higher title of the same period covers it.';
grant insert, select, update (covered_by_id), update (due), update (paid_at), update (paid_by_id), update (paid_document), update (paid_on) on prize to bang_vang_app;

create table rating (
  id bigint generated always as identity not null,
  batch_id bigint not null,
  person_id bigint,
  organisation_id bigint,
  year integer not null,
  rating text not null,
  constraint rating_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES record_batch(id),
  constraint rating_has_one_subject CHECK (num_nonnulls(person_id, organisation_id) = 1),
  constraint rating_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint rating_pkey PRIMARY KEY (id)
);
CREATE INDEX rating_organisation ON rating USING btree (organisation_id, year, id);
CREATE INDEX rating_person ON rating USING btree (person_id, year, id);
comment on table rating is 'Where a subject and year occur twice, the later row stands.';
grant insert, select on rating to bang_vang_app;

create table record_batch (
  id bigint generated always as identity not null,
  kind text not null,
  name text not null,
  sha256 text not null,
  signed_by text not null,
  signed_number text,
  signed_on date not null,
  row_count integer not null,
  imported_at timestamp with time zone not null,
  imported_by_id bigint,
  constraint record_batch_imported_by_id_fkey FOREIGN KEY (imported_by_id) REFERENCES person(id),
  constraint record_batch_pkey PRIMARY KEY (id),
  constraint record_kind_is_known CHECK (kind = ANY (ARRAY['AWARDS'::text, 'RATINGS'::text, 'INDEX_RESULTS'::text]))
);
comment on table record_batch is 'A signed list that was imported, whole or not at all.';
grant insert, select on record_batch to bang_vang_app;

create table recovery (
  id bigint generated always as identity not null,
  nomination_id bigint not null,
  what text not null,
  amount bigint,
  recovered_on date not null,
  seq integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by_id bigint not null,
  constraint only_money_has_an_amount CHECK ((what = 'MONEY'::text) = (amount IS NOT NULL)),
  constraint recovered_amount_is_positive CHECK (amount > 0),
  constraint recovered_thing_is_known CHECK (what = ANY (ARRAY['ITEM'::text, 'MONEY'::text])),
  constraint recovery_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES revocation(nomination_id),
  constraint recovery_pkey PRIMARY KEY (id),
  constraint recovery_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX item_comes_back_once ON recovery USING btree (nomination_id) WHERE what = 'ITEM'::text;
CREATE INDEX recovery_nomination ON recovery USING btree (nomination_id, id);
CREATE TRIGGER recoveries_are_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON recovery FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on recovery to bang_vang_app;

create table recusal (
  session_id bigint not null,
  nomination_id bigint not null,
  person_id bigint not null,
  ground text not null,
  note text,
  constraint recusal_ground_is_known CHECK (ground = ANY (ARRAY['NOMINEE'::text, 'HEAD_OF_COLLECTIVE'::text, 'SIGNED_SUBMISSION'::text, 'SUBSTITUTE'::text, 'DECLARED'::text])),
  constraint recusal_pkey PRIMARY KEY (session_id, nomination_id, person_id),
  constraint recusal_session_id_nomination_id_fkey FOREIGN KEY (session_id, nomination_id) REFERENCES session_item(session_id, nomination_id),
  constraint recusal_session_id_person_id_fkey FOREIGN KEY (session_id, person_id) REFERENCES session_member(session_id, person_id)
);
CREATE TRIGGER recusal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON recusal FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
grant insert, select on recusal to bang_vang_app;

create table report (
  nomination_id bigint not null,
  number integer not null,
  content jsonb not null,
  seq integer not null,
  written_at timestamp with time zone not null,
  written_by_id bigint not null,
  confirmed_at timestamp with time zone,
  confirmed_by_id bigint,
  constraint report_confirmed_by_id_fkey FOREIGN KEY (confirmed_by_id) REFERENCES person(id),
  constraint report_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint report_pkey PRIMARY KEY (nomination_id, number),
  constraint report_written_by_id_fkey FOREIGN KEY (written_by_id) REFERENCES person(id)
);
comment on table report is 'The achievement report: each save is a new number.';
grant insert, select, update on report to bang_vang_app;

create table revocation (
  nomination_id bigint not null,
  ground text not null,
  conclusion_id bigint not null,
  money_owed bigint not null,
  received_on date,
  constraint money_owed_is_not_negative CHECK (money_owed >= 0),
  constraint revocation_conclusion_id_fkey FOREIGN KEY (conclusion_id) REFERENCES document(id),
  constraint revocation_ground_is_known CHECK (ground = ANY (ARRAY['FRAUD'::text, 'FALSE_DOCUMENTS'::text, 'UNLAWFUL_PROCESS'::text, 'CRITERIA_NOT_MET'::text])),
  constraint revocation_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint revocation_pkey PRIMARY KEY (nomination_id)
);
comment on column revocation.received_on is 'The day the recipient received the decision; the limit of the recovery counts from it.';
grant insert, select, update (received_on) on revocation to bang_vang_app;

create table role (
  key text not null,
  record jsonb not null,
  constraint role_pkey PRIMARY KEY (key)
);
grant select on role to bang_vang_app;

create table round (
  id bigint generated always as identity not null,
  code text not null,
  campaign_id bigint not null,
  kind text not null,
  year integer not null,
  name_vi text not null,
  name_en text not null,
  opens_on date,
  unit_before date,
  department_before date,
  inclusive boolean not null,
  awards text[] not null,
  papers text[] not null,
  demo boolean not null,
  constraint one_round_per_code UNIQUE (code),
  constraint round_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint round_pkey PRIMARY KEY (id)
);
CREATE INDEX round_campaign ON round USING btree (campaign_id);
grant select on round to bang_vang_app;

create table rule_set (
  key text not null,
  record jsonb not null,
  constraint rule_set_pkey PRIMARY KEY (key)
);
grant select on rule_set to bang_vang_app;

create table sealed_ballot (
  id uuid default gen_random_uuid() not null,
  session_id bigint not null,
  nomination_id bigint not null,
  round integer not null,
  seal bytea not null,
  constraint sealed_ballot_pkey PRIMARY KEY (id),
  constraint sealed_ballot_session_id_nomination_id_fkey FOREIGN KEY (session_id, nomination_id) REFERENCES session_item(session_id, nomination_id)
);
CREATE INDEX sealed_ballot_item ON sealed_ballot USING btree (session_id, nomination_id, round);
comment on table sealed_ballot is 'Choices of secret ballots under a key that is not in the database; deleted when they are counted.';
grant delete, insert, select on sealed_ballot to bang_vang_app;

create table session_item (
  id bigint generated always as identity not null,
  session_id bigint not null,
  nomination_id bigint not null,
  stage_seq integer not null,
  rule jsonb not null,
  secret boolean not null,
  state text not null,
  round integer default 1 not null,
  revotes integer default 0 not null,
  reason text,
  live boolean default true not null,
  constraint item_state_is_known CHECK (state = ANY (ARRAY['PENDING'::text, 'OPEN'::text, 'CLOSED'::text, 'ADVANCED'::text])),
  constraint nomination_once_a_session UNIQUE (session_id, nomination_id),
  constraint session_item_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint session_item_pkey PRIMARY KEY (id),
  constraint session_item_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id)
);
CREATE UNIQUE INDEX nomination_in_one_open_session ON session_item USING btree (nomination_id) WHERE live;
CREATE INDEX session_item_nomination ON session_item USING btree (nomination_id, id);
comment on column session_item.stage_seq is 'The nomination''s stage_seq when it was put on the agenda: the vote is about that stay.';
comment on column session_item.reason is 'Why the present round is held after another.';
comment on column session_item.live is 'False once the session is signed or cancelled: the nomination may come before another.';
grant delete, insert, select, update on session_item to bang_vang_app;

create table session_member (
  session_id bigint not null,
  person_id bigint not null,
  person_name text not null,
  "position" text not null,
  votes boolean not null,
  attendance text not null,
  substitute_person_id bigint,
  substitute_name text,
  constraint attendance_is_known CHECK (attendance = ANY (ARRAY['EXPECTED'::text, 'PRESENT'::text, 'ABSENT'::text])),
  constraint session_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint session_member_pkey PRIMARY KEY (session_id, person_id),
  constraint session_member_session_id_fkey FOREIGN KEY (session_id) REFERENCES council_session(id),
  constraint session_member_substitute_person_id_fkey FOREIGN KEY (substitute_person_id) REFERENCES person(id)
);
CREATE INDEX session_member_substitute ON session_member USING btree (substitute_person_id) WHERE substitute_person_id IS NOT NULL;
comment on table session_member is 'The council as it was when the session opened: who votes does not change afterwards.';
grant insert, select, update on session_member to bang_vang_app;

create table sign_in_failure (
  username_hash text not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  constraint sign_in_failure_pkey PRIMARY KEY (username_hash)
);
grant delete, insert, select, update on sign_in_failure to bang_vang_app;

create table waiting_desk (
  nomination_id bigint not null,
  organisation_id bigint not null,
  role_key text not null,
  due_key date not null,
  entered_at timestamp with time zone not null,
  on_hold boolean not null,
  classified boolean not null,
  constraint waiting_desk_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint waiting_desk_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint waiting_desk_pkey PRIMARY KEY (nomination_id, organisation_id, role_key),
  constraint waiting_desk_role_key_fkey FOREIGN KEY (role_key) REFERENCES role(key)
);
CREATE INDEX waiting_desk_age ON waiting_desk USING btree (organisation_id, role_key, entered_at, nomination_id);
CREATE INDEX waiting_desk_queue ON waiting_desk USING btree (organisation_id, role_key, due_key, nomination_id) INCLUDE (on_hold, classified);
comment on column waiting_desk.due_key is 'The due date; infinity where there is none.';
grant delete, insert, select, update on waiting_desk to bang_vang_app;

create table working_day (
  date date not null,
  ordinal integer not null,
  working boolean not null,
  provisional boolean not null,
  constraint working_day_pkey PRIMARY KEY (date)
);
comment on table working_day is 'Every day of the known calendar years; ordinal counts the working days up to it, so that an age in working days is a subtraction.';
grant select on working_day to bang_vang_app;

grant execute on function enqueue_batch(batch_id bigint) to bang_vang_app;

grant execute on function enqueue_import(import_id bigint) to bang_vang_app;

grant execute on function enqueue_job(task text, payload json) to bang_vang_app;

grant execute on function enqueue_printout(printout_id bigint) to bang_vang_app;

grant usage on schema public to bang_vang_app;

grant usage on sequence nomination_code to bang_vang_app;
