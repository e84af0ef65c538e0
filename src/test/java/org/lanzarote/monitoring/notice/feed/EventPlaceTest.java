package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.EVENTS;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.after;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.events;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.ids;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.support.Owner;

/** The place in the feed is an event that its reader knows, and tells nothing of what happens to others. */
@QuarkusTest
class EventPlaceTest {

    private static final String FRANCE = "focal-point-fra";
    private static final String NORWAY = "focal-point-nor";

    /** Much happens to Norway, and nothing to France in between. */
    @BeforeEach
    void muchHappensToNorway() {
        GivenRounds.launched("FRA", "NOR");
        GivenExtensions.extended("NOR", "2027-04-20T12:00:00Z");
        GivenExtensions.extended("NOR", "2027-04-21T12:00:00Z");
        GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");
    }

    @Test
    void nothingInAnEventCountsWhatHappensToOthers() {
        var known = Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");

        assertThat(events(FRANCE))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).containsOnlyKeys(known));
        assertThat(ids(FRANCE)).allSatisfy(id -> assertThat(id).matches(".{14}4.*"));
    }

    @Test
    void whoAsksAfterAnEventGetsTheNextOfItsOwn() {
        var own = ids(FRANCE);

        assertThat(after(FRANCE, own.get(0))).extracting("id").containsExactly(own.get(1));
        assertThat(after(FRANCE, own.get(1))).isEmpty();
    }

    @Test
    void eventOfAnotherIsNoPlaceAndIsRefusedAsOneThatIsNone() {
        var other = refused(FRANCE, ids(NORWAY).get(1)).extract().asString();
        var none = refused(FRANCE, "00000000-0000-4000-8000-000000000001")
                .extract()
                .asString();

        assertThat(other).isEqualTo(none);
    }

    @Test
    void eventThatOneMayReadNoLongerIsNoPlace() throws SQLException {
        var last = ids(NORWAY).get(1);
        Owner.execute("alter table event disable trigger unchangeable_event");
        Owner.execute("update event set party_iso3 = 'FRA' where party_iso3 = 'NOR'");
        Owner.execute("alter table event enable trigger unchangeable_event");

        refused(NORWAY, last).body("detail", equalTo("No event that you may read has this id: begin again without it"));
    }

    private static ValidatableResponse refused(String account, String after) {
        return as(account)
                .get(EVENTS + "?after=" + after)
                .then()
                .statusCode(400)
                .body("type", equalTo(ProblemType.BAD_PARAMETER.uri()))
                .body("violations.parameter", contains("after"));
    }
}
