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
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: who reads and writes codes while they are coded, compared and settled. */
@QuarkusTest
class CodingFenceTest {

    private static final String OPEN = "update coding_exercise set state = 'OPEN', compared_at = null";

    private static final String CODED = "insert into unit_coding (id, version, exercise_id, unit_id, coder, coded_at)"
            + " select gen_random_uuid(), 0, exercise_id, id, '%s', now() from coding_unit where party_iso3 = 'DEU'";

    private static final String CODE =
            "insert into unit_coding_code select u.id, c.id from unit_coding u, code c where u.coder = '%s' and c.key = 'GAP'"
                    + " on conflict do nothing";

    private static final String SETTLED =
            "insert into settlement select gen_random_uuid(), exercise_id, id, now(), '%s', 'So' from coding_unit limit 1";

    @Inject
    DataSource service;

    /** Anna and Bert have each coded the answer of FRA, Carl settles, and all is compared. */
    @BeforeEach
    void compared() {
        Moment.reach("codings behind the fence", () -> {
            GivenRounds.launched("FRA", "DEU");
            GivenReplies.submitted("FRA");
            GivenReplies.submitted("DEU");
            GivenCodebook.started();
            GivenReport.written();
            GivenReport.finding("FRA", "9.1", "53");
            GivenReport.finding("FRA", "12", "53");
            GivenExercises.opened("ONE", "rapporteur", GivenExercises.silentRapporteur());
            Owner.execute("update coding_exercise set settler = 'carl'");
            Owner.execute("update coder set login = case login when 'rapporteur' then 'anna' else 'bert' end");
            for (var coder : new String[] {"anna", "bert"}) {
                Owner.execute(CODED.formatted(coder).replace("DEU", "FRA"));
                Owner.execute(CODE.formatted(coder));
            }
            Owner.execute("update coding_unit set outcome = 'DISAGREED' where party_iso3 = 'FRA'");
            Owner.execute("update coding_exercise set state = 'COMPARED', compared_at = now()");
            Owner.execute(SETTLED.formatted("carl"));
            Owner.execute(
                    "insert into settlement_code select s.id, c.id from settlement s, code c where c.key = 'GAP'");
            Owner.execute(
                    "insert into finding_code (id, finding_id, code_id, given_at, given_by) select gen_random_uuid(), f.id, c.id, now(), '' from finding f, code c"
                            + " where c.key = 'IN_LINE'");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "codebook_version",
                "finding_code",
                "coding_exercise",
                "coding_exercise_code",
                "coder",
                "coding_unit",
                "unit_coding",
                "unit_coding_code",
                "settlement",
                "settlement_code"
            })
    void insidersAloneReadWhatIsCodedAndCompared(String table) throws SQLException {
        assertThat(insider("dora").seen(table)).isPositive();
        assertThat(BareService.told(service, "asking", "true").seen(table)).isZero();
        assertThat(BareService.told(service, "party", "FRA").seen(table)).isZero();
        assertThat(BareService.untold(service).seen(table)).isZero();
    }

    @Test
    void untilItIsComparedEachCoderReadsItsOwnCodingAlone() throws SQLException {
        Owner.execute(OPEN);
        for (var table : new String[] {"unit_coding", "unit_coding_code"}) {
            assertThat(insider("anna").seen(table)).as(table).isOne();
            assertThat(insider("carl").seen(table)).as(table).isZero();
            assertThat(BareService.secretariat(service).seen(table)).as(table).isZero();
        }
        assertThat(insider("carl").seen("coder where coded = 1")).isEqualTo(2);
        Owner.execute("update coding_exercise set state = 'WITHDRAWN', ended_at = now()");
        assertThat(insider("anna").seen("unit_coding")).isOne();
        assertThat(insider("dora").seen("unit_coding")).isZero();
    }

    @Test
    void nobodyCodesForSomebodyElseNorAfterTheComparison() throws SQLException {
        refused(insider("anna"), CODED.formatted("anna"));
        assertThat(insider("anna").change("update unit_coding set coded_at = now()"))
                .isZero();
        assertThat(insider("anna").change("delete from unit_coding_code")).isZero();
        Owner.execute(OPEN);
        refused(insider("anna"), CODED.formatted("bert"));
        refused(BareService.secretariat(service), CODED.formatted("bert"));
        assertThat(insider("anna").change("update unit_coding set coded_at = now()"))
                .isOne();
        assertThat(insider("anna").change(CODED.formatted("anna"), CODE.formatted("anna")))
                .isOne();
        assertThat(insider("anna").change("delete from unit_coding_code")).isOne();
    }

    @Test
    void settlerAloneSettlesAndSecretariatAloneOpensAndCompares() throws SQLException {
        for (var other : new String[] {"anna", "dora"}) {
            refused(insider(other), SETTLED.formatted(other));
            refused(insider(other), SETTLED.formatted("carl"));
            assertThat(insider(other).change("update coding_exercise set state = 'CONCLUDED', ended_at = now()"))
                    .isZero();
            assertThat(insider(other).change("update coding_unit set outcome = 'SETTLED'"))
                    .isZero();
        }
        assertThat(insider("carl").change(SETTLED.formatted("carl"))).isOne();
        assertThat(insider("carl").change("update coding_exercise set state = 'CONCLUDED', ended_at = now()"))
                .isOne();
        refused(
                insider("carl"),
                "insert into settlement_code select s.id, c.id from settlement s, code c where c.key = 'IN_LINE'");
        refused(
                insider("carl"),
                "insert into coder (id, exercise_id, login) select gen_random_uuid(), id, 'dora' from coding_exercise");
        refused(
                insider("carl"),
                "insert into codebook_version select gen_random_uuid(), 2, 7, now(), '', '', '{}', '[]'");
        assertThat(insider("carl").change("update code set retired = true")).isZero();
        assertThat(BareService.secretariat(service).change("update code set retired = true"))
                .isEqualTo(4);
    }

    @Test
    void findingIsCodedByTheSecretariatAndByWhoSettlesItsAnswer() throws SQLException {
        var give =
                "insert into finding_code (id, finding_id, code_id, given_at, given_by) select gen_random_uuid(), f.id, c.id, now(), '' from finding f join question q on"
                        + " q.id = f.question_id, code c where q.number = '%s' and c.key = 'GAP'";

        assertThat(BareService.secretariat(service).change(give.formatted("12")))
                .isOne();
        assertThat(insider("carl").change(give.formatted("9.1"))).isOne();
        assertThat(insider("carl").change("delete from finding_code")).isOne();
        refused(insider("carl"), give.formatted("12"));
        refused(insider("anna"), give.formatted("9.1"));
        assertThat(insider("anna").change("delete from finding_code")).isZero();
    }

    /** One who oversees, under this login. */
    private BareService insider(String login) {
        return BareService.insider(service, login);
    }

    private static void refused(BareService who, String change) {
        assertThatThrownBy(() -> who.change(change)).hasMessageContaining("row-level security");
    }
}
