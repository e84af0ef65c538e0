package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.answer;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.opened;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.proposed;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.release;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.say;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;

/** The second fence alone: what a Party says to findings is its own until it sends, and answers are told when released. */
@QuarkusTest
class CommentFenceTest {

    private static final String FRANCE = "focal-point-fra";

    private static final String COMMENT =
            "insert into finding_comment select gen_random_uuid(), period_id, id, party_iso3, 9, 'COMMENT', 'Said', null,"
                    + " now(), 'somebody', false from commented_finding where place = %d";

    private static final String ANSWER =
            "insert into comment_answer select gen_random_uuid(), period_id, id, party_iso3, 9, 'NOT_TAKEN', 'No', null,"
                    + " now(), 'somebody' from commented_finding where place = %d";

    private static final String FENCE = "row-level security";

    @Inject
    DataSource service;

    private String period = "";

    @BeforeEach
    void openFindings() {
        GivenReport.drafted();
        GivenRapporteurs.appointed("9");
        GivenDelegations.give("9");
        proposed("FRA", "9.1", "53");
        proposed("FRA", "12", "54");
        period = opened("FRA");
        say(FRANCE, period, 1, "The law speaks.").statusCode(200);
        say(FRANCE, period, 2, "It does.").statusCode(200);
    }

    @Test
    void commentsAreReadAndWrittenByTheirPartyAloneUntilItSends() throws SQLException {
        var france = BareService.told(service, "party", "FRA");
        var delegate = BareService.told(service, "delegate", "delegate-fra");

        assertThat(france.seen("finding_comment")).isEqualTo(2);
        assertThat(delegate.seen("finding_comment")).isOne();
        assertThat(delegate.seen("commented_finding")).isOne();
        assertThat(delegate.seen("comment_period")).isOne();
        assertThat(BareService.secretariat(service).seen("commented_finding")).isEqualTo(2);
        assertThat(BareService.secretariat(service).seen("finding_comment")).isZero();
        for (var other : List.of(
                BareService.told(service, "party", "RUS"),
                BareService.told(service, "delegate", "delegate-deu"),
                BareService.told(service, "stakeholder", "Demonstration NGO"),
                BareService.told(service, "asking", "true"))) {
            for (var table : List.of("comment_period", "commented_finding", "finding_comment", "comment_answer")) {
                assertThat(other.seen(table)).as(table).isZero();
            }
        }
        assertThat(france.change(COMMENT.formatted(2))).isOne();
        assertThat(delegate.change(COMMENT.formatted(1))).isOne();
        assertThat(delegate.change(COMMENT.formatted(2))).isZero();
        assertThatThrownBy(() -> BareService.secretariat(service).change(COMMENT.formatted(1)))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> delegate.change("update comment_period set state = 'SENT'"))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> france.change("update comment_period set state = 'SENT', due = now()"))
                .hasMessageContaining("a Party only sends");
        assertThatThrownBy(() -> france.change("update finding_comment set text = 'Other'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> france.change(ANSWER.formatted(1))).hasMessageContaining(FENCE);
    }

    @Test
    void answersAreWrittenByThoseWhoReportAndReadByThePartyOnceReleased() throws SQLException {
        send(FRANCE, period).statusCode(204);
        var france = BareService.told(service, "party", "FRA");
        var rapporteur = BareService.rapporteur(service, "rapporteur", "2027-03-01");

        assertThat(rapporteur.seen("finding_comment")).isEqualTo(2);
        assertThatThrownBy(() -> france.change(COMMENT.formatted(1))).hasMessageContaining(FENCE);
        assertThatThrownBy(() -> france.change("update finding_comment set sent = true"))
                .hasMessageContaining("unchangeable");
        assertThat(rapporteur.change(ANSWER.formatted(1))).isOne();
        assertThatThrownBy(() -> rapporteur.change(ANSWER.formatted(2))).hasMessageContaining(FENCE);
        assertThatThrownBy(() -> BareService.insider(service, "committee").change(ANSWER.formatted(1)))
                .hasMessageContaining(FENCE);

        answer("secretariat", period, 1, "NOT_TAKEN", "No").statusCode(200);
        answer("secretariat", period, 2, "NOT_TAKEN", "No").statusCode(200);
        assertThat(france.seen("comment_answer")).isZero();
        assertThat(BareService.insider(service, "committee").seen("comment_answer"))
                .isEqualTo(2);
        release(period).statusCode(204);
        assertThat(france.seen("comment_answer")).isEqualTo(2);
        assertThat(BareService.told(service, "delegate", "delegate-fra").seen("comment_answer"))
                .isOne();
        assertThat(BareService.told(service, "party", "RUS").seen("comment_answer"))
                .isZero();
    }
}
