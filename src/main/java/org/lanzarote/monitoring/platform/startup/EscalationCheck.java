package org.lanzarote.monitoring.platform.startup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Finds in a database what would let the service's role act as the owner: a table of its own that a function of the
 * owner takes for one of the owner's. Finds too what would let it store things where no row-level security holds them.
 */
record EscalationCheck(
        String database,
        boolean makesTemporaryTables,
        boolean makesTables,
        String openFunctions,
        boolean makesLargeObjects) {

    private static final String QUESTION = """
            select current_database(), has_database_privilege(current_database(), 'TEMPORARY'),
                has_database_privilege(current_database(), 'CREATE') or exists (select from pg_namespace n
                    where n.nspname !~ '^pg_' and has_schema_privilege(n.oid, 'CREATE')),
                (select coalesce(string_agg(p.oid::regprocedure::text, ', ' order by p.proname), '')
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where p.prosecdef and n.nspname !~ '^(pg_|information_schema$)'
                    and not 'search_path=pg_catalog, public, pg_temp' = any (coalesce(p.proconfig, '{}'))),
                exists (select from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
                    and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import')
                    and has_function_privilege(p.oid, 'EXECUTE'))
            """;

    static EscalationCheck of(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement(QUESTION);
                var answer = question.executeQuery()) {
            answer.next();
            return new EscalationCheck(
                    answer.getString(1),
                    answer.getBoolean(2),
                    answer.getBoolean(3),
                    answer.getString(4),
                    answer.getBoolean(5));
        }
    }

    void tell(Store store, SettingsFaults findings) {
        if (makesTemporaryTables) {
            tell(
                    store,
                    findings,
                    "may make temporary tables: revoke temporary on database %s from public".formatted(database));
        }
        if (makesTables) {
            tell(
                    store,
                    findings,
                    "may make tables or schemas: revoke create on schema public from public, and from it");
        }
        if (makesLargeObjects) {
            findings.unsafe(
                    "%s may make large objects, which no row-level security holds: in database %s, as a superuser, revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public."
                            .formatted(store.role, database));
        }
        if (!openFunctions.isEmpty()) {
            findings.unsafe(
                    "%s leads to functions of the owner that do not say where they look for tables: give %s the search_path pg_catalog, public, pg_temp."
                            .formatted(store.url, openFunctions));
        }
    }

    private static void tell(Store store, SettingsFaults findings, String what) {
        findings.unsafe("%s %s. A table of its own could stand in for one of the owner's.".formatted(store.role, what));
    }
}
