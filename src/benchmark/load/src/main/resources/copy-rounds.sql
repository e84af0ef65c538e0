-- Copies everything that hangs on one round into further rounds, table by table, in the order of the foreign keys. Keys get
-- an earlier time, so that they keep their order and their nearness. What a trigger has written already is left.
create or replace function copied_key(key uuid, back integer) returns uuid language sql immutable as $$
    select overlay(key::text placing lpad(to_hex(('x' || substr(key::text, 1, 8))::bit(32)::bigint - back * 64), 8, '0')
                   from 1 for 8)::uuid
$$;

create or replace function copied_tables() returns table (name text, depth integer) language sql as $$
    with recursive link as (
        select conrelid, confrelid from pg_constraint where contype = 'f' and conrelid <> confrelid
    ), hanging (relation, depth, way) as (
        select 'round'::regclass::oid, 0, array['round'::regclass::oid]
        union all
        select conrelid, depth + 1, way || conrelid from hanging join link on confrelid = relation
        where conrelid <> all (way)
    )
    select relation::regclass::text, max(depth) from hanging group by relation
$$;

create schema if not exists original;

-- Rounds with the numbers before that of the original, so that there are so many.
create or replace function copy_rounds(original integer, rounds integer) returns void language plpgsql as $$
declare
    copied record;
    columns text;
begin
    for copied in select name from copied_tables() order by depth, name loop
        execute format('create table if not exists original.%I as select * from public.%1$I', copied.name);
        select string_agg(case
                   when a.attname = 'round_number' or (copied.name = 'round' and a.attname = 'number') then 'n'
                   when a.atttypid = 'uuid'::regtype and not exists (
                       select from pg_constraint c where c.conrelid = a.attrelid and c.contype = 'f'
                       and a.attnum = any (c.conkey)
                       and c.confrelid::regclass::text not in (select name from copied_tables()))
                       then format('copied_key(t.%I, %s - n)', a.attname, original)
                   else format('t.%I', a.attname) end, ', ' order by a.attnum)
          into columns
          from pg_attribute a
         where a.attrelid = copied.name::regclass and a.attnum > 0 and not a.attisdropped;
        execute format('insert into public.%I select %s from original.%1$I t, generate_series(%s, %s) n '
                       'on conflict do nothing', copied.name, columns, original - rounds + 1, original - 1);
    end loop;
end $$;

-- How many rows a table lacks that the copies should have: where something is unique across rounds.
create or replace function lacking(rounds integer) returns table (name text, rows_lacking bigint) language plpgsql as $$
declare
    copied record;
begin
    for copied in select t.name from copied_tables() t loop
        name := copied.name;
        execute format('select %s * (select count(*) from original.%I) - (select count(*) from public.%2$I)', rounds, name)
           into rows_lacking;
        if rows_lacking > 0 then
            return next;
        end if;
    end loop;
end $$;
