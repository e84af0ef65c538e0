-- What the Secretariat does with a submission that came in.
alter table stakeholder_submission
    add decided_at                timestamptz,
    add decided_by                text,
    add ground                    varchar(24) check (ground in ('OFF_TOPIC', 'NOT_ATTRIBUTABLE', 'PERSONAL_DATA',
                                                                'ABUSIVE', 'DUPLICATE', 'OTHER')),
    add ground_in_words           text,
    add anonymity                 varchar(8) not null default 'NONE'
        check (anonymity in ('NONE', 'ASKED', 'GRANTED', 'REFUSED')),
    add concealed                 boolean not null generated always as (anonymity in ('ASKED', 'GRANTED')) stored,
    add anonymity_asked_because   text,
    add anonymity_asked_at        timestamptz,
    add anonymity_decided_because text,
    add anonymity_decided_at      timestamptz,
    add anonymity_decided_by      text;

update stakeholder_submission set decided_at = published_at, decided_by = '' where status = 'PUBLISHED';

alter table stakeholder_submission drop constraint stakeholder_submission_status_check;
alter table stakeholder_submission
    add constraint stakeholder_submission_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'PUBLISHED')),
    add check ((status in ('ACCEPTED', 'DECLINED', 'PUBLISHED')) = (decided_at is not null)),
    add check ((status = 'DECLINED') = (ground is not null and ground_in_words is not null)),
    add check ((anonymity in ('GRANTED', 'REFUSED')) = (anonymity_decided_because is not null)),
    add check (anonymity <> 'ASKED' or anonymity_asked_because is not null);

-- The submission itself is read by its organisation, by the Secretariat and, unless it must not be named, by those who
-- oversee. Everybody else reads copies, and of one that must not be named those who oversee do so too: a copy without
-- the name cannot give it away, whichever query reads it.
drop policy readable on stakeholder_submission;
create policy readable on stakeholder_submission for select
    using (organisation = (select caller_stakeholder())
           or (submitted_at is not null
               and ((select caller_is('secretariat'))
                    or ((select caller_is('overseer')) and not concealed))));

drop policy changed on stakeholder_submission;
create policy changed on stakeholder_submission for update
    using ((organisation = (select caller_stakeholder()) and status <> 'PUBLISHED')
           or (submitted_at is not null and (select caller_is('secretariat'))))
    with check ((organisation = (select caller_stakeholder()) and status <> 'PUBLISHED')
                or (submitted_at is not null and (select caller_is('secretariat'))));

-- Once it is submitted, its organisation asks not to be named, and changes nothing else.
create function refuse_decision_of_stakeholder() returns trigger language plpgsql as $$
begin
    if caller_stakeholder() is not null and not caller_is('secretariat')
        and (new.status <> old.status or new.decided_at is distinct from old.decided_at
             or new.anonymity not in (old.anonymity, 'ASKED')) then
        raise exception 'the Secretariat decides on a submission';
    end if;
    return new;
end $$;

create trigger decided_by_secretariat before update on stakeholder_submission
    for each row when (old.status <> 'DRAFT') execute function refuse_decision_of_stakeholder();

-- What somebody else than its organisation and those who oversee reads of a submission, as it was when the copy was
-- made: for one Party, to which it was forwarded, or where there is no Party for everybody.
create table submission_copy (
    id               uuid       primary key,
    version          integer    not null,
    submission_id    uuid       not null references stakeholder_submission,
    round_number     integer    not null references round,
    questionnaire_id uuid       not null references questionnaire,
    party_iso3       varchar(3) references party,
    because          text,
    organisation     text,
    kind             varchar(40),
    language         varchar(2) not null check (language in ('EN', 'FR')),
    late             boolean,
    submitted_at     timestamptz,
    made_at          timestamptz not null,
    made_by          text       not null,
    unique nulls not distinct (submission_id, party_iso3),
    check ((organisation is null) = (kind is null))
);

create index submission_copy_of_round on submission_copy (round_number, id);
create index submission_copy_for_party on submission_copy (party_iso3, round_number, id);

create table copied_answer (
    id          uuid    primary key,
    copy_id     uuid    not null references submission_copy,
    question_id uuid    not null references question,
    content     jsonb   not null,
    text        text    not null,
    unique (copy_id, question_id)
);

create table copied_comment (
    id            uuid       primary key,
    copy_id       uuid       not null references submission_copy,
    ordinal       integer    not null,
    party_iso3    varchar(3) not null references party,
    of_submission integer,
    question_id   uuid       references question,
    text          text       not null,
    unique (copy_id, ordinal)
);

create index copied_comment_on_party on copied_comment (party_iso3, copy_id);

create table copy_withheld_passage (
    copy_id  uuid    not null references submission_copy,
    ordinal  integer not null,
    withheld_question text    not null,
    withheld_passage  text,
    withheld_ground   text    not null,
    primary key (copy_id, ordinal)
);

-- What a Party says to what was forwarded to it.
create table reaction (
    id         uuid        primary key,
    copy_id    uuid        not null references submission_copy,
    number     integer     not null,
    language   varchar(2)  not null check (language in ('EN', 'FR')),
    text       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    unique (copy_id, number)
);

