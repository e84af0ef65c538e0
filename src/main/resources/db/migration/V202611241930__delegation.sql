-- Which sections of its Party's reply a delegate works on. It is kept here and not in the token, so that it ends at once.
create table delegation (
    id       uuid         primary key,
    version  integer      not null,
    reply_id uuid         not null references reply,
    delegate varchar(100) not null,
    given_by text         not null,
    given_at timestamptz  not null,
    unique (reply_id, delegate)
);

create index delegation_of_delegate on delegation (delegate);

create table delegation_question (
    delegation_id uuid not null references delegation,
    questions_id  uuid not null references question,
    primary key (delegation_id, questions_id)
);

create function caller_delegate() returns text language sql stable parallel safe
    return nullif(current_setting('caller.delegate', true), '');

-- What a delegate works on, found once for a query. It is the owner's, for a delegation names the reply that it opens.
create view delegated_answer as
select d.reply_id, q.questions_id as question_id
from delegation d join delegation_question q on q.delegation_id = d.id
where d.delegate = (select caller_delegate());

alter table delegation enable row level security;

create policy known on delegation for select
    using (delegate = (select caller_delegate()) or reply_id in (select id from own_reply));
create policy given on delegation for insert with check (reply_id in (select id from own_reply));
create policy changed on delegation for update using (reply_id in (select id from own_reply));

-- A delegate reaches the reply of its Party, and of its answers those of its sections; it submits nothing.
drop policy known on reply;
create policy known on reply for select
    using (party_iso3 = caller_party() or caller_is('overseer') or status = 'PUBLISHED'
           or id in (select reply_id from delegated_answer));
drop policy changed on reply;
create policy changed on reply for update
    using (party_iso3 = caller_party() or caller_is('secretariat') or id in (select reply_id from delegated_answer))
    with check (party_iso3 = caller_party() or caller_is('secretariat'));

create policy delegated on answer for select
    using ((reply_id, question_id) in (select reply_id, question_id from delegated_answer));
create policy saved_by_delegate on answer for update
    using ((reply_id, question_id) in (select reply_id, question_id from delegated_answer));
