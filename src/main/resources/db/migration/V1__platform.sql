-- The baseline of the database, a file for each neighbourhood of the service. Until the first release it is edited in
-- place, and a database that was made by an earlier state of it is made anew; from then on each change is a migration of
-- its own (ADR 22). A file holds its tables with their constraints and indexes, then functions and triggers, then views,
-- then who may do what: row-level security, the second fence behind the where clause of each query, and the grants.
-- It begins with what its tables need, and a function that reads a view may stand with the views.
--
-- These files run as the owner of the tables. The service works as a role that owns nothing, ${serviceRole}; it may do
-- what is granted here, to the rows that the policies show it.
grant usage on schema public to ${serviceRole};

-- Nobody but the owner makes a table here, a temporary one neither: it could stand in for a table of the owner.
do $$
begin
    execute format('revoke temporary, create on database %I from public', current_database());
end $$;
revoke create on schema public from public;

-- Who asks. The service tells at the beginning of each transaction (platform.access.Fence); who tells nothing sees nothing. A
-- policy asks in a sub-query, (select caller_party()), which PostgreSQL answers once for a statement and not once for
-- each row. Where a policy needs another record, it looks that one up by its key, (select true from x where x.id = x_id):
-- PostgreSQL would answer x_id in (select id from x) by a list of all that there are, of all rounds.

-- The Party whose reply the caller answers for.
create function caller_party() returns text language sql stable parallel safe
    return nullif(current_setting('caller.party', true), '');

-- The Party for whose delegation in the Committee the caller sits; empty for observers.
create function caller_member() returns text language sql stable parallel safe
    return nullif(current_setting('caller.member', true), '');

-- The login of a delegate, to whom sections of a reply may be given.
create function caller_delegate() returns text language sql stable parallel safe
    return nullif(current_setting('caller.delegate', true), '');

-- The day on which a rapporteur asks, in UTC; empty for everybody else.
create function caller_reporting_day() returns date language sql stable parallel safe
    return nullif(current_setting('caller.rapporteur', true), '')::date;

-- The organisation whose submissions the caller drafts.
create function caller_stakeholder() returns text language sql stable parallel safe
    return nullif(current_setting('caller.stakeholder', true), '');

-- The organisation whose sessions with children the caller reports.
create function caller_facilitator() returns text language sql stable parallel safe
    return nullif(current_setting('caller.facilitator', true), '');

-- The one statement of a child that the verb under way is about, told by StatementDoor alone.
create function caller_statement() returns uuid language sql stable parallel safe
    return nullif(current_setting('caller.statement', true), '')::uuid;

-- The digest of the secret of an invitation that the caller shows.
create function shown_invitation() returns text language sql stable parallel safe
    return nullif(current_setting('caller.invitation', true), '');

-- The account that asks; empty for the public.
create function caller_account() returns text language sql stable parallel safe
    return coalesce(current_setting('caller.account', true), '');

-- The time at which the caller asks, as the service has it.
create function caller_time() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('caller.time', true), '')::timestamptz, now());

-- Whether the caller is the secretariat, an overseer (Secretariat, Committee, rapporteurs), the safeguarding officer, the
-- auditor, the sealer of the trail, the sweep that erases what is due, the watcher who counts what waits, the foreman who
-- gives out jobs, the courier who tells events on, the reminder who tells what is
-- due, or anybody who is asking, the public among them.
create function caller_is(role text) returns boolean language sql stable parallel safe
    return coalesce(current_setting('caller.' || role, true), '') = 'true';

-- The names under which events are told to the caller, beside what is told to those who oversee and to delegates.
create function caller_reads() returns text[] language sql stable parallel safe
    return array_remove(array[
        'PUBLIC',
        'PARTY ' || caller_party(),
        'ORGANISATION ' || caller_stakeholder(),
        'ACCOUNT ' || nullif(caller_account(), ''),
        case when caller_is('officer') then 'OFFICER' end], null);

