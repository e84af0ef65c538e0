package org.lanzarote.monitoring.children.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ALL;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ONE;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.WITHDRAWALS;
import static org.lanzarote.monitoring.children.figures.GivenReleases.session;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.figures.GivenReleases;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Of 47 children 20 are told of France; of Germany, Italy and Norway nothing but their sum. */
@QuarkusTest
class NamedPartyTest {

    private String inFrance;
    private String inGermany;
    private String inItaly;

    @BeforeEach
    void sessions() {
        GivenRounds.launched("DEU", "FRA", "ITA", "NOR");
        inFrance = session("FRA", 20, 10);
        session("NOR", 12, 6);
        inGermany = session("DEU", 11, 5);
        inItaly = session("ITA", 4, 2);
    }

    @Test
    void extractNamesItsPartyWhereTheLatestReleaseShowsIt() {
        GivenReleases.released();
        var shown = extract(inFrance);
        var hidden = extract(inGermany);
        var small = extract(inItaly);

        for (var reader : List.of(nobody(), secretariat(), committee(), as("rapporteur"), safeguardingOfficer())) {
            reader.get(ALL)
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.party == 'FRA' }.id", contains(shown))
                    .body("items.findAll { it.party == null }.id", containsInAnyOrder(hidden, small));
        }
        nobody().get(ONE, hidden).then().statusCode(200).body("party", nullValue());
        nobody().queryParam("party", "DEU").get(ALL).then().body("items", empty());
        nobody().queryParam("party", "FRA").get(ALL).then().body("items.id", contains(shown));
    }

    @Test
    void extractNamesNoPartyBeforeThereIsARelease() {
        var shownLater = extract(inFrance);

        secretariat().get(ONE, shownLater).then().body("party", nullValue());
        GivenReleases.released();
        secretariat().get(ONE, shownLater).then().body("party", equalTo("FRA"));
    }

    @Test
    void smallGroupOfAShownPartyIsNotNamed() {
        var small = extract(session("FRA", 3, 1));
        GivenReleases.released();

        secretariat().get(ONE, small).then().body("party", nullValue());
    }

    @Test
    void textNamesNoPartyThatIsHidden() {
        GivenReleases.released();

        for (var text : List.of(
                "In Germany nobody asks us.",
                "En Allemagne, personne ne nous demande.",
                "Nobody asks norwegians.",
                "They asked us in GERM\u0410NY.",
                "Nobody in  italy asks us.",
                "Children in \uD83C\uDDE9\uD83C\uDDEA want to learn this.",
                "Children in ynamreG want to learn this.")) {
            wish(text)
                    .statusCode(422)
                    .body("type", equalTo("/problems/identifying-text"))
                    .body("violations.pointer", contains("/text"));
        }
        wish("In France nobody asks us.").statusCode(201);
    }

    @Test
    void withdrawnExtractNamesItsPartyByTheSameRule() {
        GivenReleases.released();
        for (var session : List.of(inFrance, inGermany)) {
            var statement = GivenStatements.confirmedIn(session);
            GivenExtracts.of(statement);
            GivenStatements.withdrawn(statement);
        }

        assertThat(secretariat().get(WITHDRAWALS).<List<String>>path("items.party"))
                .containsExactlyInAnyOrder("FRA", null);
    }

    @Test
    void sessionIsCitedOnlyWhereItsPartyIsShown() {
        GivenReleases.released();
        post(GivenReport.REPORT, GivenReport.report()).statusCode(201);
        post(GivenReport.REPORT + "/chapters", GivenReport.chapter("II")).statusCode(201);

        for (var session : Map.of(
                        inFrance, 201, inGermany, 422, UUID.randomUUID().toString(), 422, "nonsense", 422)
                .entrySet()) {
            var text = cited("They ask.[^a]", citation("a", "CHILD_CONTRIBUTION", session.getKey()));
            post(GivenReport.REPORT + "/paragraphs", Map.of("number", 55, "chapter", "II", "text", text))
                    .statusCode(session.getValue());
        }
    }

    /** Statements are looked through session by session, so what was made together comes from one session. */
    @Test
    void neitherKeyNorListTellsWhenAnExtractWasMade() {
        var extract = extract(inGermany);

        assertThat(UUID.fromString(extract).version()).isEqualTo(4);
        for (var reader : List.of(nobody(), secretariat())) {
            reader.get(ONE, extract)
                    .then()
                    .body("madeAt", nullValue())
                    .body("publishedAt", nullValue())
                    .body("publishedOn", equalTo("2027-03-01"));
        }
        safeguardingOfficer().get(ONE, extract).then().body("madeAt", not(nullValue()));
    }

    /** The key of a published extract of a new statement. */
    private static String extract(String session) {
        var extract = GivenExtracts.of(GivenStatements.confirmedIn(session));
        GivenExtracts.published(extract);
        return extract;
    }

    private ValidatableResponse wish(String text) {
        return safeguardingOfficer()
                .body(Map.of("statement", GivenStatements.confirmedIn(inFrance), "language", "EN", "text", text))
                .post(ALL)
                .then();
    }
}
