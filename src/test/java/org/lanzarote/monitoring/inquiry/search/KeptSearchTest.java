package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Who searches again for the same gets the page that was made, as long as the index and all that it tells of are the same. */
@QuarkusTest
class KeptSearchTest {

    private static final String FOUND = "/search?q=possession OR paragraph&limit=1";

    private static final String CORRECTED = "/search?q=Norwey";

    private static final String LEFT = "insert into waiting_text (of_view, origin, characters)"
            + " values ('searched_reply', gen_random_uuid(), 200000)";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void draftedReportThatIsTakenIn() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            secretariat().get(FOUND).then().statusCode(200);
        });
    }

    @Test
    void whatWasFoundIsToldAgainWithoutAsking() {
        for (var search : List.of(FOUND, CORRECTED, "/search?q=nowhere")) {
            var made = secretariat().get(search);
            var kept = asked(search, 0);

            assertThat(kept.asString()).as(search).isEqualTo(made.asString());
            for (var field : List.of("Content-Type", "Cache-Control", "Link", "Vary")) {
                assertThat(kept.headers().getValues(field))
                        .as(search + " " + field)
                        .isEqualTo(made.headers().getValues(field));
            }
        }
        assertThat(secretariat().get(FOUND).header("Link")).contains("rel=\"next\"");
        secretariat().get(CORRECTED).then().body("corrected.meant", equalTo(List.of("norway")));
    }

    @Test
    void whatRenamesNothingElseIsFoundAtOnce() {
        var asking = "/search?q=zirconium";
        as("stakeholder").get(asking).then().body("total", equalTo(0));
        GivenSubmissions.submit(GivenSubmissions.drafted(GivenSubmissions.wish(
                List.of(answer("12", "Nothing else.")), List.of(comment("RUS", "A zirconium pump.")))));

        for (int time = 0; time < 3; time++) {
            as("stakeholder").get(asking).then().body("total", equalTo(1));
        }
        as("stakeholder-two").get(asking).then().body("total", equalTo(0));
    }

    @Test
    void nothingIsKeptWhileSomethingWaits() throws SQLException {
        var before = secretariat().get(FOUND).asString();
        Owner.execute(LEFT);

        assertThat(asked(FOUND, 1).asString()).isEqualTo(before);
        assertThat(asked(FOUND, 1).asString()).isEqualTo(before);

        Owner.execute("select index_waiting(20, 100000, true)");
        assertThat(asked(FOUND, 1).asString()).isEqualTo(before);
        assertThat(asked(FOUND, 0).asString()).isEqualTo(before);
    }

    @Test
    void whoHasNotSaidWhoAsksIsToldNoState() throws SQLException {
        try (var owner = Owner.connect();
                var state = owner.createStatement().executeQuery("select searched_state()")) {
            assertThat(state.next()).isTrue();
            assertThat(state.getString(1)).isNull();
        }
    }

    /** The answer of a search by the Secretariat, which asks the database so many questions for it. */
    private Response asked(String search, long questions) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var answer = secretariat().get(search);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(statistics.getQueryExecutionCount()).as(search).isEqualTo(questions);
        return answer;
    }
}
