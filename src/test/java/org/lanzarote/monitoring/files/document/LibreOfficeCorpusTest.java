package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts and tables as LibreOffice saves them are taken, where that is installed. */
@Tag("slow")
class LibreOfficeCorpusTest {

    private static final int PATIENCE_SECONDS = 300;
    private static final int SOME = 100;

    @TempDir
    Path folder;

    @BeforeEach
    void libreOffice() {
        assumeTrue(isInstalled(), "soffice is not on the PATH");
    }

    @Test
    void documentsThatLibreOfficeSavesAreTaken() throws IOException, InterruptedException {
        var texts = texts();
        var tables = tables();
        for (var format : List.of("odt", "docx", "pdf")) {
            convert(texts, format, "texts");
            assumeTrue(Files.exists(folder.resolve("saved")), "LibreOffice has no Writer");
        }
        for (var format : List.of("ods", "xlsx", "pdf")) {
            convert(tables, format, "tables");
        }
        var softly = new SoftAssertions();
        int taken = 0;
        for (var file : saved()) {
            softly.assertThatCode(() -> DocumentCheck.check(file)
                            .requireCalled(file.getFileName().toString()))
                    .as(file.toString())
                    .doesNotThrowAnyException();
            taken++;
        }
        softly.assertAll();
        hideInSavedFiles();
        assertThat(taken).isEqualTo(3 * (texts.size() + tables.size()));
    }

    /** What LibreOffice writes has more places in which somebody may hide a file: some of each format. */
    private void hideInSavedFiles() throws IOException {
        long seed = System.nanoTime();
        for (var file : List.of(
                "textsodt/EN-all.odt", "textsdocx/EN-all.docx", "tablesods/figures.ods", "tablesxlsx/all.xlsx")) {
            var places = new ArrayList<>(
                    HidingPlace.of(Files.readAllBytes(folder.resolve("saved").resolve(file))));
            Collections.shuffle(places, new Random(seed));
            var some = places.subList(0, Math.min(places.size(), SOME));
            assertThat(HidingPlace.thoseTaken(some, new Looking(folder), seed))
                    .as("taken in %s, with the seed %d", file, seed)
                    .isEmpty();
        }
    }

    private List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (var statute : GivenStatute.values()) {
            var text = read("statute.fodt").replace("TITLE", statute.title).replace("ARTICLE", statute.article);
            texts.add(Files.writeString(folder.resolve(statute + "-all.fodt"), text));
            texts.add(Files.writeString(folder.resolve(statute + "-page.html"), statute.asPage()));
        }
        for (var file : GivenOfficeFiles.texts().entrySet()) {
            texts.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        return texts;
    }

    private List<Path> tables() throws IOException {
        List<Path> tables = new ArrayList<>();
        tables.add(Files.writeString(folder.resolve("figures.fods"), read("figures.fods")));
        for (var file : GivenOfficeFiles.tables().entrySet()) {
            tables.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        return tables;
    }

    private static String read(String name) throws IOException {
        try (var content = LibreOfficeCorpusTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), UTF_8);
        }
    }

    private List<Path> saved() throws IOException {
        try (var files = Files.walk(folder.resolve("saved"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** With a profile of its own, so that it neither meets nor leaves one. */
    private void convert(List<Path> files, String format, String kind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                kind.equals("texts") ? "--writer" : "--calc",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("saved").resolve(kind + format).toString()));
        files.forEach(file -> command.add(file.toString()));
        var office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }
}
