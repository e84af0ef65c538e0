package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.EVENTS;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Tokens;

/** A stream goes on with what happens, for those whom it concerns, until its token ends. */
@QuarkusTest
class EventStreamTest {

    private static final String STREAM = "text/event-stream";
    private static final String LAUNCHED = "event: ROUND_LAUNCHED";
    private static final String SUBMITTED = "event: REPLY_SUBMITTED";

    @Inject
    EventStreams streams;

    @Inject
    FeedSettings settings;

    @Test
    void streamTellsWhatThereIsAndThenWhatHappens() throws IOException {
        GivenRounds.launched("FRA", "NOR");
        try (var france = stream("focal-point-fra");
                var norway = stream("focal-point-nor")) {
            assertThat(france.status()).isEqualTo(200);
            assertThat(france.field("Content-Type")).startsWith(STREAM);
            assertThat(france.field("Cache-Control")).isEqualTo("no-store");
            assertThat(france.next()).isEqualTo(LAUNCHED);
            assertThat(norway.next()).isEqualTo(LAUNCHED);

            GivenReplies.submitted("FRA");
            GivenExtensions.extended("NOR", "2027-04-20T12:00:00Z");
            relayed();

            assertThat(france.next()).isEqualTo(SUBMITTED);
            assertThat(norway.next()).isEqualTo("event: LIMIT_MOVED");
        }
    }

    @Test
    void streamGoesOnAfterTheLastEventThatItsClientHas() throws IOException {
        GivenRounds.launched("FRA");
        GivenReplies.submitted("FRA");
        var token = Tokens.of("focal-point-fra");

        try (var first = OpenedStream.of(token, "", null)) {
            assertThat(first.next()).isEqualTo(LAUNCHED);
            try (var after = OpenedStream.of(token, "?after=" + first.last(), null);
                    var again = OpenedStream.of(token, "", first.last());
                    var chosen = OpenedStream.of(token, "?type=REPLY_SUBMITTED", null)) {
                assertThat(List.of(after.next(), again.next(), chosen.next())).containsOnly(SUBMITTED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"second", "00000000-0000-4000-8000-000000000001"})
    void streamAfterAnEventThatIsNoneIsRefused(String last) throws IOException {
        try (var mistyped = OpenedStream.of(Tokens.of("focal-point-fra"), "", last)) {
            assertThat(mistyped.status()).isEqualTo(400);
        }
    }

    @Test
    void streamIsForAccounts() {
        nobody().accept(STREAM)
                .get(EVENTS)
                .then()
                .statusCode(401)
                .body("type", equalTo(ProblemType.UNAUTHORIZED.uri()));
    }

    @Test
    void accountHasSoManyStreamsAtATime() throws IOException {
        var opened = new ArrayList<OpenedStream>();
        for (int i = 0; i < settings.mostStreams(); i++) {
            opened.add(stream("focal-point-fra"));
        }
        as("focal-point-fra")
                .accept(STREAM)
                .get(EVENTS)
                .then()
                .statusCode(409)
                .body("type", equalTo(ProblemType.STREAMS_FULL.uri()));
        try (var other = stream("focal-point-nor")) {
            assertThat(other.status()).isEqualTo(200);
        }
        for (var stream : opened) {
            stream.close();
        }
    }

    @Test
    @Timeout(60)
    void noMoreAreOpenedWhereManyAskAtOnce() throws Exception {
        var token = Tokens.of("focal-point-nor");
        Callable<OpenedStream> asked = () -> OpenedStream.of(token, "", null);

        var answers = AtOnce.send(Collections.nCopies(20, asked));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(settings.mostStreams());
        for (var answer : answers) {
            answer.close();
        }
    }

    @Test
    @Tag("slow") // 0.4 s
    @Timeout(20)
    void streamEndsWithItsToken() throws IOException {
        GivenRounds.launched("FRA");
        assertThat(untilTheEnd()).containsExactly(LAUNCHED, "end");
        while (streams.opened() > 0) {
            Thread.onSpinWait();
        }
    }

    /** Where the second of the token is over before the first event, as on a crowded machine, another one is tried. */
    private static List<String> untilTheEnd() throws IOException {
        for (int tries = 0; tries < 8; tries++) {
            try (var brief = OpenedStream.of(Realm.briefToken("focal-point-fra"), "", null)) {
                var first = brief.status() == 200 ? brief.next() : "end";
                if (!first.equals("end")) {
                    return List.of(first, brief.next());
                }
            }
        }
        return List.of();
    }

    @Test
    void accountThatIsSuspendedIsToldNothingMore() throws IOException, SQLException {
        GivenRounds.launched("FRA");
        try (var france = stream("focal-point-fra")) {
            assertThat(france.next()).isEqualTo(LAUNCHED);
            Owner.execute("update account set suspended_at = since, reason = 'Test' where login = 'focal-point-fra'");
            GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");
            relayed();

            assertThat(france.next()).isEqualTo("end");
        }
    }

    @Test
    void signOfLifeIsNoEvent() throws IOException {
        GivenRounds.launched("FRA");
        try (var france = stream("focal-point-fra")) {
            streams.showLife();
            assertThat(france.next()).isEqualTo(LAUNCHED);
        }
    }

    private static OpenedStream stream(String login) {
        return OpenedStream.of(Tokens.of(login), "", null);
    }

    /** Somebody asks, so that the relay numbers what happened. */
    private static void relayed() {
        nobody().get(EVENTS).then().statusCode(200);
    }
}
