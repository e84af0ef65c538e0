package org.lanzarote.monitoring.platform.kept;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.SideBySide;

/** What is kept for a reader is as fresh as what is not, as forbidden, and as often in the trail. */
@QuarkusTest
class KeptReadingTest {

    private static final String COVERAGE = "/rounds/2/coverage";

    private static final String ANSWERS = "/rounds/2/answers";

    private static final String RECOMMENDED = "/recommendations";

    /** What has no pages, each with a filter that lets all through and takes a value twice. */
    private static final List<String> WITHOUT_PAGES = List.of(
            COVERAGE + "/figures?state=NO_REPLY,WITHOUT_FINDING,PROPOSED,AGREED,DRAFT",
            ANSWERS + "/figures?party=NOR,RUS,FRA",
            ANSWERS + "/matrix?party=NOR,RUS,FRA");

    private static final List<String> LISTS = List.of(
            FINDINGS,
            REPORT + "/paragraphs",
            REPORT + "/recommendations",
            REPORT + "/practices",
            REPORT + "/statements",
            "/parties/FRA/recommendations",
            REPORT + "/translations",
            "/rounds/2/factsheets",
            COVERAGE);

    /** Lists that are empty at first. */
    private static final List<String> OTHERS =
            List.of(COVERAGE + "?used=false", COVERAGE + "?mine=true", RECOMMENDED, ANSWERS, ANSWERS + "?text=YET");

    private static final List<String> READERS =
            List.of("secretariat", "committee", "rapporteur", "focal-point-rus", "delegate-fra", "stakeholder");

    private static final Map<String, Object> RENUMBERING = Map.of(
            "paragraphs",
            List.of(Map.of("from", 53, "to", 54), Map.of("from", 54, "to", 53)),
            "recommendations",
            List.of(Map.of("from", "II-1", "to", "II-5")));

    private static final Map<String, Object> TO_NORWAY = Map.of("kind", "NAMED_PARTIES", "parties", List.of("NOR"));

    private static final String WITHDRAWAL = """
            update report set status = 'ADOPTED', published_at = null;
            update finding set published_at = null
            """;

    @Inject
    SessionFactory sessions;

    private String placed = "";

