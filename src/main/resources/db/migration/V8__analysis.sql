-- From answers to findings.

-- What was taken away of findings and a report, with the reason. It stays where it was, and points here.
create table withdrawn_part (
    id           uuid        primary key,
    round_number integer     not null references round,
    kind         varchar(16) not null
        check (kind in ('FINDING', 'OBSERVATION', 'CHAPTER', 'PARAGRAPH', 'RECOMMENDATION', 'PRACTICE', 'STATEMENT')),
    key          text        not null,
    text_id      uuid        references cited_text,
    reason       text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    check ((kind = 'OBSERVATION') = (text_id is null))
);

create index withdrawn_part_of_round on withdrawn_part (round_number, id);

create trigger unchangeable_withdrawal before update or delete on withdrawn_part
    for each row execute function refuse('a withdrawal stays as it was recorded');

alter table withdrawn_part enable row level security;
-- Why something was taken away is known to those who oversee.
create policy readable on withdrawn_part for select using ((select caller_is('overseer')));
-- The Secretariat takes it away.
create policy withdrawn on withdrawn_part for insert with check ((select caller_is('secretariat')));
grant select, insert on withdrawn_part to ${serviceRole};

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

-- Whether questions named by their numbers cover this one: itself, or the main question that it belongs to.
create function covers_question(questions varchar[], number varchar) returns boolean language sql immutable parallel safe
    return exists (select from unnest(questions) as covering (one)
                   where number = covering.one or starts_with(number, covering.one || '.'));

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

alter table rapporteur_appointment enable row level security;
-- Who reports on what is known to those who oversee.
create policy readable on rapporteur_appointment for select using ((select caller_is('overseer')));
-- The Secretariat appoints, and ends an appointment once.
create policy appointed on rapporteur_appointment for insert with check ((select caller_is('secretariat')));
create policy ended on rapporteur_appointment for update
    using ((select caller_is('secretariat')) and ended_at is null) with check ((select caller_is('secretariat')));
grant select, insert on rapporteur_appointment to ${serviceRole};
grant update (version, ended_by, ended_at, end_reason) on rapporteur_appointment to ${serviceRole};

alter table rapporteur_person enable row level security;
-- Its people likewise; they come with it.
create policy readable on rapporteur_person for select using ((select caller_is('overseer')));
create policy appointed on rapporteur_person for insert with check ((select caller_is('secretariat')));
grant select, insert on rapporteur_person to ${serviceRole};

-- What was found of one Party on one question.
create table finding (
    id           uuid        primary key,
    version      integer     not null,
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
    published_at timestamptz
);

create index finding_of_round on finding (round_number, id);
create index finding_by_party on finding (round_number, party_iso3, id);
create index finding_by_question on finding (question_id, id);
create index finding_of_text on finding (text_id);
create index finding_to_decide on finding (round_number, id) where state = 'PROPOSED' and withdrawn_id is null;

-- Each step in the life of a finding, and the finding as it then was.
create table finding_step (
    id          uuid        primary key,
    finding_id  uuid        not null references finding,
    text_id     uuid        not null references cited_text,
    kind        varchar(16) not null check (kind in ('WRITTEN', 'REVISED', 'PROPOSED', 'AGREED', 'RETURNED')),
    nature      varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    party_iso3  varchar(3)  not null references party,
    question_id uuid        not null references question,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    reason      text        check ((reason is not null) = (kind = 'RETURNED'))
);

create index finding_step_of_finding on finding_step (finding_id, id);

create trigger unchangeable_step before update or delete on finding_step
    for each row execute function refuse('a step in the life of a finding stays as it was recorded');

alter table finding enable row level security;
-- A finding that no published report holds stays with those who oversee.
create policy readable on finding for select using (published_at is not null or (select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on finding using ((select caller_is('secretariat')));
-- So does who reports on its question today; what is agreed, withdrawn and published is not theirs to say.
create policy written_by_rapporteur on finding for insert
    with check ((select caller_reports()) and caller_reports_on(round_number, question_id)
                and state <> 'AGREED' and withdrawn_id is null and published_at is null);
create policy revised_by_rapporteur on finding for update
    using ((select caller_reports()) and caller_reports_on(round_number, question_id)
           and withdrawn_id is null and published_at is null)
    with check (caller_reports_on(round_number, question_id)
                and state <> 'AGREED' and withdrawn_id is null and published_at is null);
grant select, insert, update, delete on finding to ${serviceRole};

alter table finding_step enable row level security;
-- How a finding came about stays with those who oversee.
create policy readable on finding_step for select using ((select caller_is('overseer')));
-- Each step is recorded by whoever takes it, and the Secretariat alone records what was agreed or returned.
create policy taken on finding_step for insert
    with check (taken_by = (select caller_account())
                and ((select caller_is('secretariat'))
                     or kind not in ('AGREED', 'RETURNED')
                        and caller_reports_on((select f.round_number from finding f where f.id = finding_id), question_id)));
grant select, insert on finding_step to ${serviceRole};

-- A rapporteur writes the texts of findings; no other record takes a text of his.
create policy written_by_rapporteur on cited_text for insert with check ((select caller_reports()));
create policy worded_by_rapporteur on cited_text for update
    using ((select caller_reports()) and written_now(xmin)) with check ((select caller_reports()));
create policy written_by_rapporteur on citation for insert
    with check ((select caller_reports())
                and exists (select from cited_text t where t.id = cited_text_id and written_now(t.xmin)));
