-- What children contribute: sessions, statements, disclosures, extracts, figures. What an organisation reports carries
-- its name, and an extract carries none.

-- A session with a group of children. There is no column for a text, a name, a date of birth, a school or a contact, and
-- there must never be one.
create table child_contribution (
    id                                 uuid        primary key,
    version                            integer     not null,
    round_number                       integer     not null references round,
    party_iso3                         varchar(3)  not null references party,
    month                              varchar(7)  not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    setting                            varchar(16) not null
        check (setting in ('SCHOOL', 'YOUTH_CENTRE', 'CARE_SETTING', 'ONLINE', 'OTHER')),
    method                             varchar(16) not null
        check (method in ('WORKSHOP', 'FOCUS_GROUP', 'DRAWING', 'QUESTIONNAIRE')),
    language                           varchar(2)  not null check (language ~ '^[a-z]{2}$'),
    vulnerable_situations              boolean     not null,
    age_bands_from11to13               integer     not null check (age_bands_from11to13 >= 0),
    age_bands_from14to15               integer     not null check (age_bands_from14to15 >= 0),
    age_bands_from16to17               integer     not null check (age_bands_from16to17 >= 0),
    age_bands_aged18                   integer     not null check (age_bands_aged18 >= 0),
    genders_girls                      integer     not null check (genders_girls >= 0),
    genders_boys                       integer     not null check (genders_boys >= 0),
    genders_other_or_not_stated        integer     not null check (genders_other_or_not_stated >= 0),
    attestation_children_consented     boolean     not null check (attestation_children_consented),
    attestation_guardians_consented    boolean     not null check (attestation_guardians_consented),
    attestation_scope_explained        boolean     not null check (attestation_scope_explained),
    attestation_referral_path_in_place boolean     not null check (attestation_referral_path_in_place),
    reported_by                        text        not null check (reported_by <> ''),
    reported_at                        timestamptz not null,
    unique (id, reported_by),
    check (genders_girls + genders_boys + genders_other_or_not_stated between 1 and 10000),
    check (genders_girls + genders_boys + genders_other_or_not_stated
           = age_bands_from11to13 + age_bands_from14to15 + age_bands_from16to17 + age_bands_aged18)
);

create index child_contribution_of_round on child_contribution (round_number, id);
create index child_contribution_by_party on child_contribution (round_number, party_iso3, id);

-- What a child said, encrypted with a data key of its own. There is no column for a text that can be read.
create table child_statement (
    id              uuid        primary key,
    version         integer     not null,
    round_number    integer     not null references round,
    contribution_id uuid        not null,
    question        varchar(8),
    chapter         varchar(8)  not null,
    medium          varchar(16) not null check (medium in ('MESSAGE', 'DRAWING', 'POSTER', 'VIDEO')),
    state           varchar(16) not null check (state in ('REPORTED', 'CONFIRMED', 'SET_ASIDE', 'WITHDRAWN', 'ERASED')),
    ground          varchar(32),
    disclosed       boolean     not null,
    sealed          bytea       not null,
    reported_by     text        not null,
    reported_at     timestamptz not null,
    decided_at      timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_for   varchar(16),
    foreign key (contribution_id, reported_by) references child_contribution (id, reported_by),
    check ((state in ('WITHDRAWN', 'ERASED')) = (length(sealed) = 0)),
    check ((state = 'SET_ASIDE') = (ground is not null)),
    check ((withdrawn_at is null) = (withdrawn_for is null))
);

create index child_statement_of_round on child_statement (round_number, id);
create index child_statement_of_session on child_statement (contribution_id, id);
create index child_statement_by_state on child_statement (round_number, state, id);
create index child_statement_on_question on child_statement (round_number, question, id);
create index child_statement_on_chapter on child_statement (round_number, chapter, id);
create index child_statement_by_medium on child_statement (round_number, medium, id);

-- A statement that discloses abuse, or may: the safeguarding officer's queue. What is left when it is erased is this
-- line.
create table abuse_disclosure (
    statement_id uuid        primary key references child_statement,
    version      integer     not null,
    round_number integer     not null references round,
    source       varchar(16) not null check (source in ('FACILITATOR', 'SCREEN', 'OFFICER')),
    state        varchar(16) not null check (state in ('OPEN', 'CLOSED', 'DISMISSED', 'ERASED')),
    received_at  timestamptz not null,
    closed_at    timestamptz,
    erase_at     timestamptz,
    erased_at    timestamptz,
    check ((state in ('CLOSED', 'ERASED')) = (erase_at is not null)),
    check ((state = 'ERASED') = (erased_at is not null))
);

