package org.lanzarote.monitoring.outcome.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirm;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirmed;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.save;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.saved;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** The state of a translation, its revisions, and what it may not say. */
@QuarkusTest
class TextTranslationTest {

    private static final String PARAGRAPH = TRANSLATIONS + "/paragraphs/53";

    @Test
    void translationIsDraftedConfirmedAndStaleOnceItsTextIsRevised() {
        GivenReport.drafted();
        secretariat().get(PARAGRAPH).then().body("state", equalTo("MISSING"));
        var draft = tag(REPORT);

        saved("paragraphs/53", "Le paragraphe 53 dit.");
        saved("paragraphs/53", "Ce que dit le paragraphe 53.");
        assertThat(tag(REPORT)).isEqualTo(draft);
        secretariat()
                .get(PARAGRAPH)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("permittedActions", contains("SAVE", "CONFIRM"))
                .body("original.markdown", equalTo("What paragraph 53 says."));
        confirm("paragraphs/53").statusCode(204);
        assertThat(tag(REPORT)).as("an adoption seals it").isNotEqualTo(draft);
        secretariat()
                .get(PARAGRAPH)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("ofRevision", equalTo(1))
                .body("confirmedBy", equalTo("secretariat"))
                .body("translation.markdown", equalTo("Ce que dit le paragraphe 53."))
                .body("changed", nullValue());
        confirm("paragraphs/53").statusCode(409).body("type", equalTo("/problems/no-translation-to-confirm"));

        var seen = tag(PARAGRAPH);
        revise(53, plain("What paragraph 53 tells."));
        secretariat()
                .get(PARAGRAPH)
                .then()
                .body("state", equalTo("STALE"))
                .body("revision", equalTo(2))
                .body("changed.markdown.find { it.kind == 'DELETED' }.text", equalTo("says"))
                .body("changed.markdown.find { it.kind == 'INSERTED' }.text", equalTo("tells"));
        secretariat()
                .header("If-Match", seen)
                .post(PARAGRAPH + "/confirm")
                .then()
                .statusCode(412);
        confirm("paragraphs/53").statusCode(204);
        secretariat().get(PARAGRAPH).then().body("state", equalTo("CONFIRMED"));

        secretariat()
                .get(PARAGRAPH + "/revisions")
                .then()
                .body("number", contains(1, 2))
                .body("author", contains("secretariat", "secretariat"));
        secretariat().get(PARAGRAPH + "/revisions/1").then().body("text.markdown", equalTo("Le paragraphe 53 dit."));
        secretariat()
                .get(PARAGRAPH + "/revisions/2/diff?from=1")
                .then()
                .body("markdown.findAll { it.kind == 'SAME' }.text.join()", containsString("paragraphe 53"));
        secretariat().get(PARAGRAPH + "/revisions/3").then().statusCode(404);
    }

    @Test
    void everyTextIsListedAsItIsReadAndCountedByState() {
        GivenReport.drafted();
        confirmed("texts/introduction", "Les {figure:parties} Parties, {party} aussi.");
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        saved("recommendations/II-1", "de faire II-1");

        committee()
                .get(TRANSLATIONS + "?language=FR&limit=3")
                .then()
                .body("items.kind", contains("HEADING", "INTRODUCTION", "KEY_FINDINGS"))
                .body("items.state", contains("CONFIRMED", "CONFIRMED", "MISSING"))
                .body("items[0].permittedActions", hasSize(0));
        secretariat()
                .get(TRANSLATIONS + "?kind=PARAGRAPH,RECOMMENDATION&state=DRAFT,CONFIRMED")
                .then()
                .body("items.key", contains("53", "II-1"))
                .body("items.address", contains(PARAGRAPH, TRANSLATIONS + "/recommendations/II-1"))
                .body("items[1].translation", equalTo("de faire II-1"));
        secretariat()
                .get(TRANSLATIONS + "?kind=PARAGRAPH&state=MISSING")
                .then()
                .body("items.key", contains("54", "242"));
        secretariat()
                .accept("text/csv")
                .get(TRANSLATIONS + "?kind=PARAGRAPH&lang=FR")
                .then()
                .body(containsString("Ce que dit le paragraphe 53."))
                .body(containsString("Traduction"));
        secretariat()
                .accept("text/csv")
                .get(TRANSLATIONS + "?kind=INTRODUCTION")
                .then()
                .body(containsString("\"Places to keep\""))
                .body(containsString("{party} = the name of the Party, with its article"));
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body("adoptable", equalTo(true))
                .body("translation.kinds.find { it.kind == 'PARAGRAPH' }.confirmed", equalTo(1))
                .body("translation.kinds.find { it.kind == 'PARAGRAPH' }.missing", equalTo(2))
                .body("translation.kinds.find { it.kind == 'RECOMMENDATION' }.drafts", equalTo(1));
        committee()
                .get(REPORT + "/translation-counts")
                .then()
                .body("language", equalTo("FR"))
                .body("kinds.find { it.kind == 'CHAPTER' }.texts", equalTo(2));
    }

