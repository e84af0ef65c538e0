package org.lanzarote.monitoring.outcome.factsheettext;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What could not be printed as it was written is not taken. */
@QuarkusTest
class PrintableWordsTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void whatIsNoCharacterIsNotTaken(String none) {
        post(REPORT + "/statements", saying("to act " + none, note("document", "D")))
                .statusCode(400);
        post(REPORT + "/statements", saying("to act", note("document", "D " + none)))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "locator", "text"})
    void noteHasNoNotes(String member) {
        post(REPORT + "/statements", saying("to act", note(member, "See [^a] or [^zz]")))
                .statusCode(422)
                .body("violations", hasSize(2))
                .body("violations.code", everyItem(equalTo("NO_FOOTNOTE_HERE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![p](https://example.org/x)", "Invite[^a]", "[Invite](https://example.org)", "Invite\n\n# H"})
    void termOfUrgencyIsPlainWords(String words) {
        var both = Map.of("en", words, "fr", words);
        var term = Map.of("term", "INVITE", "label", both, "verb", both, "meaning", Map.of("en", "M", "fr", "S"));
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(Map.of("urgencyScale", List.of(term), "reason", "A slip"))
                .post("/rounds/2/correct")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/urgencyScale/0/label", "/urgencyScale/0/verb"));
    }

    @Test
    void noteOfAnEditionIsSeenWhole() {
        GivenReport.adopted();
        GivenReport.published();
        secretariat()
                .header("If-Match", GivenReport.tag("/rounds/2/factsheets/RUS/draft"))
                .body(Map.of("note", "a\u202Eb"))
                .post("/rounds/2/factsheets/RUS/publish")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/note"));
    }

    private static Map<String, Object> saying(String words, Map<String, Object> note) {
        var statement = new HashMap<>(GivenReport.statement("RUS"));
        statement.put("text", cited(words + ".[^a][^b]", citation("a", "RECOMMENDATION", "II-1"), note));
        return statement;
    }

    private static Map<String, Object> note(String member, String words) {
        var note = new HashMap<String, Object>(
                Map.of("mark", "b", "kind", member.equals("text") ? "EXPLANATION" : "DOCUMENT", "targets", List.of()));
        if (member.equals("locator")) {
            note.put("document", "D");
        }
        note.put(member, words);
        return note;
    }
}
