package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone, around what is searched. */
@QuarkusTest
class SearchFenceTest {

    @Inject
    DataSource service;

    @Test
    void closedTextsAreSeenAndMatchedByTheirAudienceAlone() throws SQLException {
        GivenReport.drafted();
        GivenReplies.submitted("FRA");
        Owner.execute("select index_waiting(1000, 1000000000, true)");

        for (var what : List.of("closed_text", "closed_matches(cast(lexeme('#round:2') as tsquery))")) {
            assertThat(BareService.untold(service).seen(what)).isZero();
            assertThat(BareService.told(service, "asking", "true").seen(what)).isZero();
            assertThat(BareService.told(service, "party", "RUS").seen(what)).isZero();
            assertThat(BareService.told(service, "stakeholder", "x'' | ''#round:2")
                            .seen(what))
                    .isZero();
            assertThat(BareService.told(service, "officer", "true").seen(what)).isZero();
            assertThat(BareService.told(service, "party", "FRA").seen(what)).isEqualTo(GivenReplies.QUESTIONS.size());
            assertThat(BareService.secretariat(service).seen(what))
                    .as("the answers, three paragraphs and three recommendations")
                    .isEqualTo(GivenReplies.QUESTIONS.size() + 6);
        }
        assertThat(BareService.untold(service).seen("open_text where kind <> 'QUESTION'"))
                .isZero();
    }

    @Test
    void indexIsWrittenByPostgreSqlAlone() {
        for (var table : List.of(
                "open_text",
                "closed_text",
                "waiting_text",
                "index_generation",
                "public_word",
                "party_words",
                "irregular_form")) {
            assertThatThrownBy(() -> BareService.secretariat(service).change("delete from " + table))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(
                        () -> BareService.secretariat(service).change("select index_again('searched_reply', '{}', 1)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> BareService.secretariat(service).seen("searched_reply"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> BareService.secretariat(service).seen("open_text where origin is not null"))
                .hasMessageContaining("permission denied");
    }
}
