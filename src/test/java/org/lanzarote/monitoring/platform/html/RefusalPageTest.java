package org.lanzarote.monitoring.platform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
        "/rounds/2/factsheets/RUS/draft, 401",
        "/rounds/2/findings/none, 404",
        "/trail, 401",
        "/rounds/2/report/recommendations.pdf, 406",
        "/nowhere, 404"
    })
    void browserReadsTheProblemOnAPage(String address, int status) {
        var page = browsed(address);
        var problem = outOfContract(nobody())
                .accept("application/json")
                .get(address)
                .then()
                .extract();

        page.then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .header("Content-Language", equalTo("en"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src"));
        assertThat(page.headers().getValues("Vary")).contains("Accept, Accept-Language");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "<strong>Council of Europe</strong>")
                .contains("<code>" + page.header("X-Request-Id") + "</code>");
        if (status == 401 || status == 406) {
            assertThat(page.asString()).doesNotContainPattern("(?i)token|bearer|realm|media type|OpenAPI|operation");
        } else {
            assertThat(page.asString())
                    .contains("<h1>" + problem.path("title") + "</h1>", "<p>" + problem.path("detail") + "</p>")
                    .contains("<p>" + nobody().get(problem.<String>path("type")).path("remedy") + "</p>");
        }
    }

    @Test
    void pageLeadsToTheFormsThatThereAre() {
        var factsheet = "<a href=\"/rounds/2/factsheets/RUS";
        assertThat(browsed("/rounds/2/factsheets/RUS.txt?lang=FR").asString())
                .contains("<h1>Pas sous cette forme</h1>", factsheet + ".docx?lang=FR\" type=\"application/vnd")
                .contains(factsheet + ".pdf?lang=FR\" type=\"application/pdf\">PDF</a>")
                .contains(factsheet + ".html?lang=FR\"", factsheet + ".md?lang=FR\"", factsheet + ".json?lang=FR\"")
                .doesNotContain(".csv");
        assertThat(nobody().accept("text/html")
                        .get("/rounds/2/findings?chapter=II")
                        .asString())
                .contains("<a href=\"/rounds/2/findings.csv?chapter=II\" type=\"text/csv\">Table (CSV)</a>")
                .contains("<a href=\"/rounds/2/findings.xlsx?chapter=II\"", "findings.json?chapter=II\"")
                .doesNotContain(".pdf");
        assertThat(browsed("/nowhere").asString()).doesNotContain("type=");
    }

    @Test
    void pageLeadsOnToTheRound() {
        assertThat(browsed("/rounds/2/factsheets/RUS?lang=FR").asString())
                .contains("<a href=\"/rounds/2/overview?lang=FR\">Le cycle en un coup d’œil</a>");
        for (var elsewhere : List.of(
                "/rounds/9/overview",
                "/rounds/9/replies",
                "/rounds/9/report",
                "/rounds/9/factsheets/RUS/draft",
                "/trail",
                "/rounds/x/findings")) {
            assertThat(browsed(elsewhere).asString())
                    .contains("<a href=\"/rounds?lang=EN\">All rounds</a>")
                    .doesNotContain("/overview?");
        }
        assertThat(browsed("/rounds?lang=FR").then().statusCode(200).extract().asString())
                .contains("<html lang=\"fr\">", "<a href=\"/rounds/2/overview?lang=FR\">", "/rounds.csv?lang=FR");
        assertThat(browsed("/rounds?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void pageSaysWhereToSignInAndWhatEverybodyReadsWithout() {
        assertThat(ended("/rounds.html?lang=FR")
                        .then()
                        .statusCode(401)
                        .extract()
                        .asString())
                .contains("<a href=\"https://front.example.org/rounds\">Se connecter dans l’application</a>")
                .contains("<a href=\"/rounds.html?lang=FR\">Demander cette page sans se connecter</a>");
        for (var refused : List.of(ended("/trail"), browsed("/trail"))) {
            assertThat(refused.then().statusCode(401).extract().asString())
                    .contains("Nobody signs in here", "<a href=\"https://front.example.org/trail\">")
                    .doesNotContain("without signing in");
        }
        assertThat(browsed("/nowhere").asString()).doesNotContain("signs in");
    }

    @Test
    void pageLeadsToNoOtherHost() throws IOException, InterruptedException {
        for (var elsewhere : List.of("//rounds;a@evil.example/2/replies/FRA", "//rounds/2/replies/FRA")) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + elsewhere))
                    .header("Authorization", "Bearer ended")
                    .header("Accept", BROWSER)
                    .build();
            var refused = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertThat(refused.statusCode()).isIn(401, 404);
            assertThat(refused.body()).doesNotContain("href=\"//", "evil.example\"", "without signing in");
        }
    }

    @Test
    void cachesAreToldThatTheProblemVaries() {
        assertThat(nobody().accept("text/html")
                        .get("/rounds/9/report")
                        .headers()
                        .getValues("Vary"))
                .containsExactly("Accept, Accept-Language");
        for (var address :
                List.of("/rounds/2/factsheets/RUS", "/rounds/2/findings/none", "/nowhere", "/rounds/2/report.x")) {
            outOfContract(nobody())
                    .accept("application/json")
                    .get(address)
                    .then()
                    .contentType(Problem.MEDIA_TYPE)
                    .header("Vary", containsString("Accept, Accept-Language"));
        }
    }

    @Test
    @Tag("slow") // 1.3 s
    void everyReadingRefusesABrowserWithAPage() {
        ApiDocument.read().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .forEach(operation -> {
                    var refused =
                            nobody().accept(BROWSER).queryParam("nothing", "1").get(operation.somewhere());
                    assertThat(refused.statusCode()).as(operation.id()).isBetween(400, 499);
                    assertThat(refused.contentType()).as(operation.id()).startsWith("text/html");
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
    void pageSaysOnceWhatIsWrongInItsAddressAndLeadsToItWithout() {
        GivenReport.adopted();
        GivenReport.published();
        var factsheet = "/rounds/2/factsheets/RUS?asOf=2130-01-01T00:00:00Z";
        String detail = outOfContract(nobody())
                .accept("application/json")
                .get(factsheet)
                .path("detail");

        assertThat(browsed(factsheet).then().statusCode(422).extract().asString())
                .containsOnlyOnce(detail)
                .contains(
                        "<a href=\"/rounds/2/factsheets/RUS?lang=EN\">Ask for this address without its parameters</a>")
                .doesNotContain("nothing was changed");
        assertThat(browsed(factsheet + "&lang=FR").asString())
                .contains("<a href=\"/rounds/2/factsheets/RUS?lang=FR\">Demander cette adresse")
                .doesNotContain("rien n’a");
        assertThat(browsed("/rounds/9/overview?lang=FR").asString()).doesNotContain("paramètres");
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
    void browserThatTakesNothingButPagesIsRefusedWithOne() {
        nobody().accept("text/html")
                .get("/rounds/2/findings")
                .then()
                .statusCode(406)
                .contentType(startsWith("text/html"));
        nobody().accept("text/html").get("/accounts").then().statusCode(401).contentType(startsWith("text/html"));
        secretariat()
                .accept("text/html")
                .get("/accounts")
                .then()
                .statusCode(406)
                .contentType(startsWith("text/html"));
    }

    @Test
    void changeIsRefusedInJson() {
        nobody().accept(BROWSER)
                .post("/rounds/2/report/adopt")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
    }

    private static Response ended(String address) {
        return outOfContract(nobody())
                .header("Authorization", "Bearer ended")
                .accept(BROWSER)
                .get(address);
    }

    private static Response browsed(String address) {
        return outOfContract(nobody()).accept(BROWSER).get(address);
    }
}
