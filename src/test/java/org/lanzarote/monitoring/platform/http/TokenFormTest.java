package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer a.b.c",
                "bEARER a.b.c",
                "Bearer   a.b.c",
                "Bearer a.b.c  ",
                "Bearer Az0_-.9-_zA.Zz",
                "Bearer a.b.",
                "Bearer a.b. "
            })
    void tokenOfThreePiecesHasTheForm(String authorization) {
        assertThat(TokenForm.fits(authorization)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearera.b.c",
                "Bearer\ta.b.c",
                "Bearer a",
                "Bearer a.b",
                "Bearer .b.c",
                "Bearer a..c",
                "Bearer ..",
                "Bearer a.b.c.d",
                "Bearer a.b.c d",
                "Bearer a.b.c\t",
                "Bearer a.b .c",
                "Bearer a.b.c=",
                "Bearer a.b+.c",
                "Bearer a.é.c",
                "Bearer a:b:c"
            })
    void tokenOfAnotherFormHasNot(String authorization) {
        assertThat(TokenForm.fits(authorization)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic YTpi", "Bear a", "a.b"})
    void otherCredentialsAreNothingHere(String authorization) {
        assertThat(TokenForm.fits(authorization)).isTrue();
    }
}
