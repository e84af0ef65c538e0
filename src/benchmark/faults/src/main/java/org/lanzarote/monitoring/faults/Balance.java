package org.lanzarote.monitoring.faults;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.faults.Write.Fate;

/**
 * The account of the writes of one kind: those that were acknowledged against what the database has, and of those of
 * which nobody was told, how many are done nevertheless.
 */
record Balance(Kind kind, long acknowledged, long lost, long untold, long done, List<String> faults) {

    /** Each write that is done leaves one entry in the trail, and one that is not done leaves none. */
    private static final String ENTRIES = "select request_id from trail_entry where what_outcome = 'CHANGED'"
            + " and request_id like '" + Ledger.PREFIX + "%'";

    /** All kinds: these writes are accounted for, and nothing is there but what was ever sent. */
    static List<Balance> of(Connection owner, List<Write> writes, List<Write> ever) throws SQLException {
        var entries = Sql.counted(owner, ENTRIES);
        var all = new ArrayList<Balance>();
        for (var kind : Kind.values()) {
            all.add(of(kind, byMark(kind, writes), byMark(kind, ever), kind.found(owner), entries));
        }
        return all;
    }

    private static Map<String, List<Write>> byMark(Kind kind, List<Write> writes) {
        return writes.stream().filter(write -> write.kind() == kind).collect(groupingBy(Write::mark));
    }

    private static Balance of(
            Kind kind,
            Map<String, List<Write>> writes,
            Map<String, List<Write>> ever,
            Map<String, Long> found,
            Map<String, Long> entries) {
        long acknowledged = 0;
        long lost = 0;
        long done = 0;
        var faults = new ArrayList<String>();
        for (var mark : writes.keySet()) {
            var times = found.getOrDefault(mark, 0L);
            var told = writes.get(mark).stream().anyMatch(write -> write.fate() == Fate.ACKNOWLEDGED);
            acknowledged += told ? 1 : 0;
            lost += told && times == 0 ? 1 : 0;
            done += !told && times > 0 ? 1 : 0;
            var entered = ever.get(mark).stream()
                    .mapToLong(write -> entries.getOrDefault(write.id(), 0L))
                    .sum();
            if (times > 1 || entered != times) {
                faults.add(
                        "%s: %s is there %d times, with %d entries in the trail".formatted(kind, mark, times, entered));
            }
        }
        found.keySet().stream()
                .filter(mark -> !ever.containsKey(mark))
                .forEach(mark -> faults.add("%s: %s was never sent".formatted(kind, mark)));
        return new Balance(kind, acknowledged, lost, writes.size() - acknowledged, done, faults);
    }
}
