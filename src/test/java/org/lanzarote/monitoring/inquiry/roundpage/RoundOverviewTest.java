package org.lanzarote.monitoring.inquiry.roundpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.role;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A round at a glance while its Parties reply and its report is drafted. */
@QuarkusTest
class RoundOverviewTest {

    private static final String OVERVIEW = "/rounds/2/overview";

    @BeforeEach
    void aRoundInWhichPartiesReply() {
        GivenRounds.launched("DEU", "FRA", "NOR", "RUS");
        GivenReplies.published("NOR");
        GivenReplies.submitted("FRA");
        GivenReplies.answered("RUS", "9.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "secretariat", "committee-member", "rapporteur", "focal-point", "stakeholder"})
    @Tag("slow") // 1.6 s
    void everyReaderSeesOfRepliesWhatTheirListShows(String reader) {
        var listed = statuses(role(reader).get(REPLIES), "items");

        var shown = statuses(role(reader).get(OVERVIEW), "parties");

        assertThat(shown.keySet()).containsExactly("DEU", "FRA", "NOR", "RUS");
        shown.values().removeIf(Objects::isNull);
        assertThat(shown).isEqualTo(listed).isNotEmpty();
    }

    @Test
    void publicLearnsOfADraftNeitherThatItIsOneNorWhenItIsDue() {
        nobody().get(OVERVIEW)
                .then()
                .statusCode(200)
                .body("parties.status", contains(null, null, "PUBLISHED", null))
                .body("parties.due", hasSize(4))
                .body("parties[3]", not(hasKey("late")))
                .body("parties[3]", not(hasKey("due")));
    }

    @Test
    void daysToTheLimitAreTheDaysOfTheCalendar() {
        long days = nobody().get(OVERVIEW).then().extract().jsonPath().getLong("daysLeft");

        assertThat(page("EN")).contains(days + " days left");
        assertThat(page("FR")).contains("restent " + days + " jours");
    }

    @Test
    void reportInDraftIsShownToWhoeverMayReadIt() {
        GivenReport.written();

        for (var reader : List.of("secretariat", "committee-member", "rapporteur")) {
            role(reader)
                    .get(OVERVIEW)
                    .then()
                    .body("report.status", equalTo("DRAFT"))
                    .body("parties[1].factsheet", equalTo("/rounds/2/factsheets/FRA"));
        }
        for (var reader : List.of("public", "focal-point", "stakeholder")) {
            role(reader).get(OVERVIEW).then().body("report", nullValue()).body("parties[1].factsheet", nullValue());
            role(reader).get(OVERVIEW + "?chapter=II").then().statusCode(400);
        }
    }

    @Test
    void addressChoosesPartiesByStatusAndByCode() {
        secretariat().get(OVERVIEW + "?status=SUBMITTED").then().body("parties.party", contains("FRA"));
        secretariat().get(OVERVIEW + "?party=RUS").then().body("parties.status", contains("DRAFT"));
        nobody().get(OVERVIEW + "?status=SUBMITTED").then().statusCode(200).body("parties", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"status, DONE", "party, GBR", "party, fra", "chapter, XL", "urgency, ASAP", "lang, DE", "sort, NAME"})
    void valueThatIsNoneIsRefused(String filter, String value) {
        GivenReport.written();

        secretariat()
                .queryParam(filter, value)
                .get(OVERVIEW)
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo(filter));
    }

    @Test
    void pageTellsInWordsWhatTheMapShows() {
        assertThat(page("EN"))
                .contains("<html lang=\"en\">", "Published: 1, Not public: 3.", "<svg", "<title id=\"map-title\">")
                .containsPattern("<th scope=\"row\">Norway</th><td>Published</td>")
                .contains("<title>Germany: Not public</title>");
        assertThat(page("FR")).contains("<html lang=\"fr\">", "<th scope=\"row\">Norvège</th><td>Publiée</td>");
    }

    @Test
    void partOfTheRoundSaysThatItIsOneAndLeadsToAll() {
        nobody().accept("text/html")
                .get(OVERVIEW + "?status=PUBLISHED&lang=EN")
                .then()
                .body(containsString("Only a part is shown here: Published."))
                .body(containsString("<a href=\"overview?lang=EN\">Show all</a>"));
    }

    private static String page(String language) {
        return nobody().accept("text/html")
                .queryParam("lang", language)
                .get(OVERVIEW)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Map<String, String> statuses(Response response, String list) {
        var json = response.then().statusCode(200).extract().jsonPath();
        List<String> parties = json.getList(list + ".party");
        List<String> statuses = json.getList(list + ".status");
        Map<String, String> found = new LinkedHashMap<>();
        IntStream.range(0, parties.size()).forEach(i -> found.put(parties.get(i), statuses.get(i)));
        return found;
    }
}
