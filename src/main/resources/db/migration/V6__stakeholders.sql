-- What organisations submit, and what the Secretariat does with it. What an organisation owns carries its name, held equal
-- to its submission's by the foreign key, so that a policy compares the row's own column with who asks. Copies never do:
-- a name must not stand on a nameless row.

-- What one organisation says in one round, bound to one version of the questionnaire, and what was decided on it.
create table stakeholder_submission (
    id                        uuid        primary key,
    version                   integer     not null,
    round_number              integer     not null references round,
    questionnaire_id          uuid        not null references questionnaire,
    organisation              text        not null check (organisation <> ''),
    kind                      varchar(40) not null
        check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON', 'INTERNATIONAL_OR_EUROPEAN_BODY',
                        'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
    language                  varchar(2)  not null check (language in ('EN', 'FR')),
    status                    varchar(16) not null
        check (status in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'PUBLISHED')),
    late                      boolean     not null,
    due                       timestamptz,
    submitted_at              timestamptz,
    published_at              timestamptz,
    decided_at                timestamptz,
    decided_by                text,
    ground                    varchar(24) check (ground in ('OFF_TOPIC', 'NOT_ATTRIBUTABLE', 'PERSONAL_DATA', 'ABUSIVE',
                                                            'DUPLICATE', 'OTHER')),
    ground_in_words           text,
    -- Whoever drafts a submission writes nothing here.
    anonymity                 varchar(8)  not null default 'NONE'
        check (anonymity in ('NONE', 'ASKED', 'GRANTED', 'REFUSED')),
    concealed                 boolean     not null generated always as (anonymity in ('ASKED', 'GRANTED')) stored,
    anonymity_asked_because   text,
    anonymity_asked_at        timestamptz,
    anonymity_decided_because text,
    anonymity_decided_at      timestamptz,
    anonymity_decided_by      text,
    -- How often something of its published copy was taken down.
    take_downs                integer     not null default 0 check (take_downs = 0 or status = 'PUBLISHED'),
    unique (id, organisation),
    check ((status = 'DRAFT') = (submitted_at is null)),
    check ((submitted_at is null) = (due is null)),
    check ((status in ('ACCEPTED', 'DECLINED', 'PUBLISHED')) = (decided_at is not null)),
    check ((status = 'DECLINED') = (ground is not null and ground_in_words is not null)),
    check ((status = 'PUBLISHED') = (published_at is not null)),
    check (anonymity <> 'ASKED' or anonymity_asked_because is not null),
    check ((anonymity in ('GRANTED', 'REFUSED')) = (anonymity_decided_because is not null))
);

create index stakeholder_submission_of_round on stakeholder_submission (round_number, id);
create index stakeholder_submission_of_organisation on stakeholder_submission (organisation, round_number, id);
-- What waits for the organisation, and what waits for the Secretariat to decide.
create index stakeholder_submission_to_submit on stakeholder_submission (organisation) where status = 'DRAFT';
create index stakeholder_submission_to_decide on stakeholder_submission (round_number, id)
    where status = 'SUBMITTED' or anonymity = 'ASKED';

-- What an organisation answers to one question.
create table stakeholder_answer (
    id            uuid  primary key,
    submission_id uuid  not null,
    organisation  text  not null,
    question_id   uuid  not null references question,
    content       jsonb not null,
    text          text  not null,
    unique (submission_id, question_id) deferrable initially deferred,
    foreign key (submission_id, organisation) references stakeholder_submission (id, organisation)
);

create index stakeholder_answer_to_question on stakeholder_answer (question_id);

-- What an organisation says of one Party: on a published submission of its reply, or on the whole.
create table stakeholder_comment (
    id            uuid       primary key,
    submission_id uuid       not null,
    organisation  text       not null,
    ordinal       integer    not null,
    party_iso3    varchar(3) not null references party,
    of_submission integer    check (of_submission > 0),
    question_id   uuid       references question,
    text          text       not null,
    unique (submission_id, ordinal) deferrable initially deferred,
    foreign key (submission_id, organisation) references stakeholder_submission (id, organisation),
    constraint comment_on_an_answer_names_its_submission check (question_id is null or of_submission is not null)
);

