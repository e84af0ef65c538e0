package org.lanzarote.monitoring.replies.reading;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Asking;

/** A submitted answer is a page that a person reads, to which the notes of documents lead. */
@QuarkusTest
class AnswerPageTest {

    /** As browsers have it. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final List<Supplier<RequestSpecification>> INSIDE =
            List.of(Asking::secretariat, () -> focalPoint("FRA"));

    @BeforeEach
    void onePublished() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.published("FRA");
    }

    @Test
    void pageSaysWhoseAnswerItIsToWhatQuestion() {
        String question = nobody().get("/rounds/2/questionnaire").path("questions.find { it.number == '12' }.text.en");

        page(nobody(), "/1/answers/12")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Reply of a Party – France: question 12"))
                .body(containsString(question))
                .body(containsString("The answer to 12"))
                .body(containsString("1 of 1 March 2027"))
                .body(not(containsString("is public now")));
        page(nobody(), "/1/answers/12?lang=FR")
                .body(allOf(containsString("<html lang=\"fr\">"), containsString("Réponse d’une Partie – France")));
        page(nobody(), "/1/answers/12.html").body(containsString("The answer to 12"));
        nobody().accept("application/json")
                .get(REPLY + "/submissions/1/answers/9.1", "FRA")
                .then()
                .statusCode(200);
    }

    @Test
    void pageLeadsToTheAnswerThatIsPublicNow() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        GivenReplies.publish("FRA");

        page(nobody(), "/1/answers/12")
                .body(containsString(
                        "href=\"/rounds/2/replies/FRA/submissions/2/answers/12?lang=EN\">Submission 2 is public now, and"
                                + " answers otherwise."));
        page(nobody(), "/1/answers/9.1").body(containsString("Submission 2 is public now, and answers the same."));
        page(nobody(), "/2/answers/12").body(not(containsString("is public now")));
    }

    @Test
    void pageTellsWhatIsWithheldAndWhatIsNotPublic() {
        GivenReplies.supplemented("FRA", "12", "Ms Invented and more");
        for (var reader : List.of(secretariat(), focalPoint("FRA"))) {
            page(reader, "/2/answers/12")
                    .body(containsString("href=\"/rounds/2/replies/FRA/submissions/1?lang=EN\">This submission is not"
                            + " public; submission 1 is."));
        }
        GivenReplies.publishedWithout("FRA", "12", "Ms Invented");

        page(nobody(), "/2/answers/12")
                .body(containsString("Withheld in part: It names a person"))
                .body(not(containsString("Ms Invented")));
        page(nobody(), "/2/answers/12?lang=FR")
                .body(containsString("[non divulgué\u00a0: It names a person] and more"));
    }

    @Test
    void whoReadsAReplyInFullIsToldWhatThePublicDoesNot() {
        GivenReplies.supplemented("FRA", "12", "Ms Invented and more");
        GivenReplies.publishedWithout("FRA", "12", "Ms Invented");
        for (var reader : INSIDE) {
            whole(reader.get(), "")
                    .body(containsString("Ms Invented and more"))
                    .body(containsString("something is withheld of the answers to 12."))
                    .body(containsString("The public does not read all of this. Withheld in part: It names a person"))
                    .body(containsString("[withheld: It names a person] and more"));
            page(reader.get(), "/2/answers/12")
                    .body(containsString("What the public reads"))
                    .body(containsString("[withheld: It names a person] and more"));
            reader.get()
                    .get(REPLY + "/submissions/2", "FRA")
                    .then()
                    .body("publicVersions.question", contains("12"))
                    .body("publicVersions.withheldFor", contains(List.of("It names a person")));
            reader.get().get(REPLY + "/submissions/1", "FRA").then().body("publicVersions", empty());
            reader.get()
                    .get(REPLY + "/submissions/2/answers/12", "FRA")
                    .then()
                    .body("publicVersion.text", equalTo("[withheld: It names a person] and more"));
        }
        secretariat().get(REPLY, "FRA").then().body("publicVersions.question", contains("12"));
        nobody().get(REPLY + "/submissions/2", "FRA").then().body("publicVersions", nullValue());
        whole(nobody(), "").body(not(containsString("What the public reads")));
    }

    @Test
    void replyIsAPageOfWhatItsReaderReads() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        whole(nobody(), "")
                .header("Vary", containsString("Accept"))
                .body(containsString("Reply of a Party – France"))
                .body(containsString("1 of 1 March 2027"))
                .body(containsString("<dt>Published on</dt><dd>1 March 2027</dd>"))
                .body(allOf(containsString("href=\"#question-12\""), containsString("<section id=\"question-12\">")))
                .body(containsString("href=\"/rounds/2/factsheets/FRA?lang=EN\""))
                .body(containsString("href=\"/rounds/2/stakeholder-submissions.csv?party=FRA&amp;lang=EN\""))
                .body(containsString("href=\"/rounds/2/replies/FRA/submissions/1/answers/12?lang=EN\""))
                .body(not(containsString("The newest figures")));
        for (var insider : List.of(secretariat(), focalPoint("FRA"))) {
            whole(insider, "")
                    .body(containsString("href=\"/rounds/2/replies/FRA/submissions/1?lang=EN\">This submission is not"
                            + " public; submission 1 is."))
                    .body(containsString("The newest figures"));
        }
        GivenReplies.publish("FRA");

        page(nobody(), "/1")
                .body(containsString("Submission 2 is public now, and answers otherwise."))
                .body(containsString("Submission 2 is public now, and answers the same."));
        whole(nobody(), "?lang=FR")
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("2 du 1er mars 2027"))
                .body(containsString("The newest figures"));
        whole(nobody(), ".html").body(containsString("Reply of a Party – France"));
        nobody().accept("application/json").get(REPLY, "FRA").then().header("Vary", containsString("Accept"));
        nobody().accept(BROWSER).get(REPLY, "NOR").then().statusCode(404).contentType("text/html");
    }

    @Test
    void draftIsAPageForItsPartyAndNobodyElse() {
        GivenReplies.saved("NOR", "12", "What Norway drafts");
        focalPoint("NOR")
                .accept(BROWSER)
                .get(REPLY, "NOR")
                .then()
                .statusCode(200)
                .body(containsString("Draft reply of a Party – Norway"))
                .body(containsString("Draft, not submitted: only its Party reads it."))
                .body(containsString("<dt>Time limit</dt>"))
                .body(containsString("<dt>Not answered in full</dt><dd>1.1, 1.2, 3.1, 9.1</dd>"))
                .body(allOf(containsString("What Norway drafts"), containsString("Nothing was answered.")))
                .body(containsString("href=\"#question-12\""));
        focalPoint("NOR")
                .accept(BROWSER)
                .get(REPLY + "?lang=FR", "NOR")
                .then()
                .body(containsString("Projet, non soumis"));
        for (var other : List.of(nobody(), secretariat(), focalPoint("FRA"))) {
            other.accept(BROWSER).get(REPLY, "NOR").then().statusCode(404).body(not(containsString("Norway drafts")));
        }
    }

    @Test
    void revisionIsAPageBesideWhatStands() {
        GivenReplies.supplement("FRA").then().statusCode(204);
        GivenReplies.saved("FRA", "12", "The newest figures");
        whole(focalPoint("FRA"), "")
                .body(containsString("The newest figures"))
                .body(containsString("Opened again by the Party on 1 March 2027: "))
                .body(containsString(
                        "<a href=\"/rounds/2/replies/FRA/submissions/1?lang=EN\">What was submitted on 1 March"
                                + " 2027 stands."));
        for (var other : List.of(nobody(), secretariat())) {
            whole(other, "").body(not(containsString("The newest figures")));
        }
    }

    @Test
    void returnedReplyTellsItsPartyWhy() {
        secretariat()
                .header("If-Match", GivenReplies.recordTag("FRA"))
                .body(Map.of("reason", "Please say more"))
                .post(REPLY + "/return", "FRA")
                .then()
                .statusCode(204);

        whole(focalPoint("FRA"), "")
                .body(containsString("Returned by the Secretariat on 1 March 2027: Please say more"));
        whole(focalPoint("FRA"), "?lang=FR").body(containsString("Renvoyée par le Secrétariat le 1er mars 2027"));
    }

    @Test
    void linksOfAPageKeepItsLanguageAndItsAddress() {
        GivenReplies.supplemented("FRA", "12", "See [there](answer:9.1)");
        GivenReplies.publish("FRA");

        whole(nobody(), "?lang=FR")
                .body(containsString("href=\"/rounds/2/replies/FRA/submissions/2/answers/9.1?lang=FR\">there"))
                .body(containsString("href=\"/rounds/2/replies/FRA?lang=EN\""));
        page(nobody(), "/1").body(containsString("href=\"/rounds/2/replies/FRA/submissions/1?lang=FR\""));
    }

    @Test
    void whatIsNotThereIsNoPage() {
        nobody().accept("text/html")
                .get(REPLY + "/submissions/1/answers/99", "FRA")
                .then()
                .statusCode(404);
        nobody().accept("text/html")
                .get(REPLY + "/submissions/2/answers/12", "FRA")
                .then()
                .statusCode(404);
        nobody().get(REPLY + "/submissions/1/answers/12.pdf", "FRA").then().statusCode(406);
    }

    private static ValidatableResponse whole(RequestSpecification asking, String end) {
        return asking.accept(BROWSER)
                .get(REPLY + end, "FRA")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    private static ValidatableResponse page(RequestSpecification asking, String path) {
        return asking.accept(BROWSER)
                .get(REPLY + "/submissions" + path, "FRA")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
