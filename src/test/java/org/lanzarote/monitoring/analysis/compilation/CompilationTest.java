package org.lanzarote.monitoring.analysis.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.COMPILATION;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;

/** A question is read across Parties, stakeholders and children, by each as far as he reads them elsewhere. */
@QuarkusTest
class CompilationTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void said() {
        GivenCompilation.read();
    }

    @Test
    void everybodyReadsSideBySideWhatIsPublic() {
        for (var reader : new RequestSpecification[] {nobody(), focalPoint("FRA"), focalPoint("DEU"), stakeholder()}) {
            read(reader, "")
                    .body("question", equalTo("9"))
                    .body("questions.number", contains("9", "9.1"))
                    .body("parties.party", contains("FRA", "NOR"))
                    .body("parties[0].entries.source", contains("STATE", "STAKEHOLDER"))
                    .body("parties[0].entries.kind", contains("ANSWER", "COMMENT"))
                    .body("parties[0].entries[0].submission", equalTo(2))
                    .body("parties[0].entries[0].given.value", equalTo("YES"))
                    .body("parties[0].entries[0].language", equalTo("EN"))
                    .body("parties[0].entries[0].publishedOn", equalTo("2027-03-01"))
                    .body("parties[0].entries[0].link", equalTo("/rounds/2/replies/FRA/submissions/2/answers/9.1"))
                    .body("parties[0].entries[1].submission", equalTo(2))
                    .body("parties[0].entries[1].organisation", equalTo("Demonstration NGO"))
                    .body("parties[1].entries[0].language", equalTo("FR"))
                    .body("others.source", contains("STAKEHOLDER", "CHILDREN"))
                    .body("others[0].given.value", equalTo("NO"))
                    .body("others[1].link", startsWith("/rounds/2/child-extracts/"))
                    .body("others.publishedOn", everyItem(equalTo("2027-03-01")))
                    .body("silent", contains("DEU", "ITA"))
                    .body("$", not(hasKey("revision")))
                    .body("permittedActions", empty());
        }
    }

    @Test
    void whoOverseesTheRoundReadsWhatWasSubmittedLast() {
        for (var reader : new RequestSpecification[] {secretariat(), committee(), as("rapporteur")}) {
            read(reader, "")
                    .body("parties.party", contains("DEU", "FRA", "NOR"))
                    .body("parties[0].entries[0].text", equalTo("Not yet"))
                    .body("parties[0].entries[0]", not(hasKey("publishedOn")))
                    .body("others.source", contains("STAKEHOLDER", "CHILDREN", "CHILDREN"))
                    .body("silent", contains("ITA"));
        }
        read(as("safeguarding-officer"), "")
                .body("parties.party", contains("FRA", "NOR"))
                .body("others.findAll { it.source == 'CHILDREN' }", hasSize(2));
        read(secretariat(), "").body("permittedActions", contains("ISSUE_REVISION"));
    }

    @Test
    void supplementIsToldWithWhatDiffers() {
        read(nobody(), "")
                .body("parties[0].entries[0].supplements.submission", contains(2))
                .body("parties[1].entries[0]", not(hasKey("supplements")));
        String link = read(nobody(), "").extract().path("parties[0].entries[0].supplements[0].link");
        nobody().get(link).then().statusCode(200).body("changes.question", hasItem("9.1"));
        read(secretariat(), "").body("parties[1].entries[0].supplements.submission", contains(2));
    }

    @Test
    void filtersTakePartsOfIt() {
        read(nobody(), "?value=NO")
                .body("parties.party", contains("NOR"))
                .body("others.source", contains("STAKEHOLDER"))
                .body("figures.find { it.question == '9.1' }.values.parties", contains(1, 1))
                .body("$", not(hasKey("silent")));
        read(nobody(), "?source=STATE,CHILDREN")
                .body("parties.party", contains("FRA", "NOR"))
                .body("others.source", contains("CHILDREN"));
        read(nobody(), "?party=FRA,DEU").body("parties.party", contains("FRA")).body("others", empty());
        read(nobody(), "?text=PEDOCRIMINALITE a l'ecole")
                .body("parties.party", contains("NOR"))
                .body("others", empty());
        read(nobody(), "?text=silent ON schools").body("parties.entries.flatten().kind", contains("COMMENT"));
        read(nobody(), "?text=asked before").body("others.kind", contains("EXTRACT"));
        read(nobody(), "?text=100%25_").body("parties", empty());
    }

    @Test
    void figuresCountEachValueAcrossParties() {
        read(nobody(), "")
                .body("figures.question", contains("9.1"))
                .body("figures[0].answers", equalTo(2))
                .body("figures[0].values.value", contains("YES", "NO"))
                .body("figures[0].values.parties", contains(1, 1));
        read(secretariat(), "").body("figures[0].values.parties", contains(1, 2));
    }

    @Test
    void whatIsTakenDownIsGoneHere() {
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("9.1", "Jean Martin", "A person"));

        read(nobody(), "")
                .body("parties[0].entries[0].text", containsString("[withheld: A person]"))
                .body("parties[0].entries[0].text", not(containsString("Martin")))
                .body("parties[0].entries[0].withheldFor", contains("A person"));
        read(nobody(), "?text=Martin").body("parties", empty());
    }

    @Test
    void whatTheRoundDoesNotHaveIsRefused() {
        refused("?value=PERHAPS", "value");
        refused("?party=FRA,XXX", "party");
        refused("?source=PRESS", "source");
        refused("?text=" + "x".repeat(201), "text");
        nobody().get("/rounds/2/questions/12/compilation?value=YES")
                .then()
                .statusCode(400)
                .body("violations.code", contains("NO_VALUES_OFFERED"));
        nobody().header("Accept-Language", "fr")
                .get("/rounds/2/questions/99/compilation")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Il n’y a pas de question 99"));
        nobody().get("/rounds/2/questions/%25/compilation").then().statusCode(404);
        nobody().get("/rounds/7/questions/9/compilation").then().statusCode(404);
    }

    @Test
    void itCostsTheSameForOnePartyAndForAll() {
        assertThat(statements("?party=DEU,FRA,ITA,NOR")).isEqualTo(statements("?party=DEU"));
        assertThat(statements("")).isLessThanOrEqualTo(20);
    }

    private long statements(String filter) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        read(secretariat(), filter);
        return statistics.getPrepareStatementCount();
    }

    private static void refused(String filter, String parameter) {
        nobody().get(COMPILATION + filter)
                .then()
                .statusCode(400)
                .body("violations.parameter", containsInAnyOrder(parameter));
    }

    private static ValidatableResponse read(RequestSpecification reader, String filter) {
        return reader.get(COMPILATION + filter).then().statusCode(200);
    }
}
