package org.lanzarote.monitoring.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        "/rounds/2/findings,               chapter,  XX",
        "/rounds/2/findings,               article,  XX",
        "/rounds/2/findings,               paragraph, 999",
        "/rounds/2/findings,               code,     II-99",
        "/rounds/2/findings,               recommendation, II-99",
        "/rounds/2/findings,               coded,    NO_CODE",
        "/rounds/2/finding-facets,         article,  XX",
        "/rounds/2/finding-facets,         paragraph, 999",
        "/rounds/2/coverage,               party,    XX",
        "/rounds/2/coverage,               question, 99.9",
        "/rounds/2/coverage,               chapter,  XX",
        "/rounds/2/coverage/figures,       question, 99.9",
        "/rounds/2/evidence,               party,    XX",
        "/rounds/2/evidence,               question, 99.9",
        "/rounds/2/answers,                party,    XX",
        "/rounds/2/answers,                question, 99.9",
        "/rounds/2/answers/matrix,         question, 99.9",
        "/rounds/2/questions/9.1/compilation, party, XX",
        "/rounds/2/questions/9.1/compilation, value, MAYBE",
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
    @ValueSource(strings = {"party=,,", "party=FRA,,DEU", "party=FRA,", "text=%FF", "text=%ED%A0%80"})
    void gapBetweenValuesAndWhatIsNoTextAreRefused(String query) {
        secretariat()
                .urlEncodingEnabled(false)
                .get("/rounds/2/findings?" + query)
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void nobodyLearnsFromARefusalWhatADraftHas() {
        for (var filter : List.of("paragraph=53", "paragraph=999", "code=II-1", "recommendation=II-99")) {
            nobody().get("/rounds/2/findings?" + filter)
                    .then()
                    .statusCode(400)
                    .body("violations[0].detail", containsString("known: []"));
        }
        GivenReport.adopted();
        GivenReport.published();
        nobody().get("/rounds/2/findings?paragraph=53").then().statusCode(200).body("items", empty());
        nobody().get("/rounds/2/findings?paragraph=999")
                .then()
                .statusCode(400)
                .body("violations[0].detail", containsString("known: [242, 53, 54]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/2/report/recommendations?chapter=IV&urgency=REQUIRE&party=FRA",
                "/rounds/2/findings?party=FRA&question=9",
                "/rounds/2/findings?paragraph=53&code=II-1&recommendation=II-2&article=20",
                "/rounds/2/findings?code=&recommendation=&article=",
                "/rounds/2/child-extracts?party=FRA&question=9.1",
                "/accounts?party=AND"
            })
    void valueThatFindsNothingIsTaken(String list) {
        secretariat().get(list).then().statusCode(200).body("items", empty());
    }
}
