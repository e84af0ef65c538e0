-- From answers to findings.

-- What was found of one Party on one question.
create table finding (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    question_id  uuid        not null references question,
    nature       varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    text_id      uuid        not null references cited_text,
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
