-- The seal of a stakeholder's submission: its canonical form and the digest of that. Apart from the submission, whose row
-- everybody reads once it is published: the seal holds what is withheld then, and who wrote it. Submissions from before
-- receipts have none.
create table stakeholder_seal (
    submission_id     uuid        primary key references stakeholder_submission,
    submitted_by      text        not null,
    submitted_by_name text        not null,
    sealed            text        not null,
    sha256            varchar(64) not null
);

create trigger unchangeable_stakeholder_seal before update or delete on stakeholder_seal
    for each row execute function refuse_change_of_frozen_submission();
revoke update, delete on stakeholder_seal from ${serviceRole};

alter table stakeholder_seal enable row level security;

create policy readable on stakeholder_seal for select
    using (submission_id in (select id from stakeholder_submission where organisation = (select caller_stakeholder()))
           or (select caller_is('secretariat')));
create policy sealed on stakeholder_seal for insert
    with check (submission_id in (select id from own_stakeholder_draft));

-- A submission that holds attachments is a Party's or a stakeholder's.
alter table sealed_attachment drop constraint sealed_attachment_submission_id_fkey;

-- Who reads the files of a stakeholder's submission besides its organisation; whoever widens this, widens it here.
create view stakeholder_submission_with_files with (security_invoker = true) as
select id from stakeholder_submission
where organisation = (select caller_stakeholder())
      or (submitted_at is not null and (select caller_is('overseer')));

create policy readable_of_stakeholder on sealed_attachment for select
    using (submission_id in (select id from stakeholder_submission_with_files));
create policy submitted_by_stakeholder on sealed_attachment for insert
    with check (submission_id in (select id from own_stakeholder_draft));
