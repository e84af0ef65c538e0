package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The auditor may give an address as it was seen anywhere. */
class RecordSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "/rounds/2/replies/FRA,                     /rounds/2/replies/FRA",
        "/rounds/02/replies/F%52A?x=1,              /rounds/2/replies/FRA",
        "//rounds/+2;x=1//replies/./FRA/,           /rounds/2/replies/FRA/",
        "https://a.example:8080/rounds/2/replies,   /rounds/2/replies",
        "https://a.example,                         /",
        "rounds/2,                                  /rounds/2",
        "/organisations/0199A0C2-7E61-7B3C-9D44-0A1B2C3D4E5F, /organisations/0199a0c2-7e61-7b3c-9d44-0a1b2c3d4e5f",
        "/rounds/2/stakeholder%2Dsubmissions/0199A0C2-7E, /rounds/2/stakeholder-submissions/0199a0c2-7e",
        "/rounds/2/answers/9.1,                     /rounds/2/answers/9.1",
        "/rounds/2/replies/F%2fA%3f,                /rounds/2/replies/F%2FA%3F",
        "/rounds/é,                                 /rounds/%C3%A9",
        "%,                                         /%25",
        "'',                                        ''"
    })
    void everySpellingComesToOne(String sent, String known) {
        assertThat(RecordSpelling.beginning(sent)).isEqualTo(known);
    }
}
