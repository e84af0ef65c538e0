-- Files that hang on a record: a reply, a stakeholder's submission, a copy of one. Their bytes come and go in chunks, so
-- that nobody holds a whole file, and in rows, so that the fence holds them too. Whom a file is open to is said where
-- the record is that it hangs on.

-- A file; it is withdrawn, and never changed or removed.
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
    made_in         xid8         not null default pg_current_xact_id(),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index attachment_of_holder on attachment (holder_id, id);

-- The bytes of a file, piece by piece; not compressed, because documents are packed already.
create table attachment_chunk (
    attachment_id uuid    not null references attachment,
    ordinal       integer not null,
    bytes         bytea   storage external not null,
    primary key (attachment_id, ordinal)
);

-- Which files a submission holds, a Party's or a stakeholder's.
create table sealed_attachment (
    submission_id uuid not null,
    attachment_id uuid not null references attachment,
    primary key (submission_id, attachment_id)
);

create index sealed_attachment_of_attachment on sealed_attachment (attachment_id);

-- What a submission holds stays in it.
create trigger unchangeable_sealed_attachment before update or delete on sealed_attachment
    for each row execute function refuse('a submission is unchangeable');

-- Refuses bytes beyond the size of the file.
create function refuse_more_than_whole() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if (select sum(octet_length(bytes)) from attachment_chunk where attachment_id = new.attachment_id)
       > (select size from attachment where id = new.attachment_id) then
        raise exception 'the file is whole';
    end if;
    return null;
end $$;

-- A file that is whole takes nothing in later, whoever writes.
create trigger whole_file after insert on attachment_chunk
    for each row execute function refuse_more_than_whole();

-- Whether a file hangs on a record: a function of the owner, because the policy of a file asks what holds it.
create function hangs_on(file uuid, holder uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$
    select exists (select from attachment where id = file and holder_id = holder)
$$;

alter table attachment enable row level security;
-- A file that a submission holds is read by whoever reads that.
create policy sealed on attachment for select
    using ((select true from sealed_attachment s where s.attachment_id = attachment.id limit 1));
grant select on attachment to ${serviceRole};
grant insert (id, version, holder_id, name, media_type, size, sha256, preview_blanked, uploaded_at, uploaded_by,
              withdrawn_at, withdrawn_by) on attachment to ${serviceRole};
grant update (version, withdrawn_at, withdrawn_by) on attachment to ${serviceRole};

-- A chunk is read with its file.
alter table attachment_chunk enable row level security;
create policy readable on attachment_chunk for select
    using ((select true from attachment a where a.id = attachment_id));
grant select, insert on attachment_chunk to ${serviceRole};

alter table sealed_attachment enable row level security;
grant select, insert on sealed_attachment to ${serviceRole};
