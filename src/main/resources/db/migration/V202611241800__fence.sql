-- The second fence. The first is the where clause of each query; this one holds where such a clause was forgotten.
-- The service tells at the beginning of each transaction who asks (access.Fence); who tells nothing sees nothing.

create function caller_party() returns text language sql stable parallel safe
    return nullif(current_setting('caller.party', true), '');

create function caller_facilitator() returns text language sql stable parallel safe
    return nullif(current_setting('caller.facilitator', true), '');

create function caller_is(role text) returns boolean language sql stable parallel safe
    return coalesce(current_setting('caller.' || role, true), '') = 'true';

-- Replies: their own Party, those who oversee (which only tells them that a draft exists), everybody when published.
alter table reply enable row level security;

create policy known on reply for select
    using (party_iso3 = caller_party() or caller_is('overseer') or status = 'PUBLISHED');
create policy issued on reply for insert with check (caller_is('secretariat'));
create policy changed on reply for update using (party_iso3 = caller_party() or caller_is('secretariat'));

-- What is in a reply: never a draft of another. The replies that may be read are found once for a query, not once for
-- each answer; the policies of reply itself already hold in these sub-queries.
create view readable_reply with (security_invoker = true) as
select id from reply where party_iso3 = caller_party() or status <> 'DRAFT';

create view own_reply with (security_invoker = true) as
select id from reply where party_iso3 = caller_party();

alter table answer enable row level security;

create policy readable on answer for select using (reply_id in (select id from readable_reply));
create policy issued on answer for insert with check (caller_is('secretariat'));
create policy saved on answer for update using (reply_id in (select id from own_reply));

alter table submission enable row level security;

create policy readable on submission for select using (reply_id in (select id from readable_reply));
create policy submitted on submission for insert with check (reply_id in (select id from own_reply));

alter table submitted_answer enable row level security;

create policy readable on submitted_answer for select
    using (submission_id in (select id from submission where reply_id in (select id from readable_reply)));
create policy submitted on submitted_answer for insert
    with check (submission_id in (select id from submission where reply_id in (select id from own_reply)));

-- Sessions with children: the organisation that reported them, and the safeguarding officer.
alter table child_contribution enable row level security;

create policy readable on child_contribution for select
    using (reported_by = caller_facilitator() or caller_is('officer'));
create policy reported on child_contribution for insert with check (reported_by = caller_facilitator());

-- What may be told beyond the fence, as views of the owner: how far a reply has come, how a submitted answer is cited,
-- that a contribution exists, and the totals of a round. None of them shows a text or a group.
create view reply_progress as
select r.id as reply_id, r.round_number, count(a.saved_at) as answered, count(*) as questions
from reply r join answer a on a.reply_id = r.id
group by r.id, r.round_number;

create view submitted_answer_key as
select a.id, r.round_number, r.party_iso3 as party, q.number as question, s.number as submission
from submitted_answer a
join submission s on s.id = a.submission_id
join reply r on r.id = s.reply_id
join question q on q.id = a.question_id;

create view child_contribution_key as
select id, round_number from child_contribution;

create view child_totals as
select round_number,
       sum(genders_girls + genders_boys + genders_other_or_not_stated) as children,
       count(distinct party_iso3) as parties
from child_contribution
group by round_number;
