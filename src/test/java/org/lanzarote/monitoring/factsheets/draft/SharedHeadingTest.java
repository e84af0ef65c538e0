package org.lanzarote.monitoring.factsheets.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.made;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.support.Moment;

/** Headings that are worded for all Parties are published for all, and those of one Party with its factsheet. */
@QuarkusTest
class SharedHeadingTest {

    private static final String STYLE = "/rounds/2/document-style";
    private static final String OF_CHAPTER = "chapters.find { it.numeral == 'II' }.headings.";
    private static final String USUAL = "Recommendations of the Committee on {chapter} specific to {party}";
    private static final String OF_FRANCE = FACTSHEETS + "/FRA/";
    private static final List<String> ALL = List.of("FRA", "NOR", "RUS");

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            made(REPORT + "/statements", GivenReport.statement("FRA"));
            made(REPORT + "/statements", GivenReport.statement("NOR"));
            made(REPORT + "/practices", GivenReport.practice("FRA"));
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void headingOfOnePartyIsPublishedWithItsEditionAlone() {
        head(Map.of("parties", aloneFor("NOR", "To {party} alone")));
        sharedTextEdited();
        concerned("FRA", contains("NOR", "RUS"));
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        headed("NOR", containsString("specific to Norway"));
        differing(contains("NOR"));
        committee()
                .get(FACTSHEETS + "/NOR/draft")
                .then()
                .body("changes.place", everyItem(endsWith("/headings/specific")))
                .body("changes.after", hasItem("To Norway alone"))
                .body("concerned", empty());

        publish(List.of("NOR")).statusCode(200).body("published", contains("NOR"));
        headed("NOR", equalTo("To Norway alone"));
        differing(empty());
    }

    @Test
    @Tag("slow") // 0.7 s
    void headingOfOnePartyThatIsTakenBackStandsUntilItsNextEdition() {
        head(Map.of("parties", aloneFor("NOR", "To {party} alone")));
        publish(List.of("NOR")).statusCode(200);

        head(Map.of());
        differing(contains("NOR"));
        headed("NOR", equalTo("To Norway alone"));
        publish(List.of("NOR")).statusCode(200).body("published", contains("NOR"));
        headed("NOR", containsString("specific to Norway"));
        differing(empty());
    }

