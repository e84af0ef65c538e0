package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.headsFile;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.verification;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Owner;

/** The heads outside of the database tell how long the chain was; here three batches, of positions 1-2, 3-4 and 5-6. */
@QuarkusTest
class TrailHeadsTest {

    @Inject
    Sealing sealing;

    @BeforeEach
    void threeBatches() {
        for (int number = 10; number < 16; number += 2) {
            GivenTrail.changes(number, number + 1);
            sealing.sealAll();
        }
    }

    @Test
    void everyBatchHasItsHeadInTheFile() throws IOException {
        assertThat(GivenTrail.heads()).hasSize(3).allMatch(line -> line.matches("[123] [246] [0-9a-f]{64}"));
        sealing.sealAll();
        assertThat(GivenTrail.heads()).hasSize(3);
        verification().body("intact", equalTo(true)).body("entries", equalTo(6));
    }

    @Test
    void tailCutWithAWholeBatchIsFound() throws SQLException {
        cut(4);

        broken("CUT_TAIL", 5);
    }

    @Test
    void tailCutWithinABatchIsFound() throws SQLException {
        cut(3);

        broken("CUT_TAIL", 4);
    }

    @Test
    void wholeChainCutIsFound() throws SQLException {
        cut(0);

        broken("CUT_TAIL", 1);
    }

    @Test
    void tailThatGrewAgainIsFound() throws SQLException {
        cut(4);
        GivenTrail.changes(20, 21);

        broken("HEAD_DIFFERS", 6);
    }

    @Test
    void cutIsFoundAgainLater() throws SQLException {
        cut(4);

        broken("CUT_TAIL", 5);
        broken("CUT_TAIL", 6);
    }

    @Test
    void crashBeforeTheHeadIsWrittenHeals() throws IOException {
        var heads = GivenTrail.heads();
        Files.write(headsFile(), heads.subList(0, 2));

        verification().body("intact", equalTo(true));
        assertThat(GivenTrail.heads()).isEqualTo(heads);
    }

    @Test
    void crashWhileTheHeadIsWrittenHeals() throws IOException {
        var heads = GivenTrail.heads();
        Files.write(headsFile(), heads.subList(0, 2));
        Files.writeString(headsFile(), heads.get(2).substring(0, 30), StandardOpenOption.APPEND);

        verification().body("intact", equalTo(true));
        assertThat(GivenTrail.heads()).isEqualTo(heads);
    }

    @Test
    void missingFileIsReported() throws IOException {
        Files.delete(headsFile());

        verification()
                .body("faults.fault", contains("HEAD_DIFFERS", "HEAD_DIFFERS"))
                .body("faults.position", contains(2, 4));
    }

    @Test
    void cutFileIsReported() throws IOException {
        Files.write(headsFile(), GivenTrail.heads().subList(0, 1));

        broken("HEAD_DIFFERS", 4);
    }

    @Test
    void editedFileIsReported() throws IOException {
        var text = Files.readString(headsFile());
        Files.writeString(headsFile(), text.replaceFirst("2 4 .", "2 4 x"));

        broken("HEAD_DIFFERS", 4);
    }

    @Test
    void batchCutOutOfTheMiddleIsFoundOnce() throws SQLException {
        Owner.execute("delete from trail_entry where id in (select entry_id from trail_link where batch = 2)");
        Owner.execute("delete from trail_link where batch = 2");

        verification().body("faults.fault", contains("MISSING")).body("faults[0].until", equalTo(4));
    }

    @Test
    void editedBatchIsFound() throws SQLException {
        Owner.execute("update trail_link set batch = 3 where batch = 2");

        broken("HEAD_DIFFERS", 6);
    }

    private static void cut(int after) throws SQLException {
        Owner.execute(
                "delete from trail_entry where id in (select entry_id from trail_link where position > " + after + ")");
        Owner.execute("delete from trail_link where position > " + after);
    }

    private static void broken(String fault, int position) {
        verification()
                .body("intact", equalTo(false))
                .body("faults.fault", contains(fault))
                .body("faults.position", contains(position));
    }
}
