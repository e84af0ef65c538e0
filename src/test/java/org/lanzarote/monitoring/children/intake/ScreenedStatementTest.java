package org.lanzarote.monitoring.children.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.report;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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

    /** A word that may name somebody, and the statement that it stands in. */
    private static final String PIECE = "Quillow";

    private static final String ASKED = "We made a poster for " + PIECE + " and hung it up.";

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
                .body("violations.pointer", everyItem(equalTo("/text")))
                .body("violations.detail[0]", containsString(kind))
                .body(not(containsString("arker")))
                .body(not(containsString("I want rules")));
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "I want \u202Eselur\u202C.,U+202E,22",
        "Ask Ma\u200Brker of it.,U+200B,21",
        "Ask Ma\u200Drker of it.,U+200D,21"
    })
    void whatNobodySeesIsRefusedByItsPlaceAndStoredNowhere(String words, String character, int place)
            throws SQLException {
        var session = GivenContributions.reported("FRA");
        long before = rows();

        report(session, said(RULE + words))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", contains("/text"))
                .body("violations.detail[0]", startsWith("Character %s, at place %d,".formatted(character, place)))
                .body(not(containsString("I want")));
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

    @Test
    void allStatementsAreToldAtOnceWithTheirPieces() {
        var certain = RULE + "Call me at +33 6 12 34 56 78 about it.";
        var wish = GivenContributions.report("FRA", "statements", List.of(said(RULE), said(ASKED), said(certain)));

        facilitator()
                .body(wish)
                .post(GivenContributions.ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/identifying-text"))
                .body("violations.pointer", contains("/statements/2/text", "/statements/1/text"))
                .body("violations.span.start", contains(certain.indexOf("+33"), ASKED.indexOf(PIECE)))
                .body("violations.span.end", contains(certain.indexOf(" about"), ASKED.indexOf(PIECE) + PIECE.length()))
                .body(
                        "violations.detail",
                        contains(startsWith("Identifies somebody, reword it: PHONE"), startsWith("May")));
    }

    @Test
    void pieceThatMayIdentifySomebodyIsAskedAboutAndNothingIsStored() throws SQLException {
        var session = GivenContributions.reported("FRA");
        long before = rows();

        report(session, said(ASKED))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/perhaps-identifying-text"))
                .body("violations.pointer", contains("/text"))
                .body("violations.span.start", contains(ASKED.indexOf(PIECE)))
                .body("violations.span.end", contains(ASKED.indexOf(PIECE) + PIECE.length()))
                .body("violations.detail", contains("May identify somebody: NAME"))
                .body(not(containsString(PIECE)));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void confirmedPieceIsTakenAndMarkedForTheOfficer() {
        var session = GivenContributions.reported("FRA");

        String id = report(session, confirmed(ASKED.indexOf(PIECE), PIECE))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        GivenStatements.officer()
                .get(GivenStatements.ONE, id)
                .then()
                .body("text", equalTo(ASKED))
                .body("marks.kind", contains("NAME"))
                .body("marks.start", contains(ASKED.indexOf(PIECE)))
                .body("marks.end", contains(ASKED.indexOf(PIECE) + PIECE.length()));
    }

    @Test
    void disclosureWithAConfirmedPieceIsMarkedInTheQueue() {
        var session = GivenContributions.reported("FRA");
        var said = confirmed(ASKED.indexOf(PIECE), PIECE);
        said.put("disclosesAbuse", true);

        String id = report(session, said).then().statusCode(201).extract().path("id");

        GivenStatements.officer()
                .get(GivenStatements.DISCLOSURES + "/{id}", id)
                .then()
                .body("marks.kind", contains("NAME"));
    }

    @ParameterizedTest
    @CsvSource({"0,Quillow", "3,We", "0,We", "500,Quillow"})
    void confirmationOfAnotherPieceIsRefused(int start, String words) throws SQLException {
        var session = GivenContributions.reported("FRA");
        long before = rows();

        report(session, confirmed(start, words))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", contains("/namesNobody/0"));
        assertThat(rows()).isEqualTo(before);
    }

    /** The statement with one piece confirmed. */
    private static Map<String, Object> confirmed(int start, String words) {
        var said = said(ASKED);
        said.put("namesNobody", List.of(Map.of("start", start, "end", start + words.length(), "words", words)));
        return said;
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
