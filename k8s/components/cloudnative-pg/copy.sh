#!/bin/sh
# Copies the store of keys to keys.sql in a folder, in the place of the copy before, so that a key that was destroyed is in
# no copy once the next one is made. The copy is SQL for an empty store that has been migrated:
#   psql --set ON_ERROR_STOP=1 --file keys.sql
# PGHOST, PGDATABASE, PGUSER and PGPASSWORD say where the store is. Its role may be that of the service, which only reads here.
set -eu
umask 077
cd "${1:?the folder of the copy}"
trap 'rm -f keys.next' EXIT

psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 >keys.next <<'SQL'
begin isolation level repeatable read read only;
select '-- ' || count(*) || ' keys, with those destroyed' from data_key;
\echo 'begin;'
\echo 'copy data_key (record, wrapped, made_at, destroyed_at) from stdin;'
copy data_key (record, wrapped, made_at, destroyed_at) to stdout;
\echo '\\.'
\echo 'copy trail_head (batch, position, hash) from stdin;'
copy trail_head (batch, position, hash) to stdout;
\echo '\\.'
\echo 'commit;'
commit;
SQL

count() {
    sed -n '1s/^-- \([0-9]*\) keys.*/\1/p' "$1"
}

# A destroyed key leaves its mark, so a store has never much fewer than before. One that has was made anew, and would take the
# place of the only copy of what was lost.
if [ -e keys.sql ] && [ $(($(count keys.next) * 10)) -lt $(($(count keys.sql) * 9)) ]; then
    echo "The store has $(count keys.next) keys and the copy $(count keys.sql): the copy stays as it is. Load it, or remove it." >&2
    exit 1
fi
sync keys.next
mv keys.next keys.sql
sync .
