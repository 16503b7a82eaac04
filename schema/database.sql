-- Every table after every migration; generated, not to be edited.

create sequence nomination_code;

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

CREATE OR REPLACE FUNCTION public.refuse_history_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception 'history is append-only' using errcode = 'insufficient_privilege';
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
grant select, update on account to bang_vang_app;

create table award (
  key text not null,
  record jsonb not null,
  constraint award_pkey PRIMARY KEY (key)
);
grant select on award to bang_vang_app;

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

create table desk (
  id bigint generated always as identity not null,
  person_id bigint not null,
  organisation_id bigint not null,
  role_key text not null,
  cleared boolean default false not null,
  valid_from date not null,
  valid_to date,
  constraint desk_ends_after_it_begins CHECK (valid_to >= valid_from),
  constraint desk_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint desk_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint desk_pkey PRIMARY KEY (id),
  constraint desk_role_key_fkey FOREIGN KEY (role_key) REFERENCES role(key)
);
CREATE INDEX desk_organisation ON desk USING btree (organisation_id, role_key);
CREATE INDEX desk_person ON desk USING btree (person_id);
grant select on desk to bang_vang_app;

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
  constraint document_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint document_pkey PRIMARY KEY (id),
  constraint document_registered_by_id_fkey FOREIGN KEY (registered_by_id) REFERENCES person(id),
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
  constraint holds_are_counted CHECK (open_holds >= 0),
  constraint nomination_award_key_fkey FOREIGN KEY (award_key) REFERENCES award(key),
  constraint nomination_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint nomination_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint nomination_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organisation(id),
  constraint nomination_pkey PRIMARY KEY (id),
  constraint nomination_proposed_award_key_fkey FOREIGN KEY (proposed_award_key) REFERENCES award(key),
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
CREATE INDEX nomination_figures ON nomination USING btree (id) INCLUDE (outcome, stage, level, unit_id, holder_id, award_key, campaign_id, open_holds, due_on, stage_entered_at);
CREATE INDEX nomination_name ON nomination USING btree (subject_search COLLATE "C", id);
CREATE INDEX nomination_place ON nomination USING btree (pipeline_key, stage, id);
CREATE INDEX nomination_round ON nomination USING btree (round_id);
CREATE INDEX nomination_subject ON nomination USING gin (to_tsvector('simple'::regconfig, subject_search));
CREATE INDEX nomination_unit ON nomination USING btree (unit_id, id);
CREATE INDEX nomination_updated ON nomination USING btree (updated_at, id);
comment on column nomination.stage_seq is 'Number of the history entry with which the stage was entered.';
grant insert, select, update on nomination to bang_vang_app;

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
comment on table number_register is 'The last number given per organisation, kind of paper and year; raised in the transaction that numbers, so that there is no gap and no double.';
grant insert, select, update on number_register to bang_vang_app;

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
  constraint one_number_per_register_and_year UNIQUE (issuer_id, kind, year, number),
  constraint paper_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES person(id),
  constraint paper_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organisation(id),
  constraint paper_kind_is_known CHECK (kind = ANY (ARRAY['SUBMISSION'::text, 'DECISION'::text])),
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_signer_id_fkey FOREIGN KEY (signer_id) REFERENCES person(id)
);
grant insert, select, update on paper to bang_vang_app;

create table paper_line (
  paper_id bigint not null,
  nomination_id bigint not null,
  "position" integer not null,
  left_at timestamp with time zone,
  constraint paper_line_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id),
  constraint paper_line_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint paper_line_pkey PRIMARY KEY (paper_id, nomination_id)
);
CREATE INDEX paper_line_nomination ON paper_line USING btree (nomination_id, paper_id);
grant insert, select, update on paper_line to bang_vang_app;

create table person (
  id bigint generated always as identity not null,
  full_name text not null,
  position_vi text not null,
  position_en text not null,
  constraint person_pkey PRIMARY KEY (id)
);
grant select on person to bang_vang_app;

create table pipeline_definition (
  key text not null,
  version integer not null,
  hash text not null,
  definition json not null,
  stored_at timestamp with time zone default now() not null,
  constraint pipeline_definition_pkey PRIMARY KEY (key, version)
);
grant select on pipeline_definition to bang_vang_app;

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

grant execute on function enqueue_job(task text, payload json) to bang_vang_app;

grant usage on schema public to bang_vang_app;

grant usage on sequence nomination_code to bang_vang_app;
