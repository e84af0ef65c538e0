package org.lanzarote.monitoring.outcome.report;

import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** Given a report in draft: chapters II and IV, paragraphs 53, 54 and 242, recommendations II-1, II-2 and IV-3. */
public final class GivenReport {

    public static final String REPORT = "/rounds/2/report";
    public static final String FINDINGS = "/rounds/2/findings";

    private GivenReport() {}

    /** Of a launched round of RUS, FRA and NOR. */
    public static void drafted() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        written();
    }

    /** Of the round that is launched already. */
    public static void written() {
        Moment.given("report", GivenReport::write);
    }

    private static void write() {
        post(REPORT, report()).statusCode(201);
        post(REPORT + "/chapters", chapter("II")).statusCode(201);
        post(REPORT + "/chapters", chapter("IV")).statusCode(201);
        post(REPORT + "/paragraphs", paragraph(53, "II")).statusCode(201);
        post(REPORT + "/paragraphs", paragraph(54, "II")).statusCode(201);
        post(REPORT + "/paragraphs", paragraph(242, "IV")).statusCode(201);
        post(REPORT + "/recommendations", recommendation("II-1", "II", "REQUIRE", 53))
                .statusCode(201);
        post(REPORT + "/recommendations", recommendation("II-2", "II", "INVITE", 54))
                .statusCode(201);
        post(REPORT + "/recommendations", recommendation("IV-3", "IV", "INVITE", 242))
                .statusCode(201);
    }

    public static void adopted() {
        Moment.given(
                "adopted report",
                () -> command("adopt", Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"))
                        .statusCode(204));
    }

    public static void published() {
        Moment.given(
                "published report",
                () -> command("publish", Map.of("notPublicBecause", "The sources follow"))
                        .statusCode(204));
    }

    /** The present tag of a thing. */
    public static String tag(String path) {
        return secretariat().get(path).header("ETag");
    }

    /** Takes a thing away, with its current tag. */
    public static ValidatableResponse withdraw(String path) {
        return withdraw(path, tag(path));
    }

    /** Takes away what is written at the path, or in a place of the thing with this tag. */
    public static ValidatableResponse withdraw(String path, String tag) {
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("reason", "Said elsewhere"))
                .post(path + "/withdraw")
                .then();
    }

    /** Revises a thing, with its current tag. */
    public static ValidatableResponse put(String path, Object body) {
        return secretariat().header("If-Match", tag(path)).body(body).put(path).then();
    }

    /** A command on the report, with its current tag. */
    public static ValidatableResponse command(String verb, @Nullable Object body) {
        var request = secretariat().header("If-Match", secretariat().get(REPORT).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(REPORT + "/" + verb)
                .then();
    }

    /** A finding on a Party that cites paragraphs; gives its id. */
    public static String finding(String party, String question, String... paragraphs) {
        return Moment.made(
                "finding on %s, %s, %s".formatted(party, question, List.of(paragraphs)),
                () -> post(FINDINGS, findingWish(party, question, paragraphs))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** Puts a finding into the report. */
    public static void placed(String finding) {
        Moment.given(
                "placed " + finding,
                () -> secretariat()
                        .header(
                                "If-Match",
                                secretariat().get(FINDINGS + "/" + finding).header("ETag"))
                        .body(Map.of("place", 10))
                        .put(FINDINGS + "/" + finding + "/observation")
                        .then()
                        .statusCode(204));
    }

    /** Proposes a finding, and records that the working group agreed. */
    public static void agreed(String finding) {
        for (var verb : List.of("propose", "agree")) {
            secretariat()
                    .header(
                            "If-Match",
                            secretariat().get(FINDINGS + "/" + finding).header("ETag"))
                    .post(FINDINGS + "/" + finding + "/" + verb)
                    .then()
                    .statusCode(204);
        }
    }

    public static Map<String, Object> findingWish(String party, String question, String... paragraphs) {
        return Map.of(
                "party",
                party,
                "question",
                question,
                "nature",
                "GAP",
                "text",
                cited("The law of {party} is silent.[^a]", citation("a", "PARAGRAPH", paragraphs)),
                "links",
                List.of());
    }

    public static ValidatableResponse post(String path, Object body) {
        return secretariat().body(body).post(path).then();
    }

    /** The key of what was made there. */
    public static String made(String path, Object wish) {
        return post(path, wish).statusCode(201).extract().path("id");
    }

    /** The address of what was made there. */
    public static String madeAt(String path, Object wish) {
        return path + "/" + made(path, wish);
    }

    public static Map<String, Object> report() {
        return Map.of(
                "reference", "T-ES(2027)01",
                "title", text("A report"),
                "language", "EN",
                "introduction", plain("All {figure:parties} Parties, {party} too."),
                "keyFindings", plain("What holds for all."));
    }

    public static Map<String, Object> chapter(String numeral) {
        return Map.of(
                "numeral", numeral,
                "thematic", true,
                "title", text("Chapter " + numeral),
                "introduction", plain("On this."),
                "headings", List.of(Map.of("key", "law", "title", text("Law"))));
    }

    public static Map<String, Object> paragraph(int number, String chapter) {
        return Map.of("number", number, "chapter", chapter, "text", plain("What paragraph " + number + " says."));
    }

    public static Map<String, Object> recommendation(String code, String chapter, String urgency, int... paragraphs) {
        return Map.of(
                "code",
                code,
                "chapter",
                chapter,
                "urgency",
                urgency,
                "addressee",
                Map.of("kind", "ALL_PARTIES", "parties", List.of()),
                "text",
                plain("to do " + code),
                "paragraphs",
                Arrays.stream(paragraphs).boxed().toList());
    }

    public static Map<String, Object> practice(String party) {
        return Map.of("chapter", "II", "place", 1, "parties", List.of(party), "text", plain("{party} trains judges."));
    }

    /** A practice with a footnote. */
    public static Map<String, Object> notedPractice(String party) {
        var wish = new HashMap<>(practice(party));
        wish.put("text", cited("{party} trains judges.[^a]", citation("a", "PARAGRAPH", "53")));
        return wish;
    }

    /** A recommendation to Parties by name. */
    public static Map<String, Object> recommendationTo(List<String> parties, String code, String urgency) {
        var wish = new HashMap<>(recommendation(code, "II", urgency, 53));
        wish.put("addressee", Map.of("kind", "NAMED_PARTIES", "parties", parties));
        return wish;
    }

    /** A statement that carries II-1 and names a Party. */
    public static Map<String, Object> statement(String party) {
        return statement(Map.of("kind", "NAMED_PARTIES", "parties", List.of(party)), "II-1");
    }

    public static Map<String, Object> statement(Map<String, Object> addressee, String... codes) {
        return Map.of(
                "chapter",
                "II",
                "place",
                20,
                "addressee",
                addressee,
                "lead",
                "The Committee {urgency} {party}",
                "text",
                cited("to amend its law.[^a]", citation("a", "RECOMMENDATION", codes)));
    }

    public static Map<String, Object> plain(String markdown) {
        return cited(markdown);
    }

    public static Map<String, Object> cited(String markdown, Map<?, ?>... citations) {
        return Map.of("markdown", markdown, "citations", List.of(citations));
    }

    public static Map<String, Object> citation(String mark, String kind, String... targets) {
        return Map.of("mark", mark, "kind", kind, "targets", List.of(targets));
    }
}
