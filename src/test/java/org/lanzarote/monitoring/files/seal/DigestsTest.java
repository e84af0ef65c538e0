package org.lanzarote.monitoring.files.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestsTest {

    /** As FIPS 180 has them. */
    @Test
    void digestsAreThoseOfTheStandardInLowerCase() {
        assertThat(Digests.sha256("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .matches(Digests.PATTERN);
        assertThat(Digests.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 1_000_000})
    void streamHasTheDigestOfItsBytes(int length) throws IOException {
        var content = "x".repeat(length).getBytes(UTF_8);

        assertThat(Digests.sha256(new ByteArrayInputStream(content))).isEqualTo(Digests.sha256(content));
    }
}
