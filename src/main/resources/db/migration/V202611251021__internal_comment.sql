-- What a focal point and its delegates say to each other. It stays inside the Party, and as it was written.
create table internal_comment (
    id         uuid        primary key,
    reply_id   uuid        not null references reply,
    question   varchar(8)  not null,
    text       text        not null,
    written_at timestamptz not null,
    written_by text        not null
);

create index internal_comment_of_reply on internal_comment (reply_id, id);
create index internal_comment_on_question on internal_comment (reply_id, question, id);

alter table internal_comment enable row level security;

create policy readable on internal_comment for select
    using (reply_id in (select id from own_reply)
           or (reply_id, question) in (select reply_id, number from delegated_number));
create policy written on internal_comment for insert
    with check (reply_id in (select id from own_reply)
                or (reply_id, question) in (select reply_id, number from delegated_number));

revoke update, delete on internal_comment from ${serviceRole};
