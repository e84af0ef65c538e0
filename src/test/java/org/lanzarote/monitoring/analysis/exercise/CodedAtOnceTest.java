package org.lanzarote.monitoring.analysis.exercise;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.opened;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.say;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.secondRapporteur;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.unit;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.SideBySide;

/** What is coded by several at once is kept of each, and of one who says two things at once the first alone. */
@QuarkusTest
class CodedAtOnceTest {

    private static final String RAPPORTEUR = "rapporteur";

    private String second;
    private String france;

    @BeforeEach
    void opens() {
        GivenRounds.launched("RUS", "FRA");
        GivenReplies.submitted("FRA");
        GivenCodebook.started();
        second = secondRapporteur();
        france = unit(opened("ONE", RAPPORTEUR, second), "FRA");
    }

    @Test
    void ofOneCoderWhoSavesTwiceAtOnceTheFirstCounts() {
        var tag = as(RAPPORTEUR).get(france).header("ETag");

        var statuses = SideBySide.ask(
                nCopies(6, tag),
                one -> as(RAPPORTEUR)
                        .header("If-Match", one)
                        .body(Map.of("codes", List.of("GAP")))
                        .put(france + "/codes")
                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(204, 412, 412, 412, 412, 412);
    }

    @Test
    @Tag("slow") // 0.8 s
    void coderIsNotDisturbedByAnother() {
        assertThat(SideBySide.ask(
                        List.of(RAPPORTEUR, second),
                        coder -> say(coder, france, "GAP").statusCode()))
                .containsExactly(204, 204);
        secretariat().get(france).then().body("codings", equalTo(2));
    }
}
