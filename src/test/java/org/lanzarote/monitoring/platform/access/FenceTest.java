package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The second fence alone: queries without a where clause, in a round with drafts, published replies and sessions. */
@QuarkusTest
class FenceTest {

    @Inject
    DataSource service;

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    private static final String[] PUBLISHED = {"DEU", "FRA", "NOR", "RUS"};

    @Test
    void publicSeesWhatIsPublishedOfRepliesAndNoChildren() {
        seenBy(nobody())
                .body("replies", contains(PUBLISHED))
                .body("publications", contains(PUBLISHED))
                .body("answers", empty())
                .body("submissions", empty())
                .body("submittedQuestions", empty())
                .body("contributions", empty());
    }

    @Test
    void focalPointSeesItsOwnAnswersAndSubmissionsBesides() {
        seenBy(focalPoint("ITA"))
                .body("answers", contains("ITA"))
                .body("submissions", empty())
                .body("publications", contains(PUBLISHED))
                .body("contributions", empty());
        seenBy(focalPoint("FRA")).body("answers", contains("FRA")).body("submissions", contains("FRA"));
    }

    @Test
    void overseersKnowOfAllRepliesAndReadWhatWasSubmitted() {
        for (var overseer : new RequestSpecification[] {secretariat(), committee(), as("rapporteur")}) {
            seenBy(overseer)
                    .body("replies", hasSize(43))
                    .body("answers", empty())
                    .body("submissions", contains(PUBLISHED))
                    .body("contributions", empty());
        }
    }

    @Test
    void sessionsAreSeenByThoseWhoReportedThemAndTheSafeguardingOfficer() {
        seenBy(facilitator()).body("contributions", hasSize(10));
        seenBy(safeguardingOfficer()).body("contributions", hasSize(10)).body("publications", hasItems("FRA"));
        seenBy(as("delegate-fra")).body("contributions", empty());
        seenBy(as("auditor")).body("contributions", empty());
    }

    @Test
    void whoTellsNothingSeesNothing() throws SQLException {
        try (var connection = service.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from child_contribution")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void serviceOwnsNothingAndCannotLowerTheFence() throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("alter table reply disable row level security"))
                    .hasMessageContaining("must be owner");
            try (var role = statement.executeQuery(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
                role.next();
                assertThat(role.getBoolean(1)).isFalse();
            }
        }
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }
}
