package org.lanzarote.monitoring.preparation.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.preparation.print.PrintedPage.IN_FORCE;
import static org.lanzarote.monitoring.preparation.print.PrintedPage.VERSION;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenPrinted;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class QuestionnairePageTest {

    @Test
    void publicReadsTheQuestionnaireInForceAsAPage() {
        GivenPrinted.launched("FRA");

        nobody().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(IN_FORCE)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Vary", "Accept, Accept-Encoding")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src"));
        nobody().get(IN_FORCE).then().contentType("application/json").header("Vary", "Accept, Accept-Encoding");
        nobody().accept("text/html").get(VERSION).then().contentType("text/html;charset=UTF-8");
    }

    @Test
    void pageTellsItsVersionItsAuthenticLanguageAndItsAdoption() {
        GivenPrinted.launched("FRA");

        assertThat(PrintedPage.of(nobody()).words())
                .startsWith("A questionnaire of every kind Version 1 Authentic text English Adopted at A meeting"
                        + " Date of adoption 1 February 2027 Reference of the decision A decision Protection 1 Help");
        assertThat(PrintedPage.of(nobody().queryParam("lang", "FR")).words())
                .startsWith(
                        "Un questionnaire de toutes sortes Version 1 Texte authentique anglais Réunion d’adoption A meeting"
                                + " Date d’adoption 1er février 2027 Référence de la décision A decision Protection des enfants");
    }

    @Test
    void draftSaysThatItIsOne() {
        GivenRounds.prepared();
        GivenPrinted.drafted();

        assertThat(PrintedPage.of(committee()).words())
                .contains("Status Draft, not adopted")
                .doesNotContain("Adopted at");
        assertThat(PrintedPage.of(committee().queryParam("lang", "FR")).words()).contains("Statut Projet, non adopté");
    }

    @Test
    void draftIsNoPageForOutsiders() {
        GivenRounds.prepared();
        GivenPrinted.drafted();

        for (var outsider : List.of(nobody(), focalPoint("FRA"))) {
            outsider.accept("text/html")
                    .get(VERSION)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("text/html"))
                    .body(containsString("<h1>Not found</h1>"));
        }
    }

    @Test
    void missingTranslationIsShownInTheAuthenticLanguageAndMarked() {
        GivenRounds.prepared();
        var wish = GivenPrinted.wish();
        GivenPrinted.question(wish, "1.1").put("text", Map.of("en", "Untranslated?", "translation", "MISSING"));
        secretariat().body(wish).post(IN_FORCE + "/versions").then().statusCode(201);

        assertThat(PrintedPage.of(committee().queryParam("lang", "FR")).html())
                .contains("<html lang=\"fr\">")
                .contains("</span> <span lang=\"en\">Untranslated?</span>"
                        + " <strong class=\"mark\">[pas encore traduit]</strong></p>");
        assertThat(PrintedPage.of(committee()).html())
                .contains("</span> Untranslated?</p>")
                .doesNotContain("class=\"mark\"");
    }

    @Test
    void staleTranslationIsMarked() {
        GivenRounds.prepared();
        var tag = GivenPrinted.drafted();
        var wish = GivenPrinted.wish();
        GivenPrinted.question(wish, "1.1")
                .put("text", Map.of("en", "Is there any helpline?", "fr", "Existe-t-il une ligne d’assistance ?"));
        secretariat().header("If-Match", tag).body(wish).put(VERSION).then().statusCode(204);

        assertThat(PrintedPage.of(committee().queryParam("lang", "FR")).html())
                .contains("Existe-t-il une ligne d’assistance ? <strong class=\"mark\">[traduction à mettre à jour]<");
        assertThat(PrintedPage.of(committee()).html())
                .contains("Is there any helpline?</p>")
                .doesNotContain("class=\"mark\"");
    }

    @Test
    void markupInAWordingIsShownAsText() {
        GivenRounds.prepared();
        var wish = GivenPrinted.wish();
        var hostile = "<script>alert('1')</script> & \"{page.lang}\" **no CommonMark**";
        wish.put("title", Map.of("en", hostile, "fr", hostile));
        GivenPrinted.question(wish, "1.1").put("text", Map.of("en", hostile, "fr", hostile));
        secretariat().body(wish).post(IN_FORCE + "/versions").then().statusCode(201);
        var escaped = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;{page.lang}&quot; **no CommonMark**";

        assertThat(PrintedPage.of(committee()).html())
                .contains("<title>" + escaped, "<h1>" + escaped, "</span> " + escaped + "</p>")
                .doesNotContain("<script");
    }

    @Test
    void pageOfAnAudienceHasWhatIsPutToItAndNothingElse() {
        GivenPrinted.launched("FRA");

        var page = PrintedPage.of(nobody().queryParam("audience", "CHILD").queryParam("lang", "EN"));

        assertThat(Pattern.compile("<li id=\"q-([^\"]+)\"")
                        .matcher(page.html())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("1", "1.1", "8");
        assertThat(page.words())
                .contains("Put to children", "Protection", "1.1 Is there a helpline? Required Tick one box")
                .doesNotContain("Put to:", "Prosecution");
    }

    @Test
    void pageOfAnAudienceRefersToNothingThatItDoesNotHave() {
        GivenPrinted.launched("FRA");

        var page = PrintedPage.of(nobody().queryParam("audience", "STAKEHOLDER"));

        assertThat(page.question("3")).contains("See also 1.1 Tick all that apply");
        assertThat(Pattern.compile("href=\"#(q-[^\"]+)\"").matcher(page.html()).results())
                .isNotEmpty()
                .allMatch(link -> page.html().contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void unknownLanguageOrAudienceIsABadParameterWithWhatIsPossible() {
        GivenPrinted.launched("FRA");

        var asking = IN_FORCE + "?lang=DE&audience=state";
        nobody().get(asking)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"))
                .body("violations.parameter", contains("audience", "lang"))
                .body(
                        "violations.detail",
                        contains("One of STATE, STAKEHOLDER, CHILD is expected", "One of EN, FR is expected"));
        nobody().accept("text/html")
                .get(asking)
                .then()
                .statusCode(400)
                .body(containsString("<code>lang</code>: One of EN, FR is expected"));
    }
}
