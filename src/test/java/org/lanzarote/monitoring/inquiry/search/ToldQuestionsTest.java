package org.lanzarote.monitoring.inquiry.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;

/** What the words of a search ask is told once to whoever asks the same again, and anew when a Party has another name. */
@QuarkusTest
class ToldQuestionsTest {

    @BeforeEach
    void statementToNorway() {
        GivenReport.drafted();
        GivenReport.post(GivenReport.REPORT + "/statements", GivenReport.statement("NOR"))
                .statusCode(201);
    }

    @AfterEach
    void nameIsTakenBack() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void newNameFindsWhatItsPartyIsToldForWhoHasAskedBefore() {
        search("kingdom of norway").body("total", equalTo(0));
        search("Norway")
                .body("total", equalTo(1))
                .body(marked("start"), contains(16))
                .body(marked("end"), contains(22));
        GivenNewName.ofNorway("2027-02-15");
        search("kingdom of norway")
                .body("total", equalTo(1))
                .body(marked("start"), contains(20, 31))
                .body(marked("end"), contains(27, 37));
        search("Norway").body(marked("start"), contains(31)).body(marked("end"), contains(37));
    }

    @Test
    void sameWordsAreAskedWithOtherFiltersThanBefore() {
        for (int time = 0; time < 2; time++) {
            search("Norway").body("total", equalTo(1));
            search("Norway&party=FRA").body("total", equalTo(0));
            search("Norway&round=2").body("total", equalTo(1));
            search("Norway&round=2,3&party=NOR,FRA").body("total", equalTo(1));
            search("Norway -amend&round=2").body("total", equalTo(0));
        }
    }

    private static String marked(String end) {
        return "items[0].passages[0].marks." + end;
    }

    private static ValidatableResponse search(String asked) {
        return secretariat().get("/search?kind=STATEMENT&q=" + asked).then().statusCode(200);
    }
}
