-- Files that hang on a record: a reply, later a submission of a stakeholder. Their bytes come and go in chunks, so that
-- nobody holds a whole file, and in rows, so that the fence holds them too.
create table attachment (
    id              uuid         primary key,
    version         integer      not null,
    holder_id       uuid         not null,
    name            varchar(255) not null,
    media_type      varchar(100) not null,
    size            bigint       not null check (size > 0),
    sha256          varchar(64)  not null,
    preview_blanked boolean      not null,
    uploaded_at     timestamptz  not null,
    uploaded_by     text         not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index attachment_of_holder on attachment (holder_id, id);

create table attachment_chunk (
    attachment_id uuid    not null references attachment,
    ordinal       integer not null,
    bytes         bytea   not null,
    primary key (attachment_id, ordinal)
);

-- Documents are packed already.
alter table attachment_chunk alter column bytes set storage external;

-- Which attachments a submission holds.
create table sealed_attachment (
    submission_id uuid not null references submission,
    attachment_id uuid not null references attachment,
    primary key (submission_id, attachment_id)
);

create index sealed_attachment_of_attachment on sealed_attachment (attachment_id);

create trigger unchangeable_sealed_attachment before update or delete on sealed_attachment
    for each row execute function refuse_change_of_submission();

-- What was kept stays as it is; it is withdrawn, and no more.
revoke update, delete on attachment, attachment_chunk, sealed_attachment from ${serviceRole};
grant update (version, withdrawn_at, withdrawn_by) on attachment to ${serviceRole};

-- Which answers name an attachment, and how much is kept, as views of the owner: they tell no name and no text.
create view named_attachment as
select a.id || ' ' || f.id as id, a.reply_id, a.question_id, f.id::uuid as attachment_id
from answer a cross join lateral jsonb_array_elements_text(a.content -> 'files') as f (id)
where jsonb_typeof(a.content -> 'files') = 'array';

create view attachment_use as
select holder_id, count(*) as files, sum(size)::bigint as bytes from attachment group by holder_id;

alter table sealed_attachment enable row level security;

create policy readable on sealed_attachment for select
    using (submission_id in (select id from submission where reply_id in (select id from readable_reply)));
create policy submitted on sealed_attachment for insert
    with check (submission_id in (select id from submission where reply_id in (select id from own_reply)));

-- Attachments of a reply: its own Party's, and what a submission sealed is everybody's who reads that.
alter table attachment enable row level security;

create policy own on attachment for select using (holder_id in (select id from own_reply));
create policy sealed on attachment for select using (id in (select attachment_id from sealed_attachment));
create policy uploaded on attachment for insert with check (holder_id in (select id from own_reply));
create policy withdrawn on attachment for update using (holder_id in (select id from own_reply));

-- A delegate's: what it uploaded for its sections, and what the answers of its sections name.
create policy delegated on attachment for select
    using ((uploaded_by = (select caller_delegate()) and holder_id in (select reply_id from delegated_answer))
           or (holder_id, id) in (select n.reply_id, n.attachment_id from named_attachment n
                                  join delegated_answer d using (reply_id, question_id)));
create policy uploaded_by_delegate on attachment for insert
    with check (uploaded_by = (select caller_delegate()) and holder_id in (select reply_id from delegated_answer));
create policy changed_by_delegate on attachment for update
    using ((uploaded_by = (select caller_delegate()) and holder_id in (select reply_id from delegated_answer))
           or (holder_id, id) in (select n.reply_id, n.attachment_id from named_attachment n
                                  join delegated_answer d using (reply_id, question_id)));

-- A chunk is seen with its attachment; it is read one at a time, so the attachment is looked up by its key.
alter table attachment_chunk enable row level security;

create policy readable on attachment_chunk for select
    using (exists (select 1 from attachment a where a.id = attachment_id));
create policy uploaded on attachment_chunk for insert
    with check (attachment_id in (select id from attachment where holder_id in (select id from own_reply)
                                  or uploaded_by = (select caller_delegate())));
