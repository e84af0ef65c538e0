package org.lanzarote.monitoring.platform.problem;

import static org.lanzarote.monitoring.platform.problem.ProblemType.UNREADABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes what was expected where a body is not JSON or does not fit its schema, without naming Java classes. */
public final class Misfit {

    private static final Map<Class<?>, ProblemMessage> EXPECTED = Map.of(
            String.class, ProblemMessage.EXPECT_TEXT,
            Instant.class, ProblemMessage.EXPECT_INSTANT,
            LocalDate.class, ProblemMessage.EXPECT_DATE,
            int.class, ProblemMessage.EXPECT_WHOLE_NUMBER,
            Integer.class, ProblemMessage.EXPECT_WHOLE_NUMBER,
            boolean.class, ProblemMessage.EXPECT_TRUTH,
            Boolean.class, ProblemMessage.EXPECT_TRUTH,
            UUID.class, ProblemMessage.EXPECT_ID);

    private Misfit() {}

    /** The problem to throw where one file among several does not fit. */
    public static ProblemException in(String file, JsonProcessingException e, ProblemType type) {
        var refusal = e instanceof MismatchedInputException misfit ? refusal(misfit) : refusal(e);
        return type.because(refusal.told(), refusal.violations()).of(file);
    }

    static Refusal refusal(MismatchedInputException e) {
        Told told = e instanceof UnrecognizedPropertyException unknown
                ? ProblemMessage.UNKNOWN_FIELD.with(unknown.getKnownPropertyIds())
                : expected(e.getTargetType());
        return misfit(e, told);
    }

    static Refusal refusal(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && e.getCause() instanceof InputCoercionException) {
            return misfit(mapping, ProblemMessage.EXPECT_WHOLE_NUMBER);
        }
        var at = e.getLocation();
        return Refusal.of(
                UNREADABLE,
                at == null ? ProblemMessage.NO_JSON : ProblemMessage.NO_JSON_AT.with(at.getLineNr(), at.getColumnNr()));
    }

    private static Refusal misfit(JsonMappingException e, Told told) {
        var violation = Violation.at(Pointers.of(e.getPath()), told);
        return Refusal.of(UNREADABLE, ProblemMessage.OTHER_SCHEMA, List.of(violation));
    }

    static Told expected(@Nullable Class<?> type) {
        if (type == null) {
            return ProblemMessage.EXPECT_ELSE;
        }
        if (type.isEnum()) {
            return ProblemMessage.EXPECT_ONE_OF.with(String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return ProblemMessage.EXPECT_LIST;
        }
        return EXPECTED.getOrDefault(type, ProblemMessage.EXPECT_OBJECT);
    }
}
