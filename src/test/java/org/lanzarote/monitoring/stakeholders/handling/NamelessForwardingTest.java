package org.lanzarote.monitoring.stakeholders.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** What was forwarded without a name comes up for those who see the copies of all Parties when its day is over, as its event does. */
@QuarkusTest
class NamelessForwardingTest {

    private static final Map<String, String> DANGER = Map.of("because", "It works under threat");

    private String forwarded;

    @BeforeEach
    void forwardedWithoutAName() {
        GivenRounds.launched("RUS", "FRA");
        var id = GivenSubmissions.drafted();
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
        GivenSubmissions.submit(id);
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
        forwarded = GivenReception.forwarded(id, "RUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "rapporteur"})
    void thoseWhoCouldLinkCopiesFindItWhenItsDayIsOver(String account) throws SQLException {
        as(account).get(FORWARDED).then().statusCode(200).body("items", empty());
        as(account).get(FORWARDED + "/" + forwarded).then().statusCode(404);

        Owner.execute("update submission_copy set made_at = made_at - interval '1 day'");

        as(account).get(FORWARDED).then().body("items.id", contains(forwarded));
        as(account).get(FORWARDED + "/" + forwarded).then().statusCode(200);
    }

    @Test
    void itsPartyItsOrganisationAndTheSecretariatFindItAtOnce() {
        for (var account : new String[] {"focal-point-rus", "stakeholder", "secretariat"}) {
            as(account).get(FORWARDED).then().body("items.id", contains(forwarded));
        }
    }
}
