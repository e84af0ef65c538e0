package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what is published changes in a take-down only, and only to say less. */
@QuarkusTest
class TakeDownFenceTest {

    private static final String TAKE_DOWN =
            "insert into take_down select gen_random_uuid(), id, party_iso3, 7, 1, 'Danger', now(), '' from reply"
                    + " where party_iso3 = 'FRA'";

    private static final String CUT =
            "update published_answer set text = 'The [withheld: Danger] to 12', withheld_for ="
                    + " '{Danger}' where text = 'The answer to 12'";

    private static final String CLOSE = "delete from published_attachment";

    @Inject
    DataSource service;

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "DEU");
            GivenReplies.answered("FRA");
            var law = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
            GivenReplies.saved("FRA", "1.2", "See [it](attachment:" + law + ").");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReplies.published("DEU");
        });
    }

    @Test
    void publishedAnswerIsCutInTheStepThatTakesItDown() throws SQLException {
        assertThat(secretariat().change(TAKE_DOWN, CUT)).isOne();
        assertThat(secretariat().change(TAKE_DOWN, CLOSE)).isOne();
        for (var change : List.of(CUT, CLOSE)) {
            assertThat(secretariat().change(change)).isZero();
            assertThat(BareService.told(service, "party", "FRA").change(change)).isZero();
        }
    }

    @Test
    void anEarlierTakeDownOpensNothing() throws SQLException {
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("12", "answer", "Danger"));

        assertThat(secretariat()
                        .change("update published_answer set text = '[withheld: Danger]' where text like 'The%'"))
                .isZero();
        assertThat(secretariat().change(CLOSE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text = 'Another answer'",
                "text = '12 to answer The'",
                "text = text || ' and more'",
                "text = ''",
                "withheld_for = '{}', text = ''",
                "content = '{\"other\": \"New\"}', withheld_for = '{Danger}'",
                "translations = '[{}]', withheld_for = '{Danger}'"
            })
    void takeDownOnlyTakesAway(String change) {
        assertThatThrownBy(() -> secretariat()
                        .change(
                                TAKE_DOWN,
                                "update published_answer set " + change + " where text = 'The answer to 12'"
                                        + " and party_iso3 = 'FRA'"))
                .hasMessageContaining("only takes away");
    }

    @Test
    void takeDownIsOfOneReplyAndOfWhatIsPublic() throws SQLException {
        assertThat(secretariat()
                        .change(
                                TAKE_DOWN,
                                "update published_answer set text = '[withheld: Danger]', withheld_for = '{Danger}'"
                                        + " where party_iso3 = 'DEU'"))
                .isZero();
        assertThatThrownBy(() -> secretariat().change(TAKE_DOWN, "update published_answer set party_iso3 = 'DEU'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> secretariat().change(TAKE_DOWN, "delete from published_answer"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void notEvenTheOwnerChangesWhatIsPublishedOrWhatWasTakenDown() {
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("12", "answer", "Danger"));

        for (var change : List.of(
                "update published_answer set text = ''",
                "delete from published_answer",
                "delete from published_attachment",
                "update take_down set reason = ''",
                "delete from taken_down_passage")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("unchangeable");
        }
    }

    @Test
    void whatWasTakenDownIsTheSecretariatsAndTakesInNothingLater() throws SQLException {
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("12", "answer", "Danger"));

        for (var table : List.of("take_down", "taken_down_passage", "passage_shown_again")) {
            assertThat(BareService.told(service, "party", "FRA").seen(table)).isZero();
            assertThat(BareService.told(service, "overseer", "true").seen(table))
                    .isZero();
        }
        assertThat(secretariat().seen("taken_down_passage")).isOne();
        for (var row : List.of(
                "taken_down_passage (id, take_down_id, ordinal, withheld_question, withheld_ground, submissions)"
                        + " select gen_random_uuid(), id, 7, '12', '', '{1}' from take_down",
                "passage_shown_again select id, 7, '12', null, '' from publication")) {
            assertThatThrownBy(() -> secretariat().change("insert into " + row))
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> BareService.told(service, "party", "FRA").change(TAKE_DOWN))
                .hasMessageContaining("row-level security");
    }

    private BareService secretariat() {
        return BareService.secretariat(service);
    }
}