create index stakeholder_comment_on_party on stakeholder_comment (party_iso3, submission_id);
create index stakeholder_comment_on_question on stakeholder_comment (question_id);

-- The seal of a submission: its canonical form and the digest of that. It stands apart, because it holds what is withheld
-- from those who read the submission, and who wrote it.
create table stakeholder_seal (
    submission_id     uuid        primary key,
    organisation      text        not null,
    submitted_by      text        not null,
    submitted_by_name text        not null,
    sealed            text        not null,
    sha256            varchar(64) not null,
    foreign key (submission_id, organisation) references stakeholder_submission (id, organisation)
);

-- More time for one organisation or, where it names none, for all stakeholders of a round. Each is later than what held
-- before, so the latest that concerns an organisation holds.
create table stakeholder_extension (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null,
    organisation varchar(200),
    granted_by   text        not null,
    granted_at   timestamptz not null,
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit),
    reason       text        not null,
    unique (round_number, number)
);

create index stakeholder_extension_of_organisation on stakeholder_extension (round_number, organisation, number);

-- What the Secretariat asks an organisation about its submission, and its answer.
create table inquiry (
    id            uuid        primary key,
    version       integer     not null,
    submission_id uuid        not null,
    organisation  text        not null,
    text          text        not null,
    due_on        date,
    asked_at      timestamptz not null,
    asked_by      text        not null,
    answer        text,
    answered_at   timestamptz,
    answered_by   text,
    foreign key (submission_id, organisation) references stakeholder_submission (id, organisation),
    check (num_nulls(answer, answered_at, answered_by) in (0, 3))
);

create index inquiry_of_submission on inquiry (submission_id, id);
create index inquiry_to_answer on inquiry (organisation) where answer is null;

-- What somebody else than its organisation and those who oversee reads of a submission, as it was when the copy was
-- made: for one Party, to which it was forwarded, or where there is no Party for everybody.
create table submission_copy (
    id               uuid        primary key,
    version          integer     not null,
    submission_id    uuid        not null references stakeholder_submission,
    round_number     integer     not null references round,
    questionnaire_id uuid        not null references questionnaire,
    party_iso3       varchar(3)  references party,
    because          text,
    organisation     text,
    kind             varchar(40),
    language         varchar(2)  not null check (language in ('EN', 'FR')),
    late             boolean,
    submitted_at     timestamptz,
    -- A day, in UTC: the time would tell more of an organisation that is not to be named than others may know.
    made_at          timestamptz not null check (made_at = date_trunc('day', made_at, 'UTC')),
    made_by          text        not null,
    made_in          xid8        not null default pg_current_xact_id(),
    -- PostgreSQL counts how often something of it was taken down; the service has no right to it.
    take_downs       integer     not null default 0 check (take_downs = 0 or party_iso3 is null),
    -- Whether its Party has said something to it; PostgreSQL notes it, and the service has no right to.
    reacted          boolean     not null default false,
    unique nulls not distinct (submission_id, party_iso3),
    check ((organisation is null) = (kind is null))
);

-- The keys of copies are random, since everybody sees them; lists go by the day.
create index submission_copy_of_round on submission_copy (round_number, made_at, id);
create index submission_copy_for_party on submission_copy (party_iso3, round_number, made_at, id);
create index submission_copy_without_reaction on submission_copy (party_iso3, round_number, id) where not reacted;

-- An answer in a copy.
create table copied_answer (
    id          uuid  primary key,
    copy_id     uuid  not null references submission_copy,
    question_id uuid  not null references question,
    content     jsonb not null,
    text        text  not null,
    unique (copy_id, question_id)
);

create index copied_answer_to_question on copied_answer (question_id);

-- A comment on a Party in a copy.
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
create index copied_comment_on_question on copied_comment (question_id);

-- What is withheld from a copy; without a passage, the whole answer.
create table copy_withheld_passage (
    copy_id           uuid    not null references submission_copy,
    ordinal           integer not null,
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
    -- A day, in UTC, as of the copy itself.
    written_at timestamptz not null check (written_at = date_trunc('day', written_at, 'UTC'))
);

create index copied_reaction_of_copy on copied_reaction (copy_id, id);

