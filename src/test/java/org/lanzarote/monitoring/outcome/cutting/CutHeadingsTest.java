package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.committee;
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
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A name that is taken down everywhere goes from why a Party takes part in the round, and from the headings of its documents. */
@QuarkusTest
class CutHeadingsTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String LEFT = "[withheld: personal data]";

    @BeforeEach
    void saidOnTheRosterAndInHeadings() {
        Moment.begin(this, () -> {
            GivenRounds.prepared();
            secretariat()
                    .header("If-Match", GivenRounds.tag())
                    .body(Map.of(
                            "decision",
                            "After " + NAME,
                            "adoptedOn",
                            "2027-02-01",
                            "entries",
                            List.of(
                                    Map.of("party", "FRA", "reason", "Asked by " + NAME),
                                    Map.of("party", "NOR", "reason", "Bound before launch"))))
                    .put("/rounds/2/roster")
                    .then()
                    .statusCode(204);
            GivenRounds.withQuestionnaire();
            GivenRounds.launch();
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ".");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            var paragraph = new HashMap<>(GivenReport.paragraph(55, "II"));
            paragraph.put("text", cited("So it was said.[^a]", citation("a", "ANSWER", "FRA/1.2@1")));
            GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
            put(
                            "/rounds/2/document-style",
                            Map.of(
                                    "headings",
                                    Map.of("practice", both("What " + NAME + " does")),
                                    "notes",
                                    Map.of(
                                            "see",
                                            both("As " + NAME + " says {sources}."),
                                            "reply",
                                            both(NAME + " of {party} on {question}"))))
                    .statusCode(204);
            put(
                            REPORT + "/chapters/II/style",
                            Map.of(
                                    "subject",
                                    Map.of("en", "the law of " + NAME, "fr", "la loi de " + NAME),
                                    "headings",
                                    Map.of("nothing", both("Nothing of " + NAME)),
                                    "parties",
                                    List.of(Map.of(
                                            "party",
                                            "FRA",
                                            "headings",
                                            Map.of(
                                                    "nothing",
                                                    both("Of " + NAME + " nothing"),
                                                    "generic",
                                                    both("To all of " + NAME))))))
                    .statusCode(204);
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    @Tag("slow") // 0.8 s
    void nothingOfItIsLeft() {
        assertThat(said()).contains("Harkonnen");

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        assertThat(said()).doesNotContain("Harkonnen");
        nobody().get("/rounds/2").then().body("rosterDecision", equalTo("After " + LEFT));
        nobody().get("/rounds/2/roster")
                .then()
                .body("items.reason", contains("Asked by " + LEFT, "Bound before launch"));
        secretariat()
                .get("/rounds/2/document-style")
                .then()
                .body("headings.practice.fr", equalTo("What " + LEFT + " does"));
        secretariat()
                .get(REPORT + "/chapters/II/style")
                .then()
                .body("subject.en", equalTo("the law of " + LEFT))
                .body("headings.nothing.en", equalTo("Nothing of " + LEFT))
                .body("parties[0].headings.nothing.fr", equalTo("Of " + LEFT + " nothing"));
        secretariat()
                .get("/rounds/2/document-style")
                .then()
                .body("notes.see.en", equalTo("As " + LEFT + " says {sources}."));
    }

    @Test
    void whatWasPublishedOfOnePartyIsPublishedAnewWithoutIt() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));
        put(
                        REPORT + "/chapters/II/style",
                        Map.of(
                                "parties",
                                List.of(Map.of("party", "FRA", "headings", Map.of("generic", both("To all"))))))
                .statusCode(204);
        put(REPORT + "/factsheet-texts/key-findings", Map.of("text", plain("What holds for orchards.")))
                .statusCode(204);
        GivenFactsheets.publish(List.of("NOR")).statusCode(200);

        nobody().get("/rounds/2/factsheets/FRA")
                .then()
                .body("edition.number", equalTo(2))
                .body("chapters.find { it.numeral == 'II' }.headings.generic", equalTo("To all of " + LEFT));
    }

    @Test
    void nobodyElseReadsHowDocumentsAreWorded() {
        for (var path : List.of("/rounds/2/document-style", REPORT + "/chapters/II/style")) {
            nobody().get(path).then().statusCode(401);
            committee().get(path).then().statusCode(200);
        }
        nobody().get(REPORT + "/package").then().statusCode(200).body("style", nullValue());
        secretariat().get(REPORT + "/package").then().body("style.round", notNullValue());
    }

    @Test
    void reportIsPrintedInTheStyleItWasPublishedIn() {
        var printed = nobody().get(REPORT + "/document.html").asString();
        put("/rounds/2/document-style", Map.of("headings", Map.of())).statusCode(204);

        assertThat(nobody().get(REPORT + "/document.html").asString()).isEqualTo(printed);
        assertThat(secretariat().get(REPORT + "/document.html").asString()).contains("As " + NAME + " says");
    }

    @Test
    void tagsStayWhereNothingOfItIsSaid() {
        var round = GivenRounds.tag();
        var style = GivenReport.tag(REPORT + "/chapters/II/style");

        takenDownEverywhere("FRA", passage("1.2", "It was", "personal data"));

        assertThat(GivenRounds.tag()).isEqualTo(round);
        assertThat(GivenReport.tag(REPORT + "/chapters/II/style")).isEqualTo(style);
    }

    @Test
    void nobodyChangesAFrozenRosterOtherwise() {
        for (var change : List.of(
                "update round_roster set roster_reason = 'Another'",
                "update round_roster set roster_party_iso3 = 'ITA' where roster_party_iso3 = 'NOR'",
                "delete from round_roster")) {
            assertThatThrownBy(() -> Owner.execute(change)).as(change).hasMessageContaining("is frozen");
        }
    }

    private static String said() {
        return Stream.of(
                        "/rounds",
                        "/rounds/2",
                        "/rounds/2/roster",
                        "/rounds/2/document-style",
                        REPORT + "/chapters/II/style",
                        REPORT + "/package",
                        REPORT + "/document.html",
                        "/rounds/2/factsheets/FRA",
                        "/rounds/2/factsheets/NOR?lang=FR")
                .map(path ->
                        secretariat().get(path).then().statusCode(200).extract().asString())
                .collect(joining());
    }

    private static Map<String, String> both(String words) {
        return Map.of("en", words, "fr", words);
    }
}
