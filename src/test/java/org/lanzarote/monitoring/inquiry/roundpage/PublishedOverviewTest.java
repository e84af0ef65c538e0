package org.lanzarote.monitoring.inquiry.roundpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.platform.html.AddressEnding;

/** A round at a glance when its report is public. */
@QuarkusTest
class PublishedOverviewTest {

    private static final String OVERVIEW = "/rounds/2/overview";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void everyPartyHasItsFactsheet() {
        List<String> factsheets = overview("").getList("parties.factsheet");

        assertThat(factsheets).hasSize(43).allMatch(address -> address.matches("/rounds/2/factsheets/[A-Z]{3}"));
        nobody().accept("application/json").get(factsheets.get(7)).then().statusCode(200);
    }

    @Test
    void recommendationsAreThoseOfTheReportTheMostUrgentFirst() {
        var overview = overview("");

        List<String> codes = overview.getList("report.recommendations.code");
        assertThat(codes).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(listed());
        List<String> urgencies = overview.getList("report.recommendations.urgency");
        assertThat(urgencies.stream().distinct()).containsExactly("REQUIRE", "REQUEST", "INVITE");
    }

    @Test
    @Tag("slow") // 0.6 s
    void pageLeadsToItsListsAsTables() {
        var page = nobody().accept("text/html").get(OVERVIEW + "?lang=FR").asString();

        assertThat(page)
                .contains(
                        "<a href=\"/rounds/2/replies.xlsx?lang=FR\" type=\"" + AddressEnding.XLSX_TYPE
                                + "\">Réponses (XLSX)</a>",
                        "<a href=\"/rounds/2/report/recommendations.xlsx?lang=FR\"");
        nobody().get("/rounds/2/report/recommendations.xlsx?lang=FR")
                .then()
                .statusCode(200)
                .contentType(AddressEnding.XLSX_TYPE);
        assertThat(nobody().accept("text/html")
                        .get(OVERVIEW + "?status=PUBLISHED&party=RUS&chapter=II&urgency=REQUIRE")
                        .asString())
                .contains(
                        "<a href=\"/rounds/2/replies.csv?status=PUBLISHED&amp;party=RUS&amp;lang=EN\"",
                        "<a href=\"/rounds/2/report/recommendations.csv?party=RUS&amp;chapter=II&amp;urgency=REQUIRE&amp;lang=EN\"");
        assertThat(nobody().accept("text/html").get("/rounds/2/factsheets/RUS").asString())
                .contains("<a href=\"/parties/RUS/recommendations.csv?round=2&amp;lang=EN\" type=\"text/csv\">");
        nobody().get("/parties/RUS/recommendations.csv?round=2&lang=EN").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?party=FRA&urgency=REQUEST", "?party=FRA", "?party=RUS", "?party=RUS&chapter=II"})
    @Tag("slow") // 0.9 s
    void tableHasTheRecommendationsOfThePage(String filter) {
        var page = nobody().accept("text/html").get(OVERVIEW + filter).asString();
        var linked = Pattern.compile("href=\"(/rounds/2/report/recommendations[.]csv[^\"]*)\"")
                .matcher(page);

        assertThat(linked.find()).isTrue();
        var rows = nobody().get(linked.group(1).replace("&amp;", "&")).asString();
        assertThat(rows.lines()
                        .filter(row -> row.matches("\"[IVX]+-\\d+[a-z]?\",.*"))
                        .map(row -> row.split("\"", 3)[1]))
                .containsExactlyInAnyOrderElementsOf(overview(filter).getList("report.recommendations.code"));
    }

    @Test
    void numbersOfTheChaptersAddUp() {
        var overview = overview("");

        List<Integer> counted = overview.getList("report.chapters.collect { it.recommendations.values().sum() }");
        assertThat(counted.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(overview.getList("report.recommendations").size());
        assertThat(overview.getString("report.chapters[1].numeral")).isEqualTo("II");
        assertThat(overview.getInt("report.chapters.practices.sum()")).isPositive();
    }

    @Test
    void addressChoosesChapterUrgencyAndParty() {
        nobody().get(OVERVIEW + "?chapter=II&urgency=REQUIRE&party=RUS")
                .then()
                .statusCode(200)
                .body("parties.party", contains("RUS"))
                .body("report.chapters.numeral", contains("II"))
                .body("report.recommendations.chapter", everyItem(equalTo("II")))
                .body("report.recommendations.urgency", everyItem(equalTo("REQUIRE")));
        nobody().get(OVERVIEW + "?party=FRA")
                .then()
                .body(
                        "report.recommendations.findAll { it.addressee.kind == 'NAMED_PARTIES' && !('FRA' in"
                                + " it.addressee.parties) }",
                        hasSize(0));
    }

    @Test
    void pageLinksEachCodeAndEachFactsheetInItsLanguage() {
        var page = nobody().accept("text/html")
                .get(OVERVIEW + "?lang=FR")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page.substring(page.indexOf("</style>")))
                .contains("href=\"factsheets/RUS?lang=FR\"", "href=\"report/document?lang=FR#recommendation-II-3\"")
                .contains("href=\"overview?lang=FR&amp;chapter=II\"", "href=\"overview?lang=FR&amp;urgency=REQUIRE\"")
                .contains("Toutes les Parties")
                .doesNotContain("{", "NOT_FOUND");
    }

    @Test
    void publicIsAnsweredFromTheStore() {
        var tag = nobody().get(OVERVIEW)
                .then()
                .header("Cache-Control", "public, no-cache")
                .extract()
                .header("ETag");

        nobody().header("If-None-Match", tag).get(OVERVIEW).then().statusCode(304);
    }

    private static List<String> listed() {
        return nobody().queryParam("limit", 200)
                .get("/rounds/2/report/recommendations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code");
    }

    private static JsonPath overview(String query) {
        return nobody().accept("application/json")
                .get(OVERVIEW + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
