package org.lanzarote.monitoring.platform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.support.ApiDocument;

/** Who asks for a page in a browser, and is refused, reads why on a page. */
@QuarkusTest
class RefusalPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @ParameterizedTest
    @CsvSource({
        "/rounds/2/factsheets/RUS, 404",
        "/rounds/2/factsheets/RUS.pdf, 404",
        "/rounds/2/factsheets/RUS.txt, 406",
        "/rounds/9/overview, 404",
        "/rounds/2/overview?chapters=II, 400",
        "/rounds/2/factsheets/RUS/draft, 401"
    })
    void browserReadsTheProblemOnAPage(String address, int status) {
        var page = browsed(address);
        var problem = nobody().accept("application/json").get(address).then().extract();

        page.then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .header("Content-Language", equalTo("en"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src"));
        assertThat(page.headers().getValues("Vary")).containsAnyOf("Accept", "accept");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "<h1>" + problem.path("title") + "</h1>")
                .contains("<strong>Council of Europe</strong>");
        if (status != 406) {
            assertThat(page.asString()).contains("<p>" + problem.path("detail") + "</p>");
        }
    }

    @Test
    void everyAddressRefusesABrowserAsTheDocumentSays() {
        ApiDocument.read().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .forEach(operation -> {
                    var page = operation.node().at("/responses/400/content").has("text/html");
                    var refused =
                            nobody().accept(BROWSER).queryParam("nothing", "1").get(operation.somewhere());
                    assertThat(refused.statusCode()).as(operation.id()).isBetween(400, 499);
                    assertThat(refused.contentType().startsWith("text/html"))
                            .as("a page of %s", operation.id())
                            .isEqualTo(page);
                });
    }

    @Test
    void pageIsInTheLanguageOfTheOneThatWasAskedFor() {
        var problem = nobody().accept("application/json")
                .header("Accept-Language", "fr")
                .get("/rounds/2/overview?chapters=II")
                .then()
                .body("violations.parameter", hasItem("chapters"))
                .extract();

        assertThat(browsed("/rounds/2/overview?chapters=II&lang=FR").asString())
                .contains("<html lang=\"fr\">", "<h1>" + problem.path("title") + "</h1>", "<code>chapters</code>: ");
    }

    @Test
    void wordsOfTheAddressAreNoMarkup() {
        nobody().accept(BROWSER)
                .get("/rounds/2/factsheets/{party}", "<b>")
                .then()
                .body(not(containsString("<b>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html;q=0.1, application/json",
                "*/*",
                "application/json",
                "application/json, text/html;q=0.5",
                "application/problem+json"
            })
    void programGetsJson(String accepted) {
        nobody().accept(accepted).get("/rounds/2/factsheets/RUS").then().contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void addressWithoutAPageRefusesAsEver() {
        nobody().accept("text/html")
                .get("/rounds/2/findings")
                .then()
                .statusCode(406)
                .contentType(Problem.MEDIA_TYPE);
    }

    private static Response browsed(String address) {
        return nobody().accept(BROWSER).get(address);
    }
}
