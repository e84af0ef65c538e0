package org.lanzarote.monitoring.factsheets.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** What is edited while a factsheet is published is either in the edition, or waits for the next one. */
@QuarkusTest
class EditedMeanwhileTest {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    private String statement;

    @BeforeEach
    void published() {
        statement = GivenFactsheets.withAStatement();
    }

    @Test
    void editionHasWhatIsSavedFirst() throws SQLException {
        try (var editing = Owner.connect();
                var edit = editing.createStatement()) {
            editing.setAutoCommit(false);
            edit.execute("update statement set lead = 'The Committee once more {urgency} {party}' where id = '"
                    + statement + "' and not released");
            var publication =
                    CompletableFuture.runAsync(() -> publish(List.of()).statusCode(200));
            while (!publication.isDone() && isNoneWaiting()) {
                Thread.onSpinWait();
            }
            assertThat(publication).isNotDone();
            editing.commit();
            publication.join();
        }
        nobody().get(FACTSHEETS + "/RUS.md").then().body(containsString("The Committee once more"));
        differing(empty());
    }

    @Test
    void whatIsSavedInTheSameInstantWaitsForTheNextEdition() {
        word("The Committee once more {urgency} {party}");

        differing(contains("RUS"));
        secretariat().get("/me/tasks").then().body("items.kind", hasItem("PUBLISH_FACTSHEETS"));
    }

    @Test
    @Tag("slow") // 0.6 s
    void whatWasPutBackIsSettledByWhoeverWantsToPublishIt() {
        for (var attempt : List.<Supplier<ValidatableResponse>>of(
                () -> publish(List.of()), () -> GivenFactsheets.publishOf("RUS", "Nothing"))) {
            word("The Committee once more {urgency} {party}");
            word("The Committee {urgency} {party}");
            differing(contains("RUS"));

            attempt.get().statusCode(409);

            differing(empty());
            secretariat().get("/me/tasks").then().body("items.kind", not(hasItem("PUBLISH_FACTSHEETS")));
        }
        word("The Committee once more {urgency} {party}");
        differing(contains("RUS"));
        publish(List.of()).statusCode(200).body("published", contains("RUS"));
        differing(empty());
    }

    private void word(String lead) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("lead", lead);
        put(REPORT + "/statements/" + statement, wish).statusCode(204);
    }

    private static void differing(Matcher<?> parties) {
        secretariat().get(FACTSHEETS + "?differs=true").then().body("items.party", parties);
    }

    private static boolean isNoneWaiting() throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1) == 0;
        }
    }
}
