package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: Germany hangs a row on a record of France, and names one Party or the other in it. */
@QuarkusTest
class CarriedOwnerTest {

    private static final String ANSWER = "insert into answer (reply_id, party_iso3, id, version, question_id, content,"
            + " text) select '%s', '%s', gen_random_uuid(), 0, id, '{}', '' from question where kind = 'GROUP' limit 1";

    private static final String SUBMISSION = "insert into submission (reply_id, party_iso3, id, number,"
            + " party_name_en, party_name_fr, questionnaire_id, submitted_at, submitted_by, submitted_by_name, due, late, sealed, sha256) select"
            + " '%s', '%s', gen_random_uuid(), 7, '', '', id, now(), '', '', now(), false, '', '' from questionnaire limit 1";

    private static final String SUBMITTED_ANSWER = "insert into submitted_answer (submission_id, party_iso3, id,"
            + " question_id, content, text, answer_version, translations) select '%s', '%s', gen_random_uuid(), id,"
            + " '{}', '', 0, '[]' from question where kind = 'GROUP' limit 1";

    private static final String DELEGATION = "insert into delegation (reply_id, party_iso3, id, version, delegate,"
            + " sections, state, given_by, given_at) values ('%s', '%s', gen_random_uuid(), 0, 'somebody', '{}',"
            + " 'GIVEN', '', now())";

    private static final String COMMENT = "insert into internal_comment (reply_id, party_iso3, id, question, text,"
            + " written_at, written_by) values ('%s', '%s', gen_random_uuid(), '9', '', now(), '')";

    @Inject
    DataSource service;

    @BeforeEach
    void submitted() {
        GivenRounds.launched("FRA", "DEU");
        GivenReplies.published("FRA");
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWER, SUBMISSION, DELEGATION, COMMENT})
    void nobodyHangsARowOnTheReplyOfAnother(String insert) throws SQLException {
        refused(insert, keyOf("reply"));
    }

    @ParameterizedTest
    @ValueSource(strings = SUBMITTED_ANSWER)
    void nobodyHangsARowOnTheSubmissionOfAnother(String insert) throws SQLException {
        refused(insert, keyOf("submission"));
    }

    private void refused(String insert, String parent) {
        assertThatThrownBy(() -> asGermany(insert.formatted(parent, "FRA"))).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> asGermany(insert.formatted(parent, "DEU"))).hasMessageContaining("foreign key");
    }

    private void asGermany(String sql) throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.party', 'DEU', true)");
            statement.executeUpdate(sql);
        }
    }

    private static String keyOf(String table) throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select id from " + table + " where party_iso3 = 'FRA'")) {
            found.next();
            return found.getString(1);
        }
    }
}
