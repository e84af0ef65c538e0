-- From answers to findings.

-- What was taken away of findings and a report, with the reason. It stays where it was, and points here.
create table withdrawn_part (
    id           uuid        primary key,
    round_number integer     not null references round,
    kind         varchar(20) not null
        check (kind in ('FINDING', 'OBSERVATION', 'CHAPTER', 'PARAGRAPH', 'RECOMMENDATION', 'PRACTICE', 'STATEMENT',
                        'FACTSHEET_PRACTICE', 'FACTSHEET_TEXT', 'TALLY')),
    key          text        not null,
    text_id      uuid        references cited_text,
    reason       text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    check ((kind in ('OBSERVATION', 'TALLY')) = (text_id is null))
);

create index withdrawn_part_of_round on withdrawn_part (round_number, id);

-- A revision of the compilation of a question: that what was public then was read across, and by whom. Each is public.
create table compilation_revision (
    id           uuid        primary key,
    round_number integer     not null references round,
    question     varchar(8)  not null,
    number       integer     not null check (number > 0),
    remark       text,
    issued_at    timestamptz not null,
    issued_by    text        not null,
    unique (round_number, question, number)
);

-- What a revision was made of: the answers, copied texts and extracts that were public then, by their keys. It has none of
-- their words, so that what is taken down is gone from every revision. An extract has no digest, by which words could be
-- guessed that were erased.
create table compilation_part (
    revision_id      uuid        not null references compilation_revision,
    place            integer     not null,
    parts_source     varchar(16) not null check (parts_source in ('STATE', 'STAKEHOLDER', 'CHILDREN')),
    parts_question   varchar(8)  not null,
    parts_party      varchar(3)  references party,
    parts_submission integer,
    parts_record     uuid        not null,
    parts_copy       uuid        references submission_copy,
    parts_sha256     varchar(64),
    primary key (revision_id, place),
    check ((parts_source = 'STATE') = (parts_submission is not null)),
    check ((parts_source = 'STAKEHOLDER') = (parts_copy is not null)),
    check ((parts_source = 'CHILDREN') = (parts_sha256 is null)),
    check (parts_source <> 'CHILDREN' or parts_party is null)
);

-- A code of a round's codebook as it stands now, so that what is coded points to it. A code in use stays, and may be retired.
create table code (
    id           uuid        primary key,
    round_number integer     not null references round,
    key          varchar(40) not null,
    ordinal      integer     not null,
    retired      boolean     not null,
    unique (round_number, key)
);

-- Every version of a round's codebook, whole; the latest is in force.
create table codebook_version (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null check (number > 0),
    written_at   timestamptz not null,
    written_by   text        not null,
    reason       text        not null,
    changes      jsonb       not null,
    codes        jsonb       not null,
    unique (round_number, number)
);

-- A delegation that the Secretariat has appointed for some questions, by their numbers; it may be of a State that is no
-- Party, which then has the name given here.
create table rapporteur_appointment (
    id              uuid           primary key,
    version         integer        not null,
    round_number    integer        not null references round,
    country         varchar(3)     not null check (country ~ '^[A-Z]{3}$'),
    country_name_en text,
    country_name_fr text,
    questions       varchar(255)[] not null check (cardinality(questions) > 0),
    from_day        date           not null,
    until_day       date           check (until_day >= from_day),
    appointed_by    text           not null,
    appointed_at    timestamptz    not null,
    ended_by        text,
    ended_at        timestamptz,
    end_reason      text,
    check (num_nulls(country_name_en, country_name_fr) in (0, 2)),
    check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);

create index rapporteur_appointment_of_round on rapporteur_appointment (round_number, id);

-- The people of that delegation, by their logins.
create table rapporteur_person (
    appointment_id uuid         not null references rapporteur_appointment,
    login          varchar(100) not null,
    primary key (appointment_id, login)
);

create index rapporteur_person_by_login on rapporteur_person (login, appointment_id);

-- What was found of one Party on one question: as it is worked on, and once its report is public, as factsheets were published
-- with it.
create table finding (
    id           uuid        not null,
    released     boolean     not null default false,
    version      integer     not null,
    -- How often its codes were changed.
    codings      integer     not null default 0,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    question_id  uuid        not null references question,
    nature       varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    state        varchar(16) not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'AGREED')),
    state_since  timestamptz not null default now(),
    -- Why it was returned to draft, until it is revised or proposed again.
    return_reason text       check (return_reason is null or state = 'DRAFT'),
    text_id      uuid        not null references cited_text,
    withdrawn_id uuid        references withdrawn_part,
    published_at timestamptz,
    primary key (id, released)
);

create index finding_of_round on finding (round_number, released, id);
create index finding_by_party on finding (round_number, party_iso3, released, id);
create index finding_by_question on finding (question_id, released, id);
create index finding_of_text on finding (text_id, released);
create index finding_withdrawn on finding (round_number) where withdrawn_id is not null;
create index finding_to_decide on finding (round_number, id) where state = 'PROPOSED' and withdrawn_id is null and not released;

