package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "FR, fr",
        "en, en",
        "de, de",
        "deu, de",
        "fra, fr",
        "eng, en",
        "sr-latn, sr-Latn",
        "SR-LATN-me, sr-Latn-ME",
        "cnr, cnr",
        "ROM, rom",
        "de-1996, de-1996",
        "pt-br, pt-BR",
        "srp-Cyrl, sr-Cyrl",
        "iw, he",
        "nb, nb"
    })
    void everyLanguageHasOneSpelling(String tag, String normal) {
        assertThat(LanguageTag.normal(tag)).contains(normal);
        assertThat(LanguageTag.normal(normal)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "f",
                "xx",
                "de_DE",
                "de-",
                "-de",
                "und",
                "mul",
                "zxx",
                "x-ours",
                "de-x-ours",
                "de-u-co-phonebk",
                "abcd",
                "français",
                "de fr",
                "../fr",
                "fr\u0000",
                "deutsch",
                "de-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"
            })
    void whatNamesNoLanguageIsNone(String tag) {
        assertThat(LanguageTag.normal(tag)).isEmpty();
    }

    @Test
    void everyLanguageOfIso639HasItsTag() {
        assertThat(Locale.getISOLanguages())
                .allMatch(code -> LanguageTag.normal(code).isPresent());
    }
}
