package org.lanzarote.monitoring.factsheets.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.platform.published.GivenPublic;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Metrics;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.TestClock;

/** Words of an answer that are taken down go from every edition of a factsheet, in both languages. */
@QuarkusTest
class CutFactsheetTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String FRANCE = FACTSHEETS + "/FRA";

    private static final String EARLIER = FRANCE + "/editions/1.pdf";
    private static final String NEWEST = FRANCE + ".pdf";

    private static final String PRINTED = "documents_printed_seconds_count{format=\"PDF\"} ";

    @Inject
    SessionFactory sessions;

    @TestHTTPResource(value = "/metrics", management = true)
    @Nullable URI metrics;

    private String statement = "";

    @BeforeEach
    void twoEditionsThatSayTheWords() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ", aged 9, who said so.");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            statement = GivenReport.post(REPORT + "/statements", wish("to amend its law.[^a] She was aged 9.[^b]"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenTranslations.save(
                            "statements/" + statement,
                            Map.of(
                                    "language",
                                    "FR",
                                    "lead",
                                    "Le Comité {urgency} {party}",
                                    "text",
                                    plain("Elle avait neuf ans,[^b] à modifier sa loi.[^a]")))
                    .statusCode(204);
            GivenTranslations.confirm("statements/" + statement);
            GivenReport.adopted();
            GivenReport.published();
            GivenReport.put(REPORT + "/statements/" + statement, wish("to amend all its law.[^a] She was aged 9.[^b]"))
                    .statusCode(204);
            publishOf("FRA", "Asked for by " + NAME).statusCode(200);
        });
    }

    private static Map<String, Object> wish(String markdown) {
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("text", text(markdown));
        return statement;
    }

    private static Map<String, Object> text(String markdown) {
        return cited(markdown, citation("a", "RECOMMENDATION", "II-1"), citation("b", "ANSWER", "FRA/1.2@1"));
    }

    @Test
    void nothingOfItIsLeftInAnyEdition() {
        assertThat(said()).contains("aged 9", "neuf ans", "Harkonnen");

        takenDown();

        assertThat(said()).doesNotContain("aged 9", "neuf ans", "Harkonnen");
        nobody().get("/search?q=neuf").then().body("total", equalTo(0));
    }

    @Test
    void wordsThatAreLeftStandInThePlaceOfTheirTranslation() {
        takenDown();

        var item = "chapters[1].specific[0].items[0].";
        nobody().get(FRANCE + "/editions/1?lang=FR")
                .then()
                .body(item + "lead", equalTo("The Committee **requires** France"))
                .body(item + "text", equalTo("to amend its law.[^1] She was [withheld: personal data].[^2]"))
                .body(item + "writtenIn", equalTo("EN"))
                .body("untranslated", hasItem(REPORT + "/statements/" + statement))
                .body("footnotes.find { it.number == 1 }.kind", equalTo("RECOMMENDATION"))
                .body("footnotes.find { it.number == 2 }.kind", equalTo("ANSWER"));
        nobody().get(FRANCE + "/editions/1?lang=FR").then().body("edition.cutAt", notNullValue());
        nobody().get(FRANCE + "/editions/1/sealed?lang=FR").then().body("salt", nullValue());
    }

    @Test
    void noteOfAnEditionIsCut() {
        takenDown();

        for (var language : List.of("EN", "FR")) {
            nobody().get(FRANCE + "?lang=" + language)
                    .then()
                    .body("edition.note", equalTo("Asked for by [withheld: personal data]"))
                    .body("edition.cutAt", notNullValue());
            nobody().get(FRANCE + "/editions/2/sealed?lang=" + language)
                    .then()
                    .body("note", equalTo("Asked for by [withheld: personal data]"))
                    .body("salt", nullValue());
        }
    }

    @Test
    void noteThatSaysItAnewIsCutBeforeItIsPublished() {
        takenDown();
        GivenReport.put(REPORT + "/statements/" + statement, wish("to amend its laws.[^a] She was heard.[^b]"))
                .statusCode(204);
        publishOf("FRA", NAME + " asked again").statusCode(200);

        nobody().get(FRANCE)
                .then()
                .body("edition.number", equalTo(3))
                .body("edition.note", equalTo("[withheld: personal data] asked again"))
                .body("edition.cutAt", nullValue());
    }

    @Test
    void fileIsPrintedAnewWhenItSaysSomethingElseAndOnlyThen() throws IOException, SQLException {
        var earlier = composed(EARLIER);
        var newest = composed(NEWEST);
        assertThat(words(earlier)).contains("was aged");
        double printed = printed();

        GivenReport.put(REPORT + "/statements/" + statement, wish("to amend its laws.[^a] She was heard.[^b]"))
                .statusCode(204);
        GivenPublic.nothingHolds();
        assertThat(composed(EARLIER)).isEqualTo(earlier);
        assertThat(composed(NEWEST)).isEqualTo(newest);
        assertThat(composed(NEWEST + "?asOf=" + TestClock.NOW)).isEqualTo(earlier);
        assertThat(printed()).isEqualTo(printed);

        takenDown();
        assertThat(words(composed(EARLIER))).contains("She was [withheld").doesNotContain("was aged");
        assertThat(printed()).isEqualTo(printed + 1);
    }

    @Test
    @Tag("slow") // 1.0 s
    void editionsOfOthersStayAsTheyAre() {
        var before = nobody().get(FACTSHEETS + "/NOR").asString();

        takenDown();

        assertThat(nobody().get(FACTSHEETS + "/NOR").asString()).isEqualTo(before);
    }

    @Test
    void nobodyChangesANoteOtherwise() {
        for (var change : List.of(
                "update factsheet_edition set note = 'Another' where number = 2",
                "update factsheet_edition set number = 3 where number = 2",
                "update published_part set published_at = now()",
                "delete from published_part",
                "delete from factsheet_edition")) {
            assertThatThrownBy(() -> Owner.execute(change)).as(change).hasMessageContaining("as it was published");
        }
    }

    /** The file, for which its records were read again. */
    private byte[] composed(String address) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var file = nobody().get(address).then().statusCode(200).extract().asByteArray();
        assertThat(statistics.getPrepareStatementCount()).as("statements").isPositive();
        return file;
    }

    private static String words(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** How many documents were printed as PDF since the service began. */
    private double printed() {
        return Metrics.read(requireNonNull(metrics)).stream()
                .filter(line -> line.startsWith(PRINTED))
                .mapToDouble(line -> Double.parseDouble(line.substring(PRINTED.length())))
                .findFirst()
                .orElseThrow();
    }

    private static void takenDown() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "personal data"));
    }

    private static String said() {
        var told = Stream.of("", "/editions/1", "/editions/2", "/editions/1/sealed", "/editions/2/sealed")
                .flatMap(path -> Stream.of(path + "?lang=EN", path + "?lang=FR"));
        return Stream.concat(told, Stream.of("/editions", "/editions/2/diff?from=1"))
                .map(path -> nobody().get(FRANCE + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .collect(joining());
    }
}
