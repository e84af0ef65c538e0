package org.lanzarote.monitoring.outcome.sentencepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What a note names is a page to whoever clicks it, and shows each reader what he may see. */
@QuarkusTest
class NoteTargetsTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void whatChildrenSaidIsAPage() {
        var extract = "/rounds/2/child-extracts/" + GivenExtracts.made();
        nobody().accept("text/html").get(extract).then().statusCode(404);

        GivenExtracts.published(extract.substring(extract.lastIndexOf('/') + 1));
        page(nobody(), extract)
                .body(containsString("<h1>What children said</h1>"), containsString("<p class=\"wording\">"));
        page(nobody(), extract + "?lang=FR").body(containsString("<h1>Ce que des enfants ont dit</h1>"));
    }

    @Test
    void submissionOfAnOrganisationIsAPage() {
        var submission = GivenSubmissions.drafted(GivenSubmissions.wish(
                List.of(Map.of("question", "9.1", "value", "YES", "text", "We see gaps.")),
                List.of(GivenSubmissions.comment("RUS", "The law is silent."))));
        GivenSubmissions.submit(submission);
        GivenSubmissions.publish(submission);
        var copy = GivenSubmissions.ALL + "/" + GivenSubmissions.copy(submission);

        nobody().accept("text/html")
                .get(GivenSubmissions.ALL + "/" + submission)
                .then()
                .statusCode(404);
        page(nobody(), copy)
                .body(containsString("<h1>Submission of a stakeholder"))
                .body(containsString("The law is silent."), containsString("<p>Yes</p>"));
        page(nobody(), copy + "?lang=FR")
                .body(containsString("<h1>Contribution d’une partie prenante"), containsString("<p>Oui</p>"));
    }

    @Test
    void replyIsAPageAndEachOfItsAnswersLeadsToItAndToTheFactsheet() {
        GivenReplies.published("FRA");
        GivenReport.adopted();
        GivenReport.published();
        var reply = "/rounds/2/replies/FRA/submissions/1";

        page(nobody(), reply)
                .body(containsString("Reply of a Party – France"))
                .body(containsString("The answer to 12"))
                .body(containsString("href=\"" + reply + "/answers/12?lang=EN\""));
        page(nobody(), reply + "/answers/12")
                .body(containsString("href=\"" + reply + "?lang=EN\""))
                .body(containsString("href=\"/rounds/2/factsheets/FRA?lang=EN\""));
    }

    @Test
    void editionsOfTheReportAreAPage() {
        GivenReport.adopted();
        GivenReport.published();

        page(nobody(), "/rounds/2/report/editions?lang=FR")
                .body(containsString("Éditions du rapport du cycle 2"))
                .body(containsString("href=\"/rounds/2/report/editions/1/document.pdf?lang=FR\""));
    }

    @Test
    void reservationsOfAPartyAreAPage() {
        page(nobody(), "/parties/RUS/reservations").body(containsString("<h2>Article 20(3)</h2>\n<div><p>"));
        page(nobody(), "/parties/FRA/reservations?lang=FR").body(containsString("Réserves à la Convention"));
        nobody().get("/parties/RUS/reservations").then().body("[0].article", equalTo("20(3)"));
    }

    @Test
    @Tag("slow") // 1.1 s
    void pagesOfNotesLeadOnlyToPages() {
        GivenReplies.published("FRA");
        var finding = GivenReport.finding("FRA", "9.1", "53");
        GivenReport.placed(finding);
        GivenReport.adopted();
        GivenReport.published();

        for (var page : List.of(
                "/rounds/2/factsheets/FRA",
                "/rounds/2/factsheets/FRA/editions",
                "/rounds/2/report/editions",
                GivenReport.FINDINGS + "/" + finding,
                "/rounds/2/replies/FRA/submissions/1",
                "/rounds/2/replies/FRA/submissions/1/answers/12")) {
            for (var link : links(page)) {
                assertThat(nobody().accept("text/html")
                                .redirects()
                                .follow(false)
                                .get(link)
                                .statusCode())
                        .as("%s on %s", link, page)
                        .isIn(200, 303);
            }
        }
    }

    private static Set<String> links(String page) {
        return LINK.matcher(page(nobody(), page).extract().asString())
                .results()
                .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.endsWith("/sealed?lang=EN"))
                .collect(Collectors.toSet());
    }

    static ValidatableResponse page(RequestSpecification who, String address) {
        return who.accept("text/html").get(address).then().statusCode(200).contentType("text/html");
    }
}
