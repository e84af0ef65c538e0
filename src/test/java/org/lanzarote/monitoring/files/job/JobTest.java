package org.lanzarote.monitoring.files.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.files.job.GivenJobs.cancel;
import static org.lanzarote.monitoring.files.job.GivenJobs.view;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.support.Owner;

/** Jobs as whoever asked for them follows them. */
@QuarkusTest
class JobTest {

    private static final String FRANCE = "focal-point-fra";
    private static final String ANY = "any";

    @Inject
    GivenJobs given;

    @Inject
    CountedSteps steps;

    @Inject
    JobClearing clearing;

    @BeforeEach
    void nothingMeanwhile() {
        steps.begin(() -> {});
    }

    @Test
    void jobGoesFromQueuedToDoneAndRunsAsWhoeverAskedForIt() {
        var job = given.asked(FRANCE, ANY);
        view(FRANCE, job)
                .body("status", equalTo("QUEUED"))
                .body("done", equalTo(0))
                .body("of", equalTo(5))
                .body("result", nullValue())
                .body("permittedActions", contains("CANCEL"));
        given.work();

        var digest = view(FRANCE, job)
                .body("status", equalTo("DONE"))
                .body("done", equalTo(5))
                .body("result", equalTo(job + "/result"))
                .body("resultUntil", equalTo("2027-03-03T12:00:00Z"))
                .body("permittedActions", empty())
                .extract()
                .<String>path("sha256");
        var made =
                as(FRANCE).accept("application/zip").get(job + "/result").then().statusCode(200);
        assertThat(made.extract().asByteArray())
                .asString()
                .isEqualTo("0 %1$s\n1 %1$s\n2 %1$s\n3 %1$s\n4 %1$s\n".formatted(FRANCE));
        assertThat(Digests.sha256(made.extract().asByteArray())).isEqualTo(digest);
        made.header("ETag", equalTo('"' + digest + '"'))
                .header("Content-Disposition", equalTo("attachment; filename=\"counted.zip\""));
    }

    @Test
    void secretariatRunsWithTheRolesThatKeycloakHas() {
        var job = given.asked("secretariat", ANY);
        given.work();

        view("secretariat", job).body("status", equalTo("DONE"));
    }

