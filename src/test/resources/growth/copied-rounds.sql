-- Copies round 2 with everything that belongs to it: each table, whichever they are, with a key of its own for each copy
-- and the number of its round. Run by the superuser with guards and references off. What no round owns stays: Parties,
-- organisations, accounts, grammar. The template is what round 2 was at the first call.

create schema if not exists template;
select index_waiting(100000, 1000000000, true);

-- The key that a record has in another round: of the same moment, and else of its own.
create or replace function template.other(id uuid, round integer) returns uuid language sql immutable
    return overlay(md5(id::text || ' ' || round::text)::uuid::text placing left(id::text, 19) from 1)::uuid;

-- The tables whose rows belong to rounds.
create or replace view template.owned as
select relname as name, oid from pg_class
where relnamespace = 'public'::regnamespace and relkind = 'r'
  and relname !~ '^(party.*|reservation|organisation.*|account|identity_intent|idempotency_record|trail_.*|public_.*|irregular_form|waiting_text|index_generation|flyway.*)$';

create or replace procedure template.copy_round(first integer, last integer) language plpgsql as $$
declare
    owned record;
    columns text;
    cells text;
begin
    perform set_config('session_replication_role', 'replica', true);
    for owned in select * from template.owned
    loop
        execute format('create table if not exists template.%1$I as select * from public.%1$I', owned.name);
        select string_agg(quote_ident(attname), ', ' order by attnum),
               string_agg(case
                   when attname = 'round_number' or owned.name = 'round' and attname = 'number' then 'n'
                   -- The relay numbers the copies.
                   when owned.name = 'event' and attname = 'number' then 'null::bigint'
                   when attname = 'once' then 'once || '' '' || n'
                   when attname = 'lines_target'
                       then 'case when lines_kind = ''RESERVATION'' then lines_target else template.other(lines_target, n) end'
                   when atttypid = 'uuid'::regtype then format('template.other(%I, n)', attname)
                   -- By the words of a text it is also found in its round.
                   when atttypid = 'tsvector'::regtype then 'ts_delete(words, ''#round:'' || round_number)'
                       || ' || array_to_tsvector(array[''#round:'' || n])'
                   else quote_ident(attname) end, ', ' order by attnum)
        into columns, cells
        from pg_attribute where attrelid = owned.oid and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '';
        execute format('insert into public.%1$I (%2$s) select %3$s from template.%1$I, generate_series(%4$s, %5$s) n order by n',
                       owned.name, columns, cells, first, last);
    end loop;
    perform set_config('session_replication_role', 'origin', true);
end $$;

-- Entries of the trail, sealed, as many as asked for. The first one alone is of round 300: whoever looks for it has all others
-- before it.
create or replace procedure template.enter_in_trail(entries integer) language plpgsql as $$
begin
    perform set_config('session_replication_role', 'replica', true);
    with entered as (
        insert into trail_entry (id, at, who_account, who_roles, who_party, who_organisation, what_outcome, what_operation,
                                 what_method, what_record, what_status, request_id, mac)
        select uuidv7(), date_trunc('second', now()) - (entries - n) * interval '1 second', 'account-' || n % 500, 'focal-point',
               case when n % 2 = 0 then 'RUS' else 'NOR' end, '', case n % 3 when 0 then 'READ' else 'CHANGED' end,
               'operation' || n % 100, 'GET', '/rounds/' || case n when 1 then 300 else n % 100 end || '/replies/RUS', 200, 'request-' || n, '\x00'
        from generate_series(1, entries) n
        returning id)
    insert into trail_link (position, batch, entry_id, hash)
    select row_number() over (order by id) + coalesce((select max(position) from trail_link), 0),
           1 + coalesce((select max(batch) from trail_link), 0), id, decode(repeat('00', 32), 'hex')
    from entered;
    perform set_config('session_replication_role', 'origin', true);
end $$;

-- Takes everything away again, and the room that it took: a deletion would leave that to be looked through.
create or replace procedure template.remove_rounds() language plpgsql as $$
begin
    execute 'truncate trail_entry, trail_pending, trail_link, '
        || (select string_agg(quote_ident(name), ', ') from template.owned);
end $$;
