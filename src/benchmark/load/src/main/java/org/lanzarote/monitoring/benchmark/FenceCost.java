package org.lanzarote.monitoring.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the policies cost: the same operation without them, switched off by the owner, and with them, in turns. */
final class FenceCost {

    /** Table by table: who held several at once could wait for a statement of the service that waits for him. */
    private static final String SWITCH = """
            do $$ declare fenced text; begin
                for fenced in select distinct tablename from pg_policies where schemaname = current_schema() loop
                    execute format('alter table %%I %s row level security', fenced);
                    commit;
                end loop;
            end $$
            """;

    private FenceCost() {}

    static void tell(List<Operation> operations, Connection owner, Report report) throws SQLException {
        report.columns("operation", "p50 without the policies, ms", "with them, ms", "ratio");
        for (var operation : operations) {
            var without = Figures.NONE;
            var with = Figures.NONE;
            try {
                for (int turn = 0; turn < Settings.turns(); turn++) {
                    fence(owner, "disable");
                    without = without.plus(operation.service().over(Settings.time()));
                    fence(owner, "enable");
                    with = with.plus(operation.service().over(Settings.time()));
                }
            } finally {
                fence(owner, "enable");
            }
            report.row(
                    operation.name(),
                    without.milliseconds(50),
                    with.milliseconds(50),
                    with.milliseconds(50) / without.milliseconds(50));
        }
    }

    private static void fence(Connection owner, String onOrOff) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(SWITCH.formatted(onOrOff));
        }
    }
}
