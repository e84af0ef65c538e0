package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    /** Writes the row of a copy anew. */
    private static final String NAMELESS =
            "update submission_copy set organisation = null, kind = null, late = null, submitted_at = null";

    private static final String FILE =
            "insert into attachment select gen_random_uuid(), 0, %s, 'new.txt', 'text/plain', 1, '', false, now(), ''"
                    + " from %s";

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

        for (var before : new String[] {"select 1", NAMELESS}) {
            refused(BareService.secretariat(service), before, "insert into " + row + " from submission_copy");
        }
    }

    @Test
    void copyTakesInNoFileLater() {
        GivenReception.forwarded(GivenSubmissions.accepted(), "RUS");
        var file = FILE.formatted("id", "submission_copy");

        refused(BareService.secretariat(service), file);
        refused(BareService.secretariat(service), NAMELESS, file);
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
    void fileTakesInNoMoreThanItsSizeInTheStepThatSendsIt() throws SQLException {
        GivenAttachments.attached("FRA", "loi.txt", "Article 18".getBytes(UTF_8));
        var file = FILE.formatted("id", "reply where party_iso3 = 'FRA'");
        var chunk = "insert into attachment_chunk select id, 7, '%s' from attachment where name = '%s'";

        assertThat(france().change(file, chunk.formatted("x", "new.txt"))).isOne();
        assertThatThrownBy(() -> france().change(file, chunk.formatted("xx", "new.txt")))
                .hasMessageContaining("is whole");
        refused(france(), "update attachment set version = version + 1", chunk.formatted("", "loi.txt"));
    }

    private BareService france() {
        return BareService.told(service, "party", "FRA");
    }

    private static void refused(BareService caller, String... statements) {
        assertThatThrownBy(() -> caller.change(statements)).hasMessageContaining("row-level security");
    }
}
