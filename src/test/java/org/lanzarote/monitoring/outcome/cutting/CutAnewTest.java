package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** Words that were taken down everywhere, in this round or in another, are cut out of what is written anew. */
@QuarkusTest
class CutAnewTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String LEFT = "[withheld: personal data]";

    @BeforeEach
    void takenDownBeforeTheReportsSayIt() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ".");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            GivenRounds.launched(3, "RUS", "FRA", "NOR");
            post(
                            "/rounds/3/report/package",
                            secretariat().get(GivenReport.REPORT + "/package").asString())
                    .statusCode(201);
            takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    @Tag("slow") // 1.5 s
    void reportAndItsFactsheetsSayNothingOfIt(int round) {
        var report = "/rounds/" + round + "/report";
        saidIn(report);
        wordedIn(round);
        verb(report, "adopt", Map.of("decision", "Of " + NAME, "adoptedOn", "2027-02-28"));
        verb(report, "publish", Map.of());
        nothingSaid(round);

        put("/rounds/" + round + "/document-style", Map.of("headings", Map.of("nothing", both("Nothing at all"))))
                .statusCode(204);
        String statement = nobody().get(report + "/statements").path("items[0].id");
        put(report + "/statements/" + statement, statement("to hear " + NAME + " once more.[^a]"))
                .statusCode(204);
        var factsheet = "/rounds/" + round + "/factsheets/FRA";
        secretariat()
                .header("If-Match", tag(factsheet + "/draft"))
                .body(Map.of("note", "As " + NAME + " asked"))
                .post(factsheet + "/publish")
                .then()
                .statusCode(200);

        nobody().get(factsheet)
                .then()
                .body("edition.number", equalTo(2))
                .body("edition.note", equalTo("As " + LEFT + " asked"));
        nothingSaid(round);
    }

    @Test
    @Tag("slow") // 0.7 s
    void roundSaysNothingOfIt() {
        for (int round : List.of(2, 3)) {
            var path = "/rounds/" + round;
            secretariat()
                    .header("If-Match", tag(path))
                    .body(Map.of("theme", both("What " + NAME + " said"), "reason", "Asked by " + NAME))
                    .post(path + "/correct")
                    .then()
                    .statusCode(204);

            nobody().get(path).then().body("theme.fr", equalTo("What " + LEFT + " said"));
            nobody().get(path + "/corrections").then().body("items.reason", contains("Asked by " + LEFT));
        }
    }

    private static void saidIn(String report) {
        post(report + "/statements", statement("to hear " + NAME + ".[^a]")).statusCode(201);
        var head = new HashMap<>(GivenReport.report());
        head.put("keyFindings", plain("What " + NAME + " found."));
        head.put("title", both("As " + NAME + " says"));
        put(report, head).statusCode(204);
    }

    private static void wordedIn(int round) {
        put(
                        "/rounds/" + round + "/document-style",
                        Map.of(
                                "headings",
                                Map.of("nothing", both("Nothing of " + NAME)),
                                "notes",
                                Map.of("see", both("As " + NAME + " says {sources}."))))
                .statusCode(204);
        put(
                        "/rounds/" + round + "/report/chapters/II/style",
                        Map.of(
                                "subject",
                                Map.of("en", "the law of " + NAME, "fr", "la loi de " + NAME),
                                "headings",
                                Map.of("observations", both("What " + NAME + " saw")),
                                "parties",
                                List.of(Map.of(
                                        "party",
                                        "FRA",
                                        "headings",
                                        Map.of(
                                                "recommendations",
                                                both("To " + NAME),
                                                "observationsAndRecommendations",
                                                both("To " + NAME))))))
                .statusCode(204);
        secretariat()
                .get("/rounds/" + round + "/report/chapters/II/style")
                .then()
                .body("subject.en", equalTo("the law of " + LEFT));
    }

    private static void nothingSaid(int round) {
        var said = Stream.of(
                        "",
                        "/corrections",
                        "/report",
                        "/report/key-findings",
                        "/report/statements",
                        "/report/package",
                        "/report/editions/1",
                        "/report/document.html",
                        "/factsheets/FRA",
                        "/factsheets/FRA.html",
                        "/factsheets/FRA/editions",
                        "/factsheets/NOR?lang=FR")
                .map(path -> nobody().get("/rounds/" + round + path))
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.asString())
                .collect(joining());
        assertThat(said).contains(LEFT).doesNotContain("Harkonnen");
    }

    private static Map<String, Object> statement(String markdown) {
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("text", cited(markdown, citation("a", "RECOMMENDATION", "II-1")));
        return statement;
    }

    private static void verb(String report, String verb, Map<String, Object> body) {
        secretariat()
                .header("If-Match", tag(report))
                .body(body)
                .post(report + "/" + verb)
                .then()
                .statusCode(204);
    }

    private static Map<String, String> both(String words) {
        return Map.of("en", words, "fr", words);
    }
}
