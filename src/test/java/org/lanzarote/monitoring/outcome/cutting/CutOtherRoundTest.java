package org.lanzarote.monitoring.outcome.cutting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A name that is taken down everywhere goes from the published reports of other rounds, too. */
@QuarkusTest
class CutOtherRoundTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String OTHER = "/rounds/3/report";

    @BeforeEach
    void twoReportsThatSayIt() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "1.2", "It was " + NAME + ", aged 9.");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
        GivenReport.written();
        var paragraph = new HashMap<>(GivenReport.paragraph(55, "II"));
        paragraph.put("text", plain("As " + NAME + ", aged 9, said."));
        post(REPORT + "/paragraphs", paragraph).statusCode(201);
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        post(OTHER + "/package", secretariat().get(REPORT + "/package").asString())
                .statusCode(201);
        verb("adopt", Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"));
        verb("publish", Map.of());
    }

    @Test
    void itGoesFromTheReportAndItsEdition() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "personal data"));

        nobody().get(OTHER + "/paragraphs/55")
                .then()
                .body("text.markdown", equalTo("As [withheld: personal data], aged 9, said."));
        nobody().get(OTHER + "/editions/1")
                .then()
                .body("cut", hasItem("/paragraphs/55"))
                .body(not(containsString("Harkonnen")));
    }

    @Test
    void itStaysWhereItDoesNotGoEverywhere() {
        takenDown("FRA", passage("1.2", NAME, "personal data"));

        nobody().get(OTHER + "/paragraphs/55").then().body("text.markdown", containsString(NAME));
    }

    private static void verb(String verb, Map<String, Object> body) {
        secretariat()
                .header("If-Match", GivenReport.tag(OTHER))
                .body(body)
                .post(OTHER + "/" + verb)
                .then()
                .statusCode(204);
    }
}
