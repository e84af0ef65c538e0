package org.lanzarote.monitoring.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.ALL;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.ONE;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.redeem;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.renew;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.secret;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.tag;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.withdrawn;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.support.Owner;

/** The Secretariat invites organisations, and has their links in hand. It is noon on 1 March 2027. */
@QuarkusTest
class InvitationResourceTest {

    private final GivenInvitations given = new GivenInvitations();

    @Test
    void invitationIsThereAndHasNoLinkYet() {
        var id = given.invited();

        secretariat()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo(given.name))
                .body("kind", equalTo("OMBUDSPERSON"))
                .body("email", equalTo(given.email))
                .body("language", equalTo("FR"))
                .body("validUntil", equalTo("2027-04-01T12:00:00Z"))
                .body("state", equalTo("OPEN"))
                .body("invitedBy", equalTo("secretariat"))
                .body("secretAt", nullValue())
                .body("permittedActions", contains("RENEW_SECRET", "WITHDRAW"));
    }

    @ParameterizedTest
    @EnumSource
    void organisationOfEveryKindIsInvited(OrganisationKind kind) {
        var wish = new HashMap<>(given.wish("2027-04-01T12:00:00Z"));
        wish.put("kind", kind.name());

        secretariat().body(wish).post(ALL).then().statusCode(201);
    }

    @Test
    void linkHasASecretOf256BitsBehindTheHashAndIsToldOnce() {
        var id = given.invited();

        var renewed = renew(id);

        String secret = renewed.path("secret");
        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
        renewed.then()
                .body("link", equalTo("https://monitoring.example.org/invitation#" + secret))
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", equalTo(tag(id)));
        assertThat(secretariat().get(ONE, id).asString()).doesNotContain(secret);
        assertThat(secretariat().get(ALL).asString()).doesNotContain(secret);
        assertThat(secret(id)).isNotEqualTo(secret);
    }

    @Test
    void renewalNeedsTheTagThatWasRead() {
        var id = given.invited();
        var seen = tag(id);
        secret(id);

        secretariat()
                .header("If-Match", seen)
                .post(ONE + "/renew-secret", id)
                .then()
                .statusCode(412);
        secretariat().post(ONE + "/renew-secret", id).then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T12:00:00Z", "2027-03-01T12:00:00Z", "2027-05-30T12:00:01Z"})
    void linkWorksForSomeTimeAndNotForEver(String validUntil) {
        given.invite(validUntil).then().statusCode(422).body("violations.pointer", contains("/validUntil"));
    }

    @Test
    void ninetyDaysAreTheMost() {
        given.invite("2027-05-30T12:00:00Z").then().statusCode(201);
    }

    @Test
    void everythingThatIsMissingIsTold() {
        secretariat()
                .body(Map.of("name", " ", "email", "nowhere"))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/name", "/kind", "/email", "/language", "/validUntil"));
    }

    @Test
    void organisationThatTakesPartIsNotInvited() {
        redeem(secret(given.invited())).then().statusCode(204);

        given.invite("2027-04-01T12:00:00Z").then().statusCode(409).body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void withdrawnInvitationStaysSo() {
        var id = given.invited();
        withdrawn(id);

        secretariat()
                .get(ONE, id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("Invited in error"))
                .body("closedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("permittedActions", empty());
        renew(id).then().statusCode(409).body("type", equalTo("/problems/invitation-state"));
    }

    @Test
    void expiredInvitationGetsNoOtherLink() throws SQLException {
        var id = given.invited();
        expire(id);

        renew(id).then().statusCode(409).body("type", equalTo("/problems/invitation-state"));
        secretariat().get(ONE, id).then().body("permittedActions", contains("WITHDRAW"));
    }

    @Test
    void listIsFilteredByState() throws SQLException {
        var expired = given.invited();
        expire(expired);
        var withdrawn = new GivenInvitations().invited();
        withdrawn(withdrawn);
        var redeemed = new GivenInvitations().invited();
        redeem(secret(redeemed)).then().statusCode(204);
        var open = new GivenInvitations().invited();

        list("OPEN", open);
        list("EXPIRED", expired);
        list("WITHDRAWN", withdrawn);
        list("REDEEMED", redeemed);
        secretariat()
                .get(ALL + "?limit=3")
                .then()
                .body("items.id", contains(expired, withdrawn, redeemed))
                .body("items.state", contains("EXPIRED", "WITHDRAWN", "REDEEMED"));
    }

    @Test
    void nobodyButTheSecretariatKnowsOfInvitations() {
        var id = given.invited();

        for (var asker : List.of("stakeholder", "committee", "auditor")) {
            as(asker).get(ALL).then().statusCode(403);
            as(asker).get(ONE, id).then().statusCode(403);
            as(asker).post(ONE + "/renew-secret", id).then().statusCode(403);
        }
        nobody().get(ONE, id).then().statusCode(401);
    }

    private static void list(String state, String id) {
        secretariat()
                .get(ALL + "?state=" + state)
                .then()
                .body("items.id", contains(id))
                .body("items.state", contains(state));
    }

    /** As time would do it. */
    static void expire(String id) throws SQLException {
        Owner.execute("update organisation_invitation set invited_at = '2027-01-01', valid_until = '2027-02-28'"
                + " where id = '" + id + "'");
    }
}