create index abuse_disclosure_of_round on abuse_disclosure (round_number, statement_id);
create index abuse_disclosure_by_state on abuse_disclosure (round_number, state, statement_id);
create index abuse_disclosure_due on abuse_disclosure (erase_at, statement_id) where erased_at is null;

create index child_statement_unread on child_statement (reported_at, round_number, id)
    where state = 'REPORTED' and not disclosed;
create index abuse_disclosure_open on abuse_disclosure (received_at, round_number, statement_id) where state = 'OPEN';

-- What the safeguarding officer did about a disclosure, step by step.
create table abuse_disclosure_steps (
    abuse_disclosure_statement_id uuid        not null references abuse_disclosure,
    ordinal                       integer     not null,
    steps_step                    varchar(32) not null
        check (steps_step in ('REFERRED', 'REPORTED_TO_AUTHORITY', 'NO_DISCLOSURE', 'CLOSED')),
    steps_taken_on                date        not null,
    steps_recorded_at             timestamptz not null,
    steps_recorded_by             text        not null,
    primary key (abuse_disclosure_statement_id, ordinal)
);

-- Keys that are to be destroyed: an errand to the other database, which is kept until it is done.
create table key_destruction (
    statement_id uuid        primary key references child_statement,
    asked_at     timestamptz not null,
    done_at      timestamptz
);

create index key_destruction_pending on key_destruction (statement_id) where done_at is null;

