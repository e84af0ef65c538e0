create table reply (
    id               uuid        primary key,
    version          integer     not null,
    round_number     integer     not null references round,
    party_iso3       varchar(3)  not null references party,
    questionnaire_id uuid        not null references questionnaire,
    status           varchar(16) not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
    submitted_at     timestamptz,
    published_at     timestamptz,
    unique (round_number, party_iso3),
    check ((status = 'DRAFT') = (submitted_at is null))
);

create table answer (
    id          uuid    primary key,
    version     integer not null,
    reply_id    uuid    not null references reply,
    question_id uuid    not null references question,
    value       varchar(8) check (value in ('YES', 'NO')),
    text        text    not null,
    language    varchar(2) check (language in ('EN', 'FR')),
    saved_at    timestamptz,
    saved_by    text,
    unique (reply_id, question_id)
);

create table submission (
    id           uuid        primary key,
    reply_id     uuid        not null references reply,
    number       integer     not null,
    submitted_at timestamptz not null,
    submitted_by text        not null,
    unique (reply_id, number)
);

create table submitted_answer (
    id            uuid    primary key,
    submission_id uuid    not null references submission,
    question_id   uuid    not null references question,
    value         varchar(8),
    text          text    not null,
    language      varchar(2),
    unique (submission_id, question_id)
);

-- What was submitted stays as it was, whoever writes.
create function refuse_change_of_submission() returns trigger language plpgsql as $$
begin
    raise exception 'a submission is unchangeable';
end $$;

create trigger unchangeable_submission before update or delete on submission
    for each row execute function refuse_change_of_submission();

create trigger unchangeable_submitted_answer before update or delete on submitted_answer
    for each row execute function refuse_change_of_submission();