-- That something of a published copy was taken down.
create table copy_take_down (
    id       uuid        primary key,
    copy_id  uuid        not null references submission_copy,
    number   integer     not null,
    reason   text        not null,
    taken_at timestamptz not null,
    taken_by text        not null,
    -- Whether it also holds in texts of the report that do not cite the submission.
    everywhere boolean   not null default false,
    unique (copy_id, number)
);

-- What was taken down; without a passage, the whole text.
create table copy_taken_down_passage (
    take_down_id      uuid    not null references copy_take_down,
    ordinal           integer not null,
    withheld_question text    not null,
    withheld_passage  text,
    withheld_ground   text    not null,
    primary key (take_down_id, ordinal)
);

-- What a take-down leaves of an answer, a comment or a reaction of the copy.
create table copied_text_cut (
    id           uuid  primary key,
    take_down_id uuid  not null references copy_take_down,
    copied_text  uuid  not null,
    content      jsonb not null,
    text         text  not null,
    unique (take_down_id, copied_text)
);

-- Refuses a change of an answer or a comment of a submission that is no draft any more.
create function refuse_change_of_frozen_text() returns trigger language plpgsql as $$
begin
    if exists (select from stakeholder_submission
               where id in (new.submission_id, old.submission_id) and status <> 'DRAFT') then
        raise exception 'a submitted contribution of a stakeholder is frozen';
    end if;
    return coalesce(new, old);
end $$;

-- What was submitted stays as it was, whoever writes.
create trigger frozen_answer before insert or update or delete on stakeholder_answer
    for each row execute function refuse_change_of_frozen_text();
create trigger frozen_comment before insert or update or delete on stakeholder_comment
    for each row execute function refuse_change_of_frozen_text();

-- Of the submission itself only what is decided on it moves on.
create trigger frozen_submission before update on stakeholder_submission
    for each row when (old.status <> 'DRAFT'
        and (old.round_number, old.questionnaire_id, old.organisation, old.kind, old.language, old.late, old.due,
             old.submitted_at)
            is distinct from
            (new.round_number, new.questionnaire_id, new.organisation, new.kind, new.language, new.late, new.due,
             new.submitted_at))
    execute function refuse('a submitted contribution of a stakeholder is frozen');

-- Refuses to an organisation any decision: it submits its draft, and asks not to be named.
create function refuse_decision_of_stakeholder() returns trigger language plpgsql as $$
begin
    if caller_stakeholder() is not null and not caller_is('secretariat')
        and ((old.status, new.status) not in ((old.status, old.status), ('DRAFT', 'SUBMITTED'))
             or (new.decided_at, new.decided_by, new.ground, new.ground_in_words)
                is distinct from (old.decided_at, old.decided_by, old.ground, old.ground_in_words)
             or ((new.anonymity, new.anonymity_decided_because, new.anonymity_decided_at, new.anonymity_decided_by)
                 is distinct from
                 (old.anonymity, old.anonymity_decided_because, old.anonymity_decided_at, old.anonymity_decided_by)
                 and (new.anonymity <> 'ASKED'
                      or num_nonnulls(new.anonymity_decided_at, new.anonymity_decided_by) > 0))) then
        raise exception 'the Secretariat decides on a submission';
    end if;
    return new;
end $$;

-- The Secretariat alone decides on it.
create trigger decided_by_secretariat before update on stakeholder_submission
    for each row execute function refuse_decision_of_stakeholder();

-- What was answered stays as it was, whoever writes.
create trigger answered_inquiry before update on inquiry
    for each row when (old.answer is not null) execute function refuse('an inquiry is answered once');

-- A seal stays as it was made.
create trigger unchangeable_stakeholder_seal before update or delete on stakeholder_seal
    for each row execute function refuse('a submitted contribution of a stakeholder is frozen');

-- What was granted stays as it was, whoever writes.
create trigger unchangeable_extension before update or delete on stakeholder_extension
    for each row execute function refuse('an extension is unchangeable');

-- Notes on a copy, as the owner, that its Party has reacted.
create function note_reaction() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update submission_copy set reacted = true where id = new.copy_id and not reacted;
    return null;
end $$;

-- The first reaction is noted in the step that writes it.
create trigger noted_reaction after insert on reaction
    for each row execute function note_reaction();

