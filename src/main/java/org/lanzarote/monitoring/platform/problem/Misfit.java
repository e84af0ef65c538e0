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

    private static final String WHOLE_NUMBER = "A whole number is expected, not beyond 2147483647";

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            String.class, "Text is expected, of whole Unicode characters and without NUL",
            Instant.class, "A point in time is expected, as in 2027-04-01T12:00:00Z",
            LocalDate.class, "A date is expected, as in 2027-04-01",
            int.class, WHOLE_NUMBER,
            Integer.class, WHOLE_NUMBER,
            boolean.class, "true or false is expected",
            Boolean.class, "true or false is expected",
            UUID.class, "An id is expected, as in 01890a5d-ac96-774b-bcce-b302099a8057");

    private Misfit() {}

    /** The problem to throw where one file among several does not fit. */
    public static ProblemException in(String file, JsonProcessingException e, ProblemType type) {
        var problem = e instanceof MismatchedInputException misfit ? problem(misfit) : problem(e);
        return type.because(problem.detail(), problem.violations()).of(file);
    }

    static Problem problem(MismatchedInputException e) {
        var detail = e instanceof UnrecognizedPropertyException unknown
                ? "There is no such field, but " + unknown.getKnownPropertyIds()
                : expected(e.getTargetType());
        return misfit(e, detail);
    }

    static Problem problem(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && e.getCause() instanceof InputCoercionException) {
            return misfit(mapping, WHOLE_NUMBER);
        }
        var at = e.getLocation();
        var where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Problem.of(UNREADABLE, "The body is not JSON" + where, List.of());
    }

    private static Problem misfit(JsonMappingException e, String detail) {
        var violation = Violation.at(Pointers.of(e.getPath()), detail);
        return Problem.of(UNREADABLE, "The body does not fit its schema", List.of(violation));
    }

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "Something else is expected";
        }
        if (type.isEnum()) {
            return "Expected is one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .toList());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "A list is expected";
        }
        return EXPECTED.getOrDefault(type, "One object is expected");
    }
}
