package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.events;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.told;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Who is told what of a whole round: each what concerns it, and nobody what concerns another alone. */
@QuarkusTest
class EventVisibilityTest {

    private static final String REPLY = "/rounds/2/replies/FRA";

    private static final List<String> PUBLIC = List.of(
            "ROUND_LAUNCHED /rounds/2",
            "FACTSHEET_UPDATED /rounds/2/factsheets/FRA/editions/1",
            "FACTSHEET_UPDATED /rounds/2/factsheets/NOR/editions/1",
            "FACTSHEET_UPDATED /rounds/2/factsheets/RUS/editions/1",
            "EDITION_PUBLISHED /rounds/2/report/editions/1");

    private static final String GIVEN = "SECTION_GIVEN " + REPLY + "/delegations/...";
    private static final String FORWARDED = "SUBMISSION_FORWARDED /rounds/2/forwardings/...";

    private static final String EXTENDED = "LIMIT_MOVED " + REPLY + "/extensions";

    /** What happened to the reply as a whole. */
    private static final List<String> OF_REPLY = List.of("REPLY_SUBMITTED " + REPLY, "REPLY_RETURNED " + REPLY);

    /** A question that was asked and answered. */
    private static final List<String> CLARIFIED = List.of(
            "CLARIFICATION_ASKED " + REPLY + "/clarifications/...",
            "CLARIFICATION_ANSWERED " + REPLY + "/clarifications/...");

    @BeforeEach
    void everythingHappens() {
        Moment.begin(this, () -> {
            GivenEvents.wholeRound();
            GivenEvents.dayIsOver();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "focal-point-rus",
                "focal-point-deu",
                "delegate-deu",
                "stakeholder-two",
                "facilitator",
                "safeguarding-officer",
                "auditor"
            })
    void whomItDoesNotConcernIsToldWhatIsPublic(String account) {
        assertThat(told(account)).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void focalPointIsToldAllOfItsParty() {
        assertThat(told("focal-point-fra"))
                .containsExactlyInAnyOrderElementsOf(
                        with(List.of(OF_REPLY, CLARIFIED, CLARIFIED, List.of(EXTENDED, GIVEN, FORWARDED))));
    }

    @Test
    void delegateIsToldWhatConcernsItsSections() {
        assertThat(told("delegate-fra"))
                .containsExactlyInAnyOrderElementsOf(with(List.of(OF_REPLY, CLARIFIED, List.of(GIVEN))));
        assertThat(events("delegate-fra"))
                .filteredOn(event -> String.valueOf(event.get("type")).contains("CLARIFICATION"))
                .extracting("data")
                .extracting("question")
                .containsOnly("9.1");
    }

    @Test
    void delegateIsToldNothingOfSectionsThatItHasNoLonger() throws SQLException {
        Owner.execute("delete from delegation_question");

        assertThat(told("delegate-fra")).containsExactlyInAnyOrderElementsOf(with(List.of(List.of(GIVEN))));
    }

    @Test
    void organisationIsToldWhatWasForwardedOfItsSubmissions() {
        assertThat(told("stakeholder")).containsExactlyInAnyOrderElementsOf(with(List.of(List.of(FORWARDED))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariat", "committee", "rapporteur"})
    void thoseWhoOverseeAreToldWhatPartiesSentAndNotWhatTheySayAmongThemselves(String account) {
        assertThat(told(account))
                .containsExactlyInAnyOrderElementsOf(with(List.of(
                        OF_REPLY,
                        CLARIFIED,
                        CLARIFIED,
                        List.of(EXTENDED, FORWARDED, "REPORT_ADOPTED /rounds/2/report"))));
    }

    @Test
    void nothingThatAnybodyWroteOrIsCalledIsInAnEvent() {
        assertThat(events("secretariat").toString() + events("stakeholder") + events("focal-point-fra"))
                .doesNotContain("Since", "The answer", "incomplete", "NGO", "Organisation", "focal-point", "delegate-");
    }

    private static List<String> with(Collection<List<String>> more) {
        return Stream.concat(Stream.of(PUBLIC), more.stream())
                .flatMap(List::stream)
                .toList();
    }
}
