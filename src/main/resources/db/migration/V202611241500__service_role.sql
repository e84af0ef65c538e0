-- The service works as a role that owns nothing: it reads and writes rows, and what row-level security shows of them.
-- These migrations run as the owner.
grant usage on schema public to ${serviceRole};

alter default privileges in schema public grant select, insert, update, delete on tables to ${serviceRole};
