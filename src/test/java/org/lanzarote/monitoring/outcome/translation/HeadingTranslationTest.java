package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirm;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.save;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The titles of chapters and their headings have a translation with a state, as texts have. */
@QuarkusTest
class HeadingTranslationTest {

    private static final String HEADINGS = TRANSLATIONS + "?kind=HEADING";
    private static final String FRENCH = REPORT + "/document?lang=FR";
    private static final String FACTSHEET = "/rounds/2/factsheets/NOR?lang=FR";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void everyHeadingIsListedWithItsState() {
        listed("")
                .body("items.key", contains("title", "II", "II.law", "IV", "IV.law"))
                .body("items.state", everyItem(equalTo("CONFIRMED")))
                .body("items[1].markdown", equalTo("Chapter II"))
                .body("items[1].permittedActions", contains("SAVE"));
        titled("The second", french(), "Law");
        listed("&state=STALE").body("items.key", contains("II")).body("items.markdown", contains("The second"));
        secretariat()
                .get(TRANSLATIONS + "/headings/II")
                .then()
                .body("original.markdown", equalTo("The second"))
                .body("translation.markdown", equalTo(french()))
                .body("permittedActions", contains("SAVE", "CONFIRM"));
        secretariat()
                .get(REPORT + "/translation-counts")
                .then()
                .body("kinds.find { it.kind == 'HEADING' }.stale", equalTo(1))
                .body("kinds.find { it.kind == 'HEADING' }.confirmed", equalTo(4));
        remarks().body("pointer", contains("/title"));
    }

    @Test
    void staleHeadingIsPrintedInTheAuthenticWordsUntilItIsConfirmed() {
        titled("The second", french(), "Law");
        secretariat()
                .get(FRENCH)
                .then()
                .body("chapters[0].title", equalTo("The second"))
                .body("chapters[0].titleWrittenIn", equalTo("EN"))
                .body("chapters[1].titleWrittenIn", nullValue());
        secretariat()
                .accept("text/html")
                .get(FRENCH)
                .then()
                .body(containsString("<h2 lang=\"en\">II. The second</h2>"));
        secretariat()
                .accept("application/akn+xml")
                .get(FRENCH)
                .then()
                .body(containsString("<heading xml:lang=\"en\">The second</heading>"));
        secretariat().get(REPORT + "/document").then().body("chapters[0].titleWrittenIn", nullValue());

        confirm("headings/II").statusCode(204);
        confirm("headings/II").statusCode(409);
        secretariat()
                .get(FRENCH)
                .then()
                .body("chapters[0].title", equalTo(french()))
                .body("chapters[0].titleWrittenIn", nullValue());
        remarks().body("pointer", empty());
    }

    @Test
    void factsheetPrintsAStaleHeadingInTheAuthenticWords() {
        GivenReport.post(REPORT + "/statements", GivenReport.statement("NOR")).statusCode(201);
        save("chapters/II", Map.of("language", "FR", "text", plain("Sur cela.")))
                .statusCode(204);
        confirm("chapters/II").statusCode(204);
        titled("The second", french(), "The law");
        var link = "/rounds/2/report/chapters/II";
        secretariat()
                .get(FACTSHEET)
                .then()
                .body("chapters[1].title", equalTo("The second"))
                .body("chapters[1].titleWrittenIn", equalTo("EN"))
                .body("chapters[1].introductionWrittenIn", nullValue())
                .body("chapters[1].headings.specific", containsString("«\u00a0The second\u00a0»"))
                .body("untranslated", hasItem(link));
        secretariat()
                .accept("text/html")
                .get(FACTSHEET)
                .then()
                .body(containsString("<h2 lang=\"en\">II. The second</h2>"));

        confirm("headings/II").statusCode(204);
        secretariat()
                .get(FACTSHEET)
                .then()
                .body("chapters[1].title", equalTo(french()))
                .body("chapters[1].titleWrittenIn", nullValue())
                .body("untranslated", not(hasItem(link)));
    }

