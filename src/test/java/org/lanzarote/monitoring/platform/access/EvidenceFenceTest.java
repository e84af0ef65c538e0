package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: quoted words are read where their source is, and followed only in the step that moves it. */
@QuarkusTest
class EvidenceFenceTest {

    private static final String FOLLOW = "update evidence_standing set waits = false";

    private static final String EVIDENCE =
            "insert into evidence select gen_random_uuid(), %s, 7, 2, '%s', '12', 1, target, true, true, false, ''"
                    + " from evidence limit 1";

    private static final String TEXT = "insert into cited_text values ('00000000-0000-7000-8000-000000000007', 'New')";

    private static final String NEW = "'00000000-0000-7000-8000-000000000007'::uuid";

    @Inject
    DataSource service;

    @Test
    void wordsAreReadWhereTheirSourceIsAndFollowedWithIt() throws SQLException {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        GivenEvidence.finding("RUS", "The register is kept");
        var everybody = BareService.told(service, "asking", "true");
        var russia = BareService.told(service, "party", "RUS");
        var france = BareService.told(service, "party", "FRA");
        for (var table : List.of("quoted_words", "quoted_place")) {
            assertThat(everybody.seen(table)).as(table).isZero();
            assertThat(france.seen(table)).as(table).isZero();
            assertThat(russia.seen(table)).as(table).isOne();
            assertThat(BareService.untold(service).seen(table)).as(table).isZero();
        }
        assertThat(everybody.seen("evidence_standing")).isOne();
        assertThat(BareService.untold(service).seen("evidence")).isZero();

        GivenReplies.publish("RUS");
        assertThat(everybody.seen("quoted_words")).isOne();
        assertThat(everybody.seen("quoted_place")).isZero();
        GivenTakeDowns.takenDown("RUS", GivenTakeDowns.passage("12", "register", "security"));
        assertThat(everybody.seen("quoted_words")).isZero();

        assertThat(russia.change(FOLLOW)).isZero();
        assertThat(france.change(FOLLOW)).isZero();
        assertThat(everybody.change(FOLLOW)).isZero();
        assertThat(secretariat().change(FOLLOW)).isEqualTo(2);
        assertThat(russia.change("update quoted_words set shown = true")).isZero();
        assertThatThrownBy(() -> secretariat().change("update quoted_words set words = 'Other'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> secretariat().change("delete from evidence"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void evidenceComesWithItsTextAndOfThePartyThatAnswered() throws SQLException {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        GivenEvidence.finding("RUS", "The register is kept");

        assertThat(secretariat().change(TEXT, EVIDENCE.formatted(NEW, "RUS"))).isOne();
        assertThatThrownBy(() -> secretariat().change(TEXT, EVIDENCE.formatted(NEW, "FRA")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> secretariat().change(EVIDENCE.formatted("cited_text_id", "RUS")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> BareService.told(service, "party", "RUS")
                        .change(
                                "insert into evidence_confirmation values (gen_random_uuid(), gen_random_uuid(), 'RUS', 1,"
                                        + " '', '', now())"))
                .hasMessageContaining("row-level security");
        assertThat(secretariat()
                        .change(
                                "insert into evidence_confirmation select gen_random_uuid(), id, 'RUS', 1, '', '', now()"
                                        + " from evidence"))
                .isOne();
    }

    @Test
    void rapporteurConfirmsWhatItsFindingsRestOn() throws SQLException {
        GivenReport.drafted();
        GivenRapporteurs.appointed("9");
        GivenEvidence.submitted("RUS");
        GivenEvidence.finding("RUS", "The register is kept");
        var confirmation =
                "insert into evidence_confirmation select gen_random_uuid(), id, 'RUS', 1, '', '', now() from evidence";
        var today = BareService.rapporteur(service, "rapporteur", "2027-03-01");
        assertThat(today.change(FOLLOW)).isEqualTo(2);
        assertThat(today.change(confirmation)).isOne();

        for (var other : List.of(
                BareService.rapporteur(service, "rapporteur", "2026-12-31"),
                BareService.rapporteur(service, "other", "2027-03-01"),
                BareService.insider(service, "rapporteur"))) {
            assertThat(other.change(FOLLOW)).isZero();
            assertThatThrownBy(() -> other.change(confirmation)).hasMessageContaining("row-level security");
        }
        Owner.execute("update finding set question_id = (select id from question where number = '12' limit 1)");
        assertThat(today.change(FOLLOW)).isZero();
        assertThatThrownBy(() -> today.change(confirmation)).hasMessageContaining("row-level security");
    }

    private BareService secretariat() {
        return BareService.secretariat(service);
    }
}
