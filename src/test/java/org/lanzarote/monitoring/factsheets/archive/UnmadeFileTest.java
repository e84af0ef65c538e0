package org.lanzarote.monitoring.factsheets.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.job.GivenJobs.view;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** An archive has what can be made, and names what cannot. */
@QuarkusTest
class UnmadeFileTest {

    private static final String READER = "stakeholder";
    private static final String BROKEN = "RUS/factsheet-en.pdf";

    @Inject
    GivenJobs jobs;

    @Test
    @Tag("slow") // 0.5 s
    void fileThatCannotBeMadeIsNamedByTheJobAndInTheArchive() throws IOException, SQLException {
        GivenReport.drafted();
        GivenReport.post(GivenReport.REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
        GivenFactsheets.callingANoteThatIsNotThere("RUS");
        var job = as(READER)
                .body(Map.of("formats", List.of("JSON", "PDF"), "languages", List.of("EN")))
                .post("/rounds/2/factsheet-archives")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        jobs.work();

        view(READER, job).body("status", equalTo("DONE")).body("leftOut", contains(BROKEN));
        var files = Unpacked.of(as(READER)
                .accept("application/zip")
                .get(job + "/result")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(files)
                .containsKeys(
                        "NOR/factsheet-en.pdf", "FRA/factsheet-en.pdf", "RUS/factsheet-en.json", "RUS/provenance.json")
                .doesNotContainKey(BROKEN);
        assertThat(files.get("index.json")).asString(UTF_8).contains("\"leftOut\":[\"" + BROKEN + "\"]");
        assertThat(files.get("index.html")).asString(UTF_8).contains("<code>" + BROKEN + "</code>");
    }
}