-- Each step in the life of a finding, and the finding as it then was.
create table finding_step (
    id          uuid        primary key,
    finding_id  uuid        not null,
    finding_released boolean not null generated always as (false) stored,
    text_id     uuid        not null references cited_text,
    kind        varchar(16) not null check (kind in ('WRITTEN', 'REVISED', 'PROPOSED', 'AGREED', 'REWORDED', 'RETURNED')),
    nature      varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    party_iso3  varchar(3)  not null references party,
    question_id uuid        not null references question,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    reason      text        check ((reason is not null) = (kind = 'RETURNED')),
    foreign key (finding_id, finding_released) references finding (id, released)
);

create index finding_step_of_finding on finding_step (finding_id, id);

-- A time in which a Party comments on what is proposed to be found about it, before the report is adopted. Its limit locks
-- nothing. The adoption closes what was not sent.
create table comment_period (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    state        varchar(16) not null check (state in ('OPEN', 'SENT', 'RELEASED', 'WITHDRAWN', 'CLOSED')),
    due          timestamptz not null,
    note         text,
    opened_at    timestamptz not null,
    opened_by    text        not null,
    sent_at      timestamptz,
    sent_by      text,
    late         boolean,
    released_at  timestamptz,
    released_by  text,
    ended_at     timestamptz,
    ended_by     text,
    reason       text,
    unique (id, party_iso3),
    unique (id, party_iso3, round_number),
    check ((state in ('SENT', 'RELEASED')) = (sent_at is not null)),
    check (num_nulls(sent_at, sent_by, late) in (0, 3)),
    check ((state = 'RELEASED') = (released_at is not null)),
    check (num_nulls(released_at, released_by) in (0, 2)),
    check ((state in ('WITHDRAWN', 'CLOSED')) = (ended_at is not null)),
    check (num_nulls(ended_at, ended_by) in (0, 2)),
    check ((state = 'WITHDRAWN') = (reason is not null))
);

create index comment_period_of_round on comment_period (round_number, id);
create index comment_period_of_party on comment_period (party_iso3, round_number, id);
-- What waits for the Party, in the order in which it is due, and what waits for answers or for their release.
create index comment_period_to_send on comment_period (party_iso3, due, round_number, id) where state = 'OPEN';
create index comment_period_to_answer on comment_period (round_number, id) where state = 'SENT';

-- More time that the Secretariat gave, on record for good.
create table comment_extension (
    id           uuid        primary key,
    period_id    uuid        not null,
    party_iso3   varchar(3)  not null,
    number       integer     not null check (number > 0),
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit),
    reason       text        not null,
    granted_at   timestamptz not null,
    granted_by   text        not null,
    unique (period_id, number),
    foreign key (period_id, party_iso3) references comment_period (id, party_iso3)
);

-- A finding that lies open to the Party, in the wording that it had when it was opened: the Party reads no other draft.
create table commented_finding (
    id           uuid        primary key,
    period_id    uuid        not null,
    party_iso3   varchar(3)  not null,
    round_number integer     not null references round,
    place        integer     not null check (place > 0),
    finding_id   uuid        not null,
    finding_released boolean not null generated always as (false) stored,
    question_id  uuid        not null references question,
    text_id      uuid        not null references cited_text,
    unique (period_id, place),
    unique (period_id, finding_id),
    unique (id, period_id, party_iso3),
    foreign key (finding_id, finding_released) references finding (id, released),
    foreign key (period_id, party_iso3, round_number) references comment_period (id, party_iso3, round_number)
);

create index commented_finding_of_finding on commented_finding (finding_id);

-- What the Party says to a finding. Each save is kept, and the last of each finding is sent.
create table finding_comment (
    id           uuid        primary key,
    period_id    uuid        not null,
    commented_id uuid        not null,
    party_iso3   varchar(3)  not null,
    number       integer     not null check (number > 0),
    kind         varchar(16) not null check (kind in ('COMMENT', 'NO_COMMENT')),
    text         text,
    wording      text,
    written_at   timestamptz not null,
    written_by   text        not null,
    sent         boolean     not null,
    unique (commented_id, number),
    foreign key (commented_id, period_id, party_iso3) references commented_finding (id, period_id, party_iso3),
    check ((kind = 'COMMENT') = (text is not null)),
    check (kind = 'COMMENT' or wording is null)
);

create index finding_comment_of_period on finding_comment (period_id);

