package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A transaction that runs out of time is answered as what passes: it changed nothing, and may be tried again. */
@QuarkusTest
class OutOfTimeTest {

    @Inject
    EntityManager em;

    enum Moment {
        IN_A_STATEMENT,
        BEFORE_A_STATEMENT,
        BEFORE_ITS_END
    }

    @ParameterizedTest
    @MethodSource("moments")
    @Tag("slow") // 3.1 s
    void itSaysWhenToTryAgain(Moment when) {
        var late = catchThrowableOfType(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().timeout(1).run(() -> go(when)));

        assertThat(SqlStates.isOutOfTime(late)).as("%s", late).isTrue();
        var answer = ProblemMapper.unexpected(late);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("30");
    }

    static Stream<Moment> moments() {
        return Stream.of(Moment.values());
    }

    private void go(Moment when) {
        em.createNativeQuery("select 1").getSingleResult();
        if (when == Moment.IN_A_STATEMENT) {
            em.createNativeQuery("select 1 from pg_sleep(2)").getSingleResult();
        }
        while (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            Thread.onSpinWait();
        }
        if (when == Moment.BEFORE_A_STATEMENT) {
            em.createNativeQuery("select 1").getSingleResult();
        }
    }
}
