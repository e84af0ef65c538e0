package org.lanzarote.monitoring.analysis.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs.RAPPORTEURS;
import static org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs.appoint;
import static org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs.appointed;
import static org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs.end;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class RapporteurTest {

    private static final String FINDINGS = "/rounds/2/findings";

    @BeforeEach
    void round() {
        GivenRounds.launched("RUS", "FRA");
    }

    @Test
    void delegationOfAnyStateWritesOnItsQuestionsAndOnNoOthers() {
        write("9.1").statusCode(403).body("detail", equalTo("You are not appointed for question 9.1 today"));
        as("rapporteur")
                .header("Accept-Language", "fr")
                .body(finding("9.1"))
                .post(FINDINGS)
                .then()
                .body("detail", equalTo("Vous n’êtes pas désigné pour la question 9.1 aujourd’hui"));
        as("rapporteur").get("/rounds/2").then().body("permittedActions", empty());

        var id = appointed("9", "3.1");

        as("rapporteur").get("/rounds/2").then().body("permittedActions", contains("WRITE_FINDING"));
        String own = write("9.1").statusCode(201).extract().path("id");
        write("12").statusCode(403);
        revise(own, "12").statusCode(403);
        revise(own, "3.1").statusCode(204);
        String other = secretariat().body(finding("12")).post(FINDINGS).path("id");
        revise(other, "9.1").statusCode(403);
        as("rapporteur")
                .get(FINDINGS + "/" + own)
                .then()
                .body("permittedActions", contains("REVISE", "PROPOSE", "CODE"));
        as("rapporteur").get(FINDINGS + "/" + other).then().body("permittedActions", empty());
        committee()
                .get(RAPPORTEURS + "/" + id)
                .then()
                .statusCode(200)
                .body("country", equalTo("CAN"))
                .body("countryName.en", equalTo("Canada"))
                .body("questions", contains("9", "3.1"))
                .body("people.login", contains("rapporteur"))
                .body("status", equalTo("IN_FORCE"))
                .body("permittedActions", empty());

        end(id).statusCode(204);

        write("9.1").statusCode(403);
        revise(own, "3.1").statusCode(403);
        end(id).statusCode(409).body("type", equalTo("/problems/appointment-ended"));
        secretariat()
                .get(RAPPORTEURS + "/" + id)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("The delegation asked for it"))
                .body("permittedActions", empty());
    }

    @Test
    void appointmentHoldsOnItsDaysAlone() {
        var norway = new HashMap<>(GivenRapporteurs.wish("9.1"));
        norway.put("country", "NOR");
        norway.remove("countryName");
        norway.put("from", "2027-03-02");
        appoint(norway).statusCode(201);
        write("9.1").statusCode(403);
        norway.put("country", "FRA");
        norway.put("from", "2027-02-01");
        norway.put("until", "2027-03-01");
        appoint(norway).statusCode(201);
        write("9.1").statusCode(201);
        appointed("9");

        listed("").body("items.country", contains("NOR", "FRA", "CAN"));
        listed("?status=COMING").body("items.countryName.en", contains("Norway"));
        listed("?status=IN_FORCE").body("items.country", contains("FRA", "CAN"));
        listed("?status=ENDED").body("items", empty());
        listed("?question=9.1&country=CAN").body("items.questions", contains(List.of("9")));
        listed("?question=12").body("items", empty());
    }

    @Test
    void appointmentsGoToASpreadsheetForThoseWhoReadThem() {
        var id = appointed("9", "3.1");

        var table = as("rapporteur").accept("text/csv").get(RAPPORTEURS + "?country=CAN&lang=FR");
        table.then().statusCode(200);
        assertThat(table.asString())
                .startsWith(
                        "\uFEFF\"État\",\"Nom\",\"Questions\",\"Personnes\",\"Du\",\"Au\",\"Statut\",\"Statut (en clair)\",")
                .contains("\r\n\"CAN\",\"Canada\",\"9, 3.1\",\"")
                .contains(" (rapporteur)\",\"2027-01-01\",,\"IN_FORCE\",\"En cours\",\"")
                .endsWith(",,\"" + id + "\"\r\n");
        as("auditor").accept("text/csv").get(RAPPORTEURS).then().statusCode(403);
    }

    @Test
    void everythingWrongWithAnAppointmentIsToldAndNobodyIsAppointed() {
        var none = "00000000-0000-7000-8000-000000000000";
        appoint(Map.of(
                        "country",
                        "XXX",
                        "questions",
                        List.of("9", "99"),
                        "accounts",
                        List.of(none),
                        "from",
                        "2027-02-02",
                        "until",
                        "2027-02-01"))
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "NO_STATE",
                                "STATE_NEEDS_NAME",
                                "NO_QUESTION_TO_REPORT_ON",
                                "NO_RAPPORTEUR",
                                "LAST_DAY_FIRST",
                                "LAST_DAY_PAST"))
                .body("violations.pointer", hasItem("/questions/1"));
        var named = new HashMap<>(GivenRapporteurs.wish("9"));
        named.put("country", "NOR");
        appoint(named).statusCode(422).body("violations.code", contains("PARTY_HAS_NAME"));
        listed("").body("items", empty());

        appointed("9");
        appoint(GivenRapporteurs.wish("12", "9.1"))
                .statusCode(422)
                .body("violations.pointer", contains("/questions/1"))
                .body("violations.code", contains("APPOINTED_ALREADY"));
        listed("").body("items.questions.flatten()", not(hasItem("12")));
    }

    private static ValidatableResponse listed(String filter) {
        return as("rapporteur").get(RAPPORTEURS + filter).then().statusCode(200);
    }

    private static ValidatableResponse write(String question) {
        return as("rapporteur").body(finding(question)).post(FINDINGS).then();
    }

    private static ValidatableResponse revise(String id, String question) {
        var path = FINDINGS + "/" + id;
        return as("rapporteur")
                .header("If-Match", as("rapporteur").get(path).header("ETag"))
                .body(finding(question))
                .put(path)
                .then();
    }

    private static Map<String, Object> finding(String question) {
        return Map.of(
                "party",
                "RUS",
                "question",
                question,
                "nature",
                "GAP",
                "text",
                Map.of("markdown", "The law of {party} is silent.", "citations", List.of()),
                "links",
                List.of());
    }
}
