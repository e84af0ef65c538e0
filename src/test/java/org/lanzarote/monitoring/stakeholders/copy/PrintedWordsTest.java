package org.lanzarote.monitoring.stakeholders.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for in a copy is what a reader sees, and people are known by their family names. */
class PrintedWordsTest {

    @Test
    @Tag("slow") // 0.5 s
    void markdownIsReadAsItIsPrinted() {
        assertThat(PrintedWords.of("> Dem&#111;n**str**a[tion](https://example.org/a 'My')\\\n> *NGO* `says`"))
                .isEqualTo("\nDemonstration\nNGO says\nhttps://example.org/a\nMy\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Gertrud Blumenthal,Blumenthal",
        "Gertrud Maria Blumenthal-Schmidt,Maria Blumenthal Schmidt",
        "BLUMENTHAL Gertrud,BLUMENTHAL Gertrud",
        "Gertrud de la Tour,''",
        "Blumenthal,''"
    })
    void familyNamesAreTheLongWordsAfterTheGivenName(String person, String families) {
        assertThat(String.join(" ", KnownNames.families(person).toList())).isEqualTo(families);
    }
}
