package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-25, EN, 25 May 2023",
        "2023-05-25, FR, 25 mai 2023",
        "2023-06-01, FR, 1er juin 2023",
        "2023-06-01, EN, 1 June 2023",
        "2022-08-11, FR, 11 août 2022"
    })
    void dayIsToldInTheLanguageOfTheText(LocalDate day, Language language, String told) {
        assertThat(DayInWords.of(day, language)).isEqualTo(told);
    }
}
