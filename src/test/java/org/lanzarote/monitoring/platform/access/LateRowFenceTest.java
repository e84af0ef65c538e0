package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what stays as it was takes nothing in later. */
@QuarkusTest
class LateRowFenceTest {

    private static final String GROUP = " (select id from question where kind = 'GROUP' limit 1)";

    @Inject
    DataSource service;

    @BeforeEach
    void round() {
        GivenRounds.launched("RUS", "FRA");
    }

    @Test
    void submissionTakesInNothingLater() {
        GivenReplies.submitted("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);
        var file = GivenAttachments.attached("FRA", "loi.txt", "Article 18".getBytes(UTF_8));

        refused(
                france(),
                "insert into submitted_answer (submission_id, party_iso3, id, question_id, content, text,"
                        + " answer_version, translations) select id, 'FRA', gen_random_uuid()," + GROUP
                        + ", '{}', '', 0, '[]' from submission");
        refused(france(), "insert into sealed_attachment select id, '" + file + "' from submission");
    }

    @Test
    void publicationTakesInNothingLater() {
        GivenReplies.published("FRA");

        refused(
                BareService.secretariat(service),
                "insert into published_answer (publication_id, party_iso3, id, question_id, content, text,"
                        + " withheld_for, translations) select id, 'FRA', gen_random_uuid()," + GROUP
                        + ", '{}', '', '{}', '[]' from publication");
        refused(
                BareService.secretariat(service),
                "insert into withheld_passage (publication_id, ordinal, withheld_question, withheld_ground)"
                        + " select id, 7, '12', '' from publication");
    }

    @Test
    void publicationOpensNoFileLater() {
        GivenReplies.published("FRA");
        var file = GivenAttachments.attached("RUS", "law.txt", "Article 18".getBytes(UTF_8));

        refused(
                BareService.secretariat(service),
                "insert into published_attachment select id, '" + file + "' from publication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copied_answer (id, copy_id, question_id, content, text) select gen_random_uuid(), id," + GROUP
                        + ", '{}', ''",
                "copied_comment (id, copy_id, ordinal, party_iso3, text) select gen_random_uuid(), id, 7, 'FRA', ''",
                "copied_reaction (id, copy_id, party_iso3, language, text, written_at)"
                        + " select gen_random_uuid(), id, 'FRA', 'EN', '', now()",
                "copy_withheld_passage (copy_id, ordinal, withheld_question, withheld_ground) select id, 7, '12', ''"
            })
    void copyTakesInNothingLater(String row) {
        GivenReception.forwarded(GivenSubmissions.accepted(), "RUS");

        refused(BareService.secretariat(service), "insert into " + row + " from submission_copy");
    }

    @Test
    void releaseOfFiguresTakesInNothingLater() throws SQLException {
        Owner.execute("insert into participation_release (id, round_number, number, threshold, children, released_at,"
                + " released_by) values (gen_random_uuid(), 2, 7, 5, 50, now(), '')");

        refused(
                BareService.told(service, "officer", "true"),
                "insert into participation_cell (release_id, place, cells_dimension, cells_label)"
                        + " select id, 7, 'GENDER', 'BOYS' from participation_release");
    }

    @Test
    void fileTakesInNoMoreThanItsSize() {
        var file = GivenAttachments.attached("FRA", "loi.txt", "Article 18".getBytes(UTF_8));

        assertThatThrownBy(() -> france().change("insert into attachment_chunk values ('%s', 1, 'x')".formatted(file)))
                .hasMessageContaining("is whole");
    }

    private BareService france() {
        return BareService.told(service, "party", "FRA");
    }

    private static void refused(BareService caller, String insert) {
        assertThatThrownBy(() -> caller.change(insert)).hasMessageContaining("row-level security");
    }
}
