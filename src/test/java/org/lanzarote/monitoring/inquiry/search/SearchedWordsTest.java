package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** In which forms and spellings a word is found, and by which it is not. Paragraphs are numbered as they stand in the test. */
@QuarkusTest
class SearchedWordsTest {

    @Test
    void formsOfAFrenchVerbMeet() {
        published(
                "FR",
                "Qui enseigne.",
                "Tu enseignes.",
                "Ils enseignent.",
                "Nous enseignons.",
                "Vous enseignez.",
                "Il enseignait.",
                "Ils enseignaient.",
                "Il a enseigné.",
                "Elle est enseignée.",
                "Il faut enseigner.");
        for (var form : List.of(
                "enseigne",
                "enseignes",
                "enseignent",
                "enseignons",
                "enseignez",
                "enseignait",
                "enseignaient",
                "enseigné",
                "enseignee",
                "enseigner")) {
            assertThat(found(form)).as(form).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        }
        search("q=enseigne&limit=1").body("corrected", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "appeler, appellent",
        "commencer, commençons",
        "protéger, protègent",
        "partager, partageons",
        "étudier, étudient",
        "publie, publier",
        "entendre, entendent",
        "prévoir, prévoient",
        "exprimer, expriment",
        "supprimer, suppriment",
        "donner, donnent"
    })
    void formsOfIrregularFrenchVerbsMeet(String one, String other) {
        published("FR", "On a dit : " + one + ".", "On a dit : " + other + ".");
        assertThat(found(one)).containsExactlyInAnyOrder(1, 2);
        assertThat(found(other)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void frenchWordsThatOnlyLookAlikeDoNotMeet() {
        var words = List.of(
                "agir",
                "agent",
                "âge",
                "par-là",
                "parent",
                "viol",
                "violent",
                "contes",
                "content",
                "prise",
                "prison",
                "façade",
                "façon",
                "invite",
                "invente",
                "client",
                "orient",
                "présente",
                "précédent",
                "vie",
                "vient",
                "acide",
                "accident",
                "raison",
                "ras",
                "attente",
                "attire",
                "police",
                "patient");
        published("FR", words.toArray(String[]::new));
        for (int i = 0; i < words.size(); i++) {
            assertThat(found("\"" + words.get(i) + "\"")).as(words.get(i)).containsExactly(i + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, l'enfant,         L’enfant parle.",
        "FR, l’enfant,         L'enfant parle.",
        "FR, enfant,           L’enfant parle.",
        "FR, aujourd'hui,      C’est aujourd’hui.",
        "FR, œuvre,            Mettre en oeuvre.",
        "FR, oeuvre,           Mettre en œuvre.",
        "FR, OEUVRE,           La mise en ŒUVRE.",
        "FR, sous-question,    Une sous-question.",
        "FR, sous question,    Une sous-question.",
        "FR, sous-question,    Une sous question.",
        "FR, coopération,      La co-opération.",
        "FR, co-opération,     La coopération.",
        "FR, ÉTAT,             Un état.",
        "FR, état,             L’ÉTAT.",
        "FR, etat,             L’ÉTAT.",
        "FR, État,             UN ETAT.",
        "EN, e-mail,           They send email.",
        "EN, email,            They send an e-mail.",
        "EN, e‑mail,           They send an e-mail.",
        "EN, cooperation,      Of co-operation.",
        "EN, co-operating,     Of cooperation.",
        "EN, café,             In a cafe.",
        "EN, child's,          The child’s view."
    })
    void spellingsOfAWordMeet(String language, String asked, String text) {
        published(language, text, "-");
        assertThat(found(asked)).containsExactly(1);
        assertThat(marked(asked)).as("marks").isNotEmpty();
    }

    @Test
    void accentsThatStandApartAreThoseOfTheLetter() {
        published("FR", Normalizer.normalize("Une école, où l’élève étudie.", Normalizer.Form.NFD));
        assertThat(found("école")).containsExactly(1);
        assertThat(found(Normalizer.normalize("élève", Normalizer.Form.NFD))).containsExactly(1);
        assertThat(marked("école")).containsExactly("école");
    }

    @Test
    void nameOfAThingWithItsNumberFindsItFirst() {
        published(
                "EN",
                "Of the law.",
                "See paragraph 1, and again paragraph 1, paragraph 1.",
                "Article 20(3)(c) is silent.",
                "Under point 20(3)(c) of that article.",
                "Recommendation II-1 says it, recommendation II-1.");
        for (var name : List.of("paragraph 1", "Paragraphs 1", "para. 1", "paragraphe 1")) {
            search("q=" + name).body("items[0].address", equalTo("/rounds/2/report/paragraphs/1"));
        }
        search("q=paragraph 1").body("items.key", containsInAnyOrder("1", "2"));
        search("q=paragraph 1 law").body("items.key", contains("1"));
        search("q=paragraph 3 OR paragraph 4").body("items.key", containsInAnyOrder("3", "4"));
        search("q=paragraph 77").body("total", equalTo(0));
        for (var name : List.of("recommendation II-1", "recommandation ii-1")) {
            search("q=" + name).body("items[0].address", equalTo("/rounds/2/report/recommendations/II-1"));
        }
        search("q=recommendation II-1").body("items.key", hasItem("5"));
        search("q=question 9.1").body("items[0].kind", equalTo("QUESTION")).body("items[0].key", equalTo("9.1"));
        search("q=question 9").body("items[0].kind", equalTo("QUESTION")).body("items[0].key", equalTo("9"));
        search("q=article 20(3)(c)&kind=PARAGRAPH").body("items.key", contains("3", "4"));
        search("q=Art. 20 (3) (c)&kind=PARAGRAPH").body("items[0].key", equalTo("3"));
        search("q=article 20&kind=PARAGRAPH").body("items[0].key", equalTo("3"));
    }

    @ParameterizedTest
    @CsvSource({"of the", "\"of the\"", "de la", "the", "dans les", "of OR the", "a été", "with -law"})
    void wordsThatSayNothingAreRefused(String words) {
        published("EN", "Of the law.");
        nobody().queryParam("q", words)
                .get("/search")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("q"))
                .body("violations.code", contains("WORDS_TOO_COMMON"));
    }

    @Test
    void wordsThatSayNothingHideNothing() {
        published("EN", "A complaint by the victim of the offence.", "Their son is heard.");
        assertThat(found("the complaint of")).containsExactly(1);
        assertThat(found("\"the complaint by the victim\"")).containsExactly(1);
        assertThat(found("\"of the\" victim")).containsExactly(1);
        assertThat(found("\"victim of the\"")).containsExactly(1);
        assertThat(found("son")).containsExactly(2);
    }

    @Test
    void frenchWordsThatSayNothingHideNothing() {
        published("FR", "L’affaire a été jugée par la même cour, et les enfants entendus.");
        for (var asked : List.of(
                "\"a été jugée\"",
                "\"a ete jugee\"",
                "\"par la meme cour\"",
                "\"la cour\"",
                "\"les enfants\"",
                "les enfants")) {
            assertThat(found(asked)).as(asked).containsExactly(1);
        }
    }

    @Test
    void marksAndPassagesKeepCharactersWhole() {
        var seen = "\uD83D\uDC68\u200D\uD83D\uDC67e\u0302\u0331\uD83D\uDC68\u200D\uD83D\uDC67";
        published("EN", seen.repeat(60) + "law" + seen.repeat(60), "The law.");
        search("q=law&kind=PARAGRAPH").body("total", equalTo(2));
        List<String> texts = search("q=law&kind=PARAGRAPH").extract().path("items.passages.flatten().text");
        assertThat(texts).anyMatch(text -> text.startsWith("\u2026 ") && text.endsWith(" \u2026"));
        for (var text : texts) {
            var bare = text.replace("\u2026 ", "").replace(" \u2026", "");
            assertThat(bare)
                    .matches("(?:"
                            + Normalizer.normalize("\uD83D\uDC68\u200D\uD83D\uDC67|e\u0302\u0331", Normalizer.Form.NFC)
                            + "|[ -~])+");
        }
        assertThat(marked("law")).containsOnly("law");
    }

    @Test
    void markupIsNotShown() {
        published("EN", """
                # Of law

                > It is __said__ and _told_ and *meant* of `law`.

                - one [law](https://example.org) & \\*two\\*
                - law of snake_case, 5 * 3 &amp; more <https://example.org/law>

                ***

                Law [there][a]\\
                again.

                [a]: https://example.org""");
        List<String> texts = search("q=law&kind=PARAGRAPH").extract().path("items.passages.flatten().text");
        assertThat(String.join(" ", texts).replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "Of law It is said and told and meant of law. one law & *two* law of snake_case, 5 * 3 & more"
                                + " https://example.org/law Law there again.");
    }

    private static void published(String language, String... paragraphs) {
        GivenRounds.launched("FRA");
        GivenCorpus.published(language, paragraphs);
    }

    private static Set<Integer> found(String asked) {
        List<String> keys = nobody().queryParam("q", asked)
                .queryParam("kind", "PARAGRAPH")
                .get("/search")
                .then()
                .statusCode(200)
                .body("corrected", equalTo(null))
                .extract()
                .path("items.key");
        return keys.stream().map(Integer::valueOf).collect(toSet());
    }

    private static List<String> marked(String asked) {
        List<Map<String, Object>> passages = nobody().queryParam("q", asked)
                .queryParam("kind", "PARAGRAPH")
                .get("/search")
                .then()
                .extract()
                .path("items.passages.flatten()");
        List<String> marked = new ArrayList<>();
        for (var passage : passages) {
            @SuppressWarnings("unchecked")
            var marks = (List<Map<String, Integer>>) passage.get("marks");
            var text = String.valueOf(passage.get("text"));
            requireNonNull(marks)
                    .forEach(mark -> marked.add(
                            text.substring(requireNonNull(mark.get("start")), requireNonNull(mark.get("end")))));
        }
        return marked;
    }

    private static ValidatableResponse search(String query) {
        return nobody().get("/search?" + query).then().statusCode(200);
    }
}
