package org.lanzarote.monitoring.platform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Tokens;

/** The pages in Chromium, where that is installed: at three widths and in print, axe finds nothing. */
@QuarkusTest
@Tag("slow")
class PagesInBrowserTest {

    private static final File SCRIPTS = new File("src/test/browser");
    private static final Path PICTURES = Path.of("target", "pages").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    /** A page, and who looks at it; the public has no token. */
    private record Look(String name, String url, String token) {

        static Look of(String name, String address) {
            return new Look(name, "http://localhost:" + RestAssured.port + address, "");
        }

        Look by(String account) {
            return new Look(name, url, Tokens.of(account));
        }
    }

    @BeforeEach
    void chromiumIsInstalled() {
        assumeTrue(
                new File(SCRIPTS, "node_modules").isDirectory() && new File("/usr/bin/chromium").canExecute(),
                "chromium is not there, or npm ci was not run in " + SCRIPTS);
    }

    @Test
    void pagesOfAPublishedRoundAreForEverybody() throws IOException, InterruptedException {
        GivenDemonstration.loaded();

        assertThat(found(
                        Look.of("factsheet-en", "/rounds/2/factsheets/RUS?lang=EN"),
                        Look.of("factsheet-fr", "/rounds/2/factsheets/FRA?lang=FR"),
                        Look.of("editions", "/rounds/2/factsheets/RUS/editions?lang=FR"),
                        Look.of("answer-en", "/rounds/2/replies/RUS/submissions/1/answers/9.1"),
                        Look.of("answer-fr", "/rounds/2/replies/RUS/submissions/1/answers/9.1?lang=FR"),
                        Look.of("reply", "/rounds/2/replies/RUS?lang=FR"),
                        Look.of("report", "/rounds/2/report/document"),
                        Look.of("questionnaire", "/rounds/2/questionnaire"),
                        Look.of("compilation", "/rounds/2/questions/9/compilation"),
                        Look.of("feedback", "/rounds/2/child-feedback?lang=FR"),
                        Look.of("overview-en", "/rounds/2/overview"),
                        Look.of("overview-fr", "/rounds/2/overview?lang=FR&party=RUS")))
                .isEmpty();
    }

    @Test
    void pagesOfAnOpenRoundAreForEverybody() throws IOException, InterruptedException {
        GivenRounds.launched("DEU", "FRA", "NOR", "RUS");
        GivenReplies.published("NOR");
        GivenReplies.submitted("FRA");
        GivenReplies.answered("RUS", "9.1");

        assertThat(found(
                        Look.of("open-public", "/rounds/2/overview?lang=FR"),
                        Look.of("open-secretariat", "/rounds/2/overview").by("secretariat"),
                        Look.of("open-reply", "/rounds/2/replies/RUS").by("focal-point-rus"),
                        Look.of("open-compilation", "/rounds/2/questions/9.1/compilation")
                                .by("secretariat")))
                .isEmpty();
    }

    @Test
    void pagesOfEditionsAreForEverybody() throws IOException, InterruptedException, SQLException {
        GivenFactsheets.twoEditions();

        assertThat(found(
                        Look.of("edition-followed", "/rounds/2/factsheets/RUS/editions/1"),
                        Look.of("edition-changes", "/rounds/2/factsheets/RUS/editions/2/diff?from=1")))
                .isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "picture.write", matches = "true")
    void readmeHasItsPicture() throws IOException, InterruptedException {
        GivenDemonstration.loaded();

        var picture = Path.of("src", "docs", "img", "factsheet.png").toAbsolutePath();
        assertThat(run("picture.mjs", picture, Look.of("factsheet", "/rounds/2/factsheets/RUS?lang=EN")))
                .isEmpty();
    }

    /** What was found; the pictures are left to be looked at. */
    private List<String> found(Look... looks) throws IOException, InterruptedException {
        Files.createDirectories(PICTURES);
        return run("look.mjs", PICTURES, looks);
    }

    /** What a script says. */
    private List<String> run(String script, Path into, Look... looks) throws IOException, InterruptedException {
        var asked = folder.resolve("pages.json");
        var said = folder.resolve("said");
        new ObjectMapper().writeValue(asked.toFile(), looks);
        var node = new ProcessBuilder("node", script, into.toString())
                .directory(SCRIPTS)
                .redirectInput(asked.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
            var lines = Files.readAllLines(said);
            assertThat(node.exitValue()).as("%s", lines).isZero();
            return lines;
        } finally {
            node.destroyForcibly();
        }
    }
}
