package org.lanzarote.monitoring.people.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;

/** The names of all Parties take the form that a sentence needs. */
@QuarkusTest
class NamesInSentencesTest {

    private static final List<String> WITH_ARTICLE = List.of(
            "the Czech Republic",
            "the Netherlands",
            "the Republic of Moldova",
            "the Russian Federation",
            "the Slovak Republic",
            "the United Kingdom");

    @ParameterizedTest
    @CsvFileSource(resources = "/french-names.csv")
    void frenchNameJoinsThePrepositionBefore(String party, String begins, String of, String to, String in) {
        String name = nobody().get("/parties/" + party).path("nameWithArticle.fr");

        assertThat(Stream.of("{party}", "que de {party}", "sert à {party}", "comme en {party}")
                        .map(text -> NameInText.put(text, "{party}", name, Language.FR, true)))
                .containsExactly(begins, "que " + of, "sert " + to, "comme " + in);
    }

    @Test
    void englishNameHasItsArticle() {
        List<String> names = nobody().get("/parties?limit=100").path("items.nameWithArticle.en");

        assertThat(names).hasSize(48);
        assertThat(names.stream().filter(name -> name.startsWith("the ")).sorted())
                .containsExactlyElementsOf(WITH_ARTICLE);
        assertThat(names.stream()
                        .map(name -> NameInText.put("{party} and {party}.", "{party}", name, Language.EN, true))
                        .filter(text -> text.contains("he "))
                        .sorted()
                        .toList())
                .isEqualTo(WITH_ARTICLE.stream()
                        .map(name -> "T" + name.substring(1) + " and " + name + ".")
                        .toList());
    }
}
