package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** A text file has what people read: sentences, headings, lists, tables, addresses. A program comes in under no name. */
@Execution(CONCURRENT)
class ProseTest {

    @TempDir
    Path folder;

    @Test
    void textOfPeopleIsTaken() throws IOException {
        assertThat(refused("of-words.txt")).isEmpty();
    }

    @Test
    void programIsNoText() throws IOException {
        assertThat(refused("of-programs.txt").keySet())
                .containsExactlyElementsOf(samples("of-programs.txt").keySet());
    }

    /** One stands among chapters of words, and several together stand nowhere. */
    @Test
    void fewOddLinesAmongManyOfWordsAreTaken() {
        var chapter = "The Party shall take the necessary measures to protect the child who is heard.\n".repeat(20);
        assertThat(isRefused(chapter + "SELECT a FROM b WHERE c = 'd';\n" + chapter))
                .isFalse();
        assertThat(isRefused(chapter + "rm -rf /home\n".repeat(5) + chapter)).isTrue();
        assertThat(isRefused("The law.\nrm -rf /home\n".repeat(3))).isTrue();
    }

    /** A word without an end is read in as much time as other words are. */
    @ParameterizedTest
    @ValueSource(strings = {".", "a.", ">", "(", "_", "a@", "http://.", "-a", "a,", "\u7b2c", "!a=", "A b "})
    @Tag("slow") // 1.0 s
    void endlessLineIsReadAtOnce(String piece) {
        var line = "Law " + piece.repeat(500_000 / piece.length()) + "{";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isRefused(line));
    }

    /** The samples that are refused, with what is told of them. */
    private Map<String, String> refused(String resource) throws IOException {
        Map<String, String> refused = new LinkedHashMap<>();
        samples(resource).forEach((name, text) -> refusal(text).ifPresent(told -> refused.put(name, told)));
        return refused;
    }

    private boolean isRefused(String text) {
        return refusal(text).isPresent();
    }

    private Optional<String> refusal(String text) {
        return Optional.ofNullable(catchThrowableOfType(
                        ProblemException.class, () -> new Looking(folder).at(text.getBytes(UTF_8))))
                .map(ProblemException::getMessage);
    }

    /** What stands below each heading of the resource. */
    private static Map<String, String> samples(String resource) throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        try (var content = Objects.requireNonNull(ProseTest.class.getResourceAsStream("/texts/" + resource))) {
            for (var sample : new String(content.readAllBytes(), UTF_8).split("(?m)^==== ", -1)) {
                int end = sample.indexOf('\n');
                if (end > 0) {
                    samples.put(sample.substring(0, end), sample.substring(end + 1));
                }
            }
        }
        return samples;
    }
}
