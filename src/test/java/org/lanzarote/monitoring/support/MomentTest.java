package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What fixtures make is put back for tests that begin with the same, and for no others. */
@QuarkusTest
class MomentTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void whatWasMadeTwiceIsPutBackWithWhatWasReturned() {
        var first = fromNothing("MomentTest, put back");
        var second = fromNothing("MomentTest, put back");
        var third = fromNothing("MomentTest, put back");

        assertThat(made).containsExactly(first, second).doesNotHaveDuplicates();
        assertThat(third).isEqualTo(second);
        secretariat().get("/rounds/2").then().statusCode(200);
    }

    @Test
    void whatATestBeginsWithIsMadeOnceAndPutBackWithItsFields() {
        var test = new Begun();
        for (int i = 0; i < 3; i++) {
            test.name = "";
            Moment.begin(test, () -> test.name = madeNow());
            assertThat(made).containsExactly(test.name);
            secretariat().get("/rounds").then().body("items.number", contains(2));
            GivenRounds.prepared(7);
        }
        Moment.reach(EmptyDatabase.EMPTY, () -> {});
        secretariat().get("/rounds").then().body("items", empty());
    }

    private static final class Begun {
        String name = "";
    }

    @Test
    void changesAndRemovalsArePutBackToo() {
        for (int i = 0; i < 4; i++) {
            fromNothing("MomentTest, changed");
            Moment.given("another theme", () -> Owner.execute("update round set theme_en = 'Another'"));
            Moment.given("a shorter scale", () -> Owner.execute("delete from round_scale where scale_rank = 3"));
        }

        assertThat(made).hasSize(2);
        secretariat().get("/rounds/2").then().body("theme.en", equalTo("Another"));
        secretariat().get("/rounds/2/urgency-scale").then().body("rank", contains(1, 2));
    }

    @Test
    void whereAnybodyHasWrittenAFixtureMakesItsOwn() {
        for (int i = 0; i < 4; i++) {
            Moment.reach(EmptyDatabase.EMPTY, () -> {});
            GivenRounds.prepared(7);
            round("MomentTest, written");
        }

        assertThat(made).hasSize(4);
        secretariat().get("/rounds").then().body("items.number", contains(2, 7));
    }

    @Test
    void whereManyRowsComeBackWhatWasNotedOfTheEmptyTableIsForgotten() throws SQLException {
        Moment.Way filled = () -> Owner.execute(
                "insert into public_word (word, folded) select n::text, n::text from generate_series(1, 1000) as of (n)");
        Moment.reach("many words", filled);
        Moment.reach(EmptyDatabase.EMPTY, () -> {});
        Owner.execute("analyze public_word");
        assertThat(rowsNoted()).isZero();

        Moment.reach("many words", filled);

        assertThat(rowsNoted()).isNegative();
    }

    /** As PostgreSQL supposes when it plans; below zero it looks how large the table is. */
    private static int rowsNoted() throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select reltuples from pg_class where relname = 'public_word'")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private String fromNothing(String fixture) {
        Moment.reach(EmptyDatabase.EMPTY, () -> {});
        return round(fixture);
    }

    private String round(String fixture) {
        return Moment.made(fixture, this::madeNow);
    }

    private String madeNow() {
        GivenRounds.prepared();
        var name = UUID.randomUUID().toString();
        made.add(name);
        return name;
    }
}
