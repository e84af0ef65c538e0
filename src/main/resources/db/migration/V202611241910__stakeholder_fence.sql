-- The second fence around what stakeholders submit, and around reports until they are published. It repeats what the
-- where clauses say, for the query that forgets one. Who asks stands in a sub-query of its own, which PostgreSQL answers
-- once for a query and not once for each row.

create function caller_stakeholder() returns text language sql stable parallel safe
    return nullif(current_setting('caller.stakeholder', true), '');

-- Submissions of stakeholders: a draft only its organisation, what is submitted also those who oversee, what is
-- published everybody.
alter table stakeholder_submission enable row level security;

create policy readable on stakeholder_submission for select
    using (organisation = (select caller_stakeholder())
           or (submitted_at is not null and (select caller_is('overseer')))
           or published_at is not null);
create policy drafted on stakeholder_submission for insert
    with check (organisation = (select caller_stakeholder()) and status = 'DRAFT');
create policy changed on stakeholder_submission for update
    using ((organisation = (select caller_stakeholder()) and status = 'DRAFT')
           or (submitted_at is not null and (select caller_is('secretariat'))))
    with check ((organisation = (select caller_stakeholder()) and status <> 'PUBLISHED')
                or (submitted_at is not null and (select caller_is('secretariat'))));

-- Their texts: read with their submission, written while it is a draft. The policies of the submission itself already
-- hold in these sub-queries, which are answered once for a query.
create view own_stakeholder_draft with (security_invoker = true) as
select id from stakeholder_submission where organisation = (select caller_stakeholder()) and status = 'DRAFT';

alter table stakeholder_answer enable row level security;

create policy readable on stakeholder_answer for select
    using (submission_id in (select id from stakeholder_submission));
create policy drafted on stakeholder_answer for insert
    with check (submission_id in (select id from own_stakeholder_draft));
create policy redrafted on stakeholder_answer for delete
    using (submission_id in (select id from own_stakeholder_draft));

alter table stakeholder_comment enable row level security;

create policy readable on stakeholder_comment for select
    using (submission_id in (select id from stakeholder_submission));
create policy drafted on stakeholder_comment for insert
    with check (submission_id in (select id from own_stakeholder_draft));
create policy redrafted on stakeholder_comment for delete
    using (submission_id in (select id from own_stakeholder_draft));

-- Reports, and all that is placed in them: Secretariat, Committee and rapporteurs until publication, then everybody.
-- The texts themselves are reached through these records alone.
alter table report enable row level security;
create policy readable on report for select using (status = 'PUBLISHED' or (select caller_is('overseer')));
create policy written on report using ((select caller_is('secretariat')));

alter table chapter enable row level security;
create policy readable on chapter for select using (report_id in (select id from report));
create policy written on chapter using ((select caller_is('secretariat')));

alter table chapter_headings enable row level security;
create policy readable on chapter_headings for select using (chapter_id in (select id from chapter));
create policy written on chapter_headings using ((select caller_is('secretariat')));

alter table paragraph enable row level security;
create policy readable on paragraph for select using (report_id in (select id from report));
create policy written on paragraph using ((select caller_is('secretariat')));

alter table recommendation enable row level security;
create policy readable on recommendation for select using (report_id in (select id from report));
create policy written on recommendation using ((select caller_is('secretariat')));

alter table practice enable row level security;
create policy readable on practice for select using (chapter_id in (select id from chapter));
create policy written on practice using ((select caller_is('secretariat')));

alter table finding_place enable row level security;
create policy readable on finding_place for select using (chapter_id in (select id from chapter));
create policy written on finding_place using ((select caller_is('secretariat')));

alter table statement enable row level security;
create policy readable on statement for select using (chapter_id in (select id from chapter));
create policy written on statement using ((select caller_is('secretariat')));

-- A finding that no report holds stays with those who wrote it.
alter table finding enable row level security;
create policy readable on finding for select using (published_at is not null or (select caller_is('overseer')));
create policy written on finding using ((select caller_is('secretariat')));
