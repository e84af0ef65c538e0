-- A delegation has a day by which it is due, and a state. The answers tell whether the work on it has begun.
alter table delegation
    add sections       varchar[]   not null default '{}',
    add state          varchar(16) not null default 'GIVEN' check (state in ('GIVEN', 'HANDED_BACK', 'TAKEN_BACK')),
    add due_on         date,
    add note           text,
    add handed_back_at timestamptz,
    add hand_back_note text,
    add return_reason  text,
    add check (state <> 'HANDED_BACK' or handed_back_at is not null);

update delegation d set sections = (
    select array_agg(given.main order by given.main::integer)
    from (select distinct split_part(q.number, '.', 1) as main
          from delegation_question dq join question q on q.id = dq.questions_id where dq.delegation_id = d.id) given)
where exists (select 1 from delegation_question dq where dq.delegation_id = d.id);
update delegation d set state = 'TAKEN_BACK'
where not exists (select 1 from delegation_question dq where dq.delegation_id = d.id);

alter table delegation alter sections drop default, alter state drop default;

-- What a delegate works on ends when it is taken back, for then the delegation has no questions; what it handed back it
-- reads and does not save.
create or replace view delegated_answer as
select d.reply_id, q.questions_id as question_id, d.state = 'GIVEN' as may_save
from delegation d join delegation_question q on q.delegation_id = d.id
where d.delegate = (select caller_delegate()) and d.state <> 'TAKEN_BACK';

drop policy saved_by_delegate on answer;
create policy saved_by_delegate on answer for update
    using ((reply_id, question_id) in (select reply_id, question_id from delegated_answer where may_save));

-- A delegate knows its own delegation until it is taken back, and changes nothing of it but that it hands back.
drop policy known on delegation;
create policy known on delegation for select
    using ((delegate = (select caller_delegate()) and state <> 'TAKEN_BACK')
           or reply_id in (select id from own_reply));
create policy handed_back on delegation for update
    using (delegate = (select caller_delegate()) and state <> 'TAKEN_BACK')
    with check (delegate = (select caller_delegate()) and state = 'HANDED_BACK');

alter table delegation_question enable row level security;

create policy known on delegation_question for select using (delegation_id in (select id from delegation));
create policy given on delegation_question for insert
    with check (delegation_id in (select id from delegation where reply_id in (select id from own_reply)));
create policy taken_back on delegation_question for delete
    using (delegation_id in (select id from delegation where reply_id in (select id from own_reply)));

-- The same by the number of the question, for what is said about it rather than answered.
create view delegated_number as
select d.reply_id, q.number from delegated_answer d join question q on q.id = d.question_id;
