package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: a report with something in each of its tables, before and after its publication. */
@QuarkusTest
class ReportFenceTest {

    private static final String[] ALL = {
        "chapter",
        "chapter_headings",
        "confirmed_translation",
        "finding",
        "finding_place",
        "paragraph",
        "practice",
        "recommendation",
        "report",
        "statement",
        "tally"
    };

    private static final String DRAFTS = """
            select t.relname, format('%1$s t where not may_be_public(''%1$s'', to_jsonb(t))', t.relname)
            from pg_trigger m join pg_class t on t.oid = m.tgrelid
            where m.tgname = 'moves_what_is_public' and encode(m.tgargs, 'escape') like 'EITHER%'
            union all
            select t.relname, t.relname
            from pg_trigger m join pg_class t on t.oid = m.tgrelid
            where m.tgname = 'moves_drafts'
              and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'moves_what_is_public')
            """;

    @Inject
    DataSource service;

    @BeforeEach
    void report() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
            post(GivenReport.REPORT + "/practices", GivenReport.practice("RUS")).statusCode(201);
            post(GivenReport.REPORT + "/statements", GivenReport.statement("RUS"))
                    .statusCode(201);
            post(GivenTallies.TALLIES, GivenTallies.wish()).statusCode(201);
            post(GivenTallies.TALLIES, GivenTallies.overSubmitted()).statusCode(201);
            GivenTranslations.confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        });
    }

    @Test
    void draftIsSeenByInsidersAlone() {
        for (var insider : List.of(secretariat(), committee(), as("rapporteur"))) {
            seenBy(insider).body("reportParts", contains(ALL));
        }
        seenByOutsiders(empty());
    }

    @Test
    void adoptedReportIsNotYetPublic() {
        GivenReport.adopted();

        seenByOutsiders(empty());
    }

    @Test
    void publishedReportIsSeenByEverybody() {
        GivenReport.adopted();
        GivenReport.published();

        seenByOutsiders(contains(ALL));
    }

    /** What everybody reads of these tables has all that is kept of what is public made anew when it changes (V11). */
    @Test
    void rowThatThePublicReadsIsOneThatRenamesWhatIsPublic() throws SQLException {
        List<String> read = new ArrayList<>();
        for (var stage : List.<Runnable>of(GivenReport::adopted, GivenReport::published, ReportFenceTest::edited)) {
            stage.run();
            var nobody = BareService.told(service, "asking", "true");
            for (var draft : drafts().entrySet()) {
                assertThat(nobody.seen(draft.getValue())).as(draft.getValue()).isZero();
                if (nobody.seen(draft.getKey()) > 0) {
                    read.add(draft.getKey());
                }
            }
        }

        assertThat(read).contains(ALL);
    }

    private static void edited() {
        GivenReport.madeAt(GivenReport.REPORT + "/statements", GivenReport.statement("FRA"));
        GivenReport.madeAt(GivenReport.REPORT + "/practices", GivenReport.practice("FRA"));
    }

    /** Tables of which some rows or all are drafts, with these rows. */
    private static Map<String, String> drafts() throws SQLException {
        Map<String, String> drafts = new HashMap<>();
        try (var owner = Owner.connect();
                var tables = owner.createStatement().executeQuery(DRAFTS)) {
            while (tables.next()) {
                drafts.put(tables.getString(1), tables.getString(2));
            }
        }
        return drafts;
    }

    @Test
    void findingLeftOutOfAPublishedReportIsNot() {
        GivenReport.finding("FRA", "12", "242");
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("findings", contains("FRA", "RUS"));
        seenBy(nobody()).body("findings", contains("RUS"));
    }

    @Test
    void tallyOverWhatIsNotPublicIsNot() {
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("tallies", contains("PUBLISHED_ANSWERS", "SUBMITTED_ANSWERS"));
        seenBy(nobody()).body("tallies", contains("PUBLISHED_ANSWERS"));
    }

    @Test
    void translationThatIsWorkedOnIsNot() {
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("translations", contains("FR"));
        for (var outsider : List.of(nobody(), focalPoint("RUS"), stakeholder(), as("auditor"))) {
            seenBy(outsider).body("translations", empty());
        }
    }

    @Test
    void secretariatAloneChangesIt() {
        reachedBy(secretariat()).body("reports", equalTo(1)).body("findings", equalTo(1));
        for (var other : List.of(nobody(), committee(), as("rapporteur"), focalPoint("RUS"))) {
            reachedBy(other).body("reports", equalTo(0)).body("findings", equalTo(0));
        }
    }

    private static void seenByOutsiders(Matcher<?> parts) {
        for (var outsider : List.of(nobody(), focalPoint("RUS"), stakeholder(), as("auditor"))) {
            seenBy(outsider).body("reportParts", parts);
        }
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }

    private static ValidatableResponse reachedBy(RequestSpecification asker) {
        return outOfContract(asker).post("/forgetful").then().statusCode(200);
    }
}
