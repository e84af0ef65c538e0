package org.lanzarote.monitoring.outcome.factsheettext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.PUBLICATION;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.factsheet;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.sealed;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.words;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.made;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** Factsheets live on when the report is adopted, and the report and its editions say what they said. */
@QuarkusTest
class FactsheetAfterAdoptionTest {

    private static final String STATEMENTS = REPORT + "/statements";

    private String finding = "";
    private String statement = "";
    private List<String> published = List.of();

    @BeforeEach
    void publishedReport() {
        Moment.begin(this, () -> {
            GivenLiving.published();
            finding = GivenLiving.finding();
            statement = GivenLiving.statement();
            published = sealed();
        });
    }

    @Test
    @Tag("slow") // 0.9 s
    void statementIsRevisedAndItsHistoryAndTranslationFollow() {
        var address = STATEMENTS + "/" + statement;
        GivenTranslations.save(
                        "statements/" + statement,
                        Map.of(
                                "language",
                                "FR",
                                "lead",
                                "Le Comité {urgency} {party}",
                                "text",
                                plain("à modifier sa loi.[^a]")))
                .statusCode(204);
        GivenTranslations.confirm("statements/" + statement).statusCode(204);
        var report = tag(REPORT);
        put(address, words(GivenReport.statement("FRA"), "to amend all its law.[^a]"))
                .statusCode(204);
        GivenFactsheets.published();

        factsheet("RUS")
                .body("lastUpdate", startsWith("2027-03-01T12:00:00"))
                .body("chapters.specific.flatten().items.flatten().kind", not(hasItem("STATEMENT")));
        factsheet("FRA")
                .body("lastUpdate", startsWith("2027-03-01T12:00:00"))
                .body("chapters.specific.flatten().items.flatten().text", hasItem("to amend all its law.[^1]"));
        factsheet("NOR").body("lastUpdate", equalTo(PUBLICATION));
        committee()
                .get(address + "/revisions")
                .then()
                .body("author", contains("secretariat", "secretariat"))
                .body("changed", contains(List.of(), List.of("text", "addresseeParties")));
        committee()
                .get(address + "/revisions/2/diff?from=1")
                .then()
                .body("text.markdown.findAll { it.kind == 'INSERTED' }.text.join('').trim()", equalTo("all"));
        committee().get(REPORT + "/translations/statements/" + statement).then().body("state", equalTo("STALE"));
        assertThat(tag(REPORT)).isEqualTo(report);

        var added = made(STATEMENTS, GivenReport.statement("NOR"));
        GivenFactsheets.published();
        factsheet("NOR")
                .body("lastUpdate", startsWith("2027-03-01T12:00:00"))
                .body("chapters.specific.flatten().items.flatten().source", contains(added));
        withdraw(STATEMENTS + "/" + added).statusCode(204);
        GivenFactsheets.published();
        factsheet("NOR").body("chapters.specific.flatten()", empty());
        committee().get(REPORT + "/withdrawn-parts").then().body("items[0].reason", equalTo("Said elsewhere"));
        assertThat(sealed()).isEqualTo(published);
    }

    @Test
    void statementStillRestsOnWhatWasAdoptedAndIsReadable() {
        var address = STATEMENTS + "/" + statement;
        var everybody = new HashMap<>(GivenReport.statement("RUS"));
        everybody.put("text", cited("to amend.[^a]", citation("a", "RECOMMENDATION", "II-1", "II-2")));
        put(address, everybody).statusCode(422).body("violations[0].pointer", equalTo("/text/citations"));
        var unread = new HashMap<>(GivenReport.statement("RUS"));
        unread.put(
                "text",
                cited(
                        "to amend.[^a][^b]",
                        citation("a", "RECOMMENDATION", "II-1"),
                        citation("b", "ANSWER", "RUS/9.1@1")));
        put(address, unread)
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.pointer", contains("/text/citations/1/targets/0"));
        post(STATEMENTS, unread).statusCode(409);
        put(FINDINGS + "/" + finding, citing("RUS/9.1@1")).statusCode(409);
        factsheet("RUS").body("lastUpdate", equalTo(PUBLICATION));
        GivenReplies.publish("RUS");
        put(address, unread).statusCode(204);
    }

    @Test
    void marksOfACorrigendumAreClearedByOtherWords() {
        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.correct(1, "/recommendations/II-1", plain("to end it")).statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        waiting().body("waiting.key", contains(finding, statement));

        put(STATEMENTS + "/" + statement, words(GivenReport.statement("RUS"), "to end it.[^a]"))
                .statusCode(204);
        put(FINDINGS + "/" + finding, GivenReport.findingWish("RUS", "9.1", "53"))
                .statusCode(204);
        waiting().body("waiting", empty());
        committee().get(STATEMENTS + "/" + statement).then().body("stale", equalTo(false));
        GivenFactsheets.published();
        factsheet("RUS").body("stale", equalTo(false));
    }

    @Test
    @Tag("slow") // 0.7 s
    void observationIsWordedOtherwiseAndTheFindingStaysAgreed() {
        var address = FINDINGS + "/" + finding;
        var other = new HashMap<>(GivenReport.findingWish("RUS", "9.1", "53"));
        other.put("nature", "NEUTRAL");
        put(address, other).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        as("rapporteur")
                .header("If-Match", tag(address))
                .body(GivenReport.findingWish("RUS", "9.1", "53"))
                .put(address)
                .then()
                .statusCode(403);
        put(address, words(GivenReport.findingWish("RUS", "9.1", "53"), "The law of {party} says little.[^a]"))
                .statusCode(204);

        nobody().get(address).then().body("state", equalTo("AGREED"));
        GivenFactsheets.published();
        factsheet("RUS")
                .body("lastUpdate", startsWith("2027-03-01T12:00:00"))
                .body(
                        "chapters.specific.flatten().items.flatten().text",
                        hasItem("The law of the Russian Federation says little.[^1]"));
        committee().get(address + "/revisions").then().body("steps.flatten().kind", hasItem("REWORDED"));
        place(address, Map.of("place", 30, "lead", "The Committee sees:")).statusCode(204);
        assertThat(sealed()).isEqualTo(published);

        withdraw(address + "/observation", tag(address)).statusCode(204);
        GivenFactsheets.published();
        factsheet("RUS").body("chapters.specific.flatten().items.flatten().kind", not(hasItem("OBSERVATION")));
        place(address, Map.of("place", 30)).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        nobody().get(REPORT + "/editions/1").then().body("parts.place", hasItem("/findings/" + finding));
    }

    private static Map<String, Object> citing(String answer) {
        var wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1", "53"));
        wish.put("text", cited("It is silent.[^a]", citation("a", "ANSWER", answer)));
        return wish;
    }

    private static ValidatableResponse place(String address, Map<String, Object> place) {
        return secretariat()
                .header("If-Match", tag(address))
                .body(place)
                .put(address + "/observation")
                .then();
    }

    private static ValidatableResponse waiting() {
        return committee().get(REPORT + "/corrigenda/1").then();
    }
}
