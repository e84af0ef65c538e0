package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** No reason that a request gives is lost to the trail. */
class ReasonedTest {

    /** What is said to somebody else, who reads it when it is released: no reason of an act. */
    private static final String RELEASED_LATER = "AnswerComment";

    @Test
    void everyBodyOfAChangeThatHasAReasonTellsItToTheTrail() {
        assertThat(bodiesOfChanges()
                        .filter(ReasonedTest::hasAReason)
                        .filter(body -> !body.getSimpleName().equals(RELEASED_LATER)))
                .isNotEmpty()
                .allMatch(Reasoned.class::isAssignableFrom, "is Reasoned");
    }

    private static Stream<? extends Class<?>> bodiesOfChanges() {
        return ArchitectureTest.MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(JavaMethod::reflect)
                .filter(method -> mayChange(method.getDeclaringClass()))
                .flatMap(method -> Stream.of(method.getParameters()))
                .map(Parameter::getType);
    }

    private static boolean mayChange(Class<?> resource) {
        var trailed = resource.getAnnotation(Trailed.class);
        return trailed == null || trailed.changes();
    }

    private static boolean hasAReason(Class<?> body) {
        return body.isRecord()
                && Stream.of(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch("reason"::equals);
    }
}
