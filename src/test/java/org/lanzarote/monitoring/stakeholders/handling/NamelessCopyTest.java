package org.lanzarote.monitoring.stakeholders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.copy;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** An organisation that must not be named is named neither beside its own texts nor from one of them into the next. */
@QuarkusTest
class NamelessCopyTest {

    private static final Map<String, String> DANGER = Map.of("because", "Staff were threatened");
    private static final String NAMED = "/problems/organisation-named";

    @BeforeEach
    void questionsOfSeveralKinds() {
        Map<String, Object> words = new HashMap<>(question("1", "TABLE", "I"));
        words.put(
                "table",
                Map.<String, Object>of(
                        "columns",
                        List.of(Map.<String, Object>of(
                                "key",
                                "who",
                                "kind",
                                "SHORT_TEXT",
                                "required",
                                false,
                                "label",
                                Map.<String, Object>of("en", "Who", "fr", "Qui"))),
                        "maxRows",
                        5));
        GivenRounds.launchedWith(
                List.of(words, question("2", "LINKS", "I"), question("3", "TEXT", "I"), question("4", "TEXT", "I")),
                "RUS",
                "FRA");
    }

    @Test
    void groundAndReasonOfATakeDownNameNobody() {
        var id = anonymous(List.of(answer("3", "We see gaps.")));
        reacted(id, "It is not so.");
        tell(id, "publish", with(whole(), "reactionsOf", List.of("RUS")));

        takeDown(
                        id,
                        "Asked by the Demonstration NGO",
                        Map.of("question", "3", "passage", "gaps", "ground", "Staff of Demonstration NGO"),
                        Map.of("reactionOf", "RUS", "ground", "demonstration-ngo"),
                        Map.<String, Object>of("comment", 1, "ground", "privacy"))
                .then()
                .statusCode(409)
                .body("type", equalTo(NAMED))
                .body("violations.pointer", contains("/withheld/0/ground", "/withheld/1/ground", "/reason"));
        nobody().get(ONE, copy(id)).then().body("answers.text", contains("We see gaps."));
        as("auditor").get("/trail").then().body("items.reason.join('')", not(containsString("NGO")));
        takeDown(id, "A person asked", Map.of("question", "3", "passage", "gaps", "ground", "privacy"))
                .then()
                .statusCode(204);
    }

    @Test
    void reactionThatNamesItIsFoundAndWithheldOrLeftOut() {
        var id = anonymous(List.of(answer("3", "We see gaps.")));
        reacted(id, "The Demonstration NGO is wrong.");
        var published = with(whole(), "reactionsOf", List.of("RUS"));

        asked(secretariat(), id, "publish", published)
                .then()
                .statusCode(409)
                .body("type", equalTo(NAMED))
                .body("violations.detail", contains("Not to be named, the organisation is named in reaction of RUS"));
        var name = Map.of("reactionOf", "RUS", "passage", "The Demonstration NGO", "ground", "Name withheld");
        asked(secretariat(), id, "publish", with(whole(), "withheld", List.of(name)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/0/reactionOf"));
        asked(
                        secretariat(),
                        id,
                        "publish",
                        with(
                                published,
                                "withheld",
                                List.of(Map.<String, Object>of("reactionOf", "RUS", "comment", 1, "ground", "x"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/0"));
        tell(id, "publish", with(published, "withheld", List.of(name)));

        nobody().get(ONE, copy(id)).then().body("reactions.text", contains("[withheld: Name withheld] is wrong."));
        takeDown(id, "A mistake", Map.of("reactionOf", "RUS", "passage", "wrong", "ground", "privacy"))
                .then()
                .statusCode(204);
        nobody().get(ONE, copy(id))
                .then()
                .body("reactions.text", contains("[withheld: Name withheld] is [withheld: privacy]."));
    }

    @Test
    void passageOfOneOfSeveralReactionsIsWithheld() {
        var id = anonymous(List.of(answer("3", "We see gaps.")));
        var forwarded = reacted(id, "It is not so.");
        react(forwarded, "Demonstration NGO errs.");

        tell(
                id,
                "publish",
                with(
                        with(whole(), "reactionsOf", List.of("RUS")),
                        "withheld",
                        List.of(Map.of("reactionOf", "RUS", "passage", "Demonstration NGO", "ground", "Name"))));

        nobody().get(ONE, copy(id))
                .then()
                .body("reactions.text", contains("It is not so.", "[withheld: Name] errs."))
                .body("reactions.writtenAt", contains("2027-03-01T00:00:00Z", "2027-03-01T00:00:00Z"));
    }

    @Test
    void reasonOfAForwardingNamesNobody() {
        var id = anonymous(List.of(answer("3", "We see gaps.")));

        forward(id, with(forwarding("RUS"), "because", "Demonstration NGO asked"))
                .then()
                .statusCode(409)
                .body("type", equalTo(NAMED))
                .body("violations.pointer", contains("/because"));
        forward(id, with(forwarding("RUS"), "because", "It was asked")).then().statusCode(201);
    }

    @Test
    void nameThatGoesFromOnePlaceIntoTheNextIsFound() {
        var split = List.<List<?>>of(
                List.of(Map.<String, Object>of(
                        "question",
                        "1",
                        "rows",
                        List.of(Map.of("who", "Demonstration"), Map.of("who", "NGO")),
                        "text",
                        "")),
                List.of(Map.<String, Object>of(
                        "question",
                        "2",
                        "references",
                        List.of(Map.of("title", "By Demonstration"), Map.of("title", "NGO, 2026")),
                        "text",
                        "")),
                List.of(answer("3", "We are Demonstration"), answer("4", "NGO of old.")),
                List.of(answer("3", "Said the noitartsnomeD OGN.")),
                List.of(answer("3", "Demandez à l'ONG Démonstration.")),
                List.of(answer("3", "Written by NGODemonstartion, and by the NGO, Demonstartion.")));
        for (var answers : split) {
            asked(secretariat(), anonymous(answers), "publish", whole())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo(NAMED))
                    .body("violations.pointer", contains("/withheld"));
        }
        assertThat(asked(
                                secretariat(),
                                anonymous(List.of(answer("3", "An NGO"), answer("4", "demonstration."))),
                                "publish",
                                whole())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void organisationIsToldBeforeItSubmits() {
        var id = GivenSubmissions.drafted(
                wish(List.of(answer("3", "We are Demonstration"), answer("4", "NGO of old.")), List.of()));
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);

        stakeholder()
                .get(ONE + "/validation", id)
                .then()
                .body(
                        "remarks.findAll { it.pointer == '' }.detail",
                        contains(containsString("read one after the other")));
    }

    private static Response takeDown(String id, String reason, Map<?, ?>... withheld) {
        return asked(
                secretariat(),
                id,
                "take-down",
                Map.<String, Object>of("withheld", List.of(withheld), "reason", reason));
    }

    /** The key of what RUS reacted to. */
    private static String reacted(String id, String text) {
        var forwarded = GivenReception.forwarded(id, "RUS");
        react(forwarded, text);
        return forwarded;
    }

    private static void react(String forwarded, String text) {
        focalPoint("RUS")
                .body(Map.of("language", "EN", "text", text))
                .post(FORWARDED + "/{id}/reactions", forwarded)
                .then()
                .statusCode(201);
    }

    /** The key of what was accepted of an organisation that is not to be named. */
    private static String anonymous(List<?> answers) {
        var id = GivenSubmissions.drafted(wish(answers, List.of(comment("RUS", "The law is silent."))));
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
        GivenSubmissions.submit(id);
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
        return id;
    }
}
