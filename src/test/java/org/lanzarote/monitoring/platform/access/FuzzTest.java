package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Records;

/**
 * Whatever is sent, by whom and in which state, the answer is one that the document declares, and what is refused changes
 * nothing. -Dfuzz.cases sends more than a few; each case starts from the same records.
 */
@QuarkusTest
class FuzzTest {

    private static final int FEW = 60;

    /** After so many refusals and readings it is looked whether they changed anything. */
    private static final int AT_ONCE = 25;

    /** Made with a key that is then sent with every operation. */
    private static final int ANOTHER_ROUND = 90;

    private final Map<Integer, Integer> answers = new TreeMap<>();

    @Test
    @Tag("slow") // a life of a round, looked through after every few requests
    void everyAnswerIsDeclaredAndNoRefusalChangesAnything() throws SQLException {
        int each = Integer.getInteger("fuzz.cases", FEW) / VisibleLife.Stage.values().length;
        var life = new VisibleLife();
        try (var records = Records.open()) {
            for (var stage : VisibleLife.Stage.values()) {
                var moment = "fuzz " + stage;
                Moment.reach(moment, () -> reach(stage, life));
                fuzz(each, moment, records);
                Moment.reach(moment, () -> {});
            }
        }
        Log.infof("Fuzz: answers by status %s", answers);
        assertThat(answers).isNotEmpty();
    }

    /** What waits to be found is taken in first, and what happened is numbered: a search or a reading of events would do it. */
    private static void reach(VisibleLife.Stage stage, VisibleLife life) throws SQLException {
        life.reach(stage);
        Owner.execute("select index_waiting(100000, 1000000000, true)");
        Owner.execute("select set_config('caller.asking', 'true', true), relay_events(now())");
        if (stage == VisibleLife.Stage.PREPARATION) {
            secretariat()
                    .header("Idempotency-Key", FuzzedRequest.USED_KEY)
                    .body(GivenRounds.wish(ANOTHER_ROUND))
                    .post("/rounds")
                    .then()
                    .statusCode(201);
        }
    }

    private void fuzz(int cases, String moment, Records records) throws SQLException {
        var document = ApiDocument.read();
        var keys = new FuzzedKeys(document.operations());
        var untouched = records.digest();
        List<FuzzedRequest> unchecked = new ArrayList<>();
        Drawn.cases(cases, lot -> FuzzedRequest.draw(lot, document, keys), request -> {
            int status = request.send().statusCode();
            answers.merge(status, 1, Integer::sum);
            assertThat(status).isLessThan(500);
            if (status < 400 && !request.operation().method().equals("get")) {
                Moment.reach(moment, () -> {});
                unchecked.clear();
            } else {
                unchecked.add(request);
            }
            if (unchecked.size() == AT_ONCE) {
                assertThat(records.digest()).as("after %s", unchecked).isEqualTo(untouched);
                unchecked.clear();
            }
        });
        assertThat(records.digest()).as("after %s", unchecked).isEqualTo(untouched);
    }
}
