-- Attachments of a stakeholder's submission: sent and withdrawn while it is a draft, read by its own organisation; what it
-- names when it is submitted is sealed, and read through that (stakeholder_submission_with_files).
create policy of_own_submission on attachment for select
    using (holder_id in (select id from stakeholder_submission where organisation = (select caller_stakeholder())));
create policy uploaded_to_submission on attachment for insert
    with check (holder_id in (select id from own_stakeholder_draft));
create policy withdrawn_from_submission on attachment for update
    using (holder_id in (select id from own_stakeholder_draft));

create policy uploaded_to_submission on attachment_chunk for insert
    with check (attachment_id in (select id from attachment where holder_id in (select id from own_stakeholder_draft)));
