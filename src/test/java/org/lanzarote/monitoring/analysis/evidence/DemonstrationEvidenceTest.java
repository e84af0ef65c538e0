package org.lanzarote.monitoring.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.evidence;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.Owner;

/** In the demonstration round a renumbering and new submissions leave every citation of an answer in a state that is told. */
@QuarkusTest
class DemonstrationEvidenceTest {

    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/{number}/answers/9.1";

    /** What the Party said in its first submission, and says next. */
    private record Edited(String text, String next) {}

    @Test
    @Tag("slow") // 6.0 s
    void everyCitationEndsInOneOfFourStates() throws SQLException {
        GivenDemonstration.loaded();
        Owner.execute(
                "update report set status = 'DRAFT', decision = null, adopted_on = null, adoption_warnings = null, editions_newest = 0,"
                        + " published_at = null, not_public_because = null where round_number = 2");
        String text = secretariat().get(ANSWER, 1).path("answer.text");
        String value = secretariat().get(ANSWER, 1).path("answer.value");
        for (var word : text.split("\\s+", -1)) {
            secretariat().body(quoting(word)).post(FINDINGS);
        }
        List<String> targets = evidence("?limit=200").extract().path("items.target");
        assertThat(targets).hasSizeGreaterThan(4).contains("RUS/9.1@1", "FRA/9.1@1", "NOR/3.1@1");

        command(
                        "renumber",
                        Map.of("paragraphs", List.of(Map.of("from", 53, "to", 9_001)), "recommendations", List.of()))
                .statusCode(204);
        Drawn.cases(2, lot -> new Edited(text, edited(lot, text)), edited -> {
            GivenReplies.supplement("RUS").then().statusCode(204);
            GivenReplies.save(
                            "RUS",
                            "9.1",
                            GivenReplies.answerTag("RUS", "9.1"),
                            Map.of("value", value, "text", edited.next(), "language", "EN"))
                    .then()
                    .statusCode(200);
            GivenReplies.submit("RUS");

            List<Map<String, ?>> items = evidence("?limit=200").extract().path("items");
            assertThat(items).extracting(item -> item.get("target")).isEqualTo(targets);
            assertThat(items).allSatisfy(item -> isTold(item, edited));
        });
    }

    private static void isTold(Map<String, ?> item, Edited edited) {
        var state = PassageState.valueOf(String.valueOf(item.get("state")));
        assertThat(item.get("waits")).isEqualTo(!state.isFollowed());
        if (!"RUS/9.1@1".equals(item.get("target"))) {
            assertThat(state).isEqualTo(PassageState.SAME);
        } else if (item.get("quotation") instanceof Map<?, ?> quotation) {
            assertThat(edited.next().contains(String.valueOf(quotation.get("words"))) || state == PassageState.GONE)
                    .isTrue();
            assertThat(state.isFollowed()).isEqualTo(item.containsKey("field"));
        } else {
            assertThat(state == PassageState.SAME).isEqualTo(edited.text().equals(edited.next()));
        }
    }

    /** The words in another order, some twice and some left out. */
    private static String edited(RandomGenerator lot, String text) {
        var words = new ArrayList<>(List.of(text.split("\\s+", -1)));
        for (int edits = lot.nextInt(5); edits > 0; edits--) {
            words.add(lot.nextInt(words.size()), Drawn.one(lot, words));
            words.remove(lot.nextInt(words.size()));
            Collections.swap(words, lot.nextInt(words.size()), lot.nextInt(words.size()));
        }
        return String.join(" ", words);
    }

    /** A word that stands several times in the answer is refused. */
    private static Map<String, Object> quoting(String word) {
        return GivenEvidence.citing(
                "RUS",
                Map.of(
                        "mark",
                        "a",
                        "kind",
                        "ANSWER",
                        "targets",
                        List.of("RUS/9.1@1"),
                        "quotation",
                        Map.of("words", word)));
    }
}
