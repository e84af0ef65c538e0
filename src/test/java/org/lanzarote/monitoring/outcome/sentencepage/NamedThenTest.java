package org.lanzarote.monitoring.outcome.sentencepage;

import static org.hamcrest.Matchers.containsString;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.madeAt;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;

/** Pages of records name a Party as the report does, which was adopted under its former name. */
@QuarkusTest
class NamedThenTest {

    @Test
    void pagesNameAPartyAsItWasNamedWhenTheReportWasAdopted() throws SQLException {
        GivenReport.drafted();
        var id = GivenReport.finding("NOR", "9.1", "53");
        var statement = madeAt(REPORT + "/statements", GivenReport.statement("NOR"));
        var practice = madeAt(REPORT + "/practices", GivenReport.practice("NOR"));
        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        GivenNewName.ofNorway("2027-03-01");
        try {
            var finding = GivenReport.FINDINGS + "/" + id;
            page(nobody(), finding)
                    .body(containsString("<h1>Finding of the Committee – Norway, question 9.1</h1>"))
                    .body(containsString("The law of Norway is silent."));
            page(nobody(), finding + "?lang=FR").body(containsString("Constat du Comité – Norvège"));
            page(nobody(), statement).body(containsString("</strong> Norway to amend its law."));
            page(nobody(), practice).body(containsString("<h1>Promising practice – Norway</h1>"));
        } finally {
            GivenNewName.takenBack();
        }
    }

    private static ValidatableResponse page(RequestSpecification who, String address) {
        return who.accept("text/html").get(address).then().statusCode(200).contentType("text/html");
    }
}
