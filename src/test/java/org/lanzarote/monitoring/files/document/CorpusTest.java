package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** Texts and tables as ministries have them are taken, none refused wrongly. */
@Execution(CONCURRENT)
class CorpusTest {

    @TempDir
    Path folder;

    @Test
    @Tag("slow") // 5.4 s
    void documentsOfMinistriesAreTaken() {
        var all = documents();
        assertThat(all).hasSizeGreaterThan(40);
        var softly = new SoftAssertions();
        all.forEach((name, content) -> softly.assertThatCode(
                        () -> new Looking(folder).at(content).requireCalled(name))
                .as(name)
                .doesNotThrowAnyException());
        softly.assertAll();
    }

    private static Map<String, byte[]> documents() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.putAll(GivenOfficeFiles.texts());
        all.putAll(GivenOfficeFiles.tables());
        all.putAll(GivenPdfFiles.all());
        for (var statute : GivenStatute.values()) {
            all.put(statute + ".md", statute.asText().getBytes(UTF_8));
        }
        all.put(
                "figures.csv",
                ("\uFEFF" + "Year;Cases;Rate\r\n2019;1 204;-3,5 %\r\n2020;\"1;5\";+4\r\n".repeat(50)).getBytes(UTF_8));
        return all;
    }
}
