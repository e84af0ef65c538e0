package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: a delegate of France with question 12, and what it tries on its delegation. */
@QuarkusTest
class DelegateFenceTest {

    private static final String HAND_BACK = "update delegation set state = 'HANDED_BACK', handed_back_at = now()";

    private static final String TRANSLATE = "insert into answer_translation (id, version, answer_id, party_iso3,"
            + " language, text, of_version, saved_at, saved_by) select gen_random_uuid(), 0, id, party_iso3, 'de', '',"
            + " 0, now(), '' from answer";

    @Inject
    DataSource service;

    @BeforeEach
    void delegation() {
        GivenRounds.launched("FRA", "DEU");
        GivenDelegations.give("12");
    }

    @Test
    void delegationStaysWithItsReply() {
        var rehung = ", party_iso3 = 'DEU', reply_id = (select reply_id from reply_progress"
                + " where reply_id not in (select reply_id from delegation))";

        assertThatThrownBy(() -> delegate().change(HAND_BACK + rehung)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> party().change("update delegation set delegate = 'delegate-deu'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void delegateHandsBackOnceAndChangesNothingElse() throws SQLException {
        assertThat(delegate().change(HAND_BACK)).isOne();
        assertThatThrownBy(() -> delegate().change(HAND_BACK + ", due_on = '2027-12-31'"))
                .hasMessageContaining("only hands back");
        assertThatThrownBy(() -> delegate().change(HAND_BACK, HAND_BACK)).hasMessageContaining("only hands back");
    }

    @Test
    void delegateThatHandedBackTranslatesNoMore() throws SQLException {
        assertThat(delegate().change(TRANSLATE)).isOne();

        Owner.execute(HAND_BACK);

        assertThatThrownBy(() -> delegate().change(TRANSLATE)).hasMessageContaining("row-level security");
    }

    @Test
    void delegateThatHandedBackSendsAndWithdrawsNoFile() throws SQLException {
        var attach =
                "insert into attachment select gen_random_uuid(), 0, reply_id, 'loi.txt', 'text/plain', 1, '', false,"
                        + " now(), 'delegate-fra' from delegation";
        var withdraw = "update attachment set withdrawn_at = now(), withdrawn_by = 'delegate-fra'";
        Owner.execute(attach);

        assertThat(delegate().change(attach)).isOne();
        assertThat(delegate().change(withdraw)).isOne();

        Owner.execute(HAND_BACK);

        for (var change : new String[] {attach, withdraw}) {
            assertThatThrownBy(() -> delegate().change(change)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void delegateWithdrawsNoFileThatAnotherSent() throws SQLException {
        Owner.execute(
                "insert into attachment select gen_random_uuid(), 0, reply_id, 'loi.txt', 'text/plain', 1, '', false,"
                        + " now(), 'focal-point-fra' from delegation");
        Owner.execute("update answer set content = jsonb_build_object('files', (select jsonb_agg(id) from attachment))"
                + " where id in (select a.id from answer a join delegation_question q on q.questions_id = a.question_id"
                + " where a.party_iso3 = 'FRA')");

        assertThat(delegate().seen("attachment")).isOne();
        assertThatThrownBy(() -> delegate().change("update attachment set withdrawn_at = now(), withdrawn_by = ''"))
                .hasMessageContaining("row-level security");
    }

    private BareService delegate() {
        return BareService.told(service, "delegate", "delegate-fra");
    }

    private BareService party() {
        return BareService.told(service, "party", "FRA");
    }
}