-- What the safeguarding officer made of a confirmed statement: the only texts of children that can be read. No count, no
-- age, no gender and no Party stands here; the key is random, because its time would tell which were made together.
create table child_extract (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    statement_id uuid        not null references child_statement,
    question     varchar(8),
    chapter      varchar(8)  not null,
    medium       varchar(16) not null check (medium in ('MESSAGE', 'DRAWING', 'POSTER', 'VIDEO')),
    language     varchar(2)  not null check (language in ('EN', 'FR')),
    text         text,
    state        varchar(16) not null check (state in ('CONFIRMED', 'PUBLISHED', 'WITHDRAWN')),
    made_at      timestamptz not null,
    published_at timestamptz,
    withdrawn_at timestamptz,
    resolution   varchar(32)
        check (resolution in ('NOT_USED', 'TEXTS_REVISED', 'CORRECTION_PUBLISHED', 'SOURCE_STANDS')),
    resolved_at  timestamptz,
    resolved_by  text,
    check ((state = 'WITHDRAWN') = (text is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (state <> 'PUBLISHED' or published_at is not null),
    check (resolution is null or state = 'WITHDRAWN'),
    check (num_nulls(resolution, resolved_at, resolved_by) in (0, 3))
);

create unique index child_extract_of_statement on child_extract (statement_id) where state <> 'WITHDRAWN';
create index child_extract_withdrawn on child_extract (round_number, id) where withdrawn_at is not null;
create index child_extract_to_resolve on child_extract (round_number, id)
    where withdrawn_at is not null and resolution is null;
create index child_extract_of_round on child_extract (round_number, id);
create index child_extract_on_question on child_extract (round_number, question, id);
create index child_extract_on_chapter on child_extract (round_number, chapter, id);
create index child_extract_by_medium on child_extract (round_number, medium, id);

-- Figures on the children's participation, as they were told.
create table participation_release (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null check (number > 0),
    threshold    integer     not null check (threshold >= 5),
    children     integer     not null check (children >= threshold),
    parties      integer     check (parties > 0),
    released_at  timestamptz not null,
    released_by  text        not null,
    unique (round_number, number)
);

-- One figure of a release. What a release hides is nowhere in these tables.
create table participation_cell (
    release_id      uuid        not null references participation_release,
    place           integer     not null,
    cells_dimension varchar(16) not null check (cells_dimension in ('PARTY', 'AGE_BAND', 'GENDER')),
    cells_label     varchar(24) not null,
    cells_children  integer     check (cells_children >= 5),
    primary key (release_id, place),
    unique (release_id, cells_dimension, cells_label)
);

-- What was told stays as it was, whoever writes.
create trigger unchangeable_release before update or delete on participation_release
    for each row execute function refuse('a release of figures is unchangeable');
create trigger unchangeable_cell before update or delete on participation_cell
    for each row execute function refuse('a release of figures is unchangeable');

-- What an extract says is the safeguarding officer's, until it is published; then it stays until it is erased.
create trigger worded_extract before update on child_extract
    for each row when (
        (old.round_number, old.statement_id, old.question, old.chapter, old.medium, old.made_at)
        is distinct from (new.round_number, new.statement_id, new.question, new.chapter, new.medium, new.made_at)
        or (new.state <> 'WITHDRAWN' and (old.language, old.text) is distinct from (new.language, new.text)
            and (old.state <> 'CONFIRMED' or not caller_is('officer'))))
    execute function refuse('an extract says what was made of it');

-- How much has waited for the safeguarding officer since before a moment: two numbers for the watcher of the service. A
-- function of the owner, because nobody who watches it may read what waits.
create function overdue(before timestamptz, out statements bigint, out disclosures bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select (select count(*) from child_statement where state = 'REPORTED' and not disclosed and reported_at < before),
           (select count(*) from abuse_disclosure d
            where d.state = 'OPEN' and d.received_at < before
              and not exists (select from abuse_disclosure_steps t
                              where t.abuse_disclosure_statement_id = d.statement_id
                                and t.steps_recorded_at >= d.received_at))
    where caller_is('watcher')
$$;

-- Tells the safeguarding officer what has waited for him since before a moment, each once; nothing of what a child said. A
-- function of the owner, because the reminder reads no statement. What was told already is gone through once: PostgreSQL expects little of
-- it, and would look up each event by its key, or walk along all keys.
create function tell_overdue(before timestamptz, at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp
    set enable_mergejoin = off set enable_nestloop = off as $$
    insert into event (id, type, happened_at, subject, round_number, audience, data, once)
    select gen_random_uuid(), 'STATEMENT_OVERDUE', at, format('/rounds/%s/%s/%s', w.round_number, w.queue, w.id),
           w.round_number, 'OFFICER', jsonb_build_object('round', w.round_number), k.once
    from (select 'child-statements' as queue, id, round_number, reported_at as since
          from child_statement where state = 'REPORTED' and not disclosed and reported_at < before
          union all
          select 'disclosures', d.statement_id, d.round_number, d.received_at
          from abuse_disclosure d
          where d.state = 'OPEN' and d.received_at < before
            and not exists (select from abuse_disclosure_steps t
                            where t.abuse_disclosure_statement_id = d.statement_id
                              and t.steps_recorded_at >= d.received_at)) as w
    cross join lateral (select format('STATEMENT_OVERDUE %s %s %s', w.queue, w.id, extract(epoch from w.since)) as once) as k
    where caller_is('reminder')
      and not exists (select from event e where e.once = k.once)
    on conflict (once) do nothing
$$;

-- The Parties whose numbers of children the latest release of a round shows, and the least number that it tells.
create view shown_party with (security_barrier = true) as
select r.round_number, c.cells_label as party, r.threshold
from participation_release r
join participation_cell c on c.release_id = r.id
where c.cells_dimension = 'PARTY' and c.cells_children is not null
  and not exists (select from participation_release l
                  where l.round_number = r.round_number and l.number > r.number);

-- That a session exists in a Party whose number of children is shown: a view of the owner, which tells nothing of the
-- group.
create view child_contribution_key with (security_barrier = true) as
select c.id, c.round_number
from child_contribution c
where (select caller_is('asking'))
  and (select true from shown_party p where p.round_number = c.round_number and p.party = c.party_iso3);

-- That a statement exists, to those who may act on it, also when it is no longer theirs to read: a view of the owner.
create view known_statement with (security_barrier = true) as
select id, round_number, contribution_id from child_statement
where reported_by = (select caller_facilitator()) or (select caller_is('officer'));

-- That an extract exists, for whoever reads a text that cites it: a view of the owner, which shows nothing of it.
create view extract_key with (security_barrier = true) as
select id, round_number, withdrawn_at is not null as withdrawn, resolution is not null as settled from child_extract
where (select caller_is('asking'));

-- The Party of an extract, for whoever reads the extract: only where the number of the Party's children is shown, and the
-- group of the session was not too small. A view of the owner: the service cannot read the Party of any other.
create view named_extract with (security_barrier = true) as
select e.id, c.party_iso3 as party
from child_extract e
join child_statement s on s.id = e.statement_id
join child_contribution c on c.id = s.contribution_id
where c.genders_girls + c.genders_boys + c.genders_other_or_not_stated
      >= (select p.threshold from shown_party p where p.round_number = e.round_number and p.party = c.party_iso3)
  and (e.state = 'PUBLISHED' or (select caller_is('overseer')) or (select caller_is('officer')));

-- The extracts of a facilitator's own sessions, for telling the children: a view of the owner, which shows neither what
-- was set aside, withdrawn or disclosed, nor words that are not public.
create view session_extract with (security_barrier = true) as
select e.id, e.round_number, s.contribution_id, e.question, e.chapter, e.medium,
       case when e.state = 'PUBLISHED' then e.text end as text
from child_extract e
join child_statement s on s.id = e.statement_id
where e.state <> 'WITHDRAWN' and not s.disclosed and s.reported_by = (select caller_facilitator());

grant select on child_contribution_key, known_statement, extract_key, named_extract, session_extract to ${serviceRole};

alter table child_contribution enable row level security;
-- A session is read by the organisation that reported it, and by the safeguarding officer.
create policy readable on child_contribution for select
    using (reported_by = (select caller_facilitator()) or (select caller_is('officer')));
-- A facilitator reports it for his organisation.
create policy reported on child_contribution for insert with check (reported_by = (select caller_facilitator()));
-- He corrects it until figures are released that count it.
create policy corrected on child_contribution for update
    using (reported_by = (select caller_facilitator())
           and not exists (select from participation_release r
                           where r.round_number = child_contribution.round_number
                             and r.released_at >= child_contribution.reported_at));
grant select, insert on child_contribution to ${serviceRole};
grant update (version, party_iso3, month, setting, method, language, vulnerable_situations, age_bands_from11to13,
              age_bands_from14to15, age_bands_from16to17, age_bands_aged18, genders_girls, genders_boys,
              genders_other_or_not_stated, attestation_children_consented, attestation_guardians_consented,
              attestation_scope_explained, attestation_referral_path_in_place)
    on child_contribution to ${serviceRole};

alter table child_statement enable row level security;
-- A statement is read by the organisation that reported it unless it is disclosed, by the safeguarding officer, and by
-- the verb that is about it: what a facilitator flags or withdraws is no longer his to see, and what is erased by a
-- schedule is nobody's.
create policy readable on child_statement for select
    using ((reported_by = (select caller_facilitator()) and not disclosed)
           or (select caller_is('officer'))
           or id = (select caller_statement()));
-- A facilitator reports it from a session of his organisation.
create policy reported on child_statement for insert with check (reported_by = (select caller_facilitator()));
-- The safeguarding officer carries it on, and the verb that is about it.
create policy carried_on on child_statement for update
    using ((select caller_is('officer')) or id = (select caller_statement()));
grant select, insert, update on child_statement to ${serviceRole};

alter table abuse_disclosure enable row level security;
-- A disclosure is read by the safeguarding officer, the sweep, and the verb that is about its statement.
create policy readable on abuse_disclosure for select
    using ((select caller_is('officer')) or (select caller_is('sweep')) or statement_id = (select caller_statement()));
-- Whoever may act on a statement discloses it.
create policy received on abuse_disclosure for insert
    with check ((select true from known_statement k where k.id = statement_id));
-- The safeguarding officer handles it, and the verb that is about its statement.
create policy handled on abuse_disclosure for update
    using ((select caller_is('officer')) or statement_id = (select caller_statement()));
grant select, insert, update on abuse_disclosure to ${serviceRole};

alter table abuse_disclosure_steps enable row level security;
-- The safeguarding officer reads the steps.
create policy readable on abuse_disclosure_steps for select using ((select caller_is('officer')));
-- The safeguarding officer records them.
create policy recorded on abuse_disclosure_steps for insert with check ((select caller_is('officer')));
grant select, insert on abuse_disclosure_steps to ${serviceRole};

alter table key_destruction enable row level security;
-- It is known to the verb that erases a statement, and to the sweep.
create policy readable on key_destruction for select
    using ((select caller_is('sweep')) or statement_id = (select caller_statement()));
-- The verb that erases a statement asks for it.
create policy asked on key_destruction for insert with check (statement_id = (select caller_statement()));
-- The sweep notes that it is done.
create policy done on key_destruction for update using ((select caller_is('sweep')));
grant select, insert, update on key_destruction to ${serviceRole};

alter table child_extract enable row level security;
-- An extract is read by everybody once it is published, before that by those who oversee, the safeguarding officer, and
-- the verb that is about its statement.
create policy readable on child_extract for select
    using (state = 'PUBLISHED'
           or (select caller_is('overseer'))
           or (select caller_is('officer'))
           or statement_id = (select caller_statement()));
-- The safeguarding officer makes it.
create policy made on child_extract for insert with check ((select caller_is('officer')));
-- The safeguarding officer and the Secretariat carry it on, and the verb that is about its statement.
create policy carried_on on child_extract for update
    using ((select caller_is('officer'))
           or (select caller_is('secretariat'))
           or statement_id = (select caller_statement()));
grant select, insert, update on child_extract to ${serviceRole};

alter table participation_release enable row level security;
-- Everybody reads the figures that were released.
create policy readable on participation_release for select using (true);
-- The safeguarding officer releases them.
create policy released on participation_release for insert with check ((select caller_is('officer')));
grant select, insert on participation_release to ${serviceRole};

alter table participation_cell enable row level security;
-- Everybody reads each figure of a release.
create policy readable on participation_cell for select using (true);
-- It comes in the step that releases.
create policy released on participation_cell for insert
    with check ((select caller_is('officer'))
                and exists (select from participation_release r where r.id = release_id and written_now(r.xmin)));
grant select, insert on participation_cell to ${serviceRole};
