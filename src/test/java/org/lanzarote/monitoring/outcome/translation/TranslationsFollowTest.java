package org.lanzarote.monitoring.outcome.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirmed;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.saved;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.TestClock;

/** What is translated follows its text: stale translations wait for somebody, moves give new tags, packages carry all. */
@QuarkusTest
class TranslationsFollowTest {

    private static final String RENEW = "items.findAll { it.kind == 'RENEW_TRANSLATION' }";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void translationThatIsStaleWaitsForTheSecretariat() {
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        String id = GivenReport.post(REPORT + "/statements", statement)
                .statusCode(201)
                .extract()
                .path("id");
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        saved("paragraphs/54", "Ce que dit le paragraphe 54.");
        GivenTranslations.save(
                        "statements/" + id,
                        Map.of(
                                "language",
                                "FR",
                                "lead",
                                "Le Comité {urgency} {party}",
                                "text",
                                plain("à modifier sa loi.[^a]")))
                .statusCode(204);
        GivenTranslations.confirm("statements/" + id).statusCode(204);
        waiting().body(RENEW, empty());

        revised(53, "What paragraph 53 tells.");
        revised(54, "What paragraph 54 tells.");
        waiting()
                .body(RENEW + ".address", contains(TRANSLATIONS + "/paragraphs/53"))
                .body(RENEW + ".round", contains(2))
                .body(
                        RENEW + ".what.fr[0]",
                        equalTo(
                                "Traduire à nouveau un texte du rapport\u00a0: il ne se lit plus comme lorsqu’il a été traduit"));
        committee().get("/me/tasks").then().body(RENEW, empty());
        as("rapporteur").get("/me/tasks").then().body(RENEW, empty());

        GivenTranslations.confirm("paragraphs/53").statusCode(204);
        waiting().body(RENEW, empty());
        statement.put("lead", "The Committee now {urgency} {party}");
        GivenReport.put(REPORT + "/statements/" + id, statement).statusCode(204);
        waiting().body(RENEW + ".address", contains(TRANSLATIONS + "/statements/" + id));
        GivenReport.withdraw(REPORT + "/statements/" + id).statusCode(204);
        waiting().body(RENEW, empty());
    }

    @Test
    void headingThatIsStaleWaitsForTheSecretariatWhileTheReportIsDrafted() {
        var chapter = new HashMap<>(GivenReport.chapter("II"));
        chapter.put(
                "title",
                Map.of("en", "The second", "fr", GivenRounds.text("Chapter II").get("fr")));
        GivenReport.put(REPORT + "/chapters/II", chapter).statusCode(204);
        waiting()
                .body(RENEW + ".address", contains(TRANSLATIONS + "/headings/II"))
                .body(RENEW + ".since", contains(TestClock.NOW.toString()));
        GivenTranslations.confirm("headings/II").statusCode(204);
        waiting().body(RENEW, empty());

        chapter.put(
                "title",
                Map.of("en", "Again", "fr", GivenRounds.text("Chapter II").get("fr")));
        GivenReport.put(REPORT + "/chapters/II", chapter).statusCode(204);
        GivenReport.adopted();
        waiting().body(RENEW, empty());
    }

    @Test
    void moveOfWhatALabelNamesGivesTheTranslationANewTag() {
        revised(54, "See [@paragraph:53] and [@paragraph:242].");
        saved("paragraphs/54", "Voir [@paragraph:53] et [@paragraph:242].");
        var path = TRANSLATIONS + "/paragraphs/";
        var seen = tag(path + "54");

        secretariat()
                .header("If-Match", tag(REPORT + "/paragraphs/53"))
                .body(Map.of("after", 242))
                .post(REPORT + "/paragraphs/53/move")
                .then()
                .statusCode(204);

        secretariat()
                .get(path + "53")
                .then()
                .body("translation.markdown", equalTo("Voir [@paragraph:242] et [@paragraph:54]."));
        assertThat(tag(path + "53")).isNotEqualTo(seen);
        secretariat()
                .get(TRANSLATIONS + "?state=DRAFT")
                .then()
                .body("items.markdown", contains("See [@paragraph:242] and [@paragraph:54]."))
                .body("items.translation", contains("Voir [@paragraph:242] et [@paragraph:54]."));
        secretariat()
                .header("If-Match", seen)
                .body(Map.of("language", "FR", "text", plain("Voir [@paragraph:53] et [@paragraph:242].")))
                .put(path + "53")
                .then()
                .statusCode(412);
    }

    @Test
    void packageCarriesConfirmedWordsAndTheDraftOverThem() {
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        saved("paragraphs/53", "Ce que raconte le paragraphe 53.");
        confirmed("paragraphs/54", "Ce que dit le paragraphe 54.");
        revised(54, "What paragraph 54 tells.");
        saved("paragraphs/54", "Ce que raconte le paragraphe 54.");
        var carried = secretariat().get(REPORT + "/package");
        assertThat(texts(carried))
                .containsExactly(
                        "53 null Ce que dit le paragraphe 53.",
                        "53 DRAFT Ce que raconte le paragraphe 53.",
                        "54 STALE Ce que dit le paragraphe 54.",
                        "54 DRAFT Ce que raconte le paragraphe 54.");
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        var other = REPORT.replace("2", "3");

        secretariat().body(carried.asString()).post(other + "/package").then().statusCode(201);

        assertThat(texts(secretariat().get(other + "/package"))).isEqualTo(texts(carried));
        secretariat().get(other + "/translations/paragraphs/53").then().body("state", equalTo("DRAFT"));
        secretariat().get(other + "/document?lang=FR").then().body(containsString("Ce que dit le paragraphe 53."));
    }

    @Test
    void packageCarriesAStaleTranslationThatNamesWhatIsGone() {
        GivenReport.post(REPORT + "/paragraphs", GivenReport.paragraph(60, "II"))
                .statusCode(201);
        revised(54, "See [@paragraph:60].");
        confirmed("paragraphs/54", "Voir [@paragraph:60].");
        revised(54, "It is so.");
        GivenReport.withdraw(REPORT + "/paragraphs/60").statusCode(204);
        var carried = secretariat().get(REPORT + "/package");
        assertThat(texts(carried)).containsExactly("54 STALE Voir [@paragraph:withdrawn].");
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        var other = REPORT.replace("2", "3");

        secretariat().body(carried.asString()).post(other + "/package").then().statusCode(201);

        assertThat(texts(secretariat().get(other + "/package"))).isEqualTo(texts(carried));
    }

    private static List<String> texts(Response carried) {
        return carried.jsonPath().getList("translations.collect { it.key + ' ' + it.state + ' ' + it.text.markdown }");
    }

    private static void revised(int paragraph, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(paragraph, "II"));
        wish.put("text", plain(markdown));
        GivenReport.put(REPORT + "/paragraphs/" + paragraph, wish).statusCode(204);
    }

    private static ValidatableResponse waiting() {
        return secretariat().get("/me/tasks").then().statusCode(200);
    }
}
