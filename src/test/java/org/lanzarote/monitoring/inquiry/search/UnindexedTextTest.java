package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.ServiceLog;

/** A text of which PostgreSQL does not index the words is found by its number alone, and all others are found. */
@QuarkusTest
class UnindexedTextTest {

    @Inject
    TakingIn job;

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    /**
     * PostgreSQL indexes a megabyte of words of one text, whole ones with hyphens and their parts. Hebrew letters whose points are
     * taken apart get there within the 100,000 characters that a text may have.
     */
    @Test
    @Tag("slow") // 0.5 s
    void textOfTooManyWordsIsFoundByItsNumberAndKeepsNoOtherWaiting() throws SQLException {
        Owner.execute("update cited_text set markdown = (select left(string_agg("
                + "translate(substr(md5(cast(i as text)), 1, 16) || '-' || substr(md5(cast(i as text)), 17), '0123456789abcdef',"
                + " repeat(U&'\\FB2C', 8) || repeat(U&'\\FB2D', 8)), ' '), 100000) from generate_series(1, 4000) i)"
                + " where id = (select text_id from paragraph where number = 53)");
        Owner.execute("update paragraph set number = 5300 + number where number in (53, 54)");
        try (var log = ServiceLog.open()) {
            job.run();
            assertThat(log.text()).containsPattern("searched_part [0-9a-f-]{36} .*54000");
        }
        search("q=5354&kind=PARAGRAPH").body("items.key", hasItem("5354"));
        search("q=5353&kind=PARAGRAPH").body("items.key", hasItem("5353"));
        search("q=53&kind=PARAGRAPH").body("items.key", not(hasItem("53")));

        Owner.execute("update cited_text set markdown = 'Possession is an offence.'"
                + " where id = (select text_id from paragraph where number = 5353)");
        Owner.execute("update paragraph set number = 53 where number = 5353");
        search("q=53&kind=PARAGRAPH").body("items.key", hasItem("53"));
    }

    /** What looks like a code and is longer than any is none. */
    @Test
    void endlessCodeIsNoCode() throws SQLException {
        Owner.execute("update cited_text set markdown = 'Possession is an offence: 1' || repeat('(a)', 10000)"
                + " where id = (select text_id from paragraph where number = 53)");
        Owner.execute("update paragraph set number = 5353 where number = 53");

        search("q=possession offence&kind=PARAGRAPH").body("items.key", hasItem("5353"));
    }

    /** The service has the texts of a page in its memory. */
    @Test
    @Tag("slow") // 0.7 s
    void pageOfLongTextsEndsSooner() throws SQLException {
        Owner.execute("update cited_text set markdown = 'Endless ' || repeat(repeat('p', 1900) || ' ', 50)"
                + " where id in (select text_id from paragraph order by number limit 12)");
        Owner.execute("update paragraph set number = 4000 + number");
        job.run();

        List<String> found = new ArrayList<>();
        var all = "q=endless&kind=PARAGRAPH&limit=100";
        int total = search(all).extract().path("total");
        var page = search(all).body("items", hasSize(lessThan(total)));
        found.addAll(page.extract().path("items.key"));
        for (String next = page.extract().path("next");
                next != null;
                next = page.extract().path("next")) {
            page = search(all + "&cursor=" + next);
            found.addAll(page.extract().path("items.key"));
        }

        assertThat(found).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void wordThatIsAskedForAgainAndAgainIsLookedUpOnce() throws SQLException {
        try (var connection = Owner.connect();
                var sql = connection.createStatement();
                var row = sql.executeQuery("select forms_asked('child <-> child <-> child & !dog'::tsquery)")) {
            row.next();
            assertThat((String[]) row.getArray(1).getArray()).containsExactlyInAnyOrder("child", "dog");
        }
    }
}
