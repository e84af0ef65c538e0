package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** White space of a text that says more than its words is a file; what people type is none. */
@Execution(CONCURRENT)
class GapsTest {

    private static final List<String> ENDS_OF_LINES = List.of("\n", "\r\n", "\n\n");

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    @Tag("slow") // 1.1 s
    void fileInTheEndsOfLinesIsRefused() {
        var ends = new Random(5).ints(40_000, 0, 3).mapToObj(end -> "The law of the land." + ENDS_OF_LINES.get(end));
        looking.refuses(ends.collect(joining()).getBytes(UTF_8), DOCUMENT_UNKNOWN, "file");
    }

    @Test
    void blanksAsPeopleTypeThemAreTaken() {
        var words = GivenStatute.FR.article.split(" ", -1);
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append(words[random.nextInt(words.length)])
                    .append(i % (11 + random.nextInt(3)) == 0 ? " \r\n" : random.nextInt(30) == 0 ? "\u00a0; " : " ");
        }
        text.append("\r\n\r\nYear        Cases   Rate of the year\r\n");
        for (int i = 0; i < 3_000; i++) {
            var cases = String.valueOf(random.nextInt(100_000));
            text.append("2019")
                    .append(" ".repeat(14 - cases.length()))
                    .append(cases)
                    .append("   12\r\n");
        }
        assertThat(looking.at(text.toString().getBytes(UTF_8)).type()).isEqualTo(DocumentType.TEXT);
    }
}
