-- The trail: who changed or read what, and who was refused. The service adds to it and changes nothing of it.
create table trail_entry (
    id                uuid         primary key,
    at                timestamptz  not null,
    who_account       text         not null,
    who_roles         text         not null,
    who_party         text         not null,
    who_organisation  text         not null,
    what_outcome      varchar(8)   not null check (what_outcome in ('CHANGED', 'READ', 'REFUSED')),
    what_operation    text         not null,
    what_method       text         not null,
    what_record       varchar(300) not null,
    what_version      text,
    what_reason       text,
    what_status       integer      not null,
    request_id        text         not null,
    mac               bytea        not null
);

create index trail_entry_at on trail_entry (at);
create index trail_entry_account on trail_entry (who_account, id);
create index trail_entry_party on trail_entry (who_party, id);
create index trail_entry_operation on trail_entry (what_operation, id);
create index trail_entry_outcome on trail_entry (what_outcome, id);
create index trail_entry_record on trail_entry (what_record text_pattern_ops);
create index trail_entry_request on trail_entry (request_id);

-- What waits to be sealed, so that it is found without searching the trail.
create table trail_pending (
    entry_id uuid primary key
);

create function await_sealing() returns trigger language plpgsql as $$
begin
    insert into trail_pending (entry_id) values (new.id);
    return null;
end $$;

create trigger awaits_sealing after insert on trail_entry
    for each row execute function await_sealing();

-- The one chain. No foreign key: that an entry is gone must be found by verification, whoever removed it.
create table trail_link (
    position bigint  primary key,
    batch    bigint  not null,
    entry_id uuid    not null unique,
    hash     bytea   not null
);

revoke update, delete, truncate on trail_entry, trail_link from ${serviceRole};
revoke update, truncate on trail_pending from ${serviceRole};
