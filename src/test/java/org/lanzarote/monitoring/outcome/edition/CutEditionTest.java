package org.lanzarote.monitoring.outcome.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takeDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Words of an answer that are taken down get a mark in their place in every edition; all else stays and verifies. */
@QuarkusTest
class CutEditionTest {

    private static final String EDITIONS = REPORT + "/editions";
    private static final String NAME = "Ludmilla Harkonnen of Dunwich";

    @BeforeEach
    void twoEditionsThatQuoteAnAnswer() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ", aged 9, who said so.");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            paragraph(55, "In **Ludmilla  Harkonnen** of Dunwich's words.[^a]", "ANSWER", "FRA/1.2@1");
            paragraph(56, "All know " + NAME + ".[^a]", "PARAGRAPH", "53");
            paragraph(57, "She was aged 9.[^a]", "ANSWER", "FRA/1.2@1");
            paragraph(58, "Others were aged 9.[^a]", "PARAGRAPH", "53");
            paragraph(60, "So " + NAME + " said, see [@paragraph:53].[^a]", "ANSWER", "FRA/1.2@1");
            var quoting = new HashMap<>(citation("a", "ANSWER", "FRA/1.2@1"));
            quoting.put("quotation", Map.of("words", "who said so"));
            paragraph(59, "A child who said so.[^a]", quoting);
            var statement = new HashMap<>(GivenReport.statement("FRA"));
            statement.put("place", 30);
            statement.put("lead", "As " + NAME + " says, the Committee {urgency} {party}");
            GivenReport.post(REPORT + "/statements", statement).statusCode(201);
            GivenReport.adopted();
            GivenReport.published();
            GivenCorrigenda.open("A misprint");
            GivenCorrigenda.correct(1, "/paragraphs/53", plain("What it should say."))
                    .statusCode(204);
            GivenCorrigenda.issue(1).statusCode(204);
        });
    }

    @Test
    void wordsThatAreTakenDownHaveAMarkInEveryEdition() {
        var receipts = List.of(receipt(1), receipt(2));

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "personal data"));

        for (int edition : List.of(1, 2)) {
            nobody().get(EDITIONS + "/" + edition)
                    .then()
                    .body("cut", contains("/paragraphs/55", "/paragraphs/56", "/paragraphs/57", "/paragraphs/60"))
                    .body(text(55), equalTo("In **[withheld: personal data]**'s words.[^a]"))
                    .body(text(56), equalTo("All know [withheld: personal data].[^a]"))
                    .body(text(57), equalTo("She was [withheld: personal data].[^a]"))
                    .body(text(58), equalTo("Others were aged 9.[^a]"))
                    .body(part(55) + ".salt", nullValue())
                    .body(part(55) + ".cutAt", notNullValue())
                    .body(part(58) + ".salt", notNullValue())
                    .body(part(58) + ".cutAt", nullValue());
        }
        assertThat(receipt(1)).isEqualTo(receipts.get(0));
        verdict(receipts.get(0), "SUPERSEDED");
        verdict(receipts.get(1), "INTACT");
        nobody().get(EDITIONS + "/2/diff?from=1").then().body("places.place", contains("/paragraphs/53"));
    }

    @Test
    @Tag("slow") // 1.5 s
    void wordsThatAreTakenDownHaveAMarkInAllThatStandsInTheReport() {
        var tags = tags();
        assertThat(told()).contains(NAME);

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "personal data"));

        assertThat(told())
                .doesNotContain("Harkonnen", "She was aged 9")
                .contains("Others were aged 9.", "So [withheld: personal data] said");
        nobody().get("/search?q=Harkonnen").then().body("total", equalTo(0));
        nobody().get(REPORT + "/paragraphs/56")
                .then()
                .body("text.markdown", equalTo("All know [withheld: personal data].[^a]"));
        for (int paragraph : List.of(55, 56, 57, 58)) {
            var tag = secretariat().get(REPORT + "/paragraphs/" + paragraph).header("ETag");
            assertThat(tag.equals(tags.get(paragraph)))
                    .as("tag of %s", paragraph)
                    .isEqualTo(paragraph == 58);
        }
    }

    @Test
    void translationSaysNothingOfWhatIsTakenDown() {
        GivenTranslations.confirmed("paragraphs/54", "Selon " + NAME + ".");
        GivenTranslations.confirmed("paragraphs/57", "Elle avait neuf ans.[^a]");
        assertThat(french()).contains("Harkonnen", "neuf ans");

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "personal data"));

        assertThat(french())
                .contains("Selon [withheld: personal data].", "She was [withheld: personal data].")
                .doesNotContain("Harkonnen", "neuf ans");
        secretariat().get(REPORT + "/translations/paragraphs/57").then().body("state", equalTo("DRAFT"));
    }

    private static String french() {
        return nobody().get(REPORT + "/document?lang=FR")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void quotedWordsOfAnAnswerThatIsTakenDownWholeHaveAMark() {
        takenDown("FRA", whole("1.2", "danger"));

        nobody().get(EDITIONS + "/1")
                .then()
                .body("cut", contains("/paragraphs/59"))
                .body(text(59), equalTo("A child [withheld: danger].[^a]"));
    }

    @Test
    void nextEditionKeepsTheMarks() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));
        GivenCorrigenda.open("Another misprint");
        GivenCorrigenda.correct(2, "/paragraphs/54", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);

        nobody().get(EDITIONS + "/3")
                .then()
                .body("places", contains("/paragraphs/54"))
                .body("cut", contains("/paragraphs/55", "/paragraphs/56", "/paragraphs/60"))
                .body(text(56), containsString("[withheld: personal data]"));
        verdict(receipt(3), "INTACT");
    }

    @Test
    void correctionBringsNothingBackThatWasTakenDown() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));
        GivenCorrigenda.open("Another misprint");
        GivenCorrigenda.correct(
                        2, "/paragraphs/56", cited("They all know " + NAME + ".[^a]", citation("a", "PARAGRAPH", "53")))
                .statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);

        nobody().get(EDITIONS + "/3")
                .then()
                .body("places", contains("/paragraphs/56"))
                .body("cut", contains("/paragraphs/55", "/paragraphs/60"))
                .body(text(56), equalTo("They all know [withheld: personal data].[^a]"));
        verdict(receipt(3), "INTACT");
    }

    @Test
    @Tag("slow") // 0.6 s
    void wordsStayWhereTheAnswerIsNotCitedUnlessTheyGoEverywhere() {
        takenDown("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged", "a word"));
        takenDown("FRA", passage("1.2", "9", "word"));

        nobody().get(EDITIONS + "/1")
                .then()
                .body("cut", contains("/paragraphs/55", "/paragraphs/57", "/paragraphs/60"))
                .body(text(56), equalTo("All know " + NAME + ".[^a]"))
                .body(text(57), equalTo("She was [withheld: a word] [withheld: word].[^a]"));
        takeDown("FRA", List.of(passage("1.2", "ai", "part of a word"), passage("1.2", " ", "a gap")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/0/passage", "/withheld/1/passage"));
    }

    @Test
    void takeDownOfOtherWordsLeavesTheEditionsAsTheyAre() {
        var before = nobody().get(EDITIONS + "/1").asString();

        takenDown("FRA", passage("1.2", "It was", "personal data"));

        assertThat(nobody().get(EDITIONS + "/1").asString()).isEqualTo(before);
        nobody().get(EDITIONS + "/1").then().body("cut", empty());
    }

    @Test
    void nobodyChangesAnEditionOtherwiseAndChangesBySomebodyShow() throws SQLException {
        for (var change : List.of(
                "update edition set reference = 'Another'",
                "delete from edition_part",
                "update edition_part set content = '{}'",
                "update edition_part set content = '{}', cut_at = now()",
                "update edition_part set salt = repeat('0', 64), cut_at = now()")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("as it was sealed");
        }
        var receipt = receipt(1);
        Owner.execute("alter table edition_part disable trigger user;"
                + "update edition_part set content = replace(content, 'Others', 'All');"
                + "alter table edition_part enable trigger user, enable always trigger moves_what_is_public");
        committee()
                .body(receipt)
                .post("/receipts/verification")
                .then()
                .body("verdict", equalTo("ALTERED"))
                .body("differences", contains("ANSWERS"));
    }

    private static String told() {
        return Stream.of("/paragraphs", "/document", "/statements", "/package")
                .map(path -> nobody().get(REPORT + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .collect(joining());
    }

    private static Map<Integer, String> tags() {
        return Stream.of(55, 56, 57, 58)
                .collect(toMap(
                        identity(),
                        paragraph -> secretariat()
                                .get(REPORT + "/paragraphs/" + paragraph)
                                .header("ETag")));
    }

    private static void paragraph(int number, String markdown, String kind, String target) {
        paragraph(number, markdown, citation("a", kind, target));
    }

    private static void paragraph(int number, String markdown, Map<String, Object> citation) {
        var wish = Map.of("number", number, "chapter", "II", "text", cited(markdown, citation));
        GivenReport.post(REPORT + "/paragraphs", wish).statusCode(201);
    }

    private static String part(int paragraph) {
        return "parts.find { it.place == '/paragraphs/%d' }".formatted(paragraph);
    }

    private static String text(int paragraph) {
        return part(paragraph) + ".content.text.markdown";
    }

    private static Map<String, Object> receipt(int edition) {
        return nobody().get(EDITIONS + "/" + edition + "/receipt").jsonPath().getMap("");
    }

    private static void verdict(Map<String, Object> receipt, String verdict) {
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo(verdict));
    }
}
