package org.lanzarote.monitoring.factsheets.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.figures.GivenReleases;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Whatever a draft says otherwise, in any language, is told as a change and counts as edited. */
@QuarkusTest
class FactsheetChangesTest {

    private String statement = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            statement = GivenFactsheets.withAStatement();
            GivenFactsheets.publishedAt("2027-02-28T12:00:00Z");
            Owner.execute("update report set adopted_on = '2027-02-01'");
        });
    }

    @AfterEach
    void namesAsTheyWere() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void newNameOfAPartyIsAChangeOfItsFactsheet() {
        GivenNewName.ofNorway("2027-02-15");

        edited().body("items.party", contains("NOR"));
        draft("NOR")
                .body("differs", equalTo(true))
                .body("changes.place", contains("/party/name", "/party/name"))
                .body("changes.after", contains("Kingdom of Norway", "Royaume de Norvège"))
                .body("changes.languages", contains(List.of("EN"), List.of("FR")));

        publishOf("NOR", "The new name").statusCode(200);
        nobody().get(FACTSHEETS + "/NOR/editions/2/diff?from=1")
                .then()
                .body("changes.after", contains("Kingdom of Norway", "Royaume de Norvège"));
        edited().body("items", empty());
    }

    @Test
    void newNameIsToldOnceAndNotWithEachSentence() {
        String addressed = post(REPORT + "/statements", GivenReport.statement("NOR"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenFactsheets.published();
        GivenNewName.ofNorway("2027-02-15");

        draft("NOR")
                .body("changes.place", contains("/party/name", "/party/name"))
                .body("differs", equalTo(true));
        var wish = new HashMap<>(GivenReport.statement("NOR"));
        wish.put("lead", "The Committee {urgency} once more {party}");
        put(REPORT + "/statements/" + addressed, wish).statusCode(204);
        draft("NOR")
                .body(sentence(addressed) + ".before", containsString("Norway"))
                .body(sentence(addressed) + ".after", containsString("once more the Kingdom of Norway"));
    }

    private static String sentence(String statement) {
        return "changes.find { it.place == '/STATEMENT/" + statement + "' }";
    }

    @Test
    void editionNamesItsPartyAsItWasNamedThen() {
        GivenNewName.ofNorway("2027-02-15");
        noReply("/editions/1", "Norway");

        publishOf("NOR", "The new name").statusCode(200);

        noReply("/editions/1", "Norway");
        noReply("", "Kingdom of Norway");
    }

    private static void noReply(String edition, String named) {
        nobody().get(FACTSHEETS + "/NOR" + edition)
                .then()
                .body("party.name", equalTo(named))
                .body("noReply", containsString(" " + named + " "));
    }

    @Test
    void nameThatAPartyHadWhenTheReportWasAdoptedIsAChangeOfItsFactsheetAlone() {
        GivenNewName.ofNorway("2026-01-15");

        edited().body("items.party", contains("NOR"));
        draft("RUS").body("differs", equalTo(false));
    }

    @Test
    void changeInTheOtherLanguageIsTold() {
        translateStatement();

        draft("RUS")
                .body("differs", equalTo(true))
                .body("changes.place", contains("/STATEMENT/" + statement))
                .body("changes[0].languages", contains("FR"));
    }

    @Test
    void translationIsAChangeOfTheFactsheetsInWhichTheTextStands() {
        GivenTranslations.confirmed("paragraphs/53", "Ce que dit le paragraphe.");
        edited().body("items", empty());

        translateStatement();
        edited().body("items.party", contains("RUS"));
        publishOf("RUS", "Translated").statusCode(200);

        GivenTranslations.confirmed("recommendations/II-1", "faire cela");
        edited().body("items.party", contains("FRA", "NOR"));

        GivenTranslations.confirmed("chapters/II", "Sur cela.");
        edited().body("items.party", contains("FRA", "NOR", "RUS"));
    }

    @Test
    void textThatHasNoTranslationIsToldOnce() {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("lead", "The Committee {urgency} once more {party}");
        put(REPORT + "/statements/" + statement, wish).statusCode(204);

        draft("RUS")
                .body("changes.place", contains("/STATEMENT/" + statement))
                .body("changes[0].languages", contains("EN", "FR"));
    }

    @Test
    void styleOfNotesIsAChangeAndNothingElseIs() {
        put("/rounds/2/document-style", Map.of("headings", Map.of(), "notes", Map.of("paragraphs", "AND")))
                .statusCode(204);

        draft("RUS")
                .body("differs", equalTo(true))
                .body("changes.place", contains("/notes/paragraphs", "/notes/paragraphs"))
                .body("changes[0].before", equalTo("1, 2"))
                .body("changes[0].after", equalTo("1 and 2"));
    }

    @Test
    @Tag("slow") // 0.5 s
    void figuresAreAChange() {
        GivenReleases.session("RUS", 20, 9);
        GivenReleases.session("RUS", 20, 9);
        GivenReleases.released();

        draft("RUS")
                .body("differs", equalTo(true))
                .body("changes.place", hasItems("/figures/children"))
                .body("changes.find { it.place == '/figures/children' }.before", equalTo("[number not released]"));
    }

    @Test
    void lineThatMovedIsAChange() {
        String other = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        publishOf("RUS", "Another").statusCode(200);
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("place", 5);
        put(REPORT + "/statements/" + other, wish).statusCode(204);

        draft("RUS")
                .body("differs", equalTo(true))
                .body("changes.kind", contains("MOVED"))
                .body("changes.languages[0]", contains("EN", "FR"));
    }

    @Test
    @Tag("slow") // 0.5 s
    void pageOfDifferencesMarksLanguagesAndWords() throws SQLException {
        Owner.execute("update report set adopted_on = '2027-02-01'");
        GivenNewName.ofNorway("2027-02-15");
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("lead", "The Committee {urgency} once more {party}");
        put(REPORT + "/statements/" + statement, wish).statusCode(204);
        GivenFactsheets.published();

        page("RUS")
                .body(containsString("Chapitre II · Rédigé autrement"))
                .body(containsString(
                        "<p class=\"words\" lang=\"en\">The Committee requires <ins dir=\"auto\">once more </ins>"));
        page("NOR")
                .body(containsString("Nom de la Partie · Rédigé autrement"))
                .body(containsString("<del lang=\"fr\"><p>Norvège</p>"))
                .body(containsString("<ins lang=\"fr\"><p>Royaume de Norvège</p>"));
    }

    @Test
    void pageOfDifferencesShowsTheWordsOfALink() {
        GivenFactsheets.edit("to amend [the whole law](https://example.org/law).[^a]");
        GivenFactsheets.published();

        page("RUS")
                .body(containsString("to amend <del dir=\"auto\">its</del> <ins dir=\"auto\">the whole</ins> law"))
                .body(not(containsString("example.org")));
    }

    private static ValidatableResponse page(String party) {
        return nobody().accept("text/html")
                .get(FACTSHEETS + "/" + party + "/editions/2/diff?from=1&lang=FR")
                .then()
                .statusCode(200);
    }

    private void translateStatement() {
        GivenTranslations.save(
                        "statements/" + statement,
                        Map.of(
                                "language",
                                "FR",
                                "lead",
                                "Le Comité {urgency} {party}",
                                "text",
                                plain("à modifier sa loi.[^a]")))
                .statusCode(204);
        GivenTranslations.confirm("statements/" + statement);
    }

    private static ValidatableResponse draft(String party) {
        return secretariat().get(FACTSHEETS + "/" + party + "/draft").then().statusCode(200);
    }

    private static ValidatableResponse edited() {
        return committee().get(FACTSHEETS + "?differs=true").then().statusCode(200);
    }
}
