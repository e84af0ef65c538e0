package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.made;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** What several Parties share is published for all of them at once: the newest edition of each says what everybody reads. */
@QuarkusTest
class SharedSentenceTest {

    private static final String FACTSHEETS = "/rounds/2/factsheets/";
    private static final String KEY_FINDINGS = REPORT + "/factsheet-texts/key-findings";
    private static final String SEARCH = "/search?kind=STATEMENT&q=";
    private static final String ITEMS =
            "chapters.collectMany { it.specific.items.flatten()" + " + it.generic.items.flatten() + it.practices }.";
    private static final List<String> ALL = List.of("FRA", "NOR", "RUS");

    private String ofAll = "";
    private String ofNorway = "";
    private String practice = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            ofAll = made(REPORT + "/statements", toAll("to amend its law."));
            ofNorway = made(REPORT + "/statements", GivenReport.statement("NOR"));
            practice = made(REPORT + "/practices", ofFranceAndNorway());
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    @Tag("slow") // 0.4 s
    void sentenceThatIsWithdrawnLeavesAllFactsheetsAtOnce() {
        GivenReport.withdraw(REPORT + "/statements/" + ofAll).statusCode(204);
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        nobody().get(REPORT + "/statements/" + ofAll).then().statusCode(404);
        for (var party : ALL) {
            factsheet(party, "source", not(hasItem(ofAll)));
            for (var asking : List.of(nobody(), committee())) {
                var newest = asking.get(FACTSHEETS + party);
                String left = newest.path("edition.publishedAt");
                assertThat(newest.<String>path("edition.note")).isEqualTo("Edited");
                asking.get(FACTSHEETS + party + "/editions/1")
                        .then()
                        .body(ITEMS + "find { it.source == '" + ofAll + "' }.withdrawnAt", equalTo(left));
            }
        }
        assertThat(Traced.by(nobody(), REPORT + "/recommendations/II-2/trace").keys("STATEMENT"))
                .isEmpty();
        differing(empty());
    }

    @Test
    void sentenceInOtherWordsReadsSoInAllFactsheetsAtOnce() {
        put(REPORT + "/statements/" + ofAll, toAll("to plant an orchard.")).statusCode(204);
        translated();
        put(KEY_FINDINGS, Map.of("text", plain("What holds for orchards."))).statusCode(204);
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        for (var party : ALL) {
            factsheet(party, "text", hasItem(containsString("to plant an orchard.")));
            nobody().get(FACTSHEETS + party)
                    .then()
                    .body("chapters[0].keyFindings", equalTo("What holds for orchards."));
            nobody().get(FACTSHEETS + party + "?lang=FR")
                    .then()
                    .body(ITEMS + "text", hasItem(containsString("à planter.")));
        }
        nobody().get(SEARCH + "orchard").then().body("items.address", contains(containsString(ofAll)));
        differing(empty());
    }

    @Test
    void translationThatIsConfirmedStandsInAllFactsheetsAtOnce() {
        translated();
        draft("FRA", contains("NOR", "RUS"));
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        for (var party : ALL) {
            nobody().get(FACTSHEETS + party + "?lang=FR")
                    .then()
                    .body(ITEMS + "text", hasItem(containsString("à planter.")));
        }
    }

    @Test
    void practiceOfTwoIsTakenOutOfBothAtOnce() {
        GivenReport.withdraw(REPORT + "/practices/" + practice).statusCode(204);
        publish(List.of("FRA")).statusCode(200).body("published", contains("FRA", "NOR"));

        for (var party : ALL) {
            factsheet(party, "source", not(hasItem(practice)));
        }
        assertThat(Traced.by(nobody(), REPORT + "/practices/" + practice + "/trace")
                        .keys("FACTSHEET"))
                .isEmpty();
        nobody().get(FACTSHEETS + "RUS").then().body("edition.number", equalTo(1));
    }

    @Test
    @Tag("slow") // 0.5 s
    void sentenceToOthersLeavesTheFormerAndComesToTheNewAtOnce() {
        var turned = new HashMap<>(GivenReport.statement("NOR"));
        turned.put("addressee", named("FRA", "RUS"));
        put(REPORT + "/statements/" + ofNorway, turned).statusCode(204);
        String added = made(REPORT + "/statements", GivenReport.statement(named("FRA", "NOR"), "II-2"));
        committee().get(REPORT + "/statements/" + added).then().body("draft", equalTo("NEW"));
        committee()
                .get(REPORT + "/statements?limit=200")
                .then()
                .body("items.draft.findAll { it }", containsInAnyOrder("CHANGED", "NEW"));
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        committee().get(REPORT + "/statements/" + added).then().body("draft", nullValue());
        factsheet("NOR", "source", not(hasItem(ofNorway)));
        factsheet("RUS", "source", hasItem(ofNorway));
        factsheet("NOR", "source", hasItem(added));
        factsheet("RUS", "source", not(hasItem(added)));
        nobody().get(REPORT + "/statements/" + added).then().body("addressee.parties", contains("FRA", "NOR"));
        assertThat(Traced.by(nobody(), REPORT + "/statements/" + added + "/trace")
                        .keys("FACTSHEET"))
                .containsExactly("FRA", "NOR");
    }