-- Copies stay as they were made, but that a name goes out of them when naming has become a danger.
create trigger nameless_copy before update on submission_copy
    for each row when (num_nonnulls(new.organisation, new.kind, new.late, new.submitted_at) > 0
        and ((new.take_downs = old.take_downs and new.reacted = old.reacted)
             or (new.organisation, new.kind, new.late, new.submitted_at)
                is distinct from (old.organisation, old.kind, old.late, old.submitted_at)))
    execute function refuse('a copy of a submission stays as it was made');

-- Whether something of a copy is taken down in this very transaction.
create function copy_taken_down_now(of_copy uuid) returns boolean language sql stable as $$
    select exists (select from copy_take_down where copy_id = of_copy and written_now(xmin))
$$;

-- Refuses any change of a text of a copy but one: a take-down leaves out more of it.
create function refuse_all_but_take_down_of_copy() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' or not copy_taken_down_now(old.copy_id) then
        raise exception 'a copy of a submission stays as it was made';
    end if;
    if to_jsonb(new) - 'text' - 'content' <> to_jsonb(old) - 'text' - 'content'
        or not says_no_more(new.text, old.text)
        or not says_no_more(coalesce(to_jsonb(new) -> 'content', '{}'), coalesce(to_jsonb(old) -> 'content', '{}')) then
        raise exception 'a take-down only takes away';
    end if;
    return new;
end $$;

create trigger unchangeable_copied_answer before update or delete on copied_answer
    for each row execute function refuse_all_but_take_down_of_copy();
create trigger unchangeable_copied_comment before update or delete on copied_comment
    for each row execute function refuse_all_but_take_down_of_copy();

-- Puts what a take-down leaves in the place of the text, as the owner: the service changes nothing of a copy.
create function cut_copied_text() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    of_copy uuid := (select copy_id from copy_take_down where id = new.take_down_id);
begin
    update copied_answer set content = new.content, text = new.text where id = new.copied_text and copy_id = of_copy;
    update copied_comment set text = new.text where id = new.copied_text and copy_id = of_copy;
    update copied_reaction set text = new.text where id = new.copied_text and copy_id = of_copy;
    return null;
end $$;

create trigger cut_from_the_copy after insert on copied_text_cut
    for each row execute function cut_copied_text();

-- Counts a take-down on its copy, so that the copy has another version.
create function count_take_down_of_copy() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update submission_copy set version = version + 1, take_downs = take_downs + 1 where id = new.copy_id;
    return null;
end $$;

create trigger counted_on_its_copy after insert on copy_take_down
    for each row execute function count_take_down_of_copy();

-- What was taken down, by whom and why stays on record.
create trigger unchangeable_copy_take_down before update or delete on copy_take_down
    for each row execute function refuse('a take-down is unchangeable');
create trigger unchangeable_copy_taken_down_passage before update or delete on copy_taken_down_passage
    for each row execute function refuse('a take-down is unchangeable');
create trigger unchangeable_copied_text_cut before update or delete on copied_text_cut
    for each row execute function refuse('a take-down is unchangeable');
create trigger unchangeable_withheld before update or delete on copy_withheld_passage
    for each row execute function refuse('a copy of a submission stays as it was made');
create trigger unchangeable_copied_reaction before update or delete on copied_reaction
    for each row execute function refuse_all_but_take_down_of_copy();

-- A reaction stays as it was written.
create trigger unchangeable_reaction before update or delete on reaction
    for each row execute function refuse('a copy of a submission stays as it was made');

-- From when on those who oversee see a copy that was made for one Party: of one without a name, when its day is over. Copies
-- without a name that came up at one moment would be known for those of one organisation. The Secretariat, which makes them,
-- sees them at once.
create function comes_up_at(organisation text, made_at timestamptz) returns timestamptz language sql stable parallel safe
    return case when organisation is null then made_at + interval '24 hours' else '-infinity' end;

-- The submissions that the caller drafts; its policies hold in it.
create view own_stakeholder_draft with (security_invoker = true) as
select id from stakeholder_submission where organisation = (select caller_stakeholder()) and status = 'DRAFT';

