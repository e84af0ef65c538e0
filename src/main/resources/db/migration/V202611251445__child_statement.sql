-- Whether children in vulnerable situations were in the group; null where a session was reported before this was asked.
alter table child_contribution add column vulnerable_situations boolean;

-- The one statement that the verb under way is about: what a facilitator flags or withdraws is no longer his to see, and
-- what is erased by a schedule is nobody's. Told by StatementDoor alone, after it was asked whether the caller may.
create function caller_statement() returns uuid language sql stable parallel safe
    return nullif(current_setting('caller.statement', true), '')::uuid;

-- What a child said, encrypted with a data key of its own. There is no column for a text that can be read.
create table child_statement (
    id              uuid        primary key,
    version         integer     not null,
    round_number    integer     not null references round,
    contribution_id uuid        not null references child_contribution,
    question        varchar(8),
    chapter         varchar(8)  not null,
    medium          varchar(16) not null check (medium in ('MESSAGE', 'DRAWING', 'POSTER', 'VIDEO')),
    state           varchar(16) not null check (state in ('REPORTED', 'CONFIRMED', 'SET_ASIDE', 'WITHDRAWN', 'ERASED')),
    ground          varchar(32),
    disclosed       boolean     not null,
    sealed          bytea       not null,
    reported_by     text        not null,
    reported_at     timestamptz not null,
    decided_at      timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_for   varchar(16),
    check ((state in ('WITHDRAWN', 'ERASED')) = (length(sealed) = 0)),
    check ((state = 'SET_ASIDE') = (ground is not null)),
    check ((withdrawn_at is null) = (withdrawn_for is null))
);

create index child_statement_of_round on child_statement (round_number, id);
create index child_statement_of_session on child_statement (contribution_id, id);
create index child_statement_by_state on child_statement (round_number, state, id);
create index child_statement_on_question on child_statement (round_number, question, id);
create index child_statement_on_chapter on child_statement (round_number, chapter, id);
create index child_statement_by_medium on child_statement (round_number, medium, id);

alter table child_statement enable row level security;

create policy readable on child_statement for select
    using ((reported_by = (select caller_facilitator()) and not disclosed)
           or (select caller_is('officer'))
           or id = (select caller_statement()));
create policy reported on child_statement for insert
    with check (reported_by = caller_facilitator()
                and contribution_id in (select id from child_contribution where reported_by = caller_facilitator()));
create policy carried_on on child_statement for update
    using ((select caller_is('officer')) or id = (select caller_statement()));

-- A statement that discloses abuse, or may: the safeguarding officer's queue. What is left when it is erased is this line.
create table abuse_disclosure (
    statement_id uuid        primary key references child_statement,
    version      integer     not null,
    round_number integer     not null references round,
    source       varchar(16) not null check (source in ('FACILITATOR', 'SCREEN', 'OFFICER')),
    state        varchar(16) not null check (state in ('OPEN', 'CLOSED', 'DISMISSED', 'ERASED')),
    received_at  timestamptz not null,
    closed_at    timestamptz,
    erase_at     timestamptz,
    erased_at    timestamptz,
    check ((state in ('CLOSED', 'ERASED')) = (erase_at is not null)),
    check ((state = 'ERASED') = (erased_at is not null))
);

create index abuse_disclosure_of_round on abuse_disclosure (round_number, statement_id);
create index abuse_disclosure_by_state on abuse_disclosure (round_number, state, statement_id);
create index abuse_disclosure_due on abuse_disclosure (erase_at) where erased_at is null;

create table abuse_disclosure_steps (
    abuse_disclosure_statement_id uuid        not null references abuse_disclosure,
    ordinal                       integer     not null,
    steps_step                    varchar(32) not null
        check (steps_step in ('REFERRED', 'REPORTED_TO_AUTHORITY', 'NO_DISCLOSURE', 'CLOSED')),
    steps_taken_on                date        not null,
    steps_recorded_at             timestamptz not null,
    steps_recorded_by             text        not null,
    primary key (abuse_disclosure_statement_id, ordinal)
);

-- That a statement exists, to those who may act on it, also when it is no longer theirs to read.
create view known_statement as
select id, round_number, contribution_id from child_statement
where reported_by = caller_facilitator() or caller_is('officer');

alter table abuse_disclosure enable row level security;

create policy readable on abuse_disclosure for select
    using ((select caller_is('officer')) or (select caller_is('sweep')) or statement_id = (select caller_statement()));
create policy received on abuse_disclosure for insert
    with check (statement_id in (select id from known_statement));
create policy handled on abuse_disclosure for update
    using ((select caller_is('officer')) or statement_id = (select caller_statement()));

alter table abuse_disclosure_steps enable row level security;

create policy readable on abuse_disclosure_steps for select using ((select caller_is('officer')));
create policy recorded on abuse_disclosure_steps for insert with check ((select caller_is('officer')));

-- Keys that are to be destroyed: an errand to the other database, which is kept until it is done.
create table key_destruction (
    statement_id uuid        primary key references child_statement,
    asked_at     timestamptz not null,
    done_at      timestamptz
);

create index key_destruction_pending on key_destruction (statement_id) where done_at is null;

alter table key_destruction enable row level security;

create policy readable on key_destruction for select
    using ((select caller_is('sweep')) or statement_id = (select caller_statement()));
create policy asked on key_destruction for insert with check (statement_id = (select caller_statement()));
create policy done on key_destruction for update using ((select caller_is('sweep')));

revoke delete on child_statement, abuse_disclosure, key_destruction from ${serviceRole};
revoke update, delete on abuse_disclosure_steps from ${serviceRole};
