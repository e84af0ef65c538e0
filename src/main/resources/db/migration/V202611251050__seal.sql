-- What makes a submission verifiable: its canonical form, the digest of that and the digest of the submission before.
-- Submissions from before receipts have none.
alter table submission
    add submitted_by_name text,
    add sealed            text,
    add sha256            varchar(64),
    add previous_sha256   varchar(64),
    add paper_received_on date;
alter table submission
    add constraint submission_is_sealed check (num_nulls(submitted_by_name, sealed, sha256) = 0) not valid;

-- The texts in further languages go with their answer.
alter table submitted_answer add translations jsonb not null default '[]';
alter table submitted_answer alter column translations drop default;
alter table published_answer add translations jsonb not null default '[]';
alter table published_answer alter column translations drop default;

-- A reply that came on paper is entered by the Secretariat, in one step; outside of that step no reply is on paper.
alter table reply add paper_received_on date;

create view paper_reply with (security_invoker = true) as
select id from reply where paper_received_on is not null and caller_is('secretariat');

create or replace view readable_reply with (security_invoker = true) as
select id from reply
where party_iso3 = caller_party() or (caller_is('overseer') and submissions > 0)
      or (caller_is('secretariat') and paper_received_on is not null);

create policy entered on answer for select using (reply_id in (select id from paper_reply));
create policy entered_from_paper on answer for update using (reply_id in (select id from paper_reply));
create policy entered on submission for insert with check (reply_id in (select id from paper_reply));
create policy entered on submitted_answer for insert
    with check (submission_id in (select id from submission where reply_id in (select id from paper_reply)));
