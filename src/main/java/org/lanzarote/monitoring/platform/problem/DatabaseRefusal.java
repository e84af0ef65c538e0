package org.lanzarote.monitoring.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows why PostgreSQL, or the pool before it, did not do something; of a deferred constraint it says so only at commit. */
final class DatabaseRefusal {

    /** The SQL states of a violated unique index and exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    /** The SQL states of two who wait for each other, of whom one is sent back. */
    private static final Set<String> CROSSED = Set.of("40P01", "40001");

    /** The SQL states of a connection that fails, a server that goes or comes, and one that has no more to give. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0.|53...");

    /** What the pool says, without any state, when it has waited for a connection in vain. */
    private static final String WAITED = "acquisition timeout";

    private DatabaseRefusal() {}

    static Optional<SQLException> taken(Throwable e) {
        return said(e, sql -> TAKEN.contains(state(sql)));
    }

    static boolean isCrossed(Throwable e) {
        return said(e, sql -> CROSSED.contains(state(sql))).isPresent();
    }

    static boolean isAway(Throwable e) {
        return said(
                        e,
                        sql -> AWAY.matcher(state(sql)).matches()
                                || String.valueOf(sql.getMessage())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(WAITED))
                .isPresent();
    }

    private static String state(SQLException e) {
        return String.valueOf(e.getSQLState());
    }

    private static Optional<SQLException> said(@Nullable Throwable e, Predicate<SQLException> so) {
        if (e == null) {
            return Optional.empty();
        }
        return e instanceof SQLException sql && so.test(sql)
                ? Optional.of(sql)
                : said(e.getCause(), so)
                        .or(() -> Arrays.stream(e.getSuppressed())
                                .flatMap(suppressed -> said(suppressed, so).stream())
                                .findFirst());
    }
}
