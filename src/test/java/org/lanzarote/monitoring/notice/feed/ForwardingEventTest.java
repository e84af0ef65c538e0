package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.events;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.told;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What is forwarded is told when the day is over, so that nothing gives back the time that its copy does not tell. */
@QuarkusTest
class ForwardingEventTest {

    private static final String LAUNCHED = "ROUND_LAUNCHED /rounds/2";
    private static final String FORWARDED = "SUBMISSION_FORWARDED /rounds/2/forwardings/...";

    @ParameterizedTest
    @ValueSource(strings = {"focal-point-fra", "stakeholder", "secretariat"})
    void forwardingIsToldWhenItsDayIsOver(String account) throws SQLException {
        forward();
        assertThat(told(account)).containsExactly(LAUNCHED);

        GivenEvents.dayIsOver();
        assertThat(told(account)).containsExactly(LAUNCHED, FORWARDED);
        assertThat(events(account).get(1)).containsEntry("time", "2027-03-01T00:00:00Z");
    }

    @Test
    void placeOfAForwardingIsAfterAllOfItsDay() throws SQLException {
        forward();
        GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");
        GivenEvents.dayIsOver();

        assertThat(told("focal-point-fra"))
                .isEqualTo(List.of(LAUNCHED, "LIMIT_MOVED /rounds/2/replies/FRA/extensions", FORWARDED));
    }

    private static void forward() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenReception.forwarded(GivenSubmissions.accepted(), "FRA");
    }
}
