package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How a query with many conditions is asked. Hibernate's processor binds the parameters of a method only, none of a record,
 * and takes a restriction for entities only. So RecordParameters binds a filter.
 */
class QueryShapeTest {

    private static final int MOST = 5;

    /** Who asks, and from where in the list, stand beside a filter. */
    private static final int MOST_INSIDE = 10;

    private static final Pattern ENDS_WITH_PARAMETER =
            Pattern.compile("\\w\\((?:[^()]|\\([^()]*\\))*,\\s*:\\w+\\s*\\)");

    @Test
    void queryOfManyParametersIsAskedThroughItsOwnInterface() {
        assertThat(calls().filter(
                                call -> call.getTarget().getRawParameterTypes().size() > MOST))
                .isNotEmpty()
                .allMatch(
                        call -> call.getOriginOwner().equals(call.getTargetOwner()), "comes from the interface itself");
    }

    @Test
    void noQueryTakesAFilterApart() {
        assertThat(queries().flatMap(type -> type.getMethods().stream()))
                .isNotEmpty()
                .allMatch(query -> query.getRawParameterTypes().size() <= MOST_INSIDE, "takes a filter as its record");
    }

    /** Hibernate writes the statement of such a query anew for each asking; see ParametersFirst. */
    @Test
    void noFunctionEndsWithAParameter() {
        assertThat(queries().flatMap(type -> ClassStrings.of(type).stream()))
                .noneMatch(ENDS_WITH_PARAMETER.asPredicate());
    }

    private static Stream<JavaClass> queries() {
        return ArchitectureTest.MAIN.stream()
                .filter(type -> type.getSimpleName().endsWith("Queries"));
    }

    private static Stream<JavaMethodCall> calls() {
        return queries()
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::getCallsOfSelf)
                .flatMap(calls -> calls.stream());
    }
}
