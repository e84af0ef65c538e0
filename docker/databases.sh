#!/bin/sh
# Run once by the PostgreSQL image: a database for each of the two services, owned by a role that is no superuser. The
# monitoring service itself works as a role that owns nothing, for which row-level security holds.
set -eu

run() {
    psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set name="$1" --set password="$2"
}

role() {
    echo "CREATE ROLE :\"name\" LOGIN PASSWORD :'password';" | run "$1" "$2"
}

role monitoring_owner "$MONITORING_OWNER_PASSWORD"
role monitoring "$MONITORING_DB_PASSWORD"
role keycloak "$KEYCLOAK_DB_PASSWORD"
echo "CREATE DATABASE monitoring OWNER monitoring_owner;" | run - -
echo "CREATE DATABASE keycloak OWNER keycloak;" | run - -
# Neither service enters the database of the other, and nobody but an owner makes a table, a temporary one neither.
echo "REVOKE ALL ON DATABASE monitoring, keycloak FROM PUBLIC;" | run - -
echo "GRANT CONNECT ON DATABASE monitoring TO monitoring;" | run - -
# No row-level security holds a large object.
echo "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;" |
    PGDATABASE=monitoring run - -
