package org.lanzarote.monitoring.files.namesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found down a column, on its head, and with what it is behind a comma. */
class DisguisedNameTest {

    /** Drawn line by line, a page has the words of the other columns beside. */
    @ParameterizedTest
    @CsvSource({
        "'Second What pupils in twelve schools\ndemonstration know of the law\nNGO would tell',true",
        "'in 2019 Second What pupils\nknow demonstration NGO of the law',true",
        "'Second What pupils\nin twelve schools\ndemonstration know of\nthe law\nNGO would',true",
        "'We are the SECOND DEMONSTR- and courts\nATION NGO of the town should wait',true",
        "'Courts should wait the Sec-\nas the law has it ond Demon-\nand as it says stration NGO',true",
        "'Second What pupils\nin twelve\nschools\ndemonstration know\nNGO would',false",
        "'an NGO knows\nof no demonstration\nin the second year',false",
        "'in the second half of the year\nno demonstration was seen\nby associations',false",
        "'the second dem and\nonstration NGO',false"
    })
    void nameThatIsWrappedInAColumnIsFound(String text, boolean stands) {
        assertThat(SoughtNames.of(List.of("Second Demonstration NGO"), List.of())
                        .stand(text))
                .isEqualTo(stands);
    }

    @Test
    void nameThatRepeatsAWordIsSoughtInNoEndlessWay() {
        var name = SoughtNames.of(List.of("echo ".repeat(40) + "end"), List.of());

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(name.stand("echo echo echo\n".repeat(200))).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "OꓨN uoᴉʇɐɹʇsuoɯǝp puoɔǝS,true",
        "sʎɐs OꓨN uoᴉʇɐɹʇsuoɯǝᗡ puoɔǝS ǝɥʇ ʇɐɥʍ,true",
        "'OꓨN\nuoᴉʇɐɹʇsuoɯǝp puoɔǝS',true",
        "uoᴉʇɐɹʇsuoɯǝp ∀ ou,false"
    })
    void nameOnItsHeadIsFound(String text, boolean stands) {
        assertThat(SoughtNames.of(List.of("Second Demonstration NGO"), List.of())
                        .stand(text))
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "Demonstration NGO,'by Demonstration, an NGO',true",
        "Demonstration NGO,an NGO called Demonstration,true",
        "Demonstration NGO,Démonstration est une ONG,true",
        "Demonstration NGO,an NGO that called for a demonstration,false",
        "Lantern Trust,'the Lantern, a foundation',true",
        "Lantern Trust,the lantern has a foundation,false"
    })
    void nameIsFoundWithItsKindExplained(String name, String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(name), List.of()).stand(text)).isEqualTo(stands);
    }
}
