package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what is the Secretariat's to decide or to ask, in the hands of those who answer it. */
@QuarkusTest
class DecisionFenceTest {

    private static final String SUBMIT =
            "update stakeholder_submission set submitted_at = now(), due = now(), status = 'SUBMITTED'";

    private static final String ANSWER = "update clarification set state = 'ANSWERED'";

    private static final String ANSWER_INQUIRY =
            "update inquiry set answer = '', answered_at = now(), answered_by = ''";

    @Inject
    DataSource service;

    @BeforeEach
    void round() {
        GivenRounds.launched("RUS", "FRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'ACCEPTED', submitted_at = now(), due = now(), decided_at = now()",
                "decided_by = 'secretariat'",
                "ground = 'OTHER'",
                "anonymity = 'GRANTED', anonymity_decided_because = ''",
                "anonymity_decided_by = 'secretariat'",
            })
    void organisationDecidesNothingOnItsDraft(String decision) throws SQLException {
        GivenSubmissions.drafted();

        assertThat(organisation().change(SUBMIT)).isOne();
        assertThatThrownBy(() -> organisation().change("update stakeholder_submission set " + decision))
                .hasMessageContaining("Secretariat decides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymity = 'GRANTED', anonymity_decided_because = ''",
                "ground = 'OTHER'",
                "decided_by = 'secretariat'"
            })
    void organisationDraftsNothingThatIsDecided(String decision) {
        GivenSubmissions.drafted();
        var columns = decision.replaceAll(" = '[^']*'", "");
        var values = decision.replaceAll("\\w+ = ", "");

        assertThatThrownBy(() -> organisation()
                        .change("insert into stakeholder_submission (id, version, round_number, questionnaire_id,"
                                + " organisation, kind, language, status, late, " + columns + ") select"
                                + " gen_random_uuid(), 0, round_number, questionnaire_id, organisation, kind, language,"
                                + " 'DRAFT', false, " + values + " from stakeholder_submission"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void organisationAsksNotToBeNamed() throws SQLException {
        GivenSubmissions.submitted();

        assertThat(organisation()
                        .change("update stakeholder_submission set anonymity = 'ASKED', anonymity_asked_because = ''"))
                .isOne();
    }

    @Test
    void partyAnswersAClarificationAndLeavesWhatWasAsked() throws SQLException {
        GivenReplies.submitted("FRA");
        GivenClarifications.asked("12");

        assertThat(france().change(ANSWER)).isOne();
        for (var changed : new String[] {"question = '1.1'", "due_on = '2028-01-01'", "asked_at = now()"}) {
            assertThatThrownBy(() -> france().change(ANSWER + ", " + changed))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void closedClarificationStaysClosed() throws SQLException {
        GivenReplies.submitted("FRA");
        GivenClarifications.asked("12");
        Owner.execute("update clarification set state = 'SETTLED', closed_at = now(), closed_by = ''");

        assertThatThrownBy(() -> france().change(ANSWER + ", closed_at = null, closed_by = null"))
                .hasMessageContaining("closed");
    }

    @Test
    void organisationAnswersAnInquiryOnceAndLeavesWhatWasAsked() throws SQLException {
        GivenReception.asked(GivenSubmissions.submitted());

        assertThat(organisation().change(ANSWER_INQUIRY)).isOne();
        assertThatThrownBy(() -> organisation().change(ANSWER_INQUIRY, ANSWER_INQUIRY))
                .hasMessageContaining("answered once");
        for (var changed : new String[] {"text = ''", "due_on = null", "asked_by = ''"}) {
            assertThatThrownBy(() -> organisation().change(ANSWER_INQUIRY + ", " + changed))
                    .hasMessageContaining("permission denied");
        }
    }

    private BareService organisation() {
        return BareService.told(service, "stakeholder", "Demonstration NGO");
    }

    private BareService france() {
        return BareService.told(service, "party", "FRA");
    }
}
