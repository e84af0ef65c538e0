package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.asked;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/** The second fence alone, around what was forwarded to RUS, with a file, an inquiry and a reaction. */
@QuarkusTest
class CopyFenceTest {

    @Inject
    DataSource service;

    @BeforeEach
    void forwardedToOneParty() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            var id = GivenSubmissions.drafted();
            GivenSubmissions.named(id, attached(id, "survey.txt", "A survey\n".getBytes(UTF_8)));
            GivenSubmissions.submit(id);
            tell(id, "accept", null);
            asked(id);
            var wish = with(
                    with(forwarding("RUS"), "answers", List.of("12")), "withheld", GivenReception.withheld(1, "law"));
            var copy = GivenReception.forward(id, wish)
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            focalPoint("RUS")
                    .body(Map.of("language", "EN", "text", "It is not silent."))
                    .post(FORWARDED + "/{id}/reactions", copy)
                    .then()
                    .statusCode(201);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission_copy", "copied_answer", "copied_comment", "reaction"})
    void copyIsSeenByItsPartyAndThoseWhoOversee(String table) throws SQLException {
        assertThat(seen("caller.party", "RUS", table)).isEqualTo(1);
        assertThat(seen("caller.overseer", "true", table)).isEqualTo(1);
        assertThat(seen("caller.party", "FRA", table)).isZero();
        assertThat(seen("caller.stakeholder", "Another NGO", table)).isZero();
        assertThat(seen("caller.officer", "true", table)).isZero();
    }

    @Test
    void fileOfACopyIsSeenWithTheCopy() throws SQLException {
        for (var table : List.of("attachment", "attachment_chunk")) {
            assertThat(seen("caller.party", "RUS", table)).isEqualTo(1);
            assertThat(seen("caller.party", "FRA", table)).isZero();
            assertThat(seen("caller.stakeholder", "Another NGO", table)).isZero();
        }
    }

    @Test
    void whatWasWithheldAndAskedStaysBetweenThoseConcerned() throws SQLException {
        for (var table : List.of("copy_withheld_passage", "inquiry")) {
            assertThat(seen("caller.secretariat", "true", table)).isEqualTo(1);
            assertThat(seen("caller.party", "RUS", table)).isZero();
            assertThat(seen("caller.overseer", "true", table)).isZero();
        }
        assertThat(seen("caller.stakeholder", "Demonstration NGO", "inquiry")).isEqualTo(1);
        assertThat(seen("caller.stakeholder", "Another NGO", "inquiry")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update copied_answer set text = ''",
                "delete from copied_comment",
                "update reaction set text = ''",
                "delete from submission_copy",
                "update submission_copy set because = 'No reason'"
            })
    void nobodyChangesACopy(String change) {
        assertThatThrownBy(() -> run("caller.secretariat", "true", change)).hasMessageContaining("permission denied");
    }

    @Test
    void nameGoesOutOfACopyAndNothingComesIn() throws SQLException {
        var nameless = "update submission_copy set organisation = null, kind = null, late = null, submitted_at = null";

        assertThat(run("caller.secretariat", "true", nameless)).isOne();
        for (var change : List.of(
                "organisation = 'Another', kind = 'NGO'", "late = true", "submitted_at = now()", "version = 7")) {
            assertThatThrownBy(() -> run("caller.secretariat", "true", "update submission_copy set " + change))
                    .as(change)
                    .hasMessageContaining("stays as it was made");
        }
        assertThatThrownBy(() -> run("caller.secretariat", "true", "update submission_copy set made_in = null"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyOutsideLearnsHowMuchHangsOnWhatWasCopied() throws SQLException {
        for (var asker : Map.of("caller.party", "RUS", "caller.stakeholder", "Another NGO", "caller.asking", "true")
                .entrySet()) {
            assertThat(seen(asker.getKey(), asker.getValue(), "attachment_use"))
                    .as(asker.getKey())
                    .isZero();
        }
    }

    private int seen(String setting, String value, String table) throws SQLException {
        return step(setting, value, step -> {
            try (var rows = step.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    /** How many rows a statement reaches; it is taken back. */
    private int run(String setting, String value, String statement) throws SQLException {
        return step(setting, value, step -> step.executeUpdate(statement));
    }

    private int step(String setting, String value, Step step) throws SQLException {
        try (var connection = service.getConnection();
                var run = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                run.execute("select set_config('" + setting + "', '" + value + "', true)");
                return step.of(run);
            } finally {
                connection.rollback();
            }
        }
    }

    /** What is done before it is taken back. */
    private interface Step {

        int of(Statement statement) throws SQLException;
    }
}
