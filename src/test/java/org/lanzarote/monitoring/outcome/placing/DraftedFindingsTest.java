package org.lanzarote.monitoring.outcome.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** A list of findings tells those who oversee which of them everybody reads otherwise, whatever the draft did to them. */
@QuarkusTest
class DraftedFindingsTest {

    /** What the draft does to a published finding in its place, at its address. */
    record Draft(String name, String change, Consumer<String> doing) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Draft> drafts() {
        return Stream.of(
                new Draft(
                        "revised",
                        "CHANGED",
                        finding -> GivenReport.put(finding, GivenReport.findingWish("RUS", "9.1", "54"))
                                .statusCode(204)),
                new Draft("moved", "CHANGED", finding -> place(finding, Map.of("place", 20))),
                new Draft(
                        "under a heading", "CHANGED", finding -> place(finding, Map.of("place", 10, "heading", "law"))),
                new Draft(
                        "led otherwise",
                        "CHANGED",
                        finding -> place(finding, Map.of("place", 10, "lead", "Moreover:"))),
                new Draft(
                        "taken out",
                        "WITHDRAWN",
                        finding ->
                                withdraw(finding + "/observation", tag(finding)).statusCode(204)));
    }

    @ParameterizedTest
    @Tag("slow") // 0.9 s
    @MethodSource("drafts")
    void listTellsWhatTheDraftDoes(Draft draft) throws SQLException {
        GivenReport.drafted();
        var id = GivenReport.finding("RUS", "9.1", "53");
        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        secretariat().get(GivenReport.FINDINGS).then().body("items[0].draft", nullValue());

        draft.doing.accept(GivenReport.FINDINGS + "/" + id);

        secretariat().get(GivenReport.FINDINGS).then().body("items[0].draft", equalTo(draft.change));
        nobody().get(GivenReport.FINDINGS).then().body("items[0].draft", nullValue());
        assertThat(changeAsOfAnyPart(id)).isEqualTo(draft.change);
    }

    /** What those who oversee are told of a finding where it stands among parts of every kind, as in a trace. */
    private static String changeAsOfAnyPart(String finding) throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.overseer', 'true', false)");
            try (var row =
                    statement.executeQuery("select change from drafted_parts(array['%s'::uuid])".formatted(finding))) {
                assertThat(row.next()).as("a change").isTrue();
                return row.getString(1);
            }
        }
    }

    /** All that a place has is compared, but for what tells what was published from what is worked on. */
    @Test
    void nothingThatAPlaceHasIsLeftOut() throws SQLException {
        var leftOut = new ArrayList<String>();
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var columns =
                        statement.executeQuery("select attname from pg_attribute where attnum > 0 and attgenerated = ''"
                                + " and attrelid = 'finding_place'::regclass and attname not in ('released', 'version')"
                                + " and not exists (select from pg_proc where proname = 'drafted_findings'"
                                + " and prosrc ~ ('drafted\\.' || attname))")) {
            while (columns.next()) {
                leftOut.add(columns.getString(1));
            }
        }
        assertThat(leftOut).isEmpty();
    }

    private static void place(String finding, Map<String, Object> place) {
        secretariat()
                .header("If-Match", tag(finding))
                .body(place)
                .put(finding + "/observation")
                .then()
                .statusCode(204);
    }
}