-- What became of a comment. Each answer is kept, and the last counts; it names the wording that the finding had then, where
-- the comment was taken up.
create table comment_answer (
    id           uuid        primary key,
    period_id    uuid        not null,
    commented_id uuid        not null,
    party_iso3   varchar(3)  not null,
    number       integer     not null check (number > 0),
    disposition  varchar(16) not null check (disposition in ('ACCEPTED', 'PARTLY', 'NOT_TAKEN')),
    reason       text        not null,
    text_id      uuid        references cited_text,
    answered_at  timestamptz not null,
    answered_by  text        not null,
    unique (commented_id, number),
    foreign key (commented_id, period_id, party_iso3) references commented_finding (id, period_id, party_iso3),
    check (disposition <> 'NOT_TAKEN' or text_id is null)
);

create index comment_answer_of_period on comment_answer (period_id);

-- The codes that a finding carries.
create table finding_code (
    id         uuid        primary key,
    finding_id uuid        not null,
    finding_released boolean not null generated always as (false) stored,
    code_id    uuid        not null references code,
    given_at   timestamptz not null,
    given_by   text        not null,
    unique (finding_id, code_id),
    foreign key (finding_id, finding_released) references finding (id, released)
);

create index finding_code_of_code on finding_code (code_id);

-- An exercise in which several people code the same answers without seeing each other.
create table coding_exercise (
    id           uuid         primary key,
    version      integer      not null,
    round_number integer      not null references round,
    questions    varchar[]    not null,
    mode         varchar(8)   not null check (mode in ('ONE', 'SEVERAL')),
    codebook     integer      not null,
    settler      varchar(100) not null,
    state        varchar(16)  not null check (state in ('OPEN', 'COMPARED', 'CONCLUDED', 'WITHDRAWN')),
    units        integer      not null,
    opened_at    timestamptz  not null,
    opened_by    text         not null,
    compared_at  timestamptz,
    compared_by  text,
    incomplete   text,
    ended_at     timestamptz,
    ended_by     text,
    reason       text,
    foreign key (round_number, codebook) references codebook_version (round_number, number),
    check ((compared_at is null) = (state = 'OPEN') or state = 'WITHDRAWN'),
    check ((ended_at is null) = (state in ('OPEN', 'COMPARED')))
);

create index coding_exercise_of_round on coding_exercise (round_number, id);
-- What waits to be settled, in the order of tasks.
create index coding_exercise_to_settle on coding_exercise (settler, round_number, id) where state = 'COMPARED';

-- The codes that an exercise codes with: those of the codebook in force when it was opened.
create table coding_exercise_code (
    exercise_id uuid    not null references coding_exercise,
    code_id     uuid    not null references code,
    ordinal     integer not null,
    primary key (exercise_id, ordinal),
    unique (exercise_id, code_id)
);

create index coding_exercise_code_of_code on coding_exercise_code (code_id);

-- Who codes in an exercise, and how many of its units are coded: the only thing that others see before the comparison.
create table coder (
    id          uuid         primary key,
    exercise_id uuid         not null references coding_exercise,
    login       varchar(100) not null,
    coded       integer      not null default 0,
    -- Whether its exercise is still open.
    open        boolean      not null default true,
    unique (exercise_id, login)
);

-- What waits to be coded.
create index coder_at_work on coder (login) where open;

-- What is coded in an exercise: the answer of one Party to one question, in one submission for ever.
create table coding_unit (
    id          uuid        primary key,
    version     integer     not null,
    exercise_id uuid        not null references coding_exercise,
    party_iso3  varchar(3)  not null references party,
    question    varchar(8)  not null,
    submission  integer     not null,
    answer_id   uuid        not null references submitted_answer,
    -- How many have coded it, which others see before the comparison.
    codings     integer     not null default 0,
    outcome     varchar(12) check (outcome in ('UNCODED', 'SINGLE', 'AGREED', 'DISAGREED', 'SETTLED')),
    finding_id  uuid,
    finding_released boolean not null generated always as (false) stored,
    unique (exercise_id, party_iso3, question),
    foreign key (finding_id, finding_released) references finding (id, released)
);

create index coding_unit_of_exercise on coding_unit (exercise_id, id);
create index coding_unit_of_answer on coding_unit (answer_id);
create index coding_unit_of_finding on coding_unit (finding_id);

-- What one coder says of one unit.
create table unit_coding (
    id          uuid         primary key,
    version     integer      not null,
    exercise_id uuid         not null,
    unit_id     uuid         not null references coding_unit,
    coder       varchar(100) not null,
    coded_at    timestamptz  not null,
    unique (unit_id, coder),
    foreign key (exercise_id, coder) references coder (exercise_id, login)
);

create index unit_coding_of_exercise on unit_coding (exercise_id);

create table unit_coding_code (
    unit_coding_id uuid not null references unit_coding,
    code_id        uuid not null references code,
    primary key (unit_coding_id, code_id)
);

create index unit_coding_code_of_code on unit_coding_code (code_id);