    @Test
    void anotherPersonsJobDoesNotExist() {
        var job = given.asked(FRANCE, ANY);
        given.work();

        for (var other : List.of("focal-point-deu", "secretariat", "auditor")) {
            as(other).get(job).then().statusCode(404);
            as(other).accept("application/zip").get(job + "/result").then().statusCode(404);
            as(other).header("If-Match", "\"0\"").post(job + "/cancel").then().statusCode(404);
            as(other).get("/jobs").then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void jobsAreListedTheNewestFirstByStatus() {
        var first = given.asked(FRANCE, ANY);
        given.work();
        var second = given.asked(FRANCE, ANY);

        as(FRANCE).get("/jobs").then().body("items.id", contains(key(second), key(first)));
        as(FRANCE).get("/jobs?status=DONE,FAILED").then().body("items.id", contains(key(first)));
        as(FRANCE).get("/jobs?status=LOST").then().statusCode(400);
        var next = as(FRANCE).get("/jobs?limit=1").then().extract().header("Link");
        as(FRANCE).get(next.substring(1, next.indexOf('>'))).then().body("items.id", contains(key(first)));
    }

    @Test
    void jobThatIsCancelledDoesNoFurtherStep() {
        var waiting = given.asked(FRANCE, ANY);
        cancel(FRANCE, waiting).statusCode(204);
        given.work();
        assertThat(steps.begun()).isEqualTo(0);

        var running = given.asked(FRANCE, ANY);
        steps.begin(() -> {
            if (steps.begun() == 3) {
                cancel(FRANCE, running).statusCode(204);
            }
        });
        given.work();
        assertThat(steps.begun()).isEqualTo(3);
        view(FRANCE, running).body("status", equalTo("CANCELLED")).body("done", equalTo(2));
        cancel(FRANCE, running).statusCode(409).body("type", equalTo(ProblemType.JOB_OVER.uri()));
    }

    @Test
    void jobThatIsRefusedTellsWhyInTheReadersLanguage() {
        var job = given.asked(FRANCE, CountedSteps.REFUSED);
        given.work();

        view(FRANCE, job)
                .body("status", equalTo("FAILED"))
                .body("done", equalTo(2))
                .body("problem.type", equalTo("/problems/not-found"))
                .body("problem.detail", equalTo("No round 7"));
        as(FRANCE)
                .header("Accept-Language", "fr")
                .get(job)
                .then()
                .body("problem.detail", equalTo("Il n’y a pas de cycle 7"));
        as(FRANCE).accept("application/zip").get(job + "/result").then().statusCode(404);
    }

    @Test
    void jobThatBreaksIsTriedAgainFromWhereItStoodAndThenFailsWithoutTellingMore() {
        var job = given.asked(FRANCE, CountedSteps.BROKEN);
        IntStream.range(0, 5).forEach(turn -> given.workLater());

        assertThat(steps.begun()).isEqualTo(2 + 5);
        view(FRANCE, job)
                .body("status", equalTo("FAILED"))
                .body("problem.type", equalTo("/problems/internal"))
                .body("problem.detail", containsString("was tried 5 times"))
                .body("problem.detail", not(containsString("secret")));
    }

    @Test
    @Tag("slow") // as much as a job may make, and more
    void jobThatMakesTooMuchFails() {
        var job = given.asked(FRANCE, CountedSteps.ENDLESS);
        given.work();

        view(FRANCE, job)
                .body("problem.type", equalTo(ProblemType.RESULT_TOO_LARGE.uri()))
                .body("done", equalTo(0));
    }

    @Test
    void jobOfAnAccountThatIsSuspendedFailsBeforeItsFirstStep() throws SQLException {
        var job = given.asked(FRANCE, ANY);
        Owner.execute("update account set suspended_at = '2027-02-28' where login = '" + FRANCE + "'");
        given.work();
        Owner.execute("update account set suspended_at = null where login = '" + FRANCE + "'");

        assertThat(steps.begun()).isEqualTo(0);
        view(FRANCE, job)
                .body("status", equalTo("FAILED"))
                .body("problem.type", equalTo(ProblemType.ACCOUNT_NOT_IN_FORCE.uri()));
    }

    @Test
    void resultIsReadInTheCapacityInWhichItWasMade() throws SQLException {
        var job = given.asked(FRANCE, ANY);
        given.work();
        Owner.execute("update job set capacity = 'focal-point/DEU/'");

        view(FRANCE, job).body("result", nullValue());
        gone(job, "It was made for other roles");
    }

    @Test
    void resultIsCheckedAgainForWhoeverFetchesIt() {
        var job = given.asked(FRANCE, ANY);
        given.work();
        view(FRANCE, job).body("result", notNullValue());
        steps.mark(Optional.empty());
        view(FRANCE, job).body("result", nullValue()).body("problem", nullValue());
        as(FRANCE).accept("application/zip").get(job + "/result").then().statusCode(404);

        steps.mark(Optional.of("taken back"));
        view(FRANCE, job).body("status", equalTo("DONE")).body("result", nullValue());
        gone(job, "Something of what it made was taken down");
    }

    @Test
    void jobOfWhichSomethingIsTakenBackWhileItRunsFails() {
        var job = given.asked(FRANCE, ANY);
        steps.begin(() -> steps.mark(Optional.of("taken back")));
        given.work();

        view(FRANCE, job).body("problem.type", equalTo(ProblemType.RESULT_TAKEN_BACK.uri()));
    }

    @Test
    void resultGoesWhenItsTimeIsOverAndTheJobStays() throws SQLException {
        var job = given.asked(FRANCE, ANY);
        given.work();
        clearing.run();
        view(FRANCE, job).body("result", notNullValue());
        Owner.execute("update job set kept_until = '2027-03-01T11:00:00Z'");
        clearing.run();

        view(FRANCE, job)
                .body("status", equalTo("DONE"))
                .body("sha256", notNullValue())
                .body("result", nullValue())
                .body("problem.detail", equalTo("What it made was kept until 2027-03-01T11:00:00Z"));
        gone(job, "What it made was kept until");
        assertThat(JobTable.count("job_chunk")).isZero();
    }

    @Test
    void oldestResultGivesWayToTheSixth() {
        var first = given.asked(FRANCE, ANY);
        given.work();
        for (int more = 0; more < 5; more++) {
            view(FRANCE, first).body("result", notNullValue());
            given.asked(FRANCE, ANY);
            given.work();
        }

        view(FRANCE, first)
                .body("result", nullValue())
                .body(
                        "problem.detail",
                        equalTo("What it made gave way to a newer result of yours, on 2027-03-01T12:00:00Z"));
        gone(first, "What it made gave way");
    }

    /** Says at the address of the result, and in the job, why it is gone. */
    private static void gone(String job, String why) {
        as(FRANCE)
                .accept("application/zip")
                .get(job + "/result")
                .then()
                .statusCode(410)
                .body("type", equalTo(ProblemType.RESULT_GONE.uri()))
                .body("detail", startsWith(why));
        view(FRANCE, job).body("problem.type", equalTo(ProblemType.RESULT_GONE.uri()));
    }

    private static String key(String job) {
        return job.substring("/jobs/".length());
    }
}
