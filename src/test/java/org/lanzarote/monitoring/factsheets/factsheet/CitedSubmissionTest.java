package org.lanzarote.monitoring.factsheets.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** A citation of an answer names the submission that it cites, and leads to it whoever may read it. */
@QuarkusTest
class CitedSubmissionTest {

    private static final String FIRST = "/rounds/2/replies/RUS/submissions/1/answers/12";
    private static final String SECOND = "/rounds/2/replies/RUS/submissions/2/answers/12";

    /** A text that cites both submissions. */
    private static final Map<String, Object> CITING = cited(
            "It said so,[^a] and then more.[^b]",
            citation("a", "ANSWER", "RUS/12@1"),
            citation("b", "ANSWER", "RUS/12@2"));

    private String finding = "";

    @BeforeEach
    void findingOnTwoSubmissions() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReplies.published("RUS");
            GivenReplies.supplemented("RUS", "12", "The newest figures");
            finding = post(FINDINGS, citing(GivenReport.findingWish("RUS", "9.1")))
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenReport.placed(finding);
        });
    }

    @Test
    void eachFootnoteNamesAndLinksItsSubmission() {
        GivenReplies.publish("RUS");
        publish();

        for (var asking : List.of(nobody(), secretariat(), focalPoint("NOR"))) {
            factsheet(asking)
                    .body("footnotes.sources.flatten().target", contains("RUS/12@1", "RUS/12@2"))
                    .body("footnotes.sources.flatten().submission", contains(1, 2))
                    .body("footnotes.sources.flatten().published", contains(true, true))
                    .body("footnotes.sources.flatten().link", contains(FIRST, SECOND))
                    .body("footnotes.sources.flatten().followedBy", contains(2, null));
        }
        page(nobody())
                .body(containsString("See the reply of the Russian Federation to question 12 of the questionnaire, "
                        + linked(FIRST + "?lang=EN", "submission 1 of 1 March 2027") + " (followed by submission 2)."))
                .body(containsString(linked(SECOND + "?lang=EN", "submission 2 of 1 March 2027") + "."));
        nobody().get(FIRST).then().statusCode(200).body("answer.text", equalTo("The answer to 12"));
        nobody().get(SECOND).then().statusCode(200).body("answer.text", equalTo("The newest figures"));
    }

    @Test
    void whatWasNeverPublishedIsNoReadableSource() {
        publish();

        for (var asking : List.of(nobody(), focalPoint("NOR"))) {
            factsheet(asking)
                    .body("footnotes.sources.flatten().published", contains(true, false))
                    .body("footnotes.sources.flatten().link", contains(FIRST, null))
                    .body("footnotes.sources.flatten().submittedAt", contains("2027-03-01T12:00:00Z", null));
            page(asking)
                    .body(containsString("questionnaire, submission 2 (not public)."))
                    .body(not(containsString(SECOND)));
        }
        nobody().get(SECOND).then().statusCode(404);
        for (var asking : List.of(secretariat(), committee(), focalPoint("RUS"))) {
            factsheet(asking).body("footnotes.sources.flatten().link", contains(FIRST, SECOND));
            page(asking)
                    .body(containsString(
                            linked(SECOND + "?lang=EN", "submission 2 of 1 March 2027") + " (not public)."));
        }
        for (var asking : List.of(secretariat(), focalPoint("RUS"))) {
            asking.get(SECOND).then().statusCode(200);
        }
    }

    @Test
    void whatIsTakenDownWholeIsNoReadableSourceFromThen() {
        GivenReplies.publish("RUS");
        publish();
        factsheet(nobody()).body("footnotes.sources.flatten().published", contains(true, true));
        page(nobody()).body(containsString(FIRST));

        takenDown("RUS", Map.of("question", "12", "ground", "Name"));
        for (var asking : List.of(nobody(), focalPoint("NOR"))) {
            factsheet(asking)
                    .body("footnotes.sources.flatten().published", contains(false, false))
                    .body("footnotes.sources.flatten().link", contains(nullValue(), nullValue()))
                    .body("footnotes.sources.flatten().submittedAt", contains(nullValue(), nullValue()));
            page(asking)
                    .body(containsString("questionnaire, submission 1 (not public; followed by submission 2)."))
                    .body(containsString("questionnaire, submission 2 (not public)."))
                    .body(not(containsString(SECOND)));
            asking.accept("text/html")
                    .get("/rounds/2/factsheets/RUS?lang=FR")
                    .then()
                    .body(containsString("soumission 1 (non publique\u00a0; suivie de la soumission 2)."));
        }
        for (var asking : List.of(secretariat(), committee(), focalPoint("RUS"))) {
            factsheet(asking)
                    .body("footnotes.sources.flatten().published", contains(false, false))
                    .body("footnotes.sources.flatten().link", contains(FIRST, SECOND));
        }
    }

    @Test
    void whatIsWithheldInPartStaysAReadableSource() {
        GivenReplies.publishedWithout("RUS", "12", "newest");
        publish();

        factsheet(nobody())
                .body("footnotes.sources.flatten().published", contains(true, true))
                .body("footnotes.sources.flatten().link", contains(FIRST, SECOND));
    }

    @Test
    void frenchFactsheetNamesItInFrench() {
        var french = new HashMap<>(GivenReport.report());
        french.put("language", "FR");
        put(REPORT, french).statusCode(204);

        page(secretariat())
                .body(containsString("Voir la réponse de la Fédération de Russie à la question 12 du questionnaire, "))
                .body(containsString(linked(FIRST + "?lang=FR", "soumission 1 du 1er mars 2027") + "."))
                .body(containsString(
                        linked(SECOND + "?lang=FR", "soumission 2 du 1er mars 2027") + " (non publique)."));
        GivenReplies.publish("RUS");
        page(secretariat())
                .body(containsString(
                        linked(FIRST + "?lang=FR", "soumission 1 du 1er mars 2027") + " (suivie de la soumission 2)."));
    }

    @Test
    void oneFootnoteMayCiteSeveralSubmissionsInItsOrder() {
        var both = new HashMap<>(GivenReport.paragraph(60, "II"));
        both.put(
                "text",
                cited(
                        "Both.[^a][^b]",
                        citation("a", "ANSWER", "RUS/12@2"),
                        citation("b", "ANSWER", "RUS/12@1", "RUS/12@2")));
        post(REPORT + "/paragraphs", both).statusCode(201);
        var practice = new HashMap<>(GivenReport.practice("RUS"));
        practice.put("text", both.get("text"));
        post(REPORT + "/practices", practice).statusCode(201);

        factsheet(secretariat())
                .body("footnotes[2].sources.submission", contains(2))
                .body("footnotes[3].sources.submission", contains(1, 2));
        page(secretariat())
                .body(containsString(
                        "</a> and the reply of the Russian Federation to question 12 of the questionnaire, "));
    }

    @Test
    @Tag("slow") // 0.6 s
    void everyTextOfTheReportNamesTheSubmissionsThatItCites() {
        post(REPORT + "/paragraphs", citing(GivenReport.paragraph(60, "II"))).statusCode(201);
        post(REPORT + "/recommendations", citing(GivenReport.recommendation("II-5", "II", "INVITE", 53)))
                .statusCode(201);
        String practice = id(REPORT + "/practices", citing(GivenReport.practice("RUS")));
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put(
                "text",
                cited(
                        "to act.[^r][^a][^b]",
                        citation("r", "RECOMMENDATION", "II-1"),
                        citation("a", "ANSWER", "RUS/12@1"),
                        citation("b", "ANSWER", "RUS/12@2")));
        String statement = id(REPORT + "/statements", wish);
        var chapter = new HashMap<>(GivenReport.chapter("V"));
        chapter.put("introduction", CITING);
        post(REPORT + "/chapters", chapter).statusCode(201);
        var report = new HashMap<>(GivenReport.report());
        report.put("keyFindings", CITING);
        put(REPORT, report).statusCode(204);
        publish();

        for (var path : List.of(
                REPORT,
                REPORT + "/chapters/V",
                REPORT + "/paragraphs/60",
                REPORT + "/recommendations/II-5",
                REPORT + "/practices/" + practice,
                REPORT + "/statements/" + statement,
                FINDINGS + "/" + finding)) {
            nobody().get(path)
                    .then()
                    .statusCode(200)
                    .body("sources.target", contains("RUS/12@1", "RUS/12@2"))
                    .body("sources.link", contains(FIRST, null));
            secretariat().get(path).then().body("sources.link", contains(FIRST, SECOND));
        }
        nobody().get(REPORT + "/paragraphs/53").then().body("sources", empty());
    }

    @Test
    void packageIsReadAndWrittenWithoutThem() {
        assertThat(secretariat().get(REPORT + "/package").asString())
                .contains("RUS/12@2")
                .doesNotContain("sources");
    }

    private static void publish() {
        GivenReport.adopted();
        GivenReport.published();
    }

    private static Map<String, Object> citing(Map<String, Object> wish) {
        var citing = new HashMap<>(wish);
        citing.put("text", CITING);
        return citing;
    }

    private static String id(String path, Object wish) {
        return post(path, wish).statusCode(201).extract().path("id");
    }

    private static String linked(String address, String words) {
        return "<a rel=\"nofollow\" href=\"" + address + "\">" + words + "</a>";
    }

    private static ValidatableResponse factsheet(RequestSpecification asking) {
        return asking.accept("application/json")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(RequestSpecification asking) {
        return asking.accept("text/html").get("/rounds/2/factsheets/RUS").then().statusCode(200);
    }
}