-- How the settler settled a unit; the latest counts, and what each coder said stays beside it.
create table settlement (
    id          uuid        primary key,
    exercise_id uuid        not null references coding_exercise,
    unit_id     uuid        not null references coding_unit,
    settled_at  timestamptz not null,
    settled_by  text        not null,
    reason      text        not null
);

create index settlement_of_unit on settlement (unit_id, id);
create index settlement_of_exercise on settlement (exercise_id);

create table settlement_code (
    settlement_id uuid not null references settlement,
    code_id       uuid not null references code,
    primary key (settlement_id, code_id)
);

create index settlement_code_of_code on settlement_code (code_id);

create trigger unchangeable_withdrawal before update or delete on withdrawn_part
    for each row execute function refuse('a withdrawal stays as it was recorded');

-- Whether an answer gives this value, alone or among others.
create function answer_gives(content jsonb, value text) returns boolean language sql immutable parallel safe
    return coalesce(content -> 'value' ? value or content -> 'values' ? value, false);

-- Whether anything was said: a value, a text, or a mark of what is withheld.
create function answer_is_given(text text, content jsonb) returns boolean language sql immutable parallel safe
    return text <> '' or content <> '{}';

-- Whether nothing stands in a comment but marks of what is withheld.
create function shows_marks_only(text text) returns boolean language sql immutable parallel safe
    return shows_marks_only('{}'::jsonb, text);

-- The digest by which two wordings of an answer are compared. It covers what may be withheld later: it is shown to nobody.
create function answer_digest(text text, content jsonb default '{}', translations jsonb default '[]') returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(jsonb_build_array(text, content, translations)::text, 'UTF8')), 'hex');

-- What was issued stays as it was issued, whoever writes.
-- Words of a remark may be taken down (V9).
create trigger lasting_revision before delete on compilation_revision
    for each row execute function refuse('a revision of a compilation is unchangeable');
create trigger unchangeable_part before update or delete on compilation_part
    for each row execute function refuse('a revision of a compilation is unchangeable');

