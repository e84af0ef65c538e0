package org.lanzarote.monitoring.outcome.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.SUBMITTED_YES;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.said;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.tallied;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Tallies are dear to count: what waits is asked of them only where a draft has some, and is listed with all else. */
@QuarkusTest
class WaitingTallyTest {

    private static final String TASKS = "/me/tasks";

    @Inject
    SessionFactory sessions;

    @Test
    @Tag("slow") // 1 s
    void talliesAreListedAmongAllThatWaits() {
        GivenReport.drafted();
        GivenReplies.published("FRA");
        GivenReplies.published("RUS");
        assertThat(statements()).isEqualTo(1);
        said("Two Parties punish it.");
        tallied("Two Parties", "NUMBER", SUBMITTED_YES);
        GivenReplies.submitted("NOR");
        assertThat(statements()).isEqualTo(2);

        List<String> whole = kinds(TASKS);
        assertThat(whole).contains("PUBLISH_REPLY", "REVIEW_TALLY");
        assertThat(walked()).isEqualTo(whole);
        assertThat(kinds(TASKS + "?round=2")).isEqualTo(whole);
        assertThat(kinds(TASKS + "?round=3")).isEmpty();
        assertThat(kinds(TASKS + "?kind=REVIEW_TALLY&round=2,3")).containsExactly("REVIEW_TALLY");
        assertThat(kinds(TASKS + "?kind=PUBLISH_REPLY,RENEW_TRANSLATION")).containsExactly("PUBLISH_REPLY");
    }

    private static List<String> kinds(String address) {
        return secretariat().get(address).then().statusCode(200).extract().path("items.kind");
    }

    private static List<String> walked() {
        List<String> kinds = new ArrayList<>();
        @Nullable String next = TASKS + "?limit=1";
        while (next != null) {
            var page = secretariat().get(next).then().statusCode(200).extract();
            kinds.addAll(page.path("items.kind"));
            String cursor = page.path("next");
            next = cursor == null ? null : TASKS + "?limit=1&cursor=" + cursor;
        }
        return kinds;
    }

    private long statements() {
        kinds(TASKS);
        var statistics = sessions.getStatistics();
        statistics.clear();
        kinds(TASKS);
        return statistics.getPrepareStatementCount();
    }
}
