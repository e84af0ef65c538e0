package org.lanzarote.monitoring.replies.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenPrinted;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Progress is told by the sections of the questionnaire, where it has some. */
@QuarkusTest
class ReplySectionsTest {

    @Test
    void sectionsOfTheQuestionnaireAddUpToTheWhole() {
        GivenPrinted.launched("FRA");

        var told =
                focalPoint("FRA").get(GivenReplies.REPLY + "/validation", "FRA").jsonPath();

        assertThat(told.getList("sections.key")).containsExactly("PROTECTION", "PROSECUTION");
        assertThat(told.getList("sections.title.fr")).containsExactly("Protection des enfants", "Poursuites");
        for (var figure : new String[] {"shown", "required", "answered", "erroneous"}) {
            assertThat(told.getInt("sections.sum { it.progress." + figure + " }"))
                    .as(figure)
                    .isEqualTo(told.getInt("total." + figure));
        }
        assertThat(told.getInt("sections[0].progress.required")).isPositive();
        assertThat(told.getInt("sections[1].progress.shown")).isPositive();
    }
}
