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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what the service keeps for all rooms, from the trail to the texts. */
@QuarkusTest
class KeptFenceTest {

    private static final String TEXT = "insert into cited_text values (gen_random_uuid(), 'Said')";

    private static final String CITE = "insert into citation (cited_text_id, ordinal, lines_mark, lines_kind)"
            + " select id, 0, 'a', 'EXPLANATION' from cited_text";

    private static final String ANSWERED =
            "insert into idempotency_record (caller, operation, idempotency_key, digest) values ('%s', '', '%s', '')";

    private static final String LINK =
            "insert into trail_link select 1, 1, entry_id, sha256('x') from trail_pending limit 1";

    private static final String NEXT = LINK.replace("1, 1", "2, 2");

    @Inject
    DataSource service;

    /** One row at least of each table, and one entry of the trail that has its link. */
    @BeforeEach
    void kept() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            GivenSubmissions.submitted();
            Owner.execute("update stakeholder_submission set anonymity = 'GRANTED', anonymity_decided_because = ''");
            Owner.execute(TEXT);
            Owner.execute(CITE);
            Owner.execute(ANSWERED.formatted("anna", "once"));
            Owner.execute(LINK);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "idempotency_record, account,     anna",
        "trail_entry,        auditor,     true",
        "trail_entry,        sealer,      true",
        "trail_pending,      auditor,     true",
        "trail_pending,      sealer,      true",
        "trail_link,         auditor,     true",
        "trail_link,         sealer,      true",
        "concealed_record,   auditor,     true",
        "cited_text,         asking,      true",
        "citation,           asking,      true"
    })
    void whoAsksReadsWhatHeNeedsAndWhoTellsNothingReadsNothing(String table, String who, String value)
            throws SQLException {
        var asked = who.equals("account") ? "select set_config('caller.asking', 'true', true)" : "select 1";

        assertThat(BareService.told(service, who, value).seen(table, asked)).isPositive();
        assertThat(BareService.untold(service).seen(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"idempotency_record", "trail_entry", "trail_pending", "trail_link", "concealed_record"})
    void secretariatReadsNothingOfIt(String table) throws SQLException {
        assertThat(BareService.secretariat(service).seen(table)).isZero();
    }

    @Test
    void sealerReadsOnlyWhatWaits() throws SQLException {
        var left = sealer().seen("trail_entry", NEXT);

        assertThat(left).isEqualTo(sealer().seen("trail_entry") - 1);
    }

    @Test
    void entryWaitsUntilItHasItsLink() throws SQLException {
        var waiting = sealer().seen("trail_pending");

        assertThat(sealer().seen("trail_pending", NEXT)).isEqualTo(waiting - 1);
        for (var change :
                new String[] {"delete from trail_pending", "insert into trail_pending values (gen_random_uuid())"}) {
            assertThatThrownBy(() -> sealer().change(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void sealerAloneContinuesTheChain() throws SQLException {
        var next = "insert into trail_link values (2, 2, gen_random_uuid(), sha256('x'))";

        assertThat(sealer().change(next)).isOne();
        assertThatThrownBy(() -> sealer().change(next.replace("2, 2", "9000000000000000000, 2")))
                .hasMessageContaining("follows");
        for (var batch : List.of("0", "-7", "3", "9223372036854775806")) {
            assertThatThrownBy(() -> sealer().change(next.replace("2, 2", "2, " + batch)))
                    .hasMessageContaining("a batch follows the last one");
        }
        assertThatThrownBy(() ->
                        sealer().change(next.replace("2, 2", "3, 2") + ", (2, 3, gen_random_uuid(), sha256('y'))"))
                .hasMessageContaining("a batch follows the last one");
        assertThat(sealer().change("insert into trail_link select * from trail_link where position < 0"))
                .isZero();
        assertThatThrownBy(() -> BareService.secretariat(service).change(next))
                .hasMessageContaining("row-level security");
    }

    @Test
    void answerToAKeyIsOnesOwnAndFinishedInItsStep() throws SQLException {
        var finish = "update idempotency_record set created_id = 'x'";
        var anna = BareService.told(service, "account", "anna");

        assertThat(anna.change(asking(), ANSWERED.formatted("anna", "twice"), finish))
                .isOne();
        assertThat(anna.change(asking(), finish)).isZero();
        assertThatThrownBy(() -> anna.change(asking(), ANSWERED.formatted("bert", "once")))
                .hasMessageContaining("row-level security");
        assertThat(BareService.told(service, "account", "bert").seen("idempotency_record", asking()))
                .isZero();
        for (var change :
                new String[] {"delete from idempotency_record", "update idempotency_record set digest = ''"}) {
            assertThatThrownBy(() -> anna.change(asking(), change)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from cited_text", "update citation set lines_target = null", "delete from citation"})
    void textStaysAsItWasWritten(String change) {
        assertThatThrownBy(() -> BareService.secretariat(service).change(change))
                .hasMessageContaining("permission denied");
    }

    @Test
    void textIsWordedInTheStepThatWritesIt() throws SQLException {
        var word = "update cited_text set markdown = 'Reworded'";

        assertThat(BareService.secretariat(service).change(TEXT, word)).isOne();
        assertThat(BareService.secretariat(service).change(word)).isZero();
    }

    @Test
    void citationComesWithItsTextAlone() throws SQLException {
        var late = CITE.replace("0, 'a'", "1, 'b'");

        assertThat(BareService.secretariat(service)
                        .change(TEXT.replace("'Said'", "'New'"), CITE + " where markdown = 'New'"))
                .isOne();
        assertThatThrownBy(() -> BareService.secretariat(service).change(late))
                .hasMessageContaining("row-level security");
    }

    @Test
    void othersWriteNoText() {
        assertThatThrownBy(() -> BareService.told(service, "party", "FRA").change(TEXT))
                .hasMessageContaining("row-level security");
    }

    private BareService sealer() {
        return BareService.told(service, "sealer", "true");
    }

    private static String asking() {
        return "select set_config('caller.asking', 'true', true)";
    }
}
