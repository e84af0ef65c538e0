package org.lanzarote.monitoring.replies.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** On the day on which sections are due, their delegate and the focal point are told, once. */
@QuarkusTest
class DueSectionsTest {

    private static final String TODAY = "2027-03-01";

    @Inject
    DueSections due;

    private String delegation;

    @BeforeEach
    void sectionsThatAreDueToday() {
        GivenRounds.launched("FRA", "DEU");
        delegation = GivenDelegations.give("9");
        GivenDelegations.change(delegation, Map.of("sections", List.of("9"), "dueOn", TODAY));
    }

    @Test
    void delegateAndFocalPointAreToldOnceHoweverManyInstancesLook() throws Exception {
        AtOnce.send(List.of(this::tell, this::tell, this::tell));
        tell();

        for (var who : List.of(as("delegate-fra"), focalPoint("FRA"))) {
            told(who)
                    .body("subject", contains(GivenDelegations.DELEGATIONS + "/" + delegation))
                    .body("[0].data.dueOn", equalTo(TODAY))
                    .body("[0].data.sections", contains("9"));
        }
        told(focalPoint("DEU")).body("$", empty());
        told(as("secretariat")).body("$", empty());
    }

    @Test
    void whatIsDueAnewIsToldAnew() throws SQLException {
        tell();
        Owner.execute("update delegation set due_on = date '2027-02-28'");
        tell();

        told(focalPoint("FRA")).body("data.dueOn", contains(TODAY, "2027-02-28"));
    }

    @Test
    void delegationThatWasTakenBackIsToldToItsFormerDelegateNoMore() {
        tell();
        GivenDelegations.takeBack(delegation).then().statusCode(204);

        as("delegate-fra").get("/events").then().body("subject", contains("/rounds/2"));
        told(focalPoint("FRA")).body("subject", contains(GivenDelegations.DELEGATIONS + "/" + delegation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update delegation set due_on = date '2027-03-02'",
                "update delegation set due_on = date '2027-01-02'",
                "update delegation set state = 'HANDED_BACK', handed_back_at = now()",
                "update round set replies_closings = 1, replies_closed_at = now()"
            })
    void nobodyIsToldOfWhatIsNotDue(String instead) throws SQLException {
        Owner.execute(instead);
        tell();

        told(focalPoint("FRA")).body("$", empty());
    }

    @Test
    void nobodyIsToldOfAReplyThatWasSubmitted() {
        GivenReplies.submitted("FRA");
        tell();

        told(focalPoint("FRA")).body("$", empty());
    }

    private boolean tell() {
        due.tell();
        return true;
    }

    private static ValidatableResponse told(RequestSpecification who) {
        return who.get("/events?type=SECTION_DUE").then().statusCode(200);
    }
}
