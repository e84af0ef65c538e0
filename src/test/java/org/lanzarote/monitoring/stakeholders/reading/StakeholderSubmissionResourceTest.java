package org.lanzarote.monitoring.stakeholders.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

@QuarkusTest
class StakeholderSubmissionResourceTest {

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void draftExistsForItsOrganisationOnly() {
        String id = GivenSubmissions.drafted();

        assertSeen(stakeholder(), id);
        for (var other : List.of(secretariat(), committee(), as("rapporteur"), focalPoint("RUS"), facilitator())) {
            assertHidden(other, id);
        }
        assertHidden(secondStakeholder(), id);
        assertHidden(nobody(), id);
    }

    @Test
    void submittedSubmissionExistsForThoseWhoOverseeTheRound() {
        String id = GivenSubmissions.submitted();

        for (var overseer : List.of(stakeholder(), secretariat(), committee(), as("rapporteur"))) {
            assertSeen(overseer, id);
        }
        for (var other : List.of(secondStakeholder(), focalPoint("RUS"), facilitator(), nobody())) {
            assertHidden(other, id);
        }
    }

    @Test
    void publishedSubmissionExistsForEverybody() {
        String id = GivenSubmissions.published();

        var copy = GivenSubmissions.copy(id);

        assertSeen(secretariat(), id);
        for (var reader : List.of(secondStakeholder(), focalPoint("RUS"), facilitator(), nobody())) {
            assertSeen(reader, copy);
            assertThat(reader.get(ONE, id).statusCode()).isEqualTo(404);
        }
        secretariat().get(ONE, copy).then().statusCode(200).body("permittedActions", hasSize(0));
        nobody().get(ONE, copy)
                .then()
                .body("publishedOn", equalTo("2027-03-01"))
                .body("publishedAt", nullValue())
                .body("publishedAs", nullValue());
        nobody().get(GivenSubmissions.ALL)
                .then()
                .body("items.publishedOn", contains("2027-03-01"))
                .body("items[0].publishedAt", nullValue());
        nobody().accept("text/csv")
                .get(GivenSubmissions.ALL)
                .then()
                .body(containsString("\"Submitted (UTC)\",\"Published\","))
                .body(containsString(",\"2027-03-01\","));
    }

    @Test
    void permittedActionsFollowTheStateAndTheCaller() {
        String id = GivenSubmissions.drafted();
        stakeholder()
                .get(ONE, id)
                .then()
                .body("permittedActions", contains("REVISE", "ATTACH", "SUBMIT", "ASK_ANONYMITY"))
                .body("lockReasons", hasSize(0));

        GivenSubmissions.submit(id);
        secretariat()
                .get(ONE, id)
                .then()
                .body("permittedActions", contains("ACCEPT", "DECLINE", "ASK", "GRANT_ANONYMITY"))
                .body("lockReasons", contains("SUBMITTED"));
        committee().get(ONE, id).then().body("permittedActions", hasSize(0));
        stakeholder().get(ONE, id).then().body("permittedActions", contains("ASK_ANONYMITY"));
    }

    @Test
    void draftCannotBePublishedForItDoesNotExist() {
        String id = GivenSubmissions.drafted();

        secretariat()
                .header("If-Match", "\"0\"")
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(404);
    }

    @Test
    void publicationNeedsTheCurrentTag() {
        String id = GivenSubmissions.submitted();

        secretariat()
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(428);
        secretariat()
                .header("If-Match", "\"0\"")
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(412);
    }

    @Test
    void publishingTwiceIsRefused() {
        String id = GivenSubmissions.published();

        secretariat()
                .header("If-Match", secretariat().get(ONE, id).header("ETag"))
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-published"));
    }

    @Test
    void onlyTheSecretariatPublishes() {
        String id = GivenSubmissions.submitted();

        stakeholder()
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(403);
        committee()
                .body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(403);
        nobody().body(GivenSubmissions.whole())
                .post(ONE + "/publish", id)
                .then()
                .statusCode(401);
    }

    @Test
    void listTellsWhoCommentsOnAParty() {
        String onBoth = GivenSubmissions.drafted();
        String onFrance =
                GivenSubmissions.drafted(wish(List.of(), List.of(comment("FRA", "One"), comment("FRA", "Two"))));
        GivenSubmissions.drafted(wish(List.of(answer("12", "No comment on anybody")), List.of()));

        stakeholder().queryParam("party", "FRA").get(ALL).then().body("items.id", contains(onBoth, onFrance));
        stakeholder().queryParam("party", "RUS").get(ALL).then().body("items.id", contains(onBoth));
        stakeholder().queryParam("party", "NOR").get(ALL).then().body("items", hasSize(0));
        nobody().queryParam("party", "FRA").get(ALL).then().body("items", hasSize(0));
    }

    @Test
    void listGoesOnFromACursor() {
        String first = GivenSubmissions.drafted();
        String second = GivenSubmissions.drafted();
        String third = GivenSubmissions.drafted();

        var page = stakeholder().queryParam("limit", 2).get(ALL);
        page.then().body("items.id", contains(first, second));
        stakeholder()
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(ALL)
                .then()
                .body("items.id", contains(third))
                .body("next", equalTo(null));
    }

    @Test
    void listOfCopiesGoesOnFromACursor() {
        var copies = Stream.generate(() -> GivenSubmissions.copy(GivenSubmissions.published()))
                .limit(3)
                .toList();

        var page = nobody().queryParam("limit", 2).get(ALL);
        List<String> seen = new ArrayList<>(page.<List<String>>path("items.id"));
        seen.addAll(nobody().queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(ALL)
                .<List<String>>path("items.id"));
        assertThat(seen).hasSize(3).containsExactlyInAnyOrderElementsOf(copies);
        assertThat(copies).allMatch(key -> UUID.fromString(key).version() == 4);
    }

    @Test
    void submissionOfAnotherRoundOrWithoutAnIdIsNotFound() {
        String id = GivenSubmissions.published();

        var copy = GivenSubmissions.copy(id);
        nobody().get("/rounds/3/stakeholder-submissions/{id}", copy).then().statusCode(404);
        nobody().get(ONE, UUID.randomUUID()).then().statusCode(404);
        nobody().get(ONE, "nonsense").then().statusCode(404);
    }

    private static void assertSeen(RequestSpecification who, String id) {
        assertThat(who.get(ONE, id).statusCode()).isEqualTo(200);
        assertThat(who.get(ALL).<List<String>>path("items.id")).containsExactly(id);
    }

    private static void assertHidden(RequestSpecification who, String id) {
        assertThat(who.get(ONE, id).statusCode()).isEqualTo(404);
        assertThat(who.get(ALL).<List<String>>path("items.id")).isEmpty();
    }
}
