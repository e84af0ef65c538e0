package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOfFinland;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;

/** Good tokens of the realm, of those whom the service keeps no account of, or not like that. */
@QuarkusTest
class TokenTest {

    private final String login = "by-hand-" + UUID.randomUUID();

    @AfterEach
    void lineIsOpen() {
        Relay.set(Line.OPEN);
    }

    @Test
    void roleThatThisServiceGrantsCountsOnlyWhenItGrantedIt() {
        refused(Realm.user(login, List.of("focal-point"), Map.of("party", "FIN")), "keeps no account");
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        unauthorized(Realm.tokenForAnotherAudience());
    }

    @Test
    @Tag("slow") // 0.7 s
    void tokenIsRefusedOnceItHasExpired() {
        var token = Realm.briefToken("secretariat");
        var patience = Instant.now().plusSeconds(20);
        while (nobody().auth().oauth2(token).get("/me").statusCode() == 200) {
            assertThat(Instant.now()).isBefore(patience);
        }

        unauthorized(token);
    }

    @Test
    @Tag("slow") // 1.0 s
    void roleWithoutItsClaimIsRefused() throws Exception {
        keep("FOCAL_POINT", "'FIN'", "null");
        refused(Realm.user(login, List.of("focal-point"), Map.of()), "The account's Party is 'FIN', its token says ''");
    }

    @Test
    void stakeholderWithoutItsOrganisationIsRefused() throws Exception {
        keep("STAKEHOLDER", "null", "'Demonstration NGO'");
        refused(Realm.user(login, List.of("stakeholder"), Map.of()), "organisation");
    }

    @Test
    @Tag("slow") // 0.6 s
    void claimOfAPartyThatDoesNotExistIsRefused() throws Exception {
        keep("FOCAL_POINT", "'FIN'", "null");
        refused(Realm.user(login, List.of("focal-point"), Map.of("party", "USA")), "its token says 'USA'");
    }

    @Test
    void claimOfAnotherPartyIsRefused() throws Exception {
        keep("FOCAL_POINT", "'FIN'", "null");
        refused(Realm.user(login, List.of("focal-point"), Map.of("party", "FRA")), "its token says 'FRA'");
    }

    @Test
    void accountOfOursIsNeverPowerfulWhateverKeycloakSays() {
        var person = focalPointOfFinland();
        Realm.grant(person, List.of("secretariat"));

        refused(person, "never [secretariat]");
    }

    @Test
    void accountOfOursHasTheOneRoleItWasGiven() {
        var person = focalPointOfFinland();
        Realm.grant(person, List.of("rapporteur"));

        refused(person, "its token says [focal-point, rapporteur]");
    }

    @Test
    void secretariatAndSafeguardingOfficerExcludeEachOther() {
        refused(Realm.user(login, List.of("secretariat", "safeguarding-officer"), Map.of()), "at the same time");
    }

    @Test
    void administratorAloneMakesTheSecretariat() {
        as(Realm.user(login, List.of("secretariat"), Map.of()))
                .get("/accounts")
                .then()
                .statusCode(200);
    }

    @Test
    void partyThatIsNotOnTheRosterHasNoReplyThere() {
        GivenRounds.launched("FRA");

        focalPoint("GBR").get("/rounds/2/replies/GBR").then().statusCode(404);
    }

    @Test
    void validTokensGoOnWorkingWhileKeycloakIsUnreachable() {
        var person = focalPointOfFinland();
        as(person).get("/me").then().statusCode(200);

        Relay.set(Line.CUT);

        as(person).get("/me").then().statusCode(200).body("party", equalTo("FIN"));
        secretariat().get("/accounts?party=FIN").then().statusCode(200);
    }

    private void keep(String role, String party, String organisation) throws Exception {
        Owner.execute("insert into account (id, version, login, kind, role, party_iso3, organisation, name, since,"
                + " invited_by) values (gen_random_uuid(), 0, '%s', 'PERSON', '%s', %s, %s, 'Test', '2020-01-01', 'test')"
                        .formatted(login, role, party, organisation));
    }

    private static void unauthorized(String token) {
        nobody().auth().oauth2(token).get("/me").then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
    }

    private static void refused(String account, String why) {
        for (var path : new String[] {"/me", "/parties"}) {
            as(account)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/account-not-in-force"))
                    .body("detail", containsString(why));
        }
    }
}
