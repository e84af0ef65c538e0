-- How long the trail is: the head of each sealed batch, by which a cut end is found. It lies here because nobody who can
-- change the records has access. The service adds heads, and changes and deletes none.
create table trail_head (
    batch    bigint primary key,
    position bigint not null,
    hash     bytea  not null check (octet_length(hash) = 32)
);

grant select, insert on trail_head to ${serviceRole};

-- The mark of a destroyed key stays, whatever the service does: by it what was erased is erased again in records that were
-- restored from an older copy.
alter table data_key enable row level security;
create policy readable on data_key for select using (true);
create policy made on data_key for insert with check (true);
create policy carried_on on data_key for update using (destroyed_at is null) with check (true);
create policy forgotten on data_key for delete using (destroyed_at is null);
