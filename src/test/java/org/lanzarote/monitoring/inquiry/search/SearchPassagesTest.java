package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.marked;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.published;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is shown of a text that is found. */
@QuarkusTest
class SearchPassagesTest {

    @Test
    void marksAndPassagesKeepCharactersWhole() {
        var seen = "\uD83D\uDC68\u200D\uD83D\uDC67e\u0302\u0331\uD83D\uDC68\u200D\uD83D\uDC67";
        published("EN", seen.repeat(60) + "law" + seen.repeat(60), "The law.");
        search("q=law&kind=PARAGRAPH").body("total", equalTo(2));
        List<String> texts = search("q=law&kind=PARAGRAPH").extract().path("items.passages.flatten().text");
        assertThat(texts).anyMatch(text -> text.startsWith("\u2026 ") && text.endsWith(" \u2026"));
        for (var text : texts) {
            var bare = text.replace("\u2026 ", "").replace(" \u2026", "");
            assertThat(bare)
                    .matches("(?:"
                            + Normalizer.normalize("\uD83D\uDC68\u200D\uD83D\uDC67|e\u0302\u0331", Normalizer.Form.NFC)
                            + "|[ -~])+");
        }
        assertThat(marked("law")).containsOnly("law");
    }

    @Test
    void passageNamesPartiesAsThePageOfItsSentenceDoes() {
        GivenReport.drafted();
        var wish = new HashMap<>(GivenReport.statement(
                Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("FRA", "NOR")), "II-1"));
        wish.put("lead", "The Committee {urgency} all, including {party}");
        GivenReport.post(GivenReport.REPORT + "/statements", wish).statusCode(201);

        secretariat()
                .get("/search?q=Norway amend&kind=STATEMENT")
                .then()
                .body(
                        "items[0].passages[0].text",
                        equalTo("The Committee … all, including France and Norway, to amend its law."))
                .body("items[0].passages[0].marks.start", contains(42, 53));
    }

    /** What is a place of a Party, a part or a footnote in a report, is a State's own words in its answer. */
    @Test
    void answerIsShownAsItsPartyWroteIt() {
        var written =
                "Gardens of {party} in {round}, {label} and {0}, as in [@paragraph:0] and {@paragraph:0}[^1] of {urgency}.";
        GivenReport.drafted();
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "12", written);
        GivenReplies.submit("FRA");

        for (var word : List.of("gardens", "label gardens", "\"label and 0\"")) {
            secretariat()
                    .get("/search?q=" + word + "&kind=ANSWER")
                    .then()
                    .body("items[0].passages.text", contains(written));
        }
        secretariat().get("/search?q=gardens France&kind=ANSWER").then().body("total", equalTo(1));
    }

    @Test
    void codeIsMarkedWholeAndThePassageIsAroundIt() {
        published(
                "EN",
                "The article says so. ".repeat(60) + "See Article 20 (3)(c), III-30 and III-3 of 3 Parties. "
                        + "The article says more. ".repeat(60),
                "Otherwise.");

        for (var code : List.of("20(3)(c)", "20(3)")) {
            assertThat(marked(code)).containsExactly("20 (3)(c)");
            assertThat(marked("article " + code)).contains("20 (3)(c)").doesNotContain("3", "20", "c");
        }
        assertThat(marked("III-3")).containsExactly("III-3");
        search("q=III-3&kind=PARAGRAPH")
                .body("items[0].passages.size()", equalTo(1))
                .body("items[0].passages[0].text", containsString("III-30 and III-3 of"));
    }

    @Test
    void markupIsNotShown() {
        published("EN", """
                # Of law

                > It is __said__ and _told_ and *meant* of `law`.

                - one [law](https://example.org) & \\*two\\*
                - law of snake_case, 5 * 3 &amp; more <https://example.org/law>

                ***

                Law [there][a]\\
                again.

                [a]: https://example.org""");
        List<String> texts = search("q=law&kind=PARAGRAPH").extract().path("items.passages.flatten().text");
        assertThat(String.join(" ", texts).replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "Of law It is said and told and meant of law. one law & *two* law of snake_case, 5 * 3 & more"
                                + " https://example.org/law Law there again.");
    }
}
