package org.lanzarote.monitoring.factsheets.archive;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.files.job.GivenJobs.view;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** An archive is given out no more once something of it is taken down, and as ever otherwise. */
@QuarkusTest
class RecalledArchiveTest {

    private static final String SECRETARIAT = "secretariat";
    private static final String READER = "stakeholder";
    private static final String NAME = "Ludmilla Harkonnen of Dunwich";

    @Inject
    GivenJobs jobs;

    @BeforeEach
    void report() {
        GivenReport.drafted();
        said("It was " + NAME + ", in the third district.");
    }

    @Test
    @Tag("slow") // 1.5 s
    void archiveIsGivenOutNoMoreOnceSomethingOfItIsTakenDown() {
        GivenReport.adopted();
        GivenReport.published();
        var before = asked(READER);
        jobs.work();
        view(READER, before).body("result", notNullValue());
        takenDownEverywhere("FRA", passage("1.2", "in the third district", "security"));
        as(READER).accept("application/zip").get(before + "/result").then().statusCode(200);
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        view(READER, before).body("status", equalTo("DONE")).body("result", nullValue());
        as(READER).accept("application/zip").get(before + "/result").then().statusCode(410);
        var after = asked(READER);
        jobs.work();
        as(READER).accept("application/zip").get(after + "/result").then().statusCode(200);
    }

    @Test
    @Tag("slow") // 0.9 s
    void archiveOfDraftsIsGivenOutNoMoreOnceSomethingOfThemIsTakenDown() {
        var before = asked(SECRETARIAT);
        jobs.work();
        takenDownEverywhere("FRA", passage("1.2", "in the third district", "security"));
        view(SECRETARIAT, before).body("result", notNullValue());
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        view(SECRETARIAT, before).body("result", nullValue());
    }

    /** The factsheet of France repeats a name from its reply. */
    private static void said(String answer) {
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "1.2", answer);
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("text", cited("to hear " + NAME + ".[^a]", citation("a", "RECOMMENDATION", "II-1")));
        GivenReport.post(GivenReport.REPORT + "/statements", statement).statusCode(201);
    }

    private static String asked(String login) {
        return as(login)
                .body(Map.of())
                .post("/rounds/2/factsheet-archives")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }
}
