package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Names what exists already, from what PostgreSQL says of a key that is taken: its fields and values, without ids. */
final class Taken {

    private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\((.*)\\) already exists.*");
    private static final Pattern FUNCTION = Pattern.compile("\\w+\\(|\\)|::\\w+");
    private static final Pattern WORDS = Pattern.compile("_(\\w)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The key of the next wording of a text. */
    private static final String NEXT_WORDING = "cited_text_history_number_key";

    private Taken() {}

    /** Whether another wrote the next wording of a text at the same moment. */
    static boolean isNextWording(SQLException e) {
        return NEXT_WORDING.equals(constraint(e));
    }

    static Told told(SQLException e) {
        return named(detail(e)).<Told>map(ProblemMessage.EXISTS_WITH::with).orElse(ProblemMessage.EXISTS_ALREADY);
    }

    /** The constraint that PostgreSQL names; of a batch, its cause does. */
    private static @Nullable String constraint(@Nullable Throwable e) {
        if (e instanceof PSQLException said && said.getServerErrorMessage() != null) {
            return said.getServerErrorMessage().getConstraint();
        }
        return e == null ? null : constraint(e.getCause());
    }

    /** What PostgreSQL adds to its message; of a batch, its cause has it. */
    private static @Nullable String detail(@Nullable Throwable e) {
        if (e instanceof PSQLException said && said.getServerErrorMessage() != null) {
            return said.getServerErrorMessage().getDetail();
        }
        return e == null ? null : detail(e.getCause());
    }

    private static Optional<String> named(@Nullable String detail) {
        var key = KEY.matcher(detail == null ? "" : detail);
        if (!key.matches()) {
            return Optional.empty();
        }
        var fields = List.of(key.group(1).split(", ", -1));
        var values = List.of(key.group(2).split(", ", -1));
        if (fields.size() != values.size()) {
            return Optional.empty();
        }
        var named = IntStream.range(0, fields.size())
                .filter(i -> !ID.matcher(values.get(i)).matches())
                .mapToObj(i -> field(fields.get(i)) + " " + values.get(i))
                .collect(joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static String field(String column) {
        return WORDS.matcher(FUNCTION.matcher(column).replaceAll(""))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
