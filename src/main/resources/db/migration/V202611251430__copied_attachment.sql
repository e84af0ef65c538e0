-- Files go along with a copy of a submission as copies of their own, which hang on it and are read by whoever reads it.
create policy of_copy on attachment for select using (holder_id in (select id from submission_copy));
create policy copied on attachment for insert
    with check ((select caller_is('secretariat')) and holder_id in (select id from submission_copy));
create policy copied on attachment_chunk for insert
    with check ((select caller_is('secretariat'))
                and attachment_id in (select id from attachment where holder_id in (select id from submission_copy)));
