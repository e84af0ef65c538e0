-- The store of data keys, a database of its own, which the ordinary backup leaves out. A key is encrypted with the
-- key-encryption key, which is in no database. Of a destroyed one the mark stays, so that the record gets no other.
create table data_key (
    record       uuid        primary key,
    wrapped      bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);

-- Nobody but the owner makes a table here, a temporary one neither.
do $$
begin
    execute format('revoke temporary, create on database %I from public', current_database());
end $$;
revoke create on schema public from public;

-- Destroying writes the table anew, which PostgreSQL lets its owner do, and who may maintain it.
grant usage on schema public to ${serviceRole};
grant select, insert, update, delete, maintain on data_key to ${serviceRole};
-- A service that does not migrate sees at its start whether somebody did.
grant select on flyway_schema_history to ${serviceRole};
