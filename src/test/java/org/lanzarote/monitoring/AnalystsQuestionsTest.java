package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.lanzarote.monitoring.support.Asking.committee;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What an analyst asks before a plenary takes one request each, in the demonstration round. */
@QuarkusTest
class AnalystsQuestionsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    @Tag("slow") // 0.8 s
    void whatWasAnsweredAndByWhom() {
        List<String> parties =
                asked("/rounds/2/replies?status=PUBLISHED&limit=200").extract().path("items.party");

        asked("/rounds/2/questions/5/compilation")
                .body("questions.number", hasItems("5.1", "5.2"))
                .body("parties.party", containsInAnyOrder(parties.toArray()));
        asked("/rounds/2/answers?question=5&value=YES&limit=200")
                .body("items.answer.given.value", everyItem(equalTo("YES")))
                .body("items.question", everyItem(equalTo("5.1")))
                .body("items.size()", greaterThan(0));
        asked("/rounds/2/answers/figures?question=5").body("questions.size()", greaterThan(0));
    }

    @Test
    void whereAWordIsSaid() {
        asked("/search?q=possession&round=2&limit=200")
                .body("facets.kind.value", hasItems("QUESTION", "ANSWER", "FINDING", "PARAGRAPH", "RECOMMENDATION"))
                .body("facets.language.value", contains("EN", "FR"));
    }

    @Test
    void whatRestsOnAnAnswerThatHasChanged() {
        GivenReplies.supplement("RUS").then().statusCode(204);
        GivenReplies.save(
                        "RUS",
                        "9.1",
                        GivenReplies.answerTag("RUS", "9.1"),
                        Map.of("value", "NO", "text", "Nothing of this is said any more.", "language", "EN"))
                .then()
                .statusCode(200);
        GivenReplies.submit("RUS");

        asked("/rounds/2/evidence?waits=true&limit=200")
                .body("items.target", everyItem(equalTo("RUS/9.1@1")))
                .body("items.kind", hasItem("FINDING"));
        asked("/rounds/2/findings?stale=true").body("items.party", contains("RUS"));
        asked("/rounds/2/replies/RUS/submissions/2/answers/9.1/trace")
                .body("nodes.kind", hasItems("FINDING", "STATEMENT", "FOOTNOTE", "FACTSHEET", "RECEIPT"));
    }

    @Test
    @Tag("slow") // 20.6 s
    void whatWasEverRecommendedToAParty() {
        asked("/parties/RUS/recommendations?limit=200")
                .body("items.status", everyItem(equalTo("PUBLISHED")))
                .body("items.find { it.code == 'II-1' }.paragraphs.size()", greaterThan(0))
                .body("items.findAll { it.findings.size() > 0 }.size()", greaterThan(0));
        List<Integer> ranks =
                asked("/parties/RUS/recommendations?limit=200").extract().path("items.urgencyRank");
        assertThat(ranks).isSorted();
    }

    @Test
    @Tag("slow") // 1.3 s
    void eachOfTheseListsGoesToASpreadsheet() {
        for (var list : List.of(
                "/rounds/2/replies",
                "/rounds/2/questions/5/compilation",
                "/rounds/2/answers?question=5&value=NO",
                "/rounds/2/answers/matrix",
                "/rounds/2/findings?stale=false",
                "/rounds/2/coverage",
                "/rounds/2/evidence?waits=true",
                "/rounds/2/report/recommendations",
                "/parties/RUS/recommendations",
                "/rounds/2/stakeholder-submissions",
                "/rounds/2/clarifications")) {
            committee().accept(XLSX).get(list).then().statusCode(200).contentType(XLSX);
        }
    }

    private static ValidatableResponse asked(String address) {
        return committee().get(address).then().statusCode(200);
    }
}