    @Test
    @Tag("slow") // 0.5 s
    void whatIsEditedOfAnotherPartyAloneStaysItsDraft() {
        var own = new HashMap<>(GivenReport.statement("NOR"));
        own.put("text", cited("to plant a garden.[^a]", citation("a", "RECOMMENDATION", "II-1")));
        put(REPORT + "/statements/" + ofNorway, own).statusCode(204);
        GivenReport.withdraw(REPORT + "/statements/" + ofAll).statusCode(204);
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        factsheet("NOR", "text", not(hasItem(containsString("garden"))));
        factsheet("NOR", "source", not(hasItem(ofAll)));
        nobody().get(SEARCH + "garden").then().body("items", empty());
        differing(contains("NOR"));
        secretariat().get("/me/tasks").then().body("items.kind", hasItem("PUBLISH_FACTSHEETS"));
        committee()
                .get(FACTSHEETS + "NOR/draft")
                .then()
                .body("edition.number", equalTo(2))
                .body("changes.place", contains("/STATEMENT/" + ofNorway))
                .body("concerned", empty());

        publish(List.of("NOR")).statusCode(200).body("published", contains("NOR"));
        factsheet("NOR", "text", hasItem(containsString("garden")));
        differing(empty());
    }

    @Test
    @Tag("slow") // 0.8 s
    void draftSaysWhoseFactsheetsItConcerns() {
        draft("FRA", empty());
        GivenReport.withdraw(REPORT + "/practices/" + practice).statusCode(204);
        draft("FRA", contains("NOR"));
        draft("NOR", contains("FRA"));
        draft("RUS", empty());
        var page = committee().get(FACTSHEETS + "FRA/draft.html");
        page.then().body(containsString("What is new here concerns the factsheets of other Parties, too: Norway."));
        committee()
                .get(FACTSHEETS + "FRA/draft.html?lang=FR")
                .then()
                .body(containsString(
                        "Ce qui est nouveau ici concerne aussi les fiches pays d’autres Parties\u00a0: Norvège."));
        put(KEY_FINDINGS, Map.of("text", plain("What holds for orchards."))).statusCode(204);
        draft("FRA", contains("NOR", "RUS"));

        secretariat()
                .header("If-Match", GivenReport.tag(FACTSHEETS + "RUS/draft"))
                .body(Map.of("note", "Orchards"))
                .post(FACTSHEETS + "RUS/publish")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(GivenReport.tag(FACTSHEETS + "RUS/draft")))
                .body("published", equalTo(ALL));
        draft("RUS", empty());
        draft("FRA", contains("NOR"));
    }

    private void translated() {
        var words = Map.of("language", "FR", "lead", "Le Comité {urgency} {party}", "text", plain("à planter.[^a]"));
        GivenTranslations.save("statements/" + ofAll, words).statusCode(204);
        GivenTranslations.confirm("statements/" + ofAll).statusCode(204);
    }

    private static void draft(String party, Matcher<?> concerned) {
        committee().get(FACTSHEETS + party + "/draft").then().body("concerned", concerned);
    }

    private static void differing(Matcher<?> parties) {
        secretariat().get("/rounds/2/factsheets?differs=true").then().body("items.party", parties);
    }

    /** What everybody reads of the items in the newest edition. */
    private static void factsheet(String party, String member, Matcher<?> said) {
        nobody().get(FACTSHEETS + party).then().statusCode(200).body(ITEMS + member, said);
    }

    private static Map<String, Object> toAll(String markdown) {
        var wish = new HashMap<>(GivenReport.statement(Map.of("kind", "ALL_PARTIES", "parties", List.of()), "II-2"));
        wish.put("text", cited(markdown + "[^a]", citation("a", "RECOMMENDATION", "II-2")));
        return wish;
    }

    private static Map<String, Object> named(String... parties) {
        return Map.of("kind", "NAMED_PARTIES", "parties", List.of(parties));
    }

    private static Map<String, Object> ofFranceAndNorway() {
        var wish = new HashMap<>(GivenReport.practice("FRA"));
        wish.put("parties", List.of("FRA", "NOR"));
        return wish;
    }
}
