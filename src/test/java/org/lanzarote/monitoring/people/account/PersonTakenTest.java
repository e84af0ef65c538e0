package org.lanzarote.monitoring.people.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.registered;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Realm;

/** Names and e-mail addresses that are taken here are those that Keycloak takes; the others are told by their place. */
@QuarkusTest
class PersonTakenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody at all",
                "somebody@localhost",
                "somebody@[192.0.2.1]",
                "somebody@192.0.2.1",
                "\"two words\"@example.org",
                "zoë@example.org",
                "somebody@exаmple.org",
                "somebody@-example.org",
                ".somebody@example.org",
                "somebody@example.org\n",
                "a%b!c@example.org",
                "a-local-part-of-more-letters-than-the-sixty-four-that-mail-allows@example.org"
            })
    void addressThatFewMailServersTakeIsRefused(String email) {
        invite("Ada", "Example", email).statusCode(422).body("violations.pointer", contains("/person/email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien+round2@mail.example.org", "A.Person_2@xn--bcher-kva.example", "a@b-c.xn--p1ai"})
    void addressOfTheFieldIsTaken(String email) {
        var unique = UUID.randomUUID().toString().substring(0, 8) + email;
        invited(secretariat(), focalPointOf("FIN", unique));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada <b>",
                "Ada\tX",
                "\u202eAda",
                "Ada (deputy)",
                "Ada/Eve",
                "Ada; Eve",
                "a\u3164",
                "'",
                "\u02bc",
                " Ada",
                "Ada ",
                "Ada\u00a0Eve",
                "A\u00adda",
                "A\u200dda"
            })
    void whatIsNoNameIsRefused(String name) {
        invite(name, name, address())
                .statusCode(422)
                .body("violations.pointer", contains("/person/name/family", "/person/name/given"));
    }

    @Test
    void whatIsBlankIsToldOnce() {
        invite("", " ", "").statusCode(422).body("violations.code", contains("NOT_BLANK", "NOT_BLANK", "NOT_BLANK"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean-Rémy, Jr.",
                "D’Arcy 't Hooft",
                "Παπαδοπούλου",
                "Ţînţaru",
                "მარიამ",
                "Ğül·la",
                "علی\u200cرضا"
            })
    void nameOfTheFieldIsTaken(String name) {
        invite(name, name, address()).statusCode(201);
    }

    @Test
    void otherAddressOfAnAccountIsToldByItsPlace() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        secretariat()
                .header("If-Match", tag("/accounts/" + id))
                .body(Map.of("email", "zoë@example.org"))
                .post("/accounts/" + id + "/change-address")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/email"));
    }

    @Test
    @Tag("slow") // 0.7 s
    void approvalTellsWhatKeycloakRefusesOfTheContact() {
        var id = registered("Network " + UUID.randomUUID(), address());
        whileFamilyNamesHaveAtMost(
                        3,
                        () -> secretariat()
                                .header("If-Match", tag("/organisations/" + id))
                                .post("/organisations/" + id + "/approve"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("FAMILY_NAME_REFUSED"))
                .body("violations[0].pointer", nullValue());
        secretariat().get("/organisations/" + id).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    @Tag("slow") // 0.7 s
    void whatKeycloakAloneRefusesIsToldByItsPlaceToo() {
        whileFamilyNamesHaveAtMost(10, () -> inviting("Ada", "Example-Example", address()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/person/name/family"));
    }

    private static Response whileFamilyNamesHaveAtMost(int letters, Supplier<Response> asking) {
        Realm.familyNamesHaveAtMost(letters);
        try {
            return asking.get();
        } finally {
            Realm.familyNamesHaveAtMost(255);
        }
    }

    private static ValidatableResponse invite(String given, String family, String email) {
        return inviting(given, family, email).then();
    }

    private static Response inviting(String given, String family, String email) {
        var person = Map.of("name", Map.of("given", given, "family", family), "email", email, "language", "FR");
        return secretariat()
                .body(Map.of("role", "FOCAL_POINT", "party", "FIN", "person", person))
                .post("/accounts");
    }
}
