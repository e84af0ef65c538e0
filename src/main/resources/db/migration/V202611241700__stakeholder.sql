create table stakeholder_submission (
    id               uuid        primary key,
    version          integer     not null,
    round_number     integer     not null references round,
    questionnaire_id uuid        not null references questionnaire,
    organisation     text        not null check (organisation <> ''),
    kind             varchar(40) not null check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON',
                                                          'INTERNATIONAL_BODY', 'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
    language         varchar(2)  not null check (language in ('EN', 'FR')),
    status           varchar(16) not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
    late             boolean     not null,
    submitted_at     timestamptz,
    published_at     timestamptz,
    check ((status = 'DRAFT') = (submitted_at is null)),
    check ((status = 'PUBLISHED') = (published_at is not null))
);

create index stakeholder_submission_of_round on stakeholder_submission (round_number, id);

create table stakeholder_answer (
    id            uuid primary key,
    submission_id uuid not null references stakeholder_submission,
    question_id   uuid not null references question,
    text          text not null,
    unique (submission_id, question_id) deferrable initially deferred
);

create table stakeholder_comment (
    id            uuid       primary key,
    submission_id uuid       not null references stakeholder_submission,
    ordinal       integer    not null,
    party_iso3    varchar(3) not null references party,
    question_id   uuid       references question,
    text          text       not null,
    unique (submission_id, ordinal) deferrable initially deferred
);

create index stakeholder_comment_on_party on stakeholder_comment (party_iso3, submission_id);

-- What was submitted stays as it was, whoever writes; only its status moves on.
create function refuse_change_of_frozen_text() returns trigger language plpgsql as $$
begin
    if exists (select 1 from stakeholder_submission
               where id in (new.submission_id, old.submission_id) and status <> 'DRAFT') then
        raise exception 'a submitted contribution of a stakeholder is frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger frozen_answer before insert or update or delete on stakeholder_answer
    for each row execute function refuse_change_of_frozen_text();

create trigger frozen_comment before insert or update or delete on stakeholder_comment
    for each row execute function refuse_change_of_frozen_text();

create function refuse_change_of_frozen_submission() returns trigger language plpgsql as $$
begin
    raise exception 'a submitted contribution of a stakeholder is frozen';
end $$;

create trigger frozen_submission before update on stakeholder_submission
    for each row when (old.status <> 'DRAFT'
        and (old.round_number, old.questionnaire_id, old.organisation, old.kind, old.language, old.late, old.submitted_at)
            is distinct from
            (new.round_number, new.questionnaire_id, new.organisation, new.kind, new.language, new.late, new.submitted_at))
    execute function refuse_change_of_frozen_submission();
