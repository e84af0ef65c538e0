package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.seal.CanonicalJson;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A name that is taken down everywhere goes from what is said beside the report: its round, its compilations, its corrigenda. */
@QuarkusTest
class CutBesideReportTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String LEFT = "[withheld: personal data]";

    private static final List<String> PUBLIC = List.of(
            "/rounds/2",
            "/rounds",
            "/rounds/2/corrections",
            "/rounds/2/urgency-scale",
            "/rounds/2/questions/1/compilation",
            "/rounds/2/questions/1/compilation/revisions",
            REPORT,
            REPORT + "/document",
            REPORT + "/editions",
            REPORT + "/editions/2",
            REPORT + "/editions/2/sealed",
            REPORT + "/editions/2/receipt");

    @BeforeEach
    void itIsSaidBesideTheReport() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ".");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            corrected("said");
            corrected("said again");
            secretariat()
                    .header("Idempotency-Key", "one")
                    .body(Map.of("remark", "With what " + NAME + " said"))
                    .post("/rounds/2/questions/1/compilation/revisions")
                    .then()
                    .statusCode(201);
            GivenReport.written();
            GivenReport.adopted();
            GivenReport.published();
            GivenCorrigenda.open("Of " + NAME);
            GivenCorrigenda.correct(1, "/paragraphs/53", plain("What it should say."))
                    .statusCode(204);
            GivenCorrigenda.issue(1).statusCode(204);
        });
    }

    /** Also what was corrected keeps the words. */
    private static void corrected(String how) {
        var words = words(NAME + " " + how);
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(Map.of(
                        "theme",
                        words,
                        "title",
                        words,
                        "urgencyScale",
                        List.of(Map.of(
                                "term",
                                "INVITE",
                                "label",
                                words("Invite"),
                                "verb",
                                words("invites"),
                                "meaning",
                                words("As " + NAME + " " + how + "[^a]"),
                                "notes",
                                List.of(Map.of(
                                        "mark",
                                        "a",
                                        "document",
                                        words,
                                        "url",
                                        "https://example.org/ludmilla-harkonnen-of-dunwich")))),
                        "reason",
                        "Asked by " + NAME))
                .post("/rounds/2/correct")
                .then()
                .statusCode(204);
    }

    @Test
    @Tag("slow") // 1.3 s
    void nothingOfItIsLeft() {
        var tag = GivenRounds.tag();
        assertThat(said()).contains("arkonnen");

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        assertThat(said()).doesNotContainIgnoringCase("harkonnen");
        nobody().get("/rounds/2")
                .then()
                .header("ETag", not(tag))
                .body("theme.fr", equalTo(LEFT + " said again"))
                .body("title.en", equalTo(LEFT + " said again"));
        nobody().get("/rounds/2/urgency-scale")
                .then()
                .body("find { it.term == 'INVITE' }.meaning.en", equalTo("As " + LEFT + " said again[^a]"))
                .body("find { it.term == 'INVITE' }.notes[0].document.fr", equalTo(LEFT + " said again"))
                .body("find { it.term == 'INVITE' }.notes[0].url", nullValue());
        nobody().get("/rounds/2/corrections")
                .then()
                .body("items[1].formerTitle.fr", equalTo(LEFT + " said"))
                .body("items[1].reason", equalTo("Asked by " + LEFT));
        nobody().get("/rounds/2/questions/1/compilation/revisions")
                .then()
                .body("items[0].remark", equalTo("With what " + LEFT + " said"));
    }

    @Test
    void nothingOfItIsSaidAnew() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        corrected("said once more");
        secretariat()
                .header("Idempotency-Key", "two")
                .body(Map.of("remark", "What " + NAME + " said"))
                .post("/rounds/2/questions/9.1/compilation/revisions")
                .then()
                .statusCode(201);
        GivenCorrigenda.open("Of " + NAME + " again");
        GivenCorrigenda.correct(2, "/paragraphs/53", plain("What " + NAME + " should say."))
                .statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);

        assertThat(said()).contains(LEFT + " said once more").doesNotContainIgnoringCase("harkonnen");
        nobody().get("/rounds/2/questions/9.1/compilation/revisions")
                .then()
                .body("items[0].remark", equalTo("What " + LEFT + " said"));
        nobody().get(REPORT + "/editions/3").then().body("reason", equalTo("Of " + LEFT + " again"));
        nobody().get(REPORT + "/paragraphs/53").then().body("text.markdown", equalTo("What " + LEFT + " should say."));
    }

    @Test
    void reasonOfACorrigendumIsCutAndTheSealStillHolds() {
        var receipt = nobody().get(REPORT + "/editions/2/receipt").jsonPath().getMap("");
        var shown = nobody().get(REPORT + "/editions/2").jsonPath();
        var form = Map.of("content", shown.getString("reason"), "salt", shown.getString("reasonSalt"));
        nobody().get(REPORT + "/editions/2/sealed")
                .then()
                .body("reasonSha256", equalTo(Digests.sha256(CanonicalJson.of(new JsonMapper().valueToTree(form)))));

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        nobody().get(REPORT + "/editions/2")
                .then()
                .body("reason", equalTo("Of " + LEFT))
                .body("reasonSalt", nullValue());
        secretariat().get(REPORT + "/corrigenda/1").then().body("reason", equalTo("Of " + LEFT));
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo("INTACT"));
    }

    @Test
    void nobodyChangesThemOtherwise() throws SQLException {
        for (var change : List.of(
                "update edition set reason_words = 'x', reason_cut_at = now() where number = 2",
                "update edition set reference = 'x'",
                "update compilation_revision set remark = 'x'",
                "update round_correction set former_theme_en = 'x'",
                "delete from round_correction")) {
            assertThatThrownBy(() -> Owner.execute(change))
                    .as(change)
                    .hasMessageMatching("(?s).*(stays|unchangeable).*");
        }
        Owner.execute("alter table edition disable trigger unchangeable_edition");
        Owner.execute("update edition set reason_words = 'Another' where number = 2");
        Owner.execute("alter table edition enable trigger unchangeable_edition");
        var receipt = nobody().get(REPORT + "/editions/2/receipt").jsonPath().getMap("");
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo("ALTERED"));
    }

    private static String said() {
        return Stream.concat(
                        PUBLIC.stream().map(path -> nobody().get(path)),
                        Stream.of(secretariat().get(REPORT + "/corrigenda/1")))
                .map(answer -> answer.then().statusCode(200).extract().asString())
                .collect(joining());
    }

    private static Map<String, String> words(String words) {
        return Map.of("en", words, "fr", words);
    }
}