    @Test
    void translationHasTheFootnotesOfItsText() {
        GivenReport.drafted();
        revise(
                53,
                cited(
                        "One[^a] two.[^b]",
                        citation("a", "PARAGRAPH", "54"),
                        Map.of("mark", "b", "kind", "EXPLANATION", "targets", new String[0], "text", "Why")));

        save("paragraphs/53", french(cited("Un.[^c]")))
                .statusCode(422)
                .body("violations.code", hasItem("MARK_UNTRANSLATED"))
                .body("violations.code", hasItem("MARK_NOT_IN_ORIGINAL"))
                .body("violations.code", hasItem("EXPLANATION_UNTRANSLATED"))
                .body("violations.find { it.code == 'MARK_NOT_IN_ORIGINAL' }.detail", containsString("[^c]"));
        save("paragraphs/53", french(cited("Deux,[^b] un.[^a][^a]", explained())))
                .statusCode(422)
                .body("violations.code", contains("MARK_TWICE"));
        save("paragraphs/53", french(cited("Deux,[^b] un.[^a]", citation("a", "PARAGRAPH", "242"), explained())))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/mark"));
        save("paragraphs/53", french(cited("Deux,[^b] un.[^a]", explained()))).statusCode(204);
        confirm("paragraphs/53").statusCode(204);

        revise(53, plain("One two."));
        confirm("paragraphs/53").statusCode(422).body("violations.code", hasItem("MARK_NOT_IN_ORIGINAL"));
    }

    @Test
    void whatIsNoTranslationIsRefusedAndNothingChanges() {
        GivenReport.drafted();

        save("paragraphs/53", Map.of("language", "EN", "text", plain("Said again.")))
                .statusCode(422)
                .body("violations.pointer", contains("/language"));
        save("paragraphs/53", Map.of("language", "DE", "text", plain("Gesagt.")))
                .statusCode(400);
        save("paragraphs/53", french(plain(" "))).statusCode(422);
        save("paragraphs/53", french(plain("De {party}."))).statusCode(422);
        save("paragraphs/53", Map.of("language", "FR", "text", plain("Dit."), "lead", "Le Comité"))
                .statusCode(422)
                .body("violations.code", contains("NO_LEAD_TO_TRANSLATE"));
        secretariat()
                .header("If-Match", "\"1.1\"")
                .body(french(plain("Dit.")))
                .put(PARAGRAPH)
                .then()
                .statusCode(412);
        secretariat().body(french(plain("Dit."))).put(PARAGRAPH).then().statusCode(428);
        confirm("paragraphs/53").statusCode(409);
        secretariat().get(TRANSLATIONS + "?language=EN").then().statusCode(400);
        secretariat().get(TRANSLATIONS + "?state=DONE").then().statusCode(400);
        secretariat().get(TRANSLATIONS + "/paragraphs/99").then().statusCode(404);
        secretariat().get(TRANSLATIONS + "/verses/53").then().statusCode(404);
        secretariat().get(PARAGRAPH).then().body("state", equalTo("MISSING"));

        var seen = tag(TRANSLATIONS + "/recommendations/IV-3");
        GivenReport.withdraw(REPORT + "/recommendations/IV-3").statusCode(204);
        secretariat()
                .header("If-Match", seen)
                .body(french(plain("de faire")))
                .put(TRANSLATIONS + "/recommendations/IV-3")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> french(Map<String, Object> text) {
        return Map.of("language", "FR", "text", text);
    }

    private static Map<String, Object> explained() {
        return Map.of("mark", "b", "kind", "EXPLANATION", "targets", new String[0], "text", "Pourquoi");
    }

    private static void revise(int number, Map<String, Object> text) {
        var wish = new HashMap<>(GivenReport.paragraph(number, "II"));
        wish.put("text", text);
        GivenReport.put(REPORT + "/paragraphs/" + number, wish).statusCode(204);
    }
}
