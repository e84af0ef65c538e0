package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: a published copy changes in a take-down only, by PostgreSQL, and only to say less. */
@QuarkusTest
class CopyTakeDownFenceTest {

    private static final String TAKE_DOWN =
            "insert into copy_take_down select gen_random_uuid(), id, 7, 'Danger', now(),"
                    + " '' from submission_copy where party_iso3 is null";

    private static final String CUT = "insert into copied_text_cut select gen_random_uuid(), t.id, a.id, '{}', '%s'"
            + " from copy_take_down t, copied_answer a";

    @Inject
    DataSource service;

    @BeforeEach
    void publishedAndForwarded() {
        GivenRounds.launched("RUS", "FRA");
        var id = GivenSubmissions.published();
        GivenReception.forwarded(id, "RUS");
    }

    @Test
    void textIsCutInTheStepThatTakesItDown() throws SQLException {
        var cut = CUT.formatted("We [withheld: Danger].");

        assertThat(secretariat().seen("copied_answer where text = 'We [withheld: Danger].'", TAKE_DOWN, cut))
                .isOne();
        assertThatThrownBy(() ->
                        secretariat().change(TAKE_DOWN, "update copied_answer set text = 'We [withheld: Danger].'"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We see gaps. And more.", "You see gaps.", "gaps see We"})
    void takeDownOnlyTakesAway(String text) {
        assertThatThrownBy(() -> secretariat().change(TAKE_DOWN, CUT.formatted(text)))
                .hasMessageContaining("only takes away");
    }

    @Test
    void anEarlierTakeDownOpensNothing() throws SQLException {
        Owner.execute(TAKE_DOWN);

        assertThatThrownBy(() -> secretariat().change(CUT.formatted("We."))).hasMessageContaining("row-level security");
        for (var change : List.of("update copied_answer set text = ''", "delete from copied_comment")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("stays as it was made");
        }
        for (var change : List.of("update copy_take_down set reason = ''", "delete from copy_take_down")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("unchangeable");
        }
    }

    @Test
    void whatWasForwardedIsNotTakenDown() {
        assertThatThrownBy(() -> secretariat().change(TAKE_DOWN.replace("party_iso3 is null", "party_iso3 = 'RUS'")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void takeDownIsTheSecretariatsAlone() throws SQLException {
        Owner.execute(TAKE_DOWN);

        assertThat(secretariat().seen("copy_take_down")).isOne();
        for (var caller : List.of("overseer", "officer")) {
            assertThat(BareService.told(service, caller, "true").seen("copy_take_down"))
                    .isZero();
        }
        assertThatThrownBy(() -> BareService.told(service, "stakeholder", "Demonstration NGO")
                        .change(TAKE_DOWN))
                .hasMessageContaining("row-level security");
    }

    @Test
    void copyIsCountedAnewAndKeepsItsName() throws SQLException {
        assertThat(secretariat()
                        .seen(
                                "submission_copy where take_downs = 1 and version = 1 and organisation is not null",
                                TAKE_DOWN))
                .isOne();
    }

    private BareService secretariat() {
        return BareService.secretariat(service);
    }
}
