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

-- What was found of one Party on one question.
create table finding (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    question_id  uuid        not null references question,
    nature       varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    text_id      uuid        not null references cited_text,
    withdrawn_id uuid        references withdrawn_part,
    published_at timestamptz
);

create index finding_of_round on finding (round_number, id);
create index finding_by_party on finding (round_number, party_iso3, id);
create index finding_by_question on finding (question_id, id);
create index finding_of_text on finding (text_id);

alter table finding enable row level security;
-- A finding that no published report holds stays with those who oversee.
create policy readable on finding for select using (published_at is not null or (select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on finding using ((select caller_is('secretariat')));
grant select, insert, update, delete on finding to ${serviceRole};
