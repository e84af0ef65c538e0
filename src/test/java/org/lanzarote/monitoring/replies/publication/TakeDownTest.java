package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENTS;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.TAKE_DOWNS;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takeDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplemented;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** What is taken down is public no longer, at once; those who read the submission read on. */
@QuarkusTest
class TakeDownTest {

    private static final String TEXT = "Ms Invented of unit 7 found three cases in unit 7.";

    private String law = "";
    private String study = "";

    @BeforeEach
    void aPublishedReply() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(
                    List.of(question("1", "TEXT", "I"), question("2", "LINKS", "I"), question("3", "TEXT", "I")),
                    "FRA");
            law = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
            study = GivenAttachments.attached("FRA", "study.txt", "Three cases".getBytes(UTF_8));
            saved("FRA", "1", TEXT);
            save("FRA", "2", "\"0\"", references()).then().statusCode(200);
            saved("FRA", "3", "See [the law](attachment:%s) and [a study](attachment:%s).".formatted(law, study));
            GivenTranslations.translated("FRA", "1", "de");
            submit("FRA");
            publish("FRA");
        });
    }

    @Test
    void groundStandsInItsPlaceForThePublicAlone() {
        takenDown("FRA", passage("1", "Ms Invented", "personal data"), passage("1", "unit 7", "security"));

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body(
                        "text",
                        equalTo("[withheld: personal data] of [withheld: security] found three cases in"
                                + " [withheld: security]."))
                .body("withheldFor", contains("personal data", "security"))
                .body("translations", empty());
        Stream.of(focalPoint("FRA"), secretariat(), committee())
                .forEach(entitled -> entitled.get(ANSWER, "FRA", "1")
                        .then()
                        .body("text", equalTo(TEXT))
                        .body("withheldFor", nullValue()));
    }

    @Test
    void whatWasWithheldAtPublicationStaysWithheld() {
        supplemented("FRA", "3", "Nothing to see");
        publishedWithout(passage("1", "Ms Invented", "personal data"));

        takenDown("FRA", passage("1", "Invented of unit", "security"));

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("text", equalTo("[withheld: personal data] [withheld: security] 7 found three cases in unit 7."));
    }

    @Test
    void wholeAnswersAndReferencesGoToo() {
        takenDown("FRA", whole("1", "ongoing proceedings"), passage("2", "unit-7", "security"));

        nobody().get(ANSWER, "FRA", "1").then().body("text", equalTo("[withheld: ongoing proceedings]"));
        nobody().get(ANSWER, "FRA", "2")
                .then()
                .body("references.title", contains("Decree [withheld: security]", "Law"))
                .body("references.url", contains(null, "https://example.org/law"));
    }

    @Test
    void fileIsFoundNoMoreWhereverItIsNamed() {
        supplemented("FRA", "1", "It is [in the law](attachment:" + law + ").");
        publish("FRA");

        takenDown("FRA", passage("3", law, "personal data"));

        nobody().get(ATTACHMENT, "FRA", law).then().statusCode(404);
        nobody().get(ATTACHMENT + "/content", "FRA", law).then().statusCode(404);
        nobody().get(ATTACHMENT, "FRA", study).then().statusCode(200);
        nobody().get(ATTACHMENTS, "FRA").then().body("items.id", contains(study));
        nobody().get(ANSWER, "FRA", "1").then().body("text", equalTo("It is [withheld: personal data]."));
        nobody().get(ANSWER, "FRA", "3").then().body("text", containsString("See [withheld: personal data] and"));
        secretariat().get(ATTACHMENT, "FRA", law).then().statusCode(200);
    }

    @Test
    void wordsOfATranslationAreTakenDownWithAllTranslations() {
        nobody().get(ANSWER, "FRA", "1").then().body("translations.text", contains("In de"));

        takenDown("FRA", passage("1", "In de", "personal data"));

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("translations", empty())
                .body("text", equalTo(TEXT))
                .body("withheldFor", contains("personal data"));
    }

    @Test
    void recordTellsWhatByWhomAndWhy() {
        supplemented("FRA", "3", "Nothing to see");
        publish("FRA");

        takenDown("FRA", passage("1", "unit 7", "security"), passage("3", study, "a mistake"));
        takenDown("FRA", whole("1", "security"));

        secretariat()
                .get(TAKE_DOWNS, "FRA")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.submission", contains(2, 2))
                .body("items.takenBy", contains("secretariat", "secretariat"))
                .body("items[0].reason", equalTo("A person asked for it"))
                .body("items[0].passages.withheld.passage", contains("unit 7", study))
                .body("items[0].passages.withheld.ground", contains("security", "a mistake"))
                .body("items[0].passages.submissions", contains(List.of(1, 2), List.of(1)))
                .body("items[1].passages.withheld.question", contains("1"));
        secretariat()
                .queryParam("limit", 1)
                .get(TAKE_DOWNS, "FRA")
                .then()
                .body("items.number", contains(1))
                .body("items[0].passages.size()", equalTo(2));
        as("auditor")
                .queryParam("operation", "takeDownReply")
                .get("/trail")
                .then()
                .body("items.reason", contains("A person asked for it", "A person asked for it"))
                .body("items.account", contains("secretariat", "secretariat"));
    }

    @Test
    void publicTagIsOfTheCutText() {
        var tag = nobody().get(ANSWER, "FRA", "1").header("ETag");

        takenDown("FRA", passage("1", "Ms Invented", "personal data"));

        nobody().header("If-None-Match", tag)
                .get(ANSWER, "FRA", "1")
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("text", not(containsString("Invented")));
    }

    @Test
    void whatIsNotPublicCannotBeTakenDown() {
        takenDown("FRA", passage("1", "Ms Invented", "personal data"));

        takeDown(
                        "FRA",
                        List.of(
                                passage("1", "Ms Invented", "security"),
                                passage("1", "[withheld: personal data] of unit 7", "security"),
                                passage("1", "Mr Invented", "security"),
                                whole("9", "security"),
                                passage("1", "unit 7", "security")))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/withheld/0/passage",
                                "/withheld/1/passage",
                                "/withheld/2/passage",
                                "/withheld/3/question"));
        nobody().get(ANSWER, "FRA", "1").then().body("text", containsString("in unit 7"));
        secretariat().get(TAKE_DOWNS, "FRA").then().body("items.number", contains(1));
    }

    @Test
    void takeDownNeedsAReasonAndTheTagOfWhatWasSeen() {
        var tag = recordTag("FRA");
        var withheld = List.of(passage("1", "unit 7", "security"));

        takeDown("FRA", tag, Map.of("withheld", withheld))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        takeDown("FRA", tag, Map.of("withheld", List.of(), "reason", "None"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld"));
        takeDown("FRA", withheld).then().statusCode(204);
        takeDown("FRA", tag, Map.of("withheld", List.of(passage("1", "three", "security")), "reason", "Late"))
                .then()
                .statusCode(412);
        nobody().get(ANSWER, "FRA", "1").then().body("text", containsString("three cases"));
    }

    @Test
    void takeDownIsOfferedWhereSomethingIsPublic() {
        secretariat().get(REPLY, "FRA").then().body("permittedActions", hasItem("TAKE_DOWN"));
        Stream.of(focalPoint("FRA"), committee(), nobody())
                .forEach(other -> other.get(REPLY, "FRA").then().body("permittedActions", not(hasItem("TAKE_DOWN"))));
    }

    @Test
    void ofAReplyThatWasNeverPublishedNothingIsTakenDown() {
        GivenRounds.launchedWith(3, List.of(question("1", "TEXT", "I")), "FRA");
        var reply = "/rounds/3/replies/FRA";

        secretariat()
                .header("If-Match", secretariat().get("/rounds/3/replies").<String>path("items[0].tag"))
                .body(Map.of("withheld", List.of(passage("1", "unit 7", "security")), "reason", "A mistake"))
                .post(reply + "/take-down")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-published"));
        secretariat().get(reply + "/take-downs").then().body("items", empty());
    }

    private static Map<String, Object> references() {
        return Map.of(
                "references",
                List.of(
                        Map.of("title", "Decree", "url", "https://example.org/unit-7/decree"),
                        Map.of("title", "Law", "url", "https://example.org/law")),
                "text",
                "",
                "language",
                "EN");
    }
}
