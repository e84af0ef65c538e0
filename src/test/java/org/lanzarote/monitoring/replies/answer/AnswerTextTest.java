package org.lanzarote.monitoring.replies.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

/** What a ministry writes is taken as it is; what no text may hold is refused with its place, and changes nothing. */
@QuarkusTest
class AnswerTextTest {

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b, <5 %, R&D, 1 < 2 > 0, x<y, n<-1 and <= 3",
                "Write to ministry@example.org or <ministry@example.org>, see <https://www.example.org/law?a=1&b=2>",
                "Soft\u00ADhyphen, \u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645, \uD83D\uDC68\u200D\uD83D\uDC69",
                "| Year | Cases |\n|------|-------|\n| 2024 | < 5   |",
                "# Heading\n\n- one\n- two\n\n> quoted\n\n`<b>` and `javascript:x`, **bold** and *slanted*!",
                "Article 20 [3] (a), see [the law](https://example.org/law) and [us](mailto:a@example.org)",
                "As said in [9](answer:9), <answer:3> and [the figures][4]\n\n[4]: answer:4",
                "    <b>shown as code</i>",
                "Loi n\u00B0 2007-293 \u00AB enfance \u00BB, \u20AC 5\u00A0000, \uD83D\uDC67",
                "Tab\tand\r\nline breaks",
                "Not a link: javascript:alert(1), \\<b>, !\\[x](y.png), &lt;i&gt;"
            })
    void ordinaryTextIsTakenAsItIs(String text) {
        explained(text).then().statusCode(200).body("text", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Words <script src=//example.org/x.js",
                "Words < / SCRIPT >",
                "Some <b>bold</b> words",
                "<div onclick='x()'>",
                "<!-- hidden -->",
                "Words <img src=x onerror=y> words",
                "<iframe src='https://example.org'></iframe>",
                "![A picture](https://example.org/a.png)",
                "![A picture][a]\n\n[a]: https://example.org/a.png",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x][1]\n\n[1]: data:text/html,x",
                "[never used]: vbscript:x",
                "<javascript:alert(1)>",
                "<file:///etc/passwd>",
                "[x](ftp://example.org/x)",
                "[x](//example.org/x)",
                "[x](law.html)",
                "[x](answer:77)",
                "[x](answer:2)",
                "[x](answer:11)",
                "[x](attachment:01920000-0000-7000-8000-000000000000)",
                "[x](attachment:../1)",
                "Bell \u0007",
                "Escape \u001B[31m",
                "Next line \u0085",
                "Turned \u202Etxt.exe",
                "Accents a\u0301\u0300\u0302\u0308\u0303\u030C\u0301 without end",
                "Isolated \u2066x\u2069",
                "Parted wo\u200Brd",
                "Turned &#x202E;txt.exe",
                "Disguised L&#117;dmilla",
                "Disguised caf&eacute;",
                "Joined \u2060word",
                "\uFEFFMarked"
            })
    @Tag("slow") // 1.1 s
    void whatNoTextMayHoldIsRefusedAtItsPlace(String text) {
        explained(text)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", everyItem(equalTo("/text")));
        focalPoint("FRA").get(ANSWER, "FRA", "1.1").then().body("savedAt", nullValue());
    }

    static Stream<Map.Entry<String, Map<String, Object>>> otherPlaces() {
        var html = "<b>x</b>";
        return Stream.of(
                Map.entry("/answers/2.1/other", Map.of("2.1", answer("value", "OTHER", "other", html))),
                Map.entry("/answers/2.2/other", Map.of("2.2", answer("values", List.of("OTHER"), "other", html))),
                Map.entry("/answers/3/text", Map.of("3", answer("text", html))),
                Map.entry("/answers/7/rows/0/what", Map.of("7", answer("rows", List.of(Map.of("what", html))))),
                Map.entry(
                        "/answers/8/references/0/title",
                        Map.of("8", answer("references", List.of(Map.of("title", html))))));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void everyOtherTextIsLookedThroughToo(Map.Entry<String, Map<String, Object>> wrong) {
        var answers = new HashMap<>(Map.of("1.1", (Object) answer("value", "YES", "text", "So")));
        answers.putAll(wrong.getValue());

        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("questionnaireVersion", 1, "answers", answers))
                .put(REPLY + "/answers", "FRA")
                .then()
                .statusCode(422)
                .body("violations.pointer", everyItem(equalTo(wrong.getKey())));
        focalPoint("FRA").get(ANSWER, "FRA", "1.1").then().body("savedAt", nullValue());
    }

    @Test
    void violationSaysTheLineAndWhatToDo() {
        explained("Fine\n\nSome <b>bold</b> words\n\n[x](x)")
                .then()
                .statusCode(422)
                .body("violations", hasSize(3))
                .body(
                        "violations.detail",
                        contains(
                                containsString("Line 3: HTML is not taken"),
                                containsString("Line 3: HTML is not taken"),
                                containsString("Line 5: A link leads to")));
    }

    @Test
    void unknownQuestionTakesNoAnswer() {
        for (var number : List.of("77", "2", "11", "none")) {
            save("FRA", number, "\"0\"", answer("text", "Words")).then().statusCode(404);
        }
    }

    private static Response explained(String text) {
        return save("FRA", "1.1", "\"0\"", answer("value", "YES", "text", text));
    }
}
