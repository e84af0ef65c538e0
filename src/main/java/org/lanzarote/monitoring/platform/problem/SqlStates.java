package org.lanzarote.monitoring.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL says with an exception, by its SQL states. */
public final class SqlStates {

    /** The SQL states of a violated unique index and exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    /** The SQL states of two who wait for each other, of whom one is sent back. */
    private static final Set<String> CROSSED = Set.of("40P01", "40001");

    /** The SQL states of a connection that fails, a server that goes or comes, and one that has no more to give. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0.|53...");

    /** What the pool says, without any state, when it has waited for a connection in vain. */
    private static final String WAITED = "acquisition timeout";

    /** The SQL state of a statement in which the time of its transaction was over. */
    private static final String CANCELLED = "57014";

    /** What transaction manager, pool and Hibernate say of one that goes on after that. */
    private static final Pattern ENDED = Pattern.compile(
            "ARJUNA016(?:102|051|063)|without active transaction|rolled back in a different thread|transaction (?:is not active|has rolled back)");

    private SqlStates() {}

    /** A violated unique index or exclusion constraint. */
    static Optional<SQLException> taken(Throwable e) {
        return sql(e, said -> TAKEN.contains(String.valueOf(said.getSQLState())));
    }

    /** Whether this is one of two who waited for each other. */
    static boolean isCrossed(Throwable e) {
        return sql(e, said -> CROSSED.contains(String.valueOf(said.getSQLState())))
                .isPresent();
    }

    /** Whether there is nobody to ask. */
    public static boolean isAway(Throwable e) {
        return sql(e, SqlStates::tellsOfAnAbsence).isPresent();
    }

    private static boolean tellsOfAnAbsence(SQLException e) {
        return AWAY.matcher(String.valueOf(e.getSQLState())).matches()
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(WAITED);
    }

    /** Whether the time of the transaction was over, so that all of it is taken back. */
    static boolean isOutOfTime(@Nullable Throwable e) {
        return e != null
                && ((e instanceof SQLException sql && CANCELLED.equals(sql.getSQLState()))
                        || ENDED.matcher(String.valueOf(e.getMessage())).find()
                        || isOutOfTime(e.getCause()));
    }

    /** What PostgreSQL said so; of a deferred constraint it does only at commit, in a nested exception. */
    private static Optional<SQLException> sql(@Nullable Throwable e, Predicate<SQLException> said) {
        if (e == null) {
            return Optional.empty();
        }
        return e instanceof SQLException sql && said.test(sql)
                ? Optional.of(sql)
                : sql(e.getCause(), said)
                        .or(() -> Arrays.stream(e.getSuppressed())
                                .flatMap(suppressed -> sql(suppressed, said).stream())
                                .findFirst());
    }
}
