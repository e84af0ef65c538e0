package org.lanzarote.monitoring.outcome.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.revise;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
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
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Asking;

/** Tallies leave the service: to the public what is counted over what is public, and with the package of a report. */
@QuarkusTest
class PublishedTallyTest {

    @Test
    void publicReadsWhatIsCountedOverWhatIsPublic() {
        GivenReport.drafted();
        revise(code("GAP")).statusCode(204);
        GivenReplies.published("FRA");
        GivenReplies.submitted("RUS");
        var placed = finding("RUS", "9.1", "53");
        coded(placed, "GAP");
        GivenReport.placed(placed);
        finding("FRA", "9.1", "53");
        said("Two Parties");
        var published = tallied("Two Parties", "NUMBER", YES);
        var submitted = tallied("Two Parties", "NUMBER", SUBMITTED_YES);
        var ofCode = tallied("Two Parties", "NUMBER", GAP);
        var found = tallied(
                "Two Parties",
                "NUMBER",
                Map.of("source", "FINDINGS", "question", "9.1", "state", "AGREED", "not", true));
        nobody().get(TALLIES).then().statusCode(404);
        GivenReport.adopted();
        nobody().get(TALLIES).then().statusCode(404);
        GivenReport.published();

        for (var outsider : List.of(nobody(), focalPoint("RUS"))) {
            outsider.get(TALLIES)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(published, found))
                    .body("items.now.parties", contains(List.of("FRA"), List.of()))
                    .body("items.permittedActions", contains(List.of(), List.of()));
        }
        nobody().get(TALLIES + "/" + submitted).then().statusCode(404);
        nobody().get(TALLIES + "/" + ofCode).then().statusCode(404);
        committee()
                .get(TALLIES)
                .then()
                .body(
                        "items.now.parties",
                        contains(List.of("FRA"), List.of("FRA", "RUS"), List.of("RUS"), List.of("FRA")));
        nobody().get(REPORT + "/package")
                .then()
                .body("tallies.query.source", contains("PUBLISHED_ANSWERS", "FINDINGS"));
    }

    @Test
    @Tag("slow") // 0.9 s
    void wordsThatTheReportSaysNoMoreAreForThoseWhoOversee() {
        GivenReport.drafted();
        said("Three Parties punish it.");
        var drafted = tallied("Three Parties", "NUMBER", YES);
        said("Nothing more.");
        String standing = post(TALLIES, wish()).statusCode(201).extract().path("id");
        GivenReport.adopted();
        GivenReport.published();

        publicReads(standing);
        committee().get(TALLIES + "?gone=true").then().body("items.id", contains(drafted));
        secretariat()
                .get(TALLIES)
                .then()
                .body("items.permittedActions", contains(List.of("REVISE", "WITHDRAW"), List.of()));
        put(TALLIES + "/" + standing, wish()).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        withdraw(TALLIES + "/" + standing).statusCode(409);

        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/54", plain("Four Parties.")).statusCode(204);
        publicReads(standing);
        GivenCorrigenda.issue(1).statusCode(204);
        publicReads();
        put(TALLIES + "/" + standing, wish(Map.of("kind", "PARAGRAPH", "key", "54"), "Four Parties", "NUMBER", YES))
                .statusCode(204);
        publicReads(standing);
        GivenCorrigenda.open("Another");
        withdraw(TALLIES + "/" + drafted).statusCode(204);
        secretariat().get(TALLIES).then().body("items.id", contains(standing));
    }

    @Test
    @Tag("slow") // 0.6 s
    void wordsThatWereTakenDownStandInNoTally() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "1.2", "The lessons of 17 schools in Dunwich were bad.");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
        GivenReport.written();
        var citing = new HashMap<>(GivenReport.paragraph(53, "II"));
        citing.put("text", cited("They name 17 schools in Dunwich.[^a]", citation("a", "ANSWER", "FRA/1.2@1")));
        put(REPORT + "/paragraphs/53", citing).statusCode(204);
        var id = tallied("17 schools in Dunwich", "NUMBER", YES);
        GivenReport.adopted();
        GivenReport.published();
        publicReads(id);

        takenDown("FRA", passage("1.2", "17 schools in Dunwich", "Names"));
        publicReads();
    }

    /** Holds that the public reads these tallies and no words of others. */
    private static void publicReads(String... ids) {
        for (var outsider : List.<Supplier<RequestSpecification>>of(Asking::nobody, () -> focalPoint("RUS"))) {
            outsider.get().get(TALLIES).then().statusCode(200).body("items.id", equalTo(List.of(ids)));
            outsider.get().get(TALLIES + "?gone=true").then().body("items", empty());
            outsider.get().get(REPORT + "/package").then().statusCode(200).body("tallies", hasSize(ids.length));
        }
        for (String id : secretariat().get(TALLIES).jsonPath().<String>getList("items.id")) {
            nobody().get(TALLIES + "/" + id).then().statusCode(List.of(ids).contains(id) ? 200 : 404);
        }
    }

    @Test
    void packageCarriesTallies() throws IOException {
        var json = new ObjectMapper();
        GivenReport.drafted();
        said("Three Parties have it.");
        String id = post(REPORT + "/statements", statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        tallied("Three Parties", "NUMBER", SUBMITTED_YES);
        post(TALLIES, wish(Map.of("kind", "STATEMENT", "key", id), "its law", "NUMBER", YES))
                .statusCode(422);
        post(
                        TALLIES,
                        wish(
                                Map.of("kind", "RECOMMENDATION", "key", "II-1"),
                                "1",
                                "NUMBER",
                                Map.of("source", "FINDINGS", "state", "AGREED", "not", true)))
                .statusCode(422);
        var amended = new HashMap<>(statement("RUS"));
        amended.put(
                "text", GivenReport.cited("as 2 Parties do.[^a]", GivenReport.citation("a", "RECOMMENDATION", "II-1")));
        put(REPORT + "/statements/" + id, amended).statusCode(204);
        post(TALLIES, wish(Map.of("kind", "STATEMENT", "key", id), "2 Parties", "NUMBER", with(YES, "not", true)))
                .statusCode(201);
        var given = json.readTree(secretariat().get(REPORT + "/package").asString());
        assertThat(given.at("/tallies/1/part/key").asText()).isEqualTo("0");
        assertThat(given.at("/tallies/1/query/not").asBoolean()).isTrue();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        var path = "/rounds/3/report/package";

        secretariat()
                .body(given.toString().replace("\"words\":\"2 Parties\"", "\"words\":\"four Parties\""))
                .post(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/tallies/1/words"));
        secretariat().body(given.toString()).post(path).then().statusCode(201);

        assertThat(json.readTree(secretariat().get(path).asString())).isEqualTo(given);
        secretariat()
                .get("/rounds/3/report/tallies")
                .then()
                .body("items.part.kind", contains("PARAGRAPH", "STATEMENT"))
                .body("items.stated.number", contains(3, 2));
    }

    @Test
    void demonstrationHasOneThatDrifted() {
        GivenDemonstration.loaded();

        nobody().get(TALLIES + "?drift=true")
                .then()
                .body("items.part.key", contains("53"))
                .body("items[0].tooFew.party", contains("DEU", "FRA", "NOR"));
        nobody().get(TALLIES + "?drift=false")
                .then()
                .body("items.words", contains("The Russian Federation", "four Parties"));
    }
}
