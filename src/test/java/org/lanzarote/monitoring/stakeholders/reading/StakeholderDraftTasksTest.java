package org.lanzarote.monitoring.stakeholders.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.limit.GivenLimits;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** A draft waits for its organisation to submit it. */
@QuarkusTest
class StakeholderDraftTasksTest {

    @Test
    void draftWaitsUntilItIsSubmittedForItsOrganisationAlone() {
        GivenRounds.launched("FRA", "RUS");
        assertThat(kinds(() -> stakeholder())).isEmpty();

        var id = GivenSubmissions.drafted();
        SeenTasks.of(() -> stakeholder())
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("SUBMIT_CONTRIBUTION"))
                .body("items[0].round", equalTo(2))
                .body("items[0].due", equalTo("2027-05-01T12:00:00Z"))
                .body("items[0].address", equalTo("/rounds/2/stakeholder-submissions/" + id));
        assertThat(kinds(() -> secondStakeholder())).isEmpty();

        GivenSubmissions.submit(id);
        assertThat(kinds(() -> stakeholder())).isEmpty();
    }

    @Test
    void limitIsTheOneThatHoldsForTheOrganisation() {
        GivenRounds.launchedForStakeholdersDue("2027-02-28T12:00:00Z", "FRA", "RUS");
        GivenSubmissions.drafted();
        SeenTasks.of(() -> stakeholder()).body("items.overdue", contains(true));

        GivenLimits.extendedForAll("2027-06-01T12:00:00Z");
        SeenTasks.of(() -> stakeholder())
                .body("items.due", contains("2027-06-01T12:00:00Z"))
                .body("items.overdue", contains(false));
    }
}
