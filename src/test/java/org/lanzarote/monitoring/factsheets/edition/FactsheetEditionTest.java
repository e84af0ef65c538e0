package org.lanzarote.monitoring.factsheets.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
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
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.TestClock;

/** Editions stay as they were published, whatever is edited of a factsheet since. */
@QuarkusTest
class FactsheetEditionTest {

    private static final String TEXTS = "chapters.specific.flatten().items.flatten().text";
    private static final String FIRST = "2027-02-28T12:00:00Z";
    private static final String RUSSIA = FACTSHEETS + "/RUS";
    private static final String PRACTICES = REPORT + "/practices";

    private String statement = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReplies.published("RUS");
            GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
            post(REPORT + "/statements", GivenReport.statement("RUS")).statusCode(201);
            post(PRACTICES, GivenReport.practice("RUS")).statusCode(201);
            post(PRACTICES, GivenReport.practice("RUS")).statusCode(201);
            GivenReport.adopted();
            committee().get(RUSSIA).then().body("edition", nullValue());
            nobody().get(RUSSIA + "/editions").then().statusCode(404);
            GivenReport.published();
            GivenFactsheets.publishedAt(FIRST);
            statement = nobody().get(REPORT + "/statements").path("items[0].id");
        });
    }

    @Test
    void whatIsEditedIsPublicWithTheNextEditionAndTheEarlierOnesStay() {
        var before = nobody().get(RUSSIA).asString();
        var other = nobody().get(FACTSHEETS + "/NOR").asString();
        edit("to amend all its law.[^a]");
        assertThat(nobody().get(RUSSIA).asString()).isEqualTo(before);
        assertThat(committee().get(RUSSIA).jsonPath().getString("edition.number"))
                .isEqualTo("1");
        draft().body("factsheet." + TEXTS, hasItem("to amend all its law.[^2]"))
                .body("edition.number", equalTo(1))
                .body("differs", equalTo(true))
                .body("permittedActions", contains("PUBLISH"))
                .body("changes.kind", contains("REWORDED"))
                .body("changes.place", contains("/STATEMENT/" + statement))
                .body("changes[0].before", containsString("to amend its law."))
                .body("changes[0].after", containsString("to amend all its law."))
                .body("changes.notesAdded.flatten()", empty());

        publishOf("RUS", "The law is told in full").statusCode(200);

        nobody().get(RUSSIA)
                .then()
                .body(TEXTS, hasItem("to amend all its law.[^2]"))
                .body("lastUpdate", equalTo(TestClock.NOW.toString()))
                .body("edition.number", equalTo(2))
                .body("edition.note", equalTo("The law is told in full"));
        assertThat(nobody().get(RUSSIA + "/editions/1").asString())
                .isEqualTo(before.replaceFirst("(\"edition\":\\{[^}]*)}", "$1,\"followedBy\":2}"));
        assertThat(nobody().get(FACTSHEETS + "/NOR").asString()).isEqualTo(other);
        nobody().get(RUSSIA + "/editions").then().body("items.number", contains(2, 1));
        nobody().get(RUSSIA + "/editions/2/diff?from=1").then().body("changes.kind", contains("REWORDED"));
        nobody().get(RUSSIA + "/editions/3").then().statusCode(404);
        draft().body("differs", equalTo(false)).body("changes", empty()).body("permittedActions", empty());
    }

    @Test
    void sentenceThatWasWithdrawnSinceSaysWhenAndLeadsNowhere() {
        var item = "chapters.specific.flatten().items.flatten().find { it.kind == '%s' }";
        var statements = item.formatted("STATEMENT");
        GivenReport.withdraw(REPORT + "/statements/" + statement).statusCode(204);
        nobody().get(RUSSIA)
                .then()
                .body(statements + ".link", equalTo(REPORT + "/statements/" + statement))
                .body(statements + ".withdrawnAt", nullValue());
        committee()
                .get(RUSSIA)
                .then()
                .body(statements + ".link", nullValue())
                .body(statements + ".withdrawnAt", nullValue())
                .body(statements + ".withdrawnInDraftAt", equalTo(TestClock.NOW.toString()));
        committee()
                .get(RUSSIA + ".html")
                .then()
                .body(containsString("Withdrawn in the draft on 1 March 2027; everybody still reads it."));

        publish(List.of()).statusCode(200);

        for (var asking : List.of(nobody(), committee())) {
            var first = asking.get(RUSSIA + "/editions/1");
            first.then()
                    .body(statements + ".link", nullValue())
                    .body(statements + ".withdrawnAt", equalTo(TestClock.NOW.toString()));
            String finding = first.path(item.formatted("OBSERVATION") + ".link");
            nobody().get(finding).then().statusCode(200);
        }
        for (var page : List.of(".html", ".md")) {
            var first = RUSSIA + "/editions/1" + page;
            nobody().get(first)
                    .then()
                    .body(containsString("This sentence is no longer in the factsheet since 1 March 2027."));
            nobody().get(first + "?lang=FR")
                    .then()
                    .body(containsString("Cette phrase n’est plus dans la fiche pays depuis le 1er mars 2027."));
        }
    }

    @Test
    @Tag("slow") // 0.4 s
    void whatIsTakenOutOfAFactsheetSaysWhenToo() {
        String finding = FINDINGS + "/" + nobody().get(FINDINGS).path("items[0].id");
        List<String> practices = nobody().get(PRACTICES).path("items.id");
        GivenReport.withdraw(finding + "/observation", tag(finding)).statusCode(204);
        GivenReport.withdraw(PRACTICES + "/" + practices.get(0)).statusCode(204);
        var next = new HashMap<>(GivenReport.practice("RUS"));
        next.put("continues", practices.get(1));
        post(PRACTICES, next).statusCode(201);
        var taken = "chapters.collectMany { it.specific.items.flatten() + it.practices }.findAll"
                + " { it.kind != 'STATEMENT' }.";

        nobody().get(RUSSIA).then().body(taken + "withdrawnInDraftAt", everyItem(nullValue()));
        committee()
                .get(RUSSIA)
                .then()
                .body(taken + "withdrawnInDraftAt", contains(notNullValue(), notNullValue(), notNullValue()))
                .body(taken + "withdrawnAt", everyItem(nullValue()));
        publish(List.of()).statusCode(200);

        var now = TestClock.NOW.toString();
        for (var asking : List.of(nobody(), committee())) {
            asking.get(RUSSIA + "/editions/1")
                    .then()
                    .body(taken + "withdrawnAt", contains(now, now, now))
                    .body(taken + "withdrawnInDraftAt", everyItem(nullValue()))
                    .body(taken + "link", everyItem(nullValue()));
        }
        committee().get(RUSSIA).then().body(taken + "withdrawnInDraftAt", contains(nullValue()));
        assertThat(nobody().get(RUSSIA + "/editions/1.md?lang=FR").asString().split("Texte retiré le 1er mars 2027"))
                .hasSize(4);
    }

    @Test
    void editionIsReadAsOfAMoment() {
        edit("to amend all its law.[^a]");
        publishOf("RUS", "In full").statusCode(200);

        asOf("2027-02-28T12:00:00Z").statusCode(200).body("edition.number", equalTo(1));
        asOf("2027-03-01T11:59:59Z").statusCode(200).body("edition.number", equalTo(1));
        asOf(TestClock.NOW.toString()).statusCode(200).body("edition.number", equalTo(2));
        for (var moment : List.of("2027-02-28T11:59:59Z", "2026-01-01T00:00:00Z", "2027-03-02T00:00:00Z")) {
            asOf(moment).statusCode(422).body("violations.parameter", contains("asOf"));
        }
        asOf("yesterday").statusCode(400);
        asOf("2027-03-01T11:59:59.999999999Z").statusCode(200).body("edition.number", equalTo(1));
        nobody().get(FACTSHEETS + "/ITA").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.4 s
    void editionIsProvedByItsSealedForm() {
        for (var language : List.of("EN", "FR")) {
            var address = RUSSIA + "/editions/1";
            edit("to amend once more in " + language + ".[^a]");
            publishOf("RUS", "Once more").statusCode(200);
            int newest = nobody().get(RUSSIA).path("edition.number");
            var sealed = nobody().get(RUSSIA + "/editions/" + newest + "/sealed?lang=" + language);
            sealed.then().body("edition", equalTo(Integer.toString(newest))).body("party", equalTo("RUS"));
            nobody().get(RUSSIA + "?lang=" + language)
                    .then()
                    .body(
                            "edition.sha256",
                            equalTo(Digests.sha256(sealed.asString().getBytes(UTF_8))));
            nobody().get(address).then().body("edition.cutAt", nullValue());
        }
    }

    private void edit(String markdown) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        var text = new HashMap<>((Map<?, ?>) wish.get("text"));
        wish.put("text", Map.of("markdown", markdown, "citations", text.get("citations")));
        put(REPORT + "/statements/" + statement, wish).statusCode(204);
    }

    private static ValidatableResponse draft() {
        return secretariat().get(RUSSIA + "/draft").then().statusCode(200);
    }

    private static ValidatableResponse asOf(String moment) {
        return nobody().get(RUSSIA + "?asOf=" + moment).then();
    }
}
