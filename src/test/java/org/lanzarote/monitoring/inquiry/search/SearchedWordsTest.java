package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.found;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.marked;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.published;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which forms and spellings a word is found, and by which it is not. Paragraphs are numbered as they stand in the test. */
@QuarkusTest
class SearchedWordsTest {

    /** Two forms of a verb, which stand in a paragraph each. */
    private static final String IRREGULAR = """
            appeler, appellent
            commencer, commençons
            protéger, protègent
            partager, partageons
            étudier, étudient
            publie, publier
            entendre, entendent
            prévoir, prévoient
            exprimer, expriment
            supprimer, suppriment
            donner, donnent
            """;

    /** What is asked in a language, and a text in which it stands otherwise. */
    private static final String SPELLINGS = """
            FR, l'enfant,         L’enfant parle.
            FR, l’enfant,         L'enfant parle.
            FR, enfant,           L’enfant parle.
            FR, aujourd'hui,      C’est aujourd’hui.
            FR, œuvre,            Mettre en oeuvre.
            FR, oeuvre,           Mettre en œuvre.
            FR, OEUVRE,           La mise en ŒUVRE.
            FR, sous-question,    Une sous-question.
            FR, sous question,    Une sous-question.
            FR, sous-question,    Une sous question.
            FR, coopération,      La co-opération.
            FR, co-opération,     La coopération.
            FR, ÉTAT,             Un état.
            FR, état,             L’ÉTAT.
            FR, etat,             L’ÉTAT.
            FR, État,             UN ETAT.
            EN, e-mail,           They send email.
            EN, email,            They send an e-mail.
            EN, e‑mail,           They send an e-mail.
            EN, cooperation,      Of co-operation.
            EN, co-operating,     Of cooperation.
            EN, café,             In a cafe.
            EN, child's,          The child’s view.
            """;

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

    @Test
    void frenchParticiplesMeetWithAndWithoutAccents() {
        published(
                "FR",
                "Les lois citées.",
                "Un texte cité.",
                "Des enquêtes menées à terme.",
                "Des images autogénérées.",
                "Des contenus autogénérés.",
                "Des contenus publiés.",
                "Une liste publiée.");
        for (var form : List.of("citées", "citees", "cités", "cites", "cite")) {
            assertThat(found(form)).as(form).containsExactlyInAnyOrder(1, 2);
        }
        assertThat(found("menees")).containsExactly(3);
        for (var form : List.of("autogénérés", "autogeneres", "auto-générés", "autogenerees", "auto-générée")) {
            assertThat(found(form)).as(form).containsExactlyInAnyOrder(4, 5);
        }
        for (var form : List.of("publies", "publiees", "publié")) {
            assertThat(found(form)).as(form).containsExactlyInAnyOrder(6, 7);
        }
    }

    @Test
    void anotherWordIsNoCorrection() {
        published("EN", "They widen the law for each human in schools.");
        for (var word : List.of("women", "woman", "widow")) {
            search("q=" + word).body("total", equalTo(0)).body("corrected", equalTo(null));
        }
        search("q=shcools").body("corrected.meant", contains("schools")).body("total", equalTo(1));
    }

    @Test
    void correctionIsToldWhereNothingHasAllWords() {
        published("EN", "They widen the law in schools.");

        search("q=Norwey schools")
                .body("total", equalTo(0))
                .body("corrected.written", contains("Norwey"))
                .body("corrected.meant", contains("norway"));
        search("q=Norway schools").body("total", equalTo(0)).body("corrected", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = IRREGULAR)
    @Tag("slow") // 0.9 s
    void formsOfIrregularFrenchVerbsMeet(String one, String other) {
        published(
                "FR",
                IRREGULAR
                        .lines()
                        .flatMap(line -> Stream.of(line.split(", ", -1)))
                        .map("On a dit : %s."::formatted)
                        .toArray(String[]::new));
        assertThat(found(one)).hasSize(2).isEqualTo(found(other));
    }

    @Test
    @Tag("slow") // 0.4 s
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
    @CsvSource(textBlock = SPELLINGS)
    @Tag("slow") // 1.8 s
    void spellingsOfAWordMeet(String language, String asked, String text) {
        var texts = SPELLINGS
                .lines()
                .map(line -> line.split(", +", 3))
                .filter(cells -> cells[0].equals(language))
                .map(cells -> cells[2])
                .toList();
        published(language, texts.toArray(String[]::new));
        assertThat(found(asked)).contains(texts.indexOf(text) + 1);
        assertThat(marked(asked)).as("marks").isNotEmpty();
    }

    @Test
    void accentsThatStandApartAreThoseOfTheLetter() {
        published("FR", Normalizer.normalize("Une école, où l’élève étudie.", Normalizer.Form.NFD));
        assertThat(found("école")).containsExactly(1);
        assertThat(found(Normalizer.normalize("élève", Normalizer.Form.NFD))).containsExactly(1);
        assertThat(marked("école")).containsExactly("école");
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
        assertThat(found("\"complaint by the victim\"")).containsExactly(1);
        assertThat(found("\"of the\" victim")).containsExactly(1);
        assertThat(found("\"victim of the\"")).containsExactly(1);
        assertThat(found("son")).containsExactly(2);
    }

    @Test
    void phraseAsksForEachOfItsWords() {
        published(
                "EN",
                "Possession is punished.",
                "Possession is not punished.",
                "It is not said. Possession punishes nobody.",
                "Possessions are not punishing.");
        assertThat(found("punished")).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(found("\"not punished\"")).containsExactlyInAnyOrder(2, 4);
        assertThat(found("\"is not punished\"")).containsExactly(2);
        assertThat(found("\"possession is\"")).containsExactlyInAnyOrder(1, 2);
        assertThat(found("possession -\"is punished\"")).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(found("\"not said\" OR \"is punished\"")).containsExactlyInAnyOrder(1, 3);
        assertThat(marked("\"not punished\"")).containsOnly("punished", "punishing");
    }

    @Test
    void frenchWordsThatSayNothingHideNothing() {
        published("FR", "L’affaire a été jugée par la même cour, et les enfants entendus.");
        for (var asked : List.of(
                "\"a été jugée\"", "\"a ete jugee\"", "\"par la meme cour\"", "\"les enfants\"", "les enfants")) {
            assertThat(found(asked)).as(asked).containsExactly(1);
        }
        assertThat(found("\"la cour\"")).isEmpty();
    }
}
