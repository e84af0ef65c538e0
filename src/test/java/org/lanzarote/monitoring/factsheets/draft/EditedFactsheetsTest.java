package org.lanzarote.monitoring.factsheets.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.edit;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.TestClock;

/** What is edited of factsheets is a draft that is listed and waits, until it is published with a note. */
@QuarkusTest
class EditedFactsheetsTest {

    private static final String RUSSIA = FACTSHEETS + "/RUS";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenFactsheets.withAStatement();
            GivenFactsheets.publishedAt("2027-02-28T12:00:00Z");
        });
    }

    @Test
    @Tag("slow") // 0.5 s
    void noteOfAnEditionIsPlainWords() {
        edit("to amend each law.[^a]");

        publishOf("RUS", "The law&nbsp;of 2027")
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/note")))
                .body("violations[0].code", equalTo("REFERENCE_NOT_TAKEN"));
        publishOf("RUS", "Law & order, told < 2027").statusCode(200);
    }

    @Test
    void whatIsNotEditedIsNotPublishedAgain() {
        publishOf("RUS", "Nothing").statusCode(409).body("type", equalTo("/problems/factsheet-unchanged"));
        publish(List.of()).statusCode(409);
        var seen = tag(RUSSIA + "/draft");
        edit("to amend all its law.[^a]");
        secretariat()
                .header("If-Match", seen)
                .body(Map.of("note", "Unseen"))
                .post(RUSSIA + "/publish")
                .then()
                .statusCode(412);
        publish(List.of("ITA")).statusCode(404);

        publish(List.of()).statusCode(200).body("published", contains("RUS"));
    }

    @Test
    void editedFactsheetsAreListedAndWait() {
        task(not(hasItem("PUBLISH_FACTSHEETS")));
        edit("to amend all its law.[^a]");

        committee()
                .get(FACTSHEETS + "?differs=true")
                .then()
                .body("items.party", contains("RUS"))
                .body("items.edition", contains(1))
                .body("items.editedAt", contains(TestClock.NOW.toString()));
        nobody().get(FACTSHEETS).then().body("items.editedAt", not(hasItem(TestClock.NOW.toString())));
        nobody().get(FACTSHEETS + "?differs=true").then().body("items", empty());
        as("auditor")
                .get("/trail?operation=listFactsheets")
                .then()
                .body("items.account", contains("committee"))
                .body("items.outcome", contains("READ"));
        task(hasItem("PUBLISH_FACTSHEETS"));
        publish(List.of()).statusCode(200);
        task(not(hasItem("PUBLISH_FACTSHEETS")));
    }

    @Test
    void draftIsMarkedOnItsPage() {
        for (var page : List.of(RUSSIA, RUSSIA + "/editions/1")) {
            nobody().accept("text/html").get(page).then().body(not(containsString("Draft, not published.")));
        }
        committee().accept("text/html").get(RUSSIA + "/draft").then().body(containsString("Draft, not published."));
    }

    private static void task(Matcher<? super Iterable<? super String>> kinds) {
        List<String> waiting = secretariat().get("/me/tasks").path("items.kind");
        MatcherAssert.assertThat(waiting, kinds);
    }
}