    @BeforeEach
    void draftedReport() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            placed = GivenReport.finding("FRA", "9.1", "53");
            GivenReport.placed(placed);
            GivenReport.post(REPORT + "/practices", GivenReport.practice("FRA")).statusCode(201);
            GivenReport.post(REPORT + "/statements", GivenReport.statement("FRA"))
                    .statusCode(201);
        });
    }

    @Test
    @Tag("slow") // every list by everybody after each change
    void everyListIsFreshForEveryReaderAfterEveryKindOfChange() throws Exception {
        GivenEvidence.submitted("RUS");
        GivenEvidence.finding("RUS", "Possession carries up to two years");
        var asked = READERS.stream()
                .flatMap(reader -> Stream.of(LISTS, WITHOUT_PAGES, OTHERS)
                        .flatMap(List::stream)
                        .map(list -> new Asked(reader, list)))
                .toList();
        var before = answers(asked, Asked::answer);
        int time = 0;
        for (var change : changes().entrySet()) {
            change.getValue().go();
            int now = time++;
            var after = answers(asked, Asked::answer);
            assertThat(after)
                    .as("after: " + change.getKey())
                    .isEqualTo(answers(asked, one -> one.computed(now)))
                    .isNotEqualTo(before);
            before = after;
        }
        assertThat(before.get(new Asked("secretariat", FINDINGS))).startsWith("200");
        assertThat(before.get(new Asked("focal-point-rus", REPORT + "/paragraphs")))
                .startsWith("404");
    }

    private static Map<String, Moment.Way> changes() {
        Map<String, Moment.Way> changes = new LinkedHashMap<>();
        changes.put("a finding", () -> GivenReport.finding("NOR", "12", "242"));
        changes.put("a codebook and a code given", () -> {
            GivenCodebook.revise(code("GAP"), code("PARTLY")).statusCode(204);
            GivenCodebook.coded(FINDINGS + "/" + first(), "GAP", "PARTLY");
        });
        changes.put(
                "another order of codes",
                () -> GivenCodebook.revise(code("PARTLY"), code("GAP")).statusCode(204));
        changes.put("a submission", () -> GivenReplies.submitted("NOR"));
        changes.put(
                "another submission, of which no finding has evidence",
                () -> GivenReplies.supplemented("NOR", "12", "Nothing yet."));
        changes.put("words that are gone from a later submission", () -> GivenReplies.supplemented("RUS", "12", "No."));
        changes.put("a reply that is published", () -> GivenReplies.publish("NOR"));
        changes.put("a publication without a passage", () -> GivenReplies.publishedWithout("RUS", "12", "No."));
        changes.put("a rapporteur", () -> GivenRapporteurs.appointed("9", "12"));
        changes.put(
                "a revision",
                () -> GivenReport.put(REPORT + "/paragraphs/53", GivenReport.paragraph(53, "II"))
                        .statusCode(204));
        changes.put("a translation that is worked on", () -> GivenTranslations.drafted(54));
        changes.put(
                "a renumbering",
                () -> GivenReport.command("renumber", RENUMBERING).statusCode(204));
        changes.put(
                "a withdrawn paragraph",
                () -> GivenReport.withdraw(REPORT + "/paragraphs/242").statusCode(204));
        changes.put(
                "a publication",
                () -> Owner.execute("update report set status = 'PUBLISHED', adopted_on = '2027-02-28', decision = 'D',"
                        + " adoption_warnings = 0, editions_newest = 1, published_at = now();"
                        + " update finding set published_at = now()"));
        changes.put(
                "a sentence of factsheets that is not published",
                () -> GivenReport.made(REPORT + "/statements", GivenReport.statement(TO_NORWAY, "II-5")));
        changes.put("a withdrawal", () -> Owner.execute(WITHDRAWAL));
        return changes;
    }

    private static String first() {
        return secretariat().get(FINDINGS).path("items[0].id");
    }

    @Test
    void keptPageIsAsItWasMadeAndComesWithoutTheQueriesOfItsList() {
        for (var list : LISTS) {
            var page = otherwise(list, 1);
            var made = secretariat().get(page);
            var kept = kept(() -> secretariat().get(page));

            assertThat(kept.asString()).as(list).isEqualTo(made.asString()).contains("\"items\":[{");
            for (var field : List.of("Content-Type", "Cache-Control", "Link", "Vary")) {
                assertThat(kept.headers().getValues(field))
                        .as(list + " " + field)
                        .isEqualTo(made.headers().getValues(field));
            }
            kept.then().statusCode(200);
        }
        for (var whole : WITHOUT_PAGES) {
            var made = secretariat().get(whole).asString();
            assertThat(kept(() -> secretariat().get(whole)).asString())
                    .isEqualTo(made)
                    .contains("\"questions\":[{");
        }
        assertThat(secretariat().accept("text/csv").get(FINDINGS).contentType()).startsWith("text/csv");
        assertThat(secretariat().get(FINDINGS).contentType()).startsWith("application/json");
    }

    @Test
    @Tag("slow") // 0.6 s
    void nobodyGetsWhatWasMadeForAnother() throws Exception {
        var paragraphs = REPORT + "/paragraphs";
        secretariat().get(paragraphs).then().body("items.permittedActions", everyItem(hasItem("REVISE")));
        committee().get(paragraphs).then().statusCode(200).body("items.permittedActions", everyItem(hasSize(0)));
        secretariat().get(FINDINGS).then().body("items", hasSize(1)).body("items[0].author", equalTo("secretariat"));
        for (var reader : List.of("focal-point-rus", "stakeholder", "auditor")) {
            as(reader).get(FINDINGS).then().statusCode(200).body("items", hasSize(0));
            as(reader).get(paragraphs).then().statusCode(404);
        }
        nobody().get(FINDINGS).then().statusCode(200).body("items", hasSize(0));

        Owner.execute("update account set suspended_at = now(), reason = 'Left' where login = 'committee'");
        committee().get(paragraphs).then().statusCode(403).body("items", nullValue());
    }

    @Test
    void whatIsRestrictedIsEnteredInTheTrailAsOftenAsItIsGiven() {
        for (int time = 0; time < 3; time++) {
            committee().get(FINDINGS).then().statusCode(200).body("items", hasSize(1));
        }

        as("auditor")
                .get("/trail?operation=listFindings&account=committee")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.outcome", everyItem(equalTo("READ")));
    }

    /** The address of the same with this limit; of what has no pages, with the last value of its filter once more. */
    private static String otherwise(String list, int limit) {
        return WITHOUT_PAGES.contains(list)
                ? list + list.substring(list.lastIndexOf(',')).repeat(limit % 100)
                : list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
    }

    private Response kept(Supplier<Response> asking) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var response = asking.get();
        assertThat(statistics.getQueryExecutionCount()).as("queries").isZero();
        return response;
    }

    private static Map<Asked, String> answers(List<Asked> questions, Function<Asked, String> asking) {
        var answers = SideBySide.ask(questions, asking).iterator();
        return questions.stream().collect(toMap(asked -> asked, asked -> answers.next()));
    }

    /** A list, and who asks for it. */
    private record Asked(String reader, String list) {

        String answer() {
            return told(as(reader).get(list));
        }

        /** With a limit that nobody has asked for yet, and beyond the length of the list. */
        String computed(int time) {
            return told(as(reader).get(otherwise(list, 100 + time)));
        }

        private static String told(Response response) {
            return response.statusCode() + " " + (response.statusCode() == 200 ? response.asString() : "");
        }
    }
}
