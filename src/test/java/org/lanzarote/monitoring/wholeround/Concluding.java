package org.lanzarote.monitoring.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.wholeround.Drafting.PARAGRAPHS;
import static org.lanzarote.monitoring.wholeround.Drafting.REPORT;
import static org.lanzarote.monitoring.wholeround.Listening.EXTRACTS;
import static org.lanzarote.monitoring.wholeround.Person.AUDITOR;
import static org.lanzarote.monitoring.wholeround.Person.COMMITTEE;
import static org.lanzarote.monitoring.wholeround.Person.FACILITATOR;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.ROUND;
import static org.lanzarote.monitoring.wholeround.Replying.FRENCH;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;

/** Everybody reads the report and the factsheets, children learn what became of their words, and the next round begins. */
final class Concluding {

    private static final String ITEMS = "chapters.specific.items.flatten()";

    private Concluding() {}

    static void walk(Listening.Said said) throws JsonProcessingException {
        factsheetOfAnsweredPartyCarriesItsStatement();
        footnotesNameTheSubmissionsThatTheyCite();
        factsheetOfSilentPartySaysThatItDidNotReply();
        recommendationThatNoStatementCarriesStandsInTheFactsheetItself();
        factsheetHasOneNameForItsParty();
        childrenLearnWhatBecameOfTheirWords(said);
        withdrawnExtractIsGoneEverywhereAtOnce(said);
        takeDownHoldsEverywhereAtOnce();
        packageTellsEveryViolationInOneAnswer();
        trailOfTheRoundVerifies();
    }

    private static void factsheetOfAnsweredPartyCarriesItsStatement() {
        factsheet("FRA")
                .body("noReply", nullValue())
                .body("figures.parties", equalTo(4))
                .body("figures.children", equalTo(7))
                .body(ITEMS + ".codes", hasItem(List.of("II-2")))
                .body(ITEMS + ".text", hasItem(containsString("The law of France is silent.")));
    }

    /** 2. */
    private static void footnotesNameTheSubmissionsThatTheyCite() {
        factsheet("FRA")
                .body("footnotes.sources.flatten().target", hasItems("FRA/12@1", "FRA/12@2"))
                .body("footnotes.sources.flatten().link", hasItem(FRENCH + "/submissions/1/answers/12"));
        assertThat(page("FRA")).contains("submission 1 of 1 March 2027", "submission 2 of 1 March 2027");
    }

    /** 5. */
    private static void factsheetOfSilentPartySaysThatItDidNotReply() {
        factsheet("ITA").body("noReply", equalTo("The reply of Italy to the questionnaire is awaited."));
        GivenExtensions.over("ITA");
        factsheet("ITA").body("noReply", equalTo("Italy did not reply to the questionnaire."));
    }

    /** 7. */
    private static void recommendationThatNoStatementCarriesStandsInTheFactsheetItself() {
        factsheet("NOR").body(ITEMS + ".codes", hasItem(List.of("IV-3"))).body(ITEMS + ".text", hasItem("to do IV-3"));
    }

    /** 14. */
    private static void factsheetHasOneNameForItsParty() {
        factsheet("NOR")
                .body("party.upperCase", equalTo("THE KINGDOM OF NORWAY"))
                .body(ITEMS + ".text", hasItem(containsString("The law of the Kingdom of Norway is silent.")));
    }

    private static void childrenLearnWhatBecameOfTheirWords(Listening.Said said) {
        FACILITATOR
                .reads(said.session() + "/feedback")
                .body("items.said", contains(GivenExtracts.TEXT))
                .body("items[0].uses.where", hasItem("In paragraph 53 of the report"));
        PUBLIC.reads(ROUND + "/child-feedback").body("items.said", contains(GivenExtracts.TEXT));
    }

