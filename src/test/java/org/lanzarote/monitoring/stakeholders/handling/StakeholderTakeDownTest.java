package org.lanzarote.monitoring.stakeholders.handling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarded;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENT;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENTS;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/** What is taken down of a stakeholder's published submission is public no longer; what was submitted stays. */
@QuarkusTest
class StakeholderTakeDownTest {

    private static final String TEXT = "Ms Invented sees gaps.";

    private String id = "";
    private String file = "";
    private String forwarding = "";
    private String copy = "";

    @BeforeEach
    void aPublishedSubmission() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            id = GivenSubmissions.drafted();
            file = attached(id, "survey.txt", "A survey of schools\n".getBytes(UTF_8));
            var other = attached(id, "law.txt", "A law\n".getBytes(UTF_8));
            stakeholder()
                    .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                    .body(wish(
                            List.of(answer("12", TEXT)),
                            List.of(
                                    comment(
                                            "RUS",
                                            "See [it](attachment:%s) and [law](attachment:%s).".formatted(file, other)),
                                    comment("FRA", "Ask Mr Made-up or Ms Invented."))))
                    .put(ONE, id)
                    .then()
                    .statusCode(204);
            GivenSubmissions.submit(id);
            tell(id, "accept", null);
            forwarding = forwarded(id, "RUS");
            focalPoint("RUS")
                    .body(Map.of("language", "EN", "text", "Mr Made-up errs."))
                    .post(FORWARDED + "/{id}/reactions", forwarding)
                    .then()
                    .statusCode(201);
            tell(
                    id,
                    "publish",
                    Map.of(
                            "withheld",
                            List.of(Map.<String, Object>of("comment", 2, "passage", "Mr Made-up", "ground", "privacy")),
                            "reactionsOf",
                            List.of("RUS"),
                            "nameConfirmed",
                            false));
            copy = GivenSubmissions.copy(id);
        });
    }

    @Test
    void groundStandsInItsPlaceForThePublicAlone() {
        takenDown(
                Map.<String, Object>of("question", "12", "passage", "Ms Invented", "ground", "personal data"),
                Map.<String, Object>of("comment", 2, "passage", "Made-up or Ms Invented", "ground", "personal data"),
                Map.<String, Object>of("reactionOf", "RUS", "passage", "Mr Made-up", "ground", "privacy"));

        nobody().get(ONE, copy)
                .then()
                .body("answers.text", contains("[withheld: personal data] sees gaps."))
                .body("comments[1].text", equalTo("Ask [withheld: privacy] [withheld: personal data]."))
                .body("reactions.text", contains("[withheld: privacy] errs."));
        for (var entitled : List.of(stakeholder(), secretariat(), committee())) {
            entitled.get(ONE, id).then().body("answers.text", contains(TEXT));
        }
    }

    @Test
    void wholeTextsAreTakenDownOnTopOfEachOther() {
        takenDown(Map.<String, Object>of("question", "12", "passage", "gaps", "ground", "a mistake"));
        takenDown(
                Map.<String, Object>of("question", "12", "ground", "personal data"),
                Map.<String, Object>of("comment", 1, "ground", "personal data"),
                Map.<String, Object>of("reactionOf", "RUS", "ground", "personal data"));

        nobody().get(ONE, copy)
                .then()
                .body("answers.text", contains("[withheld: personal data]"))
                .body("comments[0].text", equalTo("[withheld: personal data]"))
                .body("reactions.text", contains("[withheld: personal data]"));
        nobody().get(ATTACHMENTS, copy).then().body("items", empty());
    }

    @Test
    void fileIsClosedAndTheOthersStay() {
        List<String> files = nobody().get(ATTACHMENTS, copy).path("items.id");

        takenDown(Map.<String, Object>of("comment", 1, "passage", file, "ground", "personal data"));

        nobody().get(ONE, copy)
                .then()
                .body("comments[0].text", containsString("See [withheld: personal data] and [law](attachment:"));
        nobody().get(ATTACHMENTS, copy).then().body("items.id", contains(files.get(1)));
        nobody().get(ATTACHMENT, copy, files.get(0)).then().statusCode(404);
        nobody().get(ATTACHMENT + "/content", copy, files.get(0)).then().statusCode(404);
        nobody().get(ATTACHMENT + "/content", copy, files.get(1)).then().statusCode(200);
        secretariat().get(ATTACHMENT, id, file).then().statusCode(200);
        takenDown(Map.<String, Object>of("comment", 1, "ground", "personal data"));
        nobody().get(ATTACHMENTS, copy).then().body("items", empty());
    }

    @Test
    void whatWasForwardedStays() {
        takenDown(Map.<String, Object>of("comment", 1, "ground", "personal data"));

        focalPoint("RUS").get(FORWARDED + "/{id}", forwarding).then().body("comments.text", hasSize(1));
        focalPoint("RUS")
                .get(FORWARDED + "/{id}", forwarding)
                .then()
                .body("comments[0].text", containsString("See [it]"));
        focalPoint("RUS").get(ATTACHMENTS, forwarding).then().body("items", hasSize(2));
    }

    @Test
    void copyHasAnotherTagForWhoeverReadsIt() {
        var tag = focalPoint("FRA").get(ONE, copy).header("ETag");
        var publicTag = nobody().get(ONE, copy).header("ETag");

        takenDown(Map.<String, Object>of("question", "12", "passage", "Ms Invented", "ground", "personal data"));

        focalPoint("FRA").get(ONE, copy).then().header("ETag", not(tag));
        nobody().header("If-None-Match", publicTag).get(ONE, copy).then().statusCode(200);
    }

    @Test
    void recordTellsWhatByWhomAndWhy() {
        takenDown(
                Map.<String, Object>of("question", "12", "passage", "Ms Invented", "ground", "personal data"),
                Map.<String, Object>of("comment", 2, "ground", "a mistake"));
        takenDown(Map.<String, Object>of("reactionOf", "RUS", "ground", "privacy"));

        secretariat()
                .get(ONE + "/take-downs", id)
                .then()
                .body("items.number", contains(1, 2))
                .body("items.takenBy", contains("secretariat", "secretariat"))
                .body("items[0].reason", equalTo("A person asked for it"))
                .body("items[0].withheld.question", contains("12", null))
                .body("items[0].withheld.comment", contains(null, 2))
                .body("items[0].withheld.passage", contains("Ms Invented", null))
                .body("items[1].withheld.reactionOf", contains("RUS"));
        as("auditor")
                .queryParam("operation", "takeDownStakeholderSubmission")
                .get("/trail")
                .then()
                .body("items.reason", contains("A person asked for it", "A person asked for it"));
    }

    @Test
    void whatIsNotPublicCannotBeTakenDown() {
        takeDown(
                        Map.<String, Object>of("comment", 2, "passage", "Mr Made-up", "ground", "privacy"),
                        Map.<String, Object>of("question", "1.1", "ground", "privacy"),
                        Map.<String, Object>of("reactionOf", "FRA", "ground", "privacy"),
                        Map.<String, Object>of("question", "12", "comment", 1, "ground", "privacy"),
                        Map.<String, Object>of("ground", "privacy"),
                        Map.<String, Object>of("question", "12", "passage", "gaps", "ground", "says gaps"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/withheld/0/passage",
                                "/withheld/1",
                                "/withheld/2",
                                "/withheld/3",
                                "/withheld/4",
                                "/withheld/5/ground"));
        nobody().get(ONE, copy).then().body("answers.text", contains(TEXT));
        secretariat().get(ONE + "/take-downs", id).then().body("items", empty());
    }

    @Test
    void takeDownIsOfferedAndTakenOfWhatIsPublic() {
        secretariat().get(ONE, id).then().body("permittedActions", hasItem("TAKE_DOWN"));
        var unpublished = GivenSubmissions.accepted();

        secretariat().get(ONE, unpublished).then().body("permittedActions", not(hasItem("TAKE_DOWN")));
        asked(
                        secretariat(),
                        unpublished,
                        "take-down",
                        wanted(Map.<String, Object>of("question", "12", "ground", "privacy")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-published"));
        secretariat()
                .header("If-Match", "\"0\"")
                .body(wanted(Map.<String, Object>of("question", "12", "ground", "privacy")))
                .post(ONE + "/take-down", id)
                .then()
                .statusCode(412);
        asked(
                        secretariat(),
                        id,
                        "take-down",
                        Map.of("withheld", List.of(Map.<String, Object>of("question", "12", "ground", "x"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
    }

    private void takenDown(Map<?, ?>... withheld) {
        takeDown(withheld).then().statusCode(204);
    }

    private Response takeDown(Map<?, ?>... withheld) {
        return asked(secretariat(), id, "take-down", wanted(withheld));
    }

    private static Map<String, Object> wanted(Map<?, ?>... withheld) {
        return Map.of("withheld", List.of(withheld), "reason", "A person asked for it");
    }
}