-- The records of which the trail does not show who of outside acted on them, by the key that stands in their addresses: a
-- submission that must not be named, and its copies. A view of the owner for the auditor, who reads neither.
create view concealed_record with (security_barrier = true) as
select s.id as record from stakeholder_submission s where s.concealed and (select caller_is('auditor'))
union all
select c.id from submission_copy c join stakeholder_submission s on s.id = c.submission_id
where s.concealed and (select caller_is('auditor'));

-- Whether an address has the key of such a record, wherever in it: each key is looked up, and no record gone through. What
-- was refused below submissions and forwardings counts as such, since a mistyped key may be meant for one.
create function names_concealed(address text, outcome text) returns boolean language sql stable
    return (outcome = 'REFUSED' and address ~ '^/rounds/[^/]+/(stakeholder-submissions|forwardings)/')
        or exists (select from concealed_record c where c.record = any (keys_in(address)));

-- How much hangs on a record, for whoever may hang a file on it: a view of the owner, which tells no name and no text.
create view attachment_use with (security_barrier = true) as
select holder_id, count(*) as files, sum(size)::bigint as bytes from attachment
where (select r.party_iso3 = (select caller_party()) from reply r where r.id = holder_id)
   or (select true from delegated_answer d where d.reply_id = holder_id limit 1)
   or (select s.organisation = (select caller_stakeholder()) and s.status = 'DRAFT'
       from stakeholder_submission s where s.id = holder_id)
   or ((select caller_is('secretariat'))
       and (select made_now(c.made_in) from submission_copy c where c.id = holder_id))
group by holder_id;

grant select on own_stakeholder_draft, concealed_record to ${serviceRole};

alter table stakeholder_submission enable row level security;
-- The submission itself is read by its organisation, by the Secretariat and, unless it must not be named, by those who
-- oversee. Everybody else reads copies, and of one that must not be named those who oversee do so too: a copy without
-- the name cannot give it away, whichever query reads it.
create policy readable on stakeholder_submission for select
    using (organisation = (select caller_stakeholder())
           or (submitted_at is not null
               and ((select caller_is('secretariat')) or ((select caller_is('overseer')) and not concealed))));
-- Its organisation drafts it, and decides nothing.
create policy drafted on stakeholder_submission for insert
    with check (organisation = (select caller_stakeholder())
                and status = 'DRAFT'
                and anonymity in ('NONE', 'ASKED')
                and num_nonnulls(decided_by, ground, ground_in_words, anonymity_decided_at, anonymity_decided_by) = 0);
-- Its organisation changes it until it is published, and the Secretariat once it is submitted.
create policy changed on stakeholder_submission for update
    using ((organisation = (select caller_stakeholder()) and status <> 'PUBLISHED')
           or (submitted_at is not null and (select caller_is('secretariat'))));
grant select, insert, update on stakeholder_submission to ${serviceRole};

alter table stakeholder_answer enable row level security;
-- An answer is read with its submission.
create policy readable on stakeholder_answer for select
    using (organisation = (select caller_stakeholder())
           or (select true from stakeholder_submission s where s.id = submission_id));
-- Its organisation writes it while the submission is a draft.
create policy drafted on stakeholder_answer for insert
    with check ((select true from own_stakeholder_draft o where o.id = submission_id));
-- It removes it while the submission is a draft.
create policy redrafted on stakeholder_answer for delete
    using ((select true from own_stakeholder_draft o where o.id = submission_id));
grant select, insert, delete on stakeholder_answer to ${serviceRole};

alter table stakeholder_comment enable row level security;
-- A comment is read with its submission.
create policy readable on stakeholder_comment for select
    using (organisation = (select caller_stakeholder())
           or (select true from stakeholder_submission s where s.id = submission_id));
-- Its organisation writes it while the submission is a draft.
create policy drafted on stakeholder_comment for insert
    with check ((select true from own_stakeholder_draft o where o.id = submission_id));
-- It removes it while the submission is a draft.
create policy redrafted on stakeholder_comment for delete
    using ((select true from own_stakeholder_draft o where o.id = submission_id));
grant select, insert, delete on stakeholder_comment to ${serviceRole};

alter table stakeholder_seal enable row level security;
-- A seal is read by its organisation and the Secretariat.
create policy readable on stakeholder_seal for select
    using (organisation = (select caller_stakeholder()) or (select caller_is('secretariat')));
