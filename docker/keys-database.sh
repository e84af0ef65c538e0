#!/bin/sh
# Run once by the PostgreSQL image: the store of keys, owned by a role that is no superuser; the service works as another.
set -eu

run() {
    psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set name="$1" --set password="$2"
}

role() {
    echo "CREATE ROLE :\"name\" LOGIN PASSWORD :'password';" | run "$1" "$2"
}

role monitoring_keys_owner "$KEYS_OWNER_PASSWORD"
role monitoring_keys "$KEYS_DB_PASSWORD"
echo "CREATE DATABASE keys OWNER monitoring_keys_owner;" | run - -
# Nobody but the owner makes a table, a temporary one neither.
echo "REVOKE ALL ON DATABASE keys FROM PUBLIC;" | run - -
echo "GRANT CONNECT ON DATABASE keys TO monitoring_keys;" | run - -
# No row-level security holds a large object.
echo "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;" |
    PGDATABASE=keys run - -
