package org.lanzarote.monitoring.outcome.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** A printed report says which edition it is, how it was adopted, and where its sources are. */
@QuarkusTest
class PrintedEditionTest {

    private static final String DOCUMENT = REPORT + "/document";
    private static final String AKN = "application/akn+xml";

    private String copy;

    @BeforeEach
    void reportThatCitesThings() {
        GivenReport.drafted();
        GivenReplies.submitted("RUS");
        copy = GivenSubmissions.copy(GivenSubmissions.published());
        var citing = new HashMap<>(GivenReport.paragraph(54, "II"));
        citing.put(
                "text",
                cited(
                        "So it is.[^a][^b][^c][^d]",
                        citation("a", "PARAGRAPH", "53", "242"),
                        citation("b", "RECOMMENDATION", "II-1"),
                        citation("c", "STAKEHOLDER_SUBMISSION", copy),
                        citation("d", "ANSWER", "RUS/9.1@1")));
        GivenReport.put(REPORT + "/paragraphs/54", citing).statusCode(204);
        secretariat().get(DOCUMENT).then().body("edition", nullValue());
        command(
                        "adopt",
                        Map.of(
                                "meeting",
                                "55th meeting",
                                "decision",
                                "A decision",
                                "adoptedOn",
                                "2027-02-28",
                                "votes",
                                Map.of("inFavour", 30, "against", 1, "abstentions", 2)))
                .statusCode(204);
        command("publish", Map.of("notPublicBecause", "The Party asked for <time>"))
                .statusCode(204);
    }

    @Test
    void editionAndAdoptionAreTold() throws Exception {
        nobody().get(DOCUMENT)
                .then()
                .body("edition.number", equalTo(1))
                .body("edition.correctedBecause", nullValue())
                .body("edition.meeting", equalTo("55th meeting"))
                .body("edition.votes.inFavour", equalTo(30))
                .body("edition.notPublicBecause", equalTo("The Party asked for <time>"));
        nobody().accept(AKN).get(DOCUMENT).then().body(containsString("/eng@\""));

        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/keyFindings", plain("What holds.")).statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        nobody().get(DOCUMENT)
                .then()
                .body("edition.number", equalTo(2))
                .body("edition.correctedBecause", equalTo("A figure was wrong"));
        nobody().accept("text/html")
                .get(DOCUMENT)
                .then()
                .body(containsString("<p>Edition 2 of 1 March 2027, corrected: A figure was wrong</p>"))
                .body(containsString("<p>Meeting: 55th meeting</p>"))
                .body(containsString("<p>Votes: 30 in favour, 1 against, 2 abstentions</p>"))
                .body(containsString("cited for this reason: The Party asked for &lt;time&gt;"));
        var akn = nobody().accept(AKN).get(DOCUMENT);
        AkomaNtosoSchema.validate(akn.asByteArray());
        akn.then()
                .body(containsString("/eng@2027-03-01\""))
                .body(containsString("Edition 2 of 1 March 2027, corrected: A figure was wrong"))
                .body(containsString("cited for this reason: The Party asked for &lt;time"));
    }

    @Test
    void footnotesLeadToWhatTheyName() throws Exception {
        var address = "/rounds/2/stakeholder-submissions/" + copy;
        String name = nobody().get(address).path("organisation");
        nobody().accept("text/html")
                .get(DOCUMENT)
                .then()
                .body(
                        containsString(
                                "Paras. <a rel=\"nofollow\" href=\"#paragraph-53\">53</a>, <a rel=\"nofollow\" href=\"#paragraph-242\">242</a>."))
                .body(containsString("Recommendation <a rel=\"nofollow\" href=\"#recommendation-II-1\">II-1</a>."))
                .body(containsString("See the submission of <a rel=\"nofollow\" href=\"" + address + "?lang=EN\">"
                        + name + "</a>."));
        var akn = nobody().accept(AKN).get(DOCUMENT);
        AkomaNtosoSchema.validate(akn.asByteArray());
        akn.then()
                .body(containsString("<a href=\"#para_53\">53</a>"))
                .body(containsString("<a href=\"#rec_II-1\">II-1</a>"))
                .body(containsString("<a href=\"" + address + "?lang=EN\">" + name + "</a>"));
    }
}
