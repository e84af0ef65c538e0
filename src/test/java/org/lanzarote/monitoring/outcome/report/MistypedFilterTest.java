package org.lanzarote.monitoring.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter by a value that there is not is refused; one that finds nothing is not. */
@QuarkusTest
class MistypedFilterTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @ParameterizedTest
    @CsvSource({
        "/rounds/2/report/recommendations, urgency,  FOO",
        "/rounds/2/report/recommendations, party,    XX",
        "/rounds/2/report/paragraphs,      chapter,  XX",
        "/rounds/2/report/practices,       chapter,  XX",
        "/rounds/2/report/statements,      chapter,  XX",
        "/rounds/2/findings,               party,    XX",
        "/rounds/2/findings,               question, 99.9",
        "/rounds/2/child-extracts,         party,    ZZZ",
        "/accounts,                        party,    ZZZ"
    })
    void valueThatThereIsNotIsRefused(String list, String parameter, String value) {
        secretariat()
                .queryParam(parameter, value)
                .get(list)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"))
                .body("violations.parameter", contains(parameter))
                .body("violations[0].detail", containsString("known: ["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/2/report/recommendations?chapter=IV&urgency=REQUIRE&party=FRA",
                "/rounds/2/findings?party=FRA&question=9",
                "/rounds/2/child-extracts?party=FRA&question=9.1",
                "/accounts?party=AND"
            })
    void valueThatFindsNothingIsTaken(String list) {
        secretariat().get(list).then().statusCode(200).body("items", empty());
    }
}
