package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How a query with many conditions is asked. Hibernate's processor binds the parameters of a method only, none of a record,
 * and takes a restriction for entities only; so a filter record is taken apart beside the query and nowhere else.
 */
class QueryShapeTest {

    private static final int MOST = 5;

    @Test
    void queryOfManyParametersIsAskedThroughItsOwnInterface() {
        assertThat(calls().filter(
                                call -> call.getTarget().getRawParameterTypes().size() > MOST))
                .isNotEmpty()
                .allMatch(
                        call -> call.getOriginOwner().equals(call.getTargetOwner()), "comes from the interface itself");
    }

    private static Stream<JavaMethodCall> calls() {
        return ArchitectureTest.MAIN.stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Queries"))
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::getCallsOfSelf)
                .flatMap(calls -> calls.stream());
    }
}
