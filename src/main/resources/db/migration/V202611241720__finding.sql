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

create index finding_by_party on finding (round_number, party_iso3, id);
create index finding_by_question on finding (question_id, id);
