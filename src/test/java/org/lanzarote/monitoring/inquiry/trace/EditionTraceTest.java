package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.factsheetedition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** A footnote of an edition is traced to what it pointed to when that was published, whatever was written since. */
@QuarkusTest
class EditionTraceTest {

    private static final String RUSSIA = "/rounds/2/factsheets/RUS";
    private static final String FIRST = RUSSIA + "/editions/1/footnotes/1/trace";
    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/1/answers/9.1";

    private static final Map<String, Object> LAW = Map.of(
            "mark",
            "c",
            "kind",
            "DOCUMENT",
            "targets",
            List.of(),
            "document",
            "A law",
            "url",
            "https://example.org/law");

    private String statement = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReplies.published("RUS");
            statement = GivenReport.post(
                            REPORT + "/statements",
                            worded("to amend its law[^b] soon.[^a]", citation("b", "ANSWER", "RUS/9.1@1")))
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void footnoteOfAnEditionReachesTheAnswerItsReceiptAndTheSentence() {
        var traced = Traced.by(secretariat(), FIRST);

        assertThat(traced.told())
                .contains(
                        "START 0 FOOTNOTE RUS/1@1",
                        "EVIDENCE 1 ANSWER RUS/9.1@1",
                        "EVIDENCE 2 SUBMISSION RUS/1",
                        "EVIDENCE 3 RECEIPT RUS/1",
                        "USE 1 STATEMENT " + statement,
                        "USE 2 FACTSHEET RUS@1");
        assertThat(traced.first("FOOTNOTE").path("address").asText()).isEqualTo(RUSSIA + "/editions/1#note-1");
        assertThat(traced.first("FOOTNOTE").at("/label/fr").asText())
                .startsWith("Note 1 de la fiche pays, édition 1")
                .endsWith("Fédération de Russie");
        assertThat(traced.trace("FOOTNOTE")).isEqualTo(FIRST);
        assertThat(traced.address("ANSWER")).isEqualTo(ANSWER);
        assertThat(Traced.by(nobody(), ANSWER + "/trace").told())
                .contains("USE 1 FOOTNOTE RUS/1", "USE 1 STATEMENT " + statement);
    }

    @Test
    void footnoteOfAnEarlierEditionStaysWithItsEvidence() {
        GivenReport.put(REPORT + "/statements/" + statement, worded("to amend[^c] its law.[^a]", LAW))
                .statusCode(204);
        var drafted = Traced.by(committee(), FIRST).told();
        GivenFactsheets.published();

        for (var asking : List.of(nobody(), committee())) {
            var earlier = Traced.by(asking, FIRST).told();
            assertThat(earlier)
                    .contains("EVIDENCE 1 ANSWER RUS/9.1@1", "USE 1 STATEMENT " + statement)
                    .noneMatch(line -> line.contains("DOCUMENT"));
        }
        assertThat(drafted).contains("EVIDENCE 1 ANSWER RUS/9.1@1");
        for (var newest : List.of(RUSSIA + "/footnotes/1/trace", RUSSIA + "/editions/2/footnotes/1/trace")) {
            var traced = Traced.by(nobody(), newest);
            assertThat(traced.told()).contains("EVIDENCE 1 DOCUMENT ").noneMatch(line -> line.contains("ANSWER"));
            assertThat(traced.address("DOCUMENT")).isEqualTo("https://example.org/law");
        }
    }

    @Test
    void footnoteOfASentenceThatWasWithdrawnStillHasItsEvidence() {
        GivenReport.withdraw(REPORT + "/statements/" + statement).statusCode(204);
        GivenFactsheets.published();

        assertThat(Traced.by(secretariat(), FIRST).told())
                .contains("EVIDENCE 1 ANSWER RUS/9.1@1", "EVIDENCE 3 RECEIPT RUS/1", "USE 1 FACTSHEET RUS@1")
                .noneMatch(line -> line.contains("STATEMENT"));
        assertThat(Traced.by(nobody(), FIRST).told()).contains("USE 1 FACTSHEET RUS@1");
        nobody().get(RUSSIA + "/footnotes/1/trace").then().statusCode(404);
    }

    @Test
    void editionHasTheNameThatItGivesToItsParty() throws SQLException {
        GivenReport.post(REPORT + "/statements", GivenReport.statement("NOR")).statusCode(201);
        GivenFactsheets.published();
        secretariat()
                .header("If-Match", tag("/parties/NOR"))
                .body(GivenNewName.wish("2027-03-01"))
                .post("/parties/NOR/rename")
                .then()
                .statusCode(204);
        try {
            var traced = Traced.by(nobody(), "/rounds/2/factsheets/NOR/editions/2/footnotes/1/trace");

            assertThat(traced.labels("NOR/1@2", "en"))
                    .containsExactly("Footnote 1 of the factsheet, edition 2: Norway");
            assertThat(traced.labels("NOR@2", "fr")).containsExactly("Fiche pays, édition 2 : Norvège");
            assertThat(traced.labels("NOR", "en")).containsExactly("Factsheet: Kingdom of Norway");
        } finally {
            GivenNewName.takenBack();
        }
    }

    @Test
    void footnoteOrEditionThatDoesNotExistHasNoChain() {
        nobody().get(RUSSIA + "/editions/1/footnotes/3/trace")
                .then()
                .statusCode(404)
                .body("detail", equalTo("No footnote 3"));
        nobody().get(RUSSIA + "/editions/2/footnotes/1/trace").then().statusCode(404);
        nobody().get("/rounds/2/factsheets/ITA/editions/1/footnotes/1/trace")
                .then()
                .statusCode(404);
        nobody().accept(TraceProv.JSON_LD).get(FIRST).then().statusCode(200);
    }

    private static Map<String, Object> worded(String markdown, Map<String, Object> note) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("text", cited(markdown, citation("a", "RECOMMENDATION", "II-1"), note));
        return wish;
    }
}
