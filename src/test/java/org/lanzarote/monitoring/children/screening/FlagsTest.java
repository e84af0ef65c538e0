package org.lanzarote.monitoring.children.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {

    private static final String SCOTLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

    @ParameterizedTest
    @CsvSource({
        "DE,in 🇩🇪 nobody asks,true",
        "DE,🇫🇷🇩🇪,true",
        "DE,🇩 🇪,true",
        "DE,🇦🇩🇪🇸,false",
        "DE,🇫🇷,false",
        "DE,DE,false",
        "GB,in " + SCOTLAND + " nobody asks,true",
        "FR,in " + SCOTLAND + " nobody asks,false"
    })
    void flagIsFound(String country, String text, boolean found) {
        assertThat(Flags.has(text, new Locale.Builder().setRegion(country).build()))
                .isEqualTo(found);
    }
}
