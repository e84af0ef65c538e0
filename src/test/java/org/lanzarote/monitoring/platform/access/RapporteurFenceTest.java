package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: a rapporteur writes findings of its questions on its days, and nothing else. */
@QuarkusTest
class RapporteurFenceTest {

    private static final String TEXT =
            "insert into cited_text (id, markdown) values ('00000000-0000-7000-8000-000000000001', 'Found')";

    private static final String FINDING =
            "insert into finding (id, version, round_number, party_iso3, question_id, nature,"
                    + " state, text_id) select gen_random_uuid(), 0, 2, 'FRA', q.id, 'GAP', '%2$s',"
                    + " '00000000-0000-7000-8000-000000000001' from question q where q.number = '%1$s' limit 1";

    private static final String FENCE = "row-level security";

    private static final String CODED =
            "insert into finding_code (id, finding_id, code_id, given_at, given_by) select gen_random_uuid(), f.id, c.id, now(), 'rapporteur' from finding f"
                    + " join question q on q.id = f.question_id, code c where q.number = '%s'";

    private static final String HELD = "finding where hold_finding(id)";

    @Inject
    DataSource service;

    @Test
    void findingsOfItsQuestionsAreAllThatARapporteurCodesAlsoWhenTheyArePublished() throws SQLException {
        GivenReport.drafted();
        GivenCodebook.revise(GivenCodebook.code("GAP")).statusCode(204);
        GivenRapporteurs.appointed("9");
        GivenReport.finding("RUS", "9.1", "53");
        GivenReport.finding("RUS", "12", "53");
        Owner.execute("update finding set state = 'AGREED', published_at = now()");
        var today = BareService.rapporteur(service, "rapporteur", "2027-03-01");

        assertThat(today.seen(HELD)).isOne();
        assertThat(today.change(CODED.formatted("9.1"))).isOne();
        assertThatThrownBy(() -> today.change(CODED.formatted("12"))).hasMessageContaining(FENCE);
        assertThat(BareService.secretariat(service).seen(HELD)).isEqualTo(2);
        Owner.execute(CODED.formatted("9.1"));
        Owner.execute(CODED.formatted("12"));
        assertThat(today.change("delete from finding_code")).isOne();
        for (var other : new BareService[] {
            BareService.rapporteur(service, "rapporteur", "2026-12-31"),
            BareService.rapporteur(service, "another", "2027-03-01"),
            BareService.insider(service, "rapporteur")
        }) {
            assertThat(other.seen(HELD)).isZero();
            assertThat(other.change("delete from finding_code")).isZero();
        }
    }

    @Test
    void findingsOfItsQuestionsAreAllThatARapporteurWrites() throws SQLException {
        GivenReport.drafted();
        GivenRapporteurs.appointed("9");
        GivenReport.finding("RUS", "9.1", "53");
        GivenReport.finding("RUS", "12", "53");
        var today = BareService.rapporteur(service, "rapporteur", "2027-03-01");

        assertThat(today.change(TEXT, FINDING.formatted("9.1", "PROPOSED"))).isOne();
        assertThatThrownBy(() -> today.change(TEXT, FINDING.formatted("12", "DRAFT")))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> today.change(TEXT, FINDING.formatted("9.1", "AGREED")))
                .hasMessageContaining(FENCE);
        assertThat(today.change("update finding set nature = 'NEUTRAL'")).isOne();
        assertThatThrownBy(() -> today.change("update finding set state = 'AGREED'"))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> today.change(
                        "update finding set question_id = (select id from question where number = '12'" + " limit 1)"))
                .hasMessageContaining(FENCE);
        assertThat(today.change("delete from finding")).isZero();
        for (var table : new String[] {"report", "paragraph", "recommendation", "finding_place"}) {
            assertThat(today.change("update " + table + " set version = version + 1"))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> today.change(
                        TEXT,
                        "insert into paragraph (id, version, report_id, chapter_id, number, text_id)"
                                + " select gen_random_uuid(), 0, report_id, chapter_id, 999, '00000000-0000-7000-8000-000000000001'"
                                + " from paragraph limit 1"))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() ->
                        today.change("insert into rapporteur_person select id, 'another' from rapporteur_appointment"))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> today.change(
                        "insert into finding_step (id, finding_id, text_id, kind, nature, party_iso3, question_id, taken_by, taken_at, reason)"
                                + " select gen_random_uuid(), f.id, f.text_id, 'AGREED',"
                                + " f.nature, f.party_iso3, f.question_id, 'rapporteur', now(), null from finding f"))
                .hasMessageContaining(FENCE);
        for (var other : new BareService[] {
            BareService.rapporteur(service, "rapporteur", "2026-12-31"),
            BareService.rapporteur(service, "another", "2027-03-01"),
            BareService.told(service, "overseer", "true")
        }) {
            assertThatThrownBy(() -> other.change(TEXT)).hasMessageContaining(FENCE);
            assertThat(other.change("update finding set nature = 'NEUTRAL'")).isZero();
            assertThat(other.seen("report where version > 0", "select move_report_of(2)"))
                    .isEqualTo(other.seen("report where version > 0"));
        }
    }
}