-- Whether the caller reads what factsheets say as it was published, or as it is worked on: those who oversee do, and whoever is lent
-- their eyes for it, unless they ask for what was published; who has not said who asks reads neither. Where a policy asks, a row that was published and the one that is worked
-- on stand beside each other with one id, and a caller reads one of the two.
create function reads_released() returns boolean language sql stable parallel safe
    return case when caller_is('overseer') or caller_is('drafting') then caller_is('published')
                when caller_is('asking') then true end;

-- Whether a row with this xmin was written in this very transaction: what is written once takes in nothing later. A
-- later update would renew the xmin, so this is asked only of rows that take none.
create function written_now(row_xmin xid) returns boolean language sql stable
    return row_xmin = pg_current_xact_id()::xid;

-- Whether a row was made in this very transaction: for rows that may change later, which keep the transaction they were
-- made in, in a column that the service cannot write.
create function made_now(made_in xid8) returns boolean language sql stable
    return made_in = pg_current_xact_id();

-- The keys that stand in the address of a record, in any spelling.
create function keys_in(address text) returns uuid[] language sql immutable parallel safe
    return array(select key[1]::uuid
                 from regexp_matches(replace(lower(address), '-', ''), '[0-9a-f]{32}', 'g') as found (key));

-- A text as it is searched through: without accents and capitals, each gap one blank, each apostrophe and each quotation
-- mark the plain one, without the blanks that French has within them. Of plain letters, as most texts are, there is little to
-- fold, and it takes a quarter of the time.
create function folded(words text) returns text language sql immutable strict parallel safe
    return case when octet_length(words) = char_length(words)
        then regexp_replace(lower(words collate pg_c_utf8), '\s\s+|[^\S ]', ' ', 'g')
        else replace(replace(replace(
            regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
                lower(normalize(words, nfkd) collate pg_c_utf8), '[\u0300-\u036f]', '', 'g'),
                '\s\s+|[^\S ]', ' ', 'g'),
                '([«‹]) | (?=[»›])', '\1', 'g'),
                '[’‘‚‛ʼ′‹›]', '''', 'g'),
                '[“”„‟«»]', '"', 'g'),
            'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss') end;

-- What was answered to each Idempotency-Key. The digest stands for the body, which is not kept here.
create table idempotency_record (
    caller          text        not null,
    operation       text        not null,
    idempotency_key text        not null,
    digest          text        not null,
    created_id      text,
    location        text,
    tag             text,
    at              timestamptz not null default now(),
    primary key (caller, operation, idempotency_key)
);

-- The trail: who changed or read what, and who was refused.
create table trail_entry (
    id                uuid         primary key,
    at                timestamptz  not null,
    who_account       text         not null,
    who_roles         text         not null,
    who_party         text         not null,
    who_organisation  text         not null,
    what_outcome      varchar(8)   not null check (what_outcome in ('CHANGED', 'READ', 'REFUSED')),
    what_operation    text         not null,
    what_method       text         not null,
    what_record       varchar(300) collate "C" not null,
    -- What the record hangs on: the first two steps of its address, as in /rounds/2. Most of what is searched for hangs on one of
    -- these, whose newest entries may stand behind a year of others.
    what_root         varchar(300) collate "C" generated always as
                      ('/' || split_part(what_record, '/', 2) || '/' || split_part(what_record, '/', 3)) stored,
    what_version      text,
    what_reason       text,
    what_status       integer      not null,
    request_id        text         not null,
    mac               bytea        not null
);

create index trail_entry_at on trail_entry (at, id);
create index trail_entry_account on trail_entry (who_account, at, id);
create index trail_entry_party on trail_entry (who_party, at, id);
create index trail_entry_operation on trail_entry (what_operation, at, id);
create index trail_entry_outcome on trail_entry (what_outcome, at, id);
create index trail_entry_record on trail_entry (what_record, at, id);
create index trail_entry_root on trail_entry (what_root, at, id);
create index trail_entry_request on trail_entry (request_id);

-- Entries that wait to be sealed, so that they are found without searching the trail.
create table trail_pending (
    entry_id uuid primary key
);

-- Who has read the working copy of its own Party's reply on which day: the first reading of a day has an entry in the
-- trail, written in the same step, and the later ones have none.
create table working_copy_reading (
    account  text not null,
    day      date not null,
    reply_id uuid not null,
    primary key (account, day, reply_id)
);

-- The one chain of sealed entries. It has no foreign key: verification must find that an entry is gone, whoever removed
-- it.
create table trail_link (
    position bigint  primary key,
    batch    bigint  not null,
    entry_id uuid    not null unique,
    hash     bytea   not null check (octet_length(hash) = 32)
);

-- What happened that somebody may care about, written in the step in which it happens. Its data is fixed then, and has keys,
-- numbers and days: no words of an answer, nothing of a child, no name of an organisation.
create table event (
    id           uuid         primary key,
    -- In the order in which they were written, in which some may be committed later than those after them.
    written      bigint       generated always as identity,
    -- In the order in which they are told: given by the relay, once they are committed.
    number       bigint       unique,
    type         varchar(32)  not null check (type in ('ROUND_LAUNCHED', 'LIMIT_MOVED', 'REPLY_SUBMITTED', 'REPLY_RETURNED',
                                                       'CLARIFICATION_ASKED', 'CLARIFICATION_ANSWERED', 'SECTION_GIVEN',
                                                       'SECTION_DUE', 'SUBMISSION_FORWARDED', 'REPORT_ADOPTED',
                                                       'EDITION_PUBLISHED', 'FACTSHEET_UPDATED', 'STATEMENT_OVERDUE')),
    happened_at  timestamptz  not null,
    -- Whether of its time no more is told than the day (UTC).
    by_day       boolean      not null default false check (not by_day or happened_at = date_trunc('day', happened_at, 'UTC')),
    subject      varchar(300) not null,
    round_number integer,
    party_iso3   varchar(3),
    -- The questions whose delegates are told; where there is no list, those of all.
    questions    varchar[],
    organisation text,
    account      text,
    audience     varchar(16)  not null check (audience in ('PUBLIC', 'OVERSEERS', 'PARTY', 'WITHIN_PARTY', 'ORGANISATION',
                                                           'ACCOUNT', 'OFFICER')),
    data         jsonb        not null,
    -- What names an event that a clock makes, so that several instances make it once.
    once         text         unique,
    -- Who reads it, beside those who oversee: each reads what has its own name here.
    reader       text         not null generated always as (case
                     when audience in ('PARTY', 'WITHIN_PARTY') then 'PARTY ' || party_iso3
                     when audience = 'ORGANISATION' then 'ORGANISATION ' || organisation
                     when audience = 'ACCOUNT' then 'ACCOUNT ' || account
                     else audience end) stored,
    -- Whether those who oversee read it.
    followed     boolean      not null generated always as (audience in ('PUBLIC', 'OVERSEERS', 'PARTY')) stored
);

create index event_to_number on event (written) where number is null;
create index event_of_reader on event (reader, number);
create index event_of_reader_by_type on event (reader, type, number);
create index event_followed on event (number) where followed;
create index event_followed_by_type on event (type, number) where followed;

-- A text is written once. A revision is a new text that replaces the old one, which stays: both belong to one history, in
-- which each has its number, its author and its time.
create table cited_text (
    id          uuid        primary key,
    markdown    text        not null,
    replaces_id uuid        references cited_text,
    history     uuid        not null default gen_random_uuid(),
    number      integer     not null default 1 check (number > 0),
    written_by  text        not null default caller_account(),
    written_at  timestamptz not null default now(),
    -- What a filter by words compares; of what is taken down nothing stays here either.
    folded      text        not null generated always as (folded(markdown)) stored,
    check ((number = 1) = (replaces_id is null)),
    unique (history, number)
);

-- One line for each target of each citation. A target is an id of the kind's own table; nothing of a record that may be
-- cited is ever deleted. A line without a mark is a link that has no footnote.
create table citation (
    cited_text_id     uuid        not null references cited_text,
    ordinal           integer     not null,
    lines_mark        varchar(20),
    lines_kind        varchar(32) not null,
    lines_target      uuid,
    lines_document    text,
    lines_locator     text,
    lines_url         text,
    lines_explanation text,
    primary key (cited_text_id, ordinal),
    check (lines_mark is not null or lines_target is not null),
    check ((lines_kind in ('DOCUMENT', 'EXPLANATION')) = (lines_target is null))
);

create index citation_target on citation (lines_target);
-- Few texts cite the report of another round.
create index citation_of_other_reports on citation (cited_text_id) where lines_kind = 'REPORT_PART';

-- The parts of a report that the labels of a text name, a line each; the text holds their ids where they are printed.
create table label (
    cited_text_id uuid        not null references cited_text,
    labels_kind   varchar(16) not null check (labels_kind in ('PARAGRAPH', 'RECOMMENDATION', 'CHAPTER')),
    labels_target uuid        not null,
    primary key (cited_text_id, labels_kind, labels_target)
);

create index label_target on label (labels_target);

-- A citation of an answer as evidence, which is followed from submission to submission. It tells no word of the answer; its
-- mark stands in the place of quoted words for those who may not read them.
create table evidence (
    id            uuid        primary key,
    cited_text_id uuid        not null references cited_text,
    ordinal       integer     not null,
    round_number  integer     not null,
    party_iso3    varchar(3)  not null,
    question      varchar(8)  not null,
    submission    integer     not null,
    target        uuid        not null,
    quoted        boolean     not null,
    shown         boolean     not null,
    taken_down    boolean     not null,
    mark          text        not null,
    unique (cited_text_id, ordinal),
    unique (id, party_iso3)
);

create index evidence_of_party on evidence (round_number, party_iso3, id);
create index evidence_on_question on evidence (round_number, question, id);
create index evidence_of_round on evidence (round_number, id);

-- The exact words that a text quotes, and whether the public reads them in the answer as it is published now.
create table quoted_words (
    evidence_id uuid       primary key,
    party_iso3  varchar(3) not null,
    words       text       not null,
    shown       boolean    not null,
    foreign key (evidence_id, party_iso3) references evidence (id, party_iso3)
);

-- Where they stand in the submission, what stands around them there, and the digest of that submission.
create table quoted_place (
    evidence_id uuid       primary key,
    party_iso3  varchar(3) not null,
    field       text       not null,
    occurrence  integer    not null check (occurrence > 0),
    before      text       not null,
    after       text       not null,
    sha256      varchar(64) not null,
    foreign key (evidence_id, party_iso3) references evidence (id, party_iso3)
);

-- That evidence still holds although its words are changed or taken down, judged by this submission, and why.
create table evidence_confirmation (
    id           uuid        primary key,
    evidence_id  uuid        not null,
    party_iso3   varchar(3)  not null,
    submission   integer     not null,
    reason       text        not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    foreign key (evidence_id, party_iso3) references evidence (id, party_iso3)
);

create index evidence_confirmation_of on evidence_confirmation (evidence_id);

-- What became of evidence in the last submission, and for the public in the last one that is published; where the public
-- reads nothing of it, nothing became of it. The digest is that of the answer there.
create table evidence_standing (
    id              uuid        primary key,
    version         integer     not null,
    evidence_id     uuid        not null,
    cited_text_id   uuid        not null references cited_text,
    party_iso3      varchar(3)  not null,
    round_number    integer     not null,
    audience        varchar(6)  not null check (audience in ('SEALED', 'PUBLIC')),
    state           varchar(9)  check (state in ('SAME', 'MOVED', 'AMBIGUOUS', 'GONE')),
    submission      integer,
    digest          varchar(64),
    field           text,
    occurrence      integer,
    value_changed   boolean     not null default false,
    waits           boolean     not null,
    since           timestamptz not null,
    confirmed       integer,
    confirmation_id uuid        references evidence_confirmation,
    unique (evidence_id, audience),
    check (num_nulls(state, submission) in (0, 2)),
    check (not waits or confirmed is null),
    check ((confirmed is null) = (confirmation_id is null)),
    foreign key (evidence_id, party_iso3) references evidence (id, party_iso3)
);

create index evidence_that_waits on evidence_standing (audience, round_number, evidence_id) where waits;
create index evidence_by_state on evidence_standing (round_number, audience, state, evidence_id);

-- The present state of what is public, under a name that no other state has, not even after a backup is restored; and likewise that
-- of drafts, of which the public reads nothing. Lists that are kept for readers with accounts hold as long as both names do. Every
-- change gives one of them anew, in its own transaction, so that both become visible in one moment: who reads the names first and
-- the content after has nothing older than they are. A sequence would move before the change can be seen. They stand in one
-- row, so that whoever renames both waits for others once (V11).
create table public_generation (
    one             boolean primary key default true check (one),
    name            uuid    not null default gen_random_uuid(),
    moved_in        xid8    not null default pg_current_xact_id(),
    drafts          uuid    not null default gen_random_uuid(),
    drafts_moved_in xid8    not null default pg_current_xact_id()
) with (fillfactor = 10);

insert into public_generation default values;

-- Refuses, whoever writes, and says why in the words of the trigger.
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0];
end $$;

-- An event stays as it happened.
create trigger unchangeable_event before update or delete on event
    for each row when (old.number is not null) execute function refuse('an event stays as it happened');

-- What was confirmed stays on record.
create trigger unchangeable_confirmation before update or delete on evidence_confirmation
    for each row execute function refuse('a confirmation stays as it was recorded');

-- Writes down, as the owner, that an entry waits to be sealed.
create function await_sealing() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into trail_pending (entry_id) values (new.id);
    return null;
end $$;

-- Every new entry of the trail waits to be sealed.
create trigger awaits_sealing after insert on trail_entry
    for each row execute function await_sealing();

-- Refuses links that leave a gap in the chain, in which one could be out of sight of the sealer, and those of another batch than
-- the last or the next, or in another order: the head of each is kept under its number.
create function refuse_gap_in_chain() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    first bigint;
    last bigint;
    links bigint;
    batches int8range;
    mixed boolean;
    before bigint;
begin
    select min(position), max(position), count(*), int8range(min(batch), max(batch), '[]'), bool_or(batch < former)
    into first, last, links, batches, mixed
    from (select position, batch, lag(batch) over (order by position) as former from added) as in_order;
    if links = 0 then
        return null;
    end if;
    select coalesce(max(batch), 0) into before from trail_link where position = first - 1;
    if last - first + 1 <> links
            or first <> 1 + coalesce((select max(position) from trail_link where position < first), 0)
            or last < (select max(position) from trail_link) then
        raise exception 'a link follows the last one';
    end if;
    if mixed or not batches <@ int8range(greatest(before, 1), before + 1, '[]') then
        raise exception 'a batch follows the last one';
    end if;
    return null;
end $$;

-- The chain has no gap, whoever continues it.
create trigger following_link after insert on trail_link
    referencing new table as added for each statement execute function refuse_gap_in_chain();

-- An entry that gets its link waits no longer, whoever writes the link: one that stayed would be linked again, and stop the sealer.
create function let_sealed_go() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from trail_pending where entry_id in (select entry_id from added);
    return null;
end $$;

create trigger sealed_entry after insert on trail_link
    referencing new table as added for each statement execute function let_sealed_go();

-- How many seconds the oldest entry of the trail waits for its link: a number for the watcher of the service, and a function
-- of the owner, because the watcher reads no entry.
create function trail_waiting() returns double precision
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select greatest(coalesce(extract(epoch from now() - min(e.at)), 0), 0)
    from trail_pending p join trail_entry e on e.id = p.entry_id
    having caller_is('watcher')
$$;

-- How many seconds the oldest event waits for its number, but for those that wait until their day is
-- over: a number for the watcher, who reads no event.
create function events_waiting() returns double precision
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select greatest(coalesce(extract(epoch from now() - min(happened_at)), 0), 0)
    from event where number is null and not by_day
    having caller_is('watcher')
$$;

-- Numbers the events that were committed, in the order in which they were written, and tells the highest number: a function
-- of the owner, since whoever reads next sees some of them alone. While one relay has numbered and not committed, others
-- wait; so a number that is seen has none before it that will be seen later. What tells its day alone waits until that is over,
-- and comes in an order drawn by lot: neither its place nor the moment at which it is told gives back its time. Who has not said who
-- asks numbers nothing, and is told of nothing.
create function relay_events(at timestamptz) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not (caller_is('asking') or caller_is('courier')) then
        return 0;
    end if;
    if exists (select from event where number is null and (not by_day or happened_at <= at - interval '24 hours')) then
        perform pg_advisory_xact_lock(7241901);
        update event e set number = o.number
        from (select id, (select coalesce(max(number), 0) from event)
                         + row_number() over (order by by_day, case when by_day then happened_at end,
                                                       case when by_day then random() end, written) as number
              from event
              where number is null and (not by_day or happened_at <= at - interval '24 hours')) as o
        where e.id = o.id;
    end if;
    return (select coalesce(max(number), 0) from event);
end $$;

alter table idempotency_record enable row level security;
-- What was answered to a key is known to the account that sent it.
create policy own on idempotency_record for select
    using (caller = (select caller_account()) and (select caller_is('asking')));
-- An account enters a key for itself alone.
create policy begun on idempotency_record for insert
    with check (caller = (select caller_account()) and (select caller_is('asking')));
-- The step that begins it finishes it.
create policy finished on idempotency_record for update
    using (caller = (select caller_account()) and written_now(xmin))
    with check (caller = (select caller_account()));
grant select, insert on idempotency_record to ${serviceRole};
grant update (created_id, location, tag) on idempotency_record to ${serviceRole};

alter table trail_entry enable row level security;
-- The auditor reads the trail, and the sealer what waits.
create policy readable on trail_entry for select
    using ((select caller_is('auditor'))
           or ((select caller_is('sealer')) and id in (select entry_id from trail_pending)));
-- Everybody's doings are entered, also of those who are turned away and of whom nothing is told.
create policy entered on trail_entry for insert with check (true);
grant select, insert on trail_entry to ${serviceRole};

alter table trail_pending enable row level security;
-- What waits is known to the sealer, and to the auditor who verifies. It comes and goes by functions of the owner.
create policy known on trail_pending for select
    using ((select caller_is('sealer')) or (select caller_is('auditor')));
grant select on trail_pending to ${serviceRole};

alter table working_copy_reading enable row level security;
-- An account enters its own readings, and nobody reads them here: they are in the trail.
create policy entered on working_copy_reading for insert
    with check (account = (select caller_account()) and (select caller_is('asking')));
grant insert on working_copy_reading to ${serviceRole};

alter table trail_link enable row level security;
-- The chain is known to the sealer, who continues it, and to the auditor who verifies.
create policy known on trail_link for select
    using ((select caller_is('sealer')) or (select caller_is('auditor')));
-- The sealer alone continues it, and nobody changes it.
create policy continued on trail_link for insert with check ((select caller_is('sealer')));
grant select, insert on trail_link to ${serviceRole};

alter table public_generation enable row level security;
-- That something has changed is known to everybody, and tells nothing of what.
create policy known on public_generation for select using (true);
grant select on public_generation to ${serviceRole};
-- A service that does not migrate sees at its start whether somebody did.
grant select on flyway_schema_history to ${serviceRole};

alter table event enable row level security;
-- An event that has its number is read by those whom it is told, as they are now, and by the courier, who tells it on to them.
create policy told on event for select
    using (number is not null
           and ((reader = any ((select caller_reads())::text[]) and (select caller_is('asking')))
                or (followed and (select caller_is('overseer')))
                or (select caller_is('courier'))));
-- It is written by whoever makes it happen.
create policy happened on event for insert with check ((select caller_is('asking')));
grant select on event to ${serviceRole};
grant insert (id, type, happened_at, by_day, subject, round_number, party_iso3, questions, organisation, account, audience,
              data)
    on event to ${serviceRole};

alter table cited_text enable row level security;
-- A text is found by its id alone, which only a record behind its own fence tells, and by nobody who has not said who
-- asks.
create policy readable on cited_text for select using ((select caller_is('asking')));
-- The Secretariat writes it, in one step.
create policy written on cited_text for insert with check ((select caller_is('secretariat')));
-- It is worded in the step that writes it, and never after.
create policy worded on cited_text for update
    using ((select caller_is('secretariat')) and written_now(xmin)) with check ((select caller_is('secretariat')));
grant select, insert, update on cited_text to ${serviceRole};

alter table citation enable row level security;
-- A citation is read like its text.
create policy readable on citation for select using ((select caller_is('asking')));
-- It is written in the step that writes its text.
create policy written on citation for insert
    with check ((select caller_is('secretariat'))
                and exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
grant select, insert on citation to ${serviceRole};

alter table label enable row level security;
-- What a label names is read like its text.
create policy readable on label for select using ((select caller_is('asking')));
-- It is written in the step that writes its text.
create policy written on label for insert
    with check ((select caller_is('secretariat'))
                and exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
grant select, insert on label to ${serviceRole};

alter table evidence enable row level security;
-- Evidence is read like its citation.
create policy readable on evidence for select using ((select caller_is('asking')));
-- It is written in the step that writes its text.
create policy written on evidence for insert
    with check (exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
-- The Secretariat notes what is public of it.
create policy noted on evidence for update using ((select caller_is('secretariat')));
grant select, insert on evidence to ${serviceRole};
grant update (shown, taken_down, mark) on evidence to ${serviceRole};

alter table quoted_words enable row level security;
-- Quoted words are read by those who read the submission, and by everybody as long as they are public.
create policy readable on quoted_words for select
    using (shown and (select caller_is('asking'))
           or party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- They are written in the step that writes the text that quotes them.
create policy written on quoted_words for insert
    with check (exists (select from evidence e join cited_text t on t.id = e.cited_text_id
                        where e.id = evidence_id and written_now(t.xmin)));
-- The Secretariat notes whether they are public.
create policy noted on quoted_words for update using ((select caller_is('secretariat')));
grant select, insert on quoted_words to ${serviceRole};
grant update (shown) on quoted_words to ${serviceRole};

alter table quoted_place enable row level security;
-- What stands around the words is read by those who read the submission.
create policy readable on quoted_place for select
    using (party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- It is written in the step that writes the text that quotes.
create policy written on quoted_place for insert
    with check (exists (select from evidence e join cited_text t on t.id = e.cited_text_id
                        where e.id = evidence_id and written_now(t.xmin)));
grant select, insert on quoted_place to ${serviceRole};

alter table evidence_confirmation enable row level security;
-- Why evidence still holds is known to those who oversee.
create policy readable on evidence_confirmation for select using ((select caller_is('overseer')));
-- The Secretariat says why it holds.
create policy confirmed on evidence_confirmation for insert with check ((select caller_is('secretariat')));
grant select, insert on evidence_confirmation to ${serviceRole};

alter table evidence_standing enable row level security;
-- What became of evidence in what is public is known to everybody, and in a submission to those who read that.
create policy readable on evidence_standing for select
    using (audience = 'PUBLIC' and (select caller_is('asking'))
           or party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- It is begun in the step that writes the text that rests on the evidence.
create policy written on evidence_standing for insert
    with check (exists (select from evidence e join cited_text t on t.id = e.cited_text_id
                        where e.id = evidence_id and written_now(t.xmin)));
-- The Secretariat follows it, and so does its Party when it submits.
create policy followed on evidence_standing for update
    using ((select caller_is('secretariat'))
           or (audience = 'SEALED' and party_iso3 = (select caller_party())));
grant select, insert, update on evidence_standing to ${serviceRole};
