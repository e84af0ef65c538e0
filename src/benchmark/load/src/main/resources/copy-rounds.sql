-- Copies everything that hangs on one round, and the texts of its records, into further rounds, table by table, in the order
-- of the foreign keys, which hold. Keys get an earlier time, so that they keep their order and their nearness. Triggers do not
-- run, for they refuse what comes to a launched round; what they wrote down of the original is copied with it.
create function copied_key(key uuid, back integer) returns uuid language sql immutable as $$
    select overlay(key::text placing lpad(to_hex(('x' || substr(key::text, 1, 8))::bit(32)::bigint - back * 64), 8, '0')
                   from 1 for 8)::uuid
$$;

create function copied_tables() returns table (name text, depth integer) language sql as $$
    with recursive link as (
        select conrelid, confrelid from pg_constraint where contype = 'f' and conrelid <> confrelid
    ), hanging (relation, depth, way) as (
        select root::oid, 0, array[root::oid] from unnest(array['round', 'cited_text']::regclass[]) root
        union all
        select conrelid, depth + 1, way || conrelid from hanging join link on confrelid = relation
        where conrelid <> all (way)
    )
    select relation::regclass::text, max(depth) from hanging group by relation
$$;

create schema original;

create function switch_triggers(off_or_on text) returns void language plpgsql as $$
declare
    copied record;
begin
    for copied in select name from copied_tables() loop
        execute format('alter table public.%I %s trigger user', copied.name, off_or_on);
    end loop;
end $$;

-- What the copies are made of: the round as it was seeded, without what is written while it is measured.
create function keep_original() returns void language plpgsql as $$
declare
    copied record;
begin
    for copied in select name from copied_tables() loop
        execute format('create table original.%1$I as select * from public.%1$I', copied.name);
    end loop;
end $$;

-- Rounds with the numbers before that of the original, as far as they are not there, so that there are so many.
create function copy_rounds(original integer, rounds integer) returns void language plpgsql as $$
declare
    copied record;
    latest integer := (select min(number) - 1 from round);
    names text;
    columns text;
begin
    perform switch_triggers('disable');
    for copied in select name from copied_tables() order by depth, name loop
        select string_agg(case
                   when a.attname = 'round_number' or (copied.name = 'round' and a.attname = 'number') then 'n'
                   when a.attname = 'lines_target'
                       then format('case when t.lines_kind = ''RESERVATION'' then t.lines_target'
                                   || ' else copied_key(t.lines_target, %s - n) end', original)
                   when a.atttypid = 'uuid'::regtype and not exists (
                       select from pg_constraint c where c.conrelid = a.attrelid and c.contype = 'f'
                       and a.attnum = any (c.conkey)
                       and c.confrelid::regclass::text not in (select name from copied_tables()))
                       then format('copied_key(t.%I, %s - n)', a.attname, original)
                   -- By the words of a text it is also found in its round.
                   when a.atttypid = 'tsvector'::regtype then 'ts_delete(t.words, ''#round:'' || t.round_number)'
                       || ' || array_to_tsvector(array[''#round:'' || n])'
                   else format('t.%I', a.attname) end, ', ' order by a.attnum),
               string_agg(quote_ident(a.attname), ', ' order by a.attnum)
          into columns, names
          from pg_attribute a
         where a.attrelid = copied.name::regclass and a.attnum > 0 and not a.attisdropped
           and a.attgenerated = '';
        execute format('insert into public.%1$I (%5$s) select %2$s from original.%1$I t, generate_series(%3$s, %4$s) n',
                       copied.name, columns, original - rounds + 1, latest, names);
    end loop;
    set constraints all immediate;
    perform switch_triggers('enable');
end $$;
