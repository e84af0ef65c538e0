package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.inquiry.trace.GivenSentence.LAW;
import static org.lanzarote.monitoring.inquiry.trace.GivenSentence.worded;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;

/**
 * A chain that begins with a sentence or passes one goes by the words that everybody reads, and tells those who oversee what the
 * draft does.
 */
@QuarkusTest
class PassedSentenceTraceTest {

    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/1/answers/9.1";
    private static final String STATEMENT_DRAFT = "'@graph'.findAll { it.kind == 'STATEMENT' }.draft";
    private static final String CITED = REPORT + "/recommendations/II-1/trace";
    private static final String OTHER = REPORT + "/recommendations/II-2/trace";
    private static final Map<String, Object> ALL = Map.of("kind", "ALL_PARTIES", "parties", List.of());
    private static final List<String> PASSING = List.of(ANSWER + "/trace", CITED, REPORT + "/paragraphs/53/trace");

    private String statement = "";
    private String ofAll = "";
    private String practice = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            statement = GivenSentence.drafted();
            var unpublished = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
            unpublished.put("text", cited("It is so.[^a]", citation("a", "ANSWER", "RUS/9.1@1")));
            GivenReport.post(FINDINGS, unpublished).statusCode(201);
            ofAll = REPORT
                    + "/statements/"
                    + GivenReport.post(REPORT + "/statements", GivenReport.statement(ALL, "II-2"))
                            .statusCode(201)
                            .extract()
                            .path("id");
            practice = GivenReport.post(REPORT + "/practices", ofFranceAndNorway())
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    @Tag("slow") // 0.7 s
    void sentenceThatTurnsToAPartyStandsInItsFactsheetAtOnce() {
        var turned = worded("to amend its law[^c] soon.[^a]", LAW);
        turned.put("addressee", GivenReport.statement("FRA").get("addressee"));
        GivenReport.put(REPORT + "/statements/" + statement, turned).statusCode(204);
        GivenFactsheets.publish(List.of("RUS")).statusCode(200);

        for (var asking : List.of(nobody(), secretariat())) {
            assertThat(Traced.by(asking, CITED).keys("FOOTNOTE")).containsExactly("FRA/2");
            assertThat(Traced.by(asking, REPORT + "/statements/" + statement + "/trace")
                            .keys("FACTSHEET"))
                    .containsExactly("FRA");
            var other = Traced.by(asking, OTHER);
            assertThat(other.keys("FOOTNOTE")).containsExactly("FRA/3", "NOR/1", "RUS/1");
            assertThat(other.states("FOOTNOTE")).containsOnly("PUBLISHED ");
        }
        assertThat(Traced.by(secretariat(), OTHER + "?words=DRAFT").keys("FOOTNOTE"))
                .containsExactly("FRA/3", "NOR/1", "RUS/1");
    }

    @Test
    @Tag("slow") // 0.4 s
    void footnoteLeavesAllFactsheetsWithItsSentence() {
        var other = new HashMap<>(GivenReport.statement(ALL, "II-2"));
        other.put("text", cited("to amend its law[^c] at once.[^a]", citation("a", "RECOMMENDATION", "II-1"), LAW));
        GivenReport.put(ofAll, other).statusCode(204);
        GivenFactsheets.publish(List.of("RUS")).statusCode(200);

        var sentence = ofAll.substring(ofAll.lastIndexOf('/') + 1);
        for (var asking : List.of(nobody(), secretariat())) {
            var traced = Traced.by(asking, OTHER);
            assertThat(traced.keys("FOOTNOTE")).isEmpty();
            assertThat(traced.steps()).doesNotContain("STATEMENT " + sentence + " CITES RECOMMENDATION II-2");
            assertThat(Traced.by(asking, ofAll + "/trace").keys("FACTSHEET")).containsExactly("FRA", "NOR", "RUS");
        }

        GivenReport.withdraw(ofAll).statusCode(204);
        GivenFactsheets.publish(List.of("RUS")).statusCode(200);
        for (var asking : List.of(nobody(), secretariat())) {
            assertThat(Traced.by(asking, OTHER).keys("FOOTNOTE")).isEmpty();
            assertThat(Traced.by(asking, CITED).steps()).doesNotContain("FACTSHEET FRA SHOWS STATEMENT " + sentence);
            assertThat(Traced.by(asking, "/rounds/2/factsheets/FRA/editions/1/footnotes/1/trace")
                            .states("STATEMENT"))
                    .containsExactly("WITHDRAWN ");
        }
    }

    @Test
    void practiceInThePlaceOfAnotherStandsInTheFactsheetsOfAllItsParties() {
        var next = ofFranceAndNorway();
        next.put("continues", practice);
        String successor = GivenReport.post(REPORT + "/practices", next)
                .statusCode(201)
                .extract()
                .path("id");
        GivenFactsheets.publish(List.of("NOR")).statusCode(200);

        for (var asking : List.of(nobody(), secretariat())) {
            assertThat(Traced.by(asking, REPORT + "/practices/" + successor + "/trace")
                            .keys("FACTSHEET"))
                    .containsExactly("FRA", "NOR");
            assertThat(Traced.by(asking, REPORT + "/paragraphs/242/trace").keys("FOOTNOTE"))
                    .contains("FRA/2", "NOR/2");
        }
    }

