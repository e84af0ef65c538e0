package org.lanzarote.monitoring.factsheets.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;

/** What is in an edition, and in the draft or in later ones for the Party no more, says so. */
@QuarkusTest
class ReaddressedSentenceTest {

    private static final String RUSSIA = FACTSHEETS + "/RUS";
    private static final String STATEMENTS = REPORT + "/statements";
    private static final String PRACTICES = REPORT + "/practices";

    private String statement = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            statement = GivenFactsheets.withAStatement();
        });
    }

    @Test
    void whatTheDraftWithdrawsIsListedAsEverybodyReadsItUntilTheNextEdition() {
        String words = nobody().get(STATEMENTS).path("items[0].text.markdown");
        GivenFactsheets.edit("to mend its law.[^a]");
        withdraw(STATEMENTS + "/" + statement).statusCode(204);

        for (var filter : List.of("", "?chapter=II&limit=1")) {
            committee()
                    .get(STATEMENTS + filter)
                    .then()
                    .body("items.draft", contains("WITHDRAWN"))
                    .body("items.text.markdown", contains(words))
                    .body("items.permittedActions", contains(empty()));
        }
        committee().get(STATEMENTS + "?chapter=IV").then().body("items", empty());
        committee().get(STATEMENTS + ".csv?lang=FR").then().body(containsString("Retiré par le projet"));
        nobody().get(STATEMENTS)
                .then()
                .body("items.text.markdown", contains(words))
                .body("items.draft", contains(nullValue()));

        publish(List.of()).statusCode(200);
        committee().get(STATEMENTS).then().body("items", empty());
    }

    @Test
    @Tag("slow") // 0.8 s
    void whatConcernsOthersSinceSaysSoAndLeadsThere() {
        var practice = PRACTICES
                + "/"
                + post(PRACTICES, GivenReport.practice("RUS"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        publish(List.of()).statusCode(200);
        turnTo("NOR", practice);
        publish(List.of()).statusCode(200);

        String third = nobody().get(RUSSIA).path("edition.publishedAt");
        var items = "chapters.collectMany { it.specific.items.flatten() + it.practices }";
        var turned = items + ".findAll { it.readdressedAt != null }.";
        for (var asking : List.of(nobody(), committee())) {
            asking.get(RUSSIA + "/editions/2")
                    .then()
                    .body(turned + "kind", contains("STATEMENT", "PRACTICE"))
                    .body(turned + "readdressedAt", contains(third, third))
                    .body(turned + "withdrawnAt", everyItem(nullValue()))
                    .body(turned + "link", contains(REPORT + "/statements/" + statement, practice));
            asking.get(RUSSIA).then().body(items + ".readdressedAt", everyItem(nullValue()));
            asking.get(FACTSHEETS + "/NOR").then().body(items + ".readdressedAt", everyItem(nullValue()));
        }
        for (var page : List.of(".html", ".md")) {
            var second = RUSSIA + "/editions/2" + page;
            nobody().get(second)
                    .then()
                    .body(containsString("This sentence is no longer in the factsheet since 1 March 2027."))
                    .body(containsString("No longer a practice of this Party since 1 March 2027."));
            nobody().get(second + "?lang=FR")
                    .then()
                    .body(containsString("Cette phrase n’est plus dans la fiche pays depuis le 1er mars 2027."))
                    .body(containsString("Pratique qui n’est plus celle de cette Partie depuis le 1er mars 2027."));
        }

        turnTo("RUS", practice);
        publish(List.of()).statusCode(200);
        nobody().get(RUSSIA + "/editions/2").then().body(items + ".readdressedAt", everyItem(nullValue()));
    }

    @Test
    void publicationOfAnotherMarksEarlierEditionsAndNotTheNewest() {
        var ofAll = Map.of("kind", "ALL_PARTIES", "parties", List.of());
        String sentence = post(REPORT + "/statements", GivenReport.statement(ofAll, "II-2"))
                .statusCode(201)
                .extract()
                .path("id");
        publish(List.of()).statusCode(200);
        GivenReport.withdraw(REPORT + "/statements/" + sentence).statusCode(204);
        publish(List.of("RUS")).statusCode(200);

        var item = "chapters.collectMany { it.specific.items.flatten() + it.generic.items.flatten() }"
                + ".find { it.source == '" + sentence + "' }";
        var norway = FACTSHEETS + "/NOR";
        for (var asking : List.of(nobody(), committee())) {
            asking.get(norway).then().body(item, nullValue());
            asking.get(norway + ".html").then().body(not(containsString("since 1 March 2027.")));
            for (var factsheet : List.of(norway, RUSSIA)) {
                String left = nobody().get(factsheet).path("edition.publishedAt");
                asking.get(factsheet + "/editions/2")
                        .then()
                        .body(item + ".source", equalTo(sentence))
                        .body(item + ".link", nullValue())
                        .body(item + ".withdrawnAt", equalTo(left))
                        .body(item + ".withdrawnInDraftAt", nullValue());
            }
        }
    }

    /** Addresses the statement to another Party, whose practice this one is then. */
    private void turnTo(String party, String practice) {
        put(REPORT + "/statements/" + statement, GivenReport.statement(party)).statusCode(204);
        put(practice, GivenReport.practice(party)).statusCode(204);
    }
}
