package org.lanzarote.monitoring.outcome.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.revise;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.GAP;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.SUBMITTED_YES;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.TALLIES;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.YES;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.coded;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.said;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.tallied;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.wish;
import static org.lanzarote.monitoring.outcome.tally.GivenTallies.with;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What the report states in numbers and lists of Parties is counted again whenever it is read, and drift is told. */
@QuarkusTest
class TallyTest {

    private static final Map<String, Object> NO = with(YES, "value", "NO");

    @Test
    @Tag("slow") // 0.7 s
    void driftFollowsEachSubmissionAndPublication() {
        GivenReport.drafted();
        GivenReplies.published("FRA");
        GivenReplies.published("RUS");
        said("Two Parties punish it, France and the Russian Federation; no Party says that it does not.");
        var number = tallied("Two Parties", "NUMBER", YES);
        var list = tallied("France and the\nRussian Federation", "PARTIES", SUBMITTED_YES);
        var none = tallied("no Party", "NUMBER", NO);
        var others = tallied("no Party", "NUMBER", with(YES, "not", true));

        read(number)
                .body("part.key", equalTo("53"))
                .body("stated.number", equalTo(2))
                .body("stated.parties", nullValue())
                .body("now.number", equalTo(2))
                .body("now.parties", contains("FRA", "RUS"))
                .body("drift", equalTo(false))
                .body("gone", equalTo(false))
                .body("query.not", nullValue())
                .body("permittedActions", contains("REVISE", "WITHDRAW"));
        read(list).body("stated.parties", contains("FRA", "RUS")).body("drift", equalTo(false));
        read(none).body("stated.number", equalTo(0)).body("drift", equalTo(false));
        read(others).body("now.parties", empty()).body("query.not", equalTo(true));
        secretariat().get(TALLIES + "?drift=true").then().body("items", empty());

        GivenReplies.submitted("NOR");
        read(number).body("drift", equalTo(false));
        read(list)
                .body("drift", equalTo(true))
                .body("tooMany", empty())
                .body("tooFew.party", contains("NOR"))
                .body("tooFew.name.fr", contains("Norvège"));
        GivenReplies.supplement("FRA").then().statusCode(204);
        save("FRA", "9.1", answerTag("FRA", "9.1"), Map.of("value", "NO", "text", "Not yet", "language", "EN"))
                .then()
                .statusCode(200);
        GivenReplies.submit("FRA");
        read(list).body("tooMany.party", contains("FRA"));
        committee().get(TALLIES + "?drift=true").then().body("items.id", contains(list));
        committee().get(TALLIES + "?drift=false&limit=1").then().body("items.id", contains(number));
        remarks()
                .body("remarks.findAll { it.rule == 'TALLY_DRIFT' }.key", contains("53"))
                .body(
                        "remarks.find { it.rule == 'TALLY_DRIFT' }.detail",
                        equalTo("“France and the Russian Federation”: too many: France; too few: Norway"));
        tasks().body("address", contains(TALLIES + "/" + list));

        GivenReplies.publish("FRA");
        read(number).body("now.parties", contains("RUS")).body("drift", equalTo(true));
        read(none).body("now.parties", contains("FRA")).body("drift", equalTo(true));
        read(others).body("now.parties", contains("FRA"));
        GivenReplies.publish("NOR");
        read(number).body("now.number", equalTo(2)).body("drift", equalTo(false));
        GivenReport.adopted();
        secretariat().get("/me/tasks").then().body("items.kind", not(hasItem("REVIEW_TALLY")));
    }

    @Test
    void frenchWordsAreReadToo() {
        GivenReport.drafted();
        said(
                "Une majorité de quatre-vingt-dix-sept Parties, vingt et une Parties, 3 Parties, aucune Partie : la France, la"
                        + " Norvège et la Fédération de Russie ; la Norvège ; les lois de l’Albanie, de la France et de la Norvège"
                        + " ; FRANCE, Norway, and the Russian Federation");

        stated("Une majorité de quatre-vingt-dix-sept Parties", 97);
        stated("vingt et une Parties", 21);
        stated("3 Parties", 3);
        stated("aucune Partie", 0);
        assertThat(parties("la France, la Norvège et la Fédération de Russie")).containsExactly("FRA", "NOR", "RUS");
        assertThat(parties("FRANCE, Norway, and the Russian Federation")).containsExactly("FRA", "NOR", "RUS");
        assertThat(parties("de la France et de la Norvège")).containsExactly("FRA", "NOR");
        refused(wish("les lois de l’Albanie, de la France et de la Norvège", "PARTIES", YES), "/words");
        refused(wish("vingt et une Parties, 3 Parties", "NUMBER", YES), "/words");
        refused(wish("la Norvège", "PARTIES", YES), "/words");
        refused(wish("la Fédération de Russie", "NUMBER", YES), "/words");
    }