    @Test
    void headingOfAllIsPublishedForAllAtOnce() {
        put(STYLE, Map.of("headings", Map.of("generic", both("To everybody")))).statusCode(204);
        head(Map.of("headings", recommending("For {party}")));
        differing(equalTo(ALL));
        concerned("FRA", contains("NOR", "RUS"));
        generic("NOR", containsString("Generic"));
        committee().get(STYLE).then().body("headings.generic.fr", equalTo("To everybody"));
        publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));

        for (var party : ALL) {
            generic(party, equalTo("To everybody"));
        }
        headed("NOR", equalTo("For Norway"));
        differing(empty());
    }

    @Test
    @Tag("slow") // 0.5 s
    void headingOfAllButOneChangesNothingForThatOne() {
        head(Map.of("headings", recommending("For {party}")));
        publish(List.of()).statusCode(200).body("published", contains("FRA", "NOR"));
        head(Map.of("headings", recommending("To {party}"), "parties", aloneFor("NOR", "For {party}")));
        differing(contains("FRA"));
        concerned("FRA", empty());
        publish(List.of("FRA", "NOR")).statusCode(200).body("published", contains("FRA"));
        headed("FRA", equalTo("To France"));

        sharedTextEdited();
        publish(List.of("RUS")).statusCode(200).body("published", equalTo(ALL));
        headed("NOR", equalTo("For Norway"));
        differing(empty());
    }

    @Test
    @Tag("slow") // 0.5 s
    void headingThatADraftKeepsForItsPartyStaysThoughMoreOfItWaits() {
        head(Map.of("headings", recommending("To {party}"), "parties", aloneFor("NOR", USUAL)));
        made(REPORT + "/statements", GivenReport.statement("NOR"));
        publish(List.of("FRA")).statusCode(200).body("published", contains("FRA"));
        headed("FRA", equalTo("To France"));
        headed("NOR", containsString("specific to Norway"));

        head(Map.of("headings", recommending("For {party}"), "parties", aloneFor("NOR", "To {party} alone")));
        publish(List.of("FRA")).statusCode(200).body("published", contains("FRA"));
        headed("NOR", containsString("specific to Norway"));

        publish(List.of("NOR")).statusCode(200).body("published", contains("NOR"));
        headed("NOR", equalTo("To Norway alone"));
        differing(empty());
    }

    @Test
    @Tag("slow") // 0.4 s
    void otherPartyWhoseFactsheetItDoesNotChangeGetsNoEdition() throws SQLException {
        try {
            GivenNewName.ofNorway("2027-03-01");
            head(Map.of("headings", Map.of("practice", both("What {party} does well"))));
            differing(contains("FRA", "NOR"));
            publish(List.of("FRA")).statusCode(200).body("published", contains("FRA"));
            named("NOR", equalTo("Norway"));
            differing(contains("NOR"));

            sharedTextEdited();
            publish(List.of("FRA")).statusCode(200).body("published", equalTo(ALL));
            named("NOR", equalTo("Kingdom of Norway"));
            differing(empty());
        } finally {
            GivenNewName.takenBack();
        }
    }

    @Test
    @Tag("slow") // 0.5 s
    void draftIsReadAnewOnceAHeadingOfAllIsWorded() {
        var own = aloneFor("FRA", "To {party} alone");
        head(Map.of("parties", own));
        concerned("FRA", empty());
        var alone = tag(OF_FRANCE + "draft");
        head(Map.of("parties", own, "headings", recommending("For {party}")));
        concerned("FRA", contains("NOR"));
        publishFrance(alone).statusCode(412);

        var before = tag(OF_FRANCE + "draft");
        head(Map.of("parties", own, "headings", recommending("To {party}")));
        concerned("FRA", contains("NOR"));
        publishFrance(before).statusCode(412);
        headed("NOR", containsString("specific to Norway"));
        publishFrance(tag(OF_FRANCE + "draft"))
                .statusCode(200)
                .header("ETag", equalTo(tag(OF_FRANCE + "draft")))
                .body("published", contains("FRA", "NOR"));
        headed("NOR", equalTo("To Norway"));
    }

    private static ValidatableResponse publishFrance(String tag) {
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("note", "Headings"))
                .post(OF_FRANCE + "publish")
                .then();
    }

    private static void sharedTextEdited() {
        put(REPORT + "/factsheet-texts/key-findings", Map.of("text", plain("What holds for orchards.")))
                .statusCode(204);
    }

    private static void head(Map<String, Object> style) {
        put(REPORT + "/chapters/II/style", style).statusCode(204);
    }

    private static List<?> aloneFor(String party, String heading) {
        return List.of(Map.of("party", party, "headings", recommending(heading)));
    }

    private static Map<String, Object> recommending(String heading) {
        return Map.of("recommendations", both(heading));
    }

    private static Map<String, String> both(String words) {
        return Map.of("en", words, "fr", words);
    }

    private static void concerned(String party, Matcher<?> others) {
        committee().get(FACTSHEETS + "/" + party + "/draft").then().body("concerned", others);
    }

    private static void differing(Matcher<?> parties) {
        secretariat().get(FACTSHEETS + "?differs=true").then().body("items.party", parties);
    }

    private static void named(String party, Matcher<?> name) {
        nobody().get(FACTSHEETS + "/" + party).then().body("party.name", name);
    }

    /** What stands above what concerns a Party alone, in what everybody reads. */
    private static void headed(String party, Matcher<?> heading) {
        nobody().get(FACTSHEETS + "/" + party).then().body(OF_CHAPTER + "specific", heading);
    }

    private static void generic(String party, Matcher<?> heading) {
        nobody().get(FACTSHEETS + "/" + party).then().body(OF_CHAPTER + "generic", heading);
    }
}
