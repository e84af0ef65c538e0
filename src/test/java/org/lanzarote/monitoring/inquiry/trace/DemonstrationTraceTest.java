package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The chain of footnote 9 of the Russian Federation in the demonstration round, from both of its ends. */
@QuarkusTest
class DemonstrationTraceTest {

    private static final String FOOTNOTE = "/rounds/2/factsheets/RUS/footnotes/9/trace";
    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/1/answers/9.1";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void footnoteReachesTheAnswerAndItsReceiptAndTheAnswerReachesTheFootnote() {
        assertThat(Traced.by(secretariat(), "/rounds/2/factsheets/RUS/editions/1/footnotes/9/trace")
                        .told())
                .contains("START 0 FOOTNOTE RUS/9@1", "EVIDENCE 1 ANSWER RUS/9.1@1", "EVIDENCE 3 RECEIPT RUS/1");
        for (var asking : new Traced[] {Traced.by(secretariat(), FOOTNOTE), Traced.by(focalPoint("RUS"), FOOTNOTE)}) {
            assertThat(asking.told())
                    .as(asking.toString())
                    .contains(
                            "START 0 FOOTNOTE RUS/9",
                            "EVIDENCE 1 ANSWER RUS/9.1@1",
                            "EVIDENCE 2 SUBMISSION RUS/1",
                            "EVIDENCE 3 RECEIPT RUS/1",
                            "USE 2 FACTSHEET RUS");
            assertThat(asking.address("RECEIPT")).isEqualTo("/rounds/2/replies/RUS/submissions/1/receipt");
        }
        var open = Traced.by(nobody(), FOOTNOTE);
        assertThat(open.told())
                .contains("EVIDENCE 1 ANSWER RUS/9.1@1", "EVIDENCE 2 SUBMISSION RUS/1")
                .noneMatch(line -> line.contains("RECEIPT"))
                .contains("USE 2 RECOMMENDATION II-5", "USE 3 FOOTNOTE RUS/11")
                .hasSize(8);
        assertThat(open.first("FINDING").path("depth").asInt()).isEqualTo(1);
        assertThat(open.address("ANSWER")).isEqualTo(ANSWER);

        for (var back :
                new Traced[] {Traced.by(secretariat(), ANSWER + "/trace"), Traced.by(nobody(), ANSWER + "/trace")}) {
            assertThat(back.told())
                    .as(back.toString())
                    .contains("START 0 ANSWER RUS/9.1@1", "USE 1 FOOTNOTE RUS/9", "USE 2 FACTSHEET RUS");
            assertThat(back.trace("FOOTNOTE")).isEqualTo(FOOTNOTE);
        }
    }

    @Test
    void documentIsNamedInEachLanguageAsTheFactsheetsNameIt() {
        for (var address : List.of("report", "factsheets/NOR/footnotes/1", "factsheets/NOR/editions/1/footnotes/1")) {
            var label = Traced.by(nobody(), "/rounds/2/" + address + "/trace")
                    .first("DOCUMENT")
                    .path("label");
            assertThat(label.path("en").asText())
                    .as(address)
                    .isEqualTo("Rules of Procedure of the Lanzarote Committee, Rule 30");
            assertThat(label.path("fr").asText())
                    .as(address)
                    .isEqualTo("Règlement intérieur du Comité de Lanzarote, article 30");
        }
    }

    @Test
    @Tag("slow") // each numbers the footnotes of a factsheet anew
    void everyFootnoteHasAChainThatItsFactsheetsLeadTo() {
        for (var party : List.of("RUS", "FRA")) {
            var factsheet = "/rounds/2/factsheets/" + party;
            int footnotes = nobody().get(factsheet).path("footnotes.size()");
            assertThat(footnotes).isPositive();
            for (int number = 1; number <= footnotes; number++) {
                var address = factsheet + "/footnotes/" + number + "/trace";
                var told = Traced.by(nobody(), address).told();
                assertThat(told)
                        .as(address)
                        .contains("START 0 FOOTNOTE " + party + "/" + number, "USE 2 FACTSHEET " + party)
                        .anyMatch(line -> line.startsWith("EVIDENCE 1 "));
                nobody().accept(TraceProv.JSON_LD).get(address).then().statusCode(200);
            }
            nobody().get(factsheet + "/footnotes/" + (footnotes + 1) + "/trace")
                    .then()
                    .statusCode(404);
        }
    }
}