-- Leaves the words of a remark that are left when some were taken down, as the owner.
create function cut_compilation_remark(revision uuid, words text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update compilation_revision set remark = words where id = revision and caller_is('secretariat')
$$;

-- Whether a version removed one of these codes.
create function removes_code(keys varchar[], changes jsonb) returns boolean language sql immutable parallel safe
    return (changes -> 'removed') ?| keys::text[];

-- Whether questions named by their numbers cover this one: itself, or the main question that it belongs to. A number has three parts at
-- most (9.1.a). It is asked per row, so that PostgreSQL is to write it into the statement (ADR 25).
create function covers_question(questions varchar[], number varchar) returns boolean language sql immutable parallel safe
    return coalesce(number = any (questions) or split_part(number, '.', 1) = any (questions)
                    or left(number, length(number) - strpos(reverse(number), '.')) = any (questions), false);

-- Whether the caller is appointed today for any question, of whatever round.
create function caller_reports() returns boolean language sql stable
    return exists (select from rapporteur_person p join rapporteur_appointment a on a.id = p.appointment_id
                   where p.login = caller_account() and a.ended_at is null
                     and caller_reporting_day() between a.from_day and coalesce(a.until_day, 'infinity'));

-- Whether the caller is appointed today for this question of this round.
create function caller_reports_on(asked_round integer, asked_question uuid) returns boolean language sql stable
    return exists (select from rapporteur_person p join rapporteur_appointment a on a.id = p.appointment_id
                   join question q on q.id = asked_question join questionnaire v on v.id = q.questionnaire_id
                   where p.login = caller_account() and a.round_number = asked_round and v.round_number = asked_round
                     and a.ended_at is null and covers_question(a.questions, q.number)
                     and caller_reporting_day() between a.from_day and coalesce(a.until_day, 'infinity'));

create trigger unchangeable_step before update or delete on finding_step
    for each row execute function refuse('a step in the life of a finding stays as it was recorded');

-- Whether the caller may write, as a rapporteur today, the finding that rests on this evidence.
create function caller_reports_by(asked_evidence uuid) returns boolean language sql stable
    return (select caller_reports())
        and exists (select from evidence e join finding f on f.text_id = e.cited_text_id
                    where e.id = asked_evidence and f.withdrawn_id is null and f.published_at is null
                      and caller_reports_on(f.round_number, f.question_id));

create trigger unchangeable_extension before update or delete on comment_extension
    for each row execute function refuse('an extension stays as it was granted');
create trigger unchangeable_opening before update or delete on commented_finding
    for each row execute function refuse('a finding lies open in the wording that it was opened in');
create trigger unchangeable_answer before update or delete on comment_answer
    for each row execute function refuse('an answer to a comment stays as it was given');
-- What was sent stays sent, and what is over stays over, whoever writes.
create trigger sent_comment before update on finding_comment
    for each row when (old.sent) execute function refuse('a comment that was sent is unchangeable');
create trigger ended_period before update on comment_period
    for each row when (old.state in ('RELEASED', 'WITHDRAWN', 'CLOSED'))
    execute function refuse('comments that are over are unchangeable');
-- A Party sends, and does nothing else to the time that it has.
create trigger period_sent_by_party before update on comment_period
    for each row when (caller_party() is not null
        and (old.state <> 'OPEN' or (old.due, old.note) is distinct from (new.due, new.note)))
    execute function refuse('a Party only sends its comments');

-- Whether the delegate who asks has this question of its Party's reply; where it wants to save, unless it handed it back.
create function delegate_has(asked_round integer, asked_party varchar, asked_question uuid, saving boolean)
    returns boolean language sql stable
    return (select true from delegated_number d
            where d.number = (select q.number from question q where q.id = asked_question)
              and d.round_number = asked_round and d.party_iso3 = asked_party and (d.may_save or not saving) limit 1);

-- Counts each change of the codes of a finding, whoever may set them: a part of the tag that insiders have of it.
create function count_coding_of_finding() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update finding set codings = codings + 1 where id = coalesce(new.finding_id, old.finding_id) and not released;
    return null;
end $$;

create trigger counted_when_coded after insert or delete on finding_code
    for each row execute function count_coding_of_finding();

-- Counts a unit that a coder has coded, as the owner: others see the counts and not the coding.
create function count_coded_unit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update coder set coded = coded + 1 where exercise_id = new.exercise_id and login = new.coder;
    update coding_unit set codings = codings + 1 where id = new.unit_id;
    return null;
end $$;

create trigger counted_when_coded after insert on unit_coding for each row execute function count_coded_unit();

-- When an exercise is no longer open, nothing in it waits for its coders.
create function dismiss_coders() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update coder set open = false where exercise_id = new.id;
    return null;
end $$;

create trigger dismissed_when_compared after update of state on coding_exercise
    for each row when (old.state = 'OPEN' and new.state <> 'OPEN') execute function dismiss_coders();

-- Holds an exercise open until the step that codes in it has ended, and the coder, so that nobody says two things at once; as the
-- owner: a coder changes nothing of the exercise.
create function hold_open(asked uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from coding_exercise where id = asked and state = 'OPEN' and caller_is('overseer') for share;
    if not found then
        return false;
    end if;
    perform from coder where exercise_id = asked and login = caller_account() for update;
    return true;
end $$;

-- Whether the caller settles a comparison in which the answer that this finding is about was coded.
create function settles_finding(asked uuid) returns boolean language sql stable as $$
    select exists (select from finding f
                   join question q on q.id = f.question_id
                   join coding_unit u on u.party_iso3 = f.party_iso3 and u.question = q.number
                   join coding_exercise e on e.id = u.exercise_id and e.round_number = f.round_number
                   where f.id = asked and e.state in ('COMPARED', 'CONCLUDED') and e.settler = caller_account())
$$;

-- Whether the caller reports today on the question of this finding.
create function reports_on_finding(asked uuid) returns boolean language sql stable as $$
    select exists (select from finding f where f.id = asked and caller_reports_on(f.round_number, f.question_id))
$$;

-- Holds a finding until the step that codes it has ended, as the owner: a rapporteur changes nothing of one that is published.
create function hold_finding(asked uuid) returns boolean
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    select exists (select from (select from finding
                                where id = asked and withdrawn_id is null and not released
                                  and (caller_is('secretariat') or caller_reports_on(round_number, question_id))
                                for update) held)
$$;

-- The findings that a chain follows, as the owner: what was published in the words that the caller reads or asks for, and what no
-- published report holds as it is worked on, for those who oversee.
create view followed_finding with (security_barrier = true) as
select f.id, f.round_number, f.party_iso3, f.question_id, f.text_id, f.published_at, f.withdrawn_id
from finding f
where f.released = (f.published_at is not null and (select reads_released()))
  and (f.published_at is not null or (select caller_is('overseer')));

alter table withdrawn_part enable row level security;
-- Why something was taken away is known to those who oversee.
create policy readable on withdrawn_part for select using ((select caller_is('overseer')));
-- The Secretariat takes it away.
create policy withdrawn on withdrawn_part for insert with check ((select caller_is('secretariat')));
grant select, insert on withdrawn_part to ${serviceRole};

alter table compilation_revision enable row level security;
-- Everybody reads which revisions there are.
create policy readable on compilation_revision for select using (true);
-- The Secretariat issues one.
create policy issued on compilation_revision for insert with check ((select caller_is('secretariat')));
grant select, insert on compilation_revision to ${serviceRole};

alter table compilation_part enable row level security;
-- Everybody reads which parts a revision has.
create policy readable on compilation_part for select using (true);
-- It comes in the step that issues its revision.
create policy issued on compilation_part for insert
    with check ((select caller_is('secretariat'))
                and exists (select from compilation_revision r where r.id = revision_id and written_now(r.xmin)));
grant select, insert on compilation_part to ${serviceRole};

alter table code enable row level security;
-- A codebook is the analysts' tool, which those who oversee read.
create policy readable on code for select using ((select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on code using ((select caller_is('secretariat')));
grant select, insert, update, delete on code to ${serviceRole};

alter table codebook_version enable row level security;
-- Those who oversee read each version.
create policy readable on codebook_version for select using ((select caller_is('overseer')));
-- The Secretariat writes a version, which then stays as it is.
create policy written on codebook_version for insert with check ((select caller_is('secretariat')));
grant select, insert on codebook_version to ${serviceRole};

alter table rapporteur_appointment enable row level security;
-- Who reports on what is known to those who oversee.
create policy readable on rapporteur_appointment for select using ((select caller_is('overseer')));
-- The Secretariat appoints.
create policy appointed on rapporteur_appointment for insert with check ((select caller_is('secretariat')));
-- The Secretariat ends it, once.
create policy ended on rapporteur_appointment for update
    using ((select caller_is('secretariat')) and ended_at is null) with check ((select caller_is('secretariat')));
grant select, insert on rapporteur_appointment to ${serviceRole};
grant update (version, ended_by, ended_at, end_reason) on rapporteur_appointment to ${serviceRole};

alter table rapporteur_person enable row level security;
-- Its people are known to those who oversee.
create policy readable on rapporteur_person for select using ((select caller_is('overseer')));
-- The Secretariat names them.
create policy appointed on rapporteur_person for insert with check ((select caller_is('secretariat')));
grant select, insert on rapporteur_person to ${serviceRole};

alter table finding enable row level security;
-- A finding that no published report holds stays with those who oversee; everybody else reads it as factsheets say it.
create policy readable on finding for select
    using (released = (select reads_released()) and (published_at is not null or (select caller_is('overseer'))));
-- The Secretariat writes it; what was published is a function's.
create policy written on finding for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat revises what is worked on.
create policy revised on finding for update using (not released and (select caller_is('secretariat')));
-- The Secretariat removes what is worked on.
create policy removed on finding for delete using (not released and (select caller_is('secretariat')));
-- Who reports on its question today writes it, but not as agreed, withdrawn or published.
create policy written_by_rapporteur on finding for insert
    with check ((select caller_reports()) and caller_reports_on(round_number, question_id)
                and state <> 'AGREED' and withdrawn_id is null and published_at is null and not released);
-- A rapporteur revises it until it is agreed, withdrawn or published, and agrees to nothing.
create policy revised_by_rapporteur on finding for update
    using ((select caller_reports()) and caller_reports_on(round_number, question_id)
           and withdrawn_id is null and published_at is null and not released)
    with check (caller_reports_on(round_number, question_id)
                and state <> 'AGREED' and withdrawn_id is null and published_at is null and not released);
grant select, insert, update, delete on finding to ${serviceRole};

grant select on followed_finding to ${serviceRole};

-- A rapporteur confirms what a finding rests on that it may write.
create policy confirmed_by_rapporteur on evidence_confirmation for insert with check (caller_reports_by(evidence_id));
-- It notes there that the evidence holds.
create policy confirmed_by_rapporteur on evidence_standing for update using (caller_reports_by(evidence_id));

alter table commented_finding enable row level security;
-- What lies open is read by its Party, its delegates who have the question, and those who oversee.
create policy readable on commented_finding for select
    using (party_iso3 = (select caller_party())
           or (select caller_is('overseer'))
           or ((select caller_delegate()) is not null
               and delegate_has(round_number, party_iso3, question_id, false)));
-- The Secretariat opens it.
create policy opened on commented_finding for insert with check ((select caller_is('secretariat')));
grant select, insert on commented_finding to ${serviceRole};

alter table comment_period enable row level security;
-- The Party reads until when it may comment, and so does a delegate who has one of the questions. Of other Parties' findings none is looked at for it: a
-- sub-query without a row is unknown, and PostgreSQL asks on.
create policy readable on comment_period for select
    using (party_iso3 = (select caller_party())
           or (select caller_is('overseer'))
           or ((select caller_delegate()) is not null
               and (select true from delegated_number d where d.round_number = comment_period.round_number
                    and d.party_iso3 = comment_period.party_iso3 limit 1) is true
               and (select true from commented_finding f where f.period_id = comment_period.id limit 1)));
-- The Secretariat opens it.
create policy opened on comment_period for insert with check ((select caller_is('secretariat')));
-- The Secretariat carries it on, and the Party sends; delegates and rapporteurs only hold it while they write.
create policy changed on comment_period for update
    using (party_iso3 = (select caller_party())
           or (select caller_is('secretariat'))
           or (select caller_reports())
           or ((select caller_delegate()) is not null
               and (select true from delegated_number d where d.round_number = comment_period.round_number
                    and d.party_iso3 = comment_period.party_iso3 limit 1) is true
               and (select true from commented_finding f where f.period_id = comment_period.id limit 1)))
    with check ((select caller_is('secretariat'))
                or (party_iso3 = (select caller_party()) and state = 'SENT'));
grant select, insert on comment_period to ${serviceRole};
grant update (version, state, due, sent_at, sent_by, late, released_at, released_by, ended_at, ended_by, reason)
    on comment_period to ${serviceRole};

alter table comment_extension enable row level security;
-- An extension is read with what it extends.
create policy readable on comment_extension for select
    using ((select true from comment_period p where p.id = period_id));
-- The Secretariat grants it.
create policy granted on comment_extension for insert with check ((select caller_is('secretariat')));
grant select, insert on comment_extension to ${serviceRole};

alter table finding_comment enable row level security;
-- Its Party reads a comment, its delegates those on their questions; those who oversee what was sent. Nobody else does.
create policy readable on finding_comment for select
    using (party_iso3 = (select caller_party())
           or (sent and (select caller_is('overseer')))
           or ((select caller_delegate()) is not null
               and (select true from commented_finding f where f.id = commented_id)));
-- The Party writes until it sends, and its delegates on their questions.
create policy written on finding_comment for insert
    with check ((party_iso3 = (select caller_party())
                 or ((select caller_delegate()) is not null
                     and (select delegate_has(f.round_number, f.party_iso3, f.question_id, true)
                          from commented_finding f where f.id = commented_id)))
                and (select p.state = 'OPEN' from comment_period p where p.id = period_id));
-- The Party sends the last of each finding.
create policy sent on finding_comment for update
    using (party_iso3 = (select caller_party())) with check (party_iso3 = (select caller_party()) and sent);
grant select, insert on finding_comment to ${serviceRole};
grant update (sent) on finding_comment to ${serviceRole};

alter table comment_answer enable row level security;
-- Those who oversee read an answer, and once the answers are released whoever reads what was commented on.
create policy readable on comment_answer for select
    using ((select caller_is('overseer'))
           or (select p.released_at is not null
               from commented_finding f join comment_period p on p.id = f.period_id where f.id = commented_id));
-- The Secretariat answers, and who reports on the question today.
create policy answered on comment_answer for insert
    with check (((select caller_is('secretariat'))
                 or ((select caller_reports())
                     and (select caller_reports_on(f.round_number, f.question_id)
                          from commented_finding f where f.id = commented_id)))
                and (select p.state = 'SENT' from comment_period p where p.id = period_id));
grant select, insert on comment_answer to ${serviceRole};

alter table finding_code enable row level security;
-- Codes are the analysts' tool: those who oversee read them, also when the finding is published.
create policy readable on finding_code for select using ((select caller_is('overseer')));
-- The Secretariat gives codes, a rapporteur to the findings of its questions, and whoever settles how answers are coded, to
-- the findings on these.
create policy given on finding_code for insert
    with check ((select caller_is('secretariat'))
                or ((select caller_reports()) and reports_on_finding(finding_id))
                or ((select caller_is('overseer')) and settles_finding(finding_id)));
-- Whoever may give a code takes one back.
create policy taken_back on finding_code for delete
    using ((select caller_is('secretariat'))
           or ((select caller_reports()) and reports_on_finding(finding_id))
           or ((select caller_is('overseer')) and settles_finding(finding_id)));
grant select, insert, delete on finding_code to ${serviceRole};

alter table coding_exercise enable row level security;
-- Those who oversee know of every exercise.
create policy readable on coding_exercise for select using ((select caller_is('overseer')));
-- The Secretariat opens it.
create policy opened on coding_exercise for insert with check ((select caller_is('secretariat')));
-- The Secretariat compares and withdraws it, its settler concludes it.
create policy led_on on coding_exercise for update
    using ((select caller_is('secretariat')) or ((select caller_is('overseer')) and settler = (select caller_account())));
grant select, insert, update on coding_exercise to ${serviceRole};

alter table coding_exercise_code enable row level security;
-- Those who oversee know which codes an exercise has.
create policy readable on coding_exercise_code for select using ((select caller_is('overseer')));
-- They come with the exercise and never later.
create policy opened on coding_exercise_code for insert
    with check ((select caller_is('secretariat'))
                and (select e.state = 'OPEN' and written_now(e.xmin) from coding_exercise e where e.id = exercise_id));
grant select, insert on coding_exercise_code to ${serviceRole};

alter table coder enable row level security;
-- Those who oversee know who codes.
create policy readable on coder for select using ((select caller_is('overseer')));
-- The Secretariat names coders as long as units are coded.
create policy named on coder for insert
    with check ((select caller_is('secretariat')) and coded = 0 and open
                and (select e.state = 'OPEN' and e.settler <> login from coding_exercise e where e.id = exercise_id));
grant select, insert on coder to ${serviceRole};

alter table coding_unit enable row level security;
-- Those who oversee know what is coded.
create policy readable on coding_unit for select using ((select caller_is('overseer')));
-- Units come with the exercise and never later.
create policy opened on coding_unit for insert
    with check ((select caller_is('secretariat'))
                and (select e.state = 'OPEN' and written_now(e.xmin) from coding_exercise e where e.id = exercise_id));
-- The comparison writes down how it came out, and the settler what became of it.
create policy led_on on coding_unit for update
    using ((select caller_is('secretariat'))
           or ((select caller_is('overseer'))
               and (select e.settler = (select caller_account()) from coding_exercise e where e.id = exercise_id)));
grant select, insert, update on coding_unit to ${serviceRole};

alter table unit_coding enable row level security;
-- Each coder reads its own coding, and those who oversee all of them once they are compared.
create policy readable on unit_coding for select
    using ((select caller_is('overseer'))
           and (coder = (select caller_account())
                or (select e.state in ('COMPARED', 'CONCLUDED') from coding_exercise e where e.id = exercise_id)));
-- Nobody codes for somebody else, and nobody codes after the comparison.
create policy coded on unit_coding for insert
    with check ((select caller_is('overseer')) and coder = (select caller_account())
                and (select u.exercise_id = unit_coding.exercise_id from coding_unit u where u.id = unit_id)
                and (select e.state = 'OPEN' from coding_exercise e where e.id = exercise_id));
-- A coder changes its own coding until the comparison.
create policy coded_anew on unit_coding for update
    using ((select caller_is('overseer')) and coder = (select caller_account())
           and (select e.state = 'OPEN' from coding_exercise e where e.id = exercise_id));
grant select, insert, update on unit_coding to ${serviceRole};

alter table unit_coding_code enable row level security;
-- They are seen with their coding.
create policy readable on unit_coding_code for select
    using ((select true from unit_coding c where c.id = unit_coding_id));
-- A coder gives codes in its own coding until the comparison.
create policy coded on unit_coding_code for insert
    with check ((select c.coder = (select caller_account())
                        and (select e.state = 'OPEN' from coding_exercise e where e.id = c.exercise_id)
                 from unit_coding c where c.id = unit_coding_id));
-- It takes them back until then.
create policy taken_back on unit_coding_code for delete
    using ((select c.coder = (select caller_account())
                   and (select e.state = 'OPEN' from coding_exercise e where e.id = c.exercise_id)
            from unit_coding c where c.id = unit_coding_id));
grant select, insert, delete on unit_coding_code to ${serviceRole};

alter table settlement enable row level security;
-- Those who oversee know what was settled.
create policy readable on settlement for select using ((select caller_is('overseer')));
-- The settler of the exercise settles, and nobody else.
create policy settled on settlement for insert
    with check ((select caller_is('overseer')) and settled_by = (select caller_account())
                and (select u.exercise_id = settlement.exercise_id from coding_unit u where u.id = unit_id)
                and (select e.state = 'COMPARED' and e.settler = (select caller_account())
                     from coding_exercise e where e.id = exercise_id));
grant select, insert on settlement to ${serviceRole};

alter table settlement_code enable row level security;
-- Those who oversee know by which codes.
create policy readable on settlement_code for select using ((select caller_is('overseer')));
-- They come with the settlement and never later.
create policy settled on settlement_code for insert
    with check ((select s.settled_by = (select caller_account()) and written_now(s.xmin)
                 from settlement s where s.id = settlement_id));
grant select, insert on settlement_code to ${serviceRole};

alter table finding_step enable row level security;
-- How a finding came about stays with those who oversee.
create policy readable on finding_step for select using ((select caller_is('overseer')));
-- Each step is recorded by whoever takes it, and the Secretariat alone records what was agreed or returned.
create policy taken on finding_step for insert
    with check (taken_by = (select caller_account())
                and ((select caller_is('secretariat'))
                     or kind not in ('AGREED', 'REWORDED', 'RETURNED')
                        and caller_reports_on((select f.round_number from finding f where f.id = finding_id), question_id)));
grant select, insert on finding_step to ${serviceRole};

-- A rapporteur writes the texts of findings; no other record takes a text of his.
create policy written_by_rapporteur on cited_text for insert with check ((select caller_reports()));
-- He words one in the step that writes it, and never after.
create policy worded_by_rapporteur on cited_text for update
    using ((select caller_reports()) and written_now(xmin)) with check ((select caller_reports()));
-- Citations come in the step that writes their text.
create policy written_by_rapporteur on citation for insert
    with check ((select caller_reports())
                and exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
-- Labels come in the step that writes their text.
create policy written_by_rapporteur on label for insert
    with check ((select caller_reports())
                and exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
