create table questionnaire (
    id           uuid       primary key,
    version      integer    not null,
    round_number integer    not null references round,
    number       integer    not null check (number > 0),
    title_en     text       not null,
    title_fr     text       not null,
    authentic    varchar(2) not null check (authentic in ('EN', 'FR')),
    published_at timestamptz,
    unique (round_number, number)
);

create table question (
    id               uuid        primary key,
    questionnaire_id uuid        not null references questionnaire,
    ordinal          integer     not null,
    number           varchar(8)  not null,
    kind             varchar(16) not null check (kind in ('GROUP', 'YES_NO', 'TEXT')),
    chapter          varchar(8)  not null,
    text_en          text        not null,
    text_fr          text        not null,
    guidance_en      text,
    guidance_fr      text,
    unique (questionnaire_id, number) deferrable initially deferred
);
