package org.lanzarote.monitoring.people.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.people.task.SeenTasks.TASKS;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** The list of what waits for the caller, across rooms and rounds. */
@QuarkusTest
class TaskResourceTest {

    @Inject
    SessionFactory sessions;

    @Test
    @Tag("slow") // 0.8 s
    void everybodySeesWhatWaitsForHimselfAlone() {
        GivenRounds.launched("FRA", "DEU", "RUS");
        GivenReplies.published("FRA");
        GivenReplies.submitted("DEU");
        GivenClarifications.asked("9.1");
        var submission = GivenSubmissions.submitted();
        GivenSubmissions.tell(submission, "accept", null);
        GivenReception.forwarded(submission, "RUS");
        GivenReception.asked(submission);
        GivenStatements.reported();
        GivenStatements.inTheQueue(GivenStatements.WORDS);

        Map.of(
                        "focal-point-fra", List.of("ANSWER_CLARIFICATION"),
                        "focal-point-deu", List.of(),
                        "focal-point-rus", List.of("SUBMIT_REPLY", "REACT_TO_FORWARDING"),
                        "focal-point-gbr", List.of(),
                        "delegate-fra", List.of(),
                        "stakeholder", List.of("ANSWER_INQUIRY"),
                        "stakeholder-two", List.of(),
                        "secretariat", List.of("PUBLISH_REPLY"))
                .forEach((account, kinds) ->
                        assertThat(kinds(() -> as(account))).as(account).isEqualTo(kinds));
        for (var account : List.of("committee", "rapporteur", "facilitator", "facilitator-two", "auditor")) {
            assertThat(kinds(() -> as(account))).as(account).isEmpty();
        }
        assertThat(kinds(GivenStatements::officer))
                .containsExactlyInAnyOrder("DECIDE_ON_STATEMENT", "HANDLE_DISCLOSURE");
    }

    @Test
    void pagesFollowOneAnotherThroughAllRoomsAndRounds() {
        tasksOfFrance();
        var whole = focalPoint("FRA").get(TASKS).then().statusCode(200).extract();

        for (int limit = 1; limit <= 3; limit++) {
            assertThat(walked(() -> focalPoint("FRA"), limit))
                    .as("by %d", limit)
                    .isEqualTo(whole.path("items.address"));
        }
        assertThat(whole.<List<String>>path("items.kind"))
                .startsWith("SUBMIT_REPLY", "SUBMIT_REPLY")
                .containsExactlyInAnyOrder("SUBMIT_REPLY", "SUBMIT_REPLY", "REVIEW_SECTIONS", "REACT_TO_FORWARDING");
        assertThat(whole.<List<Integer>>path("items.round")).containsExactly(2, 3, 2, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=SUBMIT_REPLY                  | 2, 3",
                "kind=REACT_TO_FORWARDING,REVIEW_SECTIONS | 2",
                "round=3                            | 3",
                "round=2,3&kind=SUBMIT_REPLY        | 2, 3",
                "round=7                            | ''",
                "kind=PUBLISH_REPLY                 | ''"
            })
    @Tag("slow") // 1.4 s
    void filtersTakeSeveralValues(String filter, String rounds) {
        tasksOfFrance();

        var found = focalPoint("FRA")
                .get(TASKS + "?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .<List<Integer>>path("items.round");
        assertThat(found.stream().distinct().map(String::valueOf))
                .isEqualTo(rounds.isEmpty() ? List.of() : List.of(rounds.split(", ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=SUBMIT",
                "kind=SUBMIT_REPLY,",
                "kind=",
                "round=two",
                "round=2,two",
                "round=2&round=3",
                "due=true"
            })
    void mistypedFilterIsRefused(String filter) {
        focalPoint("FRA")
                .get(TASKS + "?" + filter)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"));
    }

    @Test
    void refusalNamesWhatIsKnownInFrenchToo() {
        focalPoint("FRA")
                .header("Accept-Language", "fr")
                .get(TASKS + "?kind=SUBMIT")
                .then()
                .statusCode(400)
                .body("violations[0].detail", containsString("SUBMIT_REPLY_AGAIN"))
                .header("Content-Language", equalTo("fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "-1 2 00000000-0000-0000-0000-000000000000 SUBMIT_REPLY",
                "999999999999999999 2 00000000-0000-0000-0000-000000000000 SUBMIT_REPLY",
                "9999999999999999999 2 00000000-0000-0000-0000-000000000000 SUBMIT_REPLY",
                "1 two 00000000-0000-0000-0000-000000000000 SUBMIT_REPLY",
                "1 2 nobody SUBMIT_REPLY",
                "1 2 00000000-0000-0000-0000-000000000000 NOTHING"
            })
    void madeUpCursorIsRefused(String place) {
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString((TASKS + " " + place).getBytes(UTF_8));

        focalPoint("FRA")
                .get(TASKS + "?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-cursor"));
    }

    @Test
    void oneStatementAsksAllRoomsThatMayConcernTheCaller() {
        GivenRounds.launched("FRA");

        assertThat(statements(() -> committee())).isZero();
        for (var account : List.of(
                "focal-point-fra",
                "secretariat",
                "rapporteur",
                "delegate-fra",
                "stakeholder",
                "safeguarding-officer")) {
            assertThat(statements(() -> as(account))).as(account).isEqualTo(1);
        }
        focalPoint("FRA").get(TASKS + "?kind=PUBLISH_REPLY").then().body("items", empty());
        focalPoint("FRA").get(TASKS + "?kind=SUBMIT_REPLY").then().body("items.kind", contains("SUBMIT_REPLY"));
    }

    /** In round 2 a reply, sections handed back and a forwarding, in round 3 a reply that is due at the same time. */
    private static void tasksOfFrance() {
        GivenRounds.launched("FRA", "RUS");
        GivenRounds.launched(3, "FRA");
        var submission = GivenSubmissions.submitted();
        GivenSubmissions.tell(submission, "accept", null);
        GivenReception.forwarded(submission, "FRA");
        var delegation = GivenDelegations.give("9");
        as("delegate-fra")
                .header(
                        "If-Match",
                        focalPoint("FRA")
                                .get("/rounds/2/replies/FRA/delegations/" + delegation)
                                .header("ETag"))
                .body(Map.of())
                .post("/rounds/2/replies/FRA/delegations/" + delegation + "/hand-back")
                .then()
                .statusCode(204);
    }

    private static List<String> walked(Supplier<RequestSpecification> who, int limit) {
        List<String> addresses = new ArrayList<>();
        @Nullable String next = TASKS + "?limit=" + limit;
        while (next != null) {
            var page = who.get().get(next).then().statusCode(200).extract();
            addresses.addAll(page.path("items.address"));
            String cursor = page.path("next");
            next = cursor == null ? null : TASKS + "?limit=" + limit + "&cursor=" + cursor;
        }
        return addresses;
    }

    private long statements(Supplier<RequestSpecification> who) {
        who.get().get(TASKS).then().statusCode(200);
        var statistics = sessions.getStatistics();
        statistics.clear();
        who.get().get(TASKS).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
