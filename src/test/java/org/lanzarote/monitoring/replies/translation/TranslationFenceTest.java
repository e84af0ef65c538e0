package org.lanzarote.monitoring.replies.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.change;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.translated;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone around translations and what they were: queries of the service without a where clause. */
@QuarkusTest
class TranslationFenceTest {

    private static final String SEEN = "select language from answer_translation order by 1";
    private static final String KEPT = "select text from answer_translation_version order by version";

    @Inject
    DataSource service;

    @BeforeEach
    void translations() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "DEU");
            GivenReplies.answered("FRA");
            translated("FRA", "9.1", "fr");
            GivenDelegations.give("9");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "caller.party, FRA, 1", "caller.party, DEU, 0", "caller.delegate, delegate-fra, 1",
                "caller.delegate, delegate-deu, 0",
        "caller.overseer, true, 0", "caller.secretariat, true, 0", "caller.officer, true, 0", "caller.party, '', 0"
    })
    void onlyThoseWhoWorkOnTheAnswerSeeIt(String setting, String value, int seen) throws SQLException {
        GivenReplies.published("FRA");

        assertThat(asked(setting, value, SEEN)).hasSize(seen);
        assertThat(asked(setting, value, KEPT)).hasSize(seen);
    }

    @Test
    void delegateOfAnotherSectionSeesNone() throws SQLException {
        translated("FRA", "12", "de");

        assertThat(asked("caller.delegate", "delegate-fra", SEEN)).containsExactly("fr");
        assertThat(asked("caller.party", "FRA", SEEN)).containsExactly("de", "fr");
    }

    @ParameterizedTest
    @CsvSource({
        "caller.party, FRA, 1",
        "caller.party, DEU, 0",
        "caller.delegate, delegate-deu, 0",
        "caller.secretariat, true, 0"
    })
    void onlyThoseWhoWorkOnTheAnswerChangeIt(String setting, String value, int changed) throws SQLException {
        try (var connection = told(setting, value);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update answer_translation set version = version + 1"))
                    .isEqualTo(changed);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource({"FRA, row-level security", "DEU, foreign key"})
    void nobodyWritesInToTheAnswerOfAnother(String named, String refusal) throws SQLException {
        var answer = owned("select id from answer where text <> ''").get(0);

        assertThatThrownBy(() -> asked(
                        "caller.party",
                        "DEU",
                        "insert into answer_translation (id, version, answer_id, party_iso3, language, text, of_version,"
                                + " saved_at, saved_by) values (gen_random_uuid(), 0, '" + answer + "', '" + named
                                + "', 'de', 'Nein', 0, now(), 'x') returning language"))
                .hasMessageContaining(refusal);
    }

    @Test
    void everyWordingIsKept() throws SQLException {
        change("FRA", "9.1", "fr", "\"0\"", "Mieux", 1).then().statusCode(204);
        withdraw("FRA", "9.1", "fr", "\"1\"").then().statusCode(204);

        assertThat(asked("caller.party", "FRA", KEPT)).containsExactly("In fr", "Mieux", "Mieux");
        assertThat(owned("select withdrawal_reason from answer_translation_version where version = 2"))
                .containsExactly("The original will do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update answer_translation_version set text = 'other' returning text",
                "delete from answer_translation_version returning text",
                "insert into answer_translation_version select * from answer_translation_version returning text",
                "delete from answer_translation returning text"
            })
    void serviceRewritesNoHistory(String sql) {
        assertThatThrownBy(() -> asked("caller.party", "FRA", sql)).hasMessageContaining("permission denied");
    }

    private List<String> asked(String setting, String value, String sql) throws SQLException {
        try (var connection = told(setting, value)) {
            var rows = rows(connection, sql);
            connection.rollback();
            return rows;
        }
    }

    private Connection told(String setting, String value) throws SQLException {
        var connection = service.getConnection();
        connection.setAutoCommit(false);
        try (var tell = connection.prepareStatement("select set_config(?, ?, true)")) {
            tell.setString(1, setting);
            tell.setString(2, value);
            tell.execute();
        }
        return connection;
    }

    private static List<String> owned(String sql) throws SQLException {
        try (var connection = Owner.connect()) {
            return rows(connection, sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
