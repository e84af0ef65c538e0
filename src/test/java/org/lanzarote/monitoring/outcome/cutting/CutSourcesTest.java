package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/**
 * Words of a stakeholder's published submission that are taken down, and those of a child's extract that is withdrawn, get a
 * mark in their place in all that a report says and said.
 */
@QuarkusTest
class CutSourcesTest {

    private static final String EDITIONS = REPORT + "/editions";
    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String ANSWER = "We met " + NAME + ", and the police of her town wrote nothing down.";

    private String submission;
    private String statement;

    @BeforeEach
    void aReportThatSaysWhatOthersSaid() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        submission = GivenSubmissions.drafted(GivenSubmissions.wish(
                List.of(GivenSubmissions.answer("12", ANSWER)),
                List.of(GivenSubmissions.comment("RUS", "The law is silent."))));
        GivenSubmissions.submit(submission);
        GivenSubmissions.publish(submission);
        statement = GivenStatements.confirmed();
        var extract = GivenExtracts.of(statement);
        GivenExtracts.published(extract);
        GivenReport.written();
        var said = citation("a", "STAKEHOLDER_SUBMISSION", GivenSubmissions.copy(submission));
        var told = citation("a", "CHILD_EXTRACT", extract);
        paragraph(55, "An organisation met **Ludmilla  Harkonnen** of Dunwich; see [@paragraph:53].[^a]", said);
        paragraph(56, "The police of her town wrote nothing down, it says.[^a]", said);
        paragraph(57, "All know " + NAME + ".", null);
        paragraph(58, "One wants “to be asked before”[^a] anything is shown.", told);
        paragraph(59, "Others say: children want to be asked before pictures of them are shown to others.", null);
        paragraph(60, "They want to be asked before pictures of them are shown; the law is silent.[^a]", told);
        var carried = new HashMap<>(GivenReport.statement("FRA"));
        carried.put("place", 30);
        carried.put("lead", "As " + NAME + " says, the Committee {urgency} {party}");
        carried.put("text", cited("to listen.[^a][^b]", said, citation("b", "RECOMMENDATION", "II-1")));
        GivenReport.post(REPORT + "/statements", carried).statusCode(201);
        amended();
        GivenReport.adopted();
        GivenReport.published();
        GivenTranslations.confirmed("paragraphs/57", "Tout le monde le sait.");
        GivenCorrigenda.open("A misprint");
        GivenCorrigenda.correct(1, "/paragraphs/53", plain("What it should say."))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        GivenCorrigenda.open("Another");
        GivenCorrigenda.correct(2, "/paragraphs/55", cited("It met " + NAME + ".[^a]", said))
                .statusCode(204);
    }

    /** A delegation says the name in an amendment that is rejected with the name. */
    private static void amended() {
        GivenReport.post(REPORT + "/drafts", GivenAmendments.draft("First draft"))
                .statusCode(201);
        as(GivenAmendments.FRANCE)
                .body(Map.of(
                        "place",
                        "/paragraphs/55",
                        "kind",
                        "REPLACE",
                        "wording",
                        "It met " + NAME + ".[^a]",
                        "justification",
                        NAME + " is known"))
                .post(REPORT + "/drafts/1/amendments")
                .then()
                .statusCode(201);
        secretariat()
                .header("If-Match", GivenReport.tag(REPORT + "/drafts/1"))
                .post(REPORT + "/drafts/1/close")
                .then()
                .statusCode(204);
        secretariat()
                .header("If-Match", GivenReport.tag(REPORT + "/amendments/1"))
                .body(Map.of("disposition", "REJECTED", "because", "Nobody names " + NAME))
                .put(REPORT + "/amendments/1/disposition")
                .then()
                .statusCode(204);
    }

    @Test
    @Tag("slow") // 1.3 s
    void wordsOfAPublishedCopyHaveAMarkInEveryEditionAndInAllThatIsKept() {
        var receipt = nobody().get(EDITIONS + "/2/receipt").jsonPath().getMap("");
        assertThat(told()).contains(NAME, "Harkonnen** of Dunwich");
        assertThat(insiders()).contains(NAME);

        takenDown(false, Map.of("question", "12", "passage", NAME, "ground", "personal data"));

        nobody().get(REPORT + "/paragraphs?stale=true")
                .then()
                .body("items.number", contains(55, 56))
                .body("items[0].staleBecause.cause", contains("TAKEN_DOWN"));
        for (int edition : List.of(1, 2)) {
            nobody().get(EDITIONS + "/" + edition)
                    .then()
                    .body("cut", contains("/paragraphs/55"))
                    .body(text(55), containsString("met **[withheld: personal data]**; see [@paragraph:53].[^a]"))
                    .body(text(57), equalTo("All know " + NAME + "."))
                    .body(part(55) + ".salt", nullValue());
        }
        assertThat(insiders()).doesNotContain("Harkonnen").contains("[withheld: personal data]");
        assertThat(told()).contains("As [withheld: personal data] says").doesNotContain("Harkonnen**");
        assertThat(told().split("Harkonnen", -1))
                .as("only where nothing cites it")
                .hasSize(4);
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo("INTACT"));
        secretariat().get(GivenSubmissions.ONE, submission).then().body("answers.text", contains(ANSWER));
    }

    @Test
    @Tag("slow") // 0.8 s
    void wordsOfACopyGoWhereNothingCitesItIfItIsAskedFor() {
        takenDown(true, Map.of("question", "12", "passage", NAME, "ground", "personal data"));

        assertThat(told() + insiders()).doesNotContain("Harkonnen", "Tout le monde");
        nobody().get("/search?q=Harkonnen").then().body("total", equalTo(0));
        nobody().get(EDITIONS + "/1").then().body("cut", contains("/paragraphs/55", "/paragraphs/57"));
        secretariat()
                .get(GivenSubmissions.ONE + "/take-downs", submission)
                .then()
                .body("items.everywhere", contains(true));
    }

    @Test
    @Tag("slow") // 0.8 s
    void wholeTextOfACopyGoesWithWhatOthersSayOfIt() {
        takenDown(false, Map.of("question", "12", "ground", "danger"));

        nobody().get(EDITIONS + "/1")
                .then()
                .body("cut", contains("/paragraphs/55", "/paragraphs/56"))
                .body(text(55), equalTo("An organisation [withheld: danger]; see [@paragraph:53].[^a]"))
                .body(text(56), equalTo("[withheld: danger], it says.[^a]"))
                .body(text(57), equalTo("All know " + NAME + "."));
    }

    @Test
    @Tag("slow") // 1.3 s
    void wordsOfAWithdrawnExtractHaveAMarkInEveryEdition() {
        var before = nobody().get(EDITIONS + "/1").jsonPath();
        assertThat(told()).contains("to be asked before");

        GivenStatements.withdrawn(statement);

        for (int edition : List.of(1, 2)) {
            nobody().get(EDITIONS + "/" + edition)
                    .then()
                    .body("cut", containsInAnyOrder("/paragraphs/58", "/paragraphs/59", "/paragraphs/60"))
                    .body(text(58), equalTo("One wants “[withheld: withdrawn]”[^a] anything is shown."))
                    .body(text(59), equalTo("Others say: [withheld: withdrawn]."))
                    .body(text(60), equalTo("They [withheld: withdrawn]; the law is silent.[^a]"))
                    .body(part(56), equalTo(before.get(part(56))));
        }
        assertThat(told()).doesNotContain("asked before");
        nobody().get("/search?q=\"asked before\"").then().body(not(containsString("asked before")));
    }

    @Test
    @Tag("slow") // 0.8 s
    void nobodyChangesOtherwiseWhatIsKept() {
        for (var change : List.of(
                "update part_revision set fields = '{}'",
                "update place_correction set wish = '{}'",
                "update amendment_step set wording = null",
                "delete from amendment_step",
                "delete from part_revision",
                "delete from place_correction")) {
            assertThatThrownBy(() -> Owner.execute(change)).as(change).hasMessageContaining("stays");
        }
    }

    private void takenDown(boolean everywhere, Map<String, Object> withheld) {
        GivenSubmissions.tell(
                submission,
                "take-down",
                Map.of("withheld", List.of(withheld), "everywhere", everywhere, "reason", "A person asked for it"));
    }

    private static String told() {
        return all(Stream.of("/paragraphs", "/statements", "/package", "/editions/1", "/document?lang=FR"), false);
    }

    private static String insiders() {
        String carried = secretariat().get(REPORT + "/statements").path("items[0].id");
        return all(
                Stream.of(
                        "/amendments/1",
                        "/corrigenda/2",
                        "/paragraphs/55/revisions/1",
                        "/statements/" + carried + "/revisions/1"),
                true);
    }

    private static String all(Stream<String> paths, boolean inside) {
        return paths.map(path -> (inside ? secretariat() : nobody())
                        .get(REPORT + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .collect(joining());
    }

    private static void paragraph(int number, String markdown, @Nullable Map<?, ?> citation) {
        var paragraph = new HashMap<>(GivenReport.paragraph(number, "II"));
        paragraph.put("text", citation == null ? plain(markdown) : cited(markdown, citation));
        GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
    }

    private static String part(int paragraph) {
        return "parts.find { it.place == '/paragraphs/%d' }".formatted(paragraph);
    }

    private static String text(int paragraph) {
        return part(paragraph) + ".content.text.markdown";
    }
}
