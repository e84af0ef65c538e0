package org.lanzarote.monitoring.analysis.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** How far the findings have come is told for each Party and question, with the answers that no finding uses. */
@QuarkusTest
class CoverageTest {

    private static final String COVERAGE = "/rounds/2/coverage";

    @Test
    @Tag("slow") // 0.7 s
    void everyPartyAndQuestionSaysHowFarItsFindingsHaveCome() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenRapporteurs.appointed("9", "12");
        GivenReplies.submitted("RUS");
        GivenReplies.submitted("FRA");
        var agreed = written("RUS", "9.1", "RUS/9.1@1");
        tell(agreed, "propose");
        tell(agreed, "agree");
        var proposed = written("RUS", "12", "RUS/12@1");
        tell(proposed, "propose");
        written("RUS", "12", "RUS/12@1");
        written("FRA", "9.1", "FRA/12@1");

        listed("?question=9,12")
                .body("items.question", contains("9.1", "9.1", "9.1", "12", "12", "12"))
                .body("items.party", contains("FRA", "NOR", "RUS", "FRA", "NOR", "RUS"))
                .body("items.state", contains("DRAFT", "NO_REPLY", "AGREED", "WITHOUT_FINDING", "NO_REPLY", "DRAFT"))
                .body("items.findings", contains(1, 0, 1, 0, 0, 2))
                .body("items.findAll { it.used }.question", contains("9.1", "12", "12"))
                .body("items.findAll { it.party == 'NOR' }.submission", equalTo(Arrays.asList(null, null)));
        listed("?used=false&party=RUS").body("items.question", contains("1.1", "1.2", "3.1"));
        listed("?used=false&question=9").body("items.party", contains("FRA"));
        listed("?state=AGREED,NO_REPLY&chapter=II").body("items.party", contains("NOR", "RUS"));
        as("rapporteur").get(COVERAGE + "?mine=true&party=NOR").then().body("items.question", contains("9.1", "12"));
        secretariat()
                .get(COVERAGE + "?mine=true&party=NOR")
                .then()
                .body("items.question", contains("1.1", "1.2", "3.1"));
        committee().get(COVERAGE + "?mine=true").then().body("items", empty());
        var first = secretariat().get(COVERAGE + "?limit=2").then().body("items.party", contains("FRA", "NOR"));
        String next = first.extract().header("Link").replaceAll("<(.*)>.*", "$1");
        secretariat()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.question", contains("1.1", "1.2"))
                .body("items.party", contains("RUS", "FRA"));

        var figures = committee().get(COVERAGE + "/figures").then().statusCode(200);
        figures.body("total.agreed", equalTo(1))
                .body("total.draft", equalTo(2))
                .body("total.noReply", equalTo(5))
                .body("total.withoutFinding", equalTo(7))
                .body("total.unused", equalTo(7))
                .body("questions.question", contains("1.1", "1.2", "3.1", "9.1", "12"))
                .body("questions.find { it.question == '9.1' }.counts.agreed", equalTo(1))
                .body("parties.party", contains("FRA", "NOR", "RUS"))
                .body("parties.find { it.party == 'RUS' }.counts.unused", equalTo(3));
        committee()
                .accept("text/csv")
                .get(COVERAGE + "?question=9.1&lang=EN")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"coverage-round-2.csv\""))
                .body(
                        equalTo(
                                "\uFEFF\"Question\",\"Chapter\",\"Party\",\"Party (in words)\",\"State\",\"State (in words)\",\"Findings\",\"Last submission\",\"Answered\",\"Answered (in words)\","
                                        + "\"Answer used\",\"Answer used (in words)\"\r\n\"9.1\",\"II\",\"FRA\",\"France\",\"DRAFT\",\"Draft\",1,1,\"true\",\"Yes\",\"false\",\"No\"\r\n"
                                        + "\"9.1\",\"II\",\"NOR\",\"Norway\",\"NO_REPLY\",\"No reply\",0,,\"false\",\"No\",,\r\n\"9.1\",\"II\",\"RUS\",\"Russian Federation\",\"AGREED\",\"Agreed\",1,1,\"true\",\"Yes\",\"true\",\"Yes\"\r\n"));
        committee().accept("text/csv").get(COVERAGE + "?party=DEU").then().statusCode(400);
        focalPoint("RUS").accept("text/csv").get(COVERAGE).then().statusCode(403);
        GivenReplies.supplemented("RUS", "12", "Other words");
        listed("?used=false&party=RUS").body("items.question", contains("1.1", "1.2", "3.1", "12"));
        focalPoint("RUS").get(COVERAGE).then().statusCode(403);
        committee().get(COVERAGE + "?party=DEU").then().statusCode(400);
        committee().get("/rounds/7/coverage/figures").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.9 s
    void answerIsUsedWhileItStillSaysWhatAFindingRestsOn() {
        GivenRounds.launched("RUS", "FRA");
        GivenEvidence.submitted("RUS");
        written("RUS", "9.1", "RUS/9.1@1");
        GivenEvidence.finding("RUS", "The register is kept");
        listed("?used=false").body("items.question", contains("1.1", "1.2", "3.1"));

        GivenReplies.supplemented("RUS", "12", "In sum. The register is kept by the police.");
        listed("?used=false").body("items.question", contains("1.1", "1.2", "3.1"));
        listed("?used=true").body("items.question", contains("9.1", "12"));
        usesAgree();

        GivenReplies.supplemented("RUS", "12", "Nothing of it.");
        listed("?used=false").body("items.question", contains("1.1", "1.2", "3.1", "12"));
        committee().get(COVERAGE + "/figures").then().body("total.unused", equalTo(4));
        written("RUS", "12", "RUS/12@1");
        listed("?used=true").body("items.question", contains("9.1"));
        written("RUS", "12", "RUS/12@3");
        listed("?used=true").body("items.question", contains("9.1", "12"));
        usesAgree();
    }

    /** A page looks up for its own answers what a filter by use, and the figures, join for all. */
    private static void usesAgree() {
        var all = listed("").extract();
        List<Object> used = all.path("items.findAll { it.used == true }");
        List<Object> unused = all.path("items.findAll { it.answered && it.used == false }");
        listed("?used=true").body("items", equalTo(used));
        listed("?used=false").body("items", equalTo(unused));
        listed("/figures").body("total.unused", equalTo(unused.size()));
    }

    private static ValidatableResponse listed(String filter) {
        return committee().get(COVERAGE + filter).then().statusCode(200);
    }

    private static String written(String party, String question, String answer) {
        Map<String, Object> wish = new HashMap<>(findingWish(party, question));
        wish.put("text", cited("It is so.[^a]", citation("a", "ANSWER", answer)));
        return secretariat()
                .body(wish)
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void tell(String finding, String verb) {
        RequestSpecification matching = secretariat()
                .header("If-Match", secretariat().get(FINDINGS + "/" + finding).header("ETag"));
        matching.post(FINDINGS + "/" + finding + "/" + verb).then().statusCode(204);
    }
}