-- Of these, what is published with the submission.
create table copied_reaction (
    id         uuid        primary key,
    copy_id    uuid        not null references submission_copy,
    party_iso3 varchar(3)  not null references party,
    language   varchar(2)  not null,
    text       text        not null,
    written_at timestamptz not null
);

create index copied_reaction_of_copy on copied_reaction (copy_id, id);

-- What the Secretariat asks an organisation about its submission, and its answer.
create table inquiry (
    id            uuid        primary key,
    version       integer     not null,
    submission_id uuid        not null references stakeholder_submission,
    text          text        not null,
    due_on        date,
    asked_at      timestamptz not null,
    asked_by      text        not null,
    answer        text,
    answered_at   timestamptz,
    answered_by   text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

create index inquiry_of_submission on inquiry (submission_id, id);

-- Copies stay as they were made, but that a name goes out of them when naming has become a danger.
create function refuse_change_of_copy() returns trigger language plpgsql as $$
begin
    raise exception 'a copy of a submission stays as it was made';
end $$;

create trigger unchangeable_copied_answer before update or delete on copied_answer
    for each row execute function refuse_change_of_copy();
create trigger unchangeable_copied_comment before update or delete on copied_comment
    for each row execute function refuse_change_of_copy();
create trigger unchangeable_withheld before update or delete on copy_withheld_passage
    for each row execute function refuse_change_of_copy();
create trigger unchangeable_reaction before update or delete on reaction
    for each row execute function refuse_change_of_copy();
create trigger unchangeable_copied_reaction before update or delete on copied_reaction
    for each row execute function refuse_change_of_copy();

revoke delete on submission_copy, inquiry from ${serviceRole};
revoke update on submission_copy from ${serviceRole};
grant update (version, organisation, kind, late, submitted_at) on submission_copy to ${serviceRole};
revoke update, delete on copied_answer, copied_comment, copy_withheld_passage, reaction, copied_reaction
    from ${serviceRole};

-- What was published before copies were made.
insert into submission_copy (id, version, submission_id, round_number, questionnaire_id, organisation, kind, language,
                             late, submitted_at, made_at, made_by)
select gen_random_uuid(), 0, id, round_number, questionnaire_id, organisation, kind, language, late, submitted_at,
       published_at, ''
from stakeholder_submission where status = 'PUBLISHED';
insert into copied_answer (id, copy_id, question_id, content, text)
select gen_random_uuid(), c.id, a.question_id, a.content, a.text
from stakeholder_answer a join submission_copy c using (submission_id);
insert into copied_comment (id, copy_id, ordinal, party_iso3, of_submission, question_id, text)
select gen_random_uuid(), c.id, a.ordinal, a.party_iso3, a.of_submission, a.question_id, a.text
from stakeholder_comment a join submission_copy c using (submission_id);

-- A copy is read by those it was made for, by those who oversee and by the organisation that it comes from.
alter table submission_copy enable row level security;
create policy readable on submission_copy for select
    using (party_iso3 is null
           or party_iso3 = (select caller_party())
           or (select caller_is('overseer'))
           or submission_id in (select id from stakeholder_submission
                                where organisation = (select caller_stakeholder())));
create policy made on submission_copy for insert with check ((select caller_is('secretariat')));
create policy made_nameless on submission_copy for update using ((select caller_is('secretariat')));

alter table copied_answer enable row level security;
create policy readable on copied_answer for select using (copy_id in (select id from submission_copy));
create policy made on copied_answer for insert with check ((select caller_is('secretariat')));

alter table copied_comment enable row level security;
create policy readable on copied_comment for select using (copy_id in (select id from submission_copy));
create policy made on copied_comment for insert with check ((select caller_is('secretariat')));

alter table copied_reaction enable row level security;
create policy readable on copied_reaction for select using (copy_id in (select id from submission_copy));
create policy made on copied_reaction for insert with check ((select caller_is('secretariat')));

alter table copy_withheld_passage enable row level security;
create policy known on copy_withheld_passage for select using ((select caller_is('secretariat')));
create policy withheld on copy_withheld_passage for insert with check ((select caller_is('secretariat')));

-- Between the Party and the Secretariat, followed by those who oversee, until it is published.
alter table reaction enable row level security;
create policy readable on reaction for select
    using ((select caller_is('overseer'))
           or copy_id in (select id from submission_copy where party_iso3 = (select caller_party())));
create policy written on reaction for insert
    with check (copy_id in (select id from submission_copy where party_iso3 = (select caller_party())));

-- Between the Secretariat and the organisation.
alter table inquiry enable row level security;
create policy readable on inquiry for select
    using ((select caller_is('secretariat'))
           or submission_id in (select id from stakeholder_submission
                                where organisation = (select caller_stakeholder())));
create policy asked on inquiry for insert with check ((select caller_is('secretariat')));
create policy answered on inquiry for update
    using (submission_id in (select id from stakeholder_submission where organisation = (select caller_stakeholder())));

-- Records of which the trail does not show who of outside acted on them.
create table concealed_record (record text primary key);
alter table concealed_record enable row level security;
create policy known on concealed_record for select using (true);
create policy concealed on concealed_record for insert
    with check ((select caller_is('secretariat')) or (select caller_stakeholder()) is not null);
create policy revealed on concealed_record for delete using ((select caller_is('secretariat')));
revoke update on concealed_record from ${serviceRole};
