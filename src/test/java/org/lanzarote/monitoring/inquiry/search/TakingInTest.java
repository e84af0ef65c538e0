package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.Owner;

/** Texts are taken into the index in bites, and nobody waits for it but who searches. */
@QuarkusTest
class TakingInTest {

    private static final String REPLY = "select reply_id from publication order by answered desc, id limit 1";

    private static final String TO_BE_TAKEN_IN =
            "insert into waiting_text (of_view, origin) values ('searched_reply', gen_random_uuid())";

    @Test
    void eventsAreNumberedWhileTextsAreTakenIn() throws SQLException {
        try (var takingIn = Owner.connect();
                var numbering = Owner.connect();
                var taken = takingIn.createStatement();
                var numbered = numbering.createStatement()) {
            takingIn.setAutoCommit(false);
            taken.execute(TO_BE_TAKEN_IN);
            taken.execute("select index_waiting(10, 100000, true)");

            numbering.setAutoCommit(false);
            numbered.execute("set local lock_timeout = '5s'");
            numbered.execute("insert into event (id, type, happened_at, subject, audience, data) values"
                    + " (gen_random_uuid(), 'ROUND_LAUNCHED', now(), 'meanwhile', 'PUBLIC', '{}')");
            numbered.execute("select relay_events(now()) from set_config('caller.asking', 'true', true)");
            try (var row = numbered.executeQuery("select number from event where subject = 'meanwhile'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isPositive();
            }
        }
    }

    @Test
    void replyThatIsTooLongForOneBiteIsTakenInByMany() throws SQLException {
        GivenDemonstration.begin(this);
        try (var connection = Owner.connect();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            var before = texts(sql);
            assertThat(before.size()).isGreaterThan(10);
            sql.execute("delete from open_text where origin = (" + REPLY + ")");
            sql.execute("insert into waiting_text (of_view, origin) values ('searched_reply', (" + REPLY + "))");

            for (int bites = 1; bites < before.size(); bites++) {
                assertThat(isMoreAfterBite(sql, true)).isTrue();
                assertThat(texts(sql)).hasSize(bites);
            }
            assertThat(isMoreAfterBite(sql, true)).isFalse();
            assertThat(texts(sql)).isEqualTo(before);
        }
    }

    @Test
    void searchWaitsForNothingThatTakesLongButForWhatNoLongerStands() throws SQLException {
        GivenDemonstration.begin(this);
        try (var connection = Owner.connect();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("update open_text set said = gen_random_uuid() where origin = (" + REPLY + ")");
            sql.execute("insert into waiting_text (of_view, origin) values ('searched_reply', (" + REPLY + "))");

            assertThat(isMoreAfterBite(sql, false)).isFalse();

            assertThat(texts(sql)).isEmpty();
        }
    }

    @Test
    void longReplyKeepsNoShortOneWaiting() throws SQLException {
        GivenDemonstration.begin(this);
        try (var connection = Owner.connect();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(
                    "create temporary table replies on commit drop as select origin, sum(length(text)) as characters"
                            + " from open_text where kind = 'ANSWER' group by origin");
            sql.execute("delete from open_text where origin in (select origin from replies)");
            sql.execute("insert into waiting_text (of_view, origin)"
                    + " select 'searched_reply', origin from replies order by characters desc");

            assertThat(isMoreAfterBite(sql, true)).isTrue();

            try (var taken =
                    sql.executeQuery("select origin in (select origin from replies order by characters limit 1),"
                            + " (select count(*) from replies) from open_text where kind = 'ANSWER'")) {
                assertThat(taken.next()).isTrue();
                assertThat(taken.getBoolean(1)).isTrue();
                assertThat(taken.getInt(2)).isGreaterThan(1);
                assertThat(taken.next()).isFalse();
            }
        }
    }

    /** Whether more is to be taken in after a bite that has room for one text, of the job or of a search. */
    private static boolean isMoreAfterBite(Statement sql, boolean job) throws SQLException {
        try (var row = sql.executeQuery("select more from index_waiting(20, 1, " + job + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The texts of the reply in the index, with their words. */
    private static List<String> texts(Statement sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var rows = sql.executeQuery(
                "select id || text || words || places from open_text where origin = (" + REPLY + ") order by id")) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
