package org.lanzarote.monitoring.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which configured keys are keys. */
class SecretKeysTest {

    private static final String KEY = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

    @TempDir
    Path folder;

    @Test
    void keyIsReadFromAFileWithItsLastLineBreak() throws IOException {
        assertThat(SecretKeys.read("key", file("rw-r-----", KEY + "\n"))).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({
        "no Base64, not in Base64",
        "c2hvcnQ=, only 5 bytes long",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, not random",
        "'', only 0 bytes long"
    })
    void whatIsNoKeyIsNamedAndNotTold(String text, String what) {
        assertThatThrownBy(() -> SecretKeys.decode("the.key", text))
                .isInstanceOf(UnfitKey.class)
                .hasMessage("the.key is " + what);
    }

    @ParameterizedTest
    @CsvSource({"rw-r--r--", "rw-----w-"})
    void fileThatEverybodyMayReadOrWriteKeepsNoSecret(String permissions) throws IOException {
        var file = file(permissions, KEY);

        assertThatThrownBy(() -> SecretKeys.read("the.key", file))
                .isInstanceOf(UnfitKey.class)
                .hasMessageContaining("everybody");
    }

    @Test
    void missingFileIsTold() {
        assertThatThrownBy(() -> SecretKeys.read("the.key", folder.resolve("nothing")))
                .isInstanceOf(UnfitKey.class)
                .hasMessage("the.key is no file that can be read");
    }

    private Path file(String permissions, String text) throws IOException {
        var file = Files.writeString(folder.resolve("key"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
