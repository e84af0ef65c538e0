package org.lanzarote.monitoring.children.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.report;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** What may identify somebody is stored nowhere, and the answer says of it no more than where it stands. */
@QuarkusTest
class ScreenedStatementTest {

    private static final String RULE = "I want rules. ";

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME          | My teacher Mrs Marker-Planted laughs at it.
            PHONE         | Call me at +33 6 12 34 56 78 about it.
            E_MAIL        | Write to marker.planted@example.org about it.
            ADDRESS       | I live at 12 rue de la Marker-Planted.
            SCHOOL        | It happened at the Lycée Marker-Planted.
            HANDLE        | Follow me, I am @marker_planted there.
            DATE_OF_BIRTH | I was born on 14 February 2012.
            URL           | See https://marker-planted.example/me for it.
            """)
    void whatIdentifiesIsRefusedAndStoredNowhere(String kind, String words) throws SQLException {
        var session = GivenContributions.reported("FRA");
        long before = rows();

        report(session, said(RULE + words))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/identifying-text"))
                .body("violations.pointer", contains("/text"))
                .body("violations.detail[0]", containsString(kind))
                .body(not(containsString("arker")))
                .body(not(containsString("I want rules")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void oneThatIdentifiesKeepsTheWholeSessionOut() throws SQLException {
        long before = rows();
        var wish = GivenContributions.report(
                "FRA",
                "statements",
                List.of(said(GivenStatements.WORDS), said("Write to marker.planted@example.org about it.")));

        facilitator()
                .body(wish)
                .post(GivenContributions.ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/statements/1/text"))
                .body(not(containsString("marker")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void disclosureThatIdentifiesIsRefusedWithTheAdviceToReferFirst() throws SQLException {
        var session = GivenContributions.reported("FRA");
        long before = rows();

        report(session, disclosed("Write to marker.planted@example.org about it."))
                .then()
                .statusCode(422)
                .body("violations.detail[0]", containsString("Refer the child to help now"));
        assertThat(rows()).isEqualTo(before);
    }

    /** Of everything that a refused report could have left. */
    private static long rows() throws SQLException {
        try (var connection = Owner.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select (select count(*) from child_contribution)"
                                + " + (select count(*) from child_statement) + (select count(*) from abuse_disclosure)"
                                + " + (select count(*) from key_destruction)")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
