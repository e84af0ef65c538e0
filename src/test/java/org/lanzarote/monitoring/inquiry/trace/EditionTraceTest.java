package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.inquiry.trace.GivenSentence.LAW;
import static org.lanzarote.monitoring.inquiry.trace.GivenSentence.worded;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.support.Moment;

/** A footnote of an edition is traced to what it pointed to when that was published, whatever was written since. */
@QuarkusTest
class EditionTraceTest {

    private static final String RUSSIA = "/rounds/2/factsheets/RUS";
    private static final String FIRST = RUSSIA + "/editions/1/footnotes/1/trace";
    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/1/answers/9.1";

    private String statement = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            statement = GivenSentence.drafted();
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
    @Tag("slow") // 0.6 s
    void footnoteOfAnEarlierEditionStaysWithItsEvidence() {
        GivenReport.put(REPORT + "/statements/" + statement, worded("to amend[^c] its law.[^a]", LAW))
                .statusCode(204);
        var drafted = Traced.by(committee(), FIRST);
        GivenFactsheets.published();

        for (var asking : List.of(nobody(), committee())) {
            var earlier = Traced.by(asking, FIRST);
            assertThat(earlier.first("STATEMENT").path("reworded").asBoolean()).isTrue();
            assertThat(earlier.labels(statement, "en")).containsExactly("Editorial statement, in other words since");
            assertThat(earlier.labels(statement, "fr")).containsExactly("Énoncé, en d’autres termes depuis");
            assertThat(earlier.told())
                    .contains("EVIDENCE 1 ANSWER RUS/9.1@1", "USE 1 STATEMENT " + statement)
                    .noneMatch(line -> line.contains("DOCUMENT"));
        }
        assertThat(drafted.told()).contains("EVIDENCE 1 ANSWER RUS/9.1@1");
        assertThat(drafted.first("STATEMENT").has("reworded")).isFalse();
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
        String second = nobody().get(RUSSIA).path("edition.publishedAt");

        assertThat(Traced.by(secretariat(), FIRST).told())
                .contains("EVIDENCE 1 ANSWER RUS/9.1@1", "EVIDENCE 3 RECEIPT RUS/1");
        for (var asking : List.of(nobody(), secretariat())) {
            var traced = Traced.by(asking, FIRST);
            assertThat(traced.told()).contains("USE 1 STATEMENT withdrawn", "USE 2 FACTSHEET RUS@1");
            assertThat(traced.first("STATEMENT").path("state").asText()).isEqualTo("WITHDRAWN");
            assertThat(traced.since("STATEMENT")).isEqualTo(second);
            assertThat(traced.first("STATEMENT").has("address")).isFalse();
        }
        nobody().get(RUSSIA + "/footnotes/1/trace").then().statusCode(404);
    }

    @Test
    void sentenceThatIsAddressedToOthersSinceSaysSoInTheChainOfTheEditionThatHasIt() {
        var turned = worded("to amend its law[^b] soon.[^a]", citation("b", "ANSWER", "RUS/9.1@1"));
        turned.put("addressee", GivenReport.statement("FRA").get("addressee"));
        GivenReport.put(REPORT + "/statements/" + statement, turned).statusCode(204);
        for (var asking : List.of(nobody(), secretariat())) {
            assertThat(Traced.by(asking, FIRST).first("STATEMENT").has("readdressedAt"))
                    .isFalse();
        }
        GivenFactsheets.published();
        String second = nobody().get(RUSSIA).path("edition.publishedAt");

        for (var asking : List.of(nobody(), secretariat())) {
            var traced = Traced.by(asking, FIRST);
            assertThat(traced.states("STATEMENT")).containsExactly("PUBLISHED ");
            assertThat(traced.first("STATEMENT").path("readdressedAt").asText()).isEqualTo(second);
            assertThat(traced.address("STATEMENT")).isEqualTo(REPORT + "/statements/" + statement);
            assertThat(traced.labels(statement, "en"))
                    .containsExactly("Editorial statement, no longer in this factsheet");
            var elsewhere = Traced.by(asking, "/rounds/2/factsheets/FRA/editions/2/footnotes/1/trace");
            assertThat(elsewhere.states("STATEMENT")).containsExactly("PUBLISHED ");
            assertThat(elsewhere.first("STATEMENT").has("readdressedAt")).isFalse();
        }
    }