-- Its organisation seals a draft in the step that submits it.
create policy sealed on stakeholder_seal for insert
    with check ((select true from own_stakeholder_draft o where o.id = submission_id));
grant select, insert on stakeholder_seal to ${serviceRole};

alter table stakeholder_extension enable row level security;
-- An extension is between the Secretariat and whom it is for, followed by the Committee.
create policy known on stakeholder_extension for select
    using ((select caller_is('overseer'))
           or organisation = (select caller_stakeholder())
           or (organisation is null and (select caller_stakeholder()) is not null));
-- The Secretariat grants it.
create policy granted on stakeholder_extension for insert with check ((select caller_is('secretariat')));
grant select, insert on stakeholder_extension to ${serviceRole};

alter table inquiry enable row level security;
-- An inquiry is between the Secretariat and the organisation.
create policy readable on inquiry for select
    using (organisation = (select caller_stakeholder()) or (select caller_is('secretariat')));
-- The Secretariat asks.
create policy asked on inquiry for insert with check ((select caller_is('secretariat')));
-- The organisation answers what it was asked.
create policy answered on inquiry for update using (organisation = (select caller_stakeholder()));
grant select, insert on inquiry to ${serviceRole};
grant update (version, answer, answered_at, answered_by) on inquiry to ${serviceRole};

alter table submission_copy enable row level security;
-- A copy is read by those it was made for, by those who oversee and by the organisation that it comes from.
create policy readable on submission_copy for select
    using (party_iso3 is null
           or party_iso3 = (select caller_party())
           or (select caller_is('secretariat'))
           or (select caller_is('overseer')) and comes_up_at(organisation, made_at) <= (select caller_time())
           or (select s.organisation = (select caller_stakeholder())
               from stakeholder_submission s where s.id = submission_id));
-- The Secretariat makes it.
create policy made on submission_copy for insert with check ((select caller_is('secretariat')));
-- It takes the name out of it later.
create policy made_nameless on submission_copy for update using ((select caller_is('secretariat')));
grant select on submission_copy to ${serviceRole};
grant insert (id, version, submission_id, round_number, questionnaire_id, party_iso3, because, organisation, kind, language,
              late, submitted_at, made_at, made_by) on submission_copy to ${serviceRole};
grant update (version, organisation, kind, late, submitted_at) on submission_copy to ${serviceRole};

alter table copied_answer enable row level security;
-- An answer in a copy is read with it.
create policy readable on copied_answer for select using ((select true from submission_copy c where c.id = copy_id));
-- The Secretariat makes it in the step that makes the copy.
create policy made on copied_answer for insert
    with check ((select caller_is('secretariat'))
                and exists (select from submission_copy c where c.id = copy_id and made_now(c.made_in)));
grant select, insert on copied_answer to ${serviceRole};

alter table copied_comment enable row level security;
-- A comment in a copy is read with it.
create policy readable on copied_comment for select using ((select true from submission_copy c where c.id = copy_id));
-- The Secretariat makes it in the step that makes the copy.
create policy made on copied_comment for insert
    with check ((select caller_is('secretariat'))
                and exists (select from submission_copy c where c.id = copy_id and made_now(c.made_in)));
grant select, insert on copied_comment to ${serviceRole};

alter table copied_reaction enable row level security;
-- A reaction in a copy is read with it.
create policy readable on copied_reaction for select using ((select true from submission_copy c where c.id = copy_id));
-- The Secretariat makes it in the step that makes the copy.
create policy made on copied_reaction for insert
    with check ((select caller_is('secretariat'))
                and exists (select from submission_copy c where c.id = copy_id and made_now(c.made_in)));
grant select, insert on copied_reaction to ${serviceRole};

alter table copy_withheld_passage enable row level security;
-- What is withheld from a copy is the Secretariat's.
create policy known on copy_withheld_passage for select using ((select caller_is('secretariat')));
-- It withholds in the step that makes the copy.
create policy withheld on copy_withheld_passage for insert
    with check ((select caller_is('secretariat'))
                and exists (select from submission_copy c where c.id = copy_id and made_now(c.made_in)));
grant select, insert on copy_withheld_passage to ${serviceRole};