    @Test
    void driftFollowsFindingsAndTheirCodes() {
        GivenReport.drafted();
        revise(code("GAP"), code("IN_LINE"), code("PARTLY")).statusCode(204);
        var russian = finding("RUS", "9.1", "53");
        var french = finding("FRA", "9.1", "53");
        finding("NOR", "12", "242");
        coded(russian, "GAP");
        coded(french, "IN_LINE");
        said("The Russian Federation has a gap, France has none. Three Parties were looked at.");
        var gap = tallied("The Russian Federation", "PARTIES", GAP);
        var none = tallied("France", "PARTIES", with(GAP, "not", true));
        var drafts = tallied("Three Parties", "NUMBER", Map.of("source", "FINDINGS", "state", "DRAFT"));

        secretariat().get(TALLIES).then().body("items.drift", contains(false, false, false));
        coded(french, "GAP");
        read(gap).body("tooFew.party", contains("FRA"));
        read(none).body("tooMany.party", contains("FRA")).body("now.parties", empty());
        secretariat()
                .header("If-Match", tag(FINDINGS + "/" + russian))
                .post(FINDINGS + "/" + russian + "/propose")
                .then()
                .statusCode(204);
        read(drafts).body("now.parties", contains("FRA", "NOR"));
        withdraw(FINDINGS + "/" + french).statusCode(204);
        read(gap).body("drift", equalTo(false));
        tallied("none", "NUMBER", with(GAP, "code", "PARTLY"));
        revise(code("GAP"), code("IN_LINE"))
                .statusCode(422)
                .body("violations.detail", hasItem(containsString("PARTLY")));
    }

    @Test
    void wordsAreHeldThroughRenumberingAndWaitWhenTheyAreGone() {
        GivenReport.drafted();
        said("Three Parties have it.");
        var id = tallied("Three Parties", "NUMBER", YES);
        command("renumber", Map.of("paragraphs", List.of(Map.of("from", 53, "to", 60)), "recommendations", List.of()))
                .statusCode(204);
        read(id).body("part.key", equalTo("60")).body("drift", equalTo(true));
        remarks().body("remarks.find { it.rule == 'TALLY_DRIFT' }.key", equalTo("60"));

        said(60, "In all, three Parties have it: Three\nParties.");
        read(id).body("gone", equalTo(false));
        said(60, "33 Parties have it.");
        read(id).body("gone", equalTo(true)).body("drift", equalTo(false));
        committee().get(TALLIES + "?gone=true").then().body("items.id", contains(id));
        committee().get(TALLIES + "?gone=false").then().body("items", empty());
        remarks()
                .body(
                        "remarks.find { it.rule == 'TALLY_GONE' }.detail",
                        equalTo(
                                "“Three Parties” stands there no more: point the tally to other words, or withdraw it"));
        tasks().body("address", contains(TALLIES + "/" + id));
        said(60, "Three Parties have it again.");
        read(id).body("gone", equalTo(false));

        var other = wish(Map.of("kind", "PARAGRAPH", "key", "54"), "54", "NUMBER", YES);
        var stale = tag(TALLIES + "/" + id);
        put(TALLIES + "/" + id, other).statusCode(204);
        secretariat()
                .header("If-Match", stale)
                .body(other)
                .put(TALLIES + "/" + id)
                .then()
                .statusCode(412);
        read(id).body("part.key", equalTo("54")).body("stated.number", equalTo(54));
        withdraw(REPORT + "/paragraphs/54").statusCode(204);
        read(id).body("gone", equalTo(true));
        withdraw(TALLIES + "/" + id).statusCode(204);
        secretariat().get(TALLIES + "/" + id).then().statusCode(404);
        committee()
                .get(REPORT + "/withdrawn-parts")
                .then()
                .body("items.find { it.kind == 'TALLY' }.key", equalTo(id))
                .body("items.find { it.kind == 'TALLY' }.reason", equalTo("Said elsewhere"));
    }

    @Test
    void whatIsWrongIsToldAtOnceAndChangesNothing() {
        GivenReport.drafted();
        refused(wish(Map.of("kind", "PARAGRAPH", "key", "99"), "1 Party", "NUMBER", YES), "/part");
        refused(wish(Map.of("kind", "STATEMENT", "key", "0"), "1 Party", "NUMBER", YES), "/part");
        refused(wish(Map.of("kind", "KEY_FINDINGS", "key", "0"), "1 Party", "NUMBER", YES), "/part");
        refused(wish("5", "NUMBER", YES), "/words");
        refused(wish("paragraph", "NUMBER", YES), "/words");
        refused(wish("53", "NUMBER", with(YES, "question", "77")), "/query/question");
        refused(wish("53", "NUMBER", with(YES, "value", "MAYBE")), "/query/value");
        refused(wish("53", "NUMBER", with(YES, "question", "12")), "/query/value");
        refused(wish("53", "NUMBER", with(with(YES, "code", "GAP"), "state", "DRAFT")), "/query/code", "/query/state");
        refused(wish("53", "NUMBER", with(GAP, "value", "YES")), "/query/value", "/query/code");
        refused(wish("53", "NUMBER", Map.of("source", "FINDINGS", "question", "9")), "/query");
        secretariat().get(TALLIES).then().body("items", empty());
        committee().get(TALLIES).then().statusCode(200);
        focalPoint("FRA").get(TALLIES).then().statusCode(404);

        var before = tag(REPORT);
        post(TALLIES, wish()).statusCode(201);
        assertThat(tag(REPORT)).isNotEqualTo(before);
        GivenReport.adopted();
        post(TALLIES, wish()).statusCode(409);
    }

    private static void stated(String words, int number) {
        read(tallied(words, "NUMBER", YES)).body("stated.number", equalTo(number));
    }

    private static List<String> parties(String words) {
        return read(tallied(words, "PARTIES", YES)).extract().path("stated.parties");
    }

    private static void refused(Map<String, Object> wish, String... pointers) {
        post(TALLIES, wish).statusCode(422).body("violations.pointer", containsInAnyOrder(pointers));
    }

    private static ValidatableResponse read(String id) {
        return secretariat().get(TALLIES + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse remarks() {
        return committee().get(REPORT + "/validation").then().statusCode(200);
    }

    private static ValidatableResponse tasks() {
        return secretariat().get("/me/tasks").then().rootPath("items.findAll { it.kind == 'REVIEW_TALLY' }");
    }
}
