package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** What a question costs in statements does not grow with the size of its answer. How many they are: operation-costs.csv. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void factsheetCostsTheSameForEveryParty() {
        assertThat(statements("/rounds/2/factsheets/RUS"))
                .as("with one for each kind of record that it cites")
                .isLessThanOrEqualTo(statements("/rounds/2/factsheets/ALB") + 4)
                .isLessThanOrEqualTo(22);
        assertThat(statements("/rounds/2/factsheets/ALB")).isLessThanOrEqualTo(21);
    }

    /** From a footnote of one Party, and from a recommendation that stands in the factsheets of all. */
    @Test
    void chainCostsTheSameHoweverLongItIs() {
        var footnote = statements("/rounds/2/factsheets/RUS/footnotes/9/trace");
        assertThat(footnote).as("with those that find it in its edition").isLessThanOrEqualTo(23);
        assertThat(statements("/rounds/2/report/recommendations/II-1/trace")).isLessThanOrEqualTo(footnote + 1);
        assertThat(statements("/rounds/2/factsheets/RUS/footnotes/9/trace", "application/ld+json"))
                .isEqualTo(footnote);
    }

    @Test
    void pageOfAFactsheetCostsNoMoreThanItsRecord() {
        assertThat(statements("/rounds/2/factsheets/RUS", "text/html"))
                .isEqualTo(statements("/rounds/2/factsheets/RUS"));
    }

    @Test
    void listsCostTheSameForOneItemAndForFifty() {
        for (var list : new String[] {
            "/rounds/2/replies",
            "/rounds/2/findings",
            "/rounds/2/report/paragraphs",
            "/rounds/2/report/recommendations",
            "/rounds/2/report/statements",
            "/rounds/2/roster",
            "/rounds/2/child-extracts",
            "/rounds/2/extract-withdrawals",
            "/rounds/2/participation-releases",
            "/parties",
            "/parties/RUS/recommendations"
        }) {
            assertThat(statements(list + "?limit=50"))
                    .as(list)
                    .isLessThanOrEqualTo(statements(list + "?limit=1") + 2)
                    .isLessThanOrEqualTo(12);
        }
    }

    @Test
    void filtersCostNoMoreThanTheWhole() {
        assertThat(statements("/rounds/2/replies?status=PUBLISHED&late=false&extended=false&limit=1"))
                .isEqualTo(statements("/rounds/2/replies?limit=200"));
        assertThat(statements("/rounds/2/replies?status=DRAFT&late=true&extended=false&limit=1"))
                .as("an empty page asks whether there is such a round")
                .isLessThanOrEqualTo(statements("/rounds/2/replies?limit=200") + 1)
                .isLessThanOrEqualTo(3);
    }

    /** One of each room that has work for the Secretariat. */
    @Test
    void tasksCostTheSameForOneAndForFifty() {
        assertThat(statements("/me/tasks?limit=50"))
                .isLessThanOrEqualTo(statements("/me/tasks?limit=1") + 2)
                .isLessThanOrEqualTo(20);
    }

    @Test
    void tablesCostNoMoreThanTheirLists() {
        for (var list : new String[] {
            "/parties/FRA/recommendations",
            "/rounds/2/answers",
            "/rounds/2/findings",
            "/rounds/2/replies",
            "/rounds/2/report/paragraphs",
            "/rounds/2/report/practices",
            "/rounds/2/report/recommendations",
            "/rounds/2/report/statements"
        }) {
            assertThat(statements(list, "text/csv"))
                    .as(list)
                    .isLessThanOrEqualTo(statements(list + "?limit=200&lang=EN") + 2);
        }
    }

    private long statements(String path) {
        return statements(path, "application/json");
    }

    private long statements(String path, String type) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        secretariat().accept(type).get(path).then().statusCode(200);
        var count = statistics.getPrepareStatementCount();
        assertThat(count).isPositive();
        return count;
    }
}
