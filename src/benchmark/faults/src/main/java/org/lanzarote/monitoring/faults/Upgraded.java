package org.lanzarote.monitoring.faults;

import java.sql.SQLException;
import java.util.List;

/**
 * The database is migrated to a next release while two instances of this one take requests in turn, and instances of this one
 * start on it afterwards, as they do when an upgrade is taken back: nobody is refused.
 */
record Upgraded() implements Drill {

    private static final int WRITES = 100;

    /** What a next release may do while this one runs: add what it need not know (ADR 22). */
    private static final List<String> NEXT_RELEASE = List.of(
            "set lock_timeout = '2s'",
            "alter table answer add column of_next_release text",
            "alter table submission add column counted_by_next_release integer not null default 0",
            "create table next_release (party_iso3 text primary key)",
            "grant select, insert on next_release to public",
            "create index concurrently of_next_release on submitted_answer (saved_at)",
            "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,"
                    + " execution_time, success) select max(installed_rank) + 1, '1000', 'next release', 'SQL',"
                    + " 'V1000__next_release.sql', 1, current_user, 1, true from flyway_schema_history");

    @Override
    public void run(Site site, Report report) throws Exception {
        var ledger = site.ledger();
        RollingRestart.renew(site);
        var before = ledger.acknowledged();
        var refused = ledger.notAnswered();
        site.whileAllWrite(() -> {
            site.awaitWrites(WRITES);
            migrate(site);
            site.awaitWrites(WRITES);
            RollingRestart.renew(site);
            site.awaitWrites(WRITES);
        });
        if (ledger.notAnswered() > refused) {
            report.fault(
                    "%d requests failed while the database was that of a next release", ledger.notAnswered() - refused);
        }
        report.reckon(site);
        report.say(
                "The database was migrated to a next release under two instances, and two further ones started on it:"
                        + " %d acknowledged writes, no request failed.",
                ledger.acknowledged() - before);
    }

    private static void migrate(Site site) throws SQLException {
        try (var owner = site.owner();
                var sql = owner.createStatement()) {
            for (var change : NEXT_RELEASE) {
                sql.execute(change);
            }
        }
    }
}
