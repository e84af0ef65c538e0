#!/bin/sh
# Run once by the PostgreSQL image: one database and one owner, who is no superuser, for each of the two services.
set -eu

own_database() {
    psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
}

own_database monitoring "$MONITORING_DB_PASSWORD"
own_database keycloak "$KEYCLOAK_DB_PASSWORD"
