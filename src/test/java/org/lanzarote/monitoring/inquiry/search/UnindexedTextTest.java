package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.ServiceLog;

/** A text that PostgreSQL does not index is not found, and all others are. */
@QuarkusTest
class UnindexedTextTest {

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
    void recordThatCannotBeTakenInKeepsNoOtherWaiting() throws SQLException {
        Owner.execute("update cited_text set markdown = (select left(string_agg("
                + "translate(substr(md5(cast(i as text)), 1, 16) || '-' || substr(md5(cast(i as text)), 17), '0123456789abcdef',"
                + " repeat(U&'\\FB2C', 8) || repeat(U&'\\FB2D', 8)), ' '), 100000) from generate_series(1, 4000) i)"
                + " where id = (select text_id from paragraph where number = 53)");
        Owner.execute("update paragraph set number = 5300 + number where number in (53, 54)");
        try (var log = ServiceLog.open()) {
            search("q=5354&kind=PARAGRAPH").body("items.key", hasItem("5354"));
            assertThat(log.text()).containsPattern("searched_part [0-9a-f-]{36} .*54000");
        }
        search("q=53&kind=PARAGRAPH").body("items.key", not(hasItem("53")));
        search("q=5353&kind=PARAGRAPH").body("items.key", not(hasItem("5353")));

        Owner.execute("update cited_text set markdown = 'Possession is an offence.'"
                + " where id = (select text_id from paragraph where number = 5353)");
        Owner.execute("update paragraph set number = 53 where number = 5353");
        search("q=53&kind=PARAGRAPH").body("items.key", hasItem("53"));
    }
}