    /** 1 and 16. */
    private static void withdrawnExtractIsGoneEverywhereAtOnce(Listening.Said said) {
        FACILITATOR.tells(said.statement(), "withdraw", Map.of("asker", "CHILD"));

        PUBLIC.misses(EXTRACTS + "/" + said.extract());
        PUBLIC.reads(PARAGRAPHS + "/53").body("text.citations[0].targets", contains("withdrawn"));
        for (var person : List.of(PUBLIC, SECRETARIAT)) {
            for (var path : List.of(EXTRACTS, ROUND + "/child-feedback", REPORT + "/package")) {
                assertThat(person.reads(path).extract().asString())
                        .as(path)
                        .doesNotContain(GivenExtracts.TEXT, said.extract());
            }
        }
        SECRETARIAT.findsWaiting("PUBLISH_REPLY", "REVIEW_EVIDENCE", "RESOLVE_WITHDRAWAL");
        SECRETARIAT.reads(ROUND + "/extract-withdrawals").body("items[0].uses.key", contains("53"));
    }

    /** 1. */
    private static void takeDownHoldsEverywhereAtOnce() {
        SECRETARIAT.tells(
                FRENCH,
                "take-down",
                Map.of(
                        "withheld",
                        List.of(Map.of("question", "9.1", "passage", "A law of 2024", "ground", "an error")),
                        "reason",
                        "The law was never in force"));

        for (var path : List.of(
                FRENCH + "/answers/9.1",
                FRENCH + "/submissions/1/answers/9.1",
                FRENCH + "/submissions/2/answers/9.1")) {
            assertThat(PUBLIC.reads(path).extract().asString())
                    .as(path)
                    .contains("[withheld: an error] covers it.")
                    .doesNotContain("A law of 2024");
        }
        for (var whole : List.of("", "/answers", "/submissions/1", "/submissions/2")) {
            assertThat(PUBLIC.reads(FRENCH + whole).extract().asString())
                    .as(whole)
                    .contains("[withheld: an error]")
                    .doesNotContain("A law of 2024");
        }
        for (var entitled : List.of(FRANCE, SECRETARIAT, COMMITTEE)) {
            entitled.reads(FRENCH + "/answers/9.1").body("text", equalTo("A law of 2024 covers it."));
        }
        AUDITOR.reads("/trail?operation=takeDownReply")
                .body("items.account", contains("secretariat"))
                .body("items.reason", contains("The law was never in force"));
    }

    /** 11. */
    private static void packageTellsEveryViolationInOneAnswer() throws JsonProcessingException {
        var whole = (ObjectNode) new ObjectMapper()
                .readTree(PUBLIC.reads(REPORT + "/package").extract().asString());
        whole.put("reference", " ");
        ((ObjectNode) whole.at("/chapters/1")).put("numeral", "II");
        ((ObjectNode) whole.at("/paragraphs/0")).put("number", 0);
        ((ObjectNode) whole.at("/recommendations/0")).put("urgency", "URGE");
        whole.withArray("/recommendations/1/paragraphs").add(9000);
        GivenRounds.launched(3, "FRA", "ITA", "MLT", "NOR");

        List<String> pointers = SECRETARIAT
                .posts("/rounds/3/report/package", whole.toString())
                .statusCode(422)
                .extract()
                .path("violations.pointer");
        assertThat(pointers)
                .contains(
                        "/reference",
                        "/chapters/1/numeral",
                        "/paragraphs/0/number",
                        "/recommendations/0/urgency",
                        "/recommendations/1/paragraphs/1")
                .allMatch(pointer -> !whole.at(pointer).isMissingNode(), "points to what the package has");
        SECRETARIAT.misses("/rounds/3/report");
    }

    private static void trailOfTheRoundVerifies() {
        AUDITOR.reads("/trail/verification").body("intact", equalTo(true));
    }

    private static String page(String party) {
        return PUBLIC.asks()
                .accept("text/html")
                .get(ROUND + "/factsheets/" + party)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse factsheet(String party) {
        return PUBLIC.reads(ROUND + "/factsheets/" + party);
    }
}
