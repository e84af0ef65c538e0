package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Planted;
import org.lanzarote.monitoring.support.ServiceLog;

/** A body that is refused, for whatever reason, is repeated neither in the answer nor in the log. */
@QuarkusTest
class UnspokenBodyTest {

    private static final String TEXT = "PLANTED what nobody may repeat 4711";

    private final Planted planted = Planted.text(TEXT);
    private ServiceLog log = ServiceLog.open();

    @BeforeEach
    void open() {
        log.close();
        GivenRounds.launched("FRA");
        log = ServiceLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEXT",
                "\"TEXT\"",
                "[\"TEXT\"]",
                "{\"party\": TEXT}",
                "{\"party\": \"TEXT",
                "{\"party\": \"TEXT\"} TEXT",
                "{\"party\": \"TEXT\", \"party\": \"TEXT\"}",
                "{\"TEXT\": 1}",
                "{\"TEXT\": 1, \"TEXT\": 1}",
                "{\"party\": \"TEXT\"}",
                "{\"party\": {\"TEXT\": \"TEXT\"}}",
                "{\"party\": \"TEXT \\u0000\"}",
                "{\"party\": \"TEXT \\ud800\"}",
                "{\"setting\": \"TEXT\"}",
                "{\"month\": \"TEXT\"}",
                "{\"language\": \"TEXT\"}",
                "{\"ageBands\": \"TEXT\"}",
                "{\"ageBands\": {\"TEXT\": \"TEXT\"}}",
                "{\"ageBands\": {\"from11To13\": \"TEXT\"}}",
                "{\"attestation\": {\"TEXT\": true}}",
                "{\"attestation\": [\"TEXT\"]}"
            })
    void refusedBodyIsNotRepeated(String body) {
        var answer = facilitator()
                .body(body.replace("TEXT", TEXT))
                .post("/rounds/2/child-contributions")
                .then()
                .extract();

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(planted.isIn(answer.asString())).as(answer.asString()).isFalse();
        assertThat(answer.headers().toString()).doesNotContain("PLANTED");
        assertThat(planted.isIn(log.text())).as(log.text()).isFalse();
    }
}
