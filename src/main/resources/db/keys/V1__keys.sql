-- The store of keys, a database of its own, which the ordinary backup leaves out: the data keys, and the heads of the trail. The
-- tables come first, then the policies with what the service is granted.

-- A data key is encrypted with the key-encryption key, which is in no database. Of a destroyed one the mark stays, so that the
-- record gets no other.
create table data_key (
    record       uuid        primary key,
    wrapped      bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);

-- PostgreSQL makes no statistics of keys: it writes some of what it counts into its catalogue, where a destroyed one would stay.
alter table data_key alter column wrapped set statistics 0;

-- How long the trail is: the head of each sealed batch, by which a cut end is found. It lies here because nobody who can
-- change the records has access.
create table trail_head (
    batch    bigint primary key,
    position bigint not null,
    hash     bytea  not null check (octet_length(hash) = 32)
);

-- Nobody but the owner makes a table here, a temporary one neither.
do $$
begin
    execute format('revoke temporary, create on database %I from public', current_database());
end $$;
revoke create on schema public from public;
grant usage on schema public to ${serviceRole};

alter table data_key enable row level security;
-- The service reads each key, and each mark of a destroyed one.
create policy readable on data_key for select using (true);
-- A key is made with its record; a mark is made of a record whose key the store no longer has.
create policy made on data_key for insert with check (true);
-- A key is encrypted anew or destroyed. The mark of a destroyed one stays as it is, whatever the service does: by it what was
-- erased is erased again in records that were restored from an older copy.
create policy carried_on on data_key for update using (destroyed_at is null) with check (true);
-- A key whose record was not kept goes; the mark of a destroyed one is never removed.
create policy forgotten on data_key for delete using (destroyed_at is null);
-- Destroying writes the table anew, which PostgreSQL lets its owner do, and who may maintain it.
grant select, insert, update, delete, maintain on data_key to ${serviceRole};

-- The service adds heads, and changes and removes none.
grant select, insert on trail_head to ${serviceRole};

-- A service that does not migrate sees at its start whether somebody did.
grant select on flyway_schema_history to ${serviceRole};