    @Test
    @Tag("slow") // 0.7 s
    void chainThatPassesAnEditedSentenceGoesByTheWordsThatEverybodyReads() {
        var before = passing();
        GivenReport.put(REPORT + "/statements/" + statement, worded("to amend[^c] its law.[^a]", LAW))
                .statusCode(204);

        assertThat(passing()).isEqualTo(before);
        assertThat(before.get(ANSWER + "/trace committee")).anyMatch(line -> line.startsWith("USE 1 FINDING"));
        assertThat(before.get(ANSWER + "/trace nobody")).noneMatch(line -> line.contains("FINDING"));
        for (var address : PASSING) {
            assertThat(Traced.by(nobody(), address).states("STATEMENT")).containsExactly("PUBLISHED ");
            assertThat(Traced.by(nobody(), address + "?words=DRAFT").told()).isEqualTo(before.get(address + " nobody"));
            for (var asking : List.of(secretariat(), committee())) {
                assertThat(Traced.by(asking, address).states("STATEMENT")).containsExactly("PUBLISHED CHANGED");
            }
        }
        committee().accept(TraceProv.JSON_LD).get(CITED).then().body(STATEMENT_DRAFT, equalTo(List.of("CHANGED")));
        nobody().accept(TraceProv.JSON_LD).get(CITED).then().body(STATEMENT_DRAFT, everyItem(nullValue()));
        assertThat(Traced.by(committee(), ANSWER + "/trace?words=DRAFT").told())
                .anyMatch(line -> line.startsWith("USE 1 FINDING"))
                .noneMatch(line -> line.contains("STATEMENT"));
        assertThat(Traced.by(committee(), CITED + "?words=DRAFT").told()).contains("USE 1 FOOTNOTE RUS/2@draft");
    }

    @Test
    void chainThatPassesASentenceWithdrawnInTheDraftGoesByTheWordsThatEverybodyReads() {
        var before = passing();
        GivenReport.withdraw(REPORT + "/statements/" + statement).statusCode(204);
        String added = GivenReport.post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(passing()).isEqualTo(before);
        for (var address : PASSING) {
            assertThat(Traced.by(committee(), address).states("STATEMENT")).containsExactly("PUBLISHED WITHDRAWN");
        }
        assertThat(Traced.by(committee(), CITED + "?words=DRAFT").told())
                .contains("USE 1 STATEMENT " + added)
                .noneMatch(line -> line.endsWith(statement));
    }

    @Test
    void sentenceThatIsWithdrawnInTheDraftIsTracedAsEverybodyReadsIt() {
        var address = REPORT + "/statements/" + statement;
        var overseen = Traced.by(committee(), address + "/trace").told();
        GivenReport.withdraw(address).statusCode(204);

        for (var asking : List.of(secretariat(), committee())) {
            var traced = Traced.by(asking, address + "/trace");
            assertThat(traced.told()).isEqualTo(overseen);
            assertThat(traced.address("STATEMENT")).isEqualTo(address);
            for (var chain : List.of(traced, Traced.by(asking, "/rounds/2/factsheets/RUS/footnotes/1/trace"))) {
                assertThat(chain.states("STATEMENT")).containsExactly("PUBLISHED WITHDRAWN");
                assertThat(chain.first("STATEMENT").has("at")).isTrue();
            }
            var drafted = Traced.by(asking, address + "/trace?words=DRAFT");
            assertThat(drafted.told()).containsExactly("START 0 STATEMENT " + statement);
            assertThat(drafted.states("STATEMENT")).containsExactly("PUBLISHED WITHDRAWN");
        }
        assertThat(Traced.by(nobody(), address + "/trace").states("STATEMENT")).containsExactly("PUBLISHED ");
    }

    /** What each reader is told by chains on whose way the sentence stands. */
    private static Map<String, List<String>> passing() {
        Map<String, List<String>> told = new TreeMap<>();
        for (var address : PASSING) {
            told.put(address + " nobody", Traced.by(nobody(), address).told());
            told.put(address + " secretariat", Traced.by(secretariat(), address).told());
            told.put(address + " committee", Traced.by(committee(), address).told());
        }
        return told;
    }

    private static Map<String, Object> ofFranceAndNorway() {
        var wish = new HashMap<>(GivenReport.notedPractice("FRA"));
        wish.put("chapter", "IV");
        wish.put("parties", List.of("FRA", "NOR"));
        wish.put("text", cited("Judges are trained.[^a]", citation("a", "PARAGRAPH", "242")));
        return wish;
    }
}
