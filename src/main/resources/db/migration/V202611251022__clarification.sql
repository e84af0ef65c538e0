-- What the Secretariat asks a Party about an answer of a submission, and what is said until it is clear.
create table clarification (
    id              uuid        primary key,
    version         integer     not null,
    reply_id        uuid        not null references reply,
    submission      integer     not null,
    question        varchar(8)  not null,
    state           varchar(16) not null check (state in ('ASKED', 'ANSWERED', 'SETTLED', 'WITHDRAWN')),
    due_on          date,
    messages        integer     not null,
    asked_at        timestamptz not null,
    last_message_at timestamptz not null,
    closed_at       timestamptz,
    closed_by       text,
    reason          text,
    foreign key (reply_id, submission) references submission (reply_id, number),
    check ((state in ('SETTLED', 'WITHDRAWN')) = (closed_at is not null)),
    check ((closed_at is null) = (closed_by is null)),
    check ((state = 'WITHDRAWN') = (reason is not null))
);

create index clarification_of_reply on clarification (reply_id, id);
create index clarification_on_question on clarification (reply_id, question, id);
create index clarification_by_state on clarification (state, id);

create table clarification_message (
    id               uuid        primary key,
    clarification_id uuid        not null references clarification,
    number           integer     not null,
    side             varchar(16) not null check (side in ('SECRETARIAT', 'PARTY')),
    text             text        not null,
    written_at       timestamptz not null,
    written_by       text        not null,
    unique (clarification_id, number)
);

-- The Party that is asked, its delegates who have the question, and those who oversee the replies; never the public.
alter table clarification enable row level security;

create policy readable on clarification for select
    using (reply_id in (select id from own_reply)
           or (select caller_is('overseer'))
           or (reply_id, question) in (select reply_id, number from delegated_number));
create policy asked on clarification for insert with check ((select caller_is('secretariat')));
create policy carried_on on clarification for update using ((select caller_is('secretariat')));
create policy answered on clarification for update
    using (reply_id in (select id from own_reply))
    with check (reply_id in (select id from own_reply) and state = 'ANSWERED');

alter table clarification_message enable row level security;

create policy readable on clarification_message for select
    using (clarification_id in (select id from clarification));
create policy written on clarification_message for insert
    with check (((select caller_is('secretariat')) and side = 'SECRETARIAT')
                or (side = 'PARTY'
                    and clarification_id in (select id from clarification
                                             where reply_id in (select id from own_reply))));

revoke delete on clarification from ${serviceRole};
revoke update, delete on clarification_message from ${serviceRole};

-- How many clarifications of a reply are open, for the state of play: the owner's view, which tells nothing of them.
create view open_clarification as
select reply_id, count(*) as open_count from clarification where state in ('ASKED', 'ANSWERED') group by reply_id;