    @Test
    void eachThingIsPublicSinceTheEditionThatHasIt() throws SQLException {
        var first = "2027-02-28T12:00:00Z";
        GivenFactsheets.publishedAt(first);
        String added = GivenReport.post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        var drafted = Traced.by(secretariat(), REPORT + "/statements/" + added + "/trace");
        GivenFactsheets.published();
        String second = nobody().get(RUSSIA).path("edition.publishedAt");

        assertThat(second).isNotNull().isNotEqualTo(first);
        assertThat(drafted.told()).contains("START 0 STATEMENT " + added, "USE 1 FACTSHEET RUS@draft");
        assertThat(drafted.first("STATEMENT").path("state").asText()).isEqualTo("DRAFT");
        assertThat(drafted.first("STATEMENT").has("at")).isFalse();
        for (var asking : List.of(nobody(), committee())) {
            var traced = Traced.by(asking, REPORT + "/statements/" + added + "/trace");
            assertThat(traced.since("STATEMENT")).isEqualTo(second);
            assertThat(traced.since("FACTSHEET")).isEqualTo(second);
            assertThat(Traced.by(asking, RUSSIA + "/footnotes/1/trace").since("FOOTNOTE"))
                    .isEqualTo(second);
            assertThat(Traced.by(asking, REPORT + "/statements/" + statement + "/trace")
                            .since("STATEMENT"))
                    .isEqualTo(first);
        }
        var sealed = Traced.by(nobody(), FIRST);
        assertThat(sealed.since("FOOTNOTE")).isEqualTo(first);
        assertThat(sealed.nodes())
                .filteredOn(node -> node.path("key").asText().equals("RUS@1"))
                .singleElement()
                .satisfies(node -> assertThat(node.path("at").asText()).isEqualTo(first));
    }

    @Test
    void footnotesOfTheDraftAreToldAsItsOwn() {
        var before = Traced.by(nobody(), RUSSIA + "/footnotes/1/trace").told();
        GivenReport.withdraw(REPORT + "/statements/" + statement).statusCode(204);
        GivenReport.post(REPORT + "/statements", GivenReport.statement("RUS")).statusCode(201);

        for (var asking : List.of(secretariat(), committee())) {
            var traced = Traced.by(asking, RUSSIA + "/footnotes/1/trace");
            assertThat(traced.told())
                    .contains("START 0 FOOTNOTE RUS/1", "EVIDENCE 1 ANSWER RUS/9.1@1", "USE 2 FACTSHEET RUS");
            assertThat(traced.address("FOOTNOTE")).isEqualTo(RUSSIA + "#note-1");
            var cited = Traced.by(asking, REPORT + "/recommendations/II-1/trace?words=DRAFT");
            assertThat(cited.told())
                    .contains("USE 1 FOOTNOTE RUS/1@draft")
                    .noneMatch(line -> line.contains("FOOTNOTE RUS") && !line.endsWith("@draft"));
            assertThat(cited.address("FOOTNOTE")).isEqualTo(RUSSIA + "/draft#note-1");
            assertThat(cited.first("FOOTNOTE").path("state").asText()).isEqualTo("DRAFT");
            assertThat(cited.labels("RUS/1@draft", "fr"))
                    .containsExactly("Note 1 de la fiche pays, projet : Fédération de Russie");
        }
        assertThat(Traced.by(nobody(), RUSSIA + "/footnotes/1/trace").told()).isEqualTo(before);
    }

    @Test
    void sentenceThatIsWordedAnewIsTracedAsEverybodyReadsIt() {
        var address = REPORT + "/statements/" + statement;
        var before = Traced.by(nobody(), address + "/trace").told();
        var overseen = Traced.by(committee(), address + "/trace").told();
        GivenReport.put(address, worded("to amend[^c] its law.[^a]", LAW)).statusCode(204);

        assertThat(overseen).containsAll(before).contains("EVIDENCE 3 RECEIPT RUS/1");
        for (var asking : List.of(secretariat(), committee())) {
            var traced = Traced.by(asking, address + "/trace");
            assertThat(traced.told()).isEqualTo(overseen);
            assertThat(traced.states("STATEMENT")).containsExactly("PUBLISHED CHANGED");
            assertThat(traced.address("STATEMENT")).isEqualTo(address);
            var drafted = Traced.by(asking, address + "/trace?words=DRAFT");
            assertThat(drafted.told())
                    .contains("EVIDENCE 1 DOCUMENT ", "USE 1 FACTSHEET RUS@draft")
                    .noneMatch(line -> line.contains("ANSWER"));
            assertThat(drafted.states("STATEMENT")).containsExactly("PUBLISHED CHANGED");
        }
        for (var words : List.of("PUBLISHED", "DRAFT")) {
            var traced = Traced.by(nobody(), address + "/trace?words=" + words);
            assertThat(traced.told()).isEqualTo(before);
            assertThat(traced.states("STATEMENT")).containsExactly("PUBLISHED ");
        }
    }

    @Test
    void editionHasTheNameThatItGivesToItsParty() throws SQLException {
        GivenReport.post(REPORT + "/statements", GivenReport.statement("NOR")).statusCode(201);
        GivenFactsheets.published();
        GivenNewName.ofNorway("2027-03-01");
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
}