    @Test
    void titleOfTheReportIsTranslatedAsAHeadingIs() {
        entitled();
        listed("&state=STALE").body("items.key", contains("title")).body("items.markdown", contains("On new ways"));
        remarks().body("kind", contains("REPORT")).body("pointer", contains("/title"));
        secretariat().get(FRENCH).then().body("title", equalTo("On new ways")).body("titleWrittenIn", equalTo("EN"));
        secretariat().accept("text/html").get(FRENCH).then().body(containsString("<h1 lang=\"en\">On new ways</h1>"));
        secretariat()
                .accept("application/akn+xml")
                .get(FRENCH)
                .then()
                .body(containsString("<docTitle xml:lang=\"en\">On new ways</docTitle>"));
        secretariat()
                .get(FACTSHEET)
                .then()
                .body("title", equalTo("On new ways"))
                .body("titleWrittenIn", equalTo("EN"))
                .body("untranslated", hasItem("/rounds/2/report"));
        secretariat().get(REPORT + "/package").then().body("untranslated", contains(Map.of()));

        confirm("headings/title").statusCode(204);
        remarks().body("pointer", empty());
        save("headings/title", Map.of("language", "FR", "text", plain("De nouveaux chemins")))
                .statusCode(204);
        secretariat().get(REPORT).then().body("title.fr", equalTo("De nouveaux chemins"));
        secretariat().get(FRENCH).then().body("title", equalTo("De nouveaux chemins"));
    }

    @Test
    void headingIsSaidAnewInTheOtherLanguage() {
        titled("The second", french(), "The law");
        save("headings/II", Map.of("language", "FR", "text", plain("Le deuxième")))
                .statusCode(204);
        save("headings/II.law", Map.of("language", "FR", "text", plain("*Le* droit")))
                .statusCode(422);
        save("headings/II.law", Map.of("language", "FR", "text", plain("Le droit")))
                .statusCode(204);
        listed("&state=STALE").body("items", empty());
        secretariat()
                .get(REPORT + "/chapters/II")
                .then()
                .body("title.fr", equalTo("Le deuxième"))
                .body("headings[0].title.fr", equalTo("Le droit"));
        titled("The second", "Le second", "The law");
        listed("&state=STALE").body("items", empty());
    }

    @Test
    void editionKeepsWhatWasUntranslatedUntilACorrigendumSaysIt() {
        titled("The second", french(), "Law");
        entitled();
        GivenReport.adopted();
        GivenReport.published();
        confirm("headings/II").statusCode(409);
        var first = REPORT + "/editions/1/document?lang=FR";
        nobody().get(first)
                .then()
                .body("titleWrittenIn", equalTo("EN"))
                .body("chapters[0].titleWrittenIn", equalTo("EN"));

        GivenCorrigenda.open("The title was not translated");
        GivenCorrigenda.correct(
                        1, Map.of("place", "/chapters/II", "title", Map.of("en", "The second", "fr", "Le deuxième")))
                .statusCode(204);
        GivenCorrigenda.correct(
                        1, Map.of("place", "/title", "title", Map.of("en", "On new ways", "fr", "De nouveaux chemins")))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        nobody().get(REPORT + "/editions/2/document?lang=FR")
                .then()
                .body("title", equalTo("De nouveaux chemins"))
                .body("titleWrittenIn", nullValue());
        nobody().get(REPORT + "/editions/2/document?lang=FR").then().body("chapters[0].title", equalTo("Le deuxième"));
        nobody().get(FRENCH).then().body("chapters[0].title", equalTo("Le deuxième"));
        nobody().get(first).then().body("chapters[0].title", equalTo("The second"));
    }

    /** Another title of the report in its own language alone. */
    private static void entitled() {
        var report = new HashMap<>(GivenReport.report());
        report.put(
                "title",
                Map.of("en", "On new ways", "fr", GivenRounds.text("A report").get("fr")));
        GivenReport.put(REPORT, report).statusCode(204);
    }

    private static String french() {
        return requireNonNull(GivenRounds.text("Chapter II").get("fr"));
    }

    private static void titled(String english, String french, String law) {
        var chapter = new HashMap<>(GivenReport.chapter("II"));
        chapter.put("title", Map.of("en", english, "fr", french));
        var heading = new HashMap<String, Object>(
                secretariat().get(REPORT + "/chapters/II").jsonPath().getMap("headings[0].title"));
        heading.put("en", law);
        chapter.put("headings", List.of(Map.of("key", "law", "title", heading)));
        GivenReport.put(REPORT + "/chapters/II", chapter).statusCode(204);
    }

    private static ValidatableResponse listed(String filter) {
        return secretariat().get(HEADINGS + filter).then().statusCode(200);
    }

    private static ValidatableResponse remarks() {
        return secretariat()
                .get(REPORT + "/validation")
                .then()
                .rootPath("remarks.findAll { it.rule == 'HEADING_UNTRANSLATED' }");
    }
}
