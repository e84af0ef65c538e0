package org.lanzarote.monitoring.replies.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lanzarote.monitoring.replies.workbook.Filling.export;
import static org.lanzarote.monitoring.replies.workbook.Filling.filled;
import static org.lanzarote.monitoring.replies.workbook.Filling.load;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

/** The form in the hands of LibreOffice, where that is installed. */
@QuarkusTest
@Tag("slow")
class WorkbookOfficeTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        assumeTrue(isInstalled(), "soffice is not on the PATH");
        GivenEveryKind.launched("FRA");
    }

    @Test
    void formFilledInAndSavedByLibreOfficeIsLoaded() throws IOException, InterruptedException {
        load(saved(filled())).then().statusCode(200).body("loaded", hasSize(10)).body("skipped", empty());

        focalPoint("FRA")
                .get("/rounds/2/replies/FRA/answers")
                .then()
                .body("answers.'6'.date", equalTo("2024-02-29"))
                .body("answers.'7'.rows[0].since", equalTo("2020-01-01"));
    }

    @Test
    void formOnlySavedByLibreOfficeChangesNothing() throws IOException, InterruptedException {
        load(filled()).then().statusCode(200);

        load(saved(export("FRA")))
                .then()
                .statusCode(200)
                .body("loaded", empty())
                .body("unchanged", equalTo(12));
    }

    /** With a profile of its own, so that it neither meets nor leaves one. */
    private byte[] saved(byte[] form) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("form.xlsx"), form);
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        return Files.readAllBytes(folder.resolve("saved/form.xlsx"));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
