package org.lanzarote.monitoring.stakeholders.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extend;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extendedFor;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extendedForAll;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.forAll;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** Late is what comes after the limit that then holds for its organisation. It is noon on 1 March 2027. */
@QuarkusTest
class StakeholderLimitTest {

    private static final String FEBRUARY = "2027-02-01T12:00:00Z";
    private static final String JUNE = "2027-06-01T12:00:00Z";

    @Inject
    DataSource service;

    @Test
    void limitItselfIsStillInTime() {
        launchedDue("2027-03-01T12:00:00Z");

        stakeholder().get(ONE, GivenSubmissions.submitted()).then().body("late", equalTo(false));
    }

    @Test
    void organisationWithMoreTimeIsNotLateAndOthersAre() {
        launchedDue(FEBRUARY);
        extendedFor("Demonstration NGO", JUNE);

        stakeholder()
                .get(ONE, GivenSubmissions.submitted())
                .then()
                .body("late", equalTo(false))
                .body("due", equalTo(JUNE));
        String other = secondStakeholder()
                .body(GivenSubmissions.wish())
                .post(GivenSubmissions.ALL)
                .path("id");
        secondStakeholder()
                .header("If-Match", "\"0\"")
                .post(ONE + "/submit", other)
                .then()
                .statusCode(204);
        secondStakeholder().get(ONE, other).then().body("late", equalTo(true)).body("due", equalTo(FEBRUARY));
    }

    @Test
    void extensionForAllMakesWhoeverSubmitsThenInTime() {
        launchedDue(FEBRUARY);
        var draft = GivenSubmissions.drafted();
        stakeholder().get(ONE, draft).then().body("due", equalTo(FEBRUARY));

        extendedForAll(JUNE);

        stakeholder().get(ONE, draft).then().body("due", equalTo(JUNE));
        GivenSubmissions.submit(draft);
        stakeholder().get(ONE, draft).then().body("late", equalTo(false));
    }

    @Test
    void whatWasLateStaysLate() {
        launchedDue(FEBRUARY);
        var late = GivenSubmissions.submitted();

        extendedForAll(JUNE);

        stakeholder().get(ONE, late).then().body("late", equalTo(true)).body("due", equalTo(FEBRUARY));
        assertThatThrownBy(() -> Owner.execute("update stakeholder_submission set due = now()"))
                .hasMessageContaining("is frozen");
    }

    @Test
    void publicDoesNotLearnWhoGotMoreTime() {
        launchedDue(FEBRUARY);
        extendedFor("Demonstration NGO", JUNE);
        var published = GivenSubmissions.published();
        var copy = GivenSubmissions.copy(published);

        for (var asker : List.of(nobody(), focalPoint("FRA"), secondStakeholder())) {
            asker.get(ONE, copy).then().statusCode(200).body("due", nullValue());
        }
        for (var asker : List.of(secretariat(), committee(), stakeholder())) {
            asker.get(ONE, published).then().body("due", equalTo(JUNE));
        }
    }

    @Test
    void stakeholdersAreNeverDueBeforeStates() {
        launchedDue("2027-03-10T12:00:00Z");

        extend(forAll("2027-03-31T12:00:00Z")).then().statusCode(422).body("violations.pointer", contains("/until"));
        extend(forAll("2027-04-01T12:00:00Z")).then().statusCode(201);
    }

    @Test
    void secondFenceShowsAnOrganisationItsOwnAndThoseForAll() throws SQLException {
        GivenRounds.launched("FRA");
        extendedFor("Demonstration NGO", JUNE);
        extendedForAll("2027-07-01T12:00:00Z");

        assertThat(seenWith("caller.overseer", "true")).isEqualTo(2);
        assertThat(seenWith("caller.stakeholder", "Demonstration NGO")).isEqualTo(2);
        assertThat(seenWith("caller.stakeholder", "Another")).isEqualTo(1);
        assertThat(seenWith("caller.party", "FRA")).isZero();
        assertThat(seenWith("caller.facilitator", "Demonstration NGO")).isZero();
    }

    private int seenWith(String setting, String value) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('" + setting + "', '" + value + "', true)");
            try (var rows = statement.executeQuery("select count(*) from stakeholder_extension")) {
                rows.next();
                return rows.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void launchedDue(String stakeholdersDue) {
        GivenRounds.launchedForStakeholdersDue(stakeholdersDue, "FRA", "RUS");
    }
}
