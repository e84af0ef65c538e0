package org.lanzarote.monitoring.preparation.questionnaire;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.question.Audience;

/** The same questionnaire, seen by each of those whom it is put to. */
@QuarkusTest
class AudienceViewTest {

    private static final String IN_FORCE = "/rounds/2/questionnaire";
    private static final Pattern ASKED = Pattern.compile("\"question\":\"([^\"]+)\"");

    @BeforeEach
    void aQuestionnaireOfEveryKind() {
        GivenPrinted.launched("FRA");
    }

    @ParameterizedTest
    @CsvSource({"STATE, 1 1.1 1.2 1.3 2 3 4 4.1 4.2 4.3 5 5.a 5.b 6 7", "STAKEHOLDER, 1 1.1 1.2 1.3 3", "CHILD, 1 1.1 8"
    })
    void audienceSeesItsQuestionsAndTheGroupsAroundThemUnderTheirNumbers(Audience audience, String numbers) {
        seen(audience)
                .then()
                .statusCode(200)
                .body("questions.number", contains((Object[]) numbers.split(" ")))
                .body("version", equalTo(1));
        nobody().queryParam("audience", audience)
                .get(IN_FORCE + "/versions/1")
                .then()
                .body("questions.number", contains((Object[]) numbers.split(" ")));
    }

    @Test
    void questionIsTheSameForWhoeverSeesIt() {
        Map<String, Map<String, Object>> whole = byNumber(nobody().get(IN_FORCE).jsonPath());

        for (var audience : Audience.values()) {
            assertThat(whole).containsAllEntriesOf(byNumber(seen(audience).jsonPath()));
        }
    }

    @Test
    void whatAConditionDependsOnIsPutToTheSameAudience() {
        for (var audience : Audience.values()) {
            var view = seen(audience);
            List<String> numbers = view.path("questions.number");
            assertThat(ASKED.matcher(view.asString()).results().map(found -> found.group(1)))
                    .allMatch(numbers::contains);
        }
        assertThat(ASKED.matcher(seen(Audience.STATE).asString()).results()).hasSize(10);
    }

    private static Response seen(Audience audience) {
        return nobody().queryParam("audience", audience).get(IN_FORCE);
    }

    private static Map<String, Map<String, Object>> byNumber(JsonPath view) {
        List<Map<String, Object>> questions = view.getList("questions");
        return questions.stream().collect(toMap(question -> (String) question.get("number"), question -> question));
    }
}
