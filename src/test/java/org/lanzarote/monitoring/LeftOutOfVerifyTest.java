package org.lanzarote.monitoring;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is left to .ci/run. A claim of secrecy stays in mvn verify, however long it takes by itself. */
class LeftOutOfVerifyTest {

    private static final Pattern OF_SECRECY = Pattern.compile(
            ".*(?:Fence|Visibility|Secrecy|Hidden|Public|Withheld|Withhold|TakeDown|TakenDown|Anonym|Nameless).*Test[.]java");

    private static final Pattern FOR_ITS_SECONDS = Pattern.compile("@Tag\\(\"slow\"\\) // [0-9.]+ s");

    @Test
    void noClaimOfSecrecyIsLeftOutForItsSeconds() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var claims = files.filter(file ->
                            OF_SECRECY.matcher(file.getFileName().toString()).matches())
                    .toList();
            assertThat(claims).isNotEmpty();
            for (var claim : claims) {
                assertThat(Files.readString(claim))
                        .as(claim.toString())
                        .matches(not(FOR_ITS_SECONDS.asPredicate()), "leaves nothing out for its seconds");
            }
        }
    }
}