alter table copy_take_down enable row level security;
-- A take-down is the Secretariat's: it has the words.
create policy known on copy_take_down for select using ((select caller_is('secretariat')));
-- It takes down from copies that are public, and from no others.
create policy taken_down on copy_take_down for insert
    with check ((select caller_is('secretariat'))
                and (select c.party_iso3 is null from submission_copy c where c.id = copy_id));
grant select, insert on copy_take_down to ${serviceRole};

alter table copy_taken_down_passage enable row level security;
-- What was taken down is the Secretariat's: it is the words.
create policy known on copy_taken_down_passage for select using ((select caller_is('secretariat')));
-- It is written in the step that takes down.
create policy taken_down on copy_taken_down_passage for insert
    with check ((select caller_is('secretariat'))
                and exists (select from copy_take_down t where t.id = take_down_id and written_now(t.xmin)));
grant select, insert on copy_taken_down_passage to ${serviceRole};

alter table copied_text_cut enable row level security;
-- What was cut out of the texts of a copy is the Secretariat's.
create policy known on copied_text_cut for select using ((select caller_is('secretariat')));
-- It is written in the step that takes down.
create policy taken_down on copied_text_cut for insert
    with check ((select caller_is('secretariat'))
                and exists (select from copy_take_down t where t.id = take_down_id and written_now(t.xmin)));
grant select, insert on copied_text_cut to ${serviceRole};

alter table reaction enable row level security;
-- A reaction is between the Party and the Secretariat, followed by those who oversee as they see the copy, until it is
-- published.
create policy readable on reaction for select
    using ((select c.party_iso3 = (select caller_party()) or (select caller_is('overseer'))
            from submission_copy c where c.id = copy_id));
-- The Party writes it.
create policy written on reaction for insert
    with check ((select c.party_iso3 = (select caller_party()) from submission_copy c where c.id = copy_id));
grant select, insert on reaction to ${serviceRole};

-- Which files a stakeholder's submission holds is read by whoever reads the submission.
create policy readable_of_stakeholder on sealed_attachment for select
    using ((select true from stakeholder_submission s where s.id = submission_id));
-- A draft that is submitted seals the files that hang on it, and no others.
create policy submitted_by_stakeholder on sealed_attachment for insert
    with check ((select true from own_stakeholder_draft o where o.id = submission_id)
                and hangs_on(attachment_id, submission_id));

-- The files of a submission are read by its organisation.
create policy of_own_submission on attachment for select
    using ((select s.organisation = (select caller_stakeholder()) from stakeholder_submission s where s.id = holder_id));
-- Its organisation sends files while it is a draft.
create policy uploaded_to_submission on attachment for insert
    with check ((select true from own_stakeholder_draft o where o.id = holder_id));
-- It withdraws them while it is a draft.
create policy withdrawn_from_submission on attachment for update
    using ((select true from own_stakeholder_draft o where o.id = holder_id));
-- A chunk comes in the step that sends its file to a draft.
create policy uploaded_to_submission on attachment_chunk for insert
    with check ((select made_now(a.made_in) from attachment a join own_stakeholder_draft o on o.id = a.holder_id
                 where a.id = attachment_id));

-- Files go along with a copy as copies of their own, which hang on it and are read by whoever reads it, unless they were taken
-- down.
create policy of_copy on attachment for select
    using ((withdrawn_at is null or (select caller_is('secretariat')))
           and (select true from submission_copy c where c.id = holder_id));
-- The Secretariat closes a copied file in the step that takes down from the copy.
create policy taken_down on attachment for update
    using ((select caller_is('secretariat'))
           and (select copy_taken_down_now(c.id) from submission_copy c where c.id = holder_id));
-- A file is copied in the step that makes the copy.
create policy copied on attachment for insert
    with check ((select caller_is('secretariat'))
                and (select made_now(c.made_in) from submission_copy c where c.id = holder_id));
-- A chunk is copied in the step that makes the copy.
create policy copied on attachment_chunk for insert
    with check ((select caller_is('secretariat'))
                and (select made_now(a.made_in) from attachment a join submission_copy c on c.id = a.holder_id
                     where a.id = attachment_id));

grant select on attachment_use to ${serviceRole};
