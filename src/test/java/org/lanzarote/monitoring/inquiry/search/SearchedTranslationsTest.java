package org.lanzarote.monitoring.inquiry.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** A text of a report is found in both languages, once its translation is confirmed and as long as it is of its words. */
@QuarkusTest
class SearchedTranslationsTest {

    private String finding = "";
    private String statement = "";

    @BeforeEach
    void translated() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            finding = GivenReport.finding("RUS", "9.1", "53");
            GivenReport.placed(finding);
            String practice = post(REPORT + "/practices", GivenReport.practice("NOR"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenTranslations.confirmed("paragraphs/53", "Les jardins fleurissent.");
            GivenTranslations.confirmed("recommendations/II-1", "de cultiver des jardins");
            GivenTranslations.confirmed("practices/" + practice, "Des jardins ouverts à tous.");
            worded("demande un jardin.[^a]");
            confirmed(finding, "{party} a des jardins.[^a]");
            GivenTranslations.save(
                            "paragraphs/54", Map.of("language", "FR", "text", plain("Un jardin que nul ne connaît.")))
                    .statusCode(204);
        });
    }

    @Test
    @Tag("slow") // 0.6 s
    void everybodyFindsThemWithTheReportAndThoseWhoOverseeBefore() {
        search("q=jardins").body("total", equalTo(0));
        overseers("q=jardins")
                .body("total", equalTo(5))
                .body("facets.language.value", contains("FR"))
                .body("items.published.unique()", contains(false));

        GivenReport.adopted();
        GivenReport.published();

        search("q=jardin")
                .body(
                        "items.kind",
                        containsInAnyOrder("PARAGRAPH", "RECOMMENDATION", "PRACTICE", "STATEMENT", "FINDING"))
                .body("items.language.unique()", contains("FR"));
        search("q=jardin&kind=PARAGRAPH")
                .body("items.address", contains(REPORT + "/paragraphs/53?lang=FR"))
                .body("items[0].passages.text", contains("Les jardins fleurissent."));
        search("q=paragraph 53").body("items[0].language", equalTo("EN"));
        nobody().get(REPORT + "/paragraphs/53?lang=FR")
                .then()
                .body("printed.text.markdown", equalTo("Les jardins fleurissent."));
        search("q=jardin&kind=FINDING")
                .body("items.address", contains(GivenReport.FINDINGS + "/" + finding + "?lang=FR"));
        overseers("q=jardin").body("total", equalTo(5));
    }

    @Test
    void whatIsCorrectedIsNotFoundInItsFormerTranslation() {
        GivenReport.adopted();
        GivenReport.published();
        search("q=fleurir").body("items.key", contains("53"));

        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);

        search("q=fleurir").body("total", equalTo(0));
        overseers("q=fleurir").body("total", equalTo(0));
        GivenTranslations.confirmed("paragraphs/53", "Les arbres fleurissent.");
        search("q=fleurir").body("items[0].passages.text", contains("Les arbres fleurissent."));
    }

    @Test
    void whatFactsheetsDoNotSayYetIsFoundByThoseWhoOversee() {
        GivenReport.adopted();
        GivenReport.published();
        worded("demande un verger.[^a]");

        search("q=verger").body("total", equalTo(0));
        search("q=jardin&kind=STATEMENT").body("items", hasSize(1));
        overseers("q=jardin&kind=STATEMENT").body("items.published", contains(true));
        overseers("q=verger").body("items.published", contains(false)).body("items.draft", contains("CHANGED"));

        GivenFactsheets.published();

        search("q=verger").body("items.published", contains(true));
        search("q=jardin&kind=STATEMENT").body("total", equalTo(0));
        overseers("q=verger").body("items", hasSize(1)).body("items.published", contains(true));
        overseers("q=jardin&kind=STATEMENT").body("total", equalTo(0));
    }

    @Test
    void whatTheDraftSaysOtherwiseIsFoundInBothWordings() {
        GivenReport.adopted();
        GivenReport.published();
        revised("The Committee {urgency} {party}", "to amend its code.[^a]", "NOR");

        overseers("q=amend&kind=STATEMENT")
                .body("total", equalTo(2))
                .body("items.published", containsInAnyOrder(true, false))
                .body("items.draft", containsInAnyOrder(null, "CHANGED"))
                .body("facets.party.value", containsInAnyOrder("NOR", "RUS"));
        overseers("q=amend law&kind=STATEMENT").body("items.published", contains(true));
        overseers("q=amend&kind=STATEMENT&party=RUS").body("items.published", contains(true));
        overseers("q=amend&kind=STATEMENT&party=NOR").body("items.published", contains(false));
        overseers("q=amend&kind=STATEMENT&limit=1").body("items", hasSize(1)).body("next", notNullValue());
        search("q=amend&kind=STATEMENT").body("items.published", contains(true)).body("items.draft", contains((Object)
                null));
    }

    @Test
    @Tag("slow") // 0.7 s
    void sameWordsToOtherPartiesAreFoundOnce() {
        revised("The Committee {urgency} those concerned", "to amend their codes.[^a]", "RUS");
        GivenReport.adopted();
        GivenReport.published();
        revised("The Committee {urgency} those concerned", "to amend their codes.[^a]", "NOR");

        overseers("q=amend&kind=STATEMENT").body("items.published", contains(false));
        overseers("q=amend&kind=STATEMENT&party=RUS").body("items.published", contains(true));
    }

    private void revised(String lead, String text, String party) {
        var wish = new HashMap<>(GivenReport.statement(party));
        wish.put("lead", lead);
        wish.put("text", GivenReport.cited(text, GivenReport.citation("a", "RECOMMENDATION", "II-1")));
        GivenReport.put(REPORT + "/statements/" + statement, wish).statusCode(204);
    }

    private void worded(String words) {
        var part = "statements/" + statement;
        GivenTranslations.save(
                        part, Map.of("language", "FR", "lead", "Le Comité {urgency} de {party}", "text", plain(words)))
                .statusCode(204);
        GivenTranslations.confirm(part).statusCode(204);
    }

    private static void confirmed(String finding, String words) {
        GivenTranslations.confirmed("findings/" + finding, words);
    }

    private static ValidatableResponse overseers(String query) {
        return committee().get("/search?" + query).then().statusCode(200);
    }
}
